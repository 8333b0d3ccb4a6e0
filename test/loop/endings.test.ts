import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { carryOutEndings } from '../../scripts/commands/reconcile/endings.ts';
import { OpenTargets } from '../../scripts/commands/reconcile/targets.ts';
import type { Tools } from '../../scripts/commands/tools.ts';
import { ElevationError } from '../../scripts/core/errors.ts';
import type { Policy, System } from '../../scripts/core/model.ts';
import type { Ending } from '../../scripts/core/plan.ts';
import { openGitLedger } from '../../scripts/sources/git-ledger.ts';
import type { Target } from '../../scripts/targets/target.ts';
import { at, granted, granting, idOf } from '../support/ledger.ts';

/** Two systems, each of which answers when the test says so, and a ledger that is real. */
let dir: string;
let ledger: ReturnType<typeof openGitLedger>;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'elevate-endings-'));
  execFileSync('git', ['init', '-q', '--bare', dir]);
  ledger = openGitLedger({ gitDir: dir, now: () => Date.parse(at(2800)) });
});
afterEach(() => {
  ledger.close();
  rmSync(dir, { recursive: true });
});

const slow = 'orders-db';
const quick = 'shop-db';

async function lives(system: string, ...ids: readonly string[]): Promise<Ending[]> {
  await ledger.append(() => ids.flatMap((id) => [granting(id, { system }), granted(id, { system })]));
  return ids.map((id) => ({ kind: 'end', id, system, why: 'expired', by: null }));
}

function carryOut(endings: readonly Ending[], revoke: (system: string, id: string) => Promise<'revoked' | 'absent'>) {
  const systems = new Map(endings.map(({ system: name }) => [name, { name } as System]));
  const targets = new OpenTargets(async ({ name }) => ({ revoke: (id: string) => revoke(name, id) }) as Target);
  const tools = { ledger, now: () => Date.parse(at(2800)), afterEffect: () => {} } as unknown as Tools;
  return carryOutEndings(endings, systems satisfies Policy['systems'], targets, tools, 'c0ffee00');
}

async function active(): Promise<string[]> {
  return [...(await ledger.read()).state.active.keys()];
}

test('a system that is slow to say that it is down keeps nothing alive in another', async () => {
  const endings = [...(await lives(slow, idOf(1), idOf(2))), ...(await lives(quick, idOf(3), idOf(4)))];
  const results = await carryOut(endings, async (system) => {
    if (system === quick) return 'revoked';
    await expect.poll(active).toEqual([idOf(1), idOf(2)]);
    throw new ElevationError('TARGET_UNREACHABLE', 'orders-db gave no answer');
  });
  expect(results.map(({ id, result }) => [id, result])).toEqual([
    [idOf(1), 'failed'],
    [idOf(2), 'failed'],
    [idOf(3), 'done'],
    [idOf(4), 'done'],
  ]);
});

test('their records do not get in each other’s way, however many they are', async () => {
  const endings: Ending[] = [];
  for (let number = 0; number < 24; number += 1) endings.push(...(await lives(`db-${number}`, idOf(number), idOf(100 + number))));
  const results = await carryOut(endings, async () => 'revoked');
  expect(results.filter(({ result }) => result !== 'done')).toEqual([]);
  expect(await active()).toEqual([]);
});

test('in one system they come one after the other', async () => {
  const endings = await lives(slow, idOf(1), idOf(2), idOf(3));
  let under = 0;
  await carryOut(endings, async () => {
    under += 1;
    await Promise.resolve();
    expect(under).toBe(1);
    under -= 1;
    return 'revoked';
  });
  expect(await active()).toEqual([]);
});

test('a bug of ours in one system is thrown on, when the others have ended', async () => {
  const endings = [...(await lives(slow, idOf(1))), ...(await lives(quick, idOf(2)))];
  const bug = carryOut(endings, async (system) => {
    if (system === slow) throw new TypeError('a bug');
    return 'revoked';
  });
  await expect(bug).rejects.toThrow('a bug');
  expect(await active()).toEqual([idOf(1)]);
});
