import { expect, test } from 'vitest';
import { decide } from '../../scripts/core/decide.ts';
import { at, codesOf, ok, okOpen } from '../support/situation.ts';

test('the situation that all rows start from is allowed', () => {
  const verdict = decide(ok);
  expect([verdict.kind, ...codesOf(verdict)]).toEqual(['allow']);
  expect(verdict).toMatchObject({ expiresAt: at(21 + 45), effectiveEnd: at(21 + 45 + 10) });
  expect(decide(okOpen).kind).toBe('allow');
});
