import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Grant, JobRun } from '../../scripts/core/model.ts';
import { type Claims, jobClaims } from '../../scripts/demo/oidc.ts';
import { admitWorkload, audience, call, jwtMount } from '../../scripts/demo/vault-setup.ts';
import type { ClaimAsked, Claimed, KeptSecret, NotClaimed, Target } from '../../scripts/targets/target.ts';
import { vaultKind } from '../../scripts/targets/vault/kind.ts';
import { openVaultBench, setFlag, type VaultBench } from '../support/vault.ts';
import { codeOf, requestOf } from '../support/vault-claim.ts';

let bench: VaultBench;
let pipeline: Target;
/** The entity of the deployment of the checkout. */
let deploy: string;
beforeAll(async () => {
  bench = await openVaultBench();
  pipeline = await bench.open('everything');
  deploy = await admitWorkload(bench.server, 'checkout-deploy', 'acme/checkout', 'production');
  await admitWorkload(bench.server, 'orders-migrate', 'acme/orders', 'migrations');
  await admitWorkload(bench.server, 'checkout-preview', 'acme/checkout', 'preview');
}, 120_000);
afterAll(async () => {
  await pipeline.close();
  await bench.stop();
});

const run: JobRun = { id: '19283746501', commit: '3d3c42e5aac5ba805825da76410c181273ba90b1' };
const deploying: Claims = { repository: 'acme/checkout', environment: 'production', workflow: 'deploy.yml' };
const job = (change: Claims = {}) => jobClaims({ ...deploying, ...change });

async function granted(change: Partial<Grant> = {}): Promise<Grant> {
  const grant = bench.newGrant(120, { subject: 'checkout-deploy', subjectIdentity: deploy, ...change });
  await pipeline.grant(setFlag, grant);
  return grant;
}

/** A runner that forgets everything. */
const keptNowhere: KeptSecret = { read: () => null, replace: () => undefined, alone: (act) => act() };

/** As the job of these claims does it. */
async function claim(grant: Grant, claims: Claims, change: Partial<ClaimAsked> = {}): Promise<Claimed | NotClaimed> {
  const { id, subject, subjectIdentity: identity, expiresAt } = grant;
  const got = await vaultKind.claim?.({
    ...{ system: bench.system, id, expiresAt, subject, subjectKind: 'workload', identity, request: requestOf(grant) },
    ...{ env: bench.issuer.jobOf(claims), kept: keptNowhere, now: Date.now, talk: () => undefined, ...change },
  });
  if (!got) throw new Error('Vault cannot be claimed from');
  return got;
}

/** Whether the job of these claims, signed in by this role, could read what waits in this place: with a program of its own, not with ours. */
async function readsWith(role: string, claims: Claims, place: string, { id }: Grant): Promise<number> {
  const jwt = bench.issuer.sign(claims, audience);
  const { body, status } = await call(bench.server, '', 'POST', `auth/${jwtMount}/login`, { role, jwt });
  if (status !== 200) return status;
  const { client_token: token } = body.auth as { client_token: string };
  return (await call(bench.server, token, 'GET', `elevations/data/${place}/${id}`)).status;
}

test('a job claims what is for its repository and environment, with nothing but its own token', async () => {
  const grant = await granted();
  const got = await claim(grant, job());
  if ('finding' in got) throw new Error(got.finding.code);
  const token = got.environment.VAULT_TOKEN ?? '';
  expect((await call(bench.server, token, 'POST', 'feature/data/flags/checkout', { data: { on: true } })).status).toBe(200);
  expect(codeOf(await claim(grant, job({ run_id: '19283746777' })))).toEqual(['CLAIM_DONE_ELSEWHERE', false]);
});

test('its sign-in is given back at once', async () => {
  const logins = async () => {
    const { body } = await call(bench.server, bench.server.rootToken, 'LIST', `sys/leases/lookup/auth/${jwtMount}/login/`);
    return (body.data as { keys: string[] }).keys.length;
  };
  const grant = await granted();
  const before = await logins();
  expect(codeOf(await claim(grant, job()))).toBe('claimed');
  expect(await logins()).toBe(before);
});

test.each<[string, Claims]>([
  ['of another repository', { repository: 'mallory/checkout' }],
  ['of another environment', { environment: 'staging' }],
  ['of the same repository, whose sub is another’s', { sub: 'repo:acme/orders:environment:migrations' }],
  ['with the sub of the repository, from somewhere else', { repository: 'mallory/x', sub: 'repo:acme/checkout:environment:production' }],
])('a job %s is not let in', async (_, change) => {
  const grant = await granted();
  await expect(claim(grant, job(change))).rejects.toMatchObject({ code: 'SIGN_IN_NEEDED' });
  expect(codeOf(await claim(grant, job()))).toBe('claimed');
});

test('another workload that is let in reads nothing of it', async () => {
  const grant = await granted();
  const migrating = jobClaims({ repository: 'acme/orders', environment: 'migrations', workflow: 'migrate.yml' });
  expect(await readsWith('elevate-workload.orders-migrate', migrating, deploy, grant)).toBe(403);
  expect(await readsWith('elevate-workload.checkout-deploy', job(), deploy, grant)).toBe(200);
});

test('what is not a job has no token to sign in with', async () => {
  await expect(claim(await granted(), job(), { env: { VAULT_TOKEN: bench.alice.token } })).rejects.toMatchObject({
    code: 'SIGN_IN_NEEDED',
  });
});

test('on a runner that is not GitHub’s, the token lies in a file, and policy says which variable names it', async () => {
  const grant = await granted();
  const login = { ...(bench.system.connection.login as object), jwtFrom: { env: 'RUNNER_JWT_FILE' } };
  const system = { ...bench.system, connection: { ...bench.system.connection, login } };
  const folder = mkdtempSync(join(tmpdir(), 'elevate-jwt-'));
  const env = { RUNNER_JWT_FILE: join(folder, 'jwt') };
  await expect(claim(grant, job(), { system, env })).rejects.toMatchObject({ code: 'SIGN_IN_NEEDED' });
  writeFileSync(env.RUNNER_JWT_FILE, `${bench.issuer.sign(job(), audience)}\n`);
  expect(codeOf(await claim(grant, job(), { system, env }))).toBe('claimed');
  rmSync(folder, { recursive: true });
});

test('no role for jobs in policy: nobody signs in, and it is said why', async () => {
  const grant = await granted();
  const login = { ...(bench.system.connection.login as object), workloadRole: null };
  const system = { ...bench.system, connection: { ...bench.system.connection, login } };
  await expect(claim(grant, job(), { system })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
});

test('for one run: that run claims it', async () => {
  const grant = await granted({ run });
  const got = await claim(grant, job());
  if ('finding' in got) throw new Error(got.finding.code);
  const token = got.environment.VAULT_TOKEN ?? '';
  expect((await call(bench.server, token, 'POST', 'feature/data/flags/checkout', { data: { on: true } })).status).toBe(200);
  expect((await pipeline.list()).find(({ id }) => id === grant.id)?.claim?.state).toBe('claimed');
});

test.each<[string, Claims]>([
  ['another run', { run_id: '19283746777' }],
  ['the same run on another commit', { sha: '9d3c42e5aac5ba805825da76410c181273ba90b1' }],
])('for one run: %s is told that it is not for it', async (_, change) => {
  const grant = await granted({ run });
  expect(codeOf(await claim(grant, job(change)))).toEqual(['CLAIM_OTHER_RUN', false]);
  expect(codeOf(await claim(grant, job()))).toBe('claimed');
});

test('for one run: Vault itself shows it to no other, whatever program asks, and by whichever role', async () => {
  const grant = await granted({ run });
  const place = `${deploy}.run-${run.id}`;
  const another = job({ run_id: '19283746777' });
  expect(await readsWith('elevate-workload.checkout-deploy.run', another, place, grant)).toBe(403);
  expect(await readsWith('elevate-workload.checkout-deploy', another, place, grant)).toBe(403);
  expect(await readsWith('elevate-workload.checkout-deploy', job(), place, grant)).toBe(403);
  // Another job of the very run, with another environment, is known to Vault by the same number.
  expect(await readsWith('elevate-workload.checkout-preview.run', job({ environment: 'preview' }), place, grant)).toBe(403);
  expect(await readsWith('elevate-workload.checkout-deploy.run', job({ repository: 'mallory/x' }), place, grant)).toBe(400);
  expect(await readsWith('elevate-workload.checkout-deploy.run', job(), deploy, await granted())).toBe(403);
  expect(await readsWith('elevate-workload.checkout-deploy.run', job(), place, grant)).toBe(200);
});
