import type { LedgerState } from './events.ts';
import type { Instant, Seconds, Sha } from './model.ts';
import { formatDuration } from './time.ts';
import type { Seen } from './verdict.ts';

/** What the last sweep left. */
export interface Heartbeat {
  readonly at: Instant;
  /** The ledger's tip as it saw it. */
  readonly ledger: Sha | null;
  /** Systems that it could not list, each since when no sweep could: it was there, and would have ended nothing on them. */
  readonly blind: Blind;
}
export type Blind = ReadonlyMap<string, Instant>;

/** A heartbeat from further ahead than this was made by no sweep of ours. */
const toleratedSkewMs = 60_000;

const dayMs = 86_400_000;

/**
 * Whether it can be that no sweep was ever here, where no heartbeat is. Each grant took a fresh one, so a ledger that tells of a grant has lost
 * its own; and one that has not looked at what main holds for a day was itself put back.
 */
export function isFirstSweep(told: {
  readonly state: Pick<LedgerState, 'active' | 'recent'>;
  readonly hasGranted: boolean;
  /** When the requests came to main that the ledger has not looked at. */
  readonly untold: readonly Instant[];
  readonly now: Instant;
}): boolean {
  const { state, hasGranted, untold, now } = told;
  const neverGranted = ({ kind }: { readonly kind: string }) => kind === 'refused' || kind === 'missed';
  return !hasGranted && state.active.size === 0 && state.recent.every(neverGranted) && untold.every((at) => now - at <= dayMs);
}

/** What a sweep could not list, after one that was blind for `before`. */
export function blindNow(before: Blind, seen: ReadonlyMap<string, Seen>, at: Instant): Blind {
  const silent = [...seen].filter(([, listing]) => !listing.ok).map(([system]) => system);
  return new Map(silent.sort().map((system) => [system, before.get(system) ?? at]));
}

/** Whether a sweep that could have ended something on this system was here within the limit. */
export function isSwept(system: string, facts: { lastBeat: Instant | null; blind: Blind; now: Instant; sweepWithinMs: number }): boolean {
  const { lastBeat, blind, now, sweepWithinMs } = facts;
  const isRecent = (at: Instant | null): boolean => at !== null && now - at <= sweepWithinMs && now - at >= -toleratedSkewMs;
  const since = blind.get(system);
  return isRecent(lastBeat) && (since === undefined || isRecent(since));
}

/** What somebody should look at, since nothing new is granted and what is left open stays open. `within` null: policy does not say. */
export function sweepProblems({ at, blind }: { at: Instant | null; blind: Blind }, within: Seconds | null, now: Instant): string[] {
  const then = 'nothing new is granted, and what is left open stays open';
  const look = 'run "elevate reconcile --sweep", and see why its clock has stopped';
  if (at === null) return [`no sweep was ever here; ${then}: ${look}`];
  const isLate = (age: Seconds) => within !== null && !(age <= within);
  const age = secondsSince(at, now);
  const late = `the last sweep was ${formatDuration(Math.max(0, age))} ago, and ${formatDuration(within ?? 0)} is the limit; ${then}: ${look}`;
  const unseen = [...blind]
    .filter(([, since]) => isLate(secondsSince(since, now)))
    .map(([system, since]) => {
      const time = formatDuration(Math.max(0, secondsSince(since, now)));
      return `no sweep could look at ${system} for ${time}; ${then} there: see how the sweep signs in to it, and whether it answers`;
    });
  return [...(isLate(age) ? [late] : []), ...unseen];
}

function secondsSince(at: Instant, now: Instant): Seconds {
  return Math.round((now - at) / 1000);
}
