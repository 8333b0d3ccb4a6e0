import { type Instant, type Weekday, type Window, weekdays } from './model.ts';

const minuteMs = 60_000;
const blockMs = 15 * minuteMs;
/** A window of one weekday, in an hour that a clock change leaves out, opens again within two weeks. */
const searchMs = 15 * 24 * 60 * minuteMs;

/**
 * Whether a grant may happen at this instant; null: always. Judged by the wall clock of each window's zone, so an hour that a clock change
 * repeats is open twice, and one that it leaves out is not there.
 */
export function isOpen(windows: readonly Window[] | null, at: Instant): boolean {
  return windows === null || windows.some((window) => isWithin(window, wallClock(window.timeZone, at)));
}

/** The first instant from `at` on at which a window is open; null: there is none. */
export function nextOpening(windows: readonly Window[] | null, at: Instant): Instant | null {
  if (windows === null) return at;
  // Zones are whole quarters of an hour apart and change on quarters, so within one the wall clock runs evenly, on one day.
  for (let from = at; from < at + searchMs; from = nextQuarter(from)) {
    const starts = windows.map((window) => from + minutesUntil(window, wallClock(window.timeZone, from)) * minuteMs);
    const openings = [from, ...starts.map(wholeMinute)].filter(
      (start) => start >= from && start < nextQuarter(from) && isOpen(windows, start),
    );
    if (openings.length > 0) return Math.min(...openings);
  }
  return null;
}

interface WallClock {
  readonly day: Weekday;
  /** `09:30`, which compares as text. */
  readonly time: string;
}

function isWithin({ days, from, to }: Window, clock: WallClock | null): boolean {
  if (clock === null) return false;
  const { day, time } = clock;
  if (from < to) return days.includes(day) && from <= time && time < to;
  return (days.includes(day) && from <= time) || (days.includes(dayBefore(day)) && time < to);
}

function dayBefore(day: Weekday): Weekday {
  return weekdays[(weekdays.indexOf(day) + 6) % 7] ?? day;
}

function minutesUntil({ from }: Window, clock: WallClock | null): number {
  if (clock === null) return 0;
  const ofDay = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
  return ofDay(from) - ofDay(clock.time);
}

const wholeMinute = (at: Instant) => Math.floor(at / minuteMs) * minuteMs;
const nextQuarter = (at: Instant) => (Math.floor(at / blockMs) + 1) * blockMs;

const clocks = new Map<string, Intl.DateTimeFormat | null>();

/** `Sat 03:12` on the wall of that zone; empty where nobody knows it. */
export function wallClockText(timeZone: string, at: Instant): string {
  const clock = wallClock(timeZone, at);
  return clock === null ? '' : `${clock.day.charAt(0).toUpperCase()}${clock.day.slice(1)} ${clock.time}`;
}

/** Whether windows can be kept in this zone. Not asked when a policy is read: the tables of all zones take longer to load than a check. */
export function isZone(timeZone: string): boolean {
  return clockOf(timeZone) !== null;
}

/** null: nobody knows this zone, so no window of it is ever open. */
function wallClock(timeZone: string, at: Instant): WallClock | null {
  const clock = clockOf(timeZone);
  if (clock === null) return null;
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  return { day: (parts.get('weekday') ?? '').toLowerCase() as Weekday, time: `${parts.get('hour')}:${parts.get('minute')}` };
}

function clockOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = newClock(timeZone);
  clocks.set(timeZone, clock);
  return clock;
}

function newClock(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  } catch {
    return null;
  }
}
