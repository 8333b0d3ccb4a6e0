import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, canonicalYaml, digestOf } from '../../scripts/core/canonical.ts';
import type { JsonObject, JsonValue } from '../../scripts/core/model.ts';
import { parseYaml } from '../../scripts/core/parse.ts';
import { firstUnseen, printable } from '../../scripts/core/text.ts';

async function read(yaml: string): Promise<unknown> {
  const parsed = await parseYaml('x.yaml', new TextEncoder().encode(yaml), 'both', 1 << 20);
  return parsed.ok ? parsed.document.value : parsed.findings;
}

/** Texts that a file may hold: words, blanks, line breaks, and what YAML, the shell and runners give a meaning. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('a', 'word', ' ', '  ', '\n', '\n\n', ': ', ' #', '- ', '::', '##[', '"', "'", '\\', '|', '>', '{', '}', '%', '@', '`', '---', '...', 'é', '漢字', '\u00a0', '\u3000', '1', '01', 'yes', '~', '<<'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('x'.repeat(90), 'x'.repeat(230)),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''))
  .filter((value) => firstUnseen(value) === null); // biome-ignore format: a list of pieces
const key = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,20}$/).filter((name) => !/^(?:true|false|null|constructor|prototype)$/i.test(name));
const leaf = fc.oneof(text, fc.maxSafeInteger(), fc.boolean(), fc.constant(null)).map((value) => (Object.is(value, -0) ? 0 : value));
const value: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;
const object = fc
  .dictionary(key, value, { maxKeys: 6, noNullPrototype: true })
  .map((entries) => ({ apiVersion: 'elevation/v1', ...entries }) as JsonObject);

describe('canonical JSON', () => {
  test('one text per value', () => {
    expect(canonicalJson({ b: [1, { d: null, c: true }], a: 'é\n"' })).toBe('{"a":"é\\n\\"","b":[1,{"c":true,"d":null}]}');
    expect(canonicalJson({ b: 1, a: 2, B: 3, 'a-b': 4 })).toBe('{"B":3,"a":2,"a-b":4,"b":1}');
  });

  test('the digest is that of other tools', () => {
    // printf '{"a":1}' | sha256sum
    expect(digestOf({ a: 1 })).toBe('sha256:015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862');
  });

  test('order does not matter, anything else does', () => {
    fc.assert(
      fc.property(object, object, (a, b) => {
        const turned = Object.fromEntries(Object.entries(a).reverse());
        expect(digestOf(turned)).toBe(digestOf(a));
        expect(canonicalJson(a) === canonicalJson(b)).toBe(JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)));
      }),
    );
  });
});

describe('canonical YAML', () => {
  test('is what a person would write', () => {
    const request = {
      rollback: 'Copy the rows back by key.',
      incident: 'INC-4711',
      params: { schema: 'shop', tables: ['orders', 'yes'], limit: 5, none: [] },
      id: '20261120-orders-db-7f3k9q',
      apiVersion: 'elevation/v1',
      notBefore: '2026-11-21T18:00:00Z',
      justification: 'First line.\nSecond line.',
    };
    expect(canonicalYaml(request)).toBe(`apiVersion: elevation/v1
id: 20261120-orders-db-7f3k9q
params:
  limit: 5
  none: []
  schema: shop
  tables:
    - orders
    - "yes"
justification: >-
  First line.

  Second line.
rollback: >-
  Copy the rows back by key.
incident: INC-4711
notBefore: "2026-11-21T18:00:00Z"
`);
  });

  test('a line break never makes a command of what was none', async () => {
    for (let length = 80; length < 120; length += 1) {
      for (const note of [`${'a'.repeat(length - 40)} ${'b'.repeat(38)} ::error::x`, `"${'a'.repeat(length)}::error::x`]) {
        const yaml = canonicalYaml({ note });
        expect(printable(yaml)).toBe(yaml);
        expect(await read(yaml)).toEqual({ note });
      }
    }
  });

  test('read strictly, it gives the same values, and it is safe to print', async () => {
    await fc.assert(
      fc.asyncProperty(object, async (entries) => {
        const yaml = canonicalYaml(entries);
        expect(await read(yaml)).toEqual(entries);
        expect(printable(yaml)).toBe(yaml);
      }),
      { numRuns: 400 },
    );
  });
});

function sorted(entry: JsonValue): JsonValue {
  if (Array.isArray(entry)) return entry.map(sorted);
  if (entry === null || typeof entry !== 'object') return entry;
  return Object.fromEntries(
    Object.entries(entry)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  );
}
