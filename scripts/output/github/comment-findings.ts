import { isAlarming } from '../../core/alarms.ts';
import { type Finding, findingKinds } from '../../core/findings.ts';
import { sentences } from '../findings.ts';
import { numbered } from './comment-parts.ts';
import { code, sentence } from './markdown.ts';

const shown = 20;
/** Told by the lines of the approvals. */
const ofApprovals: ReadonlySet<string> = new Set(['APPROVAL_MISSING', 'CHANGES_REQUESTED']);
const order = { error: 0, warning: 1, note: 2 } as const;

/** Why it is refused: each finding with its line and what to do, errors first. */
export function findingLines(findings: readonly Finding[], path: string, pull: number | null): string {
  const sorted = [...findings].sort((a, b) => order[findingKinds[a.code].severity] - order[findingKinds[b.code].severity]);
  const rest = sorted.length - shown;
  const more = rest > 0 ? [`\n\nand ${rest} more${pull === null ? '' : `: ${code(`elevate check --pull ${pull}`)} shows all`}`] : [];
  return ['**To be mended**\n', numbered(sorted.slice(0, shown).map((finding) => findingLine(finding, path))), ...more].join('');
}

/** What happens next to a pull request that is refused. */
export function howToMend(isAlarm: boolean): string {
  if (isAlarm) return 'Nothing is granted from this pull request. Find out how it came to be; what is meant starts again, with a new id.';
  return 'Nothing is granted from it. A mended file, pushed to this branch, is judged at once; whoever has approved looks at it anew.';
}

/** That somebody tried to get round the rules, though it may be granted all the same. */
export function alarmLines(findings: readonly Finding[], path: string): string[] {
  return findings.filter(({ code }) => isAlarming(code)).map((finding) => `🚨 ${findingLine(finding, path)}`);
}

/** What else is waited for or worth knowing, besides people. */
export function otherWaits(findings: readonly Finding[], path: string): string[] {
  const told = findings.filter(({ code }) => !ofApprovals.has(code) && !isAlarming(code));
  return told.map((finding) => `${findingKinds[finding.code].severity === 'note' ? 'ℹ️' : '⚠️'} ${findingLine(finding, path)}`);
}

export function findingLine(finding: Finding, path: string): string {
  const { file, line } = finding;
  const { message, next } = sentences(finding);
  const where = [...(file !== undefined && file !== path ? [code(file, 200)] : []), ...(line === undefined ? [] : [`line ${line}`])];
  const head = `**${code(finding.code)}**${where.length > 0 ? ` (${where.join(', ')})` : ''}`;
  return `${head}: ${sentence(message)} → ${sentence(next)}`;
}
