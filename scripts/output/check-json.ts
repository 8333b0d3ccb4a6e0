import type { Checked } from '../core/checked.ts';
import { formatInstant } from '../core/time.ts';
import type { ApprovalState } from '../core/verdict.ts';
import { findingJson } from './findings.ts';

/** What `elevate check --json` prints of a request; schemas/verdict.schema.json is its contract, and that of its other forms. */
export function checkJson({ path, file, verdict, preview, atTheEnd }: Checked): { version: 1 } & Record<string, unknown> {
  const { id, system, shape, tier, requester, subject, ttl } = file?.request ?? {};
  return {
    version: 1,
    path,
    request: file ? { id, system, shape, tier, requester, subject, ttl, digest: file.digest } : null,
    verdict: verdict.kind,
    alarm: verdict.kind !== 'retry' && verdict.alarm,
    gaps: verdict.kind === 'retry' ? verdict.gaps : [],
    expiresAt: 'expiresAt' in verdict ? formatInstant(verdict.expiresAt) : null,
    effectiveEnd: 'effectiveEnd' in verdict ? formatInstant(verdict.effectiveEnd) : null,
    atTheEnd,
    preview,
    findings: verdict.kind === 'retry' ? [] : verdict.findings.map(findingJson),
    approvals: verdict.kind === 'retry' ? null : approvalsJson(verdict.approvals),
  };
}

export function approvalsJson({ rules, reviews }: ApprovalState): Record<string, unknown> {
  return {
    rules: rules.map(({ rule, filledBy, missing, couldApprove }) => ({ ...rule, filledBy, missing, couldApprove })),
    reviews: reviews.map(({ review, login, person, counts, reason }) => ({
      review,
      login,
      person,
      counts,
      reason: reason ? findingJson(reason) : null,
    })),
  };
}
