import { partsOfId } from '../core/elevation-path.ts';
import type { LedgerEvent } from '../core/events.ts';
import type { Instant, PersonName, RequestId, Sha } from '../core/model.ts';
import { pathsOfId, readRevocation } from '../core/request-file.ts';
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
      readonly subject: PersonName;
      readonly expiresAt: Instant;
      readonly effectiveEnd: Instant;
    }
  /** Taken back on main; what is left of it ends with the next turn of the loop. `by` null: the file cannot be read, and revokes all the same. */
  | { readonly kind: 'revoked'; readonly path: string; readonly by: PersonName | null }
  /** Ended, or never granted. */
  | { readonly kind: 'over'; readonly path: string; readonly ending: Ending };

/** Costs O(live) while it lives; of what is over, the ledger's log is asked. */
export async function storyOf(tools: Tools, id: RequestId): Promise<Story> {
  const { git, ledger, forge, mainRef } = tools;
  const { state } = await ledger.read();
  const tip = await git.revParse(mainRef);
  const lease = state.active.get(id);
  const pending = state.pending.get(id);
  const known = lease?.granting.path ?? pending?.path;
  const path = known ?? (tip === null ? null : await historyUse(git, tip, pathsOfId(id, partsOfId(id)?.system ?? '')));
  if (path === null) {
    const open = (await forge.openPulls()).find(({ headRef }) => headRef === branchOf(id));
    return open ? { kind: 'asked', pull: open.number } : { kind: 'unknown' };
  }
  if (known === undefined) {
    const ending = await endingOf(tools, id);
    if (ending) return { kind: 'over', path, ending };
  }
  const revocation = tip === null ? null : await revocationOf(tools, tip, path);
  if (revocation) return { kind: 'revoked', path, ...revocation };
  if (!lease) return { kind: 'merged', path, codes: pending?.codes ?? [] };
  if (lease.state === 'granting') return { kind: 'merged', path, codes: ['GRANTING'] };
  const { system, subject, expiresAt, effectiveEnd } = lease.granting;
  return { kind: 'granted', path, system, subject, expiresAt: Date.parse(expiresAt), effectiveEnd: Date.parse(effectiveEnd) };
}

async function revocationOf({ git }: Tools, tip: Sha, path: string): Promise<{ readonly by: PersonName | null } | null> {
  const at = path.replace(/\.yaml$/, '.revoke.yaml');
  const bytes = await git.blob(`${tip}:${at}`);
  if (bytes === null) return null;
  const read = await readRevocation(at, bytes);
  return { by: read.ok ? read.revocation.by : null };
}

async function endingOf({ git, ledger }: Tools, id: RequestId): Promise<Ending | null> {
  let ending: Ending | null = null;
  for await (const { event } of readEvents(git, { id }, ledger.ref)) if (isEnding(event)) ending = event;
  return ending;
}

function isEnding(event: LedgerEvent): event is Ending {
  return ['failed', 'ended', 'lost', 'refused', 'missed'].includes(event.kind);
}
