import type { Evidence, HeadMove, Instant } from './model.ts';
import { changedSince } from './second-look.ts';
import type { Facts } from './verdict.ts';

const toleratedSkewMs = 60_000;
const knownStates = new Set<string>(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']);

/**
 * What is missing before anything may be decided; empty: go on. A gap is an answer that could not be had whole, and asking again may fill it.
 * At the grant, no evidence at all is no gap: the forge knows no pull request for this commit (see checks/arrived-by-merge.ts).
 */
export function evidenceGaps({ now, purpose, proposed, merged, evidence, look, policy }: Facts): string[] {
  const gaps: string[] = [];
  const need = (holds: boolean, gap: string) => {
    if (!holds) gaps.push(gap);
  };
  if (purpose !== 'check') need(merged !== null, 'the files that the merge changed were not read');
  if (evidence === null) return gaps;

  const { pull, commits, reviews, headMoves, baseMoves, arrival, readAt } = evidence;
  gaps.push(...evidence.gaps);
  if (look) gaps.push(...changedSince(evidence, look));
  need(Math.abs(readAt - now) <= toleratedSkewMs, 'our clock and the forge’s differ by more than a minute');
  need(proposed !== null, 'the files that the pull request changes were not read');
  need(
    pull.commitCount > policy.limits.maxCommits || (commits.length === pull.commitCount && commits.length > 0),
    'not all commits were read',
  );
  // a fork's pushes are never seen, and waiting for them would hide that it is refused (checks/from-fork.ts)
  const isPushed = pull.isCrossRepository === true || movesUntilMerge(evidence).at(-1)?.after === pull.headSha;
  need(isPushed, 'no record yet of who pushed the head of the pull request');
  for (const { id, state } of reviews) need(knownStates.has(state), `review ${id} is in a state that is not known`);

  const moves = [...headMoves.map(({ at }) => at), ...baseMoves];
  const times = [...reviews.map(({ submittedAt }) => submittedAt), ...moves, pull.mergedAt];
  need(
    times.every((time) => time === null || time <= readAt),
    'something is dated after the moment at which it was read',
  );

  if (purpose !== 'check') {
    const isMerged = pull.state === 'merged';
    need(!isMerged || (pull.mergedAt !== null && pull.mergeCommit !== null), 'the merge was not read whole');
    need(!isMerged || (arrival !== null && arrival.kind !== 'unknown'), 'no record yet of how the merge came to the default branch');
    // a replica that lags behind: the merge has arrived, and the pull request still looks open
    need(isMerged || !arrivedByMerge(evidence), 'the merge has arrived, and its pull request is not shown as merged yet');
  }
  return gaps;
}

export function arrivedByMerge({ arrival }: Evidence): boolean {
  return arrival?.kind === 'merge' || arrival?.kind === 'merge-queue';
}

/** What happens to the branch after the merge has no part in what was merged. */
export function movesUntilMerge({ headMoves, pull: { mergedAt } }: Evidence): HeadMove[] {
  return headMoves.filter(({ at }) => mergedAt === null || at <= mergedAt);
}

/** The last moment at which what would be merged, or where, was changed: only after it can an approval be about it. Unknown: never. */
export function lastMove(evidence: Evidence): Instant {
  const { mergedAt } = evidence.pull;
  const headMoves = movesUntilMerge(evidence).map(({ at }) => at);
  const baseMoves = evidence.baseMoves.filter((at) => mergedAt === null || at <= mergedAt);
  return headMoves.length > 0 ? Math.max(...headMoves, ...baseMoves) : Number.POSITIVE_INFINITY;
}
