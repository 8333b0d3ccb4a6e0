import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean, editDistance } from '../../scripts/core/suggest.ts';

const fields = ['ttl', 'tier', 'system', 'incident', 'justification', 'semi-destructive', 'destructive'];

describe('did you mean', () => {
  test.each([
    ['incidnt', 'incident'],
    ['incidents', 'incident'],
    ['icnident', 'incident'],
    ['justifiction', 'justification'],
    ['semi-destructiv', 'semi-destructive'],
    ['Tier', 'tier'],
    ['TIER', 'tier'],
    ['ttls', 'ttl'],
    ['tt', 'ttl'],
    ['tlt', 'ttl'],
    ['xyl', null],
    ['toil', null],
    ['approver', null],
    ['', null],
    ['x'.repeat(10_000), null],
  ])('%s: %s', (name, expected) => {
    expect(didYouMean(name, fields)).toBe(expected);
  });

  test('the nearest, and the first of equals', () => {
    expect(didYouMean('bobx', ['bobby', 'bob', 'rob'])).toBe('bob');
    expect(didYouMean('cat', ['bat', 'rat'])).toBe('bat');
  });

  test('never what was written already', () => {
    expect(didYouMean('tier', ['tier'])).toBeNull();
  });
});

test('the distance is symmetric, zero for the same, and a slip costs one', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, fc.nat(7), (a, b, at) => {
      expect(editDistance(a, a)).toBe(0);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(a === b).toBe(editDistance(a, b) === 0);
      expect(editDistance(a, `${a.slice(0, at)}x${a.slice(at)}`)).toBe(1);
    }),
  );
});
