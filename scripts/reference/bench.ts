import { cell } from './markdown.ts';

/** A row of test/bench/results/latest.json. */
interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio: number | null;
  readonly to: string | null;
  readonly target: { readonly most: number } | null;
}

/** The rows with a target or a comparison: what we set ourselves to keep, and how far we are. */
export function benchTable(json: string): string {
  const { rows, at, node } = JSON.parse(json) as { readonly rows: readonly Row[]; readonly at: string; readonly node: string };
  const lines = rows.filter(({ ratio, target }) => ratio !== null || target !== null).map(line);
  const head = ['| what | measured | to | target |', '| --- | --- | --- | --- |'];
  return [...head, ...lines, '', `From ${at.slice(0, 10)}, Node ${node}, two shared cores; medians of runs taken in turn.`].join('\n');
}

/** Seconds from a merge to usable access, and from `expiresAt` to the first refusal: test/bench/results/servers.json. */
export function serversTable(json: string): string {
  const { rows, at } = JSON.parse(json) as { readonly rows: readonly Row[]; readonly at: string };
  const lines = rows.map(({ what, value }) => `| ${cell(what)} | ${value.toFixed(2)} s |`);
  return ['| what | measured |', '| --- | --- |', ...lines, '', `From ${at.slice(0, 10)}, two shared cores under load.`].join('\n');
}

function line({ what, value, unit, ratio, to, target }: Row): string {
  const measured = ratio === null ? `${value.toPrecision(3)} ${unit}` : `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)}x`;
  const goal =
    target === null ? '' : `≤ ${target.most}${ratio === null ? ` ${unit}` : 'x'}${(ratio ?? value) > target.most ? ', missed' : ''}`;
  return `| ${cell(what)} | ${measured} | ${to === null ? '' : cell(to)} | ${goal} |`;
}
