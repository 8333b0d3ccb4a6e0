import { partsOfId } from '../core/elevation-path.ts';
import type { LedgerEvent } from '../core/events.ts';
import type { Instant, RequestId } from '../core/model.ts';
import { pathsOfId } from '../core/request-file.ts';
import { readEvents } from '../sources/ledger-log.ts';
import { historyUse } from '../sources/tree.ts';
import { branchOf } from './find-id.ts';
import type { Tools } from './tools.ts';

export type Ending = Extract<LedgerEvent, { kind: 'failed' | 'ended' | 'lost' | 'refused' | 'missed' }>;

/** Where one elevation stands. `path` is where its request lies on main. */
export type Story =
  /** Nothing of it is known; a pull request of it may have been closed. */
  | { readonly kind: 'unknown' }
  /** Asked for in an open pull request. */
  | { readonly kind: 'asked'; readonly pull: number }
  /** On main, and not granted yet. `codes`: what it waits for; empty: for the next turn of the loop. */
  | { readonly kind: 'merged'; readonly path: string; readonly codes: readonly string[] }
  | {
      readonly kind: 'granted';
      readonly path: string;
      readonly system: string;
      readonly expiresAt: Instant;
      readonly effectiveEnd: Instant;
    }
  /** Ended, or never granted. */
  | { readonly kind: 'over'; readonly path: string; readonly ending: Ending };

/** Costs O(live) while it lives; of what is over, the ledger's log is asked. */
export async function storyOf(tools: Tools, id: RequestId): Promise<Story> {
  const { git, ledger, forge, mainRef } = tools;
  const { state } = await ledger.read();
  const lease = state.active.get(id);
  if (lease) {
    const { path, system, expiresAt, effectiveEnd } = lease.granting;
    if (lease.state === 'granting') return { kind: 'merged', path, codes: ['GRANTING'] };
    return { kind: 'granted', path, system, expiresAt: Date.parse(expiresAt), effectiveEnd: Date.parse(effectiveEnd) };
  }
  const pending = state.pending.get(id);
  if (pending) return { kind: 'merged', path: pending.path, codes: pending.codes };

  const tip = await git.revParse(mainRef);
  const path = tip === null ? null : await historyUse(git, tip, pathsOfId(id, partsOfId(id)?.system ?? ''));
  if (path !== null) {
    const ending = await endingOf(tools, id);
    return ending ? { kind: 'over', path, ending } : { kind: 'merged', path, codes: [] };
  }
  const open = (await forge.openPulls()).find(({ headRef }) => headRef === branchOf(id));
  return open ? { kind: 'asked', pull: open.number } : { kind: 'unknown' };
}

async function endingOf({ git }: Tools, id: RequestId): Promise<Ending | null> {
  let ending: Ending | null = null;
  for await (const { event } of readEvents(git, { id })) if (isEnding(event)) ending = event;
  return ending;
}

function isEnding(event: LedgerEvent): event is Ending {
  return ['failed', 'ended', 'lost', 'refused', 'missed'].includes(event.kind);
}
