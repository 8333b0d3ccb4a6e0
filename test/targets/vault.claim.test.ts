import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/core/model.ts';
import type { NotClaimed } from '../../scripts/targets/target.ts';
import { tokenFault, usedUp, wrappingFault } from '../../scripts/targets/vault/claim-checks.ts';
import { type Kept, keptOf, keptText } from '../../scripts/targets/vault/kept.ts';
import { vaultKind } from '../../scripts/targets/vault/kind.ts';
import { systemOf } from '../support/vault.ts';

const id = '20261121-web-kv-7f3k9q';
const now = Date.parse('2026-11-21T10:00:00Z');
const expiresAt = now + 600_000;
const seen = (fault: NotClaimed | null) => fault && [fault.finding.code, fault.isAlarm];

describe('what is kept', () => {
  const wrapped: Kept = { kind: 'wrapped', wrappingToken: 'w', accessor: 'a', claimBy: '2026-11-21T10:05:00Z' };
  test.each<Kept>([wrapped, { ...wrapped, accessor: '' }, { kind: 'token', token: 't' }])('comes back as it was: %j', (kept) => {
    expect(keptOf(keptText(kept))).toEqual(kept);
  });
  test.each<string>([
    ...['', 'hvs.token', 'null', '[]', '{}', '{"kind":"token"}', '{"kind":"token","token":7}', '{"kind":"token","token":""}'],
    ...['{"kind":"other","token":"t"}', '{"token":"t"}', JSON.stringify({ ...wrapped, wrappingToken: '' })],
    ...[JSON.stringify({ ...wrapped, claimBy: null }), JSON.stringify({ ...wrapped, accessor: null })],
  ])('anything else is not guessed at: %j', (text) => {
    expect(() => keptOf(text)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID', message: expect.not.stringContaining('hvs') }));
  });
});

describe('what waits', () => {
  const info: JsonObject = {
    creation_path: 'auth/token/create/elevations',
    creation_time: '2026-11-21T09:59:00.123456789Z',
    creation_ttl: 300,
  };
  const fault = (change: JsonObject) => seen(wrappingFault({ ...info, ...change }, 'auth/token/create/elevations', expiresAt));
  test.each<[string, JsonObject, unknown]>([
    ['was made where it should', {}, null],
    ['can be opened until the end and a minute', { creation_ttl: 719 }, null],
    ['can be opened for longer', { creation_ttl: 721 }, ['CLAIM_LASTS_WRONG', true]],
    ['can be opened for ever', { creation_ttl: 0 }, ['CLAIM_LASTS_WRONG', true]],
    ['has no length', { creation_ttl: null }, ['CLAIM_LASTS_WRONG', true]],
    ['has a length that is no number', { creation_ttl: 'x' }, ['CLAIM_LASTS_WRONG', true]],
    ['has no beginning', { creation_time: null }, ['CLAIM_LASTS_WRONG', true]],
    ['begins at no time', { creation_time: 'yesterday' }, ['CLAIM_LASTS_WRONG', true]],
    ['was wrapped once more', { creation_path: 'sys/wrapping/rewrap' }, ['CLAIM_SWAPPED', true]],
    ['was made by another role', { creation_path: 'auth/token/create/elevations.web-kv.set-flag' }, ['CLAIM_SWAPPED', true]],
    ['was made nowhere', { creation_path: null }, ['CLAIM_SWAPPED', true]],
  ])('%s', (_, change, expected) => expect(fault(change)).toEqual(expected));

  test.each<[string, number, unknown]>([
    ['long before its end', -60_000, ['CLAIM_USED_UP', true]],
    ['a moment before its end, where seconds are rounded', -1_000, ['CLAIM_TOO_LATE', false]],
    ['after its end', 1, ['CLAIM_TOO_LATE', false]],
  ])('was opened or over %s', (_, ms, expected) => expect(seen(usedUp(id, '2026-11-21T10:00:00Z', now + ms))).toEqual(expected));
  test('with an end that is no time, it counts as stolen', () => expect(seen(usedUp(id, 'x', now))).toEqual(['CLAIM_USED_UP', true]));
});

describe('what came out', () => {
  const system = systemOf('http://127.0.0.1:8200');
  const expected = { accessor: 'inner', policies: ['shape-web-kv.set-flag.search', 'shape-web-kv.set-flag.checkout'] };
  const auth: JsonObject = {
    ...{ accessor: 'inner', client_token: 'hvs.x', policies: [...expected.policies].reverse(), token_type: 'service', orphan: true },
    ...{ renewable: false, entity_id: '', lease_duration: 600, metadata: { elevation: id, system: 'web-kv', shape: 'set-flag' } },
  };
  const fault = (change: JsonObject) => tokenFault({ ...auth, ...change }, { id, system, expiresAt, now: () => now }, expected);
  test('the elevation’s token, with its policies in any order', () => expect(fault({})).toBeNull());
  test('a token that lives on for as long as clocks may differ', () => expect(fault({ lease_duration: 660 })).toBeNull());
  test.each<[string, JsonObject]>([
    ['the accessor', { accessor: 'other' }],
    ['the accessor', { accessor: null }],
    ['the elevation', { metadata: { elevation: '20261121-web-kv-000000', system: 'web-kv' } }],
    ['the elevation', { metadata: null }],
    ['the elevation', { metadata: [id] }],
    ['the system', { metadata: { elevation: id, system: 'other' } }],
    ['the policies', { policies: ['shape-web-kv.set-flag.search'] }],
    ['the policies', { policies: [...expected.policies, 'default'] }],
    ['the policies', { policies: 'root' }],
    ['the type', { token_type: 'batch' }],
    ['a parent, as orphan', { orphan: false }],
    ['as renewable', { renewable: true }],
    ['the entity', { entity_id: '0a1b2c3d-0000-0000-0000-000000000000' }],
    ['seconds to live', { lease_duration: 661 }],
    ['seconds to live', { lease_duration: 0 }],
    ['seconds to live', { lease_duration: null }],
    ['seconds to live', { lease_duration: 'for ever' }],
  ])('%s is wrong: %j', (what, change) => {
    expect(fault(change)).toMatchObject({ isAlarm: true, finding: { code: 'CLAIM_TOKEN_WRONG', details: { what } } });
    expect(JSON.stringify(fault(change))).not.toContain('hvs.x');
  });
});

test.each<[string, boolean]>([
  ['VAULT_TOKEN', true],
  ['VAULT_SKIP_VERIFY', true],
  ['BAO_ADDR', true],
  ['MY_VAULT_TOKEN', false],
  ['PATH', false],
])('%s leads Vault’s clients: %s', (name, leads) => expect(vaultKind.leadsClients?.(name)).toBe(leads));
