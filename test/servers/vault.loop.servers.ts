import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import { takeOverMs } from '../../scripts/core/plan.ts';
import { call, must } from '../../scripts/demo/vault-setup.ts';
import { readAt } from '../support/later-forge.ts';
import { claimWithin, openVaultWorld, type Ran, type VaultWorld } from '../support/vault-world.ts';

/**
 * The crash matrix on a real Vault: the program is killed by a SIGKILL of its own process after its first side effect, its second, and so on.
 * After every death: nothing lives that the ledger does not know. After the next run: one grant, one end, and no token that nobody knows.
 */
let world: VaultWorld;
beforeAll(async () => {
  world = await openVaultWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.ledger.beat(Date.now()));

const killedAfter = (effect: number, ...args: string[]): Promise<Ran> => world.run(args, { ELEVATE_KILL_AFTER: String(effect) });
const kindsOf = async (asked: { id: string; path: string; pull: number }) => (await world.eventsOf(asked)).map(({ kind }) => kind);

async function effectsOf(...args: string[]): Promise<string[]> {
  const { err, exit } = await world.run(args, { ELEVATE_SHOW_EFFECTS: '1' });
  expect(exit).toBe(0);
  return [...err.matchAll(/^effect \d+: (.*)$/gm)].map(([, name = '']) => name);
}

async function nothingUnknownLives(): Promise<void> {
  const { state } = await world.ledger.read();
  expect((await world.entries()).filter((id) => !state.active.has(id))).toEqual([]);
}

/** Every token of our role stands in an entry, by the walk that "elevate baseline --deep" makes. */
async function nothingIsLost(): Promise<void> {
  const target = await world.bench.open('everything');
  const found = await target.baseline(true).finally(() => target.close());
  expect(found.filter(({ code }) => code === 'VAULT_TOKEN_UNKNOWN')).toEqual([]);
}

/** A run whose clock is ahead, and its forge's with it. */
async function runLater(ms: number, only: 'everything' | 'revoke' = 'everything') {
  const now = () => Date.now() + ms;
  const real = world.forge.forge;
  const forge = readAt(real, now);
  return reconcile(world.tools({ now, forge }), { only, dryRun: false, isSweep: false });
}

const slowly = { timeout: 180_000 };

describe('killed while granting', slowly, () => {
  test('after every side effect: nothing unknown lives; the next run makes it one grant that works, and no token is lost', async () => {
    await world.askAndMerge();
    const effects = await effectsOf('reconcile');
    expect(effects).toEqual([
      'ledger:granting',
      'vault:entry-begun',
      'vault:token-made',
      'vault:token-noted',
      'vault:entry-finished',
      'ledger:granted',
      'ledger:noted',
    ]);
    for (const [index, effect] of effects.slice(0, -1).entries()) {
      const asked = await world.askAndMerge();
      expect({ effect, signal: (await killedAfter(index + 1, 'reconcile')).signal }).toEqual({ effect, signal: 'SIGKILL' });
      await nothingUnknownLives();
      const written = (await world.ledger.read()).state.active.get(asked.id)?.granting.expiresAt;

      expect((await runLater(takeOverMs)).problems).toEqual([]);
      expect({ effect, events: await kindsOf(asked) }).toEqual({ effect, events: ['granting', 'granted'] });
      expect((await world.ledger.read()).state.active.get(asked.id)?.granting.expiresAt).toBe(written);
      expect(await world.bench.use(asked.id)).toBe(true);
      await nothingIsLost();
    }
  });

  test('after every side effect, and revoked instead: nothing of it is left, not even a token that nobody could note', async () => {
    for (const effect of [2, 3, 4, 5]) {
      const before = (await world.leases()).length;
      const asked = await world.askAndMerge();
      expect((await killedAfter(effect, 'reconcile')).signal).toBe('SIGKILL');
      await world.revoke(asked);
      expect((await world.run(['reconcile', '--only', 'revoke'])).exit).toBe(0);
      expect({ effect, events: await kindsOf(asked) }).toEqual({ effect, events: ['granting', 'ended'] });
      expect({ effect, leases: (await world.leases()).length }).toEqual({ effect, leases: before });
      expect(await world.entries()).not.toContain(asked.id);
    }
  });
});

describe('killed while ending', slowly, () => {
  test('what a killed grant left: after every side effect, the next sweep finishes, and no token is lost', async () => {
    const before = (await world.leases()).length;
    const killedGrant = async () => {
      const asked = await world.askAndMerge();
      expect((await killedAfter(3, 'reconcile')).signal).toBe('SIGKILL');
      await world.revoke(asked);
      return asked;
    };
    await killedGrant();
    const effects = await effectsOf('reconcile', '--only', 'revoke');
    expect(effects).toEqual(['vault:lost-ended', 'vault:lost-ended', 'vault:entry-deleted', 'ledger:end']);
    for (const [index, effect] of effects.entries()) {
      const asked = await killedGrant();
      const { signal } = await killedAfter(index + 1, 'reconcile', '--only', 'revoke');
      expect({ effect, signal }).toEqual({ effect, signal: 'SIGKILL' });
      expect((await world.run(['reconcile', '--only', 'revoke'])).exit).toBe(0);
      expect({ effect, events: await kindsOf(asked) }).toEqual({ effect, events: ['granting', 'ended'] });
      expect({ effect, leases: (await world.leases()).length }).toEqual({ effect, leases: before });
    }
  });

  test('after every side effect: nothing unknown lives; the next sweep finishes, with one record', async () => {
    const first = await world.granted();
    await world.revoke(first);
    const effects = await effectsOf('reconcile', '--only', 'revoke');
    expect(effects).toEqual(['vault:token-ended', 'vault:token-ended', 'vault:entry-deleted', 'ledger:end']);
    for (const [index, effect] of effects.entries()) {
      const asked = await world.granted();
      expect(await world.bench.use(asked.id)).toBe(true);
      await world.revoke(asked);
      const { signal } = await killedAfter(index + 1, 'reconcile', '--only', 'revoke');
      expect({ effect, signal }).toEqual({ effect, signal: 'SIGKILL' });
      await nothingUnknownLives();
      expect(await world.bench.use(asked.id)).toBe(false);
      expect((await world.run(['reconcile', '--only', 'revoke'])).exit).toBe(0);
      expect({ effect, events: await kindsOf(asked) }).toEqual({ effect, events: ['granting', 'granted', 'ended'] });
      expect(await world.entries()).not.toContain(asked.id);
    }
  });
});

describe('two at once', slowly, () => {
  test('three whole runs race: one grant, one record, one token', async () => {
    const before = (await world.leases()).length;
    const asked = await Promise.all([world.askAndMerge(), world.askAndMerge()]);
    const runs = await Promise.all([world.run(['reconcile']), world.run(['reconcile']), world.run(['reconcile'])]);
    expect(runs.map(({ exit, err }) => ({ exit, err }))).toEqual(runs.map(() => ({ exit: 0, err: '' })));
    for (const one of asked) expect(await kindsOf(one)).toEqual(['granting', 'granted']);
    expect((await world.leases()).length - before).toBe(2 * asked.length);
    for (const one of asked) expect(await world.bench.use(one.id)).toBe(true);
    await nothingIsLost();
  });

  test('a sweep and a whole run race over a revocation: one end, one record', async () => {
    const asked = await world.granted();
    await world.revoke(asked);
    await Promise.all([
      world.run(['reconcile', '--only', 'revoke']),
      world.run(['reconcile']),
      world.run(['reconcile', '--only', 'revoke']),
    ]);
    expect(await kindsOf(asked)).toEqual(['granting', 'granted', 'ended']);
    await nothingUnknownLives();
  });
});

describe('what waits to be fetched', slowly, () => {
  const endOf = async (asked: { id: string; path: string; pull: number }) => {
    const event = (await world.eventsOf(asked)).find(({ kind }) => kind === 'ended');
    return event?.kind === 'ended' ? event.why : null;
  };

  test('nobody fetches it: ended at the deadline, and not a moment before', async () => {
    const asked = await world.granted();
    await runLater((claimWithin - 30) * 1000, 'revoke');
    expect(await endOf(asked)).toBeNull();
    await runLater(claimWithin * 1000, 'revoke');
    expect(await endOf(asked)).toBe('unclaimed');
    expect(await world.bench.fetch(asked.id)).toBeNull();
  });

  test('fetched in time: it lives on', async () => {
    const asked = await world.granted();
    expect(await world.bench.use(asked.id)).toBe(true);
    await runLater(claimWithin * 1000, 'revoke');
    expect(await endOf(asked)).toBeNull();
    expect(await world.bench.use(asked.id)).toBe(true);
  });

  test('opened by somebody who read it in the pipeline’s memory: an alarm, and the end', async () => {
    const asked = await world.granted();
    const { server, alice } = world.bench;
    const { data } = await must(server, server.rootToken, 'GET', `elevations/data/${alice.entity}/${asked.id}`);
    const { wrapping_token } = (data as { data: { wrapping_token: string } }).data;
    const stolen = await must(server, wrapping_token, 'POST', 'sys/wrapping/unwrap');
    const { exit, out } = await world.run(['reconcile', '--only', 'revoke']);
    expect(exit).toBe(5);
    expect(out).toContain('ALARM: what waited for its subject was opened');
    expect(await endOf(asked)).toBe('taken');
    const { client_token } = stolen.auth as { client_token: string };
    expect((await call(server, client_token, 'GET', 'feature/data/flags/checkout')).status).toBe(403);
  });

  test('ended by an administrator of Vault: the ledger says that it is lost, and nothing of it is left', async () => {
    const asked = await world.granted();
    const [accessor] = await world.bench.accessorsOf(asked.id);
    await world.bench.server.root('POST', 'auth/token/revoke-accessor', { accessor });
    expect((await world.run(['reconcile', '--only', 'revoke'])).exit).toBe(5);
    expect(await kindsOf(asked)).toEqual(['granting', 'granted', 'lost']);
    expect(await world.entries()).not.toContain(asked.id);
  });
});

describe('what is written down', slowly, () => {
  test('the ledger knows the token by the hash of Vault’s own log, and no token or accessor is anywhere', async () => {
    const asked = await world.askAndMerge();
    const loud = { DEBUG: '*', NODE_DEBUG: 'undici' };
    const granted = await world.run(['reconcile'], loud);
    const accessors = await world.bench.accessorsOf(asked.id);
    expect(accessors).toHaveLength(2);
    const token = (await world.bench.fetch(asked.id)) ?? '';
    expect(await world.bench.use(asked.id)).toBe(true);
    await world.revoke(asked);
    const ended = await world.run(['reconcile', '--only', 'revoke'], loud);

    const event = (await world.eventsOf(asked)).find(({ kind }) => kind === 'granted');
    const { traces = [] } = event?.kind === 'granted' ? event : {};
    expect(traces).toEqual([expect.stringMatching(/^hmac-sha256:[0-9a-f]{64}$/)]);
    const log = world.bench.server
      .auditLog()
      .split('\n')
      .filter((line) => line.includes(traces[0] ?? 'none'));
    expect(log.some((line) => line.includes('feature/data/flags/checkout'))).toBe(true);

    const everything = (await world.forge.forge.git.run(['log', '-p', '--all', '--'])).toString();
    for (const [where, text] of Object.entries({ granted: granted.out + granted.err, ended: ended.out + ended.err, everything })) {
      for (const secret of [token, ...accessors, 'hvs.']) expect({ where, holds: text.includes(secret) }).toEqual({ where, holds: false });
    }
  });
});
