import type { CursorEvent, EndedEvent, GrantedEvent, GrantingEvent, LedgerEvent } from '../../scripts/core/events.ts';
import { addSeconds, formatInstant } from '../../scripts/core/time.ts';

const start = Date.parse('2026-11-20T10:00:00Z');
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A different id for every number. */
export function idOf(number: number): string {
  const letters = Array.from({ length: 6 }, (_, place) => alphabet[Math.floor(number / 32 ** place) % 32]);
  return `20261120-orders-db-${letters.reverse().join('')}`;
}

export function at(seconds: number): string {
  return formatInstant(addSeconds(start, seconds));
}

/** A sample grant; its merge, blob and approvals lead nowhere unless a test says where. */
export function granting(id: string, change: Partial<GrantingEvent> = {}): GrantingEvent {
  return {
    ...{ version: 1, kind: 'granting', at: at(0), run: 'c0ffee00', id, system: 'orders-db', tier: 'semi-destructive', requester: 'alice' },
    ...{ shape: 'update-rows', subject: 'alice', names: [`elev_${id.slice(-6)}`], expiresAt: at(2700), effectiveEnd: at(3300) },
    path: `elevations/orders-db/semi-destructive/2026/11/${id}.yaml`,
    blob: '1'.repeat(40),
    digest: `sha256:${'2'.repeat(64)}`,
    merge: '3'.repeat(40),
    pull: 7,
    approvals: [{ person: 'carol', account: 1003, review: '11', commit: '4'.repeat(40) }],
    policy: ['5'.repeat(40), '3'.repeat(40)],
    ...change,
  };
}
export function granted(id: string, change: Partial<GrantedEvent> = {}): GrantedEvent {
  const { version, run, system, tier, requester, expiresAt } = granting(id);
  return { version, kind: 'granted', at: at(2), run, id, system, tier, requester, expiresAt, ...change };
}
export function ended(id: string, change: Partial<EndedEvent> = {}): EndedEvent {
  const { version, run, system, tier, requester } = granting(id);
  return { version, kind: 'ended', at: at(2701), run, id, system, tier, requester, why: 'expired', by: null, target: 'revoked', ...change };
}
export function cursor(main: string, change: Partial<CursorEvent> = {}): CursorEvent {
  return { version: 1, kind: 'cursor', at: at(3), run: 'c0ffee00', main, ...change };
}

/** One event of each kind, in an order that can happen. */
export function oneOfEach(): LedgerEvent[] {
  const [one, two, three, four, five] = [idOf(1), idOf(2), idOf(3), idOf(4), idOf(5)];
  const { version, run, system, tier, requester, path, merge } = granting(five);
  const about = { version, at: at(5), run, system, tier, requester } as const;
  return [
    granting(one),
    granted(one),
    ended(one),
    granting(two),
    { ...about, kind: 'failed', id: two, code: 'TARGET_UNREACHABLE' },
    granting(three),
    granted(three),
    { ...about, kind: 'lost', id: three },
    { version, at: at(6), run, kind: 'orphan', id: four, system },
    { ...about, kind: 'pending', id: five, path, merge, codes: ['NOT_OPEN_YET'] },
    { ...about, kind: 'refused', id: five, path, merge, codes: ['SELF_APPROVAL'], alarm: true },
    { ...about, kind: 'missed', id: idOf(6), path, merge, codes: ['GRANT_TOO_LATE'], alarm: false },
    { version, at: at(7), run, kind: 'baseline', system, codes: [] },
    { version, at: at(7), run, kind: 'accepted', lost: '7'.repeat(40) },
    cursor('6'.repeat(40)),
  ];
}
