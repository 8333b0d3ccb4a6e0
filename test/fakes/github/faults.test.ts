import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FaultKind } from './faults.ts';
import { openRig, type Rig } from './rig.ts';

let rig: Rig;
let number: number;
beforeEach(async () => {
  rig = await openRig();
  number = (await rig.pull()).number;
});
afterEach(() => rig.close());

const activity = { route: 'GET /repos/{owner}/{repo}/activity' };
const read = () => rig.repo('GET', '/activity');
const graphql = { operation: 'pullRequestOf' };
const query = () =>
  rig.graphql(`query pullRequestOf { repository(owner: "acme", name: "ops-elevations") { pullRequest(number: ${number}) {
    state headRefOid reviews(first: 10) { totalCount nodes { state } } } } rateLimit { remaining } }`);

test('a fault meets the calls that it names, from the nth on, as often as it says', async () => {
  rig.double.fail({ ...activity, kind: 'status', status: 502, from: 2, times: 2 });
  const seen: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    seen.push((await read()).status);
    expect((await rig.repo('GET', '/pulls')).status).toBe(200);
  }
  expect(seen).toEqual([200, 502, 502, 200, 200]);
});

test('a fault without a name meets every call, and can be called off', async () => {
  rig.double.fail({ kind: 'status', status: 500, times: 100 });
  expect((await read()).status).toBe(500);
  expect((await rig.call('GET', '/user')).status).toBe(500);
  rig.double.failNoMore();
  expect((await read()).status).toBe(200);
});

test('time-out: nothing is done and nothing answered', async () => {
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  rig.double.fail({ route, kind: 'time-out' });
  const headers = { authorization: `Bearer ${rig.tokens.alice}` };
  const address = `${rig.double.apiUrl}/repos/acme/ops-elevations/issues/${number}/comments`;
  const asked = fetch(address, { method: 'POST', headers, body: '{"body":"x"}', signal: AbortSignal.timeout(300) });
  await expect(asked).rejects.toMatchObject({ name: 'TimeoutError' });
  expect(rig.double.data.comments).toEqual([]);
  expect(rig.double.calls.at(-1)).toMatchObject({ route, status: null });
});

test('reset: it is done, and the answer breaks off in its middle', async () => {
  rig.double.fail({ route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', kind: 'reset' });
  await expect(rig.repo('POST', `/issues/${number}/comments`, { body: 'x' })).rejects.toThrow();
  expect(rig.double.data.comments).toHaveLength(1);
});

test.each<[string, FaultKind, number, string | null]>([
  ['403 and when to come again', { kind: 'secondary-limit', status: 403, retryAfter: 7 }, 403, '7'],
  ['429 and when to come again', { kind: 'secondary-limit', status: 429, retryAfter: 1 }, 429, '1'],
  ['429 alone', { kind: 'secondary-limit', status: 429, retryAfter: null }, 429, null],
])('a secondary limit: %s', async (_, fault, status, retryAfter) => {
  rig.double.fail({ ...activity, ...fault });
  const answer = await read();
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, retryAfter]);
  expect(answer.body.message).toContain('secondary rate limit');
});

test('a primary limit: the hour’s requests are used up, and come back with the next', async () => {
  let now = Date.parse('2026-11-20T10:00:00Z');
  const other = await openRig({ now: () => now });
  const token = other.double.token(other.alice, { limit: 2 });
  const ask = () => other.call('GET', '/user', undefined, token);
  const first = await ask();
  expect(first.headers.get('x-ratelimit-remaining')).toBe('1');
  expect(first.headers.get('date')).toBe('Fri, 20 Nov 2026 10:00:00 GMT');
  await ask();
  const last = await ask();
  expect([last.status, last.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
  expect(last.headers.get('x-ratelimit-reset')).toBe(String(now / 1000 + 3600));
  now += 3_600_000;
  expect((await ask()).status).toBe(200);
  await other.close();
});

test('an expired token: 401', async () => {
  rig.double.fail({ ...activity, kind: 'expired-token' });
  expect(await read()).toMatchObject({ status: 401, body: { message: 'Bad credentials' } });
});

test('GraphQL half answered: null with its error, or null alone', async () => {
  const path = ['repository', 'pullRequest', 'reviews'];
  rig.double.fail({ ...graphql, kind: 'null-at', path, withError: true });
  const half = await query();
  expect(half.data.repository.pullRequest).toMatchObject({ state: 'OPEN', reviews: null });
  expect(half.errors).toEqual([expect.objectContaining({ path })]);
  rig.double.fail({ ...graphql, kind: 'null-at', path, withError: false });
  const silent = await query();
  expect([silent.data.repository.pullRequest.reviews, silent.errors]).toEqual([null, undefined]);
  expect((await query()).data.repository.pullRequest.reviews.totalCount).toBe(0);
});

test('a count that is not true', async () => {
  await rig.double.review(rig.bob, number, { state: 'APPROVED' });
  rig.double.fail({ ...graphql, kind: 'wrong-count', path: ['repository', 'pullRequest', 'reviews'], by: 1 });
  const { reviews } = (await query()).data.repository.pullRequest;
  expect([reviews.totalCount, reviews.nodes.length]).toEqual([2, 1]);
});

test('a fault whose path is not in the answer is a mistake of the test, and told', async () => {
  rig.double.fail({ ...graphql, kind: 'wrong-count', path: ['repository', 'issue'], by: 1 });
  await query();
  expect(rig.double.takeProblems().join()).toContain("the fault's path repository.issue is not in the answer");
});

test('stale: what was before the last push or merge, in REST and in GraphQL, for so many calls', async () => {
  const before = (await query()).data.repository.pullRequest;
  const merge = await rig.double.merge(rig.judy, number);
  rig.double.fail({ kind: 'stale', times: 2 });
  expect((await query()).data.repository.pullRequest).toEqual(before);
  expect((await rig.repo('GET', '/activity?ref=main&per_page=1')).body[0].activity_type).toBe('branch_creation');
  expect((await query()).data.repository.pullRequest.state).toBe('MERGED');
  expect((await rig.repo('GET', '/activity?ref=main&per_page=1')).body[0]).toMatchObject({ activity_type: 'pr_merge', after: merge });
});

test('stale after a push: the head that was', async () => {
  const head = rig.double.data.refs['refs/heads/request'] ?? '';
  await rig.double.push(rig.alice, rig.work.gitDir, await rig.commit('b', 'b', head), 'request');
  rig.double.fail({ ...graphql, kind: 'stale' });
  expect((await query()).data.repository.pullRequest.headRefOid).toBe(head);
  expect((await query()).data.repository.pullRequest.headRefOid).not.toBe(head);
});

test('somebody acts right before a call is answered, or right after', async () => {
  rig.double.fail({ ...graphql, kind: 'meanwhile', act: () => rig.double.review(rig.bob, number, { state: 'APPROVED' }) });
  rig.double.fail({ ...graphql, kind: 'afterwards', from: 2, act: () => rig.double.setState(number, 'closed') });
  expect((await query()).data.repository.pullRequest.reviews.totalCount).toBe(1);
  expect((await query()).data.repository.pullRequest.state).toBe('OPEN');
  expect((await query()).data.repository.pullRequest.state).toBe('CLOSED');
});

test('every API call is counted, with its route, its account and its status; git is not', async () => {
  rig.double.forgetCalls();
  await read();
  await query();
  await rig.call('GET', '/user', undefined, null);
  await rig.git(rig.tokens.alice, 'ls-remote', rig.double.gitUrl());
  expect(rig.double.calls.map(({ route, operations, actor, status }) => ({ route, operations, actor, status }))).toEqual([
    { route: activity.route, operations: [], actor: 1001, status: 200 },
    { route: 'POST /graphql', operations: ['pullRequestOf', 'repository', 'rateLimit'], actor: 1001, status: 200 },
    { route: 'GET /user', operations: [], actor: null, status: 401 },
  ]);
});
