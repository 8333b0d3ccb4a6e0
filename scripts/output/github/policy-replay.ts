import type { DifferingDecision, PolicyReplay } from '../../commands/policy-replay.ts';
import { becameOf, causes, headlineOf, reasonsOf } from '../policy-replay.ts';
import { code, folded, words } from './markdown.ts';
import { WorkflowCommand } from './workflow-command.ts';

/** GitHub takes a summary of a mebibyte, and a person far less. */
const shown = 50;

/** The replay as a part of a run's summary. */
export function policyReplaySummary(replay: PolicyReplay): string {
  const { differing, unjudged } = replay;
  const blocks = (['change', 'main', 'code'] as const).flatMap((by) => {
    const rows = differing.filter((one) => one.by === by);
    if (rows.length === 0) return [];
    const rest = rows.length - shown;
    const list = [...rows.slice(0, shown).map(item), ...(rest > 0 ? [`- and ${rest} more; run ${code('elevate policy replay')}`] : [])];
    return by === 'change' ? [`**${causes[by]}**\n\n${list.join('\n')}`] : [folded(`${causes[by]} (${rows.length})`, list.join('\n'))];
  });
  const rest = unjudged.length > 0 ? [`${unjudged.length} more could not be judged again.`] : [];
  return `### Policy replay\n\n${[words(headlineOf(replay)), ...blocks, ...rest].join('\n\n')}\n`;
}

function item(row: DifferingDecision): string {
  const { says, lines } = reasonsOf(row);
  const below = [...says.map(words), ...lines.map((line) => code(line, 200))].map((one) => `  - ${one}`);
  return [`- ${code(row.id)} ${code(row.shape ?? '')}: ${becameOf(row)}`, ...below].join('\n');
}

/** Shown with the pull request's checks where this policy changes an answer. What main's policy, or the code, changed already is no news of it. */
export function policyReplayNotice(replay: PolicyReplay): WorkflowCommand | null {
  const count = replay.differing.filter(({ by }) => by === 'change').length;
  if (count === 0 && replay.ledger !== null) return null;
  const says = count === 0 ? headlineOf(replay) : `${headlineOf(replay)}, ${count} of them by this change; the run’s summary names them`;
  return WorkflowCommand.annotation('notice', { title: 'Policy replay' }, says);
}
