import { describe, expect, test } from 'vitest';
import { isAlarm, phaseOf } from '../../scripts/core/trace/phase.ts';
import { fieldsOf, LineCutter, longestPiece, RowCutter } from '../../scripts/core/trace/pieces.ts';
import { formOf, messageOfJson, messageOfRow, PlainLog } from '../../scripts/core/trace/postgres-forms.ts';
import { RecordCutter } from '../../scripts/core/trace/records.ts';

describe('when', () => {
  const minute = 60_000;
  const span = { from: 100 * minute, until: 130 * minute, last: 140 * minute };
  test.each([
    [98.9, 'before'],
    [99, 'during'], // clocks may be a minute apart
    [130, 'during'],
    [131, 'during'],
    [131.1, 'left-behind'],
    [141, 'left-behind'],
    [141.1, 'after'],
  ] as const)('minute %d is %s', (at, phase) => {
    expect(phaseOf(at * minute, span)).toBe(phase);
  });

  test('an elevation that leaves nothing behind is over a minute after its end', () => {
    expect(phaseOf(131.1 * minute, { ...span, last: span.until })).toBe('after');
    expect(phaseOf(0, null)).toBe('never');
  });

  test.each([
    ['use', 'done', 'after', true],
    ['use', 'failed', 'after', true],
    ['use', 'unknown', 'before', true],
    ['sign-in', 'done', 'never', true],
    ['use', 'refused', 'after', false],
    ['attempt', 'failed', 'after', false],
    ['sign-out', 'done', 'after', false],
    ['use', 'done', 'left-behind', false],
    ['use', 'done', 'during', false],
  ] as const)('%s %s %s is an alarm: %s', (kind, result, phase, alarm) => {
    expect(isAlarm({ kind, result }, phase)).toBe(alarm);
  });
});

describe('pieces', () => {
  const all = (
    cutter: { feed(text: string): { place: string; text: string | null }[]; end(): { place: string; text: string | null }[] },
    text: string,
    size: number,
  ) => {
    const pieces = [];
    for (let at = 0; at < text.length; at += size) pieces.push(...cutter.feed(text.slice(at, at + size)));
    return [...pieces, ...cutter.end()].map(({ place, text: piece }) => `${place} ${piece}`);
  };

  test.each([1, 3, 1000])('are the same in chunks of %d', (size) => {
    expect(all(new LineCutter('f'), 'a\r\n\nb\n \nc', size)).toEqual(['f:1 a', 'f:3 b', 'f:5 c']);
    expect(all(new RowCutter('f'), 'a,"b\n""\nc"\n\nd,""\n', size)).toEqual(['f:1 a,"b\n""\nc"', 'f:5 d,""']);
    const records = '\n{ "Records": [ {"a":"}\\"]"} ,\n{"b":[{"c":1}]} ] }\n{"Records":[{}]}';
    expect(all(new RecordCutter('f'), records, size)).toEqual([
      'f:2, record 1 {"a":"}\\"]"}',
      'f:3, record 2 {"b":[{"c":1}]}',
      'f:4, record 3 {}',
    ]);
    expect(all(new RecordCutter('f'), '{"a":1}\n{"Records":[]}', size)).toEqual(['f:1 {"a":1}', 'f:2 {"Records":[]}']);
    expect(all(new RecordCutter('f'), '{"Records":[]}', size)).toEqual([]);
    expect(all(new RecordCutter('f'), '{"Records":[{"a":1}', size)).toEqual(['f:1, record 1 {"a":1}', 'f:1 null']);
    expect(all(new RecordCutter('f'), '{"Records":[{"a":1}]}]', size)).toEqual(['f:1, record 1 {"a":1}', 'f:1 null']);
    expect(all(new RecordCutter('f'), '{"Records":["a", {"a":1}]}', size)).toEqual(['f:1 null']);
  });

  test('what is too long is told once and kept nowhere, and lines after it are read', () => {
    const long = 'x'.repeat(longestPiece + 2);
    expect(all(new LineCutter('f'), `a\n${long}${long}\nb\n`, 1 << 20)).toEqual(['f:1 a', 'f:2 null', 'f:3 b']);
    expect(all(new RowCutter('f'), `a\n"${long}${long}\n"\nb\n`, 1 << 20)).toEqual(['f:1 a', 'f:2 null', 'f:4 b']);
    expect(all(new RecordCutter('f'), `{"Records":[{},{"a":"${long}${long}"},{}]}`, 1 << 20)).toEqual([
      'f:1, record 1 {}',
      'f:1, record 2 null',
      'f:1, record 3 {}',
    ]);
    expect(all(new RowCutter('f'), 'a\n"b\n', 2)).toEqual(['f:1 a', 'f:2 null']);
  });

  test.each([
    ['a,,"x,""y",\nb,', ['a', '', 'x,"y', '\nb', '']],
    ['a,"b"c,d', []],
    ['a,b"c"', []],
  ])('fields of %s', (row, fields) => {
    expect(fieldsOf(row)).toEqual(fields);
  });
});

describe('PostgreSQL', () => {
  const prefix = '2026-11-21 09:00:00.000 UTC [7] 1.7 00000 alice@orders 203.0.113.5 ';
  const other = prefix.replace('1.7', '2.8');
  const wholeOf = (lines: readonly string[]) => {
    const log = new PlainLog();
    const seen = lines.map((line, index) => log.add(line, String(index)));
    return {
      messages: [...seen.flatMap(({ whole }) => whole), ...log.end()].map(({ message }) => `${message.text}|${message.query}`),
      bad: seen.map(({ why }) => why !== null),
    };
  };

  test.each<[string, string[], string[], boolean[]]>([
    ['further lines', [`${prefix}LOG:  a`, '\tb', '\t c'], ['a\nb\n c|null'], [false, false, false]],
    [
      'its statement',
      [`${prefix.replace('00000', '42501')}ERROR:  a`, `${prefix}DETAIL:  d`, '\te', `${prefix}STATEMENT:  s`, '\tt'],
      ['a|s\nt'],
      [false, false, false, false, false],
    ],
    ['not the statement of another session', [`${prefix}LOG:  a`, `${other}STATEMENT:  s`], ['a|null'], [false, true]],
    [
      'nothing that comes after a line of somebody else',
      [`${prefix}LOG:  a`, 'what is this', '\t; DROP TABLE x'],
      ['a|null'],
      [false, true, true],
    ],
    ['no error without a state', [`${prefix}FATAL:  a`], [], [true]],
    ['no time in a zone that has two meanings', [`${prefix.replace('UTC', 'CST')}LOG:  a`], [], [true]],
    ['a time with an offset', [`${prefix.replace('UTC', '+0530')}LOG:  a`], ['a|null'], [false]],
    ['no prefix without milliseconds, which would fit into a name', [`${prefix.replace('.000', '')}LOG:  a`], [], [true]],
    [
      'a message of no session',
      ['2026-11-21 09:00:00.000 UTC [1] 1.1 00000 LOG:  checkpoint starting'],
      ['checkpoint starting|null'],
      [false],
    ],
  ])('a message has %s', (_, lines, messages, bad) => {
    expect(wholeOf(lines)).toEqual({ messages, bad });
  });

  // PostgreSQL cuts a name after 63 bytes; so much of a line of its own must not have room in it.
  test('a whole prefix and a login do not fit into the name of a stranger', () => {
    const shortest = '\n2026-11-21 09:00:00.000 UTC [1] 1.1 00000 elev_20261121-a-7f3k9q';
    expect(new PlainLog().add(`${shortest.trim()}@a b LOG:  c`, 'f:1').why).toBeNull();
    expect(shortest.length).toBeGreaterThan(63);
  });

  test('rows and objects that are none of its log', () => {
    expect(messageOfRow('2026-11-21 09:00:00.000 UTC,"a"')).toContain('fields');
    expect(messageOfRow(`yesterday${',x'.repeat(22)}`)).toContain('time');
    expect(messageOfRow(`2026-02-31 25:00:00.000 UTC${',x'.repeat(22)}`)).toContain('does not exist');
    expect(messageOfJson('{"timestamp":"2026-11-21 09:00:00.000 UTC"}')).toContain('error_severity');
    expect(messageOfJson('{"timestamp":"2026-11-21 09:00:00.000 UTC","error_severity":"FEHLER"}')).toContain('lc_messages');
    expect(messageOfRow(`2026-11-21 09:00:00.000 UTC${',x'.repeat(22)}`)).toContain('lc_messages');
    expect(messageOfJson('[]')).toBe('it is no JSON');
    expect(formOf('2026-11-21 09:00:00.000 UTC [1] 1.1')).toBe('stderr');
  });
});
