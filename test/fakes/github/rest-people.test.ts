import { afterAll, beforeAll, expect, test } from 'vitest';
import { peopleRoutes } from './rest/index.ts';
import { openRig, type Rig } from './rig.ts';

/** People, pull requests and issues: each route is walked once, with what it answers held against GitHub's description; below, what each promises. */
let rig: Rig;
let number: number;
let head: string;
beforeAll(async () => {
  rig = await openRig();
  ({ number, head } = await rig.pull());
  rig.double.createTeam('dba', [rig.bob]);
});
afterAll(async () => {
  const walked = new Set(rig.double.calls.map(({ route }) => route));
  await rig.close();
  expect(Object.keys(peopleRoutes).filter((route) => !walked.has(route))).toEqual([]);
});

const asJudy = (method: string, path: string, body?: object) => rig.repo(method, path, body, rig.tokens.judy);
const readable = `/pulls /pulls/1 /pulls/1/commits /pulls/1/files /pulls/1/reviews /pulls/1/requested_reviewers /issues /issues/1
  /issues/1/comments /issues/1/labels /labels /collaborators /collaborators/bob-acme/permission /teams /keys`;
test.each(readable.split(/\s+/).map((path) => [path]))('GET …%s', async (path) => {
  expect((await asJudy('GET', path)).status).toBe(200);
});
test('the repository itself', async () => {
  expect((await asJudy('GET', '')).body).toMatchObject({ full_name: 'acme/ops-elevations', default_branch: 'main', private: true });
});
const org = '/orgs/acme/teams /orgs/acme/teams/dba /orgs/acme/teams/dba/members /orgs/acme/teams/dba/memberships/bob-acme';
test.each(`/user /user/1002 /users/bob-acme ${org}`.split(' ').map((path) => [path]))('GET %s', async (path) => {
  expect((await rig.call('GET', path)).status).toBe(200);
});
test.each('/pulls/99 /issues/99 /collaborators/none/permission'.split(' ').map((path) => [path]))('GET …%s: 404', async (path) => {
  expect(await asJudy('GET', path)).toMatchObject({ status: 404, body: { message: 'Not Found' } });
});

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
