import { lastMove } from './evidence.ts';
import type { Finding } from './findings.ts';
import type { Evidence } from './model.ts';
import type { ApprovalState } from './verdict.ts';

/** Less than this is hardly enough to see what has been pushed. */
const hastyMs = 30_000;

/**
 * Approvals that count and came within seconds of the last change of head or base: a tool that names no commit is bound to whatever is there
 * at that moment (approvals.md, S11). Decides nothing; a tier that wants it otherwise says `dwell`.
 */
export function hastyApprovals(evidence: Evidence, { reviews }: ApprovalState): Finding[] {
  const moved = lastMove(evidence);
  const times = new Map(evidence.reviews.map(({ id, submittedAt }) => [id, submittedAt]));
  return reviews.flatMap(({ review, login, counts }): Finding[] => {
    const after = (times.get(review) ?? Number.POSITIVE_INFINITY) - moved;
    return counts && after < hastyMs ? [{ code: 'APPROVED_AT_ONCE', details: { login, seconds: Math.floor(after / 1000) } }] : [];
  });
}
