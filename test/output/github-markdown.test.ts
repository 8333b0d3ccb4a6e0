import fc from 'fast-check';
import { expect, test } from 'vitest';
import { code, fenced, sentence, words } from '../../scripts/output/github/markdown.ts';
import { anything, outsideCode, token } from '../support/github-page.ts';

test.each([
  ['alice', '`alice`'],
  ['a`b', '``a`b``'],
  ['`a', '`` `a ``'],
  ['a``b`', '``` a``b` ```'],
  ['', '(nothing)'],
  [' \n ', '`  \\n  `'],
  ['a\nb', '`a\\nb`'],
  ['::error::x', '`\\u{3a}:error::x`'],
])('code of %j', (value, wanted) => {
  expect(code(value)).toBe(wanted);
});

test('what is too long is cut, by characters', () => {
  expect(code('😀'.repeat(5), 3)).toBe('`😀😀😀…`');
  expect(fenced('text', 'abc\ndef', 5)).toBe('```text\nabc\nd…\n```');
});

test('nothing of a stranger stands outside of code, on one line', () => {
  fc.assert(
    fc.property(anything, (value) => {
      for (const line of [
        code(value),
        `**${code(value)}**, ${code(value, 5)}.`,
        sentence(`it says «${value.replaceAll(/[«»]/g, '')}» here`),
      ]) {
        expect(outsideCode(line)).not.toContain(token);
        expect(line).not.toMatch(/[\n\r]/);
      }
    }),
    { numRuns: 500 },
  );
});

test('nothing of a stranger stands outside of a fence, on any line', () => {
  fc.assert(
    fc.property(anything, (value) => {
      const page = `before\n\n${fenced('yaml', value)}\n\nafter`;
      expect(outsideCode(page)).toBe('before\n\nafter');
    }),
    { numRuns: 500 },
  );
});

test('no line of a fence is a command to a program or a runner', () => {
  fc.assert(
    fc.property(anything, (value) => {
      for (const line of fenced('yaml', `x\n${value}`).split(/[\n\r]/)) expect(line).not.toMatch(/^\s*(\/[a-z]|::)|##\[/i);
    }),
    { numRuns: 500 },
  );
  expect(fenced('text', '  /merge\n/* a comment of SQL */')).toBe('```text\n  \\u{2f}merge\n/* a comment of SQL */\n```');
});

test.each([
  ['Overwrites what was there; going back takes a copy and work', 'Overwrites what was there; going back takes a copy and work'],
  ['a session (of the login) goes on: at most 10m', 'a session (of the login) goes on: at most 10m'],
  [' ask @acme/team ', ' `ask @acme/team` '],
  ['see #1', '`see #1`'],
  ['see GH-1', '`see GH-1`'],
  ['www.example.com', '`www.example.com`'],
  ['https://example.com', '`https://example.com`'],
  [':tada:', '`:tada:`'],
  ['commit deadbeef', '`commit deadbeef`'],
  ['a *star*', '`a *star*`'],
  ['snake_case', 'snake_case'],
  ['_emphasis_', '`_emphasis_`'],
])('words of %j', (value, wanted) => {
  expect(words(value)).toBe(wanted);
});

test('the values of a sentence are code, and its words are words', () => {
  expect(sentence('there is no system «order_db»; write «orders-db» if that is what you mean')).toBe(
    'there is no system `order_db`; write `orders-db` if that is what you mean',
  );
});

test('values and words that become code do not touch, or their backticks would be one run', () => {
  expect(sentence('«a»«b» is «500», and @x «c»')).toBe('`a` `b` is `500` `, and @x` `c`');
});
