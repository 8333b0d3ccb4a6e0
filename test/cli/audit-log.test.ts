import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AuditRow, outcomes } from '../../scripts/commands/audit-log-rows.ts';
import type { LedgerEvent } from '../../scripts/core/events.ts';
import { renderMessage } from '../../scripts/core/ledger/message.ts';
import type { JsonObject } from '../../scripts/core/model.ts';
import { commitFiles } from '../../scripts/sources/git-write.ts';
import { ledgerRef } from '../../scripts/sources/ledger-format.ts';
import { elevate, type Said, unprintable } from '../support/elevate.ts';
import { openTestForge, type TestForge } from '../support/forge.ts';
import { at, ended, granted, granting, idOf, oneOfEach } from '../support/ledger.ts';

let all: TestForge;
const now = Date.parse('2026-11-20T12:00:00Z');
const day = 86_400;

beforeAll(async () => {
  all = await openTestForge();
});
afterAll(() => all.close());

/** Each batch becomes a commit, whatever is in it; dated by its first event. */
async function record(batches: readonly (readonly object[])[], message?: string): Promise<void> {
  const { git } = all.forge;
  await git.run(['update-ref', '-d', ledgerRef]);
  let tip: string | null = null;
  for (const events of batches) {
    const who = { name: 'elevate', email: 'elevate@localhost', at: Date.parse(String((events[0] as { at?: string }).at)) };
    const text: string = message ?? renderMessage(events as readonly LedgerEvent[]);
    tip = await commitFiles(git, { parents: tip === null ? [] : [tip], author: who, committer: who, message: text, changes: [] });
  }
  if (tip !== null) await git.run(['update-ref', ledgerRef, tip]);
}

function log(...args: string[]): Promise<Said> {
  return elevate(all.forge.repo, ['audit', 'log', ...args], { now: () => now });
}
async function rows(...args: string[]): Promise<AuditRow[]> {
  return (JSON.parse((await log(...args, '--json')).out) as { rows: AuditRow[] }).rows;
}
const outcomesOf = (list: readonly AuditRow[]) => list.map(({ id, outcome }) => `${id?.slice(-1) ?? '-'} ${outcome}`);

describe('of a record with one event of each kind', () => {
  beforeAll(() => record(oneOfEach().map((event) => [event])));

  test('every outcome is one line, oldest first, with what its grant said', async () => {
    const list = await rows();
    expect(outcomesOf(list)).toEqual([
      '1 granted',
      '1 expired',
      '2 failed',
      '3 granted',
      '3 lost',
      '4 orphan',
      '5 refused',
      '6 missed',
      '- baseline',
      '- accepted',
    ]);
    expect(list[1]).toMatchObject({
      shape: 'update-rows',
      subject: 'alice',
      approvers: ['carol'],
      pull: 7,
      expiresAt: at(2700),
      alarm: false,
    });
    expect(list[5]).toMatchObject({ system: 'orders-db', tier: null, requester: null, alarm: true });
    expect(list[6]).toMatchObject({ codes: ['SELF_APPROVAL'], shape: null, alarm: true });
  });

  test.each([
    [
      ['--outcome', 'granted'],
      ['1 granted', '3 granted'],
    ],
    [['--outcome', 'expired'], ['1 expired']],
    [['--outcome', 'revoked'], []],
    [['--outcome', 'orphan'], ['4 orphan']],
    [['--system', 'orders-db', '--outcome', 'failed'], ['2 failed']],
    [['--system', 'orders-db', '--until', '2026-11-19'], []],
    [['--tier', 'destructive'], []],
    [['--tier', 'semi-destructive', '--outcome', 'missed'], ['6 missed']],
    [['--shape', 'update-rows', '--outcome', 'lost'], ['3 lost']],
    [['--shape', 'update'], []],
    [['--person', 'carol', '--outcome', 'expired'], ['1 expired']],
    [['--person', 'dave'], []],
    [['--since', '2026-11-20', '--until', '2026-11-20', '--outcome', 'lost'], ['3 lost']],
    [['--since', '2026-11-21'], []],
    [['--until', '2026-11-19'], []],
    [['--since', at(2701), '--until', at(2702)], ['1 expired']],
    [['--since', at(6), '--until', at(7)], ['4 orphan']],
  ])('%j', async (args, expected) => {
    expect(outcomesOf(await rows(...args))).toEqual(expected);
  });

  test('a name that policy lost and the record has is no mistake, whatever else is asked', async () => {
    await record([[granting(idOf(1), { system: 'old-db', subject: 'olga' })], [granted(idOf(1), { system: 'old-db' })]]);
    for (const name of [
      ['--system', 'old-db'],
      ['--person', 'olga'],
    ]) {
      expect(outcomesOf(await rows(...name))).toEqual(['1 granted']);
      expect(await log(...name, '--until', '2026-11-19')).toMatchObject({ exit: 0, out: 'nothing of that is in the ledger\n' });
    }
    await record(oneOfEach().map((event) => [event]));
  });

  test('as a table of 80 columns', async () => {
    const { out, exit } = await log('--system', 'orders-db');
    expect(exit).toBe(0);
    expect(out).toContain('2026-11-20 10:45Z  expired   20261120-orders-db-000001  alice update-rows\n');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('without a ledger there is nothing, and that is an answer', async () => {
    const { git } = all.forge;
    const tip = (await git.revParse(ledgerRef)) ?? '';
    await git.run(['update-ref', '-d', ledgerRef]);
    expect(await log()).toMatchObject({ exit: 0, out: 'nothing of that is in the ledger\n' });
    await git.run(['update-ref', ledgerRef, tip]);
  });
});

test('an access that began days before the asked time is known by its shape and subject', async () => {
  const [long, short] = [idOf(1), idOf(2)];
  await record([
    [granting(long, { at: at(-30 * day), shape: 'migrate', subject: 'orders-migrate' })],
    [granted(long, { at: at(-30 * day + 1) })],
    [granting(short)],
    [granted(short)],
    [ended(short)],
    [ended(long, { at: at(2800), why: 'revoked', by: 'bob' })],
  ]);
  const today = ['--since', '2026-11-20'];
  expect(outcomesOf(await rows(...today, '--shape', 'migrate'))).toEqual(['1 revoked']);
  expect(outcomesOf(await rows(...today, '--person', 'orders-migrate', '--outcome', 'revoked'))).toEqual(['1 revoked']);
  expect(outcomesOf(await rows(...today, '--person', 'bob'))).toEqual(['1 revoked']);
  expect(outcomesOf(await rows(...today))).toEqual(['2 granted', '2 expired', '1 revoked']);
});

test('one commit can hold several events, and only those that were asked for come out of it', async () => {
  const other = { system: 'billing-db', tier: 'cosmetic' } as const;
  await record([[granted(idOf(1), { ...other }), granted(idOf(2))]]);
  expect(outcomesOf(await rows('--system', 'orders-db'))).toEqual(['2 granted']);
  expect(outcomesOf(await rows('--tier', 'cosmetic'))).toEqual(['1 granted']);
});

test('every outcome stands in the help', async () => {
  const { out } = await log('--help');
  for (const outcome of outcomes) expect(out).toMatch(new RegExp(`\\b${outcome}\\b`));
});

test.each([
  [['--tier', 'destructve'], 'did you mean «destructive»?'],
  [['--outcome', 'done'], 'none of them'],
  [['--system', 'orders db'], '--system takes a name'],
  [['--system', '.*'], '--system takes a name'],
  [['--person', ''], '--person takes a name'],
  [['--shape', '--since'], '--shape takes a name'],
  [['--since', 'yesterday'], '--since takes a day'],
  [['--since', '2026-02-30'], '--since takes a day'],
  [['--until', '2026-11-20T10:00:00'], '--until takes a day'],
  [['--until', '20/11/2026'], '--until takes a day'],
  [['--since', '2026-11-21', '--until', '2026-11-20'], 'swap them'],
  [['--since', '2026-11-21\u001b[31m'], '«2026-11-21\\u{1b}[31m»'],
  [['--csv', '--json'], 'give --csv or --json, not both'],
  [['--systm', 'orders-db'], '"elevate audit log --help" lists what there is'],
  [['--system', 'orders'], 'there is no system «orders»; neither the policy on main nor the ledger knows that name'],
  [['--system', 'order-db'], 'there is no system «order-db»; did you mean «orders-db»?'],
  [['--person', 'alcie'], 'there is no person «alcie»; did you mean «alice»?'],
  [['orders-db'], 'too many arguments'],
])('%j is a mistake, said in one line', async (args, says) => {
  const { exit, out, err } = await log(...args);
  expect(exit).toBe(2);
  expect(err).toContain(says);
  expect(err.trimEnd()).toMatch(/^elevate: USAGE: [^\n]+$/);
  expect(out === '' || JSON.parse(out).error.code === 'USAGE').toBe(true);
});

describe('what somebody wrote into the ledger who should not have', () => {
  const evil = '\u001b[2J\u001b[31m::error::\u202e,"=HYPERLINK("x")\r\n::add-mask::\u009b31m ##[error]';
  const hostile: JsonObject = {
    ...(granting(idOf(1)) as unknown as JsonObject),
    shape: evil,
    subject: `=1+1${evil}`,
    requester: '@SUM(A1)',
  };
  const beginnings = ['=1+1', '+1', '-1', '@a', ' =1', '\t=1', 'plain, with "quotes"', '\u001b[31mred'];

  beforeAll(() =>
    record([
      [hostile],
      [{ ...granted(idOf(1)), requester: '-2+3' }],
      ...beginnings.map((subject, index) => [granting(idOf(2 + index), { subject }), granted(idOf(2 + index))]),
      [{ ...granted(idOf(40)), id: `${evil}](|.*` }],
    ]),
  );

  test.each([[[]], [['--csv']], [['--json']]])('reaches no terminal and no runner as it is: %j', async (args) => {
    const { out, exit } = await log(...args);
    expect(exit).toBe(0);
    expect(out.replaceAll('\r\n', '\n')).not.toMatch(unprintable);
    expect(out).not.toMatch(/^\s*::/m);
    expect(out).not.toContain('##[');
  });

  test('comes back from the JSON as it stands there', async () => {
    const [first] = await rows();
    expect(first).toMatchObject({ shape: evil, subject: `=1+1${evil}`, requester: '-2+3' });
  });

  test('is no formula in the CSV, whose cells come back', async () => {
    const table = parseCsv((await log('--csv')).out);
    const [head = [], ...lines] = table;
    expect(new Set(table.map((line) => line.length))).toEqual(new Set([head.length]));
    expect(lines).toHaveLength(beginnings.length + 2);
    expect(lines.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    const subjects = lines.map((line) => line[head.indexOf('subject')]);
    expect(subjects.slice(1, -1)).toEqual(["'=1+1", "'+1", "'-1", "'@a", "' =1", '\\u{9}=1', 'plain, with "quotes"', '\\u{1b}[31mred']);
  });

  test('a commit that is not in the ledger’s form is counted and left out', async () => {
    await record([[granted(idOf(1))]], `I was here\n\nSystem: orders-db\n`);
    const { exit, out } = await log();
    expect(exit).toBe(5);
    expect(out).toContain('1 commit on the ledger cannot be read and is left out; run "elevate ledger\nverify"');
  });
});

/** RFC 4180, strictly. */
function parseCsv(text: string): string[][] {
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|\n$|$)/y;
  const table: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) throw new Error(`no CSV at ${cell.lastIndex}`);
    const [, raw = '', end = ''] = match;
    table.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') table.push([]);
  }
  return table;
}

test('what was alarming about a grant is loud in its line alone', async () => {
  const id = idOf(1);
  await record([[granting(id, { alarms: ['LOGIN_TAKEN'] }), granted(id)], [ended(id)]]);
  const list = (await rows()).filter((row) => row.id === id);
  expect(list.map(({ outcome, codes, alarm }) => [outcome, codes, alarm])).toEqual([
    ['granted', ['LOGIN_TAKEN'], true],
    ['expired', [], false],
  ]);
});
