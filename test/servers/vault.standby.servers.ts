import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Grant } from '../../scripts/core/model.ts';
import type { Target } from '../../scripts/targets/target.ts';
import { openVaultBench, setFlag } from '../support/vault.ts';
import { type ClaimBench, codeOf, openClaimBench, tokenIn } from '../support/vault-claim.ts';
import { startVaultCluster, type VaultCluster } from '../support/vault-cluster.ts';
import { keepsTheTargetContract } from '../targets/contract.ts';

/**
 * A Vault of three nodes, and the address that policy names leads to one that is not the active one. It hands on what it is asked, which is
 * what a standby does unless it is told otherwise; or it answers with where the active one is, and there nobody must ever see a token of ours.
 */
let cluster: VaultCluster;
let at: ClaimBench;
let elsewhere: Server;
/** What was asked where the standby sends us. */
const followed: string[] = [];
beforeAll(async () => {
  elsewhere = createServer(({ method, url }, answer) => {
    followed.push(`${method} ${url}`);
    answer.end('{}');
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  cluster = await startVaultCluster(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`);
  at = await openClaimBench(await openVaultBench(undefined, {}, async () => cluster));
}, 180_000);
afterAll(async () => {
  await at?.stop();
  elsewhere.close();
});
beforeEach(async () => {
  Object.assign(cluster.front, { headers: {}, change: (_: string, body: string) => body });
  cluster.front.to = (await cluster.standby()).address;
});

keepsTheTargetContract('Vault, through a standby that forwards', async () => ({
  endedBy: 'system',
  shape: setFlag,
  creatingShape: setFlag,
  open: at.bench.open,
  newGrant: (seconds) => ({ grant: at.bench.newGrant(seconds), secret: '' }),
  use: ({ grant }) => at.bench.use(grant.id),
  async create({ grant }) {
    await at.bench.use(grant.id);
    return { isThere: async () => (await at.asRoot('GET', 'feature/data/flags/checkout')) !== null };
  },
  close: async () => undefined,
}));

describe('through a standby that forwards', () => {
  test('claimed once, and a second machine gets nothing', async () => {
    const grant = await at.granted();
    expect(await at.canWrite(tokenIn(await at.machineFor(grant).claim()))).toBe(true);
    expect(codeOf(await at.machineFor(grant).claim())).toEqual(['CLAIM_DONE_ELSEWHERE', false]);
  });

  test('what stands in the way of a grant is looked for, and whether Vault is as policy says', async () => {
    expect(await at.pipeline.preflight(setFlag, at.bench.newGrant(600))).toEqual([]);
    expect((await at.pipeline.baseline(true)).map(({ code }) => code)).toEqual(['VAULT_WALKED']);
  });

  test('the time is that of the active node, which ends what ends: a standby knows how far it is off', async () => {
    cluster.front.change = (call, body) =>
      call.startsWith('GET /v1/sys/health') ? JSON.stringify({ ...JSON.parse(body), clock_skew_ms: 3_600_000 }) : body;
    const ahead = (await at.pipeline.now()) - Date.now();
    expect(ahead).toBeGreaterThan(3_590_000);
    expect(ahead).toBeLessThan(3_610_000);
    // What is left there from the time when it was a standby says nothing any more.
    cluster.front.to = (await cluster.active()).address;
    expect(Math.abs((await at.pipeline.now()) - Date.now())).toBeLessThan(10_000);
  });
});

describe('a standby that sends us on', () => {
  const sendsUsOn = {
    code: 'TARGET_UNREACHABLE',
    message:
      'web-kv is a standby and sends us on, and tokens go to no other address; run this again, and if it stays, let the standby forward, or policy name what leads to the active one',
  };
  let there: Grant;
  let signedIn: Target;
  beforeAll(async () => {
    there = await at.granted({}, 600);
    signedIn = await at.bench.open('revoke');
  });
  beforeEach(() => {
    cluster.front.headers = { 'x-vault-no-request-forwarding': 'true' };
  });

  test('really does: 307, to where it says that the active node is', async () => {
    const answer = await fetch(`${cluster.address}/v1/auth/token/lookup-self`, { redirect: 'manual' });
    const { port } = elsewhere.address() as AddressInfo;
    expect([answer.status, answer.headers.get('location')]).toEqual([307, `http://127.0.0.1:${port}/v1/auth/token/lookup-self`]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['signing in', () => at.bench.open('everything')],
    ['a grant', () => at.pipeline.grant(setFlag, at.bench.newGrant(600))],
    ['a list', () => signedIn.list()],
    ['an end', () => signedIn.revoke(there.id)],
    ['an end of what is not there', () => signedIn.revoke(at.bench.newGrant(600).id)],
    ['what stands in the way', () => at.pipeline.preflight(setFlag, there)],
    ['a look at everything', () => at.pipeline.baseline(true)],
    ['a claim', () => at.machineFor(there).claim()],
  ])('%s: no answer, what to do, and no token of ours goes there', async (_, act) => {
    await expect(act()).rejects.toMatchObject(sendsUsOn);
    expect(followed).toEqual([]);
  });

  test('nothing of it was half done: it forwards again, and all goes on', async () => {
    cluster.front.headers = {};
    expect((await at.pipeline.list()).map(({ id }) => id)).toContain(there.id);
    expect(codeOf(await at.machineFor(there).claim())).toBe('claimed');
    expect(await signedIn.revoke(there.id)).toBe('revoked');
    expect((await at.pipeline.baseline(true)).map(({ code }) => code)).toEqual(['VAULT_WALKED']);
  });
});

describe('a node that is sealed while the others live', () => {
  test('says so to whoever asks it, and what it had given lives on through the others', async () => {
    const grant = await at.granted({}, 600);
    const standby = await cluster.standby();
    await standby.kill();
    await standby.start();
    cluster.front.to = standby.address;
    const sealed = { code: 'TARGET_UNREACHABLE', message: 'web-kv is sealed; an operator has to unseal it, then run this again' };
    for (const act of [
      () => at.bench.open('everything'),
      () => at.pipeline.list(),
      () => at.pipeline.revoke(grant.id),
      () => at.pipeline.grant(setFlag, at.bench.newGrant(600)),
      () => at.machineFor(grant).claim(),
    ])
      await expect(act()).rejects.toMatchObject(sealed);
    cluster.front.to = (await cluster.standby()).address;
    expect(codeOf(await at.machineFor(grant).claim())).toBe('claimed');
    expect(await at.pipeline.revoke(grant.id)).toBe('revoked');
    await cluster.mend();
  });

  test('sealed by an operator, though it was the active one: another takes over, and nobody has to sign in anew', async () => {
    const grant = await at.granted({}, 600);
    const active = await cluster.active();
    cluster.front.to = active.address;
    await active.ask(cluster.rootToken, 'POST', 'sys/seal');
    await expect(at.pipeline.list()).rejects.toMatchObject({ code: 'TARGET_UNREACHABLE' });
    cluster.front.to = (await cluster.active()).address;
    expect((await at.pipeline.list()).map(({ id }) => id)).toContain(grant.id);
    expect(await at.pipeline.revoke(grant.id)).toBe('revoked');
    await cluster.mend();
  });
});

describe('while nobody leads', () => {
  test('a claim is no answer, and no alarm; after that it is claimed', async () => {
    const grants = await Promise.all(Array.from({ length: 24 }, () => at.granted({}, 600)));
    const machines = grants.map((grant) => at.machineFor(grant));
    await (await cluster.active()).kill();
    const first: unknown[] = [];
    for (const machine of machines) first.push(await machine.claim().then(codeOf, ({ code }) => code));
    expect(first.filter((got) => got !== 'claimed' && got !== 'TARGET_UNREACHABLE')).toEqual([]);
    await cluster.mend();
    expect(await Promise.all(machines.map(async (machine) => codeOf(await machine.claim())))).toEqual(machines.map(() => 'claimed'));
  });

  test.each([
    ['it is marked as fetched', 'DELETE /v1/elevations/data/', ['claimed']],
    // It may have been opened all the same, and then nobody can say by whom.
    ['it is opened', 'POST /v1/sys/wrapping/unwrap', ['claimed', ['CLAIM_USED_UP', true]]],
  ])('the leader has nobody any more before %s: no answer, and no alarm', async (_, start, after) => {
    const machine = at.machineFor(await at.granted({}, 600));
    const active = await cluster.active();
    cluster.front.to = active.address;
    cluster.front.before = async (call) => {
      if (!call.startsWith(start)) return;
      cluster.front.before = async () => undefined;
      await Promise.all(cluster.nodes.filter((node) => node !== active).map((node) => node.kill()));
    };
    await expect(machine.claim()).rejects.toMatchObject({ code: 'TARGET_UNREACHABLE' });
    await cluster.mend();
    expect(after).toContainEqual(codeOf(await machine.claim()));
  });
});
