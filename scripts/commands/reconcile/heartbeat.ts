import { type Blind, blindNow } from '../../core/heartbeat.ts';
import type { Instant } from '../../core/model.ts';
import { formatInstant } from '../../core/time.ts';
import type { Seen } from '../../core/verdict.ts';
import type { Tools } from '../tools.ts';
import { type Doubt, doubtOf } from './doubt.ts';
import { oneLine } from './targets.ts';

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
  readonly doubt: Doubt | null;
  readonly problems: readonly string[];
}

/**
 * When a sweep was last here, and what it could not look at: now, when this is one, which notes that it was. No instant where the ledger may have
 * been put back: the heartbeat then stays as it is, so that every run says so, and nothing is granted until somebody has looked.
 */
export async function lastBeatOf(tools: Tools, { isSweep, dryRun, isBlind, seen }: Turn): Promise<Beat> {
  const { ledger, now } = tools;
  const none = { at: null, blind: new Map(), doubt: null };
  let at: Instant | null = null;
  try {
    const last = await ledger.heartbeat();
    const doubt = isBlind ? null : await doubtOf(tools, last);
    if (doubt !== null) return { ...none, doubt, problems: [doubt.says] };
    if (!isSweep) return { ...none, at: last?.at ?? null, blind: last?.blind ?? new Map(), problems: [] };
    at = now();
    const blind = blindNow(last?.blind ?? new Map(), seen, at);
    if (!dryRun) await ledger.beat(at, blind);
    return { ...none, at, blind, problems: [] };
  } catch (error) {
    // What this sweep ended has ended all the same.
    return { ...none, at, problems: [`the heartbeat could not be read or written: ${oneLine(error)}`] };
  }
}

/** Somebody has looked, and says so on the record: from here on the ledger is what the sweeps have seen. */
export async function acceptLedger(
  { ledger, now, afterEffect }: Tools,
  { lost }: Doubt,
  { run, seen }: { readonly run: string; readonly seen: ReadonlyMap<string, Seen> },
): Promise<void> {
  await ledger.append(() => [{ version: 1, kind: 'accepted', at: formatInstant(now()), run, ...(lost !== null && { lost }) }]);
  afterEffect('ledger:accepted');
  const at = now();
  await ledger.beat(at, blindNow(new Map(), seen, at));
}
