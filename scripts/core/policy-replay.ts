import type { RecordedVerdict } from './evidence-record.ts';
import { formatInstant } from './time.ts';
import type { Verdict } from './verdict.ts';

/** What policies make of one past request. */
export interface Came {
  readonly kind: 'granted' | 'refused' | 'missed' | 'waits' | 'undecided';
  /** Of what was found; sorted, each once. */
  readonly codes: readonly string[];
  /** Where it is granted: the exact statements or documents. null: nobody can say any more. */
  readonly gives: readonly string[] | null;
  /** Where it is granted: after this nothing of it is left. */
  readonly effectiveEnd: string | null;
}

/** How another policy would have it. */
export interface Difference {
  readonly wouldBe: Came['kind'];
  /** Codes that come with the other policy, and codes that go. */
  readonly why: readonly string[];
  readonly noMore: readonly string[];
  /** Lines of what is given, where both grant and give something else. */
  readonly gives: { readonly more: readonly string[]; readonly less: readonly string[] } | null;
  /** Where both grant, and this moved. */
  readonly effectiveEnd: { readonly was: string; readonly wouldBe: string } | null;
}

/** One refusal refuses, all must allow; what is refused for being late alone is missed (plan.ts says the same of a grant). */
export function cameOf(verdicts: readonly RecordedVerdict[], gives: Came['gives'] = null, effectiveEnd: string | null = null): Came {
  const codes = [...new Set(verdicts.flatMap((verdict) => verdict.codes))].sort();
  const denials = verdicts.filter(({ kind }) => kind === 'deny');
  const nothing = { codes, gives: null, effectiveEnd: null };
  if (denials.length > 0) {
    const isOnlyLate = denials.every((denial) => denial.codes.every((code) => code === 'GRANT_TOO_LATE'));
    return { kind: isOnlyLate ? 'missed' : 'refused', ...nothing };
  }
  if (verdicts.length > 0 && verdicts.every(({ kind }) => kind === 'allow')) return { kind: 'granted', codes, gives, effectiveEnd };
  const isGap = verdicts.some(({ kind }) => kind === 'retry');
  return isGap ? { kind: 'undecided', ...nothing, codes: ['EVIDENCE_INCOMPLETE'] } : { kind: 'waits', ...nothing };
}

/** The moment after which nothing is left, where all of these allow; null: it is not granted. */
export function latestEnd(verdicts: readonly Verdict[]): string | null {
  const ends = verdicts.flatMap((verdict) => (verdict.kind === 'allow' ? [verdict.effectiveEnd] : []));
  return ends.length > 0 && ends.length === verdicts.length ? formatInstant(Math.max(...ends)) : null;
}

/** null: it would come out the same. Other reasons for the same refusal are no difference: nobody gets anything by them. */
export function differenceOf(before: Came, after: Came): Difference | null {
  const isGranted = before.kind === 'granted' && after.kind === 'granted';
  const gives = isGranted ? linesOf(before.gives, after.gives) : null;
  const [was, wouldBe] = [before.effectiveEnd, after.effectiveEnd];
  const effectiveEnd = isGranted && was !== null && wouldBe !== null && was !== wouldBe ? { was, wouldBe } : null;
  if (before.kind === after.kind && gives === null && effectiveEnd === null) return null;
  return {
    wouldBe: after.kind,
    why: after.codes.filter((code) => !before.codes.includes(code)),
    noMore: before.codes.filter((code) => !after.codes.includes(code)),
    gives,
    effectiveEnd,
  };
}

function linesOf(before: Came['gives'], after: Came['gives']): Difference['gives'] {
  if (before === null || after === null || before.join('\n') === after.join('\n')) return null;
  const [was, will] = [before, after].map((texts) => texts.flatMap((text) => text.split('\n'))) as [string[], string[]];
  return { more: will.filter((line) => !was.includes(line)), less: was.filter((line) => !will.includes(line)) };
}
