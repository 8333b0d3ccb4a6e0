import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checks } from '../../scripts/core/checks/index.ts';
import { cases } from '../adversary/table.ts';
import { type Broken, breakGuards, tableOfGuards } from './break-guards.ts';
import { casesOf, guards } from './guards.ts';
import { repository } from './scratch.ts';

/** Breaking a guard turns its cases red, and no others: each case is in the table for the guard that it names. */
describe('each guard, broken', () => {
  let broken: readonly Broken[] = [];
  beforeAll(async () => {
    broken = await breakGuards();
  }, 120_000);
  afterAll(() => {
    process.stdout.write(`\nguard → cases that turn red when it is broken\n${tableOfGuards(broken)}\n`);
  });

  test.each(guards.map(({ name }, index) => [name, index] as const))('%s', (_, index) => {
    const { red = [], wanted = [] } = broken[index] ?? {};
    expect(wanted.length).toBeGreaterThan(0);
    expect([...red].sort()).toEqual([...wanted].sort());
  });
});

test('every check is among the guards', () => {
  const index = readFileSync(`${repository}/scripts/core/checks/index.ts`, 'utf8');
  const named = guards.filter(({ name }) => name.startsWith('checks/'));
  expect(named.length).toBe(checks.length);
  for (const { name } of named) expect(index).toContain(`'./${name.slice('checks/'.length)}.ts'`);
});

test('every case that is not simply allowed is some guard’s', () => {
  const held = new Set(guards.flatMap((guard) => casesOf(guard, cases)));
  const left = cases.filter(({ answer, key, fixture }) => fixture === null && answer !== 'COUNT' && !held.has(key));
  expect(left.map(({ key, answer }) => `${key} ${answer}`)).toEqual([]);
});
