import type { Account, ChangedFile, Evidence, Instant, Sha } from './model.ts';

export interface WouldBe {
  readonly author: Account;
  readonly email: string;
  readonly now: Instant;
  readonly headRef: string;
}

const headSha = '0'.repeat(40);

/**
 * The evidence of a pull request that is not opened yet, as it would be right after: one commit by its author, pushed by its author, seen by
 * nobody. With it, a request is judged before anything is pushed by exactly the rules that will meet it.
 */
export function wouldBeEvidence({ author, email, now, headRef }: WouldBe): Evidence {
  const identity = { email, account: author };
  return {
    forge: 'local',
    readAt: now,
    pull: {
      number: 0,
      title: '',
      state: 'open',
      isDraft: false,
      isCrossRepository: false,
      author,
      createdAt: now,
      headRef,
      headSha,
      baseRef: 'main',
      mergedAt: null,
      mergedBy: null,
      mergeCommit: null,
      commitCount: 1,
    },
    commits: [{ sha: headSha, parents: 1, authors: [identity], committer: identity, committedViaWeb: false }],
    reviews: [],
    headMoves: [{ at: now, actor: author, before: null, after: headSha, kind: 'create' }],
    baseMoves: [],
    arrival: null,
    gaps: [],
  };
}

/** A change that adds one plain file. */
export function addition(path: string, oid: Sha): ChangedFile {
  return { status: 'A', path, oldMode: '000000', newMode: '100644', oid };
}
