import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRig, type Rig } from './rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await openRig();
});
afterEach(() => rig.close());

/** Every field that approvals.md, section 4, names for the one query about a pull request. */
const evidence = `query evidence($number: Int!) {
  rateLimit { cost limit remaining resetAt used }
  viewer { login databaseId }
  repository(owner: "ACME", name: "Ops-Elevations") {
    pullRequest(number: $number) {
      state isDraft merged mergedAt isCrossRepository headRefName headRefOid baseRefName baseRefOid changedFiles
      author { ...who } mergedBy { ...who } mergeCommit { oid parents(first: 3) { nodes { oid } } tree { oid } } autoMergeRequest { enabledBy { ...who } }
      commits(first: 30) { totalCount nodes { commit {
        oid parents(first: 3) { totalCount nodes { oid } }
        authors(first: 10) { totalCount nodes { email user { databaseId login } } }
        committer { email user { databaseId } } committedViaWeb
        signature { isValid wasSignedByGitHub signer { login } } associatedPullRequests(first: 20) { nodes { number } } } } }
      files(first: 10) { totalCount nodes { path changeType } }
      reviews(first: 100) { totalCount pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId state submittedAt lastEditedAt createdViaEmail author { ...who } commit { oid } } }
      timelineItems(first: 100, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT, HEAD_REF_DELETED_EVENT, HEAD_REF_RESTORED_EVENT, BASE_REF_CHANGED_EVENT,
        BASE_REF_FORCE_PUSHED_EVENT, REVIEW_DISMISSED_EVENT, CONVERT_TO_DRAFT_EVENT, READY_FOR_REVIEW_EVENT, CLOSED_EVENT, REOPENED_EVENT,
        MERGED_EVENT, ADDED_TO_MERGE_QUEUE_EVENT, REMOVED_FROM_MERGE_QUEUE_EVENT, AUTO_MERGE_ENABLED_EVENT]) {
        totalCount filteredCount pageInfo { hasNextPage endCursor }
        nodes { __typename ... on MergedEvent { createdAt actor { ...who } commit { oid } } ... on AutoMergeEnabledEvent { actor { login } } } } } } }
fragment who on Actor { __typename login ... on User { databaseId } ... on Bot { databaseId } }`;

test('the one query about a pull request, from beginning to merge', async () => {
  const message =
    'Ask\n\nCo-authored-by: Bob <BOB@example.com>\nco-authored-by: T <2001+triage-agent[bot]@users.noreply.github.com>\nCo-authored-by: X <x@example.org>';
  const head = await rig.commit('request.yaml', 'a\n', rig.main(), message);
  await rig.double.push(rig.bob, rig.work.gitDir, head, 'request');
  const number = await rig.double.openPull(rig.bot, { headRef: 'request', baseRef: 'main', title: 'Ask', body: '' });
  await rig.double.enableAutoMerge(rig.alice, number);
  const review = await rig.double.review(rig.judy, number, { state: 'APPROVED' });
  const open = (await rig.graphql(evidence, { number })).data;
  expect(open.viewer).toEqual({ login: 'alice-acme', databaseId: 1001 });
  const pull = open.repository.pullRequest;
  expect(pull).toMatchObject({
    state: 'OPEN',
    merged: false,
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    changedFiles: 1,
    headRefOid: head,
  });
  expect([pull.author, pull.autoMergeRequest.enabledBy.login]).toEqual([
    { __typename: 'Bot', login: 'triage-agent', databaseId: 2001 },
    'alice-acme',
  ]);
  expect(pull.files).toEqual({ totalCount: 1, nodes: [{ path: 'request.yaml', changeType: 'ADDED' }] });
  const [{ commit }] = pull.commits.nodes;
  expect(commit).toMatchObject({ oid: head, committedViaWeb: false, signature: null, associatedPullRequests: { nodes: [{ number }] } });
  expect(commit.authors.nodes).toEqual([
    { email: 'alice@example.com', user: { databaseId: 1001, login: 'alice-acme' } },
    { email: 'BOB@example.com', user: { databaseId: 1002, login: 'bob-acme' } },
    { email: '2001+triage-agent[bot]@users.noreply.github.com', user: { databaseId: 2001, login: 'triage-agent[bot]' } },
    { email: 'x@example.org', user: null },
  ]);
  expect(pull.reviews.nodes).toEqual([
    expect.objectContaining({
      fullDatabaseId: review,
      state: 'APPROVED',
      lastEditedAt: null,
      createdViaEmail: false,
      commit: { oid: head },
    }),
  ]);
  const merge = await rig.double.merge(rig.judy, number);
  const merged = (await rig.graphql(evidence, { number })).data.repository.pullRequest;
  const { mergeCommit } = merged;
  expect(mergeCommit).toMatchObject({ oid: merge, parents: { nodes: [{ oid: pull.baseRefOid }, { oid: head }] } });
  expect(merged.commits).toEqual(pull.commits);
  expect(merged.timelineItems.nodes.map(({ __typename: name }: { __typename: string }) => name)).toEqual([
    'AutoMergeEnabledEvent',
    'MergedEvent',
    'ClosedEvent',
  ]);
});

test('more reviews than fit on a page are read by cursors', async () => {
  const { number } = await rig.pull();
  for (let n = 0; n < 105; n += 1) await rig.double.review(rig.bob, number, { state: 'COMMENTED' });
  const query = `query ($after: String) { repository(owner: "acme", name: "ops-elevations") { pullRequest(number: ${number}) {
    reviews(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { fullDatabaseId } } } } }`;
  const first = (await rig.graphql(query)).data.repository.pullRequest.reviews;
  expect([first.totalCount, first.nodes.length, first.pageInfo.hasNextPage]).toEqual([105, 100, true]);
  const second = (await rig.graphql(query, { after: first.pageInfo.endCursor })).data.repository.pullRequest.reviews;
  expect([second.nodes.length, second.pageInfo.hasNextPage]).toEqual([5, false]);
  const ids = [...first.nodes, ...second.nodes].map(({ fullDatabaseId }: { fullDatabaseId: string }) => fullDatabaseId);
  expect(new Set(ids).size).toBe(105);
});

test.each<[string, string, unknown]>([
  ['reviews { nodes { state } }', 'MISSING_PAGINATION_BOUNDARIES', { nodes: null }],
  ['reviews(first: 101) { totalCount }', 'EXCESSIVE_PAGINATION', null],
  ['reviews(first: 1, after: "x") { totalCount }', 'INVALID_CURSOR_ARGUMENTS', null],
])('%s: %s', async (fields, type, reviews) => {
  const { number } = await rig.pull();
  const { data, errors } = await rig.pullField(number, fields);
  expect([data.repository.pullRequest, errors[0].type]).toEqual([{ reviews }, type]);
});

test('a count needs no page, and the last ones can be asked for', async () => {
  const { number } = await rig.pull();
  for (const state of ['COMMENTED', 'APPROVED'] as const) await rig.double.review(rig.bob, number, { state });
  const { pullRequest } = (
    await rig.pullField(number, 'reviews(last: 1) { totalCount pageInfo { hasPreviousPage } nodes { state } } comments { totalCount }')
  ).data.repository;
  expect(pullRequest).toEqual({
    reviews: { totalCount: 2, pageInfo: { hasPreviousPage: true }, nodes: [{ state: 'APPROVED' }] },
    comments: { totalCount: 0 },
  });
});

test('what is not there: null and NOT_FOUND', async () => {
  const { data, errors } = await rig.pullField(99, 'title');
  expect(data).toEqual({ repository: { pullRequest: null } });
  expect(errors).toEqual([
    expect.objectContaining({ type: 'NOT_FOUND', message: 'Could not resolve to a PullRequest with the number of 99.' }),
  ]);
});

test('refs, objects, open pull requests and teams', async () => {
  const { number, head } = await rig.pull();
  await rig.double.createTeam('dba', [rig.bob]);
  const query = `{ organization(login: "acme") { team(slug: "dba") { databaseId members(first: 10) { totalCount nodes { databaseId } } } }
    repository(owner: "acme", name: "ops-elevations") {
      ref(qualifiedName: "refs/heads/main") { name target { oid } } none: ref(qualifiedName: "none") { name }
      file: object(expression: "main:README") { ... on Blob { text byteSize } }
      commit: object(oid: "${head}") { __typename ... on Commit { message associatedPullRequests(first: 5) { totalCount nodes { number } } } }
      pullRequests(states: [OPEN], first: 10) { nodes { number headRefName } } } }`;
  const { data } = await rig.graphql(query);
  expect(data.organization.team.members).toEqual({ totalCount: 1, nodes: [{ databaseId: 1002 }] });
  expect(data.repository).toEqual({
    ref: { name: 'main', target: { oid: rig.main() } },
    none: null,
    file: { text: 'first\n', byteSize: 6 },
    commit: { __typename: 'Commit', message: 'A change\n', associatedPullRequests: { totalCount: 1, nodes: [{ number }] } },
    pullRequests: { nodes: [{ number, headRefName: 'request' }] },
  });
});

test('what stands on the page is written and read by GraphQL as by REST', async () => {
  const { number, head } = await rig.pull();
  const read = `id comments(first: 5) { nodes { id viewerDidAuthor body } } labels(first: 5) { nodes { id name } }
    reviewRequests(first: 5) { nodes { requestedReviewer { __typename ... on User { databaseId } } } }
    commits(last: 1) { nodes { commit { status { state contexts { context state description } } } } }`;
  const page = async () => (await rig.pullField(number, read)).data.repository.pullRequest;
  const before = await page();
  expect(before).toMatchObject({ comments: { nodes: [] }, labels: { nodes: [] }, commits: { nodes: [{ commit: { status: null } }] } });
  const bob = (await rig.graphql('{ user(login: "bob-acme") { id } repository(owner: "acme", name: "ops-elevations") { id } }')).data;
  const label = await rig.graphql('mutation ($input: CreateLabelInput!) { createLabel(input: $input) { label { id name } } }', {
    input: { repositoryId: bob.repository.id, name: 'elevation/cosmetic', color: '00ff00' },
  });
  const { id: labelId } = label.data.createLabel.label;
  const write = `mutation ($id: ID!, $label: ID!, $user: ID!) {
    addComment(input: { subjectId: $id, body: "One" }) { commentEdge { node { id } } }
    addLabelsToLabelable(input: { labelableId: $id, labelIds: [$label] }) { clientMutationId }
    requestReviews(input: { pullRequestId: $id, userIds: [$user], union: true }) { clientMutationId } }`;
  const { data, errors } = await rig.graphql(write, { id: before.id, label: labelId, user: bob.user.id });
  expect(errors).toBeUndefined();
  await rig.repo('POST', `/statuses/${head}`, { state: 'pending', context: 'elevation/check', description: 'Two missing' });
  expect(await page()).toMatchObject({
    comments: { nodes: [{ viewerDidAuthor: true, body: 'One' }] },
    labels: { nodes: [{ id: labelId, name: 'elevation/cosmetic' }] },
    reviewRequests: { nodes: [{ requestedReviewer: { __typename: 'User', databaseId: 1002 } }] },
    commits: {
      nodes: [
        {
          commit: {
            status: { state: 'PENDING', contexts: [{ context: 'elevation/check', state: 'PENDING', description: 'Two missing' }] },
          },
        },
      ],
    },
  });
  const { id: commentId } = data.addComment.commentEdge.node;
  const more = `mutation ($comment: ID!, $id: ID!, $label: ID!) { updateIssueComment(input: { id: $comment, body: "Two" }) { issueComment { body } }
    removeLabelsFromLabelable(input: { labelableId: $id, labelIds: [$label] }) { clientMutationId } }`;
  await rig.graphql(more, { comment: commentId, id: before.id, label: labelId });
  expect((await rig.repo('GET', `/issues/${number}/comments`)).body[0].body).toBe('Two');
  expect((await rig.repo('GET', `/issues/${number}/labels`)).body).toEqual([]);
  await rig.graphql('mutation ($id: ID!) { deleteIssueComment(input: { id: $id }) { clientMutationId } }', { id: commentId });
  expect((await page()).comments.nodes).toEqual([]);
});

test.each([
  [
    'the author asked for a review',
    'requestReviews(input: { pullRequestId: $id, userIds: [$alice] }) { clientMutationId }',
    'UNPROCESSABLE',
  ],
  ['a comment on nothing', 'addComment(input: { subjectId: "none", body: "x" }) { clientMutationId }', 'NOT_FOUND'],
  ['an empty comment', 'addComment(input: { subjectId: $id, body: " " }) { clientMutationId }', 'UNPROCESSABLE'],
  [
    'a comment that is too long',
    `addComment(input: { subjectId: $id, body: "${'x'.repeat(65_537)}" }) { clientMutationId }`,
    'UNPROCESSABLE',
  ],
  ['a label that is not there', 'addLabelsToLabelable(input: { labelableId: $id, labelIds: ["none"] }) { clientMutationId }', 'NOT_FOUND'],
])('%s is an error', async (_, field, type) => {
  const { number } = await rig.pull();
  const { id } = (await rig.pullField(number, 'id')).data.repository.pullRequest;
  const alice = (await rig.graphql('{ user(login: "alice-acme") { id } }')).data.user.id;
  const declared = field.includes('$alice') ? '($id: ID!, $alice: ID!)' : field.includes('$id') ? '($id: ID!)' : '';
  const { errors } = await rig.graphql(`mutation ${declared} { ${field} }`, { id, alice });
  expect(errors[0].type).toBe(type);
});
