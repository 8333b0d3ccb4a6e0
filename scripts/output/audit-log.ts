import type { AuditAnswer, AuditQuery } from '../commands/audit-log.ts';
import type { AuditRow } from '../commands/audit-log-rows.ts';
import type { Result } from '../commands/result.ts';
import { oneLine } from '../core/text.ts';
import { formatInstant } from '../core/time.ts';
import { csv } from './csv.ts';
import type { Colour, Paint } from './paint.ts';
import { table, wrap } from './table.ts';

export function auditResult(answer: AuditAnswer, query: AuditQuery, form: 'table' | 'csv'): Result {
  const { rows, unreadable } = answer;
  const { since, until, ...rest } = query;
  const times = { since: since === undefined ? null : formatInstant(since), until: until === undefined ? null : formatInstant(until) };
  return {
    outcome: unreadable > 0 ? 'partly' : 'done',
    json: { version: 1, asked: { ...rest, ...times }, unreadable, rows },
    text: (paint) => (form === 'csv' ? auditCsv(rows) : auditText(answer, paint)),
  };
}

const colours: { readonly [outcome in AuditRow['outcome']]?: Colour } = {
  granted: 'green',
  refused: 'red',
  missed: 'yellow',
  altered: 'red',
  failed: 'red',
  lost: 'red',
  orphan: 'red',
};

function auditText({ rows, unreadable }: AuditAnswer, paint: Paint): string {
  const lines = rows.map((row) => [
    `${oneLine(row.at.slice(0, 16)).replace('T', ' ')}Z`,
    paint(colours[row.outcome] ?? 'dim', row.outcome),
    oneLine(row.id ?? row.system ?? ''),
    oneLine(detailOf(row)),
  ]);
  const head = ['WHEN', 'WHAT', 'ELEVATION', 'WHO AND WHAT'];
  const count = rows.length === 1 ? '1 line' : `${rows.length} lines`;
  const foot = paint('dim', `${count}; "elevate show <elevation>" tells the whole story of one`);
  const loud = unreadable === 0 ? [] : [paint('red', wrap(unreadableSays(unreadable), ''))];
  return [...(rows.length === 0 ? ['nothing of that is in the ledger'] : [table([head, ...lines]), foot]), ...loud].join('\n');
}

function unreadableSays(count: number): string {
  return `! ${count} commit${count === 1 ? '' : 's'} on the ledger cannot be read and ${count === 1 ? 'is' : 'are'} left out; run "elevate ledger verify"`;
}

/** `alice update-rows`, `checkout-deploy (asked by bob) migrate by ivan`: who received it, who asked, what, and why or by whom. */
function detailOf({ outcome, requester, subject, shape, by, codes, alarm }: AuditRow): string {
  const asker = subject !== null && subject !== requester ? `(asked by ${requester})` : null;
  const readsOnly = outcome === 'baseline' && codes.length === 0 ? 'only reads' : null;
  const parts = [alarm ? 'ALARM' : null, subject ?? requester, asker, shape, by === null ? null : `by ${by}`, ...codes, readsOnly];
  return parts.filter((part) => part !== null).join(' ');
}

const columns = [
  'at',
  'outcome',
  'id',
  'system',
  'tier',
  'shape',
  'requester',
  'subject',
  'approvers',
  'pull',
  'merge',
  'expiresAt',
  'effectiveEnd',
  'by',
  'codes',
  'alarm',
  'commit',
] as const satisfies readonly (keyof AuditRow)[];

function auditCsv(rows: readonly AuditRow[]): string {
  return csv([columns, ...rows.map((row) => columns.map((column) => cellOf(row[column])))]);
}

function cellOf(value: AuditRow[keyof AuditRow]): string | number | boolean | null {
  return typeof value === 'object' && value !== null ? value.join(' ') : value;
}
