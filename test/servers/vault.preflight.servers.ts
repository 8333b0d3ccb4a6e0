import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../scripts/core/findings.ts';
import type { Grant, JsonObject, Shape, System } from '../../scripts/core/model.ts';
import { call } from '../../scripts/demo/vault-setup.ts';
import { vaultKind } from '../../scripts/targets/vault/kind.ts';
import { applyPolicies, openVaultBench, setFlag, shapeOf, type VaultBench } from '../support/vault.ts';

/** What would make a grant fail, or keep it from being taken back, is told before anything is granted; and what is not as policy says. */
const secret = shapeOf('read-login', { paths: [{ path: 'feature/data/creds', capabilities: ['read'] }] }, { params: {} });
const bound = shapeOf(
  'set-flag-here',
  { paths: [{ path: 'feature/data/flags/general', capabilities: ['update'] }], cidrs: ['127.0.0.1/32'] },
  { params: {} },
);
let bench: VaultBench;
beforeAll(async () => {
  bench = await openVaultBench([setFlag, secret, bound]);
});
afterAll(() => bench.stop());

const root: VaultBench['server']['root'] = (...asked) => bench.server.root(...asked);
async function asked<T>(
  ask: (target: Awaited<ReturnType<VaultBench['open']>>) => Promise<T>,
  system: System = bench.system,
  workflow: 'grant.yml' | 'baseline.yml' = 'grant.yml',
): Promise<T> {
  const target = await vaultKind.open(system, { env: bench.envOf(workflow), only: 'everything' });
  return ask(target).finally(() => target.close());
}
const preflight = (change: Partial<Grant> = {}, shape: Shape = setFlag): Promise<Finding[]> =>
  asked((target) => target.preflight(shape, bench.newGrant(600, change)));
const baseline = (system?: System): Promise<Finding[]> => asked((target) => target.baseline(), system, 'baseline.yml');
const codesOf = (findings: readonly Finding[]) => [...new Set(findings.map(({ code }) => code))];

/** Something in Vault is not as it was set up, for as long as `act` takes. */
async function whilst<T>(path: string, change: object | null, act: () => Promise<T>): Promise<T> {
  const before = (await root('GET', path)) as { data: object };
  await (change === null ? root('DELETE', path) : root('POST', path, change));
  return act().finally(() => root('POST', path, before.data));
}

/** The workflow baseline asks both, before any request: with the rights that a grant would have. */
test('all is well, for the workflow that grants and for the one that looks every day', async () => {
  expect(await asked((target) => target.preflight(setFlag, bench.newGrant(600)), bench.system, 'baseline.yml')).toEqual([]);
  expect(await preflight()).toEqual([]);
  expect(await preflight({ shape: 'set-flag-here', params: {} }, bound)).toEqual([]);
  expect(await baseline()).toEqual([]);
});

describe('before a grant', () => {
  test.each<[string, Partial<Grant>, string]>([
    ['somebody without an entity', { subjectIdentity: null }, 'VAULT_IDENTITY_MISSING'],
    ['an entity that is not there', { subjectIdentity: '3f2a6c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b' }, 'VAULT_ENTITY_MISSING'],
    ['longer than the role lets a token live', { expiresAt: Date.now() + 5 * 3600_000 }, 'VAULT_TTL_SHORTENED'],
  ])('%s', async (_, change, code) => {
    expect(codesOf(await preflight(change))).toEqual([code]);
  });

  test('an entity that is disabled', async () => {
    await root('POST', `identity/entity/id/${bench.alice.entity}`, { disabled: true });
    expect(codesOf(await preflight())).toEqual(['VAULT_ENTITY_DISABLED']);
    await root('POST', `identity/entity/id/${bench.alice.entity}`, { disabled: false });
  });

  test.each<[string, string, object, string]>([
    ['a role that renews', 'auth/token/roles/elevations', { renewable: true }, 'VAULT_ROLE_LOOSE'],
    ['a role whose tokens are children', 'auth/token/roles/elevations', { orphan: false }, 'VAULT_ROLE_LOOSE'],
    ['a role that adds the default policy', 'auth/token/roles/elevations', { token_no_default_policy: false }, 'VAULT_ROLE_LOOSE'],
    ['a role that allows more', 'auth/token/roles/elevations', { allowed_policies_glob: ['shape-*', 'admin'] }, 'VAULT_ROLE_LOOSE'],
    ['a role that lets networks be got round', 'auth/token/roles/elevations', { disallowed_policies_glob: [] }, 'VAULT_ROLE_LOOSE'],
    ['a role that names others beside', 'auth/token/roles/elevations', { allowed_policies: ['admin'] }, 'VAULT_ROLE_LOOSE'],
    ['a role that sets no end', 'auth/token/roles/elevations', { token_explicit_max_ttl: 0 }, 'VAULT_ROLE_LOOSE'],
    ['a role whose tokens live for a month', 'auth/token/roles/elevations', { token_explicit_max_ttl: '720h' }, 'VAULT_ROLE_LOOSE'],
    ['a role whose tokens may be somebody else', 'auth/token/roles/elevations', { allowed_entity_aliases: ['*'] }, 'VAULT_ROLE_LOOSE'],
    ['a role whose tokens may be alice', 'auth/token/roles/elevations', { allowed_entity_aliases: ['alice'] }, 'VAULT_ROLE_LOOSE'],
    ['a role that makes periodic tokens', 'auth/token/roles/elevations', { token_period: 60 }, 'VAULT_ROLE_LOOSE'],
    [
      'a policy that somebody changed',
      'sys/policies/acl/shape-web-kv.set-flag.checkout',
      { policy: 'path "x/*" { capabilities = ["read"] }' },
      'VAULT_POLICY_DRIFTED',
    ],
  ])('%s', async (_, path, body, code) => {
    const [found, drift] = await whilst(path, body, async () => [await preflight(), await baseline()] as const);
    expect(codesOf(found)).toEqual([code]);
    expect(codesOf(drift)).toEqual([code]);
    expect(await preflight()).toEqual([]);
  });

  test.each([
    ['the token role', 'auth/token/roles/elevations', 'VAULT_ROLE_MISSING'],
    ['the policy', 'sys/policies/acl/shape-web-kv.set-flag.checkout', 'VAULT_POLICY_MISSING'],
  ])('%s is missing', async (_, path, code) => {
    const [found, drift] = await whilst(path, null, async () => [await preflight(), await baseline()] as const);
    expect(codesOf(found)).toEqual([code]);
    expect(codesOf(drift)).toEqual([code]);
  });

  // A role with networks is just as it is rendered; of the common one, an administrator may choose how long, up to what policy says.
  test.each<[string, object, JsonObject]>([
    ['from everywhere', { token_bound_cidrs: [] }, { field: 'token_bound_cidrs', value: 'none', wanted: '127.0.0.1' }],
    ['without an end', { token_explicit_max_ttl: 0 }, { field: 'token_explicit_max_ttl', value: '0', wanted: '3600' }],
    ['for longer', { token_explicit_max_ttl: 3601 }, { field: 'token_explicit_max_ttl', value: '3601', wanted: '3600' }],
    [
      'for a shorter time than the shape',
      { token_explicit_max_ttl: 3599 },
      { field: 'token_explicit_max_ttl', value: '3599', wanted: '3600' },
    ],
    ['as somebody else', { allowed_entity_aliases: ['*'] }, { field: 'allowed_entity_aliases', value: '*', wanted: 'none' }],
  ])('a role with networks that works %s', async (_, change, details) => {
    const role = 'auth/token/roles/elevations.web-kv.set-flag-here';
    const look = async () => [await preflight({ shape: 'set-flag-here', params: {} }, bound), await baseline()] as const;
    const loose = { code: 'VAULT_ROLE_LOOSE', details: { role: 'elevations.web-kv.set-flag-here', ...details } };
    expect(await whilst(role, change, look)).toEqual([[loose], [loose]]);
  });

  test('how long the common role may let a token live: shorter is as good, and longer where the connection says so', async () => {
    const role = 'auth/token/roles/elevations';
    const loose = (value: string, wanted: string) => [
      { code: 'VAULT_ROLE_LOOSE', details: { role: 'elevations', field: 'token_explicit_max_ttl', value, wanted } },
    ];
    const longer = { ...bench.system, connection: { ...bench.system.connection, longest: '8h' } };
    const at = (token_explicit_max_ttl: string, system = bench.system) => whilst(role, { token_explicit_max_ttl }, () => baseline(system));
    expect(await at('2h')).toEqual([]);
    expect(await at('14401s')).toEqual(loose('14401', '1 to 14400'));
    expect(await at('8h', longer)).toEqual([]);
    expect(await at('28801s', longer)).toEqual(loose('28801', '1 to 28800'));
    expect(await at('0', longer)).toEqual(loose('0', '1 to 28800'));
  });

  test('each right without which it could not be taken back', async () => {
    const path = 'sys/policies/acl/elevate-pipeline';
    const { data } = (await root('GET', path)) as { data: { policy: string } };
    const rights = ['auth/token/revoke-accessor', 'auth/token/lookup-accessor', 'elevations/metadata/*', 'sys/leases/lookup'];
    for (const right of rights) {
      const block = new RegExp(`path "${right.replace('*', '\\*')}" \\{[^}]*\\}`);
      expect(data.policy).toMatch(block);
      const found = await whilst(path, { policy: data.policy.replace(block, '') }, () => preflight());
      expect({ right, codes: codesOf(found) }).toEqual({ right, codes: ['VAULT_RIGHT_MISSING'] });
    }
  });

  test('an audit device that is not there', async () => {
    await root('DELETE', 'sys/audit/file');
    const found = await preflight();
    await root('PUT', 'sys/audit/file', { type: 'file', options: { file_path: 'audit.log' } });
    expect(codesOf(found)).toEqual(['VAULT_AUDIT_MISSING']);
  });

  test('a shape with networks works from there and from nowhere else', async () => {
    const grant = bench.newGrant(600, { shape: 'set-flag-here', params: {} });
    await asked((target) => target.grant(bound, grant));
    const token = (await bench.fetch(grant.id)) ?? '';
    const { address } = bench.server;
    const write = (from: string) => call({ address: from }, token, 'POST', 'feature/data/flags/general', { data: { on: true } });
    expect((await write(address)).status).toBe(403); // update alone does not create
    await root('POST', 'feature/data/flags/general', { data: { on: false } });
    expect((await write(address)).status).toBe(200);
    await root('POST', 'auth/token/roles/elevations.web-kv.set-flag-here', { token_bound_cidrs: ['10.20.0.0/16'] });
    // With the common role nobody gets round the networks, not even who may use it.
    const around = { policies: ['shape-net~web-kv.set-flag-here'] };
    await expect(root('POST', 'auth/token/create/elevations', around)).rejects.toThrow('HTTP 400');
    const elsewhere = bench.newGrant(600, { shape: 'set-flag-here', params: {} });
    await asked((target) => target.grant(bound, elsewhere));
    const other = (await bench.fetch(elsewhere.id)) ?? '';
    expect((await call({ address }, other, 'POST', 'feature/data/flags/general', { data: { on: true } })).status).toBe(403);
    await asked(async (target) => {
      // Its lease is below its own role, and is ended all the same.
      expect(await target.revoke(elsewhere.id)).toBe('revoked');
      expect(await target.revoke(grant.id)).toBe('revoked');
    });
    await applyPolicies(bench.server, bench.system);
  });
});

describe('what everybody has without asking', () => {
  const everybody = async (policy: string): Promise<Finding[]> => {
    await root('POST', 'sys/policies/acl/everybody', { policy });
    const role = 'auth/token/roles/elevations-baseline';
    return whilst(role, { allowed_policies: ['everybody'] }, () => baseline({ ...bench.system, defaultIdentity: 'everybody' }));
  };

  test.each<[string, string, JsonObject[]]>([
    ['reads flags', 'path "feature/data/flags/*" { capabilities = ["read", "list"] }', []],
    ['lists flags, as a shape that writes does too', 'path "feature/metadata/*" { capabilities = ["read", "list"] }', []],
    [
      'writes one flag',
      'path "feature/data/flags/search" { capabilities = ["update"] }',
      [{ policy: 'everybody', right: 'update', path: 'feature/data/flags/search' }],
    ],
    [
      'reads what hands out a login',
      'path "feature/data/creds" { capabilities = ["read"] }',
      [{ policy: 'everybody', right: 'read', path: 'feature/data/creds' }],
    ],
  ])('%s', async (_, policy, details) => {
    const found = await everybody(policy);
    expect(found).toEqual(details.map((each) => ({ code: 'VAULT_BASELINE_ALLOWED', details: each })));
  });

  test('is no policy at all', async () => {
    const asked = () => baseline({ ...bench.system, defaultIdentity: 'nobody' });
    expect(codesOf(await whilst('auth/token/roles/elevations-baseline', { allowed_policies: ['nobody'] }, asked))).toEqual([
      'VAULT_BASELINE_MISSING',
    ]);
  });

  // By that role the pipeline can make a token: what it allows, the pipeline has.
  test.each<[string, object, string]>([
    ['a policy more', { allowed_policies: ['default', 'admin'] }, 'allowed_policies'],
    ['policies by a pattern', { allowed_policies_glob: ['a*'] }, 'allowed_policies_glob'],
    ['no end', { token_explicit_max_ttl: 0 }, 'token_explicit_max_ttl'],
    ['a minute more', { token_explicit_max_ttl: 120 }, 'token_explicit_max_ttl'],
    ['to be somebody', { allowed_entity_aliases: ['*'] }, 'allowed_entity_aliases'],
    ['periods', { token_period: 60 }, 'token_period'],
  ])('the role by which that is asked allows %s', async (_, change, field) => {
    const found = await whilst('auth/token/roles/elevations-baseline', change, () => baseline());
    expect(found.map(({ code, details }) => [code, details?.role, details?.field])).toEqual([
      ['VAULT_ROLE_LOOSE', 'elevations-baseline', field],
    ]);
    expect(await baseline()).toEqual([]);
  });

  test('a policy that the role would allow and nobody rendered', async () => {
    await root('POST', 'sys/policies/acl/shape-web-kv.everything', { policy: 'path "feature/*" { capabilities = ["delete"] }' });
    await root('POST', 'sys/policies/acl/shape-web-kv-two.everything', { policy: 'path "feature/*" { capabilities = ["delete"] }' });
    const found = await baseline();
    await root('DELETE', 'sys/policies/acl/shape-web-kv.everything');
    expect(found).toEqual([{ code: 'VAULT_POLICY_UNKNOWN', details: { policy: 'shape-web-kv.everything' } }]);
  });

  test('asking leaves no token behind', async () => {
    const leases = async () =>
      (await call(bench.server, bench.server.rootToken, 'LIST', 'sys/leases/lookup/auth/token/create/elevations-baseline/')).status;
    await baseline();
    expect(await leases()).toBe(404);
  });
});
