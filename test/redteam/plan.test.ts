import { expect, test } from 'vitest';
import { emptyLedger, type LedgerState } from '../../scripts/core/events.ts';
import type { Instant, Lease } from '../../scripts/core/model.ts';
import { planEndings, planWithoutLedger } from '../../scripts/core/plan.ts';
import type { Seen } from '../../scripts/core/verdict.ts';
import { granting, idOf } from '../support/ledger.ts';

/** What a target says counts for ending, whatever the record says. */
const now: Instant = Date.parse('2026-11-20T10:30:00Z');
const id = idOf(1);
const lease = (expiresAt: Instant | null): Lease => ({ id, system: 'orders-db', expiresAt, names: [] });
const seenOf = (...leases: Lease[]): ReadonlyMap<string, Seen> => new Map([['orders-db', { ok: true, leases }]]);
const state: LedgerState = { ...emptyLedger, active: new Map([[id, { granting: granting(id), state: 'granted' }]]) };
const endings = (seen: ReadonlyMap<string, Seen>) =>
  planEndings({ state, seen, revocations: new Map(), now }).map((ending) => (ending.kind === 'end' ? ending.why : ending.kind));

test.each<[string, Instant | null, string[]]>([
  ['as the ledger says', Date.parse('2026-11-20T10:45:00Z'), []],
  ['over by its own word, now', now, ['expired']],
  ['over by its own word, long ago', 0, ['expired']],
  ['over in a moment', now + 1, []],
  ['says nothing', null, []],
  ['later than the ledger says', Date.parse('2027-01-01T00:00:00Z'), ['altered']],
])('a lease that is %s', (_, expiresAt, expected) => {
  expect(endings(seenOf(lease(expiresAt)))).toEqual(expected);
});

test.each<[string, Instant | null, boolean, boolean]>([
  ['over', now, false, true],
  ['not over', now + 1, false, false],
  ['of no end that it says', null, false, false],
  ['revoked', now + 1, true, true],
  ['revoked, of no end', null, true, true],
])('without a ledger, one %s', (_, expiresAt, isRevoked, ends) => {
  const planned = planWithoutLedger(seenOf(lease(expiresAt)), new Set(isRevoked ? [id] : []), now);
  expect(planned.length === 1).toBe(ends);
});

test('without a ledger, a target that is down hides what is there', () => {
  expect(planWithoutLedger(new Map([['orders-db', { ok: false, error: 'down' }]]), new Set([id]), now)).toEqual([]);
});
