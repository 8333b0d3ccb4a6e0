import { expect, test } from 'vitest';
import { clockSkew } from '../../scripts/core/skew.ts';

test.each<[number, number]>([
  [0, 0],
  [60_000, 0],
  [60_001, 1],
  [-60_001, 1],
  [Number.NaN, 1],
])('clocks %d ms apart: %d findings', (apart, count) => expect(clockSkew(1_000_000 + apart, 1_000_000)).toHaveLength(count));
