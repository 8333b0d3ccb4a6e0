import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from './rest/index.ts';
import { openRig, type Rig } from './rig.ts';

/** Every route is walked once, with what it answers held against GitHub's description; below, what each promises. */
let rig: Rig;
let number: number;
let head: string;
beforeAll(async () => {
  rig = await openRig();
  ({ number, head } = await rig.pull());
  await rig.double.createTeam('dba', [rig.bob]);
  rig.double.data.workflows.push({ id: 77, name: 'Sweep', path: '.github/workflows/sweep.yml', state: 'active' });
  await rig.double.setRole(rig.judy, 'admin');
});
afterAll(async () => {
  const walked = new Set(rig.double.calls.map(({ route }) => route));
  await rig.close();
  expect(Object.keys(routes).filter((route) => !walked.has(route))).toEqual([]);
});

const asJudy = (method: string, path: string, body?: object) => rig.repo(method, path, body, rig.tokens.judy);
const reads = (...paths: string[]) =>
  test.each(paths.map((path) => [path]))('GET %s', async (path) => {
    expect((await asJudy('GET', path)).status).toBe(200);
  });

reads('', '/activity', '/pulls', '/pulls/1', '/pulls/1/commits', '/pulls/1/files', '/pulls/1/reviews', '/pulls/1/requested_reviewers');
reads(
  '/commits',
  '/commits/main',
  '/commits/main/pulls',
  '/commits/main/status',
  '/compare/main...request',
  '/branches/main',
  '/git/ref/heads/main',
);
reads(
  '/git/trees/main',
  '/contents/README',
  '/issues',
  '/issues/1',
  '/issues/1/comments',
  '/issues/1/labels',
  '/labels',
  '/collaborators',
  '/teams',
);
reads(
  '/collaborators/bob-acme/permission',
  '/keys',
  '/rulesets',
  '/rules/branches/main',
  '/rulesets/rule-suites',
  '/codeowners/errors',
  '/environments',
);
reads(
  '/actions/workflows',
  '/actions/workflows/77',
  '/actions/workflows/sweep.yml',
  '/actions/runs',
  '/actions/permissions',
  '/actions/secrets',
);
reads('/actions/permissions/workflow', '/actions/variables', '/actions/oidc/customization/sub');

test.each([
  ['/user'],
  ['/user/1002'],
  ['/users/bob-acme'],
  ['/orgs/acme/teams'],
  ['/orgs/acme/teams/dba'],
  ['/orgs/acme/teams/dba/members'],
  ['/orgs/acme/teams/dba/memberships/bob-acme'],
])('GET %s', async (path) => expect((await rig.call('GET', path)).status).toBe(200));
test.each([
  ['/pulls/99'],
  ['/issues/99'],
  ['/git/ref/heads/none'],
  ['/contents/none'],
  ['/commits/none'],
  ['/branches/none'],
  ['/environments/none'],
  ['/rulesets/9'],
  ['/collaborators/none/permission'],
])('GET %s: 404', async (path) => expect(await asJudy('GET', path)).toMatchObject({ status: 404, body: { message: 'Not Found' } }));

test('pull requests: made once, found by head, changed, closed and opened again', async () => {
  await rig.double.push(rig.bob, rig.work.gitDir, await rig.commit('second', 's', rig.main()), 'second');
  const made = await rig.repo('POST', '/pulls', { title: 'Second', head: 'second', base: 'main', body: 'x', draft: true });
  expect(made).toMatchObject({ status: 201, body: { number: 2, draft: true, commits: 1, changed_files: 1, mergeable: true } });
  const again = await rig.repo('POST', '/pulls', { title: 'Second', head: 'second', base: 'main' });
  expect([again.status, again.body.errors[0].message]).toEqual([422, 'A pull request already exists for acme:second.']);
  for (const [from, into] of [
    ['none', 'main'],
    ['second', 'none'],
    ['main', 'main'],
  ]) {
    expect((await rig.repo('POST', '/pulls', { title: 'x', head: from, base: into })).status).toBe(422);
  }
  const found = await rig.repo('GET', '/pulls?head=acme:second&state=open');
  expect(found.body.map((pull: { number: number }) => pull.number)).toEqual([2]);
  expect((await rig.repo('PATCH', '/pulls/2', { title: 'Other', state: 'closed' })).body).toMatchObject({
    title: 'Other',
    state: 'closed',
    merged: false,
  });
  expect((await rig.repo('GET', '/pulls?state=closed')).body).toHaveLength(1);
  expect((await rig.repo('PATCH', '/pulls/2', { state: 'open', base: 'main' })).body.state).toBe('open');
});

test('reviewers are asked, by collaborator and by team, and no longer; never the author', async () => {
  const path = `/pulls/${number}/requested_reviewers`;
  expect((await rig.repo('POST', path, { reviewers: ['bob-acme'], team_reviewers: ['dba'] })).status).toBe(201);
  const { body } = await rig.repo('GET', path);
  expect([body.users.map(({ id }: { id: number }) => id), body.teams.map(({ slug }: { slug: string }) => slug)]).toEqual([[1002], ['dba']]);
  expect((await rig.repo('POST', path, { reviewers: ['alice-acme'] })).status).toBe(422);
  expect((await rig.repo('POST', path, { reviewers: ['nobody'] })).status).toBe(422);
  expect((await rig.repo('DELETE', path, { reviewers: ['bob-acme'] })).body.requested_reviewers).toEqual([]);
});

test('a review, its dismissal, the merge', async () => {
  const review = await rig.repo('POST', `/pulls/${number}/reviews`, { event: 'APPROVE', commit_id: head }, rig.tokens.bob);
  expect(review.body).toMatchObject({ state: 'APPROVED', commit_id: head });
  expect((await rig.repo('POST', `/pulls/${number}/reviews`, { event: 'APPROVE', commit_id: rig.main() }, rig.tokens.bob)).status).toBe(
    422,
  );
  expect((await asJudy('PUT', `/pulls/${number}/reviews/${review.body.id}/dismissals`, { message: 'x' })).status).toBe(200);
  expect((await rig.repo('GET', `/pulls/${number}/merge`)).status).toBe(404);
  expect((await asJudy('PUT', `/pulls/${number}/merge`, {})).status).toBe(200);
});

test('statuses: the last of each context stands; texts are limited', async () => {
  const post = (state: string, context: string, description = 'x') =>
    rig.repo('POST', `/statuses/${head}`, { state, context, description });
  expect((await post('pending', 'elevation/check')).status).toBe(201);
  expect((await post('success', 'elevation/check')).body.creator.id).toBe(1001);
  expect((await rig.repo('GET', `/commits/${head}/status`)).body).toMatchObject({ state: 'success', total_count: 1 });
  await post('failure', 'elevation/approvals');
  expect((await rig.repo('GET', `/commits/${head}/status`)).body).toMatchObject({ state: 'failure', total_count: 2 });
  expect((await post('success', 'x', 'x'.repeat(141))).status).toBe(422);
  expect((await rig.repo('POST', `/statuses/${'f'.repeat(40)}`, { state: 'success' })).status).toBe(422);
});

test('check runs', async () => {
  const output = {
    title: 'T',
    summary: 'S',
    annotations: [{ path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' }],
  };
  const made = await rig.repo('POST', '/check-runs', { name: 'check', head_sha: head, status: 'in_progress' });
  expect(made).toMatchObject({ status: 201, body: { status: 'in_progress', conclusion: null } });
  const ended = await rig.repo('PATCH', `/check-runs/${made.body.id}`, { conclusion: 'failure', output });
  expect(ended.body).toMatchObject({ status: 'completed', conclusion: 'failure', output: { annotations_count: 1 } });
  expect((await rig.repo('GET', `/check-runs/${made.body.id}`)).body).toEqual(ended.body);
});

test('comments: written, read, changed, removed; as long as GitHub takes', async () => {
  const made = await rig.repo('POST', `/issues/${number}/comments`, { body: 'One' });
  const path = `/issues/comments/${made.body.id}`;
  expect((await rig.repo('PATCH', path, { body: 'Two' })).body.body).toBe('Two');
  expect((await rig.repo('GET', path)).body).toMatchObject({ body: 'Two', user: { id: 1001 } });
  expect((await rig.repo('PATCH', path, { body: 'x'.repeat(65_537) })).status).toBe(422);
  expect((await rig.repo('POST', `/issues/${number}/comments`, { body: ' ' })).status).toBe(422);
  expect((await rig.repo('DELETE', path)).status).toBe(204);
  expect((await rig.repo('GET', path)).status).toBe(404);
});

test('issues and labels', async () => {
  const made = await rig.repo('POST', '/issues', { title: 'Break-glass', body: 'x', labels: ['urgent'] });
  expect(made.body).toMatchObject({ title: 'Break-glass', state: 'open', labels: [{ name: 'urgent' }] });
  const path = `/issues/${made.body.number}`;
  expect((await rig.repo('PATCH', path, { state: 'closed' })).body.state).toBe('closed');
  expect((await rig.repo('GET', '/issues?state=closed&labels=urgent')).body).toHaveLength(1);
  expect((await rig.repo('POST', '/labels', { name: 'elevation/cosmetic', color: '00ff00' })).status).toBe(201);
  expect((await rig.repo('POST', '/labels', { name: 'Elevation/Cosmetic' })).status).toBe(422);
  expect((await rig.repo('POST', `${path}/labels`, { labels: ['elevation/cosmetic'] })).body).toHaveLength(2);
  expect((await rig.repo('PUT', `${path}/labels`, { labels: ['urgent'] })).body).toHaveLength(1);
  expect((await rig.repo('DELETE', `${path}/labels`)).status).toBe(204);
  expect((await rig.repo('GET', `${path}/labels`)).body).toEqual([]);
});

test('files: written on a branch with the blob that they replace, read, removed', async () => {
  const put = (body: object) => rig.repo('PUT', '/contents/notes/a.txt', { message: 'Note', branch: 'main', ...body });
  const content = (text: string) => Buffer.from(text).toString('base64');
  const made = await put({ content: content('one') });
  expect(made.status).toBe(201);
  expect((await put({ content: content('two') })).status).toBe(422);
  expect((await put({ content: content('two'), sha: 'f'.repeat(40) })).status).toBe(409);
  expect((await put({ content: content('two'), sha: made.body.content.sha })).status).toBe(200);
  const read = await rig.repo('GET', '/contents/notes/a.txt?ref=main');
  expect(Buffer.from(read.body.content, 'base64').toString()).toBe('two');
  expect((await rig.repo('GET', '/contents/notes')).body).toEqual([expect.objectContaining({ name: 'a.txt', type: 'file' })]);
  expect((await rig.repo('DELETE', '/contents/notes/a.txt', { message: 'x', sha: read.body.sha, branch: 'main' })).status).toBe(200);
  expect((await rig.repo('GET', '/contents/notes/a.txt')).status).toBe(404);
});

test('objects of git: blob, tree on top of a tree, commit, branch, merge of branches', async () => {
  const blob = await rig.repo('POST', '/git/blobs', { content: Buffer.from('x').toString('base64'), encoding: 'base64' });
  expect((await rig.repo('GET', `/git/blobs/${blob.body.sha}`)).body).toMatchObject({ size: 1, encoding: 'base64' });
  const main = await rig.repo('GET', `/git/commits/${rig.main()}`);
  const entries = [
    { path: 'deep/er/x', mode: '100644', type: 'blob', sha: blob.body.sha },
    { path: 'README', mode: '100644', type: 'blob', sha: null },
  ];
  const tree = await rig.repo('POST', '/git/trees', { base_tree: main.body.tree.sha, tree: entries });
  const deep = await rig.repo('GET', `/git/trees/${tree.body.sha}?recursive=1`);
  expect(deep.body.tree.map(({ path }: { path: string }) => path)).toContain('deep/er/x');
  expect(deep.body.tree.map(({ path }: { path: string }) => path)).not.toContain('README');
  const commit = await rig.repo('POST', '/git/commits', { message: 'x', tree: tree.body.sha, parents: [rig.main()] });
  expect((await rig.repo('POST', '/git/refs', { ref: 'refs/heads/side', sha: commit.body.sha })).status).toBe(201);
  expect((await rig.repo('PATCH', '/git/refs/heads/side', { sha: rig.main(), force: true })).status).toBe(200);
  expect((await rig.repo('PATCH', '/git/refs/heads/side', { sha: commit.body.sha })).status).toBe(200);
  expect((await rig.repo('POST', '/merges', { base: 'main', head: 'side' })).status).toBe(201);
  expect((await rig.repo('POST', '/merges', { base: 'main', head: 'side' })).status).toBe(204);
  expect((await rig.repo('DELETE', '/git/refs/heads/side')).status).toBe(204);
  expect((await rig.repo('GET', '/git/ref/heads/side')).status).toBe(404);
});

test('rulesets: their rules per branch, and the bypass list for admins alone', async () => {
  const conditions = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } };
  const bypass = [{ actor_id: 1010, actor_type: 'User', bypass_mode: 'always' }];
  const made = await asJudy('POST', '/rulesets', {
    name: 'main',
    enforcement: 'active',
    conditions,
    rules: [{ type: 'deletion' }],
    bypass_actors: bypass,
  });
  const path = `/rulesets/${made.body.id}`;
  expect((await asJudy('GET', path)).body.bypass_actors).toEqual(bypass);
  expect((await rig.repo('GET', path)).body.bypass_actors).toBeUndefined();
  expect((await rig.repo('GET', '/rules/branches/main')).body).toEqual([
    expect.objectContaining({ type: 'deletion', ruleset_id: made.body.id }),
  ]);
  expect((await rig.repo('GET', '/rules/branches/other')).body).toEqual([]);
  await asJudy('PUT', path, { enforcement: 'disabled' });
  expect((await rig.repo('GET', '/rules/branches/main')).body).toEqual([]);
  expect((await asJudy('DELETE', path)).status).toBe(204);
});

test('environments and the branches that may deploy to them', async () => {
  const path = '/environments/elevations-grant';
  const policy = { protected_branches: false, custom_branch_policies: true };
  expect((await asJudy('PUT', path, { deployment_branch_policy: policy })).body.deployment_branch_policy).toEqual(policy);
  expect((await asJudy('POST', `${path}/deployment-branch-policies`, { name: 'main' })).body.name).toBe('main');
  expect((await rig.repo('GET', `${path}/deployment-branch-policies`)).body).toMatchObject({
    total_count: 1,
    branch_policies: [{ name: 'main' }],
  });
  expect((await rig.repo('GET', path)).status).toBe(200);
  expect((await asJudy('GET', `${path}/secrets`)).body.total_count).toBe(0);
  await asJudy('PUT', '/actions/permissions/workflow', { can_approve_pull_request_reviews: true });
  expect((await asJudy('GET', '/actions/permissions/workflow')).body.can_approve_pull_request_reviews).toBe(true);
});

test('workflows: started by hand and from outside; one that is disabled, once enabled', async () => {
  const start = () => rig.repo('POST', '/actions/workflows/sweep.yml/dispatches', { ref: 'main', inputs: { why: 'clock' } });
  const [workflow] = rig.double.data.workflows;
  if (workflow) workflow.state = 'disabled_inactivity';
  expect((await start()).status).toBe(422);
  expect((await rig.repo('PUT', '/actions/workflows/77/enable')).status).toBe(204);
  expect((await start()).status).toBe(204);
  expect((await rig.repo('POST', '/dispatches', { event_type: 'sweep' })).status).toBe(204);
  expect(rig.double.data.dispatches.map(({ workflow: path, eventType }) => path ?? eventType)).toEqual([
    '.github/workflows/sweep.yml',
    'sweep',
  ]);
  const { body } = await rig.repo('GET', '/actions/runs?event=workflow_dispatch');
  expect(body.workflow_runs).toEqual([expect.objectContaining({ head_branch: 'main', head_sha: rig.main(), status: 'queued' })]);
  expect((await rig.repo('GET', `/actions/runs/${body.workflow_runs[0].id}`)).body.event).toBe('workflow_dispatch');
});

test('lists are paged, with links that lead through all of it', async () => {
  for (let n = 0; n < 5; n += 1) await rig.repo('POST', `/issues/${number}/comments`, { body: `${n}` });
  const seen: string[] = [];
  for (let path: string | undefined = `/repos/acme/ops-elevations/issues/${number}/comments?per_page=2`; path; ) {
    const { body, headers } = await rig.call('GET', path);
    seen.push(...body.map((comment: { body: string }) => comment.body));
    path = /<[^>]*?(\/repos[^>]*)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
  }
  expect(seen).toEqual(['0', '1', '2', '3', '4']);
  const whole = await rig.repo('GET', '/activity?direction=asc&per_page=100');
  const first = await rig.repo('GET', '/activity?direction=asc&per_page=3');
  const after = /[?&]after=([^&>]+)/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
  const second = await rig.repo('GET', `/activity?direction=asc&per_page=3&after=${after}`);
  expect([...first.body, ...second.body]).toEqual(whole.body.slice(0, 6));
  expect(whole.headers.get('link')).toBeNull();
});

test('activity is asked by ref, actor, kind and time', async () => {
  const kinds = async (query: string) =>
    (await rig.repo('GET', `/activity?${query}`)).body.map((move: { activity_type: string }) => move.activity_type);
  expect(await kinds('ref=refs/heads/request')).toEqual(['branch_creation']);
  expect(await kinds('ref=second&actor=alice-acme')).toEqual([]);
  expect(await kinds('activity_type=pr_merge&time_period=day')).toEqual(['pr_merge']);
});
