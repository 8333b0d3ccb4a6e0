import type { Instant, Sha } from '../../core/model.ts';
import type { Tools } from '../tools.ts';
import { oneLine } from './targets.ts';

const howToMend =
  'run "elevate ledger verify" and put it forward again, or have guardians delete the heartbeat if they put it back themselves';

/**
 * When a sweep was last here: now, when this is one, which notes that it was. null where the ledger was put back behind what the last sweep
 * saw: the heartbeat then stays as it is, so that every run says so, and nothing is granted until somebody has looked.
 */
export async function lastBeatOf(
  tools: Tools,
  { isSweep, dryRun, isBlind }: { readonly isSweep: boolean; readonly dryRun: boolean; readonly isBlind: boolean },
): Promise<{ readonly at: Instant | null; readonly problems: readonly string[] }> {
  const { ledger, now } = tools;
  try {
    const lost = isBlind ? null : await lostTip(tools);
    if (lost !== null) {
      const says = `ALARM: the ledger was put back behind ${lost.slice(0, 12)}, which the last sweep saw; nothing is granted`;
      return { at: null, problems: [`${says}: ${howToMend}`] };
    }
    if (!isSweep) return { at: await ledger.lastBeat(), problems: [] };
    if (!dryRun) await ledger.beat(now());
    return { at: now(), problems: [] };
  } catch (error) {
    // What this sweep ended has ended all the same.
    return { at: isSweep ? now() : null, problems: [`the heartbeat could not be read or written: ${oneLine(error)}`] };
  }
}

/** What was the ledger's tip when a sweep was last here and is in it no more; null: it is. */
async function lostTip({ git, ledger }: Tools): Promise<Sha | null> {
  const [once, { tip }] = [await ledger.tipAtBeat(), await ledger.read()];
  if (once === null || once === tip) return null;
  const isThere = tip !== null && (await git.revParse(once)) !== null && (await git.isAncestor(once, tip));
  return isThere ? null : once;
}
