import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseInstant } from '../../scripts/core/time.ts';
import { Git } from '../../scripts/sources/git.ts';
import { openGitLedger } from '../../scripts/sources/git-ledger.ts';
import { scanLedger } from '../../scripts/sources/ledger-scan.ts';
import { at, cursor, ended, granted, granting, idOf } from '../support/ledger.ts';

/** One commit of the ledger dated years ago, by a clock that is wrong or by somebody who hides what is before it. */
let dir: string;
let git: Git;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'elevate-red-'));
  execFileSync('git', ['init', '-q', '--bare', dir]);
  git = Git.open(dir);
});
afterEach(() => {
  git.close();
  rmSync(dir, { recursive: true, force: true });
});

const id = idOf(1);
const day = Date.parse(at(0));
async function record(dates: readonly number[]): Promise<ReturnType<typeof openGitLedger>> {
  let clock = day;
  const ledger = openGitLedger({ gitDir: dir, now: () => clock });
  const events = [granting(id), granted(id), ended(id)];
  for (const event of events) await ledger.append(() => [event]);
  for (const date of dates) {
    clock = date;
    await ledger.append(() => [cursor('6'.repeat(40), { at: at(4000) })]);
  }
  return ledger;
}

test.each<[string, number[]]>([
  ['none', []],
  ['one', [Date.parse('2020-01-01T00:00:00Z')]],
  ['several, then the right date again', [0, 0, 0, 0, 0, 0, 0, day + 4_000_000]],
])('dated too early: %s; what is before it is found by its date all the same', async (_, dates) => {
  const ledger = await record(dates);
  expect((await ledger.eventsOf(id, day - 1000)).map(({ kind }) => kind)).toEqual(['granting', 'granted', 'ended']);
  const { events } = await scanLedger(git, { since: day - 1000, kinds: ['granting', 'granted', 'ended'] });
  expect(events.map(({ event }) => event.kind)).toEqual(['granting', 'granted', 'ended']);
  ledger.close();
});

test('an instant is one that every reader writes with four digits for the year', () => {
  expect(parseInstant('9999-12-31T00:00:00Z')).toBe(Date.UTC(9999, 11, 31));
  for (const text of ['9999-12-31T23:59:59-14:00', '9999-12-31T00:00:01Z', '0000-00-00T00:00:00Z']) expect(parseInstant(text)).toBeNull();
  expect(parseInstant('2038-01-19T03:14:08Z')).toBe(2 ** 31 * 1000);
});
