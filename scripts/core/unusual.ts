import { alarmingEnds, type GrantingEvent, type LedgerEvent } from './events.ts';
import type { Finding } from './findings.ts';
import type { Instant, Policy, Request, RequestId, Window } from './model.ts';
import { isOpen, wallClockText } from './windows.ts';

/** What is known about earlier elevations on the same system, handed in. */
export interface Past {
  /** Of this system, of the last year, in any order. */
  readonly events: readonly LedgerEvent[];
  /** The shapes of merged requests that were refused: the ledger does not say them, their files do. */
  readonly refusedShapes: ReadonlyMap<RequestId, string>;
}

const dayMs = 86_400_000;
/** From this many within a week on it is told. */
const often = 3;
/** Fewer earlier ones say nothing about what is long. */
const enoughToCompare = 3;
const officeDays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** What people who approve should know before they do. Decides nothing. `start`: when it would begin. */
export function unusual(request: Request, past: Past, policy: Policy, start: Instant): Finding[] {
  const { subject, system } = request;
  const before = past.events.filter((event) => !('id' in event) || event.id !== request.id);
  const given = before.filter((event) => event.kind === 'granting');
  const own = given.filter((event) => event.subject === subject);
  const thisWeek = own.filter(({ at }) => Date.parse(at) > start - 7 * dayMs).length + 1;
  return [
    ...(own.length === 0 ? [about('FIRST_TIME', { subject, system })] : []),
    ...(thisWeek >= often ? [about('OFTEN_THIS_WEEK', { subject, system, count: thisWeek })] : []),
    ...outsideHours(policy, start),
    ...longest(request, given),
    ...refusedBefore(request, before, past.refusedShapes),
    ...endedBadly(request, before, own),
  ];
}

/** Monday to Friday from eight to six, where the policy's own windows are; UTC where it has none. */
export function officeHours({ tiers }: Policy): Window {
  const named = Object.values(tiers).flatMap(({ windows }) => (windows ?? []).map(({ timeZone }) => timeZone));
  return { days: officeDays, from: '08:00', to: '18:00', timeZone: named[0] ?? 'UTC' };
}

function outsideHours(policy: Policy, start: Instant): Finding[] {
  const office = officeHours(policy);
  if (isOpen([office], start)) return [];
  return [about('OUTSIDE_OFFICE_HOURS', { when: wallClockText(office.timeZone, start), timeZone: office.timeZone })];
}

function longest({ shape, ttl }: Request, given: readonly GrantingEvent[]): Finding[] {
  const earlier = given.filter((event) => event.shape === shape).map(({ at, expiresAt }) => Date.parse(expiresAt) - Date.parse(at));
  const longestMs = Math.max(...earlier);
  if (earlier.length < enoughToCompare || ttl * 1000 <= longestMs) return [];
  return [about('LONGEST_YET', { asked: ttl, longest: Math.round(longestMs / 1000), shape })];
}

/** The last one: how often it was refused matters less than that it was. */
function refusedBefore({ requester, shape }: Request, before: readonly LedgerEvent[], shapes: Past['refusedShapes']): Finding[] {
  const refused = before.filter((event) => event.kind === 'refused' && event.requester === requester && shapes.get(event.id) === shape);
  const last = newest(refused);
  if (last?.kind !== 'refused') return [];
  return [about('REFUSED_BEFORE', { requester, shape, on: last.at.slice(0, 10), codes: last.codes.join(', '), id: last.id })];
}

function endedBadly({ subject, system }: Request, before: readonly LedgerEvent[], own: readonly GrantingEvent[]): Finding[] {
  const ids = new Set(own.map(({ id }) => id));
  const bad = before.filter(
    (event) => (event.kind === 'lost' || (event.kind === 'ended' && alarmingEnds.includes(event.why))) && ids.has(event.id),
  );
  const last = newest(bad);
  if (last === undefined || !('id' in last)) return [];
  const isTaken = last.kind === 'ended' && last.why === 'taken';
  const moved = isTaken ? 'was opened by somebody before its subject' : 'had its end moved in the target';
  const how = last.kind === 'lost' ? 'was gone before its end, and not by us' : moved;
  return [about('ENDED_BADLY_BEFORE', { subject, system, on: last.at.slice(0, 10), how, id: last.id })];
}

function newest(events: readonly LedgerEvent[]): LedgerEvent | undefined {
  return [...events].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
}

function about(code: Finding['code'], details: NonNullable<Finding['details']>): Finding {
  return { code, details };
}
