import type { LedgerEvent, LedgerState } from '../core/events.ts';
import type { Blind, Heartbeat } from '../core/heartbeat.ts';
import type { Instant, Sha } from '../core/model.ts';

export const ledgerRef = 'refs/heads/ledger';

/** The ledger's state. `tip` null: nothing written yet. */
export interface Known {
  readonly tip: Sha | null;
  readonly state: LedgerState;
  /** The forge could not be asked, so this is what was known before: somebody may have written since. */
  readonly isStale?: boolean;
}

/** The record: an append-only chain of commits, and a small tree of what lives. */
export interface Ledger {
  /** Where the repository that is read has the branch. */
  readonly ref: string;
  /** The state at the ledger's tip, as it is at this moment. */
  read(): Promise<Known>;
  /**
   * Appends what `make` returns for the state at the tip, as one commit (several, where one would be too long), by compare-and-swap; on a
   * conflict the new state is read and `make` asked again. An empty list writes nothing. Returns the events written and the state after them.
   * @throws ElevationError LEDGER_CONFLICT after too many conflicts, GIT_FAILED when nobody can write; ImpossibleEvent when `make` returns an
   * event that cannot follow
   */
  append(
    make: (state: LedgerState) => readonly LedgerEvent[],
  ): Promise<{ readonly events: readonly LedgerEvent[]; readonly state: LedgerState }>;
  /** What was recorded about this id since then, oldest first: reads commits, not the tree, so a forgotten or forged state still shows. */
  eventsOf(id: string, since: Instant): Promise<readonly LedgerEvent[]>;
  /** Overwrites the heartbeat: a sweep was here. `blind`: what it could not look at, each since when. */
  beat(at: Instant, blind?: Blind): Promise<void>;
  /** What the last sweep left; null: none was ever here, or it cannot be read, which is as good as none. */
  heartbeat(): Promise<Heartbeat | null>;
}
