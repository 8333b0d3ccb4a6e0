import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RequestId } from '../../scripts/core/model.ts';
import { jobClaims } from '../../scripts/demo/oidc.ts';
import { admitWorkload, call, must } from '../../scripts/demo/vault-setup.ts';
import type { Target } from '../../scripts/targets/target.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { samplePolicy } from '../support/forge.ts';
import { openVaultBench, setFlag, systemFile, type VaultBench } from '../support/vault.ts';

let bench: VaultBench;
let pipeline: Target;
let desk: Desk;
/** The entity of the deployment of the checkout. */
let deploy: string;
beforeAll(async () => {
  bench = await openVaultBench();
  pipeline = await bench.open('everything');
  const people = samplePolicy()['policy/people.yaml'] ?? '';
  deploy = await admitWorkload(bench.server, 'checkout-deploy', 'acme/checkout', 'production');
  // Who they are in this Vault, whatever they are in the sample's.
  const known = [['alice', bench.alice.entity] as const, ['checkout-deploy', deploy] as const].reduce((text, [name, entity]) => {
    const next = text.replace(new RegExp(`( {2}${name}:\\n(?: {4}.*\\n)*?) {6}vault: .*\\n`), `$1      vault: ${entity}\n`);
    if (next === text) throw new Error(`policy/people.yaml does not say who ${name} is in Vault where this test looks`);
    return next;
  }, people);
  desk = await openDesk({ files: { 'policy/people.yaml': known, 'policy/systems/web-kv.yaml': systemFile(bench.system) } });
  signIn();
}, 120_000);
afterAll(async () => {
  await pipeline.close();
  desk.ledger.close();
  desk.close();
  await bench.stop();
});

const tokenFile = () => join(desk.home, '.vault-token');
/** As "vault login" leaves it. */
const signIn = () => writeFileSync(tokenFile(), bench.alice.token, { mode: 0o600 });
const secretFile = (id: RequestId) => join(desk.home, 'elevate', 'secrets', `${id}.secret`);
const noDatabase = { 'param schema': null, 'param tables': null, alternatives: null };

/** Asked for by alice, approved, merged, and waiting for her in Vault. */
async function granted(): Promise<RequestId> {
  const flags = desk.flags({ ...noDatabase, system: 'web-kv', shape: 'set-flag', 'param flag': 'checkout', ttl: '30m' });
  const { id, pull } = await desk.json('alice', 'request', ...flags);
  const asked = { id: String(id), pull: Number(pull), secret: '' };
  const { expiresAt } = await desk.grant(asked, Math.ceil(Date.now() / 1000 + 1800) * 1000);
  const grant = bench.newGrant(0, { id: asked.id, expiresAt: Date.parse(expiresAt) });
  await pipeline.grant(setFlag, grant);
  return asked.id;
}
async function waitingToken(id: RequestId): Promise<string> {
  const { data } = await must(bench.server, bench.server.rootToken, 'GET', `elevations/data/${bench.alice.entity}/${id}`);
  return (data as { data: { wrapping_token: string } }).data.wrapping_token;
}
const stolen = async (id: RequestId) => must(bench.server, await waitingToken(id), 'POST', 'sys/wrapping/unwrap', {});

async function revocationOf(id: RequestId): Promise<string> {
  const path = `elevations/web-kv/reversible-write/${id.slice(0, 4)}/${id.slice(4, 6)}/${id}.revoke.yaml`;
  return Buffer.from((await desk.forge.forge.git.blob(`refs/heads/main:${path}`)) ?? '').toString();
}

test('claim says until when and how, keeps the token for its owner alone, and shows it to nobody', async () => {
  const id = await granted();
  const wrapping = await waitingToken(id);
  const first = await desk.run('alice', 'claim', id);
  expect(first).toMatchObject({ exit: 0, out: expect.stringContaining(`elevate exec ${id.slice(-6)} -- vault kv put`) });
  expect(statSync(secretFile(id)).mode & 0o777).toBe(0o600);
  const { token } = JSON.parse(readFileSync(secretFile(id), 'utf8')) as { token: string };
  expect((await call(bench.server, token, 'POST', 'feature/data/flags/checkout', { data: { on: true } })).status).toBe(200);
  const again = await desk.json('alice', 'claim', id);
  expect(again.exit).toBe(0);
  const told = [first.out, first.err, JSON.stringify(again), desk.everything()].join('\n');
  for (const secret of [token, wrapping]) expect(told.includes(secret)).toBe(false);
  for (const line of first.out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('exec: the command has the token, the address, and nothing else that leads it', async () => {
  const id = await granted();
  const print = 'console.log(JSON.stringify(Object.entries(process.env).filter(([name]) => /^(VAULT|BAO)_/.test(name))))';
  const leading = {
    VAULT_SKIP_VERIFY: '1',
    VAULT_ADDR: 'http://127.0.0.1:1',
    VAULT_NAMESPACE: 'x',
    BAO_TOKEN: 'y',
    VAULT_PROXY_ADDR: 'http://z',
  };
  const ran = await desk.spawn('alice', ['exec', id, '--', process.execPath, '-e', print], leading).done;
  expect(ran).toMatchObject({ exit: 0, err: '' });
  const { token } = JSON.parse(readFileSync(secretFile(id), 'utf8')) as { token: string };
  expect(Object.fromEntries(JSON.parse(ran.out) as [string, string][])).toEqual({ VAULT_ADDR: bench.server.address, VAULT_TOKEN: token });
});

test('exec: what Vault’s own command does with it is what was asked for, and no more', async () => {
  const id = await granted();
  const write = (flag: string) =>
    desk.spawn('alice', ['exec', id, '--', bench.server.program, 'kv', 'put', '-mount=feature', `flags/${flag}`, 'on=yes']).done;
  expect((await write('checkout')).exit).toBe(0);
  expect((await write('search')).exit).toBe(2);
});

test.each(['claim', 'exec'] as const)(
  '%s of what somebody else has opened: an alarm, and it is taken back in alice’s name at once',
  async (command) => {
    const id = await granted();
    await stolen(id);
    const { exit, out, err } = await desk.run('alice', command, id, ...(command === 'exec' ? ['--', 'true'] : []));
    const [told, silent] = command === 'exec' ? [err, out] : [out, err];
    expect({ exit, silent }).toEqual({ exit: 1, silent: '' });
    expect(told).toContain('ALARM');
    expect(told).toContain('CLAIM_USED_UP');
    expect(told).toContain('is revoked by alice');
    expect(await revocationOf(id)).toMatch(/by: alice\nreason: >-\n {2}Alarm at the claim \(CLAIM_USED_UP\)/);
    expect(existsSync(secretFile(id))).toBe(false);
    for (const line of told.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(await desk.run('alice', 'claim', id)).toMatchObject({ exit: 1, out: expect.stringContaining('was taken back by alice') });
  },
);

test('an alarm as data', async () => {
  const id = await granted();
  await stolen(id);
  const json = await desk.json('alice', 'claim', id);
  expect(json).toMatchObject({ exit: 1, version: 1, id, claimed: false, alarm: true, finding: { code: 'CLAIM_USED_UP' } });
  expect(json.takenBack).toContain('is revoked by alice');
});

test('an alarm that nobody can take back from here says so loudly, and what to do', async () => {
  const id = await granted();
  await stolen(id);
  const { exit, out } = await desk.run(null, 'claim', id);
  expect(exit).toBe(1);
  expect(out.replace(/\s+/g, ' ')).toMatch(/ALARM.*IT IS NOT TAKEN BACK YET.*elevate revoke/);
  expect(await revocationOf(id)).toBe('');
});

test('a no that is no alarm takes nothing back', async () => {
  const id = await granted();
  expect((await desk.run('alice', 'claim', id)).exit).toBe(0);
  rmSync(secretFile(id));
  const { exit, out } = await desk.run('alice', 'claim', id);
  expect({ exit, out }).toMatchObject({ exit: 1, out: expect.stringContaining('CLAIM_DONE_ELSEWHERE') });
  expect(await revocationOf(id)).toBe('');
});

test('by hand, as setup/vault/README.md says: an administrator ends it with the vault command alone', async () => {
  const id = await granted();
  expect((await desk.run('alice', 'claim', id)).exit).toBe(0);
  const env = { VAULT_ADDR: bench.server.address, VAULT_TOKEN: bench.server.rootToken, HOME: desk.home };
  const vault = (...args: string[]) => execFileSync(bench.server.program, args, { env, encoding: 'utf8' });
  const known = JSON.parse(vault('kv', 'metadata', 'get', '-mount=elevations', '-format=json', `${bench.alice.entity}/${id}`));
  const { custom_metadata: noted } = known.data as { custom_metadata: { [key: string]: string } };
  const [accessor = ''] = Object.entries(noted).flatMap(([key, value]) => (key.startsWith('token_') ? value.split(' ') : []));
  vault('token', 'revoke', '-accessor', accessor);
  expect(await desk.run('alice', 'claim', id)).toMatchObject({ exit: 1, out: expect.stringContaining('CLAIM_OVER') });
});

test('who is not signed in to Vault is told how, with exit code 4', async () => {
  const id = await granted();
  rmSync(tokenFile());
  const { exit, err } = await desk.run('alice', 'claim', id);
  signIn();
  expect({ exit, err }).toMatchObject({ exit: 4, err: expect.stringContaining(`vault login -address=${bench.server.address}`) });
});

test('a job: asked for by the owner, for one run of its workflow; that run uses it, with nothing but its own token, and another is told no', async () => {
  const run = { id: '19283746501', commit: '3d3c42e5aac5ba805825da76410c181273ba90b1' };
  const job = { subject: 'checkout-deploy', run: `${run.id}@${run.commit}` };
  const flags = desk.flags({ ...noDatabase, ...job, system: 'web-kv', shape: 'set-flag', 'param flag': 'checkout', ttl: '30m' });
  const shown = await desk.run('alice', 'request', '--dry-run', ...flags);
  expect(shown.out.replace(/\s+/g, ' ')).toContain(`claimed by run ${run.id} on commit ${run.commit}, and no other`);
  expect(shown.out).toContain(`elevations/data/${deploy}.run-${run.id}/`);

  const { id: made, pull } = await desk.json('alice', 'request', ...flags);
  const id = String(made);
  const end = Math.ceil(Date.now() / 1000 + 1800) * 1000;
  await desk.grant({ id, pull: Number(pull) }, end, { subject: 'checkout-deploy' });
  await pipeline.grant(setFlag, bench.newGrant(0, { id, expiresAt: end, subject: 'checkout-deploy', subjectIdentity: deploy, run }));
  const claims = { repository: 'acme/checkout', environment: 'production', workflow: 'deploy.yml' };
  const write = [bench.server.program, 'kv', 'put', '-mount=feature', 'flags/checkout', 'on=yes'];
  const as = (change: { readonly [claim: string]: string }) =>
    desk.spawn(null, ['exec', id, '--', ...write], bench.issuer.jobOf(jobClaims({ ...claims, ...change }))).done;
  expect(await as({ run_id: '19283746777' })).toMatchObject({ exit: 1, out: '', err: expect.stringContaining('CLAIM_OTHER_RUN') });
  expect(await as({})).toMatchObject({ exit: 0 });
});
