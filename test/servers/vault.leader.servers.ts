import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import { ElevationError } from '../../scripts/core/errors.ts';
import type { Grant } from '../../scripts/core/model.ts';
import { takeOverMs } from '../../scripts/core/plan.ts';
import type { Target } from '../../scripts/targets/target.ts';
import { readAt } from '../support/later-forge.ts';
import { setFlag } from '../support/vault.ts';
import { startVaultCluster, type VaultCluster } from '../support/vault-cluster.ts';
import { openVaultWorld, type VaultWorld } from '../support/vault-world.ts';

/**
 * A Vault of three nodes loses the one that leads, by SIGKILL, or the two that follow it. Until another leads nothing is granted and nothing
 * can be ended, and nobody may take that for «there is nothing»; after that, the next run finishes whatever was begun.
 */
let cluster: VaultCluster;
let world: VaultWorld;
let pipeline: Target;
let sweeper: Target;
beforeAll(async () => {
  cluster = await startVaultCluster();
  world = await openVaultWorld(async () => cluster);
  pipeline = await world.bench.open('everything');
  sweeper = await world.bench.open('revoke');
}, 180_000);
afterAll(() => world?.stop());
beforeEach(async () => {
  cluster.front.before = async () => undefined;
  await cluster.mend();
  await world.ledger.beat(Date.now());
}, 120_000);

const slowly = { timeout: 180_000 };
const kindsOf = async (asked: { id: string; path: string; pull: number }) => (await world.eventsOf(asked)).map(({ kind }) => kind);
const lostTokens = async () => (await pipeline.baseline(true)).filter(({ code }) => code === 'VAULT_TOKEN_UNKNOWN');
const idsOf = async () => (await pipeline.list()).map(({ id }) => id);
/** null: it was done. @throws what is no ElevationError */
async function errorOf(act: Promise<unknown>): Promise<string | null> {
  try {
    await act;
    return null;
  } catch (error) {
    if (error instanceof ElevationError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

/** Whoever leads dies; the address leads to one who followed. */
async function killLeader(): Promise<void> {
  await (await cluster.active()).kill();
}
/** The address leads to the one that leads, and nobody follows it any more. */
async function killFollowers(): Promise<void> {
  const active = await cluster.active();
  cluster.front.to = active.address;
  await Promise.all(cluster.nodes.filter((node) => node !== active).map((node) => node.kill()));
}
/** Before the n-th call of a kind: at the one that follows it, it is too late for a leader that is known. */
function before(start: string, nth: number, act: () => Promise<void>): () => boolean {
  let count = 0;
  cluster.front.before = async (call) => {
    if (!call.startsWith(start)) return;
    count += 1;
    if (count === nth) await act();
  };
  return () => count >= nth;
}

const unreachable = /^TARGET_UNREACHABLE: web-kv (is a standby and sends us on|has no active node|is not ready|gave no answer)/;

describe('while nobody leads', slowly, () => {
  test('from the kill of the leader until another leads, each answer is right or none', async () => {
    const grant = world.bench.newGrant(600);
    await pipeline.grant(setFlag, grant);
    const never = world.bench.newGrant(600).id;
    let refused = 0;
    const isDone = async (act: Promise<unknown>): Promise<boolean> => {
      const error = await errorOf(act);
      if (error === null) return true;
      expect(error).toMatch(unreachable);
      refused += 1;
      return false;
    };
    const listed = async () => {
      const found = (await pipeline.list()).filter(({ id }) => id === grant.id);
      // Neither unknown nor gone, which would be an alarm.
      expect(found.map(({ isGone = false, claim }) => [isGone, claim?.state])).toEqual([[false, 'waiting']]);
    };
    const ended = async () => expect(await sweeper.revoke(never)).toBe('absent');
    await killLeader();
    for (let inARow = 0; inARow < 10; ) {
      const done = [await isDone(listed()), await isDone(ended()), await isDone(world.bench.open('revoke'))];
      inARow = done.every((is) => is) ? inARow + 1 : 0;
    }
    expect(refused).toBeGreaterThan(0);
    expect(await sweeper.revoke(grant.id)).toBe('revoked');
  });
});

describe('in the middle of a grant', slowly, () => {
  const calls = [
    ['it is begun', 'POST /v1/elevations/data/', 1],
    ['its token is made', 'POST /v1/auth/token/create/elevations', 1],
    ['its token is noted', 'PATCH /v1/elevations/metadata/', 1],
    ['it is finished', 'POST /v1/elevations/data/', 2],
    ['its token is looked at', 'POST /v1/auth/token/lookup-accessor', 1],
  ] as const;
  async function interrupted(grant: Grant, start: string, nth: number, act: () => Promise<void>): Promise<string | null> {
    const happened = before(start, nth, act);
    const error = await errorOf(pipeline.grant(setFlag, grant));
    expect(happened()).toBe(true);
    return error;
  }

  test.each(calls)('the leader dies before %s: no answer, and the next run makes it one that works', async (_, start, nth) => {
    const grant = world.bench.newGrant(600);
    const error = await interrupted(grant, start, nth, killLeader);
    expect(error).toMatch(unreachable);
    await cluster.active();
    await pipeline.grant(setFlag, grant);
    expect((await idsOf()).filter((id) => id === grant.id)).toEqual([grant.id]);
    expect(await world.bench.use(grant.id)).toBe(true);
    expect(await lostTokens()).toEqual([]);
    expect(await sweeper.revoke(grant.id)).toBe('revoked');
    expect(await world.bench.use(grant.id)).toBe(false);
  });

  test.each(calls.slice(0, 4))(
    'the leader has nobody any more before %s: what it wrote for itself alone is found and ended',
    async (_, start, nth) => {
      const had = new Set(await world.leases());
      const grant = world.bench.newGrant(600);
      expect(await interrupted(grant, start, nth, killFollowers)).toMatch(unreachable);
      await cluster.mend();
      expect(await sweeper.revoke(grant.id)).toMatch(/revoked|absent/);
      expect(await idsOf()).not.toContain(grant.id);
      expect(await world.bench.fetch(grant.id)).toBeNull();
      expect((await world.leases()).filter((lease) => !had.has(lease))).toEqual([]);
    },
  );
});

describe('in the middle of an end', slowly, () => {
  /** Vault's own storage. A leader that dies leaves there what it has written until then, step by step. */
  const rawToken = (lease: string) => `sys/raw/sys/token/id/${lease}`;
  const rawLease = (lease: string) => `sys/raw/sys/expire/id/auth/token/create/elevations/${lease}`;
  async function markedAsEnding(lease: string): Promise<void> {
    const { data } = (await cluster.root('GET', rawToken(lease))) as { data: { value: string } };
    await cluster.root('PUT', rawToken(lease), { value: JSON.stringify({ ...JSON.parse(data.value), num_uses: -1 }) });
  }
  /** @returns the id of the grant, and the lease of the token that was fetched under it */
  async function grantedAndFetched(): Promise<{ readonly id: string; readonly lease: string }> {
    const had = new Set(await world.leases());
    const grant = world.bench.newGrant(600);
    const { id } = grant;
    await pipeline.grant(setFlag, grant);
    expect(await world.bench.use(id)).toBe(true);
    const [lease = '', ...others] = (await world.leases()).filter((one) => !had.has(one));
    expect(others).toEqual([]);
    return { id, lease };
  }

  test('the leader died when it had marked the token: Vault refuses the token, and the next end finishes it', async () => {
    const { id, lease } = await grantedAndFetched();
    await markedAsEnding(lease);
    await killLeader();
    await cluster.active();
    expect(await world.bench.use(id)).toBe(false);
    expect(await idsOf()).toContain(id);
    expect(await sweeper.revoke(id)).toBe('revoked');
    expect(await idsOf()).not.toContain(id);
    expect(await world.leases()).not.toContain(lease);
    await expect(cluster.root('GET', rawToken(lease))).rejects.toThrow(/HTTP 404/);
  });

  test('the leader died when the lease of the token was gone already: the next list makes Vault end it, and it is listed until it is revoked', async () => {
    const { id, lease } = await grantedAndFetched();
    await markedAsEnding(lease);
    await cluster.root('DELETE', rawLease(lease));
    await killLeader();
    await cluster.active();
    expect(await world.bench.use(id)).toBe(false);
    expect(await idsOf()).toContain(id);
    expect(await sweeper.revoke(id)).toBe('revoked');
    expect(await idsOf()).not.toContain(id);
  });
});

describe('the loop', slowly, () => {
  test('nobody leads: a grant waits, and says why; the next run grants', async () => {
    const asked = await world.askAndMerge();
    await killFollowers();
    const { exit, out } = await world.run(['reconcile']);
    expect(exit).toBe(5);
    expect(out).toContain('TARGET_UNREACHABLE');
    expect(await kindsOf(asked)).toEqual(['pending']);
    await cluster.mend();
    expect((await world.run(['reconcile'])).exit).toBe(0);
    expect(await kindsOf(asked)).toEqual(['pending', 'granting', 'granted']);
    expect(await world.bench.use(asked.id)).toBe(true);
  });

  test('the leader dies in the middle of a grant: the intent stays, and the next run makes it one grant', async () => {
    const asked = await world.askAndMerge();
    const happened = before('POST /v1/auth/token/create/elevations', 1, killLeader);
    const { exit, out } = await world.run(['reconcile']);
    expect(happened()).toBe(true);
    expect(exit).toBe(5);
    expect(out).toContain('TARGET_UNREACHABLE');
    expect(await kindsOf(asked)).toEqual(['granting']);
    await cluster.active();
    const now = () => Date.now() + takeOverMs;
    const tools = world.tools({ now, forge: readAt(world.forge.forge, now) });
    expect((await reconcile(tools, { only: 'everything', dryRun: false, isSweep: false })).problems).toEqual([]);
    expect(await kindsOf(asked)).toEqual(['granting', 'granted']);
    expect(await world.bench.use(asked.id)).toBe(true);
    expect(await lostTokens()).toEqual([]);
  });

  test('nobody leads: what is revoked is neither ended nor lost; the next sweep ends it', async () => {
    const asked = await world.granted();
    expect(await world.bench.use(asked.id)).toBe(true);
    await world.revoke(asked);
    await killFollowers();
    const { exit, out } = await world.run(['reconcile', '--only', 'revoke']);
    expect(exit).toBe(5);
    expect(out).toContain('TARGET_UNREACHABLE');
    expect(await kindsOf(asked)).toEqual(['granting', 'granted']);
    await cluster.mend();
    expect((await world.run(['reconcile', '--only', 'revoke'])).exit).toBe(0);
    expect(await kindsOf(asked)).toEqual(['granting', 'granted', 'ended']);
    expect(await world.bench.use(asked.id)).toBe(false);
    expect(await lostTokens()).toEqual([]);
  });

  test('the leader dies in the middle of an end: the next sweep finishes it, with one record', async () => {
    const asked = await world.granted();
    expect(await world.bench.use(asked.id)).toBe(true);
    await world.revoke(asked);
    before('POST /v1/auth/token/revoke-accessor', 2, killLeader);
    const { exit } = await world.run(['reconcile', '--only', 'revoke']);
    expect(exit).toBe(5);
    expect(await kindsOf(asked)).toEqual(['granting', 'granted']);
    await cluster.active();
    expect((await world.run(['reconcile', '--only', 'revoke'])).exit).toBe(0);
    expect(await kindsOf(asked)).toEqual(['granting', 'granted', 'ended']);
    expect(await world.bench.use(asked.id)).toBe(false);
  });
});
