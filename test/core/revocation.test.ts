import { expect, test } from 'vitest';
import type { Account } from '../../scripts/core/model.ts';
import { checkRevocation } from '../../scripts/core/revocation.ts';
import { groupsOf, peopleOf, samplePeople } from '../support/sample-policy.ts';

const people = peopleOf(samplePeople, groupsOf);
const id = '20261120-orders-db-7f3k9q';
const path = `elevations/orders-db/semi-destructive/2026/11/${id}.revoke.yaml`;
const added = { status: 'A', path, oldMode: '000000', newMode: '100644', oid: 'a'.repeat(40) } as const;
const bob: Account = { id: 1002, login: 'bob-acme', type: 'User' };
const ok = {
  path,
  revocation: { revokes: id, by: 'bob', reason: 'The work is done.' },
  changes: [added],
  people,
  author: bob,
  hasRequest: true,
  isRevoked: false,
} as const;

test('one added file, by whoever opens the pull request, about a request that is there: in order', () => {
  expect(checkRevocation(ok)).toEqual([]);
});

test.each<[string, Partial<Parameters<typeof checkRevocation>[0]>]>([
  ['before there is a pull request', { author: null }],
  ['by an agent in its owner’s name', { author: { id: 2002, login: 'release-agent[bot]', type: 'Bot' } }],
])('in order: %s', (_, change) => {
  expect(checkRevocation({ ...ok, ...change })).toEqual([]);
});

test.each<[string, Partial<Parameters<typeof checkRevocation>[0]>, string]>([
  ['with another file beside it', { changes: [added, { ...added, path: 'README.md' }] }, 'REVOCATION_NOT_ALONE'],
  ['that changes a revocation', { changes: [{ ...added, status: 'M' }] }, 'REVOCATION_NOT_ALONE'],
  ['as a link', { changes: [{ ...added, newMode: '120000' }] }, 'REVOCATION_NOT_ALONE'],
  ['of nothing', { hasRequest: false }, 'REVOKES_NOTHING'],
  ['a second time', { isRevoked: true }, 'REVOKED_ALREADY'],
  ['by nobody', { revocation: { ...ok.revocation, by: 'mallory' }, author: null }, 'REVOKED_BY_NOBODY'],
  ['in somebody else’s name', { author: { id: 1001, login: 'alice-acme', type: 'User' } }, 'REVOKED_BY_ANOTHER'],
  ['by somebody else’s agent', { author: { id: 2001, login: 'triage-agent[bot]', type: 'Bot' } }, 'REVOKED_BY_ANOTHER'],
  ['from an account that policy does not list', { author: { id: 9, login: 'bob', type: 'User' } }, 'REVOKED_BY_ANOTHER'],
])('refused: %s', (_, change, code) => {
  expect(checkRevocation({ ...ok, ...change }).map((finding) => finding.code)).toEqual([code]);
});
