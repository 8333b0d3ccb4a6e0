import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ActiveLease, emptyLedger, type GrantingEvent, type LedgerState } from '../../scripts/core/events.ts';
import type { Lease, Revocation } from '../../scripts/core/model.ts';
import { type Candidate, type GrantFacts, planEndings, planGrant, takeOverMs } from '../../scripts/core/plan.ts';
import { formatInstant } from '../../scripts/core/time.ts';
import type { Seen, Verdict } from '../../scripts/core/verdict.ts';

const now = Date.parse('2026-11-21T18:00:00Z');
const id = '20261121-orders-db-7f3k9q';
const minutes = (count: number): number => count * 60_000;

function lease(change: Partial<GrantingEvent> = {}, state: ActiveLease['state'] = 'granted'): ActiveLease {
  const granting: GrantingEvent = {
    version: 1,
    kind: 'granting',
    at: formatInstant(now - minutes(10)),
    run: 'aaaa',
    id,
    system: 'orders-db',
    tier: 'semi-destructive',
    requester: 'alice',
    shape: 'update-rows',
    subject: 'alice',
    names: ['elev_x'],
    expiresAt: formatInstant(now + minutes(30)),
    effectiveEnd: formatInstant(now + minutes(40)),
    path: `elevations/orders-db/semi-destructive/2026/11/${id}.yaml`,
    blob: 'b'.repeat(40),
    digest: `sha256:${'0'.repeat(64)}`,
    merge: 'c'.repeat(40),
    pull: 1,
    approvals: [],
    policy: ['d'.repeat(40), 'e'.repeat(40)],
    ...change,
  };
  return { granting, state };
}
const stateOf = (...leases: ActiveLease[]): LedgerState => ({
  ...emptyLedger,
  active: new Map(leases.map((one) => [one.granting.id, one])),
});
const seenOf = (...leases: Partial<Lease>[]): Map<string, Seen> =>
  new Map([
    [
      'orders-db',
      { ok: true, leases: leases.map((one) => ({ id, system: 'orders-db', expiresAt: now + minutes(30), names: [], ...one })) },
    ],
  ]);
const down = new Map<string, Seen>([['orders-db', { ok: false, error: 'no answer' }]]);
const none = new Map<string, Revocation>();
const revokedBy = (by: string) => new Map([[id, { revokes: id, by, reason: 'done' }]]);

describe('what must end', () => {
  const ok = { state: stateOf(lease()), seen: seenOf({}), revocations: none, now };

  test('nothing, while a lease lives in the ledger and in the target', () => {
    expect(planEndings(ok)).toEqual([]);
  });

  test.each<[string, Partial<Parameters<typeof planEndings>[0]>, object[]]>([
    ['its time is over, to the millisecond', { now: now + minutes(30) }, [{ kind: 'end', why: 'expired' }]],
    ['its time is over, and the target cannot be listed', { now: now + minutes(30), seen: down }, [{ kind: 'end', why: 'expired' }]],
    [
      'it was never finished, and its time is over',
      { state: stateOf(lease({}, 'granting')), now: now + minutes(31) },
      [{ kind: 'end', why: 'expired' }],
    ],
    ['somebody revoked it', { revocations: revokedBy('bob') }, [{ kind: 'end', why: 'revoked', by: 'bob' }]],
    ['its holder gives it back', { revocations: revokedBy('alice') }, [{ kind: 'end', why: 'returned', by: 'alice' }]],
    [
      'a revocation that cannot be read still revokes',
      { revocations: new Map([[id, 'unreadable' as const]]) },
      [{ kind: 'end', why: 'revoked', by: null }],
    ],
    [
      'its subject gives back what another asked for',
      { state: stateOf(lease({ subject: 'carol' })), revocations: revokedBy('carol') },
      [{ kind: 'end', why: 'returned', by: 'carol' }],
    ],
    [
      'who asked for it gives back what another holds',
      { state: stateOf(lease({ subject: 'carol' })), revocations: revokedBy('alice') },
      [{ kind: 'end', why: 'returned', by: 'alice' }],
    ],
    [
      'two are over: the one that was due first comes first',
      {
        state: stateOf(lease({ id: 'later', expiresAt: formatInstant(now - 1000) }), lease({ expiresAt: formatInstant(now - 2000) })),
        seen: down,
      },
      [{ id }, { id: 'later' }],
    ],
    ['a revocation while the target is down', { revocations: revokedBy('bob'), seen: down }, [{ kind: 'end', why: 'revoked' }]],
    ['somebody moved its end in the target', { seen: seenOf({ expiresAt: now + minutes(31) }) }, [{ kind: 'end', why: 'altered' }]],
    ['the target lost it', { seen: seenOf() }, [{ kind: 'lost' }]],
    ['it has its place in the target and works no more', { seen: seenOf({ isGone: true }) }, [{ kind: 'lost' }]],
    ['nobody fetched it in time', { seen: seenOf({ claim: { state: 'waiting', by: now } }) }, [{ kind: 'end', why: 'unclaimed' }]],
    [
      'somebody opened it, and its subject says nothing',
      { seen: seenOf({ claim: { state: 'taken', by: now + minutes(5) } }) },
      [{ kind: 'end', why: 'taken' }],
    ],
    [
      'nobody fetched it, and it was revoked',
      { seen: seenOf({ claim: { state: 'waiting', by: now } }), revocations: revokedBy('bob') },
      [{ kind: 'end', why: 'revoked' }],
    ],
    ['the target has one that the ledger does not know', { state: emptyLedger }, [{ kind: 'orphan', id }]],
    [
      'the ledger knows it on another system',
      { seen: new Map([['other', { ok: true as const, leases: [{ id, system: 'other', expiresAt: null, names: [] }] }]]) },
      [{ kind: 'orphan', system: 'other' }],
    ],
  ])('%s', (_, change, expected) => {
    expect(planEndings({ ...ok, ...change })).toMatchObject(expected);
  });

  test.each<[string, Partial<Parameters<typeof planEndings>[0]>]>([
    ['a millisecond before its end', { now: now + minutes(30) - 1 }],
    ['an end that the target rounds to the second', { seen: seenOf({ expiresAt: now + minutes(30) + 1000 }) }],
    ['a target that does not tell ends', { seen: seenOf({ expiresAt: null }) }],
    ['begun and not there yet', { state: stateOf(lease({}, 'granting')), seen: seenOf() }],
    ['a target that cannot be listed', { seen: down }],
    ['it may still be fetched', { seen: seenOf({ claim: { state: 'waiting', by: now + 1 } }) }],
    ['it was fetched', { seen: seenOf({ claim: { state: 'claimed', by: now - minutes(5) } }) }],
    ['it waits, and the target does not say until when', { seen: seenOf({ claim: { state: 'waiting', by: null } }) }],
    ['begun, and its place in the target empty', { state: stateOf(lease({}, 'granting')), seen: seenOf({ isGone: true }) }],
  ])('nothing: %s', (_, change) => {
    expect(planEndings({ ...ok, ...change })).toEqual([]);
  });

  test('an end that was moved in another lease says nothing about this one', () => {
    const both = stateOf(lease(), lease({ id: 'other' }));
    const seen = seenOf({ id: 'other', expiresAt: now + minutes(31) }, {});
    expect(planEndings({ ...ok, state: both, seen })).toMatchObject([{ id: 'other', why: 'altered' }]);
  });

  const anyLease = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    end: fc.integer({ min: -20, max: 20 }),
    state: fc.constantFrom('granting' as const, 'granted' as const),
    isThere: fc.boolean(),
    isRevoked: fc.boolean(),
  });

  test('law: after the endings are carried out, whatever still lives is in the ledger, unexpired and unrevoked', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyLease, { selector: (one) => one.id }),
        fc.uniqueArray(fc.constantFrom('x', 'y', 'a'), { maxLength: 3 }),
        (leases, strangers) => {
          const state = stateOf(...leases.map((one) => lease({ id: one.id, expiresAt: formatInstant(now + minutes(one.end)) }, one.state)));
          const there = [...leases.filter(({ isThere }) => isThere).map((one) => one.id), ...strangers];
          const seen = seenOf(...[...new Set(there)].map((one) => ({ id: one })));
          const revocations = new Map(leases.filter(({ isRevoked }) => isRevoked).map((one) => [one.id, 'unreadable' as const]));
          const endings = planEndings({ state, seen, revocations, now });
          const ended = new Set(endings.map((one) => one.id));
          expect(ended.size).toBe(endings.length);
          for (const survivor of there.filter((one) => !ended.has(one))) {
            const known = leases.find((one) => one.id === survivor);
            expect(known && known.end > 0 && !known.isRevoked).toBe(true);
          }
          const after = {
            state: stateOf(...[...state.active.values()].filter(({ granting }) => !ended.has(granting.id))),
            now,
            revocations,
          };
          const left = seenOf(...there.filter((one) => !ended.has(one)).map((one) => ({ id: one })));
          expect(planEndings({ ...after, seen: left })).toEqual([]);
        },
      ),
    );
  });
});

describe('what becomes of a merged request', () => {
  const approvals = { rules: [], reviews: [] };
  const about = { expiresAt: now + minutes(45), effectiveEnd: now + minutes(55), alarm: false, findings: [], approvals };
  const allow: Verdict = { kind: 'allow', ...about };
  const wait: Verdict = { kind: 'wait', ...about };
  const taken = [{ code: 'LOGIN_TAKEN', details: { login: 'judy-acme' } }] as const;
  const deny: Verdict = { kind: 'deny', alarm: false, findings: [{ code: 'TTL_TOO_LONG' }], approvals };
  const late: Verdict = { kind: 'deny', alarm: false, findings: [{ code: 'GRANT_TOO_LATE' }], approvals };
  const retry: Verdict = { kind: 'retry', gaps: ['reviews'] };
  const candidate: Candidate = {
    id,
    system: 'orders-db',
    tier: 'semi-destructive',
    requester: 'alice',
    path: `elevations/orders-db/semi-destructive/2026/11/${id}.yaml`,
    merge: 'c'.repeat(40),
    begun: null,
    pending: null,
    deadline: now + minutes(10),
    verdicts: [allow, allow],
    codes: [],
  };
  const facts: GrantFacts = {
    now,
    run: 'bbbb',
    lastBeat: now - minutes(5),
    blind: new Map(),
    sweepWithinMs: minutes(10),
    seen: seenOf(),
    revoked: new Set(),
    isAccepting: false,
  };
  const begun = lease({ at: formatInstant(now - takeOverMs) }, 'granting').granting;

  test('both policies allow, the sweep is alive, the target answers: granted', () => {
    expect(planGrant(candidate, facts)).toEqual({ kind: 'grant', candidate, alarms: [] });
  });

  test.each<[string, Partial<Candidate>, Partial<GrantFacts>, object]>([
    ['the policy before the merge denies', { verdicts: [deny, allow] }, {}, { kind: 'record', as: 'refused', codes: ['TTL_TOO_LONG'] }],
    ['the policy of the tip denies', { verdicts: [allow, deny] }, {}, { kind: 'record', as: 'refused', codes: ['TTL_TOO_LONG'] }],
    ['only too late', { verdicts: [late, late] }, {}, { kind: 'record', as: 'missed' }],
    ['too late, and denied for more', { verdicts: [late, deny] }, {}, { kind: 'record', as: 'refused' }],
    [
      'somebody got round the rules of the merge',
      { verdicts: [{ ...deny, alarm: true }, deny] },
      {},
      { kind: 'record', as: 'refused', alarm: true },
    ],
    [
      'a stranger’s word under the rules of the merge, and rules that became stricter later',
      { verdicts: [{ ...allow, alarm: true, findings: taken }, deny] },
      {},
      { kind: 'record', as: 'refused', alarm: true },
    ],
    [
      'evidence that could not be read by the rules of the merge is no alarm',
      { verdicts: [retry, deny] },
      {},
      { kind: 'record', as: 'refused', alarm: false },
    ],
    [
      'rules that became stricter later are no alarm',
      { verdicts: [allow, { ...deny, alarm: true }] },
      {},
      { kind: 'record', as: 'refused', alarm: false },
    ],
    [
      'evidence that could not be read',
      { verdicts: [allow, retry] },
      {},
      { kind: 'record', as: 'pending', codes: ['EVIDENCE_INCOMPLETE'] },
    ],
    [
      'a stranger’s word besides: granted, and loud',
      { verdicts: [{ ...allow, alarm: true, findings: taken }, allow] },
      {},
      { kind: 'grant', alarms: ['LOGIN_TAKEN'] },
    ],
    [
      'a note besides is not loud',
      { verdicts: [{ ...allow, findings: [{ code: 'NOBODY_LEFT_TO_APPROVE' }] }, allow] },
      {},
      { kind: 'grant', alarms: [] },
    ],
    [
      'a stranger’s word while it waits: noted, and loud',
      { verdicts: [{ ...wait, alarm: true, findings: [{ code: 'NOT_YET' }, ...taken] }, wait] },
      {},
      { kind: 'record', as: 'pending', codes: ['NOT_YET', 'LOGIN_TAKEN'], alarm: true },
    ],
    ['it waits for nothing loud', { verdicts: [{ ...wait, findings: [{ code: 'NOT_YET' }] }, wait] }, {}, { as: 'pending', alarm: false }],
    ['one policy waits', { verdicts: [wait, allow] }, {}, { kind: 'record', as: 'pending' }],
    [
      'one policy waits, and what the other notes is not waited for',
      {
        verdicts: [
          { ...wait, findings: [{ code: 'NOT_YET' }] },
          { ...allow, findings: [{ code: 'NOBODY_LEFT_TO_APPROVE' }] },
        ],
      },
      {},
      { kind: 'record', as: 'pending', codes: ['NOT_YET'] },
    ],
    ['no deadline is known', { verdicts: [wait, wait], deadline: null }, {}, { kind: 'record', as: 'pending' }],
    ['the very moment of the deadline', { deadline: now }, { lastBeat: null }, { kind: 'record', as: 'pending' }],
    [
      'what was waited for at the deadline is told with it',
      { deadline: now - 1 },
      { lastBeat: null },
      { kind: 'record', as: 'missed', codes: ['SWEEP_STALE', 'GRANT_TOO_LATE'], alarm: false },
    ],
    [
      'a stranger’s word at the deadline: loud',
      { verdicts: [{ ...wait, alarm: true, findings: [{ code: 'NOT_YET' }, ...taken] }, wait], deadline: now - 1 },
      {},
      { kind: 'record', as: 'missed', codes: ['NOT_YET', 'LOGIN_TAKEN', 'GRANT_TOO_LATE'], alarm: true },
    ],
    ['one verdict alone is none', { verdicts: [allow] }, {}, { kind: 'record', as: 'pending' }],
    ['no verdict', { verdicts: [], codes: ['POLICY_INVALID'] }, {}, { kind: 'record', as: 'pending', codes: ['POLICY_INVALID'] }],
    ['no verdict after the deadline', { verdicts: [], codes: ['POLICY_INVALID'], deadline: now - 1 }, {}, { kind: 'record', as: 'missed' }],
    ['no sweep was ever here', {}, { lastBeat: null }, { kind: 'record', as: 'pending', codes: ['SWEEP_STALE'] }],
    ['the last sweep is too long ago', {}, { lastBeat: now - minutes(10) - 1 }, { kind: 'record', as: 'pending', codes: ['SWEEP_STALE'] }],
    ['a heartbeat from the future', {}, { lastBeat: now + minutes(2) }, { kind: 'record', as: 'pending', codes: ['SWEEP_STALE'] }],
    [
      'sweeps that could not look at the system for too long',
      {},
      { blind: new Map([[candidate.system, now - minutes(11)]]) },
      { kind: 'record', as: 'pending', codes: ['SWEEP_STALE'] },
    ],
    ['sweeps that could not look at another one', {}, { blind: new Map([['billing', now - minutes(11)]]) }, { kind: 'grant' }],
    ['a sweep just within the limit', {}, { lastBeat: now - minutes(10) }, { kind: 'grant' }],
    ['a stale sweep after the deadline', { deadline: now - 1 }, { lastBeat: null }, { kind: 'record', as: 'missed' }],
    ['the target is down', {}, { seen: down }, { kind: 'record', as: 'pending', codes: ['TARGET_UNREACHABLE'] }],
    ['the target was not listed', {}, { seen: new Map() }, { kind: 'record', as: 'pending', codes: ['TARGET_UNREACHABLE'] }],
    [
      'revoked before it was granted',
      {},
      { revoked: new Set([id]) },
      { kind: 'record', as: 'refused', codes: ['REVOKED_BEFORE_GRANT'], alarm: false },
    ],
    [
      'begun by a run that may still live',
      { begun: lease({ at: formatInstant(now - takeOverMs + 1) }, 'granting').granting },
      {},
      { kind: 'leave', why: 'run aaaa is granting it' },
    ],
    ['begun by a run taken for dead, and allowed', { begun }, {}, { kind: 'grant' }],
    ['begun by this very run', { begun: { ...begun, run: 'bbbb', at: formatInstant(now) } }, {}, { kind: 'grant' }],
    [
      'a ledger that may have lost its grant is accepted',
      {},
      { isAccepting: true },
      { kind: 'record', as: 'missed', codes: ['LEDGER_ACCEPTED'], alarm: false },
    ],
    [
      '… and it was refused anyway: that stays told',
      { verdicts: [{ ...deny, alarm: true }, deny] },
      { isAccepting: true },
      { kind: 'record', as: 'refused', alarm: true },
    ],
    [
      '… and another run has just begun it',
      { begun: lease({ at: formatInstant(now - 1000) }, 'granting').granting },
      { isAccepting: true },
      { kind: 'roll-back', code: 'LEDGER_ACCEPTED' },
    ],
    [
      '… and its evidence cannot be read',
      { verdicts: [retry, retry] },
      { isAccepting: true },
      { kind: 'record', as: 'missed', codes: ['LEDGER_ACCEPTED'] },
    ],
    ['… and it was begun', { begun }, { isAccepting: true }, { kind: 'roll-back', code: 'LEDGER_ACCEPTED' }],
    ['begun, and denied now', { begun, verdicts: [allow, deny] }, {}, { kind: 'roll-back', code: 'TTL_TOO_LONG' }],
    ['begun, and revoked now', { begun }, { revoked: new Set([id]) }, { kind: 'roll-back' }],
    ['begun, and too late now', { begun, verdicts: [late, late] }, {}, { kind: 'roll-back', code: 'GRANT_TOO_LATE' }],
    ['begun, and the evidence cannot be read now', { begun, verdicts: [retry, retry] }, {}, { kind: 'leave' }],
    [
      'begun, and held by more than one thing',
      { begun },
      { lastBeat: null, seen: down },
      { kind: 'leave', why: 'SWEEP_STALE, TARGET_UNREACHABLE' },
    ],
  ])('%s', (_, change, factsChange, expected) => {
    expect(planGrant({ ...candidate, ...change }, { ...facts, ...factsChange })).toMatchObject(expected);
  });

  test('what was noted once is not noted again', () => {
    const first = planGrant({ ...candidate, verdicts: [retry, retry] }, facts);
    expect(first).toMatchObject({ kind: 'record', as: 'pending' });
    const codes = first.kind === 'record' ? first.codes : [];
    const pending = {
      version: 1,
      kind: 'pending',
      at: '',
      run: '',
      id,
      system: '',
      tier: 'cosmetic',
      requester: '',
      path: '',
      merge: '',
      codes,
    } as const;
    expect(planGrant({ ...candidate, verdicts: [retry, retry], pending }, facts)).toMatchObject({ kind: 'leave' });
    expect(planGrant({ ...candidate, verdicts: [wait, retry], pending }, { ...facts, lastBeat: null })).toMatchObject({ kind: 'leave' });
  });

  test('law: a grant only when both verdicts allow, the sweep is fresh, the target is seen and nobody revoked', () => {
    const verdict = fc.constantFrom(allow, wait, deny, late, retry);
    fc.assert(
      fc.property(
        fc.array(verdict, { maxLength: 3 }),
        fc.option(fc.integer({ min: -30, max: 0 })),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (verdicts, beat, isUp, isRevoked, hasBegun) => {
          const lastBeat = beat === null ? null : now + minutes(beat);
          const step = planGrant(
            { ...candidate, verdicts, begun: hasBegun ? begun : null },
            { ...facts, lastBeat, seen: isUp ? seenOf() : down, revoked: new Set(isRevoked ? [id] : []) },
          );
          const isRight =
            verdicts.length === 2 && verdicts.every(({ kind }) => kind === 'allow') && beat !== null && beat >= -10 && isUp && !isRevoked;
          expect(step.kind === 'grant').toBe(isRight);
        },
      ),
    );
  });
});
