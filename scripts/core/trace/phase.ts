import type { Instant } from '../model.ts';
import type { Entry, Span } from './entry.ts';

/**
 * left-behind: between the end and the effective end, by a session that was open, as approvers were told. after, before and never are
 * alarms where something was done.
 */
export type Phase = 'before' | 'during' | 'left-behind' | 'after' | 'never';

/** Clocks that are further apart than this keep a grant from happening (CLOCK_SKEW), so nearer ones say nothing against anybody. */
const skewMs = 60_000;

export function phaseOf(at: Instant, span: Span | null): Phase {
  if (span === null) return 'never';
  if (at < span.from - skewMs) return 'before';
  if (at <= span.until + skewMs) return 'during';
  return at <= Math.max(span.last, span.until) + skewMs ? 'left-behind' : 'after';
}

/** Access that worked when there should have been none. What was refused then shows that the end held, and a sign-out is one. */
export function isAlarm({ kind, result }: Pick<Entry, 'kind' | 'result'>, phase: Phase): boolean {
  const isOutside = phase === 'before' || phase === 'after' || phase === 'never';
  return isOutside && kind !== 'attempt' && kind !== 'sign-out' && result !== 'refused';
}
