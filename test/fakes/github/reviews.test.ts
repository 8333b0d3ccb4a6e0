import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRig, pullRule, type Rig } from './rig.ts';

/** What GitHub shows of reviews. */
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

test('a rule that dismisses stale reviews does it at a push; without it they stay bound to what they saw', async () => {
  const { number, head } = await rig.pull();
  await rig.double.review(rig.bob, number, { state: 'APPROVED' });
  const reviews = () => field(number, 'reviews(first: 5) { nodes { state commit { oid } } }').then(({ reviews: { nodes } }) => nodes);
  const next = await rig.commit('b', 'b', head);
  await rig.double.push(rig.alice, rig.work.gitDir, next, 'request');
  expect(await reviews()).toEqual([{ state: 'APPROVED', commit: { oid: head } }]);
  const conditions = { ref_name: { include: ['~ALL'], exclude: ['refs/heads/request'] } };
  const rules = [{ type: 'pull_request', parameters: pullRule }];
  await rig.repo('POST', '/rulesets', { name: 'x', enforcement: 'active', conditions, rules }, rig.tokens.judy);
  await rig.double.push(rig.alice, rig.work.gitDir, await rig.commit('c', 'c', next), 'request');
  expect(await reviews()).toEqual([{ state: 'DISMISSED', commit: { oid: head } }]);
  expect(await timeline(number)).toEqual(['ReviewDismissedEvent']);
});

test('S02: an approval that moves along with a force-push', async () => {
  const { number } = await rig.pull();
  await rig.double.review(rig.bob, number, { state: 'APPROVED' });
  await rig.double.review(rig.judy, number, { state: 'COMMENTED' });
  const other = await rig.commit('request.yaml', 'b\n', rig.main());
  await rig.double.push(rig.alice, rig.work.gitDir, other, 'request', { force: true, rebindsReviews: true });
  const { nodes } = (await field(number, 'reviews(first: 5) { nodes { commit { oid } } }')).reviews;
  expect(nodes[0].commit.oid).toBe(other);
  expect(nodes[1].commit.oid).not.toBe(other);
  expect(kinds('request').at(-1)).toEqual(['force_push', rig.alice.id]);
});

test('reviews: states, e-mail, edits, dismissal; a pending one only its author sees', async () => {
  const { number, head } = await rig.pull();
  const id = await rig.double.review(rig.bob, number, { state: 'APPROVED', body: 'Fine', viaEmail: true });
  await rig.double.editReview(number, id, 'Really');
  await rig.double.dismiss(number, id, rig.judy);
  await rig.double.review(rig.judy, number, { state: 'PENDING' });
  const fields =
    'reviews(first: 5) { totalCount nodes { fullDatabaseId state body createdViaEmail submittedAt lastEditedAt commit { oid } } }';
  const { totalCount, nodes } = (await field(number, fields)).reviews;
  expect([totalCount, nodes[0]]).toEqual([
    1,
    expect.objectContaining({ fullDatabaseId: id, state: 'DISMISSED', body: 'Really', createdViaEmail: true, commit: { oid: head } }),
  ]);
  expect(nodes[0].lastEditedAt).not.toBeNull();
  expect((await field(number, fields, rig.tokens.judy)).reviews.nodes[1]).toMatchObject({ state: 'PENDING', submittedAt: null });
  expect((await rig.repo('GET', `/pulls/${number}/reviews`)).body).toHaveLength(1);
  const dismissals =
    'timelineItems(first: 5) { nodes { ... on ReviewDismissedEvent { actor { login } previousReviewState review { fullDatabaseId } } } }';
  const dismissed = { actor: { login: 'judy-acme' }, previousReviewState: 'APPROVED', review: { fullDatabaseId: id } };
  expect((await field(number, dismissals)).timelineItems.nodes).toEqual([dismissed]);
});

test('reviews by REST: not one’s own, and not without words', async () => {
  const { number } = await rig.pull();
  const review = (body: object, token: string) => rig.repo('POST', `/pulls/${number}/reviews`, body, token);
  expect((await review({ event: 'APPROVE' }, rig.tokens.alice)).status).toBe(422);
  expect((await review({ event: 'REQUEST_CHANGES' }, rig.tokens.bob)).status).toBe(422);
  const { body } = await review({ event: 'APPROVE' }, rig.tokens.bob);
  expect(body).toMatchObject({ state: 'APPROVED', user: { id: rig.bob.id } });
  const dismissed = await rig.repo('PUT', `/pulls/${number}/reviews/${body.id}/dismissals`, { message: 'no' }, rig.tokens.judy);
  expect(dismissed.body.state).toBe('DISMISSED');
});
