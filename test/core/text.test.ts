import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileFindings } from '../../scripts/core/findings/file.ts';
import { type Finding, findingKinds } from '../../scripts/core/findings.ts';
import { readRequest } from '../../scripts/core/request-file.ts';
import { firstUnseen, oneLine, printable, quote } from '../../scripts/core/text.ts';

/** Pieces that hurt a terminal, a log or a runner, between ordinary ones. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::error file=CODEOWNERS::', '::add-mask::', '##[error]', '\n', '\r', '\t', '\u001b[2J', '\u009b31m', '\u0000', '\u0085', '\u2028', '\u202e', '\u2066',
        '\u200b', '\ufeff', '\ud800', '\u{e0061}', '\ufe0f', '\u00a0', '\u3000', '»', '«', '\\', '#', '[', ':', ' ', '$(id)', '`', 'é', '漢', '👍', 'e\u0301',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join('')); // biome-ignore format: a list of characters

/** What no text of ours may hold, however a runner reads it: it knows \r as a line end and trims blanks of every kind. */
function harmIn(text: string): string | null {
  if (firstUnseen(text)) return 'an unseen character';
  if (/##\[/.test(text)) return 'an old command';
  return text.split('\n').some((line) => line.trim().startsWith('::')) ? 'a command' : null;
}

describe('text from elsewhere', () => {
  test.each([
    ['a\nb', '«a\\nb»'],
    ['\u001b[31mred', '«\\u{1b}[31mred»'],
    ['al\u202eice', '«al\\u{202e}ice»'],
    ['no» really', '«no\\u{bb} really»'],
    ['C:\\x', '«C:\\\\x»'],
    ['##[error]x', '«##\\u{5b}error]x»'],
    ['zero\u200bwidth\u00a0blank', '«zero\\u{200b}width\\u{a0}blank»'],
    ['x'.repeat(61), `«${'x'.repeat(60)}»…`],
    ['x'.repeat(60), `«${'x'.repeat(60)}»`],
    ['👍'.repeat(61), `«${'👍'.repeat(60)}»…`],
    [42, '«42»'],
    [undefined, '«undefined»'],
    [['a', '\u001b'], '«["a","\\\\u001b"]»'],
  ])('%j is quoted as %s', (value, expected) => {
    expect(quote(value)).toBe(expected);
  });

  test.each([
    ['two\nlines', 'two\nlines'],
    ['::error::x', '\\u{3a}:error::x'],
    ['a\n \u3000::stop-commands::x', 'a\n  \\u{3a}:stop-commands::x'],
    ['a\r::error::x', 'a\\u{d}::error::x'],
    ['see std::string', 'see std::string'],
    ['::: note', '\\u{3a}:: note'],
    ['####[x]', '####\\u{5b}x]'],
    ['12\u00a0000 lignes', '12 000 lignes'],
  ])('%j is printed as %j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test('no quotation, page or sentence does harm, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(harmIn(quote(text))).toBeNull();
        expect(quote(text)).toMatch(/^«[^«»\n]*»…?$/);
        expect(harmIn(printable(text))).toBeNull();
        expect(printable(printable(text))).toBe(printable(text));
        expect(oneLine(text)).not.toContain('\n');
      }),
      { numRuns: 2000 },
    );
  });

  test('two different short texts are quoted differently', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => a === b || quote(a, 1000) !== quote(b, 1000)),
      { numRuns: 1000 },
    );
  });
});

describe('findings in words', () => {
  const details = fc.dictionary(fc.constantFrom(...namesOfDetails()), hostile, { noNullPrototype: true });

  test.each(Object.entries(fileFindings))('%s says nothing harmful, whatever its details', (_, kind) => {
    fc.assert(
      fc.property(details, (hostileDetails) => {
        for (const sentence of [kind.says(hostileDetails), kind.next(hostileDetails)]) {
          expect(harmIn(sentence)).toBeNull();
          expect(sentence).not.toMatch(/\n|\.$/);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('no document does harm through its findings', async () => {
    const place = 'elevations/orders-db/cosmetic/2026/11/20261120-orders-db-7f3k9q.yaml';
    const yaml = fc.array(
      fc.oneof(
        hostile,
        hostile.map((text) => `"${text}": x\n`),
        hostile.map((text) => `tier: ${JSON.stringify(text)}\n`),
      ),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(yaml, hostile, async (pieces, path) => {
        for (const file of [place, path]) {
          const read = await readRequest(file, new TextEncoder().encode(pieces.join('')), '0'.repeat(40));
          expect(read.ok).toBe(false);
          for (const finding of read.ok ? [] : read.findings) expect(harmIn(render(finding))).toBeNull();
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function render({ code, details = {} }: Finding): string {
  return `${findingKinds[code].says(details)}\n${findingKinds[code].next(details)}`;
}

/** Every name that a sentence of file.ts reads. */
function namesOfDetails(): [string, ...string[]] {
  return ['field', 'value', 'key', 'suggestion', 'known', 'allowed', 'expected', 'found', 'pattern', 'example', 'path', 'parameter', 'shape', 'description', 'what',
    'reason', 'character', 'length', 'count', 'bytes', 'blanks', 'bound', 'keyword']; // biome-ignore format: a list of names
}
