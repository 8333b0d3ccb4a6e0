import { afterEach, beforeEach, expect, test } from 'vitest';
import { matchRoute, requestProblems, responseProblems } from './openapi.ts';
import { routes } from './rest/index.ts';
import { openRig, type Rig } from './rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await openRig();
});
afterEach(() => rig.close());

test('every route of the double is in GitHub’s description', () => {
  for (const route of Object.keys(routes)) {
    const [method = '', path = ''] = route.split(' ');
    expect(matchRoute(method, path.replace(/\{[a-z_]+\}/g, '1'))?.route).toBe(route);
  }
});

test.each<[string, string, string, object | undefined, string]>([
  ['a query of the wrong type', 'GET', '/pulls?page=x', undefined, 'query page: must be integer'],
  ['a query outside the choice', 'GET', '/pulls?state=merged', undefined, 'query state: must be equal to one of the allowed values'],
  ['a query that GitHub does not know', 'GET', '/activity?page=2', undefined, 'query page is not known'],
  ['a path of the wrong type', 'GET', '/pulls/one', undefined, 'path pull_number: must be integer'],
  ['a field of the wrong type', 'POST', '/issues/1/comments', { body: 1 }, 'body/body: must be string'],
  ['a field that is missing', 'POST', '/pulls', { title: 'x', head: 'request' }, "must have required property 'base'"],
  [
    'a field that GitHub does not know',
    'POST',
    '/pulls',
    { title: 'x', head: 'a', base: 'main', isDraft: true },
    'body isDraft is not known',
  ],
  ['no body where one is needed', 'POST', '/git/blobs', undefined, 'the body is missing'],
  ['a body where none is expected', 'PUT', '/actions/workflows/1/enable', { now: true }, 'a body is not expected'],
])('a request with %s is refused, and closing complains', async (_, method, path, body, says) => {
  const answer = await rig.repo(method, path, body);
  expect(answer.status).toBe(422);
  expect(answer.body.message).toContain(says);
  const problems = rig.double.takeProblems();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(says);
});

test('an answer that GitHub would not give is 500 with the reason, and closing complains', async () => {
  const { number } = await rig.pull();
  const [pull] = rig.double.data.pulls;
  Object.assign(pull ?? {}, { title: 7 });
  const answer = await rig.repo('GET', `/pulls/${number}`);
  expect([answer.status, answer.body.message]).toEqual([500, expect.stringContaining('answer/title: must be string')]);
  expect(rig.double.takeProblems()).toEqual([expect.stringContaining('GET /repos/{owner}/{repo}/pulls/{pull_number}')]);
});

test.each<[string, string, number, unknown, string]>([
  ['a status that is not listed', 'GET /repos/{owner}/{repo}/pulls', 204, undefined, 'status 204 is not among the answers'],
  ['no body where there must be one', 'GET /repos/{owner}/{repo}/pulls', 200, undefined, 'status 200 needs a body'],
  ['a body where there is none', 'POST /repos/{owner}/{repo}/dispatches', 204, {}, 'status 204 has no body'],
  ['null where nothing may be null', 'POST /repos/{owner}/{repo}/git/blobs', 201, { url: null, sha: 'a' }, 'answer/url: must be string'],
  [
    'a date in another form',
    'GET /repos/{owner}/{repo}/activity',
    200,
    [{ ...anActivity(), timestamp: '2026-11-20' }],
    'must match format',
  ],
  [
    'a word outside the choice',
    'GET /repos/{owner}/{repo}/activity',
    200,
    [{ ...anActivity(), activity_type: 'pull' }],
    'must be equal to one',
  ],
  ['an error without its message', 'GET /repos/{owner}/{repo}/pulls', 404, {}, 'status 404 is not among the answers'],
])('an answer with %s is wrong', (_, route, status, body, says) => {
  expect(responseProblems(route, status, body as never).join('\n')).toContain(says);
});

test('what is right is right', () => {
  expect(responseProblems('GET /repos/{owner}/{repo}/activity', 200, [anActivity()])).toEqual([]);
  expect(responseProblems('GET /repos/{owner}/{repo}/pulls', 404, { message: 'Not Found' })).toEqual([]);
  const match = matchRoute('GET', '/repos/acme/ops-elevations/git/ref/heads/a/b');
  expect(match?.params).toEqual({ owner: 'acme', repo: 'ops-elevations', ref: 'heads/a/b' });
  expect(match && requestProblems(match, new URLSearchParams(), undefined)).toEqual([]);
});

test.each([
  ['GET', '/repos/acme/ops-elevations/nothing'],
  ['GET', '/app'],
  ['DELETE', '/user'],
])('%s %s is unknown: 501', async (method, path) => {
  const answer = await rig.call(method, path);
  expect(answer.status).toBe(501);
  expect(answer.body.message).toBe(`the double does not know ${method} ${path}`);
  expect(rig.double.takeProblems()).toEqual([`unknown route ${method} ${path}`]);
});

test.each([
  ['a field that is not there', '{ repository(owner: "acme", name: "x") { nope } }', 'Cannot query field "nope"'],
  ['an argument that is missing', '{ repository(owner: "acme") { name } }', 'argument "name" of type "String!" is required'],
  [
    'an item type that is not there',
    '{ node(id: "x") { ... on PullRequest { timelineItems(first: 1, itemTypes: [PUSHED]) { totalCount } } } }',
    'PUSHED',
  ],
  ['broken text', '{ viewer {', 'Syntax Error'],
])('GraphQL with %s does not pass GitHub’s schema', async (_, query, says) => {
  const body = await rig.graphql(query);
  expect(body.data).toBeUndefined();
  expect(body.errors[0].message).toContain(says);
  expect(rig.double.takeProblems()).toEqual([expect.stringContaining('invalid GraphQL')]);
});

test('GraphQL with a variable of the wrong type, or without one that is needed', async () => {
  const query = 'query ($n: Int!) { repository(owner: "acme", name: "ops-elevations") { pullRequest(number: $n) { title } } }';
  for (const variables of [{ n: 'one' }, {}]) expect((await rig.graphql(query, variables)).errors[0].message).toContain('$n');
  expect(rig.double.takeProblems()).toHaveLength(2);
});

test('a field that GitHub has and the double does not know is an error, never an empty value', async () => {
  const body = await rig.graphql('{ repository(owner: "acme", name: "ops-elevations") { name forkCount } }');
  expect(body.data).toEqual({ repository: null });
  expect(body.errors).toEqual([
    expect.objectContaining({ path: ['repository', 'forkCount'], message: 'the double does not know Repository.forkCount' }),
  ]);
  expect(rig.double.takeProblems()).toEqual(['the double does not know Repository.forkCount']);
});

test('closing a double that met something wrong fails the test', async () => {
  const other = await openRig();
  await other.call('GET', '/nothing');
  await expect(other.close()).rejects.toThrow('unknown route GET /nothing');
});

function anActivity() {
  const sha = 'a'.repeat(40);
  const at = '2026-11-20T10:00:00Z';
  return { id: 1, node_id: 'x', before: sha, after: sha, ref: 'refs/heads/main', timestamp: at, activity_type: 'push', actor: null };
}
