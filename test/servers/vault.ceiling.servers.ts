import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/core/model.ts';
import { type Issuer, jobClaims, startIssuer } from '../../scripts/demo/oidc.ts';
import { startVault, type VaultServer } from '../../scripts/demo/vault.ts';
import { admitPerson, applySetup, audience, call, jwtMount, must, type VaultAnswer } from '../../scripts/demo/vault-setup.ts';

type Method = Parameters<typeof call>[2];

let vault: VaultServer;
let issuer: Issuer;
let alice: { readonly entity: string; readonly token: string };
/** Signed in as the two jobs, through the door that setup/vault makes. */
let pipeline: string;
let sweeper: string;
/** A lease of somebody else's, and the accessor of a token that waits for alice. */
let foreignLease: string;
let accessor: string;

const id = '20261121-kv-7f3k9q';
const wrapped = { 'x-vault-wrap-ttl': '60s' };
const tokenOf = ({ policies = ['shape-kv.flag'], ...more }: JsonObject = {}): JsonObject => ({
  ...{ policies, explicit_max_ttl: '60s', ttl: '60s', meta: { elevation: id }, display_name: id },
  ...more,
});
const as =
  (token: () => string) =>
  (method: Method, path: string, body?: JsonObject, headers = {}) =>
    call(vault, token(), method, path, body, headers);
const asPipeline = as(() => pipeline);
const asSweeper = as(() => sweeper);
const asRoot = (...asked: Parameters<typeof asPipeline>) => must(vault, vault.rootToken, asked[0], asked[1], asked[2], asked[3]);

function login(role: string, jwt: string): Promise<VaultAnswer> {
  return call(vault, '', 'POST', `auth/${jwtMount}/login`, { role, jwt });
}
async function signIn(role: string, claims: { readonly [name: string]: string }): Promise<string> {
  const { body } = await login(role, issuer.sign(jobClaims(claims), audience));
  return (body.auth as { client_token: string }).client_token;
}
const sweep = { environment: 'elevations-revoke', workflow: 'sweep.yml' };

beforeAll(async () => {
  [vault, issuer] = await Promise.all([startVault(), startIssuer()]);
  await applySetup(vault, issuer);
  await asRoot('POST', 'sys/policies/acl/shape-kv.flag', { policy: 'path "secret/data/flag" { capabilities = ["update"] }' });
  alice = await admitPerson(vault, 'alice');
  pipeline = await signIn('elevate-grant', {});
  sweeper = await signIn('elevate-revoke', sweep);
  const made = await asPipeline('POST', 'auth/token/create/elevations', tokenOf(), wrapped);
  const { token, wrapped_accessor } = made.body.wrap_info as { token: string; wrapped_accessor: string };
  accessor = wrapped_accessor;
  const put = await asPipeline('POST', `elevations/data/${alice.entity}/${id}`, { data: { wrapping_token: token } });
  expect(put.status).toBe(200);
  const leases = await asRoot('LIST', 'sys/leases/lookup/auth/userpass/login/alice/');
  foreignLease = `auth/userpass/login/alice/${(leases.data as { keys: string[] }).keys[0]}`;
}, 60_000);
afterAll(async () => {
  await issuer.stop();
  await vault.stop();
});

describe('the door of the two jobs', () => {
  const ours = 'acme/ops-elevations/.github/workflows/grant.yml@refs/heads/main';
  const refused: readonly (readonly [what: string, change: { readonly [name: string]: string }])[] = [
    ['another repository', { repository: 'mallory/ops-elevations' }],
    ['a repository whose name begins like ours', { repository: 'acme/ops-elevations-old' }],
    ['a branch', { ref: 'refs/heads/elevation/20261121-kv-7f3k9q' }],
    ['a pull request', { ref: 'refs/pull/7/merge' }],
    ['a tag called main', { ref: 'refs/tags/main' }],
    ['another repository that calls our workflow', { repository: 'mallory/x', job_workflow_ref: ours }],
    ['a branch of ours that calls the workflow of main', { ref: 'refs/heads/x', job_workflow_ref: ours }],
    ['another environment', { environment: 'production' }],
    ['an environment that nobody protects', { environment: 'elevations-grant-2' }],
    ['no environment', { environment: '' }],
    ['another workflow', { workflow: 'check.yml' }],
    ['our workflow as it is on a branch', { job_workflow_ref: 'acme/ops-elevations/.github/workflows/grant.yml@refs/heads/x' }],
    ['a workflow of the same name elsewhere', { job_workflow_ref: 'mallory/ops-elevations/.github/workflows/grant.yml@refs/heads/main' }],
  ];
  test.each(refused)('%s does not get in', async (_, change) => {
    expect((await login('elevate-grant', issuer.sign(jobClaims(change), audience))).status).toBe(400);
  });
  test.each<[string, string, { readonly [name: string]: string }, number]>([
    ['the job that grants gets in as that', 'elevate-grant', {}, 200],
    ['the job that grants is not the one that ends', 'elevate-revoke', {}, 400],
    ['the job that ends gets in as that', 'elevate-revoke', sweep, 200],
    ['the job that ends is not the one that grants', 'elevate-grant', sweep, 400],
  ])('%s', async (_, role, claims, status) => {
    expect((await login(role, issuer.sign(jobClaims(claims), audience))).status).toBe(status);
  });
  test('a token for somebody else, one that is over, and one by another key do not open it', async () => {
    const jwts = [
      issuer.sign(jobClaims(), 'https://github.com/acme'),
      issuer.sign(jobClaims(), audience, -600),
      issuer.forge(jobClaims(), audience),
    ];
    for (const jwt of jwts) expect((await login('elevate-grant', jwt)).status).toBe(400);
  });
  test('the sign-in lasts for minutes, has one policy, and is not renewed beyond its end', async () => {
    const { body } = await login('elevate-grant', issuer.sign(jobClaims(), audience));
    expect(body.auth).toMatchObject({
      policies: ['elevate-pipeline'],
      lease_duration: 600,
      token_type: 'service',
      metadata: { run_id: '19283746501' },
    });
    const { client_token: token } = body.auth as { client_token: string };
    const { data } = await must(vault, vault.rootToken, 'POST', 'auth/token/lookup', { token });
    expect(data).toMatchObject({ explicit_max_ttl: 600, orphan: true });
  });
});

describe('what the job that grants can do', () => {
  test('a token of a shape, wrapped: an orphan of the length asked for, not renewable, with that policy alone', async () => {
    const { body } = await asPipeline(
      'POST',
      'auth/token/create/elevations',
      tokenOf({ renewable: true, type: 'batch', no_default_policy: false }),
      wrapped,
    );
    const { wrapped_accessor } = body.wrap_info as { wrapped_accessor: string };
    const { data } = (await asPipeline('POST', 'auth/token/lookup-accessor', { accessor: wrapped_accessor })).body;
    expect(data).toMatchObject({
      policies: ['shape-kv.flag'],
      orphan: true,
      renewable: false,
      type: 'service',
      explicit_max_ttl: 60,
      id: '',
    });
    expect((await asPipeline('POST', 'auth/token/revoke-accessor', { accessor: wrapped_accessor })).status).toBe(204);
  });
  test('however long is asked for, no token outlives the ceiling', async () => {
    const { body } = await asPipeline('POST', 'auth/token/create/elevations', tokenOf({ explicit_max_ttl: '720h', ttl: '720h' }), wrapped);
    const { wrapped_accessor } = body.wrap_info as { wrapped_accessor: string };
    const { data } = (await asPipeline('POST', 'auth/token/lookup-accessor', { accessor: wrapped_accessor })).body;
    expect(data).toMatchObject({ creation_ttl: 4 * 3600, renewable: false });
  });
  test('a policy by the name of the pattern itself gives nothing', async () => {
    const { body } = await asPipeline('POST', 'auth/token/create/elevations', tokenOf({ policies: ['shape-*'] }), wrapped);
    const { auth } = await must(vault, (body.wrap_info as { token: string }).token, 'POST', 'sys/wrapping/unwrap', {});
    const { client_token: token } = auth as { client_token: string };
    for (const path of ['secret/data/flag', 'secret/data/other', 'sys/mounts', `elevations/data/${alice.entity}/${id}`]) {
      const { body } = await call(vault, vault.rootToken, 'POST', 'sys/capabilities', { token, paths: [path] });
      expect((body.data as JsonObject)[path]).toEqual(['deny']);
    }
  });
});

/** What no elevation and no pipeline may ever reach. */
const none = () => undefined;
const beyond: [what: string, method: Method, path: () => string, body: () => JsonObject | undefined][] = [
  ['make a token outside of the roles', 'POST', () => 'auth/token/create', () => tokenOf()],
  ['make an orphan outside of the roles', 'POST', () => 'auth/token/create-orphan', () => tokenOf()],
  ['loosen the token role', 'POST', () => 'auth/token/roles/elevations', () => ({ allowed_policies: ['root'] })],
  ['make a token role', 'POST', () => 'auth/token/roles/elevations.mine', () => ({ allowed_policies: ['root'] })],
  ['list all tokens', 'LIST', () => 'auth/token/accessors/', none],
  ['look at somebody’s token', 'POST', () => 'auth/token/lookup', () => ({ token: alice.token })],
  ['end somebody’s sign-in by its lease', 'POST', () => 'sys/leases/revoke', () => ({ lease_id: foreignLease })],
  ['list somebody’s sign-ins', 'LIST', () => 'sys/leases/lookup/auth/userpass/login/', none],
  ['end whatever begins alike', 'POST', () => 'sys/leases/revoke-prefix/auth', () => ({})],
  ['forget leases without ending them', 'POST', () => 'sys/leases/revoke-force/auth', () => ({})],
  ['read the policy of somebody else', 'GET', () => 'sys/policies/acl/elevate-subject', none],
  ['read its own policy', 'GET', () => 'sys/policies/acl/elevate-pipeline', none],
  ['read a token role of somebody else', 'GET', () => 'auth/token/roles/deployments', none],
  ['read a token role whose name only begins alike', 'GET', () => 'auth/token/roles/elevations2', none],
  ['list the token roles', 'LIST', () => 'auth/token/roles/', none],
  ['list the entities', 'LIST', () => 'identity/entity/id/', none],
  ['read an entity by its name', 'GET', () => 'identity/entity/name/alice', none],
  ['ask another audit device for a hash', 'POST', () => 'sys/audit-hash/syslog', () => ({ input: 'x' })],
  ['write a policy', 'POST', () => 'sys/policies/acl/mine', () => ({ policy: 'path "*" { capabilities = ["sudo"] }' })],
  ['widen a shape', 'POST', () => 'sys/policies/acl/shape-kv.flag', () => ({ policy: 'path "*" { capabilities = ["read"] }' })],
  ['write a policy the old way', 'POST', () => 'sys/policy/shape-kv.flag', () => ({ policy: 'path "*" { capabilities = ["read"] }' })],
  ['take a policy away', 'DELETE', () => 'sys/policies/acl/elevate-sweeper', none],
  ['open a way to sign in', 'POST', () => 'sys/auth/mine', () => ({ type: 'userpass' })],
  ['close one', 'DELETE', () => 'sys/auth/userpass', none],
  ['believe another issuer', 'POST', () => `auth/${jwtMount}/config`, () => ({ oidc_discovery_url: 'https://example.com' })],
  ['let another job in', 'POST', () => `auth/${jwtMount}/role/elevate-grant`, () => ({ bound_claims: { repository: 'mallory/x' } })],
  ['make a user', 'POST', () => 'auth/userpass/users/mallory', () => ({ password: 'mallory' })],
  ['make an entity', 'POST', () => 'identity/entity', () => ({ name: 'mallory' })],
  ['give an entity a policy', 'POST', () => `identity/entity/id/${alice.entity}`, () => ({ policies: ['elevate-pipeline'] })],
  ['become somebody else', 'POST', () => 'identity/entity-alias', () => ({ name: 'mallory', canonical_id: alice.entity })],
  ['make a group', 'POST', () => 'identity/group', () => ({ name: 'mine', policies: ['root'] })],
  ['mount an engine', 'POST', () => 'sys/mounts/mine', () => ({ type: 'kv' })],
  ['take an engine away', 'DELETE', () => 'sys/mounts/secret', none],
  ['move an engine', 'POST', () => 'sys/remount', () => ({ from: 'secret', to: 'elevations2' })],
  ['switch the audit log off', 'DELETE', () => 'sys/audit/file', none],
  ['read storage', 'GET', () => 'sys/raw/core/keyring', none],
  ['seal it', 'POST', () => 'sys/seal', () => ({})],
  ['change the key', 'POST', () => 'sys/rotate', () => ({})],
  ['read a secret', 'GET', () => 'secret/data/flag', none],
  ['write what a shape writes', 'POST', () => 'secret/data/flag', () => ({ data: { on: 'yes' } })],
  ['read what waits for alice', 'GET', () => `elevations/data/${alice.entity}/${id}`, none],
  ['read its keys', 'GET', () => `elevations/subkeys/${alice.entity}/${id}`, none],
  ['mark it as fetched', 'DELETE', () => `elevations/data/${alice.entity}/${id}`, none],
  ['undo such a mark', 'POST', () => `elevations/undelete/${alice.entity}/${id}`, () => ({ versions: [1] })],
  ['destroy one version of it', 'POST', () => `elevations/destroy/${alice.entity}/${id}`, () => ({ versions: [1] })],
  ['change how the mount keeps things', 'POST', () => 'elevations/config', () => ({ max_versions: 1 })],
  ['wrap something of its own', 'POST', () => 'sys/wrapping/wrap', () => ({ token: 'mine' })],
];
describe('what is beyond both jobs', () => {
  test.each(beyond)('%s', async (_, method, path, body) => {
    expect((await asPipeline(method, path(), body(), wrapped)).status).toBe(403);
    expect((await asSweeper(method, path(), body(), wrapped)).status).toBe(403);
  });
});

describe('what the token role keeps the job that grants from', () => {
  test.each<[string, JsonObject]>([
    ['the policy root', { policies: ['root'] }],
    ['root behind a shape', { policies: ['shape-kv.flag', 'root'] }],
    ['root behind a comma', { policies: ['shape-kv.flag,root'] }],
    ['its own policy', { policies: ['elevate-pipeline'] }],
    ['what everybody has', { policies: ['default'] }],
    ['a policy that only contains the word', { policies: ['my-shape-kv.flag'] }],
    ['a token whose id it knows', { id: 'hvs.known-to-mallory' }],
    ['a token that is alice', { entity_alias: 'alice' }],
    ['a token without an end', { period: '1h' }],
  ])('%s', async (_, change) => {
    const { status, body } = await asPipeline('POST', 'auth/token/create/elevations', tokenOf(change), wrapped);
    const made = (body.wrap_info ?? null) as { wrapped_accessor: string } | null;
    const found = made && (await asPipeline('POST', 'auth/token/lookup-accessor', { accessor: made.wrapped_accessor })).body.data;
    // A comma makes no second name of it, and a policy that is not there gives nothing.
    if (found) expect((found as JsonObject).policies).toEqual(['shape-kv.flag,root']);
    else expect(status).toBe(400);
  });
  test('a token that is not wrapped', async () => {
    const { status, body } = await asPipeline('POST', 'auth/token/create/elevations', tokenOf());
    expect(status).toBe(403);
    expect(body.auth ?? null).toBeNull();
  });
});

describe('the job that ends', () => {
  test('makes no token and lets nothing wait', async () => {
    expect((await asSweeper('POST', 'auth/token/create/elevations', tokenOf(), wrapped)).status).toBe(403);
    expect((await asSweeper('POST', `elevations/data/${alice.entity}/${id}`, { data: {} })).status).toBe(403);
    expect((await asSweeper('PATCH', `elevations/metadata/${alice.entity}/${id}`, { custom_metadata: { x: 'y' } })).status).toBe(403);
  });
  test('sees what waits and for whom, ends the token, and throws away what waited', async () => {
    expect((await asSweeper('LIST', 'elevations/metadata/')).body.data).toEqual({ keys: [`${alice.entity}/`] });
    expect((await asSweeper('LIST', `elevations/metadata/${alice.entity}/`)).body.data).toEqual({ keys: [id] });
    expect((await asSweeper('GET', `elevations/metadata/${alice.entity}/${id}`)).status).toBe(200);
    expect((await asSweeper('LIST', 'sys/leases/lookup/auth/token/create/elevations/')).status).toBe(200);
    expect((await asSweeper('POST', 'auth/token/revoke-accessor', { accessor })).status).toBe(204);
    expect((await asSweeper('POST', 'auth/token/lookup-accessor', { accessor })).status).toBe(400);
    expect((await asSweeper('DELETE', `elevations/metadata/${alice.entity}/${id}`)).status).toBe(204);
    expect((await call(vault, alice.token, 'GET', `elevations/data/${alice.entity}/${id}`)).status).toBe(404);
  });
});
