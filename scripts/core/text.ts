/** Text from elsewhere, made fit for a terminal, a log and a workflow's output. The one place that knows what is not fit. */

/** Controls, formats, surrogates, unassigned and private characters, everything drawn with no width, line and paragraph separators. */
const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u;
const unseenOrBlank = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Z}]/u;

/** What our own texts are written with beside ASCII; nearly every output has one of them, and none needs the tables of Unicode. */
const ourSigns = '…→✓✗—·’«»';

/** The first character that a reader cannot see or that moves the others about; a line feed is fine, a tab is not. */
export function firstUnseen(text: string): { readonly index: number; readonly name: string } | null {
  if (isPlainAscii(text)) return null;
  const index = text.search(/(?!\n)[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u);
  return index < 0 ? null : { index, name: nameOf(text.codePointAt(index) ?? 0) };
}

/** Most texts; asked first, because the tables of Unicode take a while to come in. */
export function isPlainAscii(text: string): boolean {
  return /^[\n -~]*$/.test(text);
}

/** 0x202e → `U+202E`. */
export function nameOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A value as one line in «», cut after `max` characters. What cannot be seen, or could end the quotation, is written as an escape. */
export function quote(value: unknown, max = 60): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  let line = '';
  let count = 0;
  for (const character of text) {
    if (count === max) return `«${breakCommands(line)}»…`;
    line += escapeInQuotes(character);
    count += 1;
  }
  return `«${breakCommands(line)}»`;
}

/** The same cleaning for a longer text whose lines stay lines. No line of it is a command to the runner that shows it. */
export function printable(text: string): string {
  if (/^(?! *::)[ -~]*$/.test(text) && !text.includes('##[')) return text; // most texts: one line of ASCII
  const clean = Array.from(text, (character) => (character === '\n' ? character : escapeIn(character))).join('');
  return breakCommands(clean).replace(/^( *):(?=:)/gm, '$1\\u{3a}');
}

/** A sentence with values in it as one clean line; for what is not quoted. */
export function oneLine(text: string): string {
  return printable(text.replaceAll('\n', '\\n'));
}

function escapeInQuotes(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  if (character === '\r') return '\\r';
  if (character === '\\') return '\\\\';
  if (character === '«' || character === '»') return escapeOf(character);
  return isPlainAscii(character) || !unseenOrBlank.test(character) ? character : escapeOf(character);
}

function escapeIn(character: string): string {
  if (isPlainAscii(character) || ourSigns.includes(character)) return character;
  if (unseen.test(character)) return escapeOf(character);
  // The blanks of other scripts look like one, and the runner trims them off before it looks for `::`.
  return /\p{Zs}/u.test(character) ? ' ' : character;
}

function escapeOf(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** The older form of a runner's command counts anywhere in a line. */
function breakCommands(text: string): string {
  return text.replaceAll('##[', '##\\u{5b}');
}
