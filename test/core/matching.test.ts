import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillRules } from '../../scripts/core/matching.ts';

const rules = (...counts: number[]) => counts.map((count) => ({ count }));

test.each<[string, number[], string[][], string[][]]>([
  ['nobody is asked', [], [], []],
  ['nobody is willing', [1], [[]], [[]]],
  ['one person for one place', [1], [['ivan']], [['ivan']]],
  ['one person for two rules fills one', [1, 1], [['carol'], ['carol']], [['carol'], []]],
  ['taking the first that fits would leave the second rule empty', [1, 1], [['carol', 'ivan'], ['carol']], [['ivan'], ['carol']]],
  ['somebody moves twice removed', [1, 1, 1], [['a', 'b'], ['b', 'c'], ['a']], [['b'], ['c'], ['a']]],
  [
    'who moved is listed in order all the same',
    [1, 2],
    [
      ['c', 'd'],
      ['a', 'c'],
    ],
    [['d'], ['a', 'c']],
  ],
  ['two places of one rule are for two people', [2], [['ivan', 'ivan']], [['ivan']]],
  ['no more than its count', [1], [['ivan', 'judy']], [['ivan']]],
  ['a count of nothing', [0], [['ivan']], [[]]],
  ['a rule without candidates at all', [1], [], [[]]],
])('%s', (_, counts, candidates, expected) => {
  expect(fillRules(rules(...counts), candidates)).toEqual(expected);
});

const people = ['a', 'b', 'c', 'd', 'e', 'f'];
const situations = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.subarray(people)), { minLength: 1, maxLength: 4 });
const split = (situation: [number, string[]][]) =>
  [rules(...situation.map(([count]) => count)), situation.map(([, names]) => names)] as const;

test('nobody fills two places, everybody is a candidate, no rule is overfilled', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const [some, candidates] = split(situation);
      const filled = fillRules(some, candidates);
      const used = filled.flat();
      expect(new Set(used).size).toBe(used.length);
      filled.forEach((names, rule) => {
        expect(names.length).toBeLessThanOrEqual(some[rule]?.count ?? 0);
        expect(candidates[rule]).toEqual(expect.arrayContaining([...names]));
      });
    }),
  );
});

test('as many places are filled as trying everything fills', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const [some, candidates] = split(situation);
      const places = some.flatMap(({ count }, rule) => Array.from({ length: count }, () => candidates[rule] ?? []));
      expect(fillRules(some, candidates).flat().length).toBe(mostFilled(places, new Set()));
    }),
  );
});

test('the order of candidates makes no difference', () => {
  const withOrders = situations.chain((situation) =>
    fc.tuple(fc.constant(situation), fc.tuple(...situation.map(([, names]) => fc.shuffledSubarray(names, { minLength: names.length })))),
  );
  fc.assert(
    fc.property(withOrders, ([situation, shuffled]) => {
      const [some, candidates] = split(situation);
      expect(fillRules(some, shuffled)).toEqual(fillRules(some, candidates));
    }),
  );
});

/** By trying, for each place, everybody and nobody. */
function mostFilled([place, ...rest]: readonly (readonly string[])[], used: ReadonlySet<string>): number {
  if (place === undefined) return 0;
  const free = place.filter((name) => !used.has(name));
  return Math.max(mostFilled(rest, used), ...free.map((name) => 1 + mostFilled(rest, new Set(used).add(name))));
}
