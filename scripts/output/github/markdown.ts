import type { Language } from '../../core/checked.ts';
import { oneLine, printable } from '../../core/text.ts';

/**
 * Markdown for GitHub's pages. What a stranger wrote stands in code, inline or fenced, and nowhere else: there the page makes no mention of
 * it, no link, no reference to an issue or a commit, no image, no emoji, no formula and no HTML, now or with a filter that GitHub adds later.
 */

/** A stranger's text inside a line. Cut after `max` characters. */
export function code(value: string, max = 120): string {
  const text = cut(oneLine(value), max);
  if (text.trim() === '') return '(nothing)';
  const fence = '`'.repeat(longestRun(text) + 1);
  const needsRoom = /^[` ]|[` ]$/.test(text);
  return needsRoom ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** A stranger's text on lines of its own. A line of it that begins like a command (`/merge`) is one to no program that reads comments. */
export function fenced(language: Language | 'yaml' | 'sh', value: string, max = 20_000): string {
  const text = cut(printable(value).trimEnd(), max).replace(/^(\s*)\/(?=[a-z])/gim, '$1\\u{2f}');
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Our own sentence with values in «»: the values become code, and so does whatever else is not plain words. */
export function sentence(value: string): string {
  const pieces = value.split(/«([^«»]*)»/).map((piece, index) => (index % 2 === 1 ? code(piece, 200) : words(piece)));
  // Two runs of backticks that touch are one, and open or close something else.
  return pieces.reduce((line, piece) => (line.endsWith('`') && piece.startsWith('`') ? `${line} ${piece}` : `${line}${piece}`), '');
}

/** Words of the policy or of ours as they are, where nothing in them could be taken for more than words. */
export function words(value: string): string {
  const text = oneLine(value);
  return isPlain(text) ? text : `${leading(text)}${code(text.trim(), 400)}${trailing(text)}`;
}

/** Folded in. `title` is ours, since markdown is not read in it. */
export function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

/** Letters, digits and the marks of prose, `_` inside a word, `:` at its end; no `@`, `#`, `*`, `<`, `$`, backtick or bracket, no address, nothing like an issue or a commit. */
function isPlain(text: string): boolean {
  const isProse = /^[\p{L}\p{N} "'’‘“”,.;()–—…→/+=%?-]*$/u.test(text.replaceAll(/:(?= |$)|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, ''));
  return isProse && !/www\.|\bGH-\d|\b[0-9a-f]{7,}\b/i.test(text);
}

function leading(text: string): string {
  return text.startsWith(' ') ? ' ' : '';
}
function trailing(text: string): string {
  return text.length > 1 && text.endsWith(' ') ? ' ' : '';
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}

function cut(text: string, max: number): string {
  const characters = Array.from(text);
  return characters.length <= max ? text : `${characters.slice(0, max).join('')}…`;
}
