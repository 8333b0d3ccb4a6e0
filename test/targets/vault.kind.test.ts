import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ElevationError } from '../../scripts/core/errors.ts';
import type { JsonObject, JsonValue, ParamType, Request, Shape } from '../../scripts/core/model.ts';
import { connectionOf } from '../../scripts/targets/vault/connection.ts';
import { fill, isSegment, valuesOf } from '../../scripts/targets/vault/gives.ts';
import { vaultKind } from '../../scripts/targets/vault/kind.ts';
import { placeOf, policyName, tokenRole } from '../../scripts/targets/vault/names.ts';
import { policiesFor, policiesOf } from '../../scripts/targets/vault/policies.ts';
import { renderVault } from '../../scripts/targets/vault/setup.ts';
import { claimSeconds, tokenCall } from '../../scripts/targets/vault/token-call.ts';
import { grantOf, setFlag, shapeOf, systemOf } from '../support/vault.ts';

const entity = '3f2a6c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b';
const address = 'https://vault.example.com:8200';
const system = systemOf(address);
const codesOf = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);
const lintOf = (shape: Shape, connection: JsonObject = {}) => codesOf(vaultKind.checkSystem(systemOf(address, [shape], connection)));
const withPath = (path: JsonValue): Shape => shapeOf('a-shape', { paths: [{ path, capabilities: ['update'] }] });
const withFlag = (flag: ParamType): Shape => ({ ...setFlag, params: { flag } });

test('the sample is sound', () => {
  expect(lintOf(setFlag)).toEqual([]);
});

/** What somebody could try to get out of a segment with. */
const escapes = [
  '../sys',
  'a/b',
  '/',
  '*',
  'a*',
  '+',
  '..',
  '.',
  'a..b',
  '{{identity.entity.id}}',
  '{flag}',
  'a"b',
  'a\\b',
  'a b',
  'a\nb',
  'a\u0000b',
  'ä',
  '',
  '#',
  '%2e%2e',
  '$x',
  '?',
  '&#x2F;',
];

describe('a value stays within its segment', () => {
  test.each(escapes)('%j is refused by policy lint and in a request', (value) => {
    expect(isSegment(value)).toBe(false);
    expect(lintOf(withFlag({ type: 'string', description: 'The flag', enum: ['checkout', value] }))).toEqual(['VAULT_VALUE_ESCAPES']);
    const request = { params: { flag: value }, proof: null } as unknown as Request;
    expect(codesOf(vaultKind.checkRequest(system, setFlag, request))).toEqual(['VAULT_VALUE_ESCAPES']);
    expect(() => fill('feature/data/{flag}', new Map([['flag', value]]))).toThrow(ElevationError);
    const grant = grantOf(entity, 600, { params: { flag: value } });
    expect(vaultKind.preview(system, setFlag, grant)).toEqual([]);
  });

  test('whatever text is let through, the path has as many segments as its template', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab./*+{}%~:=@ "\\\n-'.split('')), maxLength: 8 });
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (value) => {
        if (!isSegment(value)) return;
        const path = fill('feature/data/flags/{flag}', new Map([['flag', value]]));
        expect(path.split('/')).toEqual(['feature', 'data', 'flags', value]);
        expect(new URL(path, 'http://x/v1/').pathname).toBe(`/v1/${path}`);
        expect(path).not.toMatch(/[*+{}"\\\s]/);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each<[string, JsonValue, string[]]>([
  ['a plain one', 'feature/data/flags/general', []],
  ['everything below', 'feature/data/flags/*', []],
  ['any one segment', 'feature/data/+/state', []],
  ['a list', 'feature/metadata/flags/', []],
  ['part of a segment', { template: 'feature/data/flag-{flag}', with: [{ param: 'flag' }] }, []],
  ['everything below a parameter', { template: 'feature/data/{flag}/*', with: [{ param: 'flag' }] }, []],
  ['what begins like a parameter', { template: 'feature/data/{flag}*', with: [{ param: 'flag' }] }, ['VAULT_PATH_WIDE']],
  ['a star in the middle', 'feature/*/x', ['VAULT_PATH_FORM']],
  ['a plus in a segment', 'feature/a+/x', ['VAULT_PATH_FORM']],
  ['an empty segment', 'feature//x', ['VAULT_PATH_FORM']],
  ['dots that lead up', 'feature/../sys/raw', ['VAULT_PATH_FORM']],
  ['a placeholder that is not declared as one', 'feature/data/{flag}', ['VAULT_PATH_FORM']],
  ['a placeholder that is not there', { template: 'feature/data/x', with: [{ param: 'flag' }] }, ['VAULT_PATH_FORM']],
  ['a template of Vault’s own', 'feature/data/{{identity.entity.id}}', ['VAULT_PATH_FORM']],
  ['a parameter that the shape does not declare', { template: 'feature/data/{none}', with: [{ param: 'none' }] }, ['GIVES_UNKNOWN_PARAM']],
  [
    'a parameter named like what every object has',
    { template: 'feature/data/{constructor}', with: [{ param: 'constructor' }] },
    ['GIVES_UNKNOWN_PARAM'],
  ],
  ['Vault itself', 'sys/policies/acl/x', ['VAULT_PATH_RESERVED']],
  ['tokens', 'auth/token/create', ['VAULT_PATH_RESERVED']],
  ['identities', 'identity/entity/id/x', ['VAULT_PATH_RESERVED']],
  ['another token’s own store', 'cubbyhole/x', ['VAULT_PATH_RESERVED']],
  ['our own mount', 'elevations/data/x/y', ['VAULT_PATH_RESERVED']],
  ['Vault itself, in a namespace', 'team-a/sys/policies/acl/x', ['VAULT_PATH_RESERVED']],
  ['everything', '*', ['VAULT_PATH_FORM']],
  ['whatever is there in a namespace', 'team-a/+/policies/acl/x', ['VAULT_PATH_RESERVED']],
  ['every mount', '+/data/x', ['VAULT_PATH_RESERVED']],
  ['a mount and nothing else', 'feature', ['VAULT_PATH_RESERVED']],
  ['what begins like Vault itself', 'sy*', ['VAULT_PATH_RESERVED']],
  ['a mount by parameter', { template: '{flag}/data/x', with: [{ param: 'flag' }] }, ['VAULT_PATH_RESERVED']],
])('as a path, %s', (_, path, codes) => {
  expect(lintOf(withPath(path))).toEqual(codes);
});

test.each<[string, ParamType, string[]]>([
  ['a pattern', { type: 'string', description: 'The flag', pattern: '[a-z]+', maxLength: 9 }, ['VAULT_PARAM_OPEN']],
  ['200 numbers', { type: 'integer', description: 'The flag', minimum: 1, maximum: 200 }, []],
  ['201 numbers', { type: 'integer', description: 'The flag', minimum: 1, maximum: 201 }, ['VAULT_PARAM_OPEN']],
  ['negative numbers', { type: 'integer', description: 'The flag', minimum: -2, maximum: 2 }, []],
  ['yes or no', { type: 'boolean', description: 'The flag' }, []],
])('as a parameter, %s', (_, type, codes) => {
  expect(lintOf(withFlag(type))).toEqual(codes);
});

test('more combinations than an operator would keep up are refused', () => {
  const list = { type: 'string', description: 'One of them', enum: Array.from({ length: 15 }, (_, place) => `v${place}`) } as const;
  const path = { template: 'feature/data/{first}/{second}', with: [{ param: 'first' }, { param: 'second' }] };
  const shape = { ...withPath(path), params: { first: list, second: list } };
  expect(lintOf(shape)).toEqual(['VAULT_TOO_MANY_POLICIES']);
});

test.each<[string, JsonObject, string[]]>([
  ['http to another machine', { address: 'http://vault.example.com:8200' }, ['VAULT_NOT_PRIVATE']],
  ['http to this machine', { address: 'http://127.0.0.1:8200' }, []],
  [
    'one role for both jobs',
    { login: { mount: 'jwt', audience: 'x', role: 'elevate', revokeRole: 'elevate' } },
    ['VAULT_ROLES_NOT_SEPARATE'],
  ],
])('as a connection, %s', (_, connection, codes) => {
  expect(lintOf(setFlag, connection)).toEqual(codes);
});

test('a connection that lacks something is no connection', () => {
  for (const part of ['address', 'mount', 'login']) {
    const { [part]: _, ...connection } = system.connection;
    expect(() => connectionOf({ name: 'web-kv', connection })).toThrow(/elevate policy lint/);
  }
});

test.each<[string | null, string[]]>([
  [entity, []],
  [null, ['VAULT_IDENTITY_MISSING']],
  ['alice', ['VAULT_IDENTITY_INVALID']],
  [`${entity}/../x`, ['VAULT_IDENTITY_INVALID']],
  [entity.toUpperCase(), ['VAULT_IDENTITY_INVALID']],
])('as an identity, %s', (identity, codes) => {
  expect(codesOf(vaultKind.checkSubject?.(system, 'alice', identity) ?? [])).toEqual(codes);
});

test('a proof is not wanted', () => {
  const request = { params: { flag: 'search' }, proof: 'x' } as unknown as Request;
  expect(codesOf(vaultKind.checkRequest(system, setFlag, request))).toEqual(['VAULT_PROOF_UNWANTED']);
});

describe('names', () => {
  test('two policies that are not the same never share a name, not even in small letters, as Vault keeps them', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9]{0,3}(-[a-z0-9]{1,3}){0,2}$/);
    const values = fc.array(fc.stringMatching(/^[A-Za-z0-9_.@:=~-]{1,4}$/), { maxLength: 2 });
    const parts = fc.tuple(name, name, values);
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(policyName(...one).toLowerCase() === policyName(...other).toLowerCase()).toBe(isSame);
        expect(policyName(...one)).toBe(policyName(...one).toLowerCase());
      }),
      {
        numRuns: 2000,
        examples: [
          [
            ['a', 'b-c', []],
            ['a-b', 'c', []],
          ],
          [
            ['a', 'b', ['x.y']],
            ['a', 'b', ['x', 'y']],
          ],
          [
            ['a', 'b', ['X']],
            ['a', 'b', ['x']],
          ],
        ],
      },
    );
  });

  test('what is bound to networks, or to a run, has its own', () => {
    expect(tokenRole('elevations', null)).toBe('elevations');
    expect(tokenRole('elevations', { system: 'web-kv', shape: 'set-flag' })).toBe('elevations.web-kv.set-flag');
    expect(placeOf({ subjectIdentity: entity, run: null })).toBe(entity);
    expect(placeOf({ subjectIdentity: entity, run: { id: '19283746501', commit: 'a'.repeat(40) } })).toBe(`${entity}.run-19283746501`);
    expect(placeOf({ subjectIdentity: entity, run: { id: '../x', commit: 'a'.repeat(40) } })).toBeNull();
    expect(placeOf({ subjectIdentity: null, run: { id: '19283746501', commit: 'a'.repeat(40) } })).toBeNull();
    expect(placeOf({ subjectIdentity: '../x', run: null })).toBeNull();
  });
});

describe('what is rendered', () => {
  test('one policy for each value, in Vault’s own words', () => {
    expect(renderVault(system).map(({ at }) => at)).toEqual([
      'sys/policies/acl/shape-web-kv.set-flag.checkout',
      'sys/policies/acl/shape-web-kv.set-flag.search',
    ]);
    expect(
      renderVault(system)[0]?.text,
    ).toBe(`# shape-web-kv.set-flag.checkout: rendered by "elevate policy render vault web-kv"; change policy/systems, never this.
path "feature/data/flags/checkout" {
  capabilities = ["create", "read", "update"]
}
path "feature/metadata/flags/" {
  capabilities = ["list"]
}
`);
  });

  test('a list of values takes the policy of each, and every policy that can be taken is rendered', () => {
    const flags = {
      type: 'array',
      description: 'Flags',
      items: { type: 'string', description: 'A flag', enum: ['a', 'b', 'c'] },
      minItems: 1,
      maxItems: 3,
    } as const;
    const shape: Shape = { ...setFlag, params: { flag: flags } };
    const taken = policiesFor(system, shape, { flag: ['c', 'a'] }).map(({ name }) => name);
    expect(taken).toEqual(['shape-web-kv.set-flag.c', 'shape-web-kv.set-flag.a']);
    expect(policiesOf(system, shape).map(({ name }) => name)).toEqual(expect.arrayContaining(taken));
    expect(valuesOf(flags)).toEqual(['a', 'b', 'c']);
  });

  test('a shape without parameters has one policy; one with networks has its own token role', () => {
    const shape = shapeOf(
      'rotate',
      { paths: [{ path: 'db/rotate-role/app', capabilities: ['update'] }], cidrs: ['10.20.0.0/16'] },
      { params: {}, ttlMax: 900 },
    );
    const [policy, role] = renderVault(systemOf(address, [shape]));
    expect(policy?.at).toBe('sys/policies/acl/shape-net~web-kv.rotate');
    expect(role?.at).toBe('auth/token/roles/elevations.web-kv.rotate');
    expect(JSON.parse(role?.text ?? '')).toEqual({
      ...{ orphan: true, renewable: false, token_type: 'service', token_no_default_policy: true },
      allowed_policies_glob: ['shape-net~web-kv.rotate', 'shape-net~web-kv.rotate.*'],
      allowed_entity_aliases: [],
      token_explicit_max_ttl: 900,
      token_bound_cidrs: ['10.20.0.0/16'],
    });
  });
});

describe('what approvers are shown', () => {
  const grant = grantOf(entity, 600, { id: '20261121-web-kv-7f3k9q', expiresAt: Date.parse('2026-11-21T10:00:00Z') });

  test('the policies, the very call that is made, and where it waits for whom', () => {
    const [policy, call, entry, end] = vaultKind.preview(system, setFlag, grant);
    expect(policy).toBe(policiesFor(system, setFlag, grant.params)[0]?.hcl.trimEnd());
    const { body } = tokenCall(connectionOf(system), system, setFlag, grant, 'what is left until 2026-11-21T10:00:00Z');
    expect(call).toMatch(/^# POST auth\/token\/create\/elevations, wrapped for 5m\n/);
    expect(
      JSON.parse(
        (call ?? '')
          .split('\n')
          .slice(1)
          .map((line) => line.slice(2))
          .join('\n'),
      ),
    ).toEqual(body);
    expect(body).toMatchObject({
      renewable: false,
      no_default_policy: true,
      type: 'service',
      policies: ['shape-web-kv.set-flag.checkout'],
    });
    expect([body.ttl, body.explicit_max_ttl]).toEqual(Array(2).fill('what is left until 2026-11-21T10:00:00Z'));
    expect(body.meta).toEqual({ elevation: grant.id, system: 'web-kv', shape: 'set-flag' });
    expect(entry).toContain(`elevations/data/${entity}/${grant.id}, which only that entity can read`);
    expect(end).toContain('revoke-accessor');
  });

  test('what is bound to a run waits for that run', () => {
    const [, , entry] = vaultKind.preview(system, setFlag, { ...grant, run: { id: '19283746501', commit: 'a'.repeat(40) } });
    expect(entry).toContain(`elevations/data/${entity}.run-19283746501/${grant.id}, which only that run can read`);
  });

  test('how long it waits to be fetched, and never longer than it lasts', () => {
    expect(claimSeconds({ claimWithin: 300 }, 600)).toBe(300);
    expect(claimSeconds({ claimWithin: 300 }, 60)).toBe(60);
    expect(claimSeconds({ claimWithin: null }, 60)).toBe(60);
  });

  test('what outlives the token counts towards the effective end', () => {
    const shape = shapeOf('sign', { paths: [{ path: 'pki/sign/shop', capabilities: ['update'], outlives: '2h' }] });
    expect(vaultKind.leavesBehind(system, setFlag, 600)).toMatchObject({ seconds: 0 });
    expect(vaultKind.leavesBehind(system, shape, 600)).toEqual({
      seconds: 7200,
      says: expect.stringContaining('what was read at pki/sign/shop lives on for up to 2h'),
    });
  });
});
