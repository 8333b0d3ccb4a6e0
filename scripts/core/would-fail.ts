import type { BaselineEvent, LedgerEvent } from './events.ts';
import type { Finding } from './findings.ts';
import type { Instant, Request } from './model.ts';
import { obstaclesTo } from './obstacles.ts';

/** Older than this, what the pipeline saw says nothing any more: it looks every day. */
export const seenWithinMs = 3 * 86_400_000;

/**
 * What would keep this request from being granted, as the pipeline saw it when it last asked the system. Decides nothing: the grant asks anew,
 * and somebody may have mended it by then.
 */
export function wouldFail(request: Request, events: readonly LedgerEvent[], now: Instant): Finding[] {
  const seen = events.filter((event): event is BaselineEvent => event.kind === 'baseline' && event.system === request.system);
  const last = seen.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
  if (!last || now - Date.parse(last.at) > seenWithinMs) return [];
  return obstaclesTo(request, last.obstacles ?? []).map(({ code, details }) => ({
    code: 'WOULD_FAIL',
    details: { ...details, obstacle: code, seen: `${last.at.slice(0, 16).replace('T', ' ')}Z` },
  }));
}
