import { expect, test } from 'vitest';
import { formatDuration } from '../../scripts/core/time.ts';

test.each<[number, string]>([
  [0, '0s'],
  [0.4, '0s'],
  [20, '20s'],
  [59.7, '1m'],
  [1799.7, '30m'],
  [2700, '45m'],
  [3599.5, '1h'],
  [5400, '1h30m'],
  [86_399, '23h59m59s'],
])('%d s are told as %s', (seconds, told) => expect(formatDuration(seconds)).toBe(told));
