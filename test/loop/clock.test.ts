import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import { openWorld, type World } from '../support/world.ts';

/** Two clocks, this machine's and the target's. Which of them is wrong nobody can tell, so nothing is granted; and everything ends. */
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.ledger.beat(Date.now()));

async function turn(apartMs: number, only: 'everything' | 'revoke') {
  const tools = world.tools();
  const openTarget: typeof tools.openTarget = async (system, as) => {
    const target = await tools.openTarget(system, as);
    return { ...target, now: async () => (await target.now()) + apartMs };
  };
  return reconcile({ ...tools, openTarget }, { only, dryRun: false, isSweep: only === 'revoke' });
}

test.each([90_000, -90_000, Number.NaN])(
  'clocks %d ms apart: nothing is granted, and it says why; with good ones it is',
  async (apartMs) => {
    const asked = await world.askAndMerge();
    const { steps } = await turn(apartMs, 'everything');
    expect(steps.filter(({ id }) => id === asked.id)).toMatchObject([{ step: 'pending', detail: 'CLOCK_SKEW' }]);
    expect(await world.logins()).not.toContain(asked.id);
    await turn(0, 'everything');
    expect(await world.canSignIn(asked)).toBe(true);
  },
);

test.each([90_000, -90_000])('clocks %d ms apart: what is revoked is ended all the same', async (apartMs) => {
  const asked = await world.askAndMerge();
  await turn(0, 'everything');
  await world.revoke(asked);
  const { steps } = await turn(apartMs, 'revoke');
  expect(steps.filter(({ id }) => id === asked.id)).toMatchObject([{ step: 'end', result: 'done' }]);
  expect(await world.logins()).not.toContain(asked.id);
});

test('half a minute says nothing', async () => {
  const asked = await world.askAndMerge();
  await turn(30_000, 'everything');
  expect(await world.canSignIn(asked)).toBe(true);
});
