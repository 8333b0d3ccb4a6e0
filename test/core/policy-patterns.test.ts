import { expect, test } from 'vitest';
import { isProne } from '../../scripts/core/lint/patterns.ts';

test.each<[string, boolean]>([
  ['(a+)+', true],
  ['(?:[a-z]+_?)*', true],
  ['(a|aa)+', true],
  ['((a*)b)*', true],
  ['(?:a{1,9}){2,}', true],
  ['(a)\\1', true],
  ['(?=a)b', true],
  ['[a-z]+', false],
  ['[a-z]{1,20}_[0-9]{4}', false],
  ['(?:orders|lines)', false],
  ['(?:orders|lines)?', false],
  ['(?:[a-z]+){3}', false],
  ['[(a+)+]*', false],
  ['\\(a+\\)+', false],
])('%s: can its checking explode? %s', (pattern, expected) => {
  expect(isProne(pattern)).toBe(expected);
});
