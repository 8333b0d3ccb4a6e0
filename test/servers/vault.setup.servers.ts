import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Issuer, jobClaims, startIssuer } from '../../scripts/demo/oidc.ts';
import { startVault, type VaultServer } from '../../scripts/demo/vault.ts';
import { admitWorkload, applySetup, audience, call, jwtMount, must, runSetup } from '../../scripts/demo/vault-setup.ts';
import { renderVault } from '../../scripts/targets/vault/setup.ts';
import { shapeOf, systemOf } from '../support/vault.ts';

let vault: VaultServer;
let issuer: Issuer;
beforeAll(async () => {
  [vault, issuer] = await Promise.all([startVault(), startIssuer()]);
});
afterAll(async () => {
  await issuer.stop();
  await vault.stop();
});

const said = (lines: readonly string[]) => [...new Set(lines.map((line) => line.split(' ')[0]))];
const admit = () => runSetup(vault, 'workload.sh', { NAME: 'checkout-deploy', REPOSITORY: 'acme/checkout', ENVIRONMENT: 'production' });
const root = (method: 'GET' | 'POST' | 'LIST', path: string, body?: object) =>
  must(vault, vault.rootToken, method, path, body === undefined ? undefined : { ...body });

test('applied to an empty Vault it writes everything, and a second time nothing', async () => {
  const first = await applySetup(vault, issuer);
  expect(said(first)).toEqual(['written']);
  const second = await applySetup(vault, issuer);
  expect(said(second)).toEqual(['unchanged']);
  expect(second.length).toBe(first.length);
});

test('a job is let in once, keeps its entity, and a second time nothing changes', async () => {
  const first = await admit();
  expect(first.filter((line) => line.startsWith('written'))).toHaveLength(4);
  const second = await admit();
  expect(second.filter((line) => line.startsWith('unchanged'))).toHaveLength(4);
  expect(second.at(-1)).toBe(first.at(-1));
  expect(await admitWorkload(vault, 'checkout-deploy', 'acme/checkout', 'production')).toMatch(/^[0-9a-f-]{36}$/);
});

test('a job whose sub says ids is let in by that alone, as its own entity', async () => {
  const repository = 'acme/ids';
  const sub = 'repo:acme@12/ids@34:environment:production';
  await runSetup(vault, 'workload.sh', { NAME: 'with-ids', REPOSITORY: repository, ENVIRONMENT: 'production', SUB: sub });
  const { data } = await root('GET', 'identity/entity/name/elevate-workload.with-ids');
  const login = (change: { readonly [claim: string]: string }) => {
    const jwt = issuer.sign(jobClaims({ repository, environment: 'production', workflow: 'deploy.yml', ...change }), audience);
    return call(vault, '', 'POST', `auth/${jwtMount}/login`, { role: 'elevate-workload.with-ids', jwt });
  };
  const { status, body } = await login({ sub });
  expect([status, (body.auth as { entity_id: string }).entity_id]).toEqual([200, (data as { id: string }).id]);
  for (const other of ['repo:acme/ids:environment:production', 'repo:acme@12/ids@35:environment:production'])
    expect((await login({ sub: other })).status).toBe(400);
  await runSetup(vault, 'workload.sh', { NAME: 'with-ids' }, '--undo');
});

const grantRole = `auth/${jwtMount}/role/elevate-grant`;
const revokeRole = `auth/${jwtMount}/role/elevate-revoke`;
const tokenRole = 'auth/token/roles/elevations';
const loosened: [what: string, path: string, change: object, line: string][] = [
  ['the token role allows root', tokenRole, { allowed_policies: ['root'] }, tokenRole],
  ['tokens are renewable', tokenRole, { renewable: true }, tokenRole],
  ['tokens live for a month', tokenRole, { token_explicit_max_ttl: '720h' }, tokenRole],
  ['tokens hold the default policy', tokenRole, { token_no_default_policy: false }, tokenRole],
  ['the claims are patterns', revokeRole, { bound_claims_type: 'glob' }, revokeRole],
  ['any job is the one that grants', grantRole, { bound_claims: { ref: 'refs/heads/main' } }, grantRole],
  ['it holds one policy more', grantRole, { token_policies: ['elevate-pipeline', 'default'] }, grantRole],
  ['it signs in for a month', grantRole, { token_explicit_max_ttl: 0, token_max_ttl: '720h', token_ttl: '720h' }, grantRole],
  ['it is believed long after its token has ended', grantRole, { expiration_leeway: 86_400 }, grantRole],
  [
    'subjects read what waits for others',
    'sys/policies/acl/elevate-subject',
    { policy: 'path "elevations/data/*" {}' },
    'policy elevate-subject',
  ],
  ['the mount forgets after a second', 'elevations/config', { delete_version_after: '1s' }, 'elevations/config'],
];
test('what was loosened by hand is seen, and put back', async () => {
  const read = async () => Promise.all(loosened.map(([, path]) => root('GET', path).then(({ data }) => data)));
  const before = await read();
  for (const [, path, change] of loosened) {
    const { data } = await root('GET', path);
    // As it is read back, but for the fields that have nothing.
    const said = Object.fromEntries(Object.entries(data as object).filter(([, value]) => value !== null));
    await root('POST', path, { ...said, ...change });
  }
  const loose = await read();
  for (const [index, [what]] of loosened.entries()) expect(loose[index], what).not.toEqual(before[index]);
  const written = (await applySetup(vault, issuer)).filter((line) => line.startsWith('written'));
  expect(written.map((line) => line.replace(/^written +/, '')).sort()).toEqual([...new Set(loosened.map(([, , , line]) => line))].sort());
  expect(await read()).toEqual(before);
});

test.each<[string, string]>([
  ['REPOSITORY', 'acme'],
  ['REPOSITORY', 'acme/x", "ref": "refs/heads/y'],
  ['REPOSITORY', 'acme/x\nacme/y'],
  ['REPOSITORY_ID', '7"'],
  ['AUDIENCE', 'a b'],
  ['LONGEST', 'for ever'],
  ['AUDIT', 'file" { capabilities = ["sudo"] }'],
  ['RUNNERS', 'any'],
  ['READONLY', 'root,default'],
  ['ISSUER', 'example.com'],
])('%s=%j is refused before anything is written', async (name, value) => {
  const refusal = await applySetup(vault, issuer, { [name]: value }).catch(
    (error: { code: number; stderr: string; stdout: string }) => error,
  );
  expect(refusal).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(name) });
});

test('a number of the repository is bound to as well', async () => {
  await applySetup(vault, issuer, { REPOSITORY_ID: '700100200' });
  const { data } = await root('GET', `auth/${jwtMount}/role/elevate-grant`);
  expect(data).toMatchObject({ bound_claims: { repository: 'acme/ops-elevations', repository_id: '700100200' } });
});

test('what policy renders of a system is written by one command, and a second time nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'elevate-rendered-'));
  const everywhere = shapeOf('set-flag', { paths: [{ path: 'feature/data/flags/checkout', capabilities: ['update'] }] }, { params: {} });
  const here = shapeOf(
    'drop-flag',
    { paths: [{ path: 'feature/metadata/flags/checkout', capabilities: ['delete'] }], cidrs: ['10.20.0.0/16'] },
    { params: {} },
  );
  const put = (file: string, content: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  for (const { file, text } of renderVault(systemOf(vault.address, [everywhere, here]))) put(file, text);
  const written = ['policy shape-net~web-kv.drop-flag', 'policy shape-web-kv.set-flag', 'auth/token/roles/elevations.web-kv.drop-flag'];
  expect(await runSetup(vault, 'shapes.sh', {}, folder)).toEqual(written.map((line) => `written    ${line}`));
  expect(await runSetup(vault, 'shapes.sh', {}, folder)).toEqual(written.map((line) => `unchanged  ${line}`));
  const { data } = await root('GET', 'auth/token/roles/elevations.web-kv.drop-flag');
  expect(data).toMatchObject({ orphan: true, renewable: false, token_bound_cidrs: ['10.20.0.0/16'] });

  put('policies/elevate-pipeline.hcl', 'path "*" { capabilities = ["sudo"] }');
  await expect(runSetup(vault, 'shapes.sh', {}, folder)).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('elevate-pipeline'),
  });
  rmSync(join(folder, 'policies'), { recursive: true });
  await expect(runSetup(vault, 'shapes.sh', {}, folder)).rejects.toMatchObject({ code: 2 });
  put('token-roles/mine.json', '{"allowed_policies": ["root"]}');
  await expect(runSetup(vault, 'shapes.sh', {}, folder)).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('mine') });
  rmSync(folder, { recursive: true });
});

test('undone, nothing of it is left but what shapes and people have; what lived is dead; and it can be applied again', async () => {
  await root('POST', 'sys/policies/acl/shape-kv.flag', { policy: 'path "secret/data/flag" { capabilities = ["update"] }' });
  const { auth } = await root('POST', 'auth/token/create/elevations', { policies: ['shape-kv.flag'] });
  const { accessor } = auth as { accessor: string };
  const gone = await runSetup(vault, 'undo.sh');
  const policies = ['shape-kv.flag', 'shape-net~web-kv.drop-flag', 'shape-web-kv.set-flag'];
  const left = ['elevate-run.checkout-deploy', ...policies].map((name) => `left over: policy ${name}`);
  expect(gone.filter((line) => line.startsWith('left'))).toEqual(left);
  expect((await call(vault, vault.rootToken, 'POST', 'auth/token/lookup-accessor', { accessor })).status).toBe(400);
  for (const path of ['elevations/config', `auth/${jwtMount}/config`, 'auth/token/roles/elevations', 'sys/policies/acl/elevate-pipeline'])
    expect((await call(vault, vault.rootToken, 'GET', path)).status).toBeGreaterThanOrEqual(400);
  expect(said((await runSetup(vault, 'undo.sh')).slice(0, -left.length))).toEqual(['gone']);
  await runSetup(vault, 'workload.sh', { NAME: 'checkout-deploy' }, '--undo');
  expect(said(await applySetup(vault, issuer))).toEqual(['written']);
  expect(said(await applySetup(vault, issuer))).toEqual(['unchanged']);
});
