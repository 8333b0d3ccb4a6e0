import { isApproved, judgeApprovals, vetoesOf } from '../approvals.ts';
import type { Facts } from '../verdict.ts';
import type { Check } from './check.ts';

/**
 * At the grant all approvals are there: the merge proves none (M02), and none can follow it (R11). What was enough at the merge and is not any
 * more (too old, objected to since) is refused as well, but is nobody's attempt to get round the rules.
 */
export const mergedWithoutApprovals: Check = {
  codes: ['MERGED_WITHOUT_APPROVALS', 'APPROVALS_LAPSED'],
  run(facts, approvals) {
    if (facts.purpose === 'check' || facts.evidence === null || isApproved(approvals)) return [];
    const file = facts.file.path;
    if (wereThereAtMerge(facts)) return [{ code: 'APPROVALS_LAPSED', file }];
    const missing = approvals.rules.reduce((sum, rule) => sum + rule.missing, 0);
    return [{ code: 'MERGED_WITHOUT_APPROVALS', file, details: { missing, vetoes: vetoesOf(approvals.reviews).length } }];
  },
};

function wereThereAtMerge(facts: Facts): boolean {
  const { evidence } = facts;
  const mergedAt = evidence?.pull.mergedAt ?? null;
  if (evidence === null || mergedAt === null) return false;
  const reviews = evidence.reviews.filter(({ submittedAt }) => submittedAt === null || submittedAt < mergedAt);
  return isApproved(judgeApprovals({ ...facts, now: mergedAt, evidence: { ...evidence, reviews } }));
}
