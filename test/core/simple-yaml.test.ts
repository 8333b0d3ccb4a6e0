import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalYaml } from '../../scripts/core/canonical.ts';
import { scanBytes } from '../../scripts/core/scan.ts';
import { readSimple } from '../../scripts/core/simple-yaml.ts';
import { readStrict } from '../../scripts/core/strict-yaml.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const files = ['policy', 'elevations', 'setup', 'test/fixtures'].flatMap((folder) =>
  readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name)),
);

/** What the simple reader reads, the whole parser reads too: the same values in the same places. Whether it was simple. */
function agree(text: string): boolean {
  const scan = scanBytes('x.yaml', new TextEncoder().encode(text), 1 << 20);
  const simple = scan.ok ? readSimple(scan.text) : null;
  if (!scan.ok || simple === null) return false;
  const codes: string[] = [];
  const strict = readStrict(scan.text, (code, offset) => codes.push(`${code} at ${offset}`));
  expect({ codes, strict }, text).toEqual({ codes: [], strict: simple });
  // toEqual does not look at the order of keys.
  expect(JSON.stringify(strict?.value)).toBe(JSON.stringify(simple.value));
  return true;
}

describe('what it is for', () => {
  const ours = files.filter((file) => /^(?:policy|elevations|setup\/policy-skeleton)\//.test(relative(top, file)));

  test.each(ours)('%s is simple', (file) => {
    expect(agree(readFileSync(file, 'utf8'))).toBe(true);
  });

  test('a request as "elevate request" writes it is simple', () => {
    const text = canonicalYaml({
      id: 'x',
      params: { tables: ['orders', 'yes'], none: {} },
      why: 'Two words.\n\nAnd more.',
      proof: '=x'.repeat(90),
    });
    expect(agree(text)).toBe(true);
  });
});

describe('what it leaves to the whole parser', () => {
  test.each([
    ['nothing', ''],
    ['a comment alone', '# a\n'],
    ['a first line that is indented', ' a: b\n'],
    ['a list', '- a\n'],
    ['a second line of a word', 'a: b\n c\n'],
    ['an entry that is not where the others are', 'a:\n   b: c\n  d: e\n'],
    ['an entry below a word', 'a: b\n  c: d\n'],
    ['a key without a value', 'a:\nb: c\n'],
    ['a key twice', 'a: b\na: c\n'],
    ['a key twice in braces', 'a: { b: c, b: d }\n'],
    ['a key of objects', 'constructor: b\n'],
    ['a key that is no text', 'true: b\n'],
    ['a long key', `${'a'.repeat(101)}: b\n`],
    ['a comment after a word', 'a: b # c\n'],
    ['a mapping in a line', 'a: b: c\n'],
    ['a colon at the end', 'a: b:\n'],
    ['a word that some take for true', 'a: yes\n'],
    ['a number in a form of its own', 'a: 0x1f\n'],
    ['an escape', 'a: "\\x41"\n'],
    ['a quote in a quote', "a: 'it''s'\n"],
    ['text after a quote', 'a: "b" c\n'],
    ['a quote that is not closed', 'a: "b\n'],
    ['a long word that is not indented', 'a:\n  b: "c\\\n  d"\n'],
    ['a comma at the end', 'a: [b, ]\n'],
    ['a comma alone', 'a: [, b]\n'],
    ['a bracket that is not closed', 'a: [b\n'],
    ['the wrong bracket', 'a: [b}\n'],
    ['a key alone in braces', 'a: { b }\n'],
    ['an anchor', 'a: &b c\n'],
    ['a tag', 'a: !b c\n'],
    ['an alias', 'a: *b\n'],
    ['a second document', 'a: b\n---\nc: d\n'],
    ['a line that is further in, in a folded text', 'a: >-\n  b\n   c\n'],
    ['blanks at the end of a line of text', 'a: |\n  b \n'],
    ['blanks on an empty line of text', 'a: |\n  b\n \n  c\n'],
    ['a text that is not indented', 'a:\n  b: |\n  c\n'],
    ['a text of nothing', 'a: |\nb: c\n'],
    ['every line break kept', 'a: |+\n  b\n'],
    ['braces in braces in braces', `a: ${'{ b: '.repeat(13)}c${' }'.repeat(13)}\n`],
    ['mappings in mappings', `${Array.from({ length: 14 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')} b\n`],
  ])('%s', (_, text) => {
    expect(readSimple(text)).toBeNull();
  });
});

describe('what the simple reader reads, the whole parser reads the same', () => {
  test.each(files)('%s', (file) => {
    agree(readFileSync(file, 'utf8'));
  });

  const samples = files.map((file) => readFileSync(file, 'utf8')).filter((text) => scanBytes('x.yaml', Buffer.from(text)).ok);
  const piece = fc.constantFrom(
    ...': |:|::| :| #|#|# |- |-|--|---|...|? |?|,|, |[|]|[]|{|}|{}|{ a: b }|[a, b]|"|\'|""|\'\'|"a"|\'a\'|\\|\\n|>|>-|>+||-|@|`|!|!!str |&a |*a|%|<<|~|'.split(
      '|',
    ),
    ...['|', '|-', '|+', '>2', '|-\n', '>-\n', '\n', '\n\n', '\n ', '\n  ', '\n    ', '\\\n', '\\\n  ', ' ', '  ', '\n# c\n', '\n  # c\n', ' # c'],
    ...['a', 'a: b', 'a: b\n', 'on', 'true', 'True', 'null', 'Null', 'y', '0', '1', '-1', '01', '1.0', '1e3', '0x1', '0o7', '1_0', '12:30', '.5', '+1', '.inf', '2026-11-20'],
    ...['__proto__', 'constructor', 'é', '漢', '\u00a0', '\u3000', '9007199254740993'],
  ); // biome-ignore format: a list of pieces
  const mutated = fc
    .record({
      text: fc.constantFrom(...samples),
      edits: fc.array(fc.record({ at: fc.nat(), cut: fc.nat(4), put: fc.option(piece, { nil: '' }) }), { minLength: 1, maxLength: 4 }),
      from: fc.nat(),
      lines: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ text, edits, from, lines }) => {
      const all = text.split('\n');
      const first = from % all.length;
      const part = all.slice(first, first + lines).join('\n');
      return edits.reduce((result, { at, cut, put }) => {
        const place = at % (result.length + 1);
        return result.slice(0, place) + put + result.slice(place + cut);
      }, part);
    });
  const composed = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

  test('files of ours with pieces of YAML thrown in', () => {
    let simple = 0;
    fc.assert(
      fc.property(mutated, (text) => {
        if (agree(text)) simple += 1;
      }),
      { numRuns: 4000 },
    );
    expect(simple).toBeGreaterThan(200);
  });

  test('pieces of YAML alone', () => {
    fc.assert(
      fc.property(composed, (text) => {
        agree(text);
      }),
      { numRuns: 4000 },
    );
  });
});
