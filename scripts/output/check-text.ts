import type { Checked } from '../core/checked.ts';
import { quote } from '../core/text.ts';
import { formatDuration, formatInstant } from '../core/time.ts';
import type { RuleState, Verdict } from '../core/verdict.ts';
import { findingText } from './findings.ts';
import { noPaint, type Paint } from './paint.ts';
import { table, wrap } from './table.ts';

/** A check as a page: the answer first, then what would happen, who must agree, and what to do next. */
export function checkText(checked: Checked, paint: Paint): string {
  const { file, verdict } = checked;
  const blocks = [
    headline(checked, paint),
    file ? facts(checked) : '',
    preview(checked, paint),
    findings(verdict, paint),
    approvals(verdict, paint),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

const marks = { allow: ['green', '✓'], wait: ['yellow', '…'], deny: ['red', '✗'], retry: ['yellow', '?'] } as const;
const answers = {
  allow: 'may be granted',
  wait: 'is in order, and waits',
  deny: 'is refused',
  retry: 'cannot be judged now',
} as const satisfies Record<Verdict['kind'], string>;

function headline({ path, file, verdict }: Checked, paint: Paint): string {
  const [colour, mark] = marks[verdict.kind];
  const alarm = verdict.kind !== 'retry' && verdict.alarm ? ' — ALARM: somebody tried to get round the rules' : '';
  return paint(colour, `${mark} ${file?.request.id ?? quote(path, 120)} ${answers[verdict.kind]}${alarm}`);
}

function facts({ file, verdict, policy, atTheEnd, staysForGood }: Checked): string {
  if (!file) return '';
  const { system, shape, tier, subject, requester, ttl, notBefore, justification, rollback, run } = file.request;
  const known = policy?.systems.get(system)?.shapes.get(shape);
  const rows = [
    ['what', `${shape} on ${system}${known ? `: ${known.title}` : ''}`],
    ['for', subject === requester ? subject : `${subject}, asked for by ${requester}`],
    ...(run ? [['claimed by', `run ${run.id} on commit ${run.commit}, and no other`]] : []),
    ['tier', `${tier}${policy ? `: ${policy.tiers[tier].title}` : ''}`],
    ['lasts', `${formatDuration(ttl)} from the grant${notBefore ? `, not before ${formatInstant(notBefore)}` : ''}`],
    ...('expiresAt' in verdict ? [['ends', `${formatInstant(verdict.expiresAt)} if granted now`]] : []),
  ];
  const prose = [
    ...('effectiveEnd' in verdict && atTheEnd !== ''
      ? [['at the end', `${atTheEnd}; nothing ${staysForGood ? 'else ' : ''}of it is left after ${formatInstant(verdict.effectiveEnd)}`]]
      : []),
    ['why', justification],
    ['undo', rollback],
  ];
  const lines = [...rows, ...prose].map(([name = '', text = '']) => `  ${name.padEnd(12)}${wrap(text, ' '.repeat(14)).trimStart()}`);
  return [...lines, `  ${'digest'.padEnd(12)}${file.digest}`].join('\n');
}

function preview({ preview: statements, file }: Checked, paint: Paint): string {
  if (statements.length === 0) return '';
  return [
    paint('bold', `What would run on ${file?.request.system}`),
    ...statements.map((statement) => `  ${statement.replaceAll('\n', '\n  ')}`),
  ].join('\n');
}

/** For whoever is about to approve: until when it would be, and what would run. */
export function effectText(checked: Checked): string {
  const { verdict } = checked;
  const ends =
    'expiresAt' in verdict
      ? `Granted now, access would end at ${formatInstant(verdict.expiresAt)}, and what a session leaves open at ${formatInstant(verdict.effectiveEnd)}.`
      : '';
  return [ends === '' ? '' : wrap(ends, ''), preview(checked, noPaint)].filter((block) => block !== '').join('\n\n');
}

/** Whose approval is missing stands in the table of approvals, and is not said twice. */
function findings(verdict: Verdict, paint: Paint): string {
  if (verdict.kind === 'retry') return verdict.gaps.map((gap) => `could not be read whole: ${quote(gap, 200)}`).join('\n');
  const told = verdict.findings.filter(({ code }) => code !== 'APPROVAL_MISSING');
  return told.map((finding) => findingText(finding, paint)).join('\n');
}

function approvals(verdict: Verdict, paint: Paint): string {
  if (verdict.kind === 'retry' || verdict.approvals.rules.length === 0) return '';
  const { rules, reviews } = verdict.approvals;
  const ignored = reviews.flatMap(({ login, reason }) =>
    reason ? [`  ${quote(login)} does not count:\n${findingText(reason, paint).replaceAll(/^/gm, '    ')}`] : [],
  );
  return [paint('bold', 'Approvals, by different people'), ruleLines(rules), ...ignored].join('\n');
}

/** `1 of senior-approvers   has carol   complete`, and below it, where somebody is missing, who could approve. */
export function ruleLines(rules: readonly RuleState[]): string {
  const rows = rules.map(({ rule, filledBy, missing }) => [
    `  ${rule.count} of ${rule.from.join(', ')}${rule.signed ? ', signed' : ''}`,
    filledBy.length > 0 ? `has ${filledBy.join(', ')}` : 'has none',
    missing === 0 ? 'complete' : `${missing} missing`,
  ]);
  const lines = table(rows).split('\n');
  return lines.flatMap((line, index) => [line, ...couldText(rules[index])]).join('\n');
}

function couldText(state: RuleState | undefined): string[] {
  if (!state || state.missing === 0) return [];
  return [wrap(`could approve: ${state.couldApprove.join(', ') || 'nobody'}`, '      ')];
}
