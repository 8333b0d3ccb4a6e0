import { isAlarming } from './alarms.ts';
import type { EndedEvent, GrantingEvent, LedgerState, PendingEvent } from './events.ts';
import { type Blind, isSwept } from './heartbeat.ts';
import type { Instant, Lease, PersonName, RequestId, Revocation, Sha, TierName } from './model.ts';
import type { Seen, Verdict } from './verdict.ts';

/** What must end, and why. The steps are independent: one that fails leaves the others to be carried out. */
export type Ending =
  | {
      readonly kind: 'end';
      readonly id: RequestId;
      readonly system: string;
      readonly why: EndedEvent['why'];
      readonly by: PersonName | null;
    }
  | { readonly kind: 'orphan'; readonly id: RequestId; readonly system: string }
  | { readonly kind: 'lost'; readonly id: RequestId; readonly system: string };

/** A lease's end may differ by this much between the ledger and a target that counts in whole seconds. */
const roundingMs = 1000;

/**
 * What must end now: revoked, expired, altered, taken or left by its subject, unknown to the ledger, or gone from the target. The first due
 * comes first.
 * The targets must have been listed before the ledger was read: a grant is written there first, so a lease that was seen and is not
 * in that ledger is nobody's. A listing that failed hides orphans and losses until the next run; what is due is ended all the same.
 */
export function planEndings(facts: {
  readonly state: LedgerState;
  readonly seen: ReadonlyMap<string, Seen>;
  readonly revocations: ReadonlyMap<RequestId, Revocation | 'unreadable'>;
  readonly now: Instant;
}): Ending[] {
  const { state, seen, revocations, now } = facts;
  const known = [...state.active.values()].sort((a, b) => Date.parse(a.granting.expiresAt) - Date.parse(b.granting.expiresAt));

  const ofLedger = known.flatMap((lease): Ending[] => {
    const { id, system, expiresAt, subject, requester } = lease.granting;
    const revocation = revocations.get(id);
    if (revocation !== undefined) {
      // A revocation that cannot be read still revokes: it could only have taken away.
      const by = revocation === 'unreadable' ? null : revocation.by;
      return [{ kind: 'end', id, system, why: by === subject || by === requester ? 'returned' : 'revoked', by }];
    }
    const listing = seen.get(system);
    const found = listing?.ok ? listing.leases.find((candidate) => candidate.id === id) : undefined;
    // By the target's own word as well: whoever can write to the ledger must not keep a session open with a later end.
    const isOver = Date.parse(expiresAt) <= now || isPast(found, now);
    if (isOver) return [{ kind: 'end', id, system, why: 'expired', by: null }];
    if (!listing?.ok) return [];
    const isAltered = found?.expiresAt != null && found.expiresAt > Date.parse(expiresAt) + roundingMs;
    if (isAltered) return [{ kind: 'end', id, system, why: 'altered', by: null }];
    if (found?.claim?.state === 'taken') return [{ kind: 'end', id, system, why: 'taken', by: null }];
    const isUnclaimed = found?.claim?.state === 'waiting' && found.claim.by !== null && found.claim.by <= now;
    if (isUnclaimed) return [{ kind: 'end', id, system, why: 'unclaimed', by: null }];
    const isLost = (found === undefined || found.isGone === true) && lease.state === 'granted';
    return isLost ? [{ kind: 'lost', id, system }] : [];
  });

  const orphans = [...seen].flatMap(([system, listing]): Ending[] =>
    listing.ok
      ? listing.leases
          .filter(({ id }) => state.active.get(id)?.granting.system !== system)
          .map(({ id }) => ({ kind: 'orphan', id, system }))
      : [],
  );
  return [...ofLedger, ...orphans];
}

/**
 * What must end while the ledger cannot be read: what the targets themselves say is over, and what main revokes. That a lease is in no ledger
 * means nothing then, so nobody's is ended for that.
 */
export function planWithoutLedger(seen: ReadonlyMap<string, Seen>, revoked: ReadonlySet<RequestId>, now: Instant): Lease[] {
  const leases = [...seen.values()].flatMap((listing) => (listing.ok ? listing.leases : []));
  return leases.filter((lease) => revoked.has(lease.id) || isPast(lease, now));
}

function isPast(lease: Lease | undefined, now: Instant): boolean {
  return lease?.expiresAt != null && lease.expiresAt <= now;
}

/** A merged request that has no final event yet. */
export interface Candidate {
  readonly id: RequestId;
  readonly system: string;
  readonly tier: TierName;
  readonly requester: PersonName;
  readonly path: string;
  readonly merge: Sha;
  /** Its `granting` event, when a run began to grant it and did not finish. */
  readonly begun: GrantingEvent | null;
  readonly pending: PendingEvent | null;
  /** After this it is missed, whatever is still waited for: `deadlineOf`, by the merge commit's own date. */
  readonly deadline: Instant | null;
  /** With the policy of the merge's first parent, and of main's tip. Empty: the file could not be judged at all, `codes` say why. */
  readonly verdicts: readonly Verdict[];
  readonly codes: readonly string[];
}

export type GrantStep =
  /** `alarms`: codes of what somebody should look at, although it is granted. */
  | { readonly kind: 'grant'; readonly candidate: Candidate; readonly alarms: readonly string[] }
  /** Begun, and not allowed any more: what is there is taken back. */
  | { readonly kind: 'roll-back'; readonly candidate: Candidate; readonly code: string }
  | {
      readonly kind: 'record';
      readonly as: 'refused' | 'missed' | 'pending';
      readonly candidate: Candidate;
      readonly codes: readonly string[];
      readonly alarm: boolean;
    }
  /** Nothing to do in this run, and nothing to write. */
  | { readonly kind: 'leave'; readonly candidate: Candidate; readonly why: string };

export interface GrantFacts {
  readonly now: Instant;
  readonly run: string;
  /** When a sweep was last here. */
  readonly lastBeat: Instant | null;
  /** What sweeps could not look at, each since when. */
  readonly blind: Blind;
  readonly sweepWithinMs: number;
  readonly seen: ReadonlyMap<string, Seen>;
  readonly revoked: ReadonlySet<RequestId>;
  /** Guardians accept a ledger that may have lost a grant: what is open now may have been granted, and never is again. */
  readonly isAccepting: boolean;
}

/** A run that began to grant this long ago and wrote nothing since is taken for dead. */
export const takeOverMs = 2 * 60_000;

/** What becomes of one merged request in this run. */
export function planGrant(candidate: Candidate, facts: GrantFacts): GrantStep {
  const { begun } = candidate;
  const no = (as: 'refused' | 'missed', codes: readonly string[], alarm: boolean): GrantStep =>
    begun ? { kind: 'roll-back', candidate, code: codes[0] ?? 'REFUSED' } : { kind: 'record', as, candidate, codes, alarm };

  const beganElsewhere = begun !== null && begun.run !== facts.run && facts.now - Date.parse(begun.at) < takeOverMs;
  if (beganElsewhere && !facts.isAccepting) return { kind: 'leave', candidate, why: `run ${begun.run} is granting it` };

  if (facts.revoked.has(candidate.id)) return no('refused', ['REVOKED_BEFORE_GRANT'], false);

  const denials = candidate.verdicts.filter((verdict) => verdict.kind === 'deny');
  if (denials.length > 0) {
    const codes = unique(denials.flatMap(({ findings }) => findings.map(({ code }) => code)));
    const isOnlyLate = codes.every((code) => code === 'GRANT_TOO_LATE');
    // Whether somebody tried to get round the rules is for the rules of that moment to say, not for those that came later.
    const [atMerge] = candidate.verdicts;
    return no(isOnlyLate ? 'missed' : 'refused', codes, atMerge !== undefined && atMerge.kind !== 'retry' && atMerge.alarm);
  }
  if (facts.isAccepting) return no('missed', ['LEDGER_ACCEPTED'], false);

  const isJudged = candidate.verdicts.length === 2;
  const isAllowed = isJudged && candidate.verdicts.every(({ kind }) => kind === 'allow');
  const holds = isAllowed ? holdsOf(candidate, facts) : waitsOf(candidate);
  if (isAllowed && holds.length === 0) return { kind: 'grant', candidate, alarms: alarmsIn(candidate) };
  if (candidate.deadline !== null && facts.now > candidate.deadline)
    return no('missed', [...holds, 'GRANT_TOO_LATE'], holds.some(isAlarming));

  // A begun grant keeps its own record until it is finished or rolled back.
  const isNoted = begun !== null || candidate.pending?.codes.join() === holds.join();
  return isNoted
    ? { kind: 'leave', candidate, why: holds.join(', ') }
    : { kind: 'record', as: 'pending', candidate, codes: holds, alarm: holds.some(isAlarming) };
}

/** What stands in the way of a grant that is allowed: new privilege is given only where its end can be watched. */
function holdsOf({ system }: Candidate, facts: GrantFacts): string[] {
  const isSeen = facts.seen.get(system)?.ok === true;
  return [...(isSwept(system, facts) ? [] : ['SWEEP_STALE']), ...(isSeen ? [] : ['TARGET_UNREACHABLE'])];
}

function alarmsIn({ verdicts }: Candidate): string[] {
  return unique(verdicts.flatMap((verdict) => ('findings' in verdict ? verdict.findings.map(({ code }) => code) : []))).filter(isAlarming);
}

function waitsOf({ verdicts, codes }: Candidate): string[] {
  const waits = verdicts.flatMap((verdict) => {
    if (verdict.kind === 'retry') return ['EVIDENCE_INCOMPLETE'];
    return verdict.kind === 'wait' ? verdict.findings.map(({ code }) => code) : [];
  });
  return unique([...codes, ...waits]);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
