import type { Checked } from '../../core/checked.ts';
import { findingKinds } from '../../core/findings.ts';
import { oneLine } from '../../core/text.ts';
import { formatDuration } from '../../core/time.ts';
import type { ApprovalState, Verdict } from '../../core/verdict.ts';
import { sentences } from '../findings.ts';

export const statusContexts = ['elevation/check', 'elevation/approvals'] as const;

/** A commit status as GitHub keeps it. */
export interface Status {
  readonly context: (typeof statusContexts)[number];
  readonly state: 'success' | 'pending' | 'failure' | 'error';
  /** At most 140 characters, plain text. */
  readonly description: string;
}

/** Whether the request is in order, and whether those who must have agreed. Nothing in them changes with time alone. */
export function statusesOf({ file, verdict }: Pick<Checked, 'file' | 'verdict'>): Status[] {
  return [
    status('elevation/check', ...checkOf(verdict, file ? askedFor(file) : '')),
    status('elevation/approvals', ...approvalsOf(verdict)),
  ];
}

/** Of a pull request that asks for no access: `says` is why nobody's approval is asked for here. */
export function plainStatuses(isInOrder: boolean, says: string): Status[] {
  return [
    status('elevation/check', isInOrder ? 'success' : 'failure', says),
    status(
      'elevation/approvals',
      isInOrder ? 'success' : 'pending',
      isInOrder ? 'no access is asked for' : 'nothing to approve as it stands',
    ),
  ];
}

type Said = readonly [state: Status['state'], description: string];

function askedFor({ request: { subject, shape, system, ttl, tier } }: NonNullable<Checked['file']>): string {
  return `${tier}: ${subject}, ${shape} on ${system} for ${formatDuration(ttl)}`;
}

function checkOf(verdict: Verdict, asked: string): Said {
  if (verdict.kind === 'retry') return ['error', `not everything could be read; run it again: ${verdict.gaps[0] ?? ''}`];
  const elsewhere = verdict.findings.find(({ code }) => code === 'OTHER_BASE');
  if (elsewhere) return ['failure', sentences(elsewhere).message];
  if (verdict.kind !== 'deny') return ['success', asked];
  const errors = verdict.findings.filter(({ code }) => findingKinds[code].severity === 'error');
  const [first] = errors;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  return ['failure', first ? `${first.code}${more}: ${sentences(first).message}` : 'refused'];
}

function approvalsOf(verdict: Verdict): Said {
  if (verdict.kind === 'retry') return ['error', 'not everything could be read; run it again'];
  if (verdict.kind === 'deny') return ['pending', 'nothing to approve as it stands'];
  const vetoes = verdict.approvals.reviews.filter(({ reason }) => reason?.code === 'CHANGES_REQUESTED');
  if (vetoes.length > 0) return ['failure', `${vetoes.map(({ person, login }) => person ?? login).join(', ')} asks for changes`];
  const missing = missingOf(verdict.approvals);
  return missing === '' ? ['success', givenBy(verdict.approvals)] : ['pending', `missing: ${missing}`];
}

function missingOf({ rules }: ApprovalState): string {
  const open = rules.filter(({ missing }) => missing !== 0);
  return open.map(({ rule: { from, signed }, missing }) => `${missing} of ${from.join(', ')}${signed ? ', signed' : ''}`).join('; ');
}

function givenBy({ rules }: ApprovalState): string {
  const people = [...new Set(rules.flatMap(({ filledBy }) => filledBy))];
  return people.length === 0 ? 'no approval is asked for' : `approved by ${people.join(', ')}`;
}

const longest = 140;

/** GitHub counts characters and takes none beyond the first plane. */
function status(context: Status['context'], state: Status['state'], says: string): Status {
  const text = Array.from(oneLine(says), (character) => (character.length > 1 ? '?' : character)).join('');
  return { context, state, description: text.length <= longest ? text : `${text.slice(0, longest - 1)}…` };
}
