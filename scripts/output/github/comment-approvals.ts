import type { ApprovalState, JudgedReview, RuleState } from '../../core/verdict.ts';
import { sentences } from '../findings.ts';
import { bullets } from './comment-parts.ts';
import { code, sentence } from './markdown.ts';

/** Each rule with who fills it and who still could, then each review that does not count, and why. */
export function approvalLines(approvals: ApprovalState): string {
  const { rules, reviews } = approvals;
  if (rules.length === 0) return '**Approvals**: none is asked for.';
  const ignored = reviews.filter(({ counts }) => !counts).slice(-longest);
  return ['**Approvals**, by different people who had no part in it', bullets([...rules.map(ruleLine), ...ignored.map(reviewLine)])].join(
    '\n',
  );
}

/** Reviews of eligible people that block it. */
export function vetoesIn({ reviews }: ApprovalState): JudgedReview[] {
  return reviews.filter(({ reason }) => reason?.code === 'CHANGES_REQUESTED');
}

/** Of many reviews that do not count the last are shown. */
const longest = 20;

function ruleLine({ rule, filledBy, missing, couldApprove }: RuleState): string {
  const want = `${rule.count} of ${names(rule.from)}${rule.signed ? ', with an SSH signature' : ''}`;
  const have = filledBy.length > 0 ? `: ${names(filledBy)}` : '';
  if (missing === 0) return `✅ ${want}${have}`;
  const could = couldApprove.length > 0 ? `${names(couldApprove)} can give it` : 'nobody is left who could give it';
  return `⬜ ${want}${have}; **${missing} missing**: ${could}`;
}

function reviewLine({ login, reason }: JudgedReview): string {
  const mark = reason?.code === 'CHANGES_REQUESTED' ? '✋' : '▫️';
  if (reason === null) return `${mark} ${code(login)}`;
  const { message, next } = sentences(reason);
  return `${mark} ${sentence(message)} → ${sentence(next)}`;
}

export function names(all: readonly string[]): string {
  return all.map((name) => code(name)).join(', ');
}
