import type { Result } from '../commands/result.ts';
import type { Checked } from '../core/checked.ts';
import { printable } from '../core/text.ts';
import { effectText } from './check-text.ts';
import { findingJson, findingText } from './findings.ts';
import { wrap } from './table.ts';

/** What an approver reads before anything is signed: the values that are judged and granted, in one order, their digest, and what they would do. */
export function approvalPage(number: number, yaml: string, digest: string, checked: Checked): string {
  const asked = [`Pull request ${number} asks for exactly this:`, printable(yaml).replace(/^/gm, '  ').trimEnd(), `  ${digest}`];
  return [...asked, effectText(checked)].filter((block) => block !== '').join('\n\n');
}

export interface Reviewed {
  readonly number: number;
  /** null: the person decided not to. */
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | null;
  readonly checked: Checked | null;
  readonly review: string | null;
}

/** Whether the review does what it was meant to, and what is missing after it. */
export function reviewResult({ number, state, checked, review }: Reviewed): Result {
  const verdict = checked?.verdict;
  const reviews = verdict && verdict.kind !== 'retry' ? verdict.approvals.reviews : [];
  const own = reviews.find((one) => one.review === review);
  const reason = own?.reason ?? null;
  const isEffective = state === 'APPROVED' ? own?.counts === true : reason?.code === 'CHANGES_REQUESTED';
  const json = {
    version: 1,
    pull: number,
    state,
    counts: own?.counts ?? false,
    reason: reason && findingJson(reason),
    verdict: verdict?.kind ?? null,
  } as const;
  return {
    outcome: isEffective ? 'done' : 'no',
    json,
    text: (paint) => {
      if (state === null) return 'Nothing was approved.';
      if (!isEffective) {
        const head = paint('yellow', `✗ The review of pull request ${number} is there and does not count`);
        return reason ? `${head}\n${findingText(reason, paint)}` : head;
      }
      const next =
        verdict?.kind === 'allow'
          ? `it has all it needs: "elevate merge ${number}" grants it`
          : `"elevate why ${number}" says what is missing`;
      return `${paint('green', '✓')} ${state === 'APPROVED' ? 'Approved' : 'Blocked'}: pull request ${number}\n${wrap(state === 'APPROVED' ? next : 'it stays so until you approve it', '  ')}`;
    },
  };
}
