import { quote } from '../core/text.ts';
import type { ApprovalState, RuleState } from '../core/verdict.ts';
import { sentences } from './findings.ts';
import type { Paint } from './paint.ts';
import { wrap } from './table.ts';

/** Each rule with who fills it and who still could, then each review that does not count, and why. No name is cut off. */
export function rulesText({ rules, reviews }: ApprovalState, paint: Paint): string {
  if (rules.length === 0) return 'No approval is asked for.';
  const ignored = reviews.filter(({ counts }) => !counts);
  return [
    paint('bold', 'Approvals, by different people'),
    ...rules.map((rule) => ruleText(rule, paint)),
    ...(ignored.length > 0 ? [paint('bold', 'Reviews that do not count')] : []),
    ...ignored.map(({ login, reason }) => {
      if (reason === null) return `  · ${quote(login)}`;
      const { message, next } = sentences(reason);
      return `  · ${paint('yellow', reason.code)}\n${wrap(message, '    ')}\n${wrap(`→ ${next}`, '    ')}`;
    }),
  ].join('\n');
}

function ruleText({ rule, filledBy, missing, couldApprove }: RuleState, paint: Paint): string {
  const want = `${rule.count} of ${rule.from.join(', ')}${rule.signed ? ', signed' : ''}`;
  const have = filledBy.length > 0 ? `: ${filledBy.join(', ')}` : '';
  if (missing === 0) return `  ${paint('green', '✓')} ${want}${have}`;
  const could = couldApprove.length > 0 ? `could approve: ${couldApprove.join(', ')}` : 'nobody is left who could approve';
  return `  ${paint('yellow', '…')} ${want}${have}; missing ${missing}\n${wrap(could, '      ')}`;
}
