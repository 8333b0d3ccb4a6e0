import type { Result } from '../commands/result.ts';
import type { Shown } from '../commands/show.ts';
import type { LedgerEvent } from '../core/events.ts';
import { oneLine, printable } from '../core/text.ts';
import { formatInstant } from '../core/time.ts';
import { findingJson, findingText } from './findings.ts';
import type { Paint } from './paint.ts';
import { wrap } from './table.ts';

export function showResult(shown: Shown): Result {
  const { place, file, findings, canonical, events, revocation, evidence, statements } = shown;
  const { id, path, pull } = place;
  const json = {
    version: 1,
    id,
    path,
    state: stateOf(shown),
    request: file?.request ?? null,
    digest: file?.digest ?? null,
    canonical,
    findings: findings.map(findingJson),
    pull: evidence?.pull.number ?? pull,
    story: storyOf(shown),
    events: events.map(({ commit, event }) => ({ ...event, commit })),
    revocation,
    statements,
  } as const;
  return { outcome: 'done', json, text: (paint) => showText(shown, paint) };
}

function showText(shown: Shown, paint: Paint): string {
  const { place, canonical, findings, file, statements, events } = shown;
  const story = storyOf(shown).map(({ at, says }) => `  ${toSeconds(at).padEnd(20)}  ${wrap(oneLine(says), ' '.repeat(24)).trimStart()}`);
  const wasGranted = events.some(({ event }) => event.kind === 'granting');
  const blocks = [
    paint('bold', `${place.id}: ${stateOf(shown)}`),
    ...findings.map((finding) => findingText(finding, paint)),
    story.join('\n'),
    canonical === '' ? '' : `${paint('bold', 'The request')}\n${indented(canonical)}\n\n  ${file?.digest}`,
    statements.length === 0 ? '' : `${paint('bold', wasGranted ? 'What ran' : 'What would run')}\n${indented(statements.join('\n'))}`,
  ];
  return blocks.filter((text) => text !== '').join('\n\n');
}

/** `2026-11-20T10:00:00.123Z` → `2026-11-20T10:00:00Z` */
function toSeconds(at: string | null): string {
  return oneLine(at ?? '').replace(/\.\d+Z$/, 'Z');
}

function indented(text: string): string {
  return printable(text.trimEnd()).replace(/^/gm, '  ');
}

interface Step {
  /** null: nobody noted when. */
  readonly at: string | null;
  readonly says: string;
}

/** What happened, in its order: what the forge saw, and what the ledger recorded. */
function storyOf({ file, evidence, revocation, events }: Shown): Step[] {
  const { pull, reviews = [] } = evidence ?? {};
  const asker = file
    ? `${file.request.requester} asks${file.request.subject === file.request.requester ? '' : ` for ${file.request.subject}`}`
    : 'asked';
  const asked = pull ? `${asker}: pull request ${pull.number}, opened by ${pull.author?.login ?? 'a deleted account'}` : asker;
  const steps: Step[] = [
    { at: pull ? formatInstant(pull.createdAt) : null, says: asked },
    ...reviews.flatMap(({ submittedAt, author, state, id }): Step[] => {
      return submittedAt === null
        ? []
        : [{ at: formatInstant(submittedAt), says: `${author?.login ?? 'a deleted account'}: ${verbs[state]} (review ${id})` }];
    }),
    ...(pull?.mergedAt
      ? [
          {
            at: formatInstant(pull.mergedAt),
            says: `merged by ${pull.mergedBy?.login ?? 'a deleted account'} as ${pull.mergeCommit?.slice(0, 12)}`,
          },
        ]
      : []),
    ...events.map(({ event }) => ({ at: event.at, says: eventSays(event) })),
  ];
  const inOrder = steps.sort((a, b) => Date.parse(a.at ?? '1970-01-01T00:00:00Z') - Date.parse(b.at ?? '1970-01-01T00:00:00Z'));
  const isOpen = revocation !== null && !events.some(({ event }) => event.kind === 'ended');
  return isOpen ? [...inOrder, { at: null, says: `${revocation.by} revokes it: ${revocation.reason}` }] : inOrder;
}

const verbs = {
  APPROVED: 'approves',
  CHANGES_REQUESTED: 'asks for changes',
  COMMENTED: 'comments',
  DISMISSED: 'approval dismissed',
  PENDING: 'is writing',
} as const;

/** One event of the ledger as a sentence. */
function eventSays(event: LedgerEvent): string {
  switch (event.kind) {
    case 'granting':
      return `${event.alarms ? `ALARM: ${event.alarms.join(', ')}; ` : ''}allowed by the approvals of ${event.approvals.map(({ person }) => person).join(', ') || 'nobody (none is asked for)'}; ${event.names.join(', ')} is being made`;
    case 'granted':
      return `granted until ${event.expiresAt}`;
    case 'failed':
      return `not granted, and what was made taken back: ${event.code}`;
    case 'ended':
      return `ended: ${event.why}${event.by === null ? '' : ` by ${event.by}`}${event.target === 'absent' ? '; the target had nothing left of it' : ''}`;
    case 'lost':
      return 'ALARM: gone from the target before its end, and not by us';
    case 'orphan':
      return 'ALARM: the target had it and the ledger did not know it; revoked';
    case 'refused':
    case 'missed':
      return `${event.alarm ? 'ALARM: ' : ''}${event.kind}: ${event.codes.join(', ')}`;
    case 'pending':
      return `${event.alarm ? 'ALARM: ' : ''}waits: ${event.codes.join(', ')}`;
    case 'baseline':
    case 'accepted':
    case 'cursor':
      return event.kind;
  }
}

function stateOf({ place, events, evidence }: Shown): string {
  const last = events.map(({ event }) => event).findLast(({ kind }) => kind !== 'orphan');
  if (last?.kind === 'ended') return last.why;
  if (last) return last.kind === 'granted' ? `granted until ${last.expiresAt}` : last.kind;
  if (place.pull === null) return 'merged, not looked at yet';
  return evidence?.pull.isDraft === true ? 'a draft' : 'asked for, not merged';
}
