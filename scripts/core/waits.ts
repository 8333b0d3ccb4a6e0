import { vetoesOf } from './approvals.ts';
import type { Finding } from './findings.ts';
import { formatInstant } from './time.ts';
import type { ApprovalState, Facts } from './verdict.ts';
import { isOpen, nextOpening } from './windows.ts';

/** What is still waited for; empty: nothing. A grant is thinkable only with a pull request, so a file on a laptop always waits. */
export function waitsFor(facts: Facts, approvals: ApprovalState): Finding[] {
  return [...forPull(facts), ...forTime(facts), ...forPeople(facts, approvals)];
}

function forPull({ evidence, file: { path: file } }: Facts): Finding[] {
  if (evidence === null) return [{ code: 'NO_PULL_REQUEST', file }];
  const { isDraft, state, baseRef } = evidence.pull;
  const found: Finding[] = [];
  if (state !== 'open' && state !== 'merged') found.push({ code: 'PULL_CLOSED', file });
  // A merge into another branch grants nothing, so nobody is told that it would. Once it is on main, how it came there is judged.
  if (state === 'open' && baseRef !== 'main') found.push({ code: 'OTHER_BASE', file, details: { base: baseRef } });
  if (isDraft !== false) found.push({ code: 'DRAFT', file });
  return found;
}

/** A planned request looks at the windows of its own time, so that now does not matter yet. */
function forTime({ now, policy, file: { path: file, request } }: Facts): Finding[] {
  const { windows } = policy.tiers[request.tier];
  const start = Math.max(now, request.notBefore ?? now);
  const found: Finding[] = [];
  if (now !== start) found.push({ code: 'NOT_YET', file, details: { notBefore: formatInstant(start) } });
  if (!isOpen(windows, start)) {
    const opens = nextOpening(windows, start);
    found.push({ code: 'WINDOW_CLOSED', file, details: { tier: request.tier, ...(opens !== null && { opens: formatInstant(opens) }) } });
  }
  return found;
}

function forPeople({ file: { path: file } }: Facts, { rules, reviews }: ApprovalState): Finding[] {
  const vetoes = vetoesOf(reviews).map(({ login }): Finding => ({ code: 'CHANGES_REQUESTED', file, details: { login } }));
  const unfilled = rules.filter(({ missing }) => missing !== 0);
  const missing = unfilled.map(({ rule: { from, signed }, missing, couldApprove }): Finding => {
    const details = { missing, from: from.join(', '), signed: signed ? 'yes' : 'no', couldApprove: couldApprove.join(', ') };
    return { code: 'APPROVAL_MISSING', file, details };
  });
  return [...vetoes, ...missing];
}
