import type { EvidenceRecord } from './evidence-record.ts';
import type { Instant, PersonName, RequestId, Sha, TierName } from './model.ts';
import type { Obstacle } from './obstacles.ts';

/** What the ledger records. Instants are ISO 8601 texts in UTC, because people read these lines with nothing but git. */
export type LedgerEvent =
  | GrantingEvent
  | GrantedEvent
  | FailedEvent
  | EndedEvent
  | LostEvent
  | OrphanEvent
  | NotGrantedEvent
  | PendingEvent
  | BaselineEvent
  | AcceptedEvent
  | CursorEvent;

interface EventBase {
  readonly version: 1;
  readonly at: string;
  /** The reconcile run that wrote it, a random name. */
  readonly run: string;
}
interface AboutRequest extends EventBase {
  readonly id: RequestId;
  readonly system: string;
  readonly tier: TierName;
  readonly requester: PersonName;
}

/** Written before anything is created in the target: from here on a crash is repaired, never forgotten. */
export interface GrantingEvent extends AboutRequest {
  readonly kind: 'granting';
  readonly shape: string;
  readonly subject: PersonName;
  /** What will be created, derived from the id. */
  readonly names: readonly string[];
  readonly expiresAt: string;
  readonly effectiveEnd: string;
  readonly path: string;
  readonly blob: Sha;
  readonly digest: string;
  readonly merge: Sha;
  readonly pull: number;
  readonly approvals: readonly { readonly person: PersonName; readonly account: number; readonly review: string; readonly commit: Sha }[];
  /** The commits whose policy allowed it: the merge's first parent, and main's tip. */
  readonly policy: readonly [Sha, Sha];
  /** Codes of what somebody should look at, although it is granted. */
  readonly alarms?: readonly string[];
  /** What it rested on, so that it can be judged again; `elevate replay` does. */
  readonly evidence?: EvidenceRecord;
  /** Of the evidence, in canonical form. */
  readonly evidenceDigest?: string;
}
export interface GrantedEvent extends AboutRequest {
  readonly kind: 'granted';
  readonly expiresAt: string;
  /** What the target's own log knows the access by: a hash, never the thing itself. */
  readonly traces?: readonly string[];
}
/** A grant that could not be completed; what it had made is taken back. */
export interface FailedEvent extends AboutRequest {
  readonly kind: 'failed';
  /** A finding's or an error's code. */
  readonly code: string;
}
export interface EndedEvent extends AboutRequest {
  readonly kind: 'ended';
  /**
   * altered: the target's own end was later than the ledger's, so somebody had moved it. unclaimed: nobody fetched it in time. taken: what
   * waited for the subject was opened, and not by them as far as they say.
   */
  readonly why: 'expired' | 'revoked' | 'returned' | 'altered' | 'unclaimed' | 'taken';
  readonly by: PersonName | null;
  /** What the target answered: 'absent' means that it was already gone. */
  readonly target: 'revoked' | 'absent';
}
/** The ledger knows a live lease that the target has not, before its end and without our doing. */
export interface LostEvent extends AboutRequest {
  readonly kind: 'lost';
}
/** Ends that somebody should look at. */
export const alarmingEnds: readonly EndedEvent['why'][] = ['altered', 'taken'];

/** The target had a lease under our mark that the ledger does not know; it was revoked. */
export interface OrphanEvent extends EventBase {
  readonly kind: 'orphan';
  readonly id: RequestId;
  readonly system: string;
}
/** A merged request that will never be granted. */
export interface NotGrantedEvent extends AboutRequest {
  readonly kind: 'refused' | 'missed';
  readonly path: string;
  readonly merge: Sha;
  readonly codes: readonly string[];
  readonly alarm: boolean;
  /** Where it was judged: by the policy of these commits, and on this. */
  readonly policy?: readonly [Sha, Sha];
  readonly evidence?: EvidenceRecord;
  readonly evidenceDigest?: string;
}
/** Merged, to be decided later (a window, `notBefore`, evidence that could not be read). */
export interface PendingEvent extends AboutRequest {
  readonly kind: 'pending';
  readonly path: string;
  readonly merge: Sha;
  readonly codes: readonly string[];
  /** Somebody tried to get round the rules; absent: nobody did. */
  readonly alarm?: boolean;
}
export interface BaselineEvent extends EventBase {
  readonly kind: 'baseline';
  readonly system: string;
  readonly codes: readonly string[];
  /** What the default identity can do that it should not; the first fifty. */
  readonly findings?: readonly { readonly code: string; readonly details: { readonly [name: string]: string | number } }[];
  /** Of all of them. */
  readonly digest?: string;
  /** Something is wrong, and not what was the last time. */
  readonly alarm?: boolean;
  /** What would keep a grant from being made; the first fifty. */
  readonly obstacles?: readonly Obstacle[];
}
/** The ledger, or its heartbeat, was not what the last sweep had left, and guardians accept what is there. */
export interface AcceptedEvent extends EventBase {
  readonly kind: 'accepted';
  /** The tip that the last sweep had seen. Left out: no heartbeat told one. */
  readonly lost?: Sha;
}
/** Every request merged up to this commit of the default branch has an event. */
export interface CursorEvent extends EventBase {
  readonly kind: 'cursor';
  readonly main: Sha;
}

/** What the ledger's tree holds: only what lives, so that a sweep reads O(live), whatever the history. */
export interface LedgerState {
  /** `active/<id>.json`: what was given, or is about to be. */
  readonly active: ReadonlyMap<RequestId, ActiveLease>;
  /** In cursor.json: requests merged and not decided yet. */
  readonly pending: ReadonlyMap<RequestId, PendingEvent>;
  /** In cursor.json. null: nothing processed yet. */
  readonly main: Sha | null;
  /** `recent.json`: the last that ended, newest first, at most `recentLength`. */
  readonly recent: readonly RecentEnd[];
}
export interface ActiveLease {
  readonly granting: GrantingEvent;
  readonly state: 'granting' | 'granted';
}
export interface RecentEnd {
  readonly id: RequestId;
  readonly system: string;
  readonly kind: 'failed' | 'ended' | 'lost' | 'refused' | 'missed';
  readonly at: string;
}
export const recentLength = 20;

export const emptyLedger: LedgerState = { active: new Map(), pending: new Map(), main: null, recent: [] };

/** An event that cannot follow this state: somebody else was faster, or the record was tampered with. */
export class ImpossibleEvent extends Error {}

/**
 * The state after one more event. The ledger's writer and `ledger verify` both use this, so they cannot disagree.
 * @throws ImpossibleEvent, above all for a second `granting` of an id that is active or has just ended
 */
export function applyEvent(state: LedgerState, event: LedgerEvent): LedgerState {
  switch (event.kind) {
    case 'granting': {
      const known = state.active.has(event.id) || state.recent.some(({ id }) => id === event.id);
      if (known) throw new ImpossibleEvent(`${event.id} was granted before`);
      return { ...without(state, event.id), active: withEntry(state.active, event.id, { granting: event, state: 'granting' }) };
    }
    case 'granted': {
      const lease = state.active.get(event.id);
      if (lease?.state !== 'granting') throw new ImpossibleEvent(`${event.id} is not being granted`);
      return { ...state, active: withEntry(state.active, event.id, { ...lease, state: 'granted' }) };
    }
    case 'failed':
    case 'ended':
    case 'lost':
      if (!state.active.has(event.id)) throw new ImpossibleEvent(`${event.id} is not active`);
      return ended(state, event);
    case 'refused':
    case 'missed':
      if (state.active.has(event.id)) throw new ImpossibleEvent(`${event.id} is active`);
      return ended(state, event);
    case 'pending':
      return { ...state, pending: withEntry(state.pending, event.id, event) };
    case 'cursor':
      return { ...state, main: event.main };
    case 'orphan':
    case 'baseline':
    case 'accepted':
      return state;
  }
}

function ended(state: LedgerState, event: FailedEvent | EndedEvent | LostEvent | NotGrantedEvent): LedgerState {
  const { id, system, kind, at } = event;
  return { ...without(state, id), recent: [{ id, system, kind, at }, ...state.recent].slice(0, recentLength) };
}

function without(state: LedgerState, id: RequestId): LedgerState {
  const active = new Map(state.active);
  const pending = new Map(state.pending);
  active.delete(id);
  pending.delete(id);
  return { ...state, active, pending };
}

function withEntry<V>(map: ReadonlyMap<string, V>, key: string, value: V): ReadonlyMap<string, V> {
  return new Map(map).set(key, value);
}

/** Whether a lease's time is over. */
export function isExpired(lease: ActiveLease, now: Instant): boolean {
  return Date.parse(lease.granting.expiresAt) <= now;
}
