import { withoutColours } from './paint.ts';

/** Rows as aligned columns, two blanks apart. The last column is cut so that a line fits `width`; null: it may be as long as it is. */
export function table(rows: readonly (readonly string[])[], width: number | null = 80): string {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = Array.from({ length: columns }, (_, column) => rows.reduce((most, row) => Math.max(most, visible(row[column] ?? '')), 0));
  return rows.map((row) => line(row, widths, width)).join('\n');
}

function line(row: readonly string[], widths: readonly number[], width: number | null): string {
  const last = row.length - 1;
  const head = row
    .slice(0, last)
    .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - visible(cell) + 2))
    .join('');
  const tail = row[last] ?? '';
  const room = width === null ? Number.POSITIVE_INFINITY : Math.max(12, width - visible(head));
  const fits = visible(tail) <= room;
  return `${head}${fits ? tail : `${withoutColours(tail).slice(0, room - 1)}…`}`.trimEnd();
}

function visible(text: string): number {
  return withoutColours(text).length;
}

/** Words in lines of at most `width` characters, each line begun with `indent`. */
export function wrap(text: string, indent: string, width = 80): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && indent.length + last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `${indent}${line}`).join('\n');
}
