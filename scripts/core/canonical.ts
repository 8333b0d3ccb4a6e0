import { createHash } from 'node:crypto';
import type { JsonObject, JsonValue } from './model.ts';
import { isPlainText } from './plain.ts';
import { printable } from './text.ts';

/** One text per value: keys sorted by code unit, no blanks. What is hashed, signed and compared. */
export function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${entries.join(',')}}`;
}

/** `sha256:<64 hex digits>` over the canonical JSON, so that comments, order and line ends do not matter, and everything else does. */
export function digestOf(value: JsonValue): string {
  return `sha256:${createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')}`;
}

/** The order in which a person reads a request; any other key follows, by name. */
const readingOrder = `apiVersion id revokes by reason system shape tier params ttl requester subject justification rollback
  alternatives incident notBefore proof run`.split(/\s+/);

/** What approvers are shown: the parsed values and nothing else, in one order. Parsing it gives the same values again. */
export function canonicalYaml(value: JsonObject): string {
  return entriesOf(value)
    .map(([key, entry]) => `${key}:${block(entry, '')}\n`)
    .join('');
}

function entriesOf(value: JsonObject): [string, JsonValue][] {
  const rank = (key: string): string => `${String(readingOrder.indexOf(key) >>> 0).padStart(10, '0')} ${key}`;
  return Object.entries(value).sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1));
}

/** What follows `key:` or `-`, with the blank or line break before it. */
function block(value: JsonValue, indent: string): string {
  const inner = `${indent}  `;
  if (typeof value === 'string') return ` ${scalar(value, inner)}`;
  if (value === null || typeof value !== 'object') return ` ${JSON.stringify(value)}`;
  if (Array.isArray(value)) return value.length === 0 ? ' []' : value.map((item) => `\n${inner}-${block(item, inner)}`).join('');
  const entries = entriesOf(value);
  return entries.length === 0 ? ' {}' : entries.map(([key, entry]) => `\n${inner}${key}:${block(entry, inner)}`).join('');
}

const lineLength = 100;

function scalar(text: string, indent: string): string {
  if (text.length <= lineLength && isPlainText(text)) return text;
  return isProse(text) ? folded(text, indent) : doubleQuoted(text, indent);
}

/** Lines of words that can be shown without quotes, wherever they are wrapped, and come back the same. */
function isProse(text: string): boolean {
  if (printable(text) !== text || !/^\S.*\S$/s.test(text)) return false;
  const words = text.split(/[ \n]/);
  const isSpaced = text.includes(' ') && !/^ | $| {2}/m.test(text);
  return isSpaced && words.every((word) => word.length <= lineLength && !word.startsWith('::'));
}

/** `>-`: a line break is a blank, an empty line is a line break. */
function folded(text: string, indent: string): string {
  const lines = text.split('\n').flatMap((line, index) => (index === 0 || line === '' ? wrap(line) : ['', ...wrap(line)]));
  return `>-\n${lines.map((line) => (line === '' ? '' : indent + line)).join('\n')}`;
}

function wrap(line: string): string[] {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < lineLength) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** JSON's quotes and escapes are YAML's too; a backslash at a line's end joins it to the next. */
/** Longer than any verifier, and short enough for a line behind any key. */
const wordLength = 160;

function doubleQuoted(text: string, indent: string): string {
  // A word, such as a verifier, is compared and copied as one.
  const isWord = text.length <= wordLength && /^[A-Za-z0-9$:=+/_.,@-]+$/.test(text);
  if (isWord) return `"${text}"`;
  const lines: string[] = [''];
  for (const character of text) {
    const last = lines.length - 1;
    const isCommand = (character === '[' && lines[last]?.endsWith('##')) || (character === ':' && last > 0 && lines[last] === '');
    const piece = isCommand || !isSeen(character) ? escapeOf(character) : JSON.stringify(character).slice(1, -1);
    lines[last] += piece;
    if ((lines[last]?.length ?? 0) > lineLength) lines.push('');
  }
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return `"${lines.map((line, index) => (index > 0 && line.startsWith(' ') ? `\\${line}` : line)).join(`\\\n${indent}`)}"`;
}

/** Shown as it is by anything: neither unseen nor one of the blanks that look like another. */
function isSeen(character: string): boolean {
  return character === ' ' || character === '\n' || printable(character) === character;
}

function escapeOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}
