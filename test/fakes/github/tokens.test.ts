import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRig, type Rig } from './rig.ts';
import type { TokenOrder } from './tokens.ts';

let rig: Rig;
let number: number;
beforeAll(async () => {
  rig = await openRig();
  number = (await rig.pull()).number;
  rig.double.createTeam('dba', [rig.bob]);
});
afterAll(() => rig.close());

const readOnly: TokenOrder = {
  permissions: { contents: 'read', pull_requests: 'read', issues: 'read', statuses: 'read', metadata: 'read' },
};
const writes: [method: string, path: string, body: object | undefined][] = [
  ['POST', '/pulls', { title: 'x', head: 'request', base: 'main' }],
  ['PATCH', '/pulls/1', { title: 'x' }],
  ['PUT', '/pulls/1/merge', {}],
  ['POST', '/pulls/1/reviews', { event: 'APPROVE' }],
  ['POST', '/pulls/1/requested_reviewers', { reviewers: ['bob-acme'] }],
  ['POST', '/issues', { title: 'x' }],
  ['POST', '/issues/1/comments', { body: 'x' }],
  ['PUT', '/issues/1/labels', { labels: ['x'] }],
  ['POST', `/statuses/${'a'.repeat(40)}`, { state: 'success' }],
  ['POST', '/git/refs', { ref: 'refs/heads/x', sha: 'a'.repeat(40) }],
  ['PATCH', '/git/refs/heads/main', { sha: 'a'.repeat(40) }],
  ['POST', '/git/blobs', { content: 'x' }],
  ['PUT', '/contents/x', { message: 'x', content: '' }],
  ['POST', '/dispatches', { event_type: 'x' }],
  ['POST', '/rulesets', { name: 'x', enforcement: 'active' }],
];

describe.each<[string, TokenOrder]>([
  ['a person', readOnly],
  ['an app', { ...readOnly, kind: 'app' }],
  ['a workflow', { ...readOnly, kind: 'actions' }],
])('a token of %s that may only read', (_, order) => {
  test.each(writes)('%s %s: 403', async (method, path, body) => {
    const token = rig.double.token(order.kind ? rig.bot : rig.judy, order);
    const answer = await rig.repo(method, path, body, token);
    const whose = order.kind ? 'integration' : 'personal access token';
    expect([answer.status, answer.body.message]).toEqual([403, `Resource not accessible by ${whose}`]);
  });
  test('reads', async () => {
    const token = rig.double.token(order.kind ? rig.bot : rig.judy, order);
    for (const path of ['/pulls/1', '/activity', '/git/ref/heads/main'])
      expect((await rig.repo('GET', path, undefined, token)).status).toBe(200);
  });
  test('GraphQL: FORBIDDEN where it may not', async () => {
    const token = rig.double.token(order.kind ? rig.bot : rig.judy, order);
    const input = {
      branch: { repositoryNameWithOwner: 'acme/ops-elevations', branchName: 'main' },
      expectedHeadOid: rig.main(),
      message: { headline: 'x' },
    };
    const mutation = 'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
    const { data, errors } = await rig.graphql(mutation, { input }, token);
    expect([data, errors[0].type]).toEqual([{ createCommitOnBranch: null }, 'FORBIDDEN']);
  });
});

test.each<[string, string, TokenOrder['permissions'], number]>([
  ['pull requests without that permission', '/pulls/1', { contents: 'read' }, 403],
  ['activity without contents', '/activity', { pull_requests: 'read' }, 403],
  ['statuses without that permission', '/commits/main/status', { contents: 'read' }, 403],
  ['rules of a branch with none', '/rules/branches/main', {}, 200],
  ['what Actions may do, without administration', '/actions/permissions', { actions: 'read' }, 403],
])('an app reads %s', async (_, path, permissions, status) => {
  expect((await rig.repo('GET', path, undefined, rig.double.token(rig.bot, { kind: 'app', permissions: permissions ?? {} }))).status).toBe(
    status,
  );
});

test('GITHUB_TOKEN cannot read teams, an app with members can, and so can a member', async () => {
  const path = '/orgs/acme/teams/dba/memberships/bob-acme';
  const workflow = rig.double.token(rig.bot, { kind: 'actions', permissions: { contents: 'write', pull_requests: 'write' } });
  expect((await rig.call('GET', path, undefined, workflow)).status).toBe(403);
  expect(
    (await rig.call('GET', path, undefined, rig.double.token(rig.bot, { kind: 'app', permissions: { members: 'read' } }))).body.state,
  ).toBe('active');
  expect((await rig.call('GET', path)).status).toBe(200);
  expect((await rig.call('GET', '/orgs/acme/teams/dba/memberships/alice-acme')).status).toBe(404);
});

test('a person’s token never does more than the person', async () => {
  const reader = await rig.double.createAccount({ login: 'reader', role: 'read' });
  const token = rig.double.token(reader);
  expect((await rig.repo('POST', '/git/blobs', { content: 'x' }, token)).status).toBe(403);
  expect((await rig.repo('POST', `/issues/${number}/comments`, { body: 'Hello' }, token)).status).toBe(201);
  expect((await rig.repo('POST', '/rulesets', { name: 'x', enforcement: 'active' })).status).toBe(403);
  await rig.double.setRole(reader, 'write');
  expect((await rig.repo('POST', '/git/blobs', { content: 'x' }, token)).status).toBe(201);
});

test('somebody without a role is told that there is no such repository', async () => {
  const token = rig.double.token(await rig.double.createAccount({ login: 'nobody', role: null }));
  for (const path of ['', '/pulls', '/activity']) expect((await rig.repo('GET', path, undefined, token)).status).toBe(404);
  const body = await rig.graphql('{ repository(owner: "acme", name: "ops-elevations") { name } }', {}, token);
  expect([body.data.repository, body.errors[0].type]).toEqual([null, 'NOT_FOUND']);
});

test('no token, an unknown one, one past its time, one of a deleted account', async () => {
  const past = rig.double.token(rig.alice, { expiresAt: Date.now() - 1000 });
  const gone = await rig.double.createAccount({ login: 'gone' });
  const orphan = rig.double.token(gone);
  await rig.double.deleteAccount(gone);
  const says = async (token: string | null) => (await rig.call('GET', '/user', undefined, token)).body.message;
  expect(await says(null)).toBe('Requires authentication');
  for (const token of ['unknown', past, orphan]) expect(await says(token)).toBe('Bad credentials');
});

test('below /api, as GitHub Enterprise serves it', async () => {
  expect((await rig.call('GET', '/api/v3/user')).body.id).toBe(rig.alice.id);
  expect((await rig.call('POST', '/api/graphql', { query: '{ viewer { databaseId } }' })).body.data.viewer.databaseId).toBe(rig.alice.id);
});
