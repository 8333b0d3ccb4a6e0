import { type Blind, blindNow, type Heartbeat } from '../../core/heartbeat.ts';
import type { Instant, Sha } from '../../core/model.ts';
import type { Seen } from '../../core/verdict.ts';
import type { Tools } from '../tools.ts';
import { oneLine } from './targets.ts';

const howToMend =
  'run "elevate ledger verify" and put it forward again, or have guardians delete the heartbeat if they put it back themselves';

interface Turn {
  readonly isSweep: boolean;
  readonly dryRun: boolean;
  /** The forge could not be asked, so the ledger may be behind. */
  readonly isBlind: boolean;
  /** What this turn could list. */
  readonly seen: ReadonlyMap<string, Seen>;
}
export interface Beat {
  readonly at: Instant | null;
  readonly blind: Blind;
  readonly problems: readonly string[];
}

/**
 * When a sweep was last here, and what it could not look at: now, when this is one, which notes that it was. No instant where the ledger was put
 * back behind what the last sweep saw: the heartbeat then stays as it is, so that every run says so, and nothing is granted until somebody has
 * looked.
 */
export async function lastBeatOf(tools: Tools, { isSweep, dryRun, isBlind, seen }: Turn): Promise<Beat> {
  const { ledger, now } = tools;
  try {
    const last = await ledger.heartbeat();
    const lost = isBlind ? null : await lostTip(tools, last);
    if (lost !== null) {
      const says = `ALARM: the ledger was put back behind ${lost.slice(0, 12)}, which the last sweep saw; nothing is granted`;
      return { at: null, blind: new Map(), problems: [`${says}: ${howToMend}`] };
    }
    if (!isSweep) return { at: last?.at ?? null, blind: last?.blind ?? new Map(), problems: [] };
    const at = now();
    const blind = blindNow(last?.blind ?? new Map(), seen, at);
    if (!dryRun) await ledger.beat(at, blind);
    return { at, blind, problems: [] };
  } catch (error) {
    // What this sweep ended has ended all the same.
    const problems = [`the heartbeat could not be read or written: ${oneLine(error)}`];
    return { at: isSweep ? now() : null, blind: new Map(), problems };
  }
}

/** What was the ledger's tip when a sweep was last here and is in it no more; null: it is. */
async function lostTip({ git, ledger }: Tools, last: Heartbeat | null): Promise<Sha | null> {
  const [once, { tip }] = [last?.ledger ?? null, await ledger.read()];
  if (once === null || once === tip) return null;
  const isThere = tip !== null && (await git.revParse(once)) !== null && (await git.isAncestor(once, tip));
  return isThere ? null : once;
}
