import { type Finding, findingKinds } from '../core/findings.ts';
import { oneLine } from '../core/text.ts';
import type { Paint } from './paint.ts';
import { wrap } from './table.ts';

const colours = { error: 'red', warning: 'yellow', note: 'dim' } as const;

/** `file:line:column: CODE: what is wrong` and, below it, what to do. */
export function findingText(finding: Finding, paint: Paint): string {
  const { severity } = findingKinds[finding.code];
  const { message, next } = sentences(finding);
  const where = [finding.file, finding.line, finding.column]
    .filter((part) => part !== undefined)
    .map((part) => oneLine(String(part)))
    .join(':');
  const head = `${where === '' ? '' : `${where}: `}${paint(colours[severity], severity === 'error' ? finding.code : `${severity} ${finding.code}`)}`;
  return `${head}\n${wrap(message, '  ')}\n${wrap(`→ ${next}`, '  ')}`;
}

/** The same for programs: the code keeps its meaning, the sentences may be improved. */
export function findingJson(finding: Finding): Record<string, unknown> {
  const { severity } = findingKinds[finding.code];
  const { code, file = null, line = null, column = null, details = {} } = finding;
  return { code, severity, file, line, column, details, ...sentences(finding) };
}

export function sentences({ code, details = {} }: Finding): { message: string; next: string } {
  const kind = findingKinds[code];
  return { message: kind.says(details), next: kind.next(details) };
}
