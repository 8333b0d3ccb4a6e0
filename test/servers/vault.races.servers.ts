import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockSkew } from '../../scripts/core/skew.ts';
import { must } from '../../scripts/demo/vault-setup.ts';
import type { Target } from '../../scripts/targets/target.ts';
import { vaultKind } from '../../scripts/targets/vault/kind.ts';
import { openVaultBench, setFlag, systemOf, type VaultBench } from '../support/vault.ts';
import { openWire, type Wire } from '../support/vault-wire.ts';

/** Somebody else acts between two calls of a grant, at each place where that could matter; and clocks that differ. */
let bench: VaultBench;
let wire: Wire;
let slow: Target;
let sweeper: Target;
beforeAll(async () => {
  bench = await openVaultBench();
  wire = await openWire(bench.server.address);
  slow = await vaultKind.open(systemOf(wire.address), { env: bench.envOf('everything'), only: 'everything' });
  sweeper = await bench.open('revoke');
});
afterAll(async () => {
  wire.close();
  await bench.stop();
});

const codesOf = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);
const lostTokens = async () => {
  const target = await bench.open('everything');
  const found = await target.baseline(true).finally(() => target.close());
  return found.filter(({ code }) => code === 'VAULT_TOKEN_UNKNOWN');
};
/** Before the n-th call that begins so; all others just go on. */
function onceBefore(start: string, nth: number, act: () => Promise<unknown>): () => boolean {
  let count = 0;
  wire.before = async (call) => {
    if (!call.startsWith(start)) return;
    count += 1;
    if (count === nth) await act();
  };
  return () => count >= nth;
}
const calls = [
  ['the token is made', 'POST /v1/auth/token/create/elevations'],
  ['the token is noted', 'PATCH /v1/elevations/metadata/'],
  ['the entry is finished', 'POST /v1/elevations/data/'],
  ['the token is looked at', 'POST /v1/auth/token/lookup-accessor'],
] as const;

describe('while a grant is at it', () => {
  test.each(calls)('a sweep ends it before %s: the grant begins anew, and no token is left that nobody knows', async (_, call) => {
    const grant = bench.newGrant(600);
    // The first write of data begins the entry; the second finishes it.
    const happened = onceBefore(call, call.includes('/data/') ? 2 : 1, () => sweeper.revoke(grant.id));
    await slow.grant(setFlag, grant);
    expect(happened()).toBe(true);
    expect(await bench.use(grant.id)).toBe(true);
    expect(await lostTokens()).toEqual([]);
    expect(await sweeper.revoke(grant.id)).toBe('revoked');
    expect(await bench.use(grant.id)).toBe(false);
  });

  test('a sweep has looked, and deletes the entry only when the grant has finished it: what was finished ends with it', async () => {
    const grant = bench.newGrant(600);
    const wireOfSweep = await openWire(bench.server.address);
    const late = await vaultKind.open(systemOf(wireOfSweep.address), { env: bench.envOf('revoke'), only: 'revoke' });
    const [hasLooked, isFinished] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    wireOfSweep.before = async (call) => {
      if (!call.startsWith('DELETE /v1/elevations/metadata/')) return;
      hasLooked.resolve();
      await isFinished.promise;
    };
    let sweep: Promise<unknown> | null = null;
    wire.before = async (call) => {
      if (call.startsWith('POST /v1/auth/token/create/') && sweep === null) {
        sweep = late.revoke(grant.id);
        await hasLooked.promise;
      }
      if (!call.startsWith('POST /v1/auth/token/lookup-accessor')) return;
      isFinished.resolve();
      await sweep;
    };
    await slow.grant(setFlag, grant);
    wireOfSweep.close();
    expect(await lostTokens()).toEqual([]);
    expect(await bench.use(grant.id)).toBe(true);
  });

  test('an administrator deletes the entry before the token is noted: the token ends, and another is made', async () => {
    const { server, alice } = bench;
    const grant = bench.newGrant(600);
    const entry = `elevations/metadata/${alice.entity}/${grant.id}`;
    const happened = onceBefore('PATCH /v1/elevations/metadata/', 1, () => must(server, server.rootToken, 'DELETE', entry));
    await slow.grant(setFlag, grant);
    expect(happened()).toBe(true);
    expect(await lostTokens()).toEqual([]);
    expect(await bench.use(grant.id)).toBe(true);
  });

  test('its token is taken for one that a killed run left: it makes another', async () => {
    const { server, alice } = bench;
    const dead = bench.newGrant(600);
    await must(server, server.rootToken, 'POST', `elevations/data/${alice.entity}/${dead.id}`, { options: { cas: 0 }, data: {} });
    const grant = bench.newGrant(600);
    const happened = onceBefore('PATCH /v1/elevations/metadata/', 1, () => sweeper.revoke(dead.id));
    await slow.grant(setFlag, grant);
    expect(happened()).toBe(true);
    expect(await bench.use(grant.id)).toBe(true);
    expect(await lostTokens()).toEqual([]);
  });

  test('another pipeline takes over, because this one is slow: one token, and it works', async () => {
    const grant = bench.newGrant(600);
    const other = await bench.open('everything');
    const happened = onceBefore('PATCH /v1/elevations/metadata/', 1, () => other.grant(setFlag, grant));
    await slow.grant(setFlag, grant);
    expect(happened()).toBe(true);
    expect(await bench.use(grant.id)).toBe(true);
    expect(await lostTokens()).toEqual([]);
    expect(await bench.accessorsOf(grant.id)).toHaveLength(2);
  });
});

describe('clocks', () => {
  test.each([
    [61, ['CLOCK_SKEW']],
    [-61, ['CLOCK_SKEW']],
    [50, []],
  ])('%i s apart', async (seconds, codes) => {
    const grant = bench.newGrant(600);
    await slow.grant(setFlag, grant);
    wire.change = (call, body) => {
      if (!call.startsWith('GET /v1/sys/health')) return body;
      const { server_time_utc, ...rest } = JSON.parse(body) as { server_time_utc: number };
      return JSON.stringify({ ...rest, server_time_utc: server_time_utc + seconds });
    };
    // What the loop does before every grant.
    expect(codesOf(clockSkew(await slow.now(), Date.now()))).toEqual(codes);
    expect(await slow.revoke(grant.id)).toBe('revoked');
    wire.change = (_, body) => body;
  });
});
