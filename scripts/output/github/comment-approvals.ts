import { approvalMessage, signatureNamespace } from '../../core/signature.ts';
import type { ApprovalState, JudgedFile, JudgedReview, RuleState } from '../../core/verdict.ts';
import { sentences } from '../findings.ts';
import { bullets } from './comment-parts.ts';
import { code, fenced, sentence } from './markdown.ts';

/** Each rule with who fills it and who still could, what is missing first; then who blocks it. */
export function approvalLines(approvals: ApprovalState): string[] {
  const { rules } = approvals;
  if (rules.length === 0) return ['✅ **No approval** is asked for'];
  const open = rules.filter(({ missing }) => missing > 0);
  const filled = rules.filter(({ missing }) => missing === 0);
  return [...vetoesIn(approvals).map(reviewLine), ...open.map(missingLine), ...filled.map(filledLine)];
}

/** For the tiers where a review alone is not enough: what to run, and where its output goes. */
export function signBlock({ rules }: ApprovalState, { request, digest }: JudgedFile): string {
  if (!rules.some(({ rule, missing, couldApprove }) => rule.signed && missing > 0 && couldApprove.length > 0)) return '';
  const message = approvalMessage(request.id, digest).trimEnd();
  const command = `printf '${message}\\n' | ssh-keygen -Y sign -n ${signatureNamespace} -f ~/.ssh/id_ed25519_sk`;
  const says = 'Run this with the key that policy lists for you, and paste what it prints into the text of your approving review:';
  return `**To sign**: ${says}\n${fenced('sh', command)}`;
}

/** The other reviews that do not count, and why. */
export function ignoredReviews({ reviews }: ApprovalState): string {
  const ignored = reviews.filter(({ counts, reason }) => !counts && !isVeto(reason)).slice(-longest);
  return ignored.length === 0 ? '' : `**Does not count**\n${bullets(ignored.map(reviewLine))}`;
}

/** Reviews of eligible people that block it. */
export function vetoesIn({ reviews }: ApprovalState): JudgedReview[] {
  return reviews.filter(({ reason }) => isVeto(reason));
}

/** Of many reviews that do not count the last are shown. */
const longest = 20;

function missingLine({ rule, filledBy, missing, couldApprove }: RuleState): string {
  const have = filledBy.length > 0 ? `; given by ${names(filledBy)}` : '';
  const how = rule.signed ? ', **with a signature** (see below)' : '';
  const could = couldApprove.length > 0 ? `${names(couldApprove)} can give it${how}` : 'nobody is left who could give it';
  return `⬜ **${missing} missing** of ${names(rule.from)}: ${could}${have}`;
}

function filledLine({ rule, filledBy }: RuleState): string {
  return `✅ ${rule.count} of ${names(rule.from)}${rule.signed ? ', signed' : ''}: ${names(filledBy)}`;
}

function reviewLine({ login, reason }: JudgedReview): string {
  const mark = isVeto(reason) ? '✋' : '▫️';
  if (reason === null) return `${mark} ${code(login)}`;
  const { message, next } = sentences(reason);
  return `${mark} ${sentence(message)} → ${sentence(next)}`;
}

function isVeto(reason: JudgedReview['reason']): boolean {
  return reason?.code === 'CHANGES_REQUESTED';
}

export function names(all: readonly string[]): string {
  return all.map((name) => code(name)).join(', ');
}
