import type { DifferingDecision, PolicyReplay, UnjudgedDecision } from '../commands/policy-replay.ts';
import type { Result } from '../commands/result.ts';
import { oneLine } from '../core/text.ts';
import { formatInstant } from '../core/time.ts';
import type { Paint } from './paint.ts';
import { table, wrap } from './table.ts';

export function policyReplayResult(replay: PolicyReplay): Result {
  const { ledger, since, decisions, differing, unjudged } = replay;
  return {
    outcome: differing.length > 0 ? 'no' : 'done',
    json: { version: 1, ledger, since: since === null ? null : formatInstant(since), decisions, differing, unjudged },
    text: (paint) => text(replay, paint),
  };
}

/** In the order in which they matter: what is new with this policy first. */
export const causes = {
  change: 'By this change',
  main: 'By the policy of main already, whatever this change says',
  code: 'By today’s code, with the policy of that day as well',
} as const satisfies Record<DifferingDecision['by'], string>;

/** Said in a log, in a run's summary and in a notice alike. */
export function headlineOf({ ledger, ref, decisions, differing, unjudged }: PolicyReplay): string {
  if (ledger === null) return `there is no ledger in this clone (${ref}), so nothing is known of past decisions`;
  if (decisions === 0) return 'the ledger holds no decision of that time';
  const judged = decisions - unjudged.length;
  const [count, all] = [differing.length === 0 ? 'none' : differing.length, judged === 1 ? 'past decision' : 'past decisions'];
  return `${count} of ${judged} ${all} would come out differently`;
}

const would = {
  granted: 'would be granted',
  refused: 'would be refused',
  missed: 'would be missed',
  waits: 'would wait',
  undecided: 'could not be decided',
} as const satisfies Record<DifferingDecision['wouldBe'], string>;

export function becameOf({ was, wouldBe }: DifferingDecision): string {
  return was === wouldBe ? `was ${was}, and would be too, but not the same` : `was ${was}, ${would[wouldBe]}`;
}

/** Why, and what else would change, in words; and the lines of statements that go or come. */
export function reasonsOf({ why, noMore, gives, effectiveEnd }: DifferingDecision): { says: string[]; lines: string[] } {
  const lines = gives ? [...gives.less.map((line) => `- ${line}`), ...gives.more.map((line) => `+ ${line}`)] : [];
  const says = [
    ...(why.length > 0 ? [why.join(', ')] : []),
    ...(noMore.length > 0 ? [`no more: ${noMore.join(', ')}`] : []),
    ...(effectiveEnd ? [`nothing is left of it after ${effectiveEnd.wouldBe}; it was ${effectiveEnd.was}`] : []),
    ...(gives && lines.length === 0 ? ['the same statements in another order'] : []),
  ];
  return { says, lines };
}

const unjudgedBecause = {
  'no evidence': 'its record keeps no evidence',
  'evidence changed': 'the evidence is not what was recorded; run "elevate ledger verify"',
  'commit missing': 'its merge is not in this clone; fetch main whole',
  'file unreadable': 'today’s code cannot read the file any more',
  'cannot be judged': 'today’s code cannot judge it any more',
} as const satisfies Record<UnjudgedDecision['why'], string>;

function text(replay: PolicyReplay, paint: Paint): string {
  const { ledger, differing, unjudged } = replay;
  const head = headlineOf(replay);
  if (ledger === null)
    return `${paint('yellow', wrap(`· ${head}`, ''))}\n${wrap('→ git fetch origin ledger:refs/remotes/origin/ledger', '  ')}`;
  const headline = differing.length > 0 ? paint('red', `✗ ${head}`) : paint('green', `✓ ${head}`);
  const blocks = (['change', 'main', 'code'] as const).map((by) =>
    block(
      causes[by],
      differing.filter((one) => one.by === by),
      paint,
    ),
  );
  return [headline, ...blocks.flat(), ...unjudgedText(unjudged, paint)].join('\n\n');
}

function block(title: string, rows: readonly DifferingDecision[], paint: Paint): string[] {
  if (rows.length === 0) return [];
  const lines = rows.map((row) => {
    const head = oneLine(`${row.id}: ${row.shape ?? ''}`);
    const { says, lines } = reasonsOf(row);
    return [
      `  ${head}`,
      ...[becameOf(row), ...says].map((one) => wrap(oneLine(one), '    ')),
      ...lines.map((one) => `    ${oneLine(one)}`),
    ].join('\n');
  });
  return [`${paint('bold', title)}\n${lines.join('\n')}`];
}

function unjudgedText(unjudged: readonly UnjudgedDecision[], paint: Paint): string[] {
  if (unjudged.length === 0) return [];
  const rows = unjudged.map(({ id, was, why }) => [`  ${oneLine(id)}`, was, unjudgedBecause[why]]);
  return [`${paint('bold', 'Not judged again')}\n${table(rows, null)}`];
}
