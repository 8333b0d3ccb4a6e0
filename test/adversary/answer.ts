import type { Verdict } from '../../scripts/core/verdict.ts';
import { codesOf } from '../support/situation.ts';

/** What a stage saw: the verdict in the words of the table, and why the review in question does not count. */
export interface Answer {
  readonly words: string;
  readonly reason: string | null;
}

export function answerOf(verdict: Verdict, review: string | null): Answer {
  const words = { allow: 'COUNT', wait: 'PENDING', deny: 'REJECT', retry: 'RETRY' } as const;
  const isLoud = verdict.kind !== 'retry' && verdict.alarm;
  return { words: [wordOf(words[verdict.kind], isLoud), ...codesOf(verdict)].join(' '), reason: reasonOf(verdict, review) };
}

/** What is refused and loud has a word of its own. */
export function wordOf(word: 'COUNT' | 'PENDING' | 'REJECT' | 'RETRY', isLoud: boolean): string {
  if (!isLoud) return word;
  return word === 'REJECT' ? 'ALARM' : `${word}+ALARM`;
}

export function reasonOf(verdict: Verdict, review: string | null): string | null {
  if (verdict.kind === 'retry' || review === null) return null;
  return verdict.approvals.reviews.find((one) => one.review === review)?.reason?.code ?? null;
}

/** The answer in the form of the expected one, so that the two can be compared as texts. */
export function asExpected(expected: string, { words, reason }: Answer): string {
  const [, asked] = expected.split(' · ');
  if (expected.startsWith('NOCOUNT')) {
    const [word = '', first] = words.split(' ');
    const isMissing = word.startsWith('PENDING') && first === 'APPROVAL_MISSING';
    return isMissing ? `${word.replace('PENDING', 'NOCOUNT')} ${reason}` : `${words} · ${reason}`;
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
