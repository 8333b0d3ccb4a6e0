import { expect, test } from 'vitest';
import { elevate } from '../support/elevate.ts';

test('a demo on what is no target: said in one line, and nothing is started', async () => {
  const { exit, out, err } = await elevate('.', ['demo', '--target', 'mysql']);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toBe('elevate: USAGE: --target takes one of: postgres, vault, aws\n');
});
