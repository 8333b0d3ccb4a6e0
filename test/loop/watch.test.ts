import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReconcileOutcome } from '../../scripts/commands/reconcile/outcome.ts';
import { wakeAt, watch } from '../../scripts/commands/watch.ts';
import { elevate } from '../support/elevate.ts';

/** How the loop sleeps between its turns. */
const start = Date.parse('2026-11-20T10:00:00Z');
const [minute, day] = [60_000, 86_400_000];
beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

/** How many turns there are within `forMs`, when each says that the next end is at `nextEnd`, until that was due. */
async function turnsWithin(forMs: number, everyMs: number, nextEnd: number | null): Promise<number> {
  let turns = 0;
  const turn = async () => {
    turns += 1;
    const isToCome = nextEnd !== null && nextEnd > Date.now();
    return { steps: [], problems: [], nextEnd: isToCome ? nextEnd : null } as unknown as ReconcileOutcome;
  };
  const watching = watch(turn, { now: Date.now, everyMs, say: () => undefined, warn: () => undefined });
  await vi.advanceTimersByTimeAsync(forMs);
  const seen = turns;
  process.emit('SIGTERM');
  await watching;
  return seen;
}

test.each<[string, number, number, number | null, number]>([
  ['every ten seconds', minute, 10_000, null, 7],
  ['at the next end, which comes first', minute, day, start + minute / 2, 2],
  ['a day', 2 * day, day, null, 3],
  ['longer than a timer can be set for', day, 40 * day, null, 1],
  ['until an end months away', day, 100 * day, start + 90 * day, 1],
])('%s', async (_, forMs, everyMs, nextEnd, turns) => {
  expect(await turnsWithin(forMs, everyMs, nextEnd)).toBe(turns);
});

test.each<[string, number | null, number]>([
  ['that is to come', 1, 1],
  ['that has come while the turn was at work', -500, 0],
  ['after the next regular look', 20_000, 10_000],
  ['that nobody knows of', null, 10_000],
])('it wakes for an end %s', (_, nextEnd, wakes) => {
  expect(wakeAt(start, 10_000, nextEnd === null ? null : start + nextEnd)).toBe(start + wakes);
});

test.each(['86401', '2147484', '999999999'])('--every %s is more than a day', async (every) => {
  vi.useRealTimers();
  const said = await elevate('/', ['reconcile', '--watch', '--every', every]);
  expect(said).toEqual({ exit: 2, out: '', err: expect.stringMatching(/^elevate: USAGE: --every takes .*86400/) });
});
