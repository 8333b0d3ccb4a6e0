import { ElevationError } from '../core/errors.ts';
import type { Instant } from '../core/model.ts';
import { asOurError } from '../core/system-error.ts';
import { oneLine } from '../core/text.ts';
import type { ReconcileOutcome } from './reconcile/outcome.ts';

export interface WatchOptions {
  readonly now: () => Instant;
  readonly everyMs: number;
  /** Tells what a turn did, when it did anything. */
  readonly say: (outcome: ReconcileOutcome) => void;
  readonly warn: (line: string) => void;
}

/** Turns until SIGINT or SIGTERM, waking exactly at the next end, and every `everyMs` for what is new. A turn that fails is told; the next one tries again. */
export async function watch(turn: () => Promise<ReconcileOutcome>, { now, everyMs, say, warn }: WatchOptions): Promise<void> {
  const stop = new AbortController();
  const end = (): void => stop.abort();
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  warn('elevate: watching; Ctrl-C ends it after the turn it is in');
  while (!stop.signal.aborted) {
    const outcome = await attempt(turn, warn);
    if (outcome && (outcome.steps.some(({ result }) => result !== 'left') || outcome.problems.length > 0)) say(outcome);
    await sleepUntil(wakeAt(now(), everyMs, outcome?.nextEnd ?? null), now, stop.signal);
  }
  process.off('SIGINT', end);
  process.off('SIGTERM', end);
}

/** The next end, where it comes before the next regular look: at once, when it has come while the turn was at work. */
export function wakeAt(now: Instant, everyMs: number, nextEnd: Instant | null): Instant {
  return Math.min(Math.max(nextEnd ?? Number.POSITIVE_INFINITY, now), now + everyMs);
}

async function attempt(turn: () => Promise<ReconcileOutcome>, warn: (line: string) => void): Promise<ReconcileOutcome | null> {
  try {
    return await turn();
  } catch (thrown) {
    const error = asOurError(thrown);
    if (!(error instanceof ElevationError)) throw error;
    warn(`elevate: ${error.code}: ${oneLine(error.message)}`);
    return null;
  }
}

/** A timer that is set for longer than 24 days fires at once; and a machine that slept has not counted. */
const longestMs = 15_000;

/** Looks at the clock now and then, since the end can be months away. */
function sleepUntil(at: Instant, now: () => Instant, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout;
    const wait = (): void => {
      timer = setTimeout(look, Math.min(Math.max(0, at - now()), longestMs));
    };
    function look(): void {
      if (now() < at) wait();
      else done();
    }
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
    wait();
    if (signal.aborted) done();
  });
}
