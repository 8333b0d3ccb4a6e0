import { expect, test } from 'vitest';
import { judgeApprovals } from '../../scripts/core/approvals.ts';
import type { EndedEvent, GrantingEvent, LedgerEvent, LostEvent, NotGrantedEvent } from '../../scripts/core/events.ts';
import type { Finding } from '../../scripts/core/findings.ts';
import { hastyApprovals } from '../../scripts/core/hasty.ts';
import type { Instant, Policy, Request } from '../../scripts/core/model.ts';
import { formatInstant } from '../../scripts/core/time.ts';
import { officeHours, type Past, unusual } from '../../scripts/core/unusual.ts';
import type { Facts } from '../../scripts/core/verdict.ts';
import { sentences } from '../../scripts/output/findings.ts';
import { ended, granting, idOf } from '../support/ledger.ts';
import { approval, at, okOpen, request, policy as sample, withEvidence, withReviews, withTier } from '../support/situation.ts';

/** A Friday, 11 in the morning in Berlin. */
const friday = Date.parse('2026-11-20T10:00:00Z');
/** The sample's, with one tier that is granted in office hours of Berlin only. */
const windows = [{ days: ['mon'], from: '09:00', to: '16:00', timeZone: 'Europe/Berlin' }] as const;
const policy: Policy = { ...sample, tiers: { ...sample.tiers, destructive: { ...sample.tiers.destructive, windows } } };
const day = 86_400_000;
const ago = (days: number) => formatInstant(friday - days * day);
const later = (iso: string, seconds: number) => formatInstant(Date.parse(iso) + seconds * 1000);

let number = 0;
function given(days: number, change: Partial<GrantingEvent> = {}, seconds = 2700): GrantingEvent {
  number += 1;
  return granting(idOf(number), { at: ago(days), expiresAt: later(ago(days), seconds), ...change });
}
function refused(days: number, change: Partial<NotGrantedEvent> = {}): NotGrantedEvent {
  const { id, path, merge, system, tier, requester, run } = given(days);
  const codes = ['MERGED_WITHOUT_APPROVALS'];
  return { version: 1, kind: 'refused', at: ago(days), run, id, system, tier, requester, path, merge, codes, alarm: true, ...change };
}
function lost(id: string, days: number): LostEvent {
  const { system, tier, requester, run } = granting(id);
  return { version: 1, kind: 'lost', at: ago(days), run, id, system, tier, requester };
}

interface Case {
  readonly request: Request;
  readonly events: readonly LedgerEvent[];
  readonly refusedShapes: Past['refusedShapes'];
  readonly policy: Policy;
  readonly start: Instant;
}
/** Three of the same kind and length in the last months, none of them in the last week: nothing is unusual. */
const usual: Case = {
  request,
  events: [given(60), given(40), given(20)],
  refusedShapes: new Map(),
  policy,
  start: friday,
};
const told = (change: Partial<Case>): Finding[] => {
  const { events, refusedShapes, ...rest } = { ...usual, ...change };
  return unusual(rest.request, { events, refusedShapes }, rest.policy, rest.start);
};
const codes = (change: Partial<Case>) => told(change).map(({ code }) => code);

test('the usual is not told', () => {
  expect(told({})).toEqual([]);
});

const noted = refused(9);
const altered = given(30);
const shapes = new Map([[noted.id, 'update-rows']]);
test.each<[string, Partial<Case>, string[]]>([
  ['nothing at all before', { events: [] }, ['FIRST_TIME']],
  [
    'others had it, the subject not',
    { events: usual.events.map((event) => ({ ...event, subject: 'bob' }) as GrantingEvent) },
    ['FIRST_TIME'],
  ],
  ['the subject asks for the first time, and had it before', { request: { ...request, requester: 'dave' } }, []],
  ['its own event is no earlier one', { events: [granting(request.id)] }, ['FIRST_TIME']],
  ['the second within seven days', { events: [...usual.events, given(3)] }, []],
  ['the third within seven days', { events: [...usual.events, given(3), given(6)] }, ['OFTEN_THIS_WEEK']],
  ['seven days ago to the second', { events: [...usual.events, given(3), given(7)] }, []],
  ['others within seven days', { events: [...usual.events, given(3, { subject: 'bob' }), given(6, { subject: 'bob' })] }, []],
  ['at eight in the morning', { start: Date.parse('2026-11-20T07:00:00Z') }, []],
  ['a minute before eight', { start: Date.parse('2026-11-20T06:59:00Z') }, ['OUTSIDE_OFFICE_HOURS']],
  ['at six in the evening', { start: Date.parse('2026-11-20T17:00:00Z') }, ['OUTSIDE_OFFICE_HOURS']],
  ['on a Saturday', { start: Date.parse('2026-11-21T10:00:00Z') }, ['OUTSIDE_OFFICE_HOURS']],
  ['a second longer than ever', { request: { ...request, ttl: 2701 } }, ['LONGEST_YET']],
  ['longer than two others, which say nothing', { request: { ...request, ttl: 2701 }, events: usual.events.slice(1) }, []],
  ['longer than another shape', { request: { ...request, ttl: 2701, shape: 'insert-rows' } }, []],
  ['the same shape was refused', { events: [...usual.events, noted], refusedShapes: shapes }, ['REFUSED_BEFORE']],
  ['another shape was refused', { events: [...usual.events, noted], refusedShapes: new Map([[noted.id, 'drop-table']]) }, []],
  ['a shape was refused that nobody knows', { events: [...usual.events, noted] }, []],
  ['somebody else was refused', { events: [...usual.events, { ...noted, requester: 'bob' } as LedgerEvent], refusedShapes: shapes }, []],
  ['missed is not refused', { events: [...usual.events, { ...noted, kind: 'missed' } as LedgerEvent], refusedShapes: shapes }, []],
  [
    'an end was moved in the target',
    { events: [...usual.events, altered, ended(altered.id, { why: 'altered' } as Partial<EndedEvent>)] },
    ['ENDED_BADLY_BEFORE'],
  ],
  ['it was gone before its end', { events: [...usual.events, altered, lost(altered.id, 29)] }, ['ENDED_BADLY_BEFORE']],
  ['it was given back', { events: [...usual.events, altered, ended(altered.id, { why: 'returned' })] }, []],
  ['it was gone, of somebody else', { events: [...usual.events, lost(idOf(900), 29)] }, []],
])('%s', (_, change, wanted) => {
  expect(codes(change)).toEqual(wanted);
});

test('everything that is unusual is told at once, each with its sentence', () => {
  const all = told({
    request: { ...request, ttl: 3600 },
    events: [...usual.events, given(1), given(2), noted, altered, ended(altered.id, { why: 'altered' })],
    refusedShapes: shapes,
    start: Date.parse('2026-11-22T02:12:00Z'),
  });
  expect(all.map((finding) => sentences(finding).message)).toEqual([
    'this would be number 3 for «alice» on «orders-db» within seven days',
    'it would begin outside office hours: Sun 03:12 in Europe/Berlin',
    '1h is longer than any earlier «update-rows»; the longest was 45m',
    'a request of «alice» for «update-rows» was refused on 2026-11-11: «MERGED_WITHOUT_APPROVALS»',
    'the access of «alice» to «orders-db» on 2026-11-20 had its end moved in the target',
  ]);
});

test('the newest of several refusals is the one told', () => {
  const [older, newer] = [refused(80), refused(4, { codes: ['PUSHED_DIRECTLY'] })];
  const refusedShapes = new Map([older, newer].map(({ id }) => [id, 'update-rows']));
  for (const events of [
    [older, newer],
    [newer, older],
  ])
    expect(told({ events: [...usual.events, ...events], refusedShapes })[0]?.details?.codes).toBe('PUSHED_DIRECTLY');
});

test('office hours are those of the zone that policy names, or of UTC', () => {
  expect(officeHours(policy).timeZone).toBe('Europe/Berlin');
  expect(officeHours(sample).timeZone).toBe('UTC');
});

test('an approval within seconds of the last change is told, of the head or of the base, and only if it counts', () => {
  const hasty = (facts: Facts) => {
    const { evidence } = facts;
    return evidence === null
      ? []
      : hastyApprovals(evidence, judgeApprovals(facts)).map(({ details }) => [details?.login, details?.seconds]);
  };
  const ivanAfter = (ms: number) => withReviews(okOpen, approval('ivan', { submittedAt: at(0) + ms }), approval('grace'));
  expect(hasty(okOpen)).toEqual([]);
  expect(hasty(ivanAfter(29_999))).toEqual([['ivan-acme', 29]]);
  expect(hasty(ivanAfter(30_000))).toEqual([]);
  expect(hasty(withEvidence(okOpen, { baseMoves: [at(10) - 1000] }))).toEqual([
    ['ivan-acme', 1],
    ['grace-acme', 1],
  ]);
  expect(hasty(withTier(ivanAfter(5000), { dwell: 60 }))).toEqual([]);
  expect(hasty(withReviews(okOpen, approval('dave', { submittedAt: at(0) + 5000 })))).toEqual([]);
});
