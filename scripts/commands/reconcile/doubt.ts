import { type Heartbeat, isFirstSweep } from '../../core/heartbeat.ts';
import type { Instant, Sha } from '../../core/model.ts';
import { parseElevationPath } from '../../core/request-file.ts';
import { readEvents } from '../../sources/ledger-log.ts';
import { mergedSince } from '../../sources/tree.ts';
import type { Tools } from '../tools.ts';

/** Why the ledger may not be what it was. `lost`: the tip that the last sweep saw and that is in it no more; null: no heartbeat is left that would tell. */
export interface Doubt {
  readonly lost: Sha | null;
  /** One line. */
  readonly says: string;
}
type Sources = Pick<Tools, 'git' | 'ledger' | 'mainRef' | 'now'>;

const howToMend = 'put back what is missing; docs/on-call.md says how, and how guardians accept the ledger as it is';

/** null: the last sweep saw what is there now, or there cannot have been one yet. */
export async function doubtOf(tools: Sources, last: Heartbeat | null): Promise<Doubt | null> {
  const lost = await lostTip(tools, last);
  if (lost !== null) {
    const says = `ALARM: the ledger was put back behind ${lost.slice(0, 12)}, which the last sweep saw; nothing is granted: ${howToMend}`;
    return { lost, says };
  }
  if (last !== null || (await mayBeFirst(tools))) return null;
  const says = `ALARM: the heartbeat is gone, and sweeps were here: the ledger may have been put back; nothing is granted: ${howToMend}`;
  return { lost: null, says };
}

/** What was the ledger's tip when a sweep was last here and is in it no more; null: it is. */
async function lostTip({ git, ledger }: Sources, last: Heartbeat | null): Promise<Sha | null> {
  const [once, { tip }] = [last?.ledger ?? null, await ledger.read()];
  if (once === null || once === tip) return null;
  const isThere = tip !== null && (await git.revParse(once)) !== null && (await git.isAncestor(once, tip));
  return isThere ? null : once;
}

async function mayBeFirst(tools: Sources): Promise<boolean> {
  const { ledger, now } = tools;
  const { state } = await ledger.read();
  return isFirstSweep({ state, hasGranted: await hasGranted(tools), untold: await untold(tools, state.main), now: now() });
}

/** Reads the ledger once through, which only a missing heartbeat is worth. */
async function hasGranted({ git, ledger }: Sources): Promise<boolean> {
  for await (const _ of readEvents(git, { kind: 'granting' }, ledger.ref)) return true;
  return false;
}

/** When the requests came to main that the ledger has not looked at. */
async function untold({ git, mainRef }: Sources, since: Sha | null): Promise<Instant[]> {
  const tip = await git.revParse(mainRef);
  const merged = tip === null ? [] : await mergedSince(git, since, tip);
  return merged.filter(({ changes }) => changes.some(({ path }) => parseElevationPath(path)?.kind === 'request')).map(({ at }) => at);
}
