import fc from 'fast-check';
import type { Checked } from '../../scripts/core/checked.ts';
import { decide } from '../../scripts/core/decide.ts';
import type { Facts } from '../../scripts/core/verdict.ts';
import type { Proposal } from '../../scripts/output/github/comment.ts';
import { okOpen } from './situation.ts';

/** What a check of this situation hands to whoever shows it. */
export function checkedOf(facts: Facts): Checked {
  const { file, policy, now, leftBehind } = facts;
  const preview = ['CREATE ROLE "elev_1" LOGIN VALID UNTIL \'2026-11-20 11:06:00+00\';', 'GRANT UPDATE ON shop.orders TO "elev_1";'];
  return { path: file.path, file, verdict: decide(facts), preview, language: 'sql', atTheEnd: leftBehind.says, policy, now };
}

export function proposalOf(facts: Facts = okOpen, change: Partial<Proposal> = {}): Proposal {
  const canonical = `id: ${facts.file.request.id}\nsystem: orders-db\n`;
  return { pull: 17, checked: checkedOf(facts), canonical, unusual: [], agent: null, isDraft: false, ...change };
}

/**
 * What is left of a page when everything that stands in code is taken out: what a reader's markdown program may act on. Written after
 * CommonMark (fences at the start of a line, spans between runs of backticks of one length), and not after how we write.
 */
export function outsideCode(markdown: string): string {
  const lines: string[] = [];
  let fence: string | null = null;
  for (const line of markdown.split('\n')) {
    const run = /^ {0,3}(`{3,})([^`]*)$/.exec(line);
    if (fence === null && run?.[1]) fence = run[1];
    else if (fence !== null && run?.[1] && run[1].length >= fence.length && run[2]?.trim() === '') fence = null;
    else if (fence === null) lines.push(line);
  }
  // Spans end with their paragraph at the latest.
  return lines
    .join('\n')
    .split(/\n\s*\n/)
    .map(withoutSpans)
    .join('\n\n');
}

function withoutSpans(text: string): string {
  let rest = text;
  let left = '';
  for (;;) {
    const open = /`+/.exec(rest);
    if (!open) return left + rest;
    const after = rest.slice(open.index + open[0].length);
    const close = [...after.matchAll(/`+/g)].find(([run]) => run.length === open[0].length);
    left += rest.slice(0, open.index);
    if (!close) left += open[0];
    rest = close ? after.slice(close.index + open[0].length) : after;
  }
}

/** Whatever could mean something on GitHub's pages, to a program that reads comments, or to a runner. */
const hostilePieces = [
  ...[
    '`',
    '``',
    '```',
    '````',
    '~~~',
    '\n',
    '\n\n',
    '\r\n',
    '    ',
    '\t',
    '\\',
    '\\`',
    ' ',
    '|',
    '$$',
    '$`',
    ':tada:',
    '- [ ] ',
    '- [x] ',
    '1. ',
  ],
  ...[
    '@acme/team',
    '@alice',
    '#1',
    'GH-1',
    'acme/ops#1',
    'https://example.com',
    'www.example.com',
    'mallory@example.com',
    'deadbeefdeadbeef',
  ],
  ...[
    '<img src=x onerror=1>',
    '</details>',
    '</summary>',
    '<!--',
    '-->',
    '<a href=x>',
    '</sub>',
    '&lt;',
    '&#64;alice',
    '![x](y)',
    '[x](y)',
    '[x]: y',
  ],
  ...[
    '# ',
    '> ',
    '---',
    '===',
    '**',
    '__',
    '~~',
    '<https://example.com>',
    '/merge',
    '/lgtm',
    '::error::',
    '::add-mask::x',
    '##[error]',
    '\u202e',
    '\u200b',
    '«',
    '»',
  ],
  ...['\u001b[31m', '\u2028', '\u00a0', '😀', 'é', ']]>', '<pre>', '</code>', '</pre>'],
];
export const token = 'zqx';
/** The token stands in front, between and behind, so that whatever leaks takes it along. */
const hostile = fc
  .array(fc.constantFrom(...hostilePieces), { minLength: 1, maxLength: 8 })
  .map((pieces) => `${token}${pieces.join(token)}${token}`);
/** A piece alone on its line, where fences, rules and commands begin. */
const onLines = fc
  .array(fc.constantFrom(...hostilePieces), { minLength: 1, maxLength: 4 })
  .map((pieces) => `${token}\n${pieces.join(`\n${token}\n`)}\n${token}`);
const random = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `${token}${text}${token}`);
export const anything = fc.oneof(hostile, onLines, random);
