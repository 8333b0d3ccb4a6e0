import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import type { LedgerEvent } from '../../scripts/core/events.ts';
import { takeOverMs } from '../../scripts/core/plan.ts';
import { readAt } from '../support/later-forge.ts';
import { type Asked, openWorld, past, type Ran, type World } from '../support/world.ts';

/**
 * The crash matrix. The real program is killed, by a SIGKILL of its own process, after its first side effect, after its second, and so on to
 * the last, on a real PostgreSQL. After every death: no live access that the ledger does not know. After the next run: one grant, one end.
 */
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.ledger.beat(Date.now()));

const killedAfter = (effect: number, ...args: string[]): Promise<Ran> => world.run(args, { ELEVATE_KILL_AFTER: String(effect) });

async function effectsOf(...args: string[]): Promise<string[]> {
  const { err, exit } = await world.run(args, { ELEVATE_SHOW_EFFECTS: '1' });
  expect(exit).toBe(0);
  return [...err.matchAll(/^effect \d+: (.*)$/gm)].map(([, name = '']) => name);
}

async function eventsOf({ id }: Asked): Promise<LedgerEvent['kind'][]> {
  const log = (await world.forge.forge.git.run(['log', '--reverse', '--format=%B', 'refs/heads/ledger', '--'])).toString();
  const events = log.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as LedgerEvent] : []));
  return events.filter((event) => 'id' in event && event.id === id).map(({ kind }) => kind);
}

/** The law that holds at every moment: what lives in the target stands in the ledger. */
async function nothingUnknownLives(): Promise<void> {
  const { state } = await world.ledger.read();
  expect((await world.logins()).filter((id) => !state.active.has(id))).toEqual([]);
}

/** The next run, when the dead one is taken for dead: its clock is ahead, and so is its forge's. */
async function nextRun(): Promise<void> {
  const now = () => Date.now() + takeOverMs;
  const real = world.forge.forge;
  const forge = readAt(real, now);
  const outcome = await reconcile(world.tools({ now, forge }), { only: 'everything', dryRun: false, isSweep: false });
  expect(outcome.problems).toEqual([]);
}

/** Each death costs some processes, and machines are shared. */
const slowly = { timeout: 120_000 };

describe('killed while granting', slowly, () => {
  test('after every side effect: nothing unknown lives; the next run makes it one grant, with the end that was written first', async () => {
    await world.askAndMerge();
    const effects = await effectsOf('reconcile');
    expect(effects[0]).toBe('ledger:granting');
    expect(effects.length).toBeGreaterThanOrEqual(4);

    for (const [index, effect] of effects.entries()) {
      const asked = await world.askAndMerge();
      expect({ effect, signal: (await killedAfter(index + 1, 'reconcile')).signal }).toEqual({ effect, signal: 'SIGKILL' });
      await nothingUnknownLives();
      const written = (await world.ledger.read()).state.active.get(asked.id)?.granting.expiresAt;
      expect({ effect, written }).toEqual({ effect, written: expect.any(String) });

      await nextRun();
      expect({ effect, events: await eventsOf(asked) }).toEqual({ effect, events: ['granting', 'granted'] });
      expect(await world.canSignIn(asked)).toBe(true);
      const { state } = await world.ledger.read();
      expect(state.active.get(asked.id)?.granting.expiresAt).toBe(written);
      const { rows } = await world.asSuperuser(`SELECT rolvaliduntil AS until FROM pg_roles WHERE rolname = 'elev_${asked.id}'`);
      expect((rows[0] as { until: Date }).until.getTime()).toBe(Date.parse(written ?? ''));
    }
  });

  test('and never run again by anybody but the sweep: the end still comes', async () => {
    const asked = await world.askAndMerge({ ttl: '3s' });
    const effects = ['ledger:granting', 'postgres:granted'];
    expect((await killedAfter(effects.length, 'reconcile')).signal).toBe('SIGKILL');
    expect(await world.canSignIn(asked)).toBe(true);
    await past(Date.parse((await world.ledger.read()).state.active.get(asked.id)?.granting.expiresAt ?? ''));
    expect(await world.canSignIn(asked)).toBe(false);
    expect((await world.run(['reconcile', '--only', 'revoke'])).exit).toBe(0);
    expect(await eventsOf(asked)).toEqual(['granting', 'ended']);
    expect(await world.logins()).not.toContain(asked.id);
  });

  test('with an approval that was withdrawn meanwhile: what was begun is taken back', async () => {
    const asked = await world.askAndMerge();
    expect((await killedAfter(2, 'reconcile')).signal).toBe('SIGKILL');
    const [review] = (await world.forge.forge.evidence(asked.pull)).reviews;
    await world.forge.forge.dismiss(asked.pull, review?.id ?? '');
    await nextRun();
    expect(await eventsOf(asked)).toEqual(['granting', 'failed']);
    expect(await world.logins()).not.toContain(asked.id);
  });
});

describe('killed while ending', slowly, () => {
  test('after every side effect, with a session open: nothing unknown lives; the next sweep finishes, with one record', async () => {
    const first = await world.askAndMerge();
    await world.run(['reconcile']);
    await world.revoke(first);
    await world.signIn(first);
    const effects = await effectsOf('reconcile', '--only', 'revoke');
    expect(effects.length).toBeGreaterThanOrEqual(3);

    for (const [index, effect] of effects.entries()) {
      const asked = await world.askAndMerge();
      expect((await world.run(['reconcile'])).exit).toBe(0);
      const session = await world.signIn(asked);
      await session.query('BEGIN; LOCK TABLE shop.orders IN ROW EXCLUSIVE MODE');
      await world.revoke(asked);
      expect({ effect, signal: (await killedAfter(index + 1, 'reconcile', '--only', 'revoke')).signal }).toEqual({
        effect,
        signal: 'SIGKILL',
      });
      await nothingUnknownLives();

      expect((await world.run(['reconcile', '--only', 'revoke'])).exit).toBe(0);
      expect({ effect, events: await eventsOf(asked) }).toEqual({ effect, events: ['granting', 'granted', 'ended'] });
      expect(await world.logins()).not.toContain(asked.id);
      await expect(session.query('SELECT 1')).rejects.toThrow();
    }
  });
});

describe('two at once', slowly, () => {
  test('two whole runs race: one grant, one record', async () => {
    const asked = await Promise.all(Array.from({ length: 3 }, () => world.askAndMerge()));
    const runs = await Promise.all([world.run(['reconcile']), world.run(['reconcile']), world.run(['reconcile'])]);
    expect(runs.map(({ exit, err }) => ({ exit, err }))).toEqual(runs.map(() => ({ exit: 0, err: '' })));
    for (const one of asked) {
      expect(await eventsOf(one)).toEqual(['granting', 'granted']);
      expect(await world.canSignIn(one)).toBe(true);
    }
    await nothingUnknownLives();
  });

  test('a sweep and a whole run race over a revocation: one end, one record', async () => {
    const asked = await world.askAndMerge();
    await world.run(['reconcile']);
    await world.revoke(asked);
    await Promise.all([
      world.run(['reconcile', '--only', 'revoke']),
      world.run(['reconcile']),
      world.run(['reconcile', '--only', 'revoke']),
    ]);
    expect(await eventsOf(asked)).toEqual(['granting', 'granted', 'ended']);
    await nothingUnknownLives();
  });
});
