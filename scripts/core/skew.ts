import type { Finding } from './findings.ts';
import type { Instant } from './model.ts';

/** More than this apart, and "until 18:00" means two different things. */
const maxSkewMs = 60_000;

/** What keeps a grant from happening, and nothing from ending. A clock that says nothing is not close. */
export function clockSkew(target: Instant, here: Instant): Finding[] {
  const isClose = Math.abs(target - here) <= maxSkewMs;
  return isClose ? [] : [{ code: 'CLOCK_SKEW', details: { seconds: Math.round((target - here) / 1000) } }];
}
