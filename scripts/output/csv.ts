import { printable } from '../core/text.ts';

/**
 * Rows as CSV (RFC 4180: commas, CRLF, quotes doubled). A cell that begins with = + - @ would be a formula to a spreadsheet, so it gets an
 * apostrophe in front; a cell is one line, and what cannot be seen in it is written as an escape.
 */
export function csv(rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  return rows.map((row) => row.map(cell).join(',')).join('\r\n');
}

function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const line = printable(value).replaceAll('\n', '\\n');
  const safe = /^\s*[=+\-@]/.test(line) ? `'${line}` : line;
  return /[",]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
