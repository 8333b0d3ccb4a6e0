import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isApproved, judgeApprovals } from '../../scripts/core/approvals.ts';
import { decide } from '../../scripts/core/decide.ts';
import type { Review } from '../../scripts/core/model.ts';
import { approvalMessage } from '../../scripts/core/signature.ts';
import type { Facts } from '../../scripts/core/verdict.ts';
import { agentAsks } from '../adversary/facts.ts';
import { judged, type Row } from '../adversary/judged.ts';
import { groupsOf, human, peopleOf, samplePeople } from '../support/sample-policy.ts';
import {
  account,
  approval,
  at,
  change,
  digest,
  headSha,
  okOpen,
  request,
  sha,
  withEvidence,
  withPeople,
  withRequest,
  withReviews,
  withTier,
} from '../support/situation.ts';
import { newKey, signSsh } from '../support/ssh.ts';

test('per rule: who filled it, what is missing, who could still; per review: what became of it', () => {
  const { rules, reviews } = judgeApprovals(withReviews(okOpen, approval('heidi'), approval('alice'), approval('report-agent')));
  expect(rules).toMatchObject([
    { rule: { from: ['senior-approvers'] }, filledBy: ['heidi'], missing: 0, couldApprove: ['carol', 'ivan', 'judy'] },
    { rule: { from: ['system-owners'] }, filledBy: [], missing: 1, couldApprove: ['carol', 'grace'] },
  ]);
  expect(reviews).toMatchObject([
    { review: 'by-heidi', login: 'heidi-acme', person: 'heidi', counts: true, reason: null },
    {
      review: 'by-alice',
      login: 'alice-acme',
      person: 'alice',
      counts: false,
      reason: { code: 'SELF_APPROVAL', details: { login: 'alice-acme' } },
    },
    { review: 'by-report-agent', login: 'report-agent', person: 'report-agent', counts: false, reason: { code: 'NOT_HUMAN' } },
  ]);
});

test('who had a part in it is not among those who could approve', () => {
  const carols = withRequest(okOpen, { requester: 'carol', subject: 'report-agent' });
  const { rules } = judgeApprovals(withReviews(carols));
  expect(rules.map(({ couldApprove }) => couldApprove)).toEqual([
    ['heidi', 'ivan', 'judy'],
    ['grace', 'heidi'],
  ]);
  const agents = judgeApprovals(withReviews(withRequest(agentAsks(okOpen), { requester: 'nobody', subject: 'report-agent' })));
  expect(agents.rules[0]?.couldApprove).toEqual(['heidi', 'ivan', 'judy']);
});

test('who could approve is sorted by name, whatever the order in policy', () => {
  const facts = withTier(withReviews(okOpen), { approvals: [{ count: 1, from: ['guardians', 'dba'], signed: false }] });
  expect(judgeApprovals(facts).rules[0]?.couldApprove).toEqual(['carol', 'grace', 'heidi', 'ivan', 'judy']);
});

test('where nobody knows when the head moved, no approval counts', () => {
  expect(isApproved(judgeApprovals(okOpen))).toBe(true);
  expect(isApproved(judgeApprovals(withEvidence(okOpen, { headMoves: [] })))).toBe(false);
});

test('an approval more than is needed counts, and fills nothing', () => {
  const { rules, reviews } = judgeApprovals(withReviews(okOpen, approval('ivan'), approval('judy'), approval('grace')));
  expect(reviews.every(({ counts }) => counts)).toBe(true);
  expect(rules.map(({ filledBy }) => filledBy)).toEqual([['ivan'], ['grace']]);
});

test('an owner of the system may be named without a group', () => {
  const system = okOpen.policy.systems.get('orders-db');
  const systems = new Map(system && [['orders-db', { ...system, owners: ['bob'] }]]);
  const facts = withReviews({ ...okOpen, policy: { ...okOpen.policy, systems } }, approval('ivan'), approval('bob'));
  expect(isApproved(judgeApprovals(facts))).toBe(true);
});

// ---- the tier with the second channel -------------------------------------------------------------------------------

const keys = { heidi: newKey(), ivan: newKey(), judy: newKey('sk-ssh-ed25519@openssh.com') };
const listed = ([...Object.entries(keys)] as const).map(([name, key]) =>
  human(name, [{ login: `${name}-acme`, id: account(name).id }], [key.line]),
);
const people = peopleOf([...samplePeople.filter(({ name }) => !(name in keys)), ...listed], groupsOf);
const message = approvalMessage(request.id, digest);
const signed = (name: keyof typeof keys, text = message, key = keys[name]) => approval(name, { body: `I looked.\n${signSsh(text, key)}` });
const path = request.tier === 'semi-destructive' ? change.path.replace('semi-destructive', 'destructive') : '';
const destructive: Facts = {
  ...withPeople(withRequest(okOpen, { tier: 'destructive', shape: 'delete-rows', ttl: 1800 }), people),
  proposed: [{ ...change, path }],
};
const top = (...reviews: Review[]) => withReviews({ ...destructive, file: { ...destructive.file, path } }, ...reviews);
const [heidi, ivan, judy, grace] = [signed('heidi'), signed('ivan'), signed('judy'), approval('grace')];

// biome-ignore format: one line per case
const signatures: Row[] = [
  ['signed', 'by two, and an owner', top(ivan, judy, grace), 'COUNT'],
  ['signed', 'by one with both roles, and one more: three are needed', top(heidi, ivan), 'PENDING APPROVAL_MISSING'],
  ['signed', 'an owner without signature takes the place that needs none', top(ivan, judy, approval('heidi')), 'COUNT'],
  ['signed', 'all three groups’ worth by matching', top(heidi, ivan, judy), 'COUNT'],
  ['signed', 'without signature', top(approval('ivan'), judy, grace), 'NOCOUNT SIGNATURE_MISSING'],
  ['signed', 'with somebody else’s key', top(signed('ivan', message, keys.heidi), judy, grace), 'NOCOUNT SIGNATURE_INVALID'],
  ['signed', 'for another digest', top(signed('ivan', approvalMessage(request.id, `sha256:${'f'.repeat(64)}`)), judy, grace), 'NOCOUNT SIGNATURE_INVALID'],
  ['signed', 'for another id', top(signed('ivan', approvalMessage('20261120-orders-db-000000', digest)), judy, grace), 'NOCOUNT SIGNATURE_INVALID'],
  ['signed', 'with a right signature among wrong ones', top(approval('ivan', { body: [keys.judy, keys.ivan].map((key) => signSsh(message, key)).join('\n') }), judy, grace), 'COUNT'],
  ['signed', 'by somebody for whom no key is listed', top(approval('carol', { id: 'by-ivan', body: signSsh(message, keys.ivan) }), judy, grace), 'PENDING APPROVAL_MISSING'],
  ['signed', 'on an older commit', top(approval('ivan', { commit: sha('f'), body: ivan.body }), judy, grace), 'NOCOUNT STALE_APPROVAL'],
  ['signed', 'too soon after the push', top(approval('ivan', { submittedAt: at(0.9), body: ivan.body }), judy, grace), 'NOCOUNT TOO_SOON'],
  ['signed', 'by the requester’s agent’s owner', top(approval('alice', { id: 'by-ivan', body: ivan.body }), judy, grace), 'NOCOUNT SELF_APPROVAL'],
];
test.each(signatures)('%s %s', judged);

test('for a signed rule only those with a listed key could approve', () => {
  expect(judgeApprovals(top()).rules.map(({ couldApprove }) => couldApprove)).toEqual([
    ['heidi', 'ivan', 'judy'],
    ['carol', 'grace', 'heidi'],
  ]);
});

// ---- laws -----------------------------------------------------------------------------------------------------------

const someReview: fc.Arbitrary<Review> = fc.record({
  id: fc.uuid(),
  author: fc.option(fc.constantFrom('alice', 'bob', 'carol', 'grace', 'heidi', 'ivan', 'judy', 'report-agent', 'stranger').map(account), {
    freq: 9,
  }),
  state: fc.constantFrom('APPROVED', 'APPROVED', 'APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'),
  commit: fc.constantFrom(headSha, headSha, headSha, sha('f'), null),
  submittedAt: fc.option(fc.integer({ min: -2, max: 20 }).map(at), { freq: 9 }),
  viaEmail: fc.constant(false),
  body: fc.constant(''),
});
const someReviews = fc.uniqueArray(someReview, { selector: ({ id }) => id, maxLength: 8 });

test('the order in which the forge lists reviews makes no difference', () => {
  const twice = someReviews.chain((reviews) => fc.tuple(fc.constant(reviews), fc.shuffledSubarray(reviews, { minLength: reviews.length })));
  fc.assert(
    fc.property(twice, ([reviews, shuffled]) => {
      const [one, other] = [reviews, shuffled].map((list) => judgeApprovals(withEvidence(okOpen, { reviews: list })));
      expect(other?.rules).toEqual(one?.rules);
      expect(new Map(other?.reviews.map((review) => [review.review, review]))).toEqual(
        new Map(one?.reviews.map((review) => [review.review, review])),
      );
    }),
  );
});

test('what is allowed is approved by a senior approver and an owner, different people, whose latest words are approvals of this head', () => {
  fc.assert(
    fc.property(someReviews, (reviews) => {
      if (decide(withEvidence(okOpen, { reviews })).kind !== 'allow') return;
      const last = (id: number) => reviews.filter(({ author, state }) => author?.id === id && !['COMMENTED', 'PENDING'].includes(state));
      const yes = ['carol', 'grace', 'heidi', 'ivan', 'judy'].filter((name) => {
        const opinions = last(account(name).id).filter(
          ({ submittedAt, commit, state }) => state !== 'APPROVED' || (submittedAt !== null && commit !== null),
        );
        const latest = Math.max(...opinions.map(({ submittedAt }) => submittedAt ?? Number.POSITIVE_INFINITY));
        const final = opinions.filter(({ submittedAt }) => (submittedAt ?? Number.POSITIVE_INFINITY) === latest);
        return (
          final.length > 0 &&
          final.every(({ state }) => state === 'APPROVED') &&
          final.some(({ commit }) => commit === headSha) &&
          latest > at(0)
        );
      });
      const pairs = yes.flatMap((senior) => yes.map((owner) => [senior, owner]));
      const fits = ([senior = '', owner = '']: string[]) =>
        senior !== owner && ['carol', 'heidi', 'ivan', 'judy'].includes(senior) && ['carol', 'grace', 'heidi'].includes(owner);
      expect(pairs.some(fits)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
