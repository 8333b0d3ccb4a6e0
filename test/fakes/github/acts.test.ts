import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRig, pullRule, type Rig } from './rig.ts';

/** What GitHub shows of each act of a person. */
let rig: Rig;
beforeEach(async () => {
  rig = await openRig();
});
afterEach(() => rig.close());

const kinds = (ref: string) =>
  rig.double.data.moves.filter((move) => move.ref === `refs/heads/${ref}`).map(({ kind, actor }) => [kind, actor]);
const field = async (number: number, fields: string, token?: string) =>
  (await rig.pullField(number, fields, token)).data.repository.pullRequest;
const timeline = async (number: number) => {
  const { nodes } = (await field(number, 'timelineItems(first: 50) { nodes { __typename } }')).timelineItems;
  return nodes.map(({ __typename: name }: { __typename: string }) => name);
};

test.each([
  ['merge', 2, true],
  ['squash', 1, true],
  ['rebase', 1, false],
] as const)('merged by %s: the commits, their parents, whose signature, and the feed', async (method, parents, isSigned) => {
  const { number, head } = await rig.pull();
  const before = rig.main();
  const merge = await rig.double.merge(rig.judy, number, { method });
  const made = await rig.double.world.commit(merge);
  expect(made.parents).toEqual(parents === 2 ? [before, head] : [before]);
  expect(made.committer.email).toBe('noreply@github.com');
  expect(made.author.email).toBe(method === 'rebase' ? 'alice@example.com' : 'judy@example.com');
  const commit =
    'mergeCommit { oid committedViaWeb signature { wasSignedByGitHub } associatedPullRequests(first: 5) { nodes { number } } }';
  const seen = await field(number, `state merged mergedAt mergedBy { login ... on User { databaseId } } ${commit}`);
  expect(seen).toMatchObject({
    state: 'MERGED',
    merged: true,
    mergedBy: { databaseId: rig.judy.id },
    mergeCommit: { oid: merge, committedViaWeb: isSigned },
  });
  expect(seen.mergeCommit.signature?.wasSignedByGitHub ?? false).toBe(isSigned);
  expect(seen.mergeCommit.associatedPullRequests.nodes).toEqual([{ number }]);
  expect(kinds('main').at(-1)).toEqual(['pr_merge', rig.judy.id]);
  expect((await rig.repo('GET', `/commits/${merge}/pulls`)).body.map((pull: { number: number }) => pull.number)).toEqual([number]);
});

test('merged by the queue, and by a push of the head to main', async () => {
  const queued = await rig.pull('queued');
  await rig.double.merge(rig.bob, queued.number, { byQueue: true });
  expect(kinds('main').at(-1)).toEqual(['merge_queue_merge', rig.bob.id]);
  expect(await timeline(queued.number)).toEqual(['AddedToMergeQueueEvent', 'MergedEvent', 'ClosedEvent']);
  const pushed = await rig.pull('pushed');
  await rig.double.push(rig.bob, rig.work.gitDir, pushed.head, 'main');
  expect(kinds('main').at(-1)).toEqual(['push', rig.bob.id]);
  expect(await field(pushed.number, 'state mergedBy { login }')).toEqual({ state: 'MERGED', mergedBy: { login: 'bob-acme' } });
});

test('a commit of somebody else’s making on main is a merge like any other to the feed', async () => {
  const { number } = await rig.pull();
  const evil = await rig.commit('request.yaml', 'evil\n', rig.main());
  await rig.double.push(rig.bob, rig.work.gitDir, evil, 'parked');
  expect(await rig.double.merge(rig.bob, number, { commit: evil })).toBe(evil);
  expect(rig.main()).toBe(evil);
});

test('merging by REST keeps the rules: the head that is expected, drafts, conflicts, approvals', async () => {
  const { number, head } = await rig.pull();
  const merge = (body: object) => rig.repo('PUT', `/pulls/${number}/merge`, body);
  expect((await merge({ sha: rig.main() })).status).toBe(409);
  await rig.double.edit(number, { isDraft: true });
  expect((await merge({ sha: head })).status).toBe(405);
  await rig.double.edit(number, { isDraft: false });
  await rig.double.push(rig.bob, rig.work.gitDir, await rig.commit('request.yaml', 'other\n', rig.main()), 'main');
  expect((await merge({ sha: head })).status).toBe(405);
  const other = await rig.pull('other');
  const conditions = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } };
  const rules = [{ type: 'pull_request', parameters: pullRule }];
  await rig.repo('POST', '/rulesets', { name: 'x', enforcement: 'active', conditions, rules }, rig.tokens.judy);
  expect((await rig.repo('PUT', `/pulls/${other.number}/merge`, {})).status).toBe(405);
  await rig.double.review(rig.bob, other.number, { state: 'APPROVED' });
  const merged = await rig.repo('PUT', `/pulls/${other.number}/merge`, { merge_method: 'squash' });
  expect(merged.body).toEqual({ sha: rig.main(), merged: true, message: 'Pull Request successfully merged' });
  expect((await rig.repo('GET', `/pulls/${other.number}/merge`)).status).toBe(204);
  expect((await rig.repo('GET', `/pulls/${number}/merge`)).status).toBe(404);
});

test('"Update branch": the clicker is the actor, GitHub the committer', async () => {
  const { number, head } = await rig.pull();
  await rig.double.push(rig.judy, rig.work.gitDir, await rig.commit('n', 'n', rig.main()), 'main');
  const sha = await rig.double.updateBranch(rig.bob, number);
  expect(kinds('request').at(-1)).toEqual(['push', rig.bob.id]);
  const fields =
    'headRefOid commits(last: 1) { totalCount nodes { commit { oid committedViaWeb parents { totalCount } committer { email user { databaseId } } } } }';
  const seen = await field(number, fields);
  const committer = { email: 'noreply@github.com', user: { databaseId: 19864447 } };
  expect(seen.commits).toEqual({
    totalCount: 2,
    nodes: [{ commit: { oid: sha, committedViaWeb: true, parents: { totalCount: 2 }, committer } }],
  });
  expect((await rig.double.world.commit(sha)).parents[0]).toBe(head);
});

test('a committer who only pretends to be GitHub', async () => {
  const forged = { name: 'GitHub', email: 'noreply@github.com', at: 0 };
  const { commitFiles } = await import('../../../scripts/sources/git-write.ts');
  const changes = [{ path: 'x', content: 'x' }];
  const sha = await commitFiles(rig.work, { parents: [rig.main()], changes, author: forged, committer: forged, message: 'x' });
  await rig.double.push(rig.alice, rig.work.gitDir, sha, 'forged');
  const { commit } = (await rig.repo('GET', `/commits/${sha}`)).body;
  expect(commit.verification).toMatchObject({ verified: false, reason: 'unsigned' });
  const query = `{ repository(owner: "acme", name: "ops-elevations") { object(oid: "${sha}") { ... on Commit { committedViaWeb signature { isValid } } } } }`;
  expect((await rig.graphql(query)).data.repository.object).toEqual({ committedViaWeb: false, signature: null });
});

test('retargeted, renamed, drafted, closed and opened again: the timeline', async () => {
  const { number } = await rig.pull();
  await rig.double.push(rig.judy, rig.work.gitDir, rig.main(), 'release');
  await rig.double.retarget(number, 'release');
  await rig.double.edit(number, { title: 'Other', isDraft: true });
  await rig.double.edit(number, { isDraft: false });
  await rig.double.setState(number, 'closed');
  await rig.double.setState(number, 'open');
  expect(await timeline(number)).toEqual([
    'BaseRefChangedEvent',
    'RenamedTitleEvent',
    'ConvertToDraftEvent',
    'ReadyForReviewEvent',
    'ClosedEvent',
    'ReopenedEvent',
  ]);
  expect(await field(number, 'baseRefName title isDraft state')).toEqual({
    baseRefName: 'release',
    title: 'Other',
    isDraft: false,
    state: 'OPEN',
  });
  const only =
    'timelineItems(first: 9, itemTypes: [BASE_REF_CHANGED_EVENT, CLOSED_EVENT]) { totalCount nodes { ... on BaseRefChangedEvent { previousRefName currentRefName } } }';
  expect((await field(number, only)).timelineItems).toEqual({
    totalCount: 2,
    nodes: [{ previousRefName: 'main', currentRefName: 'release' }, {}],
  });
});

test('a head branch that is deleted closes its pull request', async () => {
  const { number } = await rig.pull();
  await rig.double.deleteBranch(rig.bob, 'request');
  expect(kinds('request').at(-1)).toEqual(['branch_deletion', rig.bob.id]);
  expect(await timeline(number)).toEqual(['HeadRefDeletedEvent', 'ClosedEvent']);
  expect(await field(number, 'state headRef { name }')).toEqual({ state: 'CLOSED', headRef: null });
});

test('a base that is deleted: where it was merged itself, GitHub takes that for the base, and else closes what went into it', async () => {
  const decoy = await rig.pull('decoy');
  await rig.double.merge(rig.judy, decoy.number);
  const ask = async (headRef: string, baseRef: string) => {
    await rig.double.push(rig.bob, rig.work.gitDir, await rig.commit(headRef, 'x', decoy.head), headRef);
    return rig.double.openPull(rig.bob, { headRef, baseRef, title: 'x', body: '' });
  };
  await rig.double.push(rig.bob, rig.work.gitDir, decoy.head, 'never-merged');
  const [moved, closed] = [await ask('one', 'decoy'), await ask('two', 'never-merged')];
  await rig.double.deleteBranch(rig.bob, 'decoy');
  await rig.double.deleteBranch(rig.bob, 'never-merged');
  const event =
    'timelineItems(first: 9) { nodes { __typename ... on AutomaticBaseChangeSucceededEvent { oldBase newBase actor { login } } } }';
  expect(await field(moved, `state baseRefName ${event}`)).toEqual({
    state: 'OPEN',
    baseRefName: 'main',
    timelineItems: {
      nodes: [{ __typename: 'AutomaticBaseChangeSucceededEvent', oldBase: 'decoy', newBase: 'main', actor: { login: 'bob-acme' } }],
    },
  });
  expect(await timeline(closed)).toEqual(['BaseRefDeletedEvent', 'ClosedEvent']);
  expect(await field(closed, 'state')).toEqual({ state: 'CLOSED' });
});

test('from a fork: the branch is not here, and its feed neither', async () => {
  const head = await rig.commit('f', 'f', rig.main());
  await rig.double.push(rig.bob, rig.work.gitDir, head, 'forked');
  const number = await rig.double.openPull(rig.bob, { headRef: 'forked', baseRef: 'main', title: 'x', body: '', isFromFork: true });
  const { body } = await rig.repo('GET', `/pulls/${number}`);
  expect([body.head.label, body.head.repo.full_name, body.head.repo.fork]).toEqual(['bob-acme:forked', 'bob-acme/ops-elevations', true]);
  expect(await field(number, 'isCrossRepository headRefOid headRef { name }')).toEqual({
    isCrossRepository: true,
    headRefOid: head,
    headRef: null,
  });
  expect((await rig.repo('GET', '/activity?ref=forked')).body).toEqual([]);
  expect((await rig.repo('GET', '/git/ref/heads/forked')).status).toBe(404);
  expect(await rig.double.git.revParse(`refs/pull/${number}/head`)).toBe(head);
});

test('renamed: the id stays and the old login is free; deleted: nobody', async () => {
  const { number } = await rig.pull();
  await rig.double.review(rig.bob, number, { state: 'APPROVED' });
  await rig.double.rename(rig.bob, 'robert');
  const stranger = await rig.double.createAccount({ login: 'bob-acme' });
  const author = 'reviews(first: 5) { nodes { author { login ... on User { databaseId } } } }';
  expect((await field(number, author)).reviews.nodes).toEqual([{ author: { login: 'robert', databaseId: rig.bob.id } }]);
  expect((await rig.call('GET', '/users/BOB-acme')).body.id).toBe(stranger.id);
  expect((await rig.call('GET', `/user/${rig.bob.id}`)).body.login).toBe('robert');
  await rig.double.deleteAccount(rig.bob);
  await rig.double.deleteAccount(rig.alice);
  expect((await field(number, `${author} author { login }`, rig.tokens.judy)).author).toBeNull();
  const { body } = await rig.repo('GET', `/pulls/${number}`, undefined, rig.tokens.judy);
  expect(body.user.login).toBe('ghost');
  expect((await rig.repo('GET', `/pulls/${number}/reviews`, undefined, rig.tokens.judy)).body[0].user).toBeNull();
  expect((await rig.repo('GET', '/activity?ref=request', undefined, rig.tokens.judy)).body[0].actor).toBeNull();
});

test('whose commits they are: by e-mail whatever its case, and by the id in a noreply address whoever has the login now', async () => {
  await rig.double.rename(rig.bob, 'robert');
  await rig.double.createAccount({ login: 'bob-acme', id: 7777 });
  const address = (email: string) => `Co-authored-by: X <${email}>`;
  const named = ['ALICE@example.com', '1002+bob-acme@users.noreply.github.com', 'bob-acme@users.noreply.github.com', 'nobody@example.com'];
  const head = await rig.commit('x', 'x', rig.main(), `Ask\n\n${named.map(address).join('\n')}`);
  await rig.double.push(rig.judy, rig.work.gitDir, head, 'request');
  const number = await rig.double.openPull(rig.judy, { headRef: 'request', baseRef: 'main', title: 'x', body: '' });
  const [{ commit }] = (
    await field(number, 'commits(first: 1) { nodes { commit { authors(first: 9) { nodes { user { databaseId } } } } } }')
  ).commits.nodes;
  const ids = commit.authors.nodes.map(({ user }: { user: { databaseId: number } | null }) => user?.databaseId ?? null);
  expect(ids).toEqual([1001, 1001, 1002, 7777, null]);
});
