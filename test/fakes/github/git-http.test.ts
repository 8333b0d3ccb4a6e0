import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRig, type Rig } from './rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await openRig();
});
afterEach(() => rig.close());

const url = () => rig.double.gitUrl();
/** From the work repository, with this token. */
const push = (token: string, ...refs: string[]) => rig.git(token, '-C', rig.work.gitDir, 'push', url(), ...refs);
const moves = (ref: string) =>
  rig.double.data.moves.filter((move) => move.ref === `refs/heads/${ref}`).map(({ kind, actor, after }) => ({ kind, actor, after }));

test('a clone over HTTP with a token, by both spellings of the address', async () => {
  expect((await rig.git(rig.tokens.alice, 'clone', '-q', url(), 'one')).code).toBe(0);
  expect((await rig.git(rig.tokens.alice, 'clone', '-q', url().replace(/\.git$/, ''), 'two')).code).toBe(0);
  expect((await rig.git('', '-C', 'two', 'rev-parse', 'HEAD')).said.trim()).toBe(rig.main());
});

test('one commit by its id, as actions/checkout fetches it', async () => {
  await rig.git('', 'init', '-q', 'shallow');
  const fetched = await rig.git(
    rig.tokens.alice,
    '-C',
    'shallow',
    'fetch',
    '-q',
    '--depth=1',
    url(),
    `+${rig.main()}:refs/remotes/origin/main`,
  );
  expect(fetched).toEqual({ code: 0, said: '' });
});

test('whoever pushes is the actor, whatever the commit says', async () => {
  const sha = await rig.commit('a', 'a', rig.main());
  expect((await push(rig.tokens.bob, `${sha}:refs/heads/request`)).code).toBe(0);
  expect(moves('request')).toEqual([{ kind: 'branch_creation', actor: rig.bob.id, after: sha }]);
  const more = await rig.commit('b', 'b', sha);
  await push(rig.tokens.alice, `${more}:refs/heads/request`);
  const other = await rig.commit('c', 'c', rig.main());
  expect((await push(rig.tokens.alice, `${other}:refs/heads/request`)).said).toContain('rejected');
  await push(rig.tokens.judy, `+${other}:refs/heads/request`);
  await push(rig.tokens.judy, ':refs/heads/request');
  expect(moves('request').map(({ kind, actor }) => [kind, actor])).toEqual([
    ['branch_creation', rig.bob.id],
    ['push', rig.alice.id],
    ['force_push', rig.judy.id],
    ['branch_deletion', rig.judy.id],
  ]);
});

test('a push to main is a push, and the API sees it at once', async () => {
  const sha = await rig.commit('a', 'a', rig.main());
  await push(rig.tokens.alice, `${sha}:refs/heads/main`);
  const { body } = await rig.repo('GET', '/activity?ref=refs/heads/main&per_page=1');
  expect(body).toEqual([
    expect.objectContaining({ after: sha, activity_type: 'push', actor: expect.objectContaining({ id: rig.alice.id }) }),
  ]);
  expect((await rig.repo('GET', '/git/ref/heads/main')).body.object.sha).toBe(sha);
});

test('a push by a workflow’s token or an app is the bot’s', async () => {
  const token = rig.double.token(rig.bot, { kind: 'app', permissions: { contents: 'write' } });
  const sha = await rig.commit('a', 'a', rig.main());
  await push(token, `${sha}:refs/heads/bot`);
  const { body } = await rig.repo('GET', '/activity?ref=bot');
  expect(body[0].actor).toMatchObject({ id: rig.bot.id, login: 'triage-agent[bot]', type: 'Bot' });
});

test('without a token, with a wrong one, with one that may only read, to another repository', async () => {
  const sha = await rig.commit('a', 'a', rig.main());
  const readOnly = rig.double.token(rig.alice, { permissions: { contents: 'read' } });
  expect((await rig.git('', 'ls-remote', url())).code).not.toBe(0);
  expect((await rig.git('wrong', 'ls-remote', url())).said).toContain('Authentication failed');
  expect((await rig.git(readOnly, 'ls-remote', url())).code).toBe(0);
  expect((await push(readOnly, `${sha}:refs/heads/request`)).said).toContain('403');
  expect((await rig.git(rig.tokens.alice, 'ls-remote', rig.double.gitUrl('acme/other'))).said).toContain('not found');
  expect(rig.double.data.refs['refs/heads/request']).toBeUndefined();
});

test('somebody without a role sees nothing of a private repository', async () => {
  const stranger = await rig.double.createAccount({ login: 'stranger', role: null });
  expect((await rig.git(rig.double.token(stranger), 'ls-remote', url())).said).toContain('not found');
});

test('a pull request’s own refs can be fetched, move with it, and nobody can push to them', async () => {
  const { number, head } = await rig.pull();
  const listed = await rig.git(rig.tokens.alice, 'ls-remote', url(), 'refs/pull/*');
  expect(listed.said).toContain(`${head}\trefs/pull/${number}/head`);
  expect(listed.said).toContain(`refs/pull/${number}/merge`);
  const more = await rig.commit('more', 'm', head);
  await push(rig.tokens.alice, `${more}:refs/heads/request`);
  expect((await rig.git(rig.tokens.alice, 'ls-remote', url(), `refs/pull/${number}/head`)).said).toContain(more);
  const parents = await rig.double.git.run(['rev-list', '--parents', '-1', `refs/pull/${number}/merge`]);
  expect(parents.toString().trim().split(' ').slice(1)).toEqual([rig.main(), more]);
  expect((await push(rig.tokens.judy, `+${head}:refs/pull/${number}/head`)).said).toContain('deny updating a hidden ref');
});

test('no trial merge where there is a conflict, and none once it is closed', async () => {
  const { number } = await rig.pull('one', 'README');
  const listed = async () =>
    (await rig.git(rig.tokens.alice, 'ls-remote', url(), 'refs/pull/*')).said.includes(`refs/pull/${number}/merge`);
  expect(await listed()).toBe(true);
  await rig.double.push(rig.judy, rig.work.gitDir, await rig.commit('README', 'other\n', rig.main()), 'main');
  expect(await listed()).toBe(false);
  const other = await rig.commit('README', 'other\n', rig.main());
  await rig.double.push(rig.alice, rig.work.gitDir, await rig.commit('more', 'm', other), 'one', { force: true });
  expect(await listed()).toBe(true);
  await rig.double.setState(number, 'closed');
  expect(await listed()).toBe(false);
});

test('a push moves its pull request: head, commits, and what a force-push leaves in the timeline', async () => {
  const { number, head } = await rig.pull();
  const other = await rig.commit('other', 'o', rig.main());
  await push(rig.tokens.bob, `+${other}:refs/heads/request`);
  const fields =
    'headRefOid commits(first: 5) { totalCount nodes { commit { oid } } } timelineItems(first: 9) { nodes { ...on HeadRefForcePushedEvent { actor { login } beforeCommit { oid } afterCommit { oid } } } }';
  const { pullRequest } = (await rig.pullField(number, fields)).data.repository;
  expect(pullRequest.headRefOid).toBe(other);
  expect(pullRequest.commits).toEqual({ totalCount: 1, nodes: [{ commit: { oid: other } }] });
  expect(pullRequest.timelineItems.nodes).toEqual([
    { actor: { login: 'bob-acme' }, beforeCommit: { oid: head }, afterCommit: { oid: other } },
  ]);
});

test('a ruleset holds for git, and its bypass list too', async () => {
  const rules = ['pull_request', 'non_fast_forward', 'deletion'].map((type) => ({ type }));
  const conditions = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } };
  const bypass = [{ actor_id: rig.judy.id, actor_type: 'User', bypass_mode: 'always' }];
  const made = await rig.repo(
    'POST',
    '/rulesets',
    { name: 'main', target: 'branch', enforcement: 'active', conditions, rules, bypass_actors: bypass },
    rig.tokens.judy,
  );
  expect(made.status).toBe(201);
  const sha = await rig.commit('a', 'a', rig.main());
  expect((await push(rig.tokens.alice, `${sha}:refs/heads/main`)).said).toContain('GH013');
  expect((await push(rig.tokens.alice, `${sha}:refs/heads/free`)).code).toBe(0);
  expect((await push(rig.tokens.judy, `${sha}:refs/heads/main`)).code).toBe(0);
});

test.each([
  ['non_fast_forward', '+{other}:refs/heads/ledger'],
  ['deletion', ':refs/heads/ledger'],
  ['update', '{next}:refs/heads/ledger'],
])('a ruleset with %s alone refuses just that', async (type, refs) => {
  const first = await rig.commit('l', 'l', null);
  const [next, other] = [await rig.commit('l', 'm', first), await rig.commit('l', 'n', null)];
  await push(rig.tokens.alice, `${first}:refs/heads/ledger`);
  const conditions = { ref_name: { include: ['refs/heads/ledger'], exclude: [] } };
  await rig.repo('POST', '/rulesets', { name: 'ledger', enforcement: 'active', conditions, rules: [{ type }] }, rig.tokens.judy);
  const refused = await push(rig.tokens.alice, refs.replace('{next}', next).replace('{other}', other));
  expect(refused.said).toContain('GH013');
  const forward = await push(rig.tokens.alice, `${next}:refs/heads/ledger`);
  expect(forward.code === 0).toBe(type !== 'update');
});
