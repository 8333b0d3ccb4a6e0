import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoutes } from './rest/index.ts';
import { openRig, type Rig } from './rig.ts';

/** The repository and its settings: each route is walked once, with what it answers held against GitHub's description; below, what each promises. */
let rig: Rig;
let head: string;
beforeAll(async () => {
  rig = await openRig();
  ({ head } = await rig.pull());
  rig.double.data.workflows.push({ id: 77, name: 'Sweep', path: '.github/workflows/sweep.yml', state: 'active' });
});
afterAll(async () => {
  const walked = new Set(rig.double.calls.map(({ route }) => route));
  await rig.close();
  expect(Object.keys(repositoryRoutes).filter((route) => !walked.has(route))).toEqual([]);
});

const asJudy = (method: string, path: string, body?: object) => rig.repo(method, path, body, rig.tokens.judy);
const readable = `/activity /commits /commits/main /commits/main/pulls /commits/main/status /compare/main...request /branches/main
  /git/ref/heads/main /git/trees/main /contents/README /rulesets /rules/branches/main /rulesets/rule-suites /codeowners/errors
  /environments /actions/workflows /actions/workflows/77 /actions/workflows/sweep.yml /actions/runs /actions/permissions
  /actions/permissions/workflow /actions/secrets /actions/variables /actions/oidc/customization/sub`;
test.each(readable.split(/\s+/).map((path) => [path]))('GET …%s', async (path) => {
  expect((await asJudy('GET', path)).status).toBe(200);
});
test.each(
  '/git/ref/heads/none /contents/none /commits/none /branches/none /environments/none /rulesets/9'.split(' ').map((path) => [path]),
)('GET …%s: 404', async (path) => {
  expect(await asJudy('GET', path)).toMatchObject({ status: 404, body: { message: 'Not Found' } });
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

test('activity is asked by ref, actor, kind and time', async () => {
  const kinds = async (query: string) =>
    (await rig.repo('GET', `/activity?${query}`)).body.map((move: { activity_type: string }) => move.activity_type);
  const { number } = await rig.pull('asked');
  await rig.double.merge(rig.judy, number);
  await rig.double.push(rig.bob, rig.work.gitDir, rig.main(), 'asked');
  expect(await kinds('ref=refs/heads/asked')).toEqual(['push', 'branch_creation']);
  expect(await kinds('ref=asked&direction=asc')).toEqual(['branch_creation', 'push']);
  expect(await kinds('ref=asked&actor=bob-acme')).toEqual(['push']);
  expect(await kinds('activity_type=pr_merge&time_period=day')).toEqual(['pr_merge']);
  Object.assign(rig.double.data.moves.at(-2) ?? {}, { at: Date.now() - 3 * 86_400_000 });
  expect(await kinds('activity_type=pr_merge&time_period=day')).toEqual([]);
});
