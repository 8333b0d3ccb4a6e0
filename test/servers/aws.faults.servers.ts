import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ReconcileOutcome } from '../../scripts/commands/reconcile/outcome.ts';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import { takeOverMs } from '../../scripts/core/plan.ts';
import { type AwsWorld, openAwsWorld } from '../support/aws-world.ts';
import type { Fault } from '../support/moto.ts';

/** Each call of a turn of the loop is refused, or carried out with its answer lost; on moto. What passes by itself: test/targets/aws.errors. */
let world: AwsWorld;
beforeAll(async () => {
  world = await openAwsWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.ledger.beat(Date.now()));

const turn = (only: 'everything' | 'revoke'): Promise<ReconcileOutcome> =>
  reconcile(world.tools(), { only, dryRun: false, isSweep: only === 'revoke' });

/** The calls of one such turn, each once. */
async function callsOf(only: 'everything' | 'revoke'): Promise<string[]> {
  const before = world.bench.calls.length;
  const { problems } = await turn(only);
  expect(problems).toEqual([]);
  return [...new Set(world.bench.calls.slice(before))];
}

const faults: readonly (readonly [what: string, fault: Fault])[] = [
  ['denied', { status: 403, code: 'AccessDenied' }],
  ['credentials that are over', { status: 403, code: 'ExpiredToken' }],
  ['the answer lost', 'lost'],
];

async function nothingUnknownLives(): Promise<void> {
  const { state } = await world.ledger.read();
  expect((await world.roles()).filter((id) => !state.active.has(id))).toEqual([]);
}

/** What was begun and not finished is asked for again once its run is taken for dead. */
async function takenForDead(): Promise<void> {
  const { state } = await world.ledger.read();
  if (![...state.active.values()].some((lease) => lease.state === 'granting')) return;
  await reconcile(world.toolsAhead(takeOverMs), { only: 'everything', dryRun: false, isSweep: false });
}

const slowly = { timeout: 300_000 };

describe('a grant', slowly, () => {
  test.each(faults)('%s, at each of its calls: nothing unknown lives, and it ends granted or taken back', async (_, fault) => {
    await world.askAndMerge();
    const calls = await callsOf('everything');
    expect(calls).toEqual(expect.arrayContaining(['GetCallerIdentity', 'AssumeRole', 'ListRoles', 'CreateRole', 'PutRolePolicy']));
    for (const call of calls) {
      const asked = await world.askAndMerge();
      world.bench.fail(call, fault);
      const outcome = await turn('everything');
      expect(JSON.stringify(outcome)).not.toContain('planted-text');
      await nothingUnknownLives();
      await turn('everything');
      await takenForDead();
      await nothingUnknownLives();
      const events = (await world.eventsOf(asked)).filter((kind) => kind !== 'pending');
      const works = await world.works(asked);
      const isGranted = events.join() === 'granting,granted';
      expect({ call, events, works }).toEqual({ call, events: isGranted ? events : ['granting', 'failed'], works: isGranted });
      // Only what was refused in the middle is given up.
      if (!['CreateRole', 'PutRolePolicy'].includes(call)) expect({ call, isGranted }).toEqual({ call, isGranted: true });
    }
  });
});

describe('an end', slowly, () => {
  test.each(faults)('%s, at each of its calls: the next sweep finishes, and there is one record', async (_, fault) => {
    await world.askAndMerge();
    await turn('everything');
    await world.revoke(await granted());
    const calls = await callsOf('revoke');
    expect(calls).toEqual(expect.arrayContaining(['AttachRolePolicy', 'DeleteRolePolicy', 'DetachRolePolicy', 'DeleteRole']));
    for (const call of calls) {
      const asked = await granted();
      await world.revoke(asked);
      world.bench.fail(call, fault);
      const outcome = await turn('revoke');
      expect(JSON.stringify(outcome)).not.toContain('planted-text');
      await nothingUnknownLives();
      await turn('revoke');
      expect({ call, events: await world.eventsOf(asked) }).toEqual({ call, events: ['granting', 'granted', 'ended'] });
      expect(await world.roles()).not.toContain(asked.id);
    }
  });

  async function granted() {
    const asked = await world.askAndMerge();
    await turn('everything');
    expect(await world.works(asked)).toBe(true);
    return asked;
  }
});
