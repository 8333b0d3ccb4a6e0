import type { Instant, Request, Seconds, Tier } from './model.ts';
import { addSeconds } from './time.ts';

/** A shorter ttl shortens nothing: deciding and granting take their time. */
const shortest: Seconds = 60;

/**
 * The last moment at which a merged request is granted: soon after the merge (or its `notBefore`), so that nothing fires when nobody expects
 * it, and before a grant made at once would be over. So an id that ended by its ttl can be granted no more, whatever somebody has made of the
 * ledger and the heartbeat since.
 */
export function deadlineOf(
  { ttl, notBefore }: Pick<Request, 'ttl' | 'notBefore'>,
  { grantWithin }: Pick<Tier, 'grantWithin'>,
  mergedAt: Instant,
): Instant {
  return Math.max(mergedAt, notBefore ?? mergedAt) + Math.min(grantWithin, Math.max(ttl, shortest)) * 1000;
}

/** When access ends that is granted now. In whole seconds, rounded down: targets count in those, and none may live longer than was said. */
export function expiryOf({ ttl, notBefore }: Pick<Request, 'ttl' | 'notBefore'>, now: Instant): Instant {
  const start = Math.max(now, notBefore ?? now);
  return addSeconds(start - (start % 1000), ttl);
}
