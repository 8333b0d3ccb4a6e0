import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Params, ParamType } from '../../scripts/core/model.ts';
import { checkParams, compilePattern, faultsOf } from '../../scripts/core/params.ts';
import type { JudgedFile } from '../../scripts/core/verdict.ts';
import { withLimit } from './sample-shape.ts';

const good: Params = { schema: 'shop', tables: ['orders'], limit: 5 };

function codes(params: Params): string[] {
  const file = { path: 'x.yaml', request: { params } } as unknown as JudgedFile;
  return checkParams(withLimit, file, null).map(({ code, details }) => `${code} ${details?.field ?? details?.parameter}`);
}

describe('parameters of a shape', () => {
  test('good ones', () => {
    expect(codes(good)).toEqual([]);
  });

  test.each<[string, Params, string[]]>([
    ['one too many', { ...good, limt: 1 }, ['UNKNOWN_PARAMETER limt']],
    ['a name of every object', { ...good, toString: 'x' }, ['UNKNOWN_PARAMETER toString']],
    ['one missing', { schema: 'shop', tables: ['orders'] }, ['MISSING_PARAMETER limit']],
    ['none', {}, ['MISSING_PARAMETER schema', 'MISSING_PARAMETER tables', 'MISSING_PARAMETER limit']],
    ['none of the values', { ...good, schema: 'Shop' }, ['BAD_VALUE params.schema']],
    ['a text for a number', { ...good, limit: '5' }, ['WRONG_TYPE params.limit']],
    ['a fraction', { ...good, limit: 1.5 }, ['WRONG_TYPE params.limit']],
    ['true for a number', { ...good, limit: true }, ['WRONG_TYPE params.limit']],
    ['a number for a text', { ...good, schema: 1 }, ['WRONG_TYPE params.schema']],
    ['too small', { ...good, limit: 0 }, ['OUT_OF_RANGE params.limit']],
    ['not a number', { ...good, limit: Number.NaN }, ['WRONG_TYPE params.limit']],
    ['a second line after a good one', { ...good, tables: ['orders\n'] }, ['BAD_FORM params.tables.0']],
    ['a good line after a bad one', { ...good, tables: ['x;\norders'] }, ['BAD_FORM params.tables.0']],
    ['an empty text', { ...good, tables: ['ok', ''] }, ['BAD_FORM params.tables.1']],
    ['64 characters', { ...good, tables: ['a'.repeat(64)] }, ['TOO_LONG params.tables.0']],
    ['no entries', { ...good, tables: [] }, ['TOO_FEW params.tables']],
    [
      'six entries, one of them bad',
      { ...good, tables: ['a', 'b', 'c', 'd', 'e', 'F'] },
      ['TOO_MANY params.tables', 'BAD_FORM params.tables.5'],
    ],
  ])('%s', (_, params, expected) => {
    expect(codes(params)).toEqual(expected);
  });

  test.each<[string, string[], string[]]>([
    ['a|b', ['a', 'b'], ['ab', 'xa', 'bx', '']],
    ['[a-z]+', ['abc'], ['abc\n', '\nabc', 'abcD', 'a b']],
    ['^a$', ['a'], ['aa', 'a\n']],
    ['.{1,2}', ['👍👍'], ['👍👍👍', 'a\n']],
  ])('the pattern %s is about the whole value', (pattern, matching, others) => {
    expect(matching.filter((value) => !compilePattern(pattern)?.test(value))).toEqual([]);
    expect(others.filter((value) => compilePattern(pattern)?.test(value))).toEqual([]);
  });

  test('length is counted in characters', () => {
    const type: ParamType = { type: 'string', description: '', pattern: '.*', maxLength: 2 };
    expect(faultsOf(type, '👍👍', [])).toEqual([]);
    expect(faultsOf(type, '👍👍👍', [])).toHaveLength(1);
  });

  test.each(['a)|(b', '(', '[z-a]', 'a{2,1}', '\\p{Nothing}', '(?<n>a)(?<n>b)'])('%s is no pattern and matches nothing', (pattern) => {
    expect(compilePattern(pattern)).toBeNull();
    expect(faultsOf({ type: 'string', description: '', pattern, maxLength: 9 }, 'a', [])).toHaveLength(1);
  });
});

describe('agrees with ajv', () => {
  const description = fc.constant('x');
  const piece = fc.constantFrom('a', 'b', 'A', '1', ' ', '\n', '_', '👍', 'é');
  const word = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  const stringType = fc.oneof(
    fc.record({ type: fc.constant('string' as const), description, enum: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }) }),
    fc.record({
      type: fc.constant('string' as const),
      description,
      pattern: fc.constantFrom('[a-z]+', 'a|b', '[ab_]*', '.', '\\w{1,3}', '^a', 'b$', '[^\\n]*', '(?:a|1)+', '\\p{L}+'),
      maxLength: fc.nat(6),
    }),
  );
  const bounds = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.nat(5));
  const type: fc.Arbitrary<ParamType> = fc.oneof(
    stringType,
    bounds.map(([minimum, more]) => ({ type: 'integer' as const, description: 'x', minimum, maximum: minimum + more })),
    fc.constant({ type: 'boolean' as const, description: 'x' }),
    fc.record({
      type: fc.constant('array' as const),
      description,
      items: stringType,
      minItems: fc.nat(2),
      maxItems: fc.integer({ min: 1, max: 3 }),
    }),
  );
  const value = fc.oneof(
    word,
    fc.integer({ min: -12, max: 12 }),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.array(fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: fc.integer() }), { maxLength: 4 }),
  );

  test('on the same types written as JSON Schema', () => {
    const ajv = new Ajv2020({ strict: false });
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(type, value, (paramType, paramValue) => {
        const accepts = faultsOf(paramType, paramValue, []).length === 0;
        expect(accepts).toBe(ajv.compile(asSchema(paramType))(paramValue));
        seen[accepts ? 'accepted' : 'refused'] += 1;
      }),
      { numRuns: 3000 },
    );
    expect(seen.accepted).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(100);
  });
});

/** JSON Schema looks for its patterns anywhere in a value; ours are about the whole. */
function asSchema(type: ParamType): object {
  if (type.type === 'array') return { ...type, items: asSchema(type.items) };
  return 'pattern' in type ? { ...type, pattern: `^(?:${type.pattern})$` } : type;
}
