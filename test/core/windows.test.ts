import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Weekday, type Window, weekdays } from '../../scripts/core/model.ts';
import { formatInstant } from '../../scripts/core/time.ts';
import { isOpen, nextOpening } from '../../scripts/core/windows.ts';

const window = (days: string, from: string, to: string, timeZone = 'Europe/Berlin'): Window => {
  return { days: days.split(' ') as Weekday[], from, to, timeZone };
};
const openAt = (one: Window, instant: string) => isOpen([one], Date.parse(instant));
const opening = (windows: Window[] | null, instant: string) => {
  const opens = nextOpening(windows, Date.parse(instant));
  return opens === null ? null : formatInstant(opens);
};

// 2026: Berlin is at +01:00 until Sunday 29 March 01:00Z, at +02:00 until Sunday 25 October 01:00Z. New York changes on 8 March and 1 November.
const office = window('mon tue wed thu fri', '09:00', '17:00');
const night = window('fri', '22:00', '02:00');
const changing = window('sun', '02:00', '03:00');
const early = window('sun', '02:30', '05:00');

test.each<[string, Window, string, boolean]>([
  ['before it begins', office, '2026-11-20T07:59:59.999Z', false],
  ['its first instant is in', office, '2026-11-20T08:00:00Z', true],
  ['its last millisecond is in', office, '2026-11-20T15:59:59.999Z', true],
  ['its end is out', office, '2026-11-20T16:00:00Z', false],
  ['another day', office, '2026-11-21T10:00:00Z', false],
  ['in summer by the zone’s summer time', office, '2026-07-17T07:00:00Z', true],
  ['the day is the zone’s, not UTC’s', window('sat', '00:00', '24:00', 'Asia/Tokyo'), '2026-11-20T15:00:00Z', true],
  ['the day is the zone’s, not UTC’s', window('fri', '00:00', '24:00', 'Asia/Tokyo'), '2026-11-20T15:00:00Z', false],
  ['over midnight, before', night, '2026-11-20T20:59:59Z', false],
  ['over midnight, its evening', night, '2026-11-20T21:00:00Z', true],
  ['over midnight, its morning', night, '2026-11-21T00:59:59Z', true],
  ['over midnight, its end', night, '2026-11-21T01:00:00Z', false],
  ['over midnight, the morning of its own day', night, '2026-11-20T00:30:00Z', false],
  ['over midnight, the evening after', night, '2026-11-21T21:30:00Z', false],
  ['from a time to the same time: a whole day', window('fri', '09:00', '09:00'), '2026-11-21T07:59:59Z', true],
  ['clocks go forward: the hour is not there', changing, '2026-03-29T00:59:59Z', false],
  ['clocks go forward: the hour is not there', changing, '2026-03-29T01:00:00Z', false],
  ['clocks go forward: what begins within it begins after it', early, '2026-03-29T01:00:00Z', true],
  ['clocks go forward: it ends by the new time', early, '2026-03-29T03:00:00Z', false],
  ['clocks go back: before the hour', changing, '2026-10-24T23:59:59Z', false],
  ['clocks go back: the hour for the first time', changing, '2026-10-25T00:30:00Z', true],
  ['clocks go back: the hour for the second time', changing, '2026-10-25T01:30:00Z', true],
  ['clocks go back: after the hour', changing, '2026-10-25T02:00:00Z', false],
  ['another zone changes on another day', window('sun', '02:00', '03:00', 'America/New_York'), '2026-03-29T06:30:00Z', true],
  ['a zone with a quarter of an hour', window('fri', '09:00', '10:00', 'Asia/Kathmandu'), '2026-11-20T03:15:00Z', true],
])('%s', (_, one, instant, expected) => {
  expect(openAt(one, instant)).toBe(expected);
});

test.each<[string, Window[] | null, string, string | null]>([
  ['no windows: now', null, '2026-11-20T03:00:00Z', '2026-11-20T03:00:00Z'],
  ['an empty list: never', [], '2026-11-20T03:00:00Z', null],
  ['open already: now', [office], '2026-11-20T10:00:07.500Z', '2026-11-20T10:00:07.500Z'],
  ['this morning', [office], '2026-11-20T03:07:08.009Z', '2026-11-20T08:00:00Z'],
  ['over the weekend', [office], '2026-11-20T16:00:00Z', '2026-11-23T08:00:00Z'],
  ['a minute before', [office], '2026-11-20T07:59:30Z', '2026-11-20T08:00:00Z'],
  ['the nearest of several', [office, window('sat', '10:37', '11:00')], '2026-11-20T16:00:00Z', '2026-11-21T09:37:00Z'],
  [
    'the earlier of two in one quarter of an hour',
    [window('sat', '10:40', '11:00'), window('sat', '10:37', '10:39')],
    '2026-11-20T16:00:00Z',
    '2026-11-21T09:37:00Z',
  ],
  [
    'at midnight of a window that is open over it',
    [window('sat', '00:00', '01:00'), window('fri', '23:00', '00:00')],
    '2026-11-20T20:00:00Z',
    '2026-11-20T22:00:00Z',
  ],
  ['across the change to summer time', [office], '2026-03-27T20:00:00Z', '2026-03-30T07:00:00Z'],
  ['within the hour that is not there: when the clock has jumped', [early], '2026-03-29T00:10:00Z', '2026-03-29T01:00:00Z'],
  ['the hour that is not there, once a week: the week after', [changing], '2026-03-29T00:10:00Z', '2026-04-05T00:00:00Z'],
  ['across the change to winter time', [office], '2026-10-23T20:00:00Z', '2026-10-26T08:00:00Z'],
])('opens next: %s', (_, windows, instant, expected) => {
  expect(opening(windows, instant)).toBe(expected);
});

test('what opens next is open, and nothing was open before', () => {
  const time = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC');
  const days = fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 });
  const windows = fc.array(fc.record({ days, from: time, to: time, timeZone: zone }), { minLength: 1, maxLength: 2 });
  const instant = fc.integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2026-12-31T00:00:00Z') });
  fc.assert(
    fc.property(windows, instant, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (some, at, part) => {
      const opens = nextOpening(some, at);
      if (opens === null) return false;
      const between = Math.min(Math.floor(at + (opens - at) * part), opens - 1);
      return opens >= at && isOpen(some, opens) && (opens === at || (!isOpen(some, opens - 1) && !isOpen(some, between)));
    }),
    { numRuns: 60 },
  );
});

test('a zone that nobody knows: its windows are never open, and none is announced', () => {
  const nowhere: Window = {
    days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    from: '00:00',
    to: '00:00',
    timeZone: 'Europe/Baerlin',
  };
  expect(openAt(nowhere, '2026-11-20T12:00:00Z')).toBe(false);
  expect(nextOpening([nowhere], Date.parse('2026-11-20T12:00:00Z'))).toBeNull();
});
