import type { Verdict } from '../../scripts/core/verdict.ts';
import { codesOf } from '../support/situation.ts';

/** What a stage saw: the verdict in the words of the table, and why the review in question does not count. */
export interface Answer {
  readonly words: string;
  readonly reason: string | null;
}

export function answerOf(verdict: Verdict, review: string | null): Answer {
  const words = { allow: 'COUNT', wait: 'PENDING', deny: 'REJECT', retry: 'RETRY' } as const;
  const word = verdict.kind === 'deny' && verdict.alarm ? 'ALARM' : words[verdict.kind];
  return { words: [word, ...codesOf(verdict)].join(' '), reason: reasonOf(verdict, review) };
}

export function reasonOf(verdict: Verdict, review: string | null): string | null {
  if (verdict.kind === 'retry' || review === null) return null;
  return verdict.approvals.reviews.find((one) => one.review === review)?.reason?.code ?? null;
}

/** The answer in the form of the expected one, so that the two can be compared as texts. */
export function asExpected(expected: string, { words, reason }: Answer): string {
  const [, asked] = expected.split(' · ');
  if (expected.startsWith('NOCOUNT ')) {
    const isMissing = words.split(' ').slice(0, 2).join(' ') === 'PENDING APPROVAL_MISSING';
    return isMissing ? `NOCOUNT ${reason}` : `${words} · ${reason}`;
  }
  return asked === undefined ? words : `${words} · ${reason}`;
}

/** Forges name who did what more than once where core's own rows count: each code once. */
export function eachOnce(words: string): string {
  return words
    .split(' · ')
    .map((part) => [...new Set(part.split(' '))].join(' '))
    .join(' · ');
}
