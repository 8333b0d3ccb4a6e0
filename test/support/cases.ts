/** What the rows of the catalogue are made with, and how one is judged. */

import { expect } from 'vitest';
import { judgeApprovals } from '../../scripts/core/approvals.ts';
import { checks } from '../../scripts/core/checks/index.ts';
import { decide } from '../../scripts/core/decide.ts';
import { findingKinds } from '../../scripts/core/findings.ts';
import type { Account, CommitFacts, HeadMove, People, Person, Review } from '../../scripts/core/model.ts';
import type { Facts, Verdict } from '../../scripts/core/verdict.ts';
import { groupsOf, peopleOf, samplePeople } from './sample-policy.ts';
import {
  account,
  approval,
  codesOf,
  commit,
  headSha,
  okOpen,
  push,
  withEvidence,
  withPull,
  withRequest,
  withReviews,
  withTier,
} from './situation.ts';

/** The case's name in the catalogue, what happens, the situation, and the answer. */
export type Row = [id: string, happens: string, facts: Facts, answer: string];

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

/** Expects the answer, in the catalogue's words, of `decide`; after a `·`, why ivan's review does not count. */
export function judged(_id: string, _happens: string, facts: Facts, answer: string): void {
  const verdict = decide(facts);
  const [expected = '', reason] = answer.split(' · ');
  if (expected.startsWith('NOCOUNT ')) {
    expect(inWords(verdict).split(' ').slice(0, 2)).toEqual(['PENDING', 'APPROVAL_MISSING']);
    expect(reasonOfIvan(verdict)).toBe(expected.slice('NOCOUNT '.length));
  } else {
    expect(inWords(verdict)).toBe(expected);
    if (reason !== undefined) expect(reasonOfIvan(verdict)).toBe(reason);
  }
  expectReadable(verdict);
  for (const check of checks) for (const { code } of check.run(facts, judgeApprovals(facts))) expect(check.codes).toContain(code);
}

function inWords(verdict: Verdict): string {
  const words = { allow: 'COUNT', wait: 'PENDING', deny: 'REJECT', retry: 'RETRY' } as const;
  const word = verdict.kind === 'deny' && verdict.alarm ? 'ALARM' : words[verdict.kind];
  return [word, ...codesOf(verdict)].join(' ');
}

function reasonOfIvan(verdict: Verdict): string | undefined {
  if (verdict.kind === 'retry') return undefined;
  return verdict.approvals.reviews.find(({ review }) => review === 'by-ivan')?.reason?.code;
}

/** Each finding has its two sentences, with every value in its place. */
function expectReadable(verdict: Verdict): void {
  const reasons = verdict.kind === 'retry' ? [] : [...verdict.findings, ...verdict.approvals.reviews.flatMap(({ reason }) => reason ?? [])];
  for (const { code, details = {} } of reasons) {
    const { says, next } = findingKinds[code];
    expect(`${says(details)}; ${next(details)}`).not.toMatch(/undefined|NaN|null|\.$|\.;/);
  }
}
