import { describe, expect, test } from 'vitest';
import type { RecordedVerdict } from '../../scripts/core/evidence-record.ts';
import { type Came, cameOf, differenceOf, latestEnd } from '../../scripts/core/policy-replay.ts';
import type { Verdict } from '../../scripts/core/verdict.ts';

const allow: RecordedVerdict = { kind: 'allow', codes: [] };
const wait: RecordedVerdict = { kind: 'wait', codes: ['WINDOW_CLOSED'] };
const late: RecordedVerdict = { kind: 'deny', codes: ['GRANT_TOO_LATE'] };
const long: RecordedVerdict = { kind: 'deny', codes: ['TTL_TOO_LONG'] };
const both: RecordedVerdict = { kind: 'deny', codes: ['GRANT_TOO_LATE', 'TTL_TOO_LONG'] };
const retry: RecordedVerdict = { kind: 'retry', codes: [] };

test.each<[string, RecordedVerdict[], Came['kind']]>([
  ['both allow', [allow, allow], 'granted'],
  ['one waits', [allow, wait], 'waits'],
  ['one refuses', [allow, long], 'refused'],
  ['both are late', [late, late], 'missed'],
  ['one is late, one refuses', [late, long], 'refused'],
  ['late and too long', [both], 'refused'],
  ['late beside a wait', [late, wait], 'missed'],
  ['one could not be judged', [allow, retry], 'undecided'],
  ['nothing was judged', [], 'waits'],
])('%s', (_, verdicts, kind) => {
  expect(cameOf(verdicts).kind).toBe(kind);
});

const granted: Came = { kind: 'granted', codes: [], gives: ['BEGIN\nGRANT SELECT'], effectiveEnd: '2026-11-20T11:00:00Z' };
describe('a difference', () => {
  test.each<[string, Partial<Came>, object | null]>([
    ['none', {}, null],
    ['a warning more', { codes: ['NOBODY_LEFT_TO_APPROVE'] }, null],
    ['nobody can say what it gave', { gives: null }, null],
    ['nobody can say when it ended', { effectiveEnd: null }, null],
    [
      'more is given',
      { gives: ['BEGIN\nGRANT SELECT\nGRANT DELETE'] },
      { wouldBe: 'granted', gives: { more: ['GRANT DELETE'], less: [] } },
    ],
    ['in another order', { gives: ['GRANT SELECT\nBEGIN'] }, { gives: { more: [], less: [] } }],
    [
      'a later end',
      { effectiveEnd: '2026-11-20T11:30:00Z' },
      { gives: null, effectiveEnd: { was: '2026-11-20T11:00:00Z', wouldBe: '2026-11-20T11:30:00Z' } },
    ],
    [
      'refused',
      { kind: 'refused', codes: ['TTL_TOO_LONG'], gives: null, effectiveEnd: null },
      { wouldBe: 'refused', why: ['TTL_TOO_LONG'], noMore: [], gives: null, effectiveEnd: null },
    ],
  ])('%s', (_, change, expected) => {
    const found = differenceOf(granted, { ...granted, ...change });
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });

  test('refused for another reason is refused', () => {
    expect(differenceOf(cameOf([long]), cameOf([both]))).toBeNull();
  });
});

test('nothing is left after the latest of what all allow; what one does not allow has no end', () => {
  const until = (seconds: number): Verdict => ({
    ...{ kind: 'allow', expiresAt: 0, effectiveEnd: seconds * 1000, alarm: false, findings: [], approvals: { rules: [], reviews: [] } },
  });
  expect(latestEnd([until(20), until(10)])).toBe('1970-01-01T00:00:20Z');
  expect(latestEnd([until(20), { kind: 'retry', gaps: ['x'] }])).toBeNull();
  expect(latestEnd([])).toBeNull();
});
