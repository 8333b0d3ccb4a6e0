import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../scripts/core/parse.ts';
import { checkSchema } from '../../scripts/core/schema.ts';

const file = 'x.yaml';

function parse(content: string | Uint8Array, maxBytes?: number) {
  return parseYaml(file, typeof content === 'string' ? new TextEncoder().encode(content) : content, 'both', maxBytes);
}

/** `line:column CODE` of each finding. */
async function faults(content: string | Uint8Array, maxBytes?: number): Promise<string[]> {
  const parsed = await parse(content, maxBytes);
  return parsed.ok ? [] : parsed.findings.map(({ code, line, column }) => (line === undefined ? code : `${line}:${column} ${code}`));
}

async function read(content: string): Promise<unknown> {
  const parsed = await parse(content);
  return parsed.ok ? parsed.document.value : parsed.findings;
}

describe('what editors and git would not keep in a fixture', () => {
  const lines = (count: number, line: string) => `${line}\n`.repeat(count);

  test.each<[string, string | Uint8Array, string[]]>([
    ['5 MB', 'a'.repeat(5 * 1024 * 1024), ['FILE_TOO_BIG']],
    ['16 KiB and a byte', `a: ${'x '.repeat(8190)}xx`, ['FILE_TOO_BIG']],
    ['depth 20,000', '['.repeat(20_000), ['FILE_TOO_BIG']],
    ['depth 16,000 in lines', lines(160, '['.repeat(100)), ['1:25 TOO_DEEP']],
    ['depth 16,000 in braces', lines(80, '{a: '.repeat(40)), ['1:97 TOO_DEEP']],
    ['depth hidden by quoted brackets', lines(160, '[ "]", '.repeat(10)), ['3:29 TOO_DEEP']],
    ['a list in a list in a list', `${'- '.repeat(60)}x`, ['1:49 TOO_DEEP']],
    [
      'a mapping in a mapping in a mapping',
      Array.from({ length: 40 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      ['25:25 TOO_DEEP'],
    ],
    [
      'a billion laughs',
      'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n',
      ['1:4 ANCHOR', '2:4 ANCHOR', '2:8 ALIAS', '2:12 ALIAS', '3:5 ALIAS', '3:9 ALIAS'],
    ],
    ['carriage returns alone', 'a: 1\rb: 2\r', ['1:5 CARRIAGE_RETURN']],
    ['one carriage return alone', 'a: 1\r\nb: 2\rc: 3\r\n', ['2:5 CARRIAGE_RETURN']],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0, 0x3a, 0]), ['1:1 NOT_UTF8']],
    ['Latin-1', new Uint8Array([0x61, 0x3a, 0x20, 0x63, 0x6c, 0xe9, 0x0a]), ['1:6 NOT_UTF8']],
    ['a surrogate written in UTF-8', new Uint8Array([0x61, 0x3a, 0x0a, 0x20, 0xed, 0xa0, 0x80]), ['2:2 NOT_UTF8']],
    ['an overlong slash', new Uint8Array([0x61, 0x3a, 0x20, 0xc0, 0xaf]), ['1:4 NOT_UTF8']],
    ['cut inside a character', new Uint8Array([0x61, 0x3a, 0x20, 0xe2, 0x82]), ['1:4 NOT_UTF8']],
    ['a thousand tabs', lines(1000, 'a:\tb'), Array.from({ length: 50 }, (_, index) => `${index + 1}:3 TAB`)],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ['1:1 NOT_UTF8']],
    ['NUL bytes', new Uint8Array(100), ['1:1 BAD_CHARACTER']],
  ])('%s', async (_, content, expected) => {
    expect(await faults(content)).toEqual(expected);
  });

  test('a bomb costs no time', async () => {
    const started = performance.now();
    for (const bomb of [lines(160, '['.repeat(100)), '- '.repeat(8000), lines(1000, '? ? ? ? ? ? ? ?')])
      expect(await faults(bomb, 1 << 20)).not.toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('everything is said at once', async () => {
    expect(await faults('\ufeffa:\tb\nb: \u202ex\n')).toEqual(['1:1 BYTE_ORDER_MARK', '1:3 TAB', '2:4 BAD_CHARACTER']);
    expect(await faults('---\na: *x\nb: !t y\n---\n')).toEqual(['2:4 ALIAS', '3:4 TAG', '4:1 SEVERAL_DOCUMENTS']);
    expect(await faults('a: 01\nb: YES\nc: {1: x}\n"\\u202e": z\n')).toEqual([
      '1:4 NUMBER_FORM',
      '2:4 AMBIGUOUS_WORD',
      '3:5 BAD_KEY',
      '4:1 BAD_KEY',
    ]);
  });

  test('a hostile file has no more findings than somebody reads', async () => {
    const anchors = `a: [${'&x x,\n  '.repeat(3_000)}]`;
    const numbers = `a: [${'01,\n  '.repeat(3_000)}]`;
    const fields = Array.from({ length: 3_000 }, (_, index) => `field${index}: x\n`).join('');
    expect(await faults(anchors, 1 << 20)).toHaveLength(50);
    expect(await faults(numbers, 1 << 20)).toHaveLength(50);
    const parsed = await parse(fields, 1 << 20);
    if (!parsed.ok) throw new Error('must be read');
    expect(await checkSchema('request', parsed.document)).toHaveLength(50);
  });

  test('a longer file is for those who say so', async () => {
    const people = `people:\n${'  - alice\n'.repeat(3000)}`;
    expect(await faults(people)).toEqual(['FILE_TOO_BIG']);
    expect(await faults(people, 64 * 1024)).toEqual([]);
  });
});

describe('what is read', () => {
  test.each<[string, unknown]>([
    ['a: 1\r\nb: two\r\n', { a: 1, b: 'two' }],
    ['a: |\r\n  one\r\n  two\r\n', { a: 'one\ntwo\n' }],
    ['---\na: 0\nb: -12\nc: 9007199254740991', { a: 0, b: -12, c: 9007199254740991 }],
    ['a: "01"\nb: \'yes\'\nc: "1e3"\nd: "\\u00e9"', { a: '01', b: 'yes', c: '1e3', d: 'é' }],
    ['a: true\nb: false\nc: null\nd: ~\ne:', { a: true, b: false, c: null, d: null, e: null }],
    ['on: tables\nno: 1', { on: 'tables', no: 1 }],
    [
      'a: 20261120-orders-db-7f3k9q\nb: 2026-11-21T18:00:00Z\nc: 10.0.0.1\nd: 1d\ne: 45m',
      { a: '20261120-orders-db-7f3k9q', b: '2026-11-21T18:00:00Z', c: '10.0.0.1', d: '1d', e: '45m' },
    ],
    ['a: "**bold** &amp; !"\nb: x*y\nc: R&D\nd: no!', { a: '**bold** &amp; !', b: 'x*y', c: 'R&D', d: 'no!' }],
    ['a: [x, {b: c}] # words\n# more\n', { a: ['x', { b: 'c' }] }],
    ['a: >-\n  [ { & * ! % @\n  --- ...\n', { a: '[ { & * ! % @ --- ...' }],
    [`a: ${'k'.repeat(520)}`, { a: 'k'.repeat(520) }],
    ['a: "12\u00a0000 lignes, où ça"', { a: '12\u00a0000 lignes, où ça' }],
  ])('%j', async (content, value) => {
    expect(await read(content)).toEqual(value);
  });

  test('no key reaches the prototype', async () => {
    const value = await read('"toString": x\nhasOwnProperty: z\n');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value as object)).toEqual(['toString', 'hasOwnProperty']);
  });
});

test('a place in the document is found by its path', async () => {
  const parsed = await parse('a:\n  - x\n  - {b: é, c: [1, 2]}\nd: "z"\ne:\n');
  if (!parsed.ok) throw new Error('must be read');
  const { at, keyAt } = parsed.document;
  expect(at(['a'])).toEqual({ line: 2, column: 3 });
  expect(at(['a', 1, 'b'])).toEqual({ line: 3, column: 9 });
  expect(at(['a', 1, 'c', 1])).toEqual({ line: 3, column: 19 });
  expect(keyAt(['a', 1, 'c'])).toEqual({ line: 3, column: 12 });
  expect(keyAt(['d'])).toEqual({ line: 4, column: 1 });
  expect(at(['d'])).toEqual({ line: 4, column: 4 });
  expect(at(['e'])).toEqual({ line: 5, column: 3 });
  expect(at(['a', 7, 'nothing'])).toEqual({ line: 2, column: 3 });
  expect(keyAt(['nothing'])).toEqual({ line: 1, column: 1 });
  expect(at([])).toEqual({ line: 1, column: 1 });
});

describe('a secret that is one word only when it is read', () => {
  const token = `ghp_${'a1B2c3D4'.repeat(5)}`;
  const split = `${token.slice(0, 12)}\\\n  ${token.slice(12)}`;
  test.each<[string, string, string]>([
    ['a line that goes on', `a: "${split}"\n`, '1:4'],
    ['an escape', `a: "\\x67${token.slice(1)}"\n`, '1:4'],
    ['in a list of a mapping', `a:\n  b:\n    - "\\x67${token.slice(1)}"\n`, '3:7'],
    ['as a key', `"\\x67${token.slice(1)}": 1\n`, '1:'],
  ])('%s', async (_, content, at) => {
    for (const reading of ['quick', 'both'] as const) {
      const parsed = await parseYaml(file, new TextEncoder().encode(content), reading);
      const findings = parsed.ok ? [] : parsed.findings;
      expect(findings.map(({ code }) => code)).toEqual(['SECRET_IN_FILE']);
      expect(`${findings[0]?.line}:${findings[0]?.column}`).toMatch(new RegExp(`^${at}`));
      expect(JSON.stringify(findings)).not.toContain(token.slice(4, 16));
    }
  });
  test('words on lines that follow each other are none', async () => {
    expect(await read('a: >-\n  my password\n  is not in here: it is in the safe\n')).toEqual({
      a: 'my password is not in here: it is in the safe',
    });
  });
});
