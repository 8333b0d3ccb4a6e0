import { setTimeout as pause } from 'node:timers/promises';
import { ElevationError } from '../core/errors.ts';
import type { Instant, RequestId } from '../core/model.ts';
import { storyJson, storySays } from '../output/story.ts';
import { wrap } from '../output/table.ts';
import { whyResult } from '../output/why.ts';
import { judgePull, readPull } from './pull.ts';
import type { Result } from './result.ts';
import { storyOf } from './story.ts';
import type { Tools } from './tools.ts';

export interface Patience {
  readonly timeoutMs: number;
  /** Told when what is waited for is another thing than before, and only after a second. */
  readonly say: (line: string) => void;
}

/** One look: what is known now, and whether that is the end of the waiting. */
interface Look {
  /**
   * denied: only when the next look says so too, since a merge that is just happening looks like a refusal (its id is on main already), or like
   * nothing (main was read before it, and the open pull requests after it).
   */
  readonly over: 'no' | 'denied' | 'yes';
  readonly says: string;
  readonly result: Result;
}

/** Until the pull request is decided: it has all it needs, is refused, closed or merged. */
export function waitForPull(tools: Tools, number: number, patience: Patience): Promise<Result> {
  return waitUntilOver(tools, patience, async () => {
    const pull = await readPull(tools, number);
    const now = tools.now();
    const checked = await judgePull(tools, pull, now);
    const { state } = pull.evidence.pull;
    const result = whyResult({ number, checked, story: null, state, whatIf: null }, now);
    const isOpen = state === 'open' && (checked.verdict.kind === 'wait' || checked.verdict.kind === 'retry');
    const isDenied = state === 'open' && checked.verdict.kind === 'deny';
    const says = `pull request ${number} is not decided yet; "elevate why ${number}" tells what is missing`;
    if (state !== 'closed') return { over: isDenied ? 'denied' : isOpen ? 'no' : 'yes', says, result };
    return { over: 'yes', says, result: { ...result, outcome: 'no' } };
  });
}

/** Until the elevation is granted, or is known never to be. */
export function waitForGrant(tools: Tools, id: RequestId, patience: Patience): Promise<Result> {
  return waitUntilOver(tools, patience, async () => {
    const story = await storyOf(tools, id);
    const now = tools.now();
    const says = `${id} ${storySays(story, now)}`;
    const denial = story.kind === 'asked' ? await denialOf(tools, story.pull) : null;
    if (denial) return { over: 'denied', says, result: denial };
    const isGranted = story.kind === 'granted' && story.expiresAt > now;
    const isOpen = story.kind === 'merged' || story.kind === 'asked';
    const outcome = isGranted ? 'done' : isOpen ? 'pending' : 'no';
    const over = story.kind === 'unknown' ? 'denied' : isOpen ? 'no' : 'yes';
    return { over, says, result: { outcome, json: storyJson(id, story, now), text: () => wrap(says, '') } };
  });
}

/** A request that is refused as it stands is not waited for: only a new one helps. null: it is not. */
async function denialOf(tools: Tools, number: number): Promise<Result | null> {
  const now = tools.now();
  const checked = await judgePull(tools, await readPull(tools, number), now);
  return checked.verdict.kind === 'deny' ? whyResult({ number, checked, story: null, state: 'open', whatIf: null }, now) : null;
}

/** How soon one looks again. On GitHub each look costs calls, of which an hour has only so many. */
const looks = { local: { firstMs: 250, longestMs: 5000 }, github: { firstMs: 2000, longestMs: 20_000 } } as const;

async function waitUntilOver({ now, forge }: Tools, { timeoutMs, say }: Patience, look: () => Promise<Look>): Promise<Result> {
  // An outage in between is waited out; at the first look it is told.
  const lookOr = async (before: Look | null): Promise<Look> => {
    try {
      if (before) await forge.refresh();
      return await look();
    } catch (error) {
      const isOutage = error instanceof ElevationError && error.code === 'FORGE_UNREACHABLE';
      if (before && isOutage) return { ...before, over: 'no' };
      throw error;
    }
  };
  const start = now();
  let last: Look | null = null;
  let said = '';
  let wasDenied = false;
  const { firstMs, longestMs } = looks[forge.kind];
  for (let everyMs: number = firstMs; ; everyMs = Math.min(everyMs * 1.5, longestMs)) {
    const { over, says, result }: Look = await lookOr(last);
    last = { over, says, result };
    if (over === 'yes' || (over === 'denied' && wasDenied)) return result;
    wasDenied = over === 'denied';
    if (now() - start >= timeoutMs) return { ...result, outcome: 'stillPendingAtTimeout' };
    if (says !== said && now() - start >= 1000) {
      say(`elevate: ${says}`);
      said = says;
    }
    await pause(Math.min(everyMs, untilEnd(start, timeoutMs, now())));
  }
}

function untilEnd(start: Instant, timeoutMs: number, now: Instant): number {
  return Math.max(1, start + timeoutMs - now);
}
