/** What the situations of the table are made with: each is one that passes, with one fact changed. */

import type { Account, CommitFacts, HeadMove, People, Person, Review, SecondLook } from '../../scripts/core/model.ts';
import type { Facts } from '../../scripts/core/verdict.ts';
import { groupsOf, peopleOf, samplePeople } from '../support/sample-policy.ts';
import {
  account,
  approval,
  commit,
  headSha,
  okOpen,
  push,
  withEvidence,
  withPull,
  withRequest,
  withReviews,
  withTier,
} from '../support/situation.ts';

export const grace = approval('grace');
export const ivan = (changes: Partial<Review>) => approval('ivan', changes);
/** Instead of ivan's approval. */
export const instead = (review: Review, ...more: Review[]) => withReviews(okOpen, review, grace, ...more);
export const byAccount = (author: Account | null, changes: Partial<Review> = {}) => instead(ivan({ author, ...changes }));
export const bot = (login: string): Account => ({ id: 41898282, login, type: 'Bot' });
export const user = (login: string, id = 7777): Account => ({ id, login, type: 'User' });

/** Everything in the pull request is the work of this account. */
export const openedBy = (facts: Facts, author: Account | null): Facts => {
  const git = { email: 'someone@example.com', account: author };
  const commits = [{ ...commit, authors: [git], committer: git }];
  return withPull(withEvidence(facts, { commits, headMoves: [{ ...push, actor: author }] }), { author });
};
/** alice's agent asks for access for itself, in alice's name. */
export const agentAsks = (facts: Facts) => openedBy(withRequest(facts, { subject: 'triage-agent' }), account('triage-agent'));

export const withCommit = (changes: Partial<CommitFacts>) => withEvidence(okOpen, { commits: [{ ...commit, ...changes }] });
export const gitOf = (name: string) => ({ email: `${name}@example.com`, account: account(name) });
export const alicesGit = gitOf('alice');
export const withMove = (changes: Partial<HeadMove>) =>
  withEvidence(okOpen, { headMoves: [push, { ...push, kind: 'push', before: headSha, ...changes }] });

export const groupWithout = (group: string, name: string) =>
  groupsOf.map((one) => (one.name === group ? { ...one, members: one.members.filter((member) => member !== name) } : one));
/** With these people listed besides the others, or otherwise than before. */
export const peopleWith = (...changed: Person[]): People => {
  const names = new Set(changed.map(({ name }) => name));
  return peopleOf([...samplePeople.filter(({ name }) => !names.has(name)), ...changed], groupsOf);
};
export const twoSeniors = withTier(okOpen, { approvals: [{ count: 2, from: ['senior-approvers'], signed: false }] });

/** The reviews of the usual case. */
export const asRead: readonly Review[] = okOpen.evidence?.reviews ?? [];
/** A second look at what is merged, which shows what was read but for these changes. */
export const lookedAt = (facts: Facts, changes: Partial<SecondLook>): Facts => {
  return { ...facts, look: { headSha, state: 'merged', reviews: asRead, gaps: [], ...changes } };
};
