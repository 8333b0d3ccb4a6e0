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
  const { isDraft, state } = evidence.pull;
  return [
    ...(state === 'open' || state === 'merged' ? [] : [{ code: 'PULL_CLOSED', file } as const]),
    ...(isDraft === false ? [] : [{ code: 'DRAFT', file } as const]),
  ];
}

function forTime({ now, policy, file: { path: file, request } }: Facts): Finding[] {
  const { windows } = policy.tiers[request.tier];
  const notBefore = request.notBefore ?? now;
  const start = Math.max(now, notBefore);
  const opens = isOpen(windows, start) ? start : nextOpening(windows, start);
  return [
    ...(now >= notBefore ? [] : [{ code: 'NOT_YET', file, details: { notBefore: formatInstant(notBefore) } } as const]),
    ...(opens === start
      ? []
      : [
          { code: 'WINDOW_CLOSED', file, details: { tier: request.tier, ...(opens !== null && { opens: formatInstant(opens) }) } } as const,
        ]),
  ];
}

function forPeople({ file: { path: file } }: Facts, { rules, reviews }: ApprovalState): Finding[] {
  const missing = rules.filter((rule) => rule.missing !== 0);
  return [
    ...vetoesOf(reviews).map(({ login }) => ({ code: 'CHANGES_REQUESTED', file, details: { login } }) as const),
    ...missing.map(({ rule, missing, couldApprove }) => {
      const signed = rule.signed ? 'yes' : 'no';
      return {
        code: 'APPROVAL_MISSING',
        file,
        details: { missing, from: rule.from.join(', '), signed, couldApprove: couldApprove.join(', ') },
      } as const;
    }),
  ];
}
