/** A whole situation that passes, as data: alice's request for 45 minutes of updates, approved by two people, merged a minute ago. */

import type {
  Account,
  ChangedFile,
  CommitFacts,
  Evidence,
  HeadMove,
  Instant,
  Policy,
  Pull,
  Request,
  Review,
  Seconds,
  System,
  Tier,
} from '../../scripts/core/model.ts';
import type { Facts, Verdict } from '../../scripts/core/verdict.ts';
import { groupsOf, orders, peopleOf, samplePeople, sampleTiers } from './sample-policy.ts';

/** A Friday. */
export const start: Instant = Date.parse('2026-11-20T10:00:00Z');
/** So many minutes after the branch was pushed. */
export const at = (minutes: number): Instant => start + minutes * 60_000;

export const sha = (letter: string): string => letter.repeat(40);
export const headSha = sha('a');
export const mergeSha = sha('b');
export const blobSha = sha('c');

export const policy: Policy = {
  commit: sha('d'),
  limits: { sweepWithin: 600, maxCommits: 10 },
  tiers: sampleTiers,
  people: peopleOf(samplePeople, groupsOf),
  systems: new Map([['orders-db', orders]]),
};

/** The account of a person of the sample policy; somebody else's has a number that policy does not list. */
export function account(name: string): Account {
  const person = policy.people.byName.get(name);
  const known = person?.accounts[0];
  return { id: known?.id ?? 9999, login: known?.login ?? name, type: person?.kind === 'agent' ? 'Bot' : 'User' };
}

export const request: Request = {
  id: '20261120-orders-db-7f3k9q',
  system: 'orders-db',
  shape: 'update-rows',
  tier: 'semi-destructive',
  params: { tables: ['orders'] },
  ttl: 2700,
  requester: 'alice',
  subject: 'alice',
  justification: 'Orders of 19 November carry a wrong currency; this sets it right.',
  rollback: 'The old values are kept in shop.orders_before_4711.',
  alternatives: 'Waiting for the next release would leave invoices wrong until Tuesday.',
  incident: 'INC-4711',
  notBefore: null,
  proof: 'SCRAM-SHA-256$4096:c2FsdA==$c3RvcmVk:c2VydmVy',
  run: null,
};
export const path = 'elevations/orders-db/semi-destructive/2026/11/20261120-orders-db-7f3k9q.yaml';
export const digest = `sha256:${'e'.repeat(64)}`;

export const change: ChangedFile = { status: 'A', path, oldMode: '000000', newMode: '100644', oid: blobSha };

export const pull: Pull = {
  number: 17,
  title: 'Update rows in orders-db',
  state: 'merged',
  isDraft: false,
  isCrossRepository: false,
  author: account('alice'),
  createdAt: at(1),
  headRef: 'elevation/20261120-orders-db-7f3k9q',
  headSha,
  baseRef: 'main',
  mergedAt: at(20),
  mergedBy: account('alice'),
  mergeCommit: mergeSha,
  commitCount: 1,
};

/** An approval that counts, ten minutes after the push. */
export function approval(name: string, changes: Partial<Review> = {}): Review {
  return {
    id: `by-${name}`,
    author: account(name),
    state: 'APPROVED',
    commit: headSha,
    submittedAt: at(10),
    viaEmail: false,
    body: '',
    ...changes,
  };
}

const alicesGit = { email: 'alice@example.com', account: account('alice') };
export const commit: CommitFacts = { sha: headSha, parents: 1, authors: [alicesGit], committer: alicesGit, committedViaWeb: false };
export const push: HeadMove = { at: at(0), actor: account('alice'), before: null, after: headSha, kind: 'create' };

export const evidence: Evidence = {
  forge: 'local',
  readAt: at(21),
  pull,
  commits: [commit],
  reviews: [approval('ivan'), approval('grace')],
  headMoves: [push],
  baseMoves: [],
  arrival: { kind: 'merge', at: at(20), actor: account('alice') },
  gaps: [],
};

/** Merged, and about to be granted: allowed. */
export const ok: Facts = {
  now: at(21),
  purpose: 'grant',
  policy,
  file: { path, blob: blobSha, request, digest },
  proposed: [change],
  merged: { commit: mergeSha, changes: [change] },
  evidence,
  usedBefore: null,
  leftBehind: { seconds: 600, says: 'a session opened before the end goes on until the next sweep' },
  targetFindings: [],
};

/** The same, open and approved: allowed, if it were merged now. */
export const okOpen: Facts = withEvidence(
  { ...ok, purpose: 'check', merged: null },
  { pull: { ...pull, state: 'open', mergedAt: null, mergedBy: null, mergeCommit: null }, arrival: null },
);

// ---- one fact changed -----------------------------------------------------------------------------------------------

export function withRequest(facts: Facts, changes: Partial<Request>): Facts {
  return { ...facts, file: { ...facts.file, request: { ...facts.file.request, ...changes } } };
}
export function withEvidence(facts: Facts, changes: Partial<Evidence>): Facts {
  return { ...facts, evidence: { ...(facts.evidence ?? evidence), ...changes } };
}
export function withPull(facts: Facts, changes: Partial<Pull>): Facts {
  return withEvidence(facts, { pull: { ...(facts.evidence?.pull ?? pull), ...changes } });
}
export function withReviews(facts: Facts, ...reviews: readonly Review[]): Facts {
  return withEvidence(facts, { reviews });
}
export function withTier(facts: Facts, changes: Partial<Tier>): Facts {
  const { tier } = facts.file.request;
  const tiers = { ...facts.policy.tiers, [tier]: { ...facts.policy.tiers[tier], ...changes } };
  return { ...facts, policy: { ...facts.policy, tiers } };
}
export function withSystem(facts: Facts, changes: Partial<System>): Facts {
  return { ...facts, policy: { ...facts.policy, systems: new Map([[orders.name, { ...orders, ...changes }]]) } };
}
export function withPeople(facts: Facts, people: Policy['people']): Facts {
  return { ...facts, policy: { ...facts.policy, people } };
}
/** Later, with the evidence read anew. */
export function later(facts: Facts, seconds: Seconds): Facts {
  const now = facts.now + seconds * 1000;
  return { ...withEvidence(facts, { readAt: now }), now };
}

/** The codes of a verdict's findings; of a retry there are none. */
export function codesOf(verdict: Verdict): string[] {
  return verdict.kind === 'retry' ? [] : verdict.findings.map(({ code }) => code);
}
