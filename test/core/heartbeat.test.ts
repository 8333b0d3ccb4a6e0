import { describe, expect, test } from 'vitest';
import { type Blind, blindNow, isFirstSweep, isSwept, sweepProblems } from '../../scripts/core/heartbeat.ts';
import type { Instant } from '../../scripts/core/model.ts';
import type { Seen } from '../../scripts/core/verdict.ts';
import { heartbeatText, parseHeartbeat } from '../../scripts/sources/ledger-format.ts';
import { granting, idOf } from '../support/ledger.ts';

const now: Instant = Date.parse('2026-11-20T10:00:00Z');
const ago = (minutes: number): Instant => now - minutes * 60_000;
const up: Seen = { ok: true, leases: [] };
const down: Seen = { ok: false, error: 'no answer' };
const since = (...pairs: [string, Instant][]): Blind => new Map(pairs);

test.each<[what: string, before: Blind, seen: [string, Seen][], after: Blind]>([
  ['all were seen', since(), [['a', up]], since()],
  [
    'one was not: from now on',
    since(),
    [
      ['b', down],
      ['a', up],
    ],
    since(['b', now]),
  ],
  ['one still is not: since it began', since(['b', ago(9)]), [['b', down]], since(['b', ago(9)])],
  ['one is seen again', since(['b', ago(9)]), [['b', up]], since()],
  ['one that is policy’s no more', since(['b', ago(9)]), [['a', up]], since()],
])('what a sweep is blind for: %s', (_, before, seen, after) => {
  expect(blindNow(before, new Map(seen), now)).toEqual(after);
});

test('… in the order of their names, so that the same is written the same', () => {
  const seen = new Map(['c', 'a', 'b'].map((name) => [name, down]));
  expect([...blindNow(since(), seen, now).keys()]).toEqual(['a', 'b', 'c']);
});

test.each<[what: string, lastBeat: Instant | null, blind: Blind, swept: boolean]>([
  ['within the limit', ago(10), since(), true],
  ['too long ago', ago(10) - 1, since(), false],
  ['never', null, since(), false],
  ['from the future', now + 120_000, since(), false],
  ['from as far ahead as clocks may be', now + 60_000, since(), true],
  ['blind for another system', ago(1), since(['billing', ago(60)]), true],
  ['blind for it, and not for long', ago(1), since(['orders-db', ago(10)]), true],
  ['blind for it for too long', ago(1), since(['orders-db', ago(10) - 1]), false],
  ['blind for it since a time to come', ago(1), since(['orders-db', now + 120_000]), false],
])('a sweep was here: %s', (_, lastBeat, blind, swept) => {
  expect(isSwept('orders-db', { lastBeat, blind, now, sweepWithinMs: 600_000 })).toBe(swept);
});

describe('no heartbeat, and it can be that no sweep was ever here', () => {
  const day = 24 * 60;
  const end = (kind: 'failed' | 'ended' | 'lost' | 'refused' | 'missed') => ({
    id: idOf(1),
    system: 'orders-db',
    kind,
    at: '2026-11-20T09:00:00Z',
  });
  const active = new Map([[idOf(2), { granting: granting(idOf(2)), state: 'granted' as const }]]);
  test.each<[what: string, told: Partial<Parameters<typeof isFirstSweep>[0]>, first: boolean]>([
    ['a fresh repository', {}, true],
    ['what was merged so far was refused or missed', { state: { active: new Map(), recent: [end('refused'), end('missed')] } }, true],
    ['a request that the ledger has not looked at yet', { untold: [ago(day)] }, true],
    ['… for more than a day', { untold: [ago(1), ago(day) - 1] }, false],
    ['an elevation lives', { state: { active, recent: [] } }, false],
    ['one has ended', { state: { active: new Map(), recent: [end('missed'), end('ended')] } }, false],
    ['one was lost', { state: { active: new Map(), recent: [end('lost')] } }, false],
    ['one was begun, and failed', { state: { active: new Map(), recent: [end('failed')] } }, false],
    ['one was granted long ago', { hasGranted: true }, false],
  ])('%s', (_, told, first) => {
    const nothing = { state: { active: new Map(), recent: [] }, hasGranted: false, untold: [], now };
    expect(isFirstSweep({ ...nothing, ...told })).toBe(first);
  });
});

describe('what somebody should look at', () => {
  test.each<[what: string, at: Instant | null, blind: Blind, says: RegExp[]]>([
    ['nothing', ago(5), since(['b', ago(5)]), []],
    ['a sweep at the limit, which could look at the limit', ago(10), since(['b', ago(10)]), []],
    ['no sweep ever', null, since(), [/^no sweep was ever here; nothing new is granted, .*: run "elevate reconcile --sweep"/]],
    ['a late one', ago(11), since(), [/^the last sweep was 11m ago, and 10m is the limit; nothing new is granted/]],
    [
      'one that cannot look',
      ago(1),
      since(['b', ago(180)]),
      [/^no sweep could look at b for 3h; nothing new is granted, .* there: see how the sweep signs in/],
    ],
    ['both', ago(11), since(['b', ago(180)]), [/^the last sweep/, /^no sweep could look at b/]],
  ])('%s', (_, at, blind, says) => {
    expect(sweepProblems({ at, blind }, 600, now)).toEqual(says.map((said) => expect.stringMatching(said)));
  });
  test('without a limit, only that none was ever here', () => {
    expect(sweepProblems({ at: ago(9999), blind: since(['b', ago(9999)]) }, null, now)).toEqual([]);
    expect(sweepProblems({ at: null, blind: since() }, null, now)).toHaveLength(1);
  });
});

describe('as a line', () => {
  const ledger = 'a'.repeat(40);
  test.each<[what: string, blind: Blind, line: string]>([
    ['nothing was hidden', since(), `{"at":"2026-11-20T10:00:00Z","ledger":"${ledger}"}\n`],
    [
      'two were',
      since(['a', ago(1)], ['b-2', ago(2)]),
      `{"at":"2026-11-20T10:00:00Z","ledger":"${ledger}","blind":{"a":"2026-11-20T09:59:00Z","b-2":"2026-11-20T09:58:00Z"}}\n`,
    ],
  ])('%s', (_, blind, line) => {
    expect(heartbeatText({ at: now, ledger, blind })).toBe(line);
    expect(parseHeartbeat(line)).toEqual({ at: now, ledger, blind });
  });
  test.each([
    '{"a":"soon"}',
    '{"a":1}',
    '{"A":"2026-11-20T09:59:00Z"}',
    '{"a":"2026-11-20T09:59:00Z",}',
    '[]',
    '{"a":"2026-11-20T09:59:00Z","a":"2026-11-20T09:58:00Z"}',
  ])('what it was blind for reads %s: it is none', (blind) => {
    expect(parseHeartbeat(`{"at":"2026-11-20T10:00:00Z","ledger":null,"blind":${blind}}\n`)).toBeNull();
  });
});
