import { expect, test } from 'vitest';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import { readEvents } from '../../scripts/sources/ledger-log.ts';
import type { Fault } from '../fakes/github/faults.ts';
import type { Asked } from '../support/world.ts';
import { moveMain, stage } from './executed.ts';

const on = stage();
const double = () => on.world.github.double;
/** Granted, and taken back on main: the next sweep has to end it. */
async function due(): Promise<Asked> {
  const asked = await on.world.askAndMerge();
  await reconcile(on.world.tools(), { only: 'everything', dryRun: false, isSweep: false });
  expect(await on.world.canSignIn(asked)).toBe(true);
  await on.world.revoke(asked, 'bob');
  return asked;
}

test('sweep.yml: what must end is ended, with the identity that can do nothing else, and told', async () => {
  const asked = await due();
  expect((await on.sweep()).jobs).toEqual({ sweep: 'success', tell: 'success' });
  expect(await on.world.canSignIn(asked)).toBe(false);
  expect(on.comments(asked)).toEqual([expect.stringContaining('it was revoked by `bob`')]);
});

test('sweep.yml: two at once do what one does', async () => {
  const asked = await due();
  const [one, two] = await Promise.all([on.sweep({ job: 'sweep' }), on.sweep({ event: 'schedule', job: 'sweep' })]);
  expect([one.jobs, two.jobs]).toEqual([{ sweep: 'success' }, { sweep: 'success' }]);
  expect(await on.world.canSignIn(asked)).toBe(false);
});

test.each<[string, Fault]>([
  ['GitHub’s interface answers 500', { kind: 'status', status: 500, times: 200 }],
  ['the token has run out', { kind: 'expired-token', times: 200 }],
  ['a limit is met, for an hour', { kind: 'secondary-limit', status: 403, retryAfter: 3600, times: 200 }],
])('sweep.yml: %s: the access ends all the same; the record follows with the next', async (_, fault) => {
  const asked = await due();
  double().fail(fault);
  const ran = await on.sweep({ job: 'sweep' });
  expect(await on.world.canSignIn(asked)).toBe(false);
  expect(ran.jobs).toEqual({ sweep: 'failure' });
  double().failNoMore();
  expect((await on.sweep()).jobs).toEqual({ sweep: 'success', tell: 'success' });
  expect(on.comments(asked)).toEqual([expect.stringContaining('it was revoked by `bob`')]);
});

test('sweep.yml: it is killed after the access has ended: the next one records it', async () => {
  const asked = await due();
  expect((await on.sweep({ job: 'sweep', env: { ELEVATE_KILL_AFTER: '1' } })).jobs).toEqual({ sweep: 'failure' });
  expect((await on.sweep({ job: 'sweep' })).jobs).toEqual({ sweep: 'success' });
  expect(await on.world.canSignIn(asked)).toBe(false);
});

test.each<[string, Fault]>([
  ['somebody else writes to the record at the same moment', { kind: 'conflict', operation: 'createCommitOnBranch', times: 2 }],
  ['the answer about the record breaks off, each time', { kind: 'reset', operation: 'createCommitOnBranch', times: 200 }],
])('sweep.yml: %s: ended, and recorded once', async (_, fault) => {
  const asked = await due();
  double().fail(fault);
  expect((await on.sweep({ job: 'sweep' })).jobs).toEqual({ sweep: 'success' });
  expect(await on.world.canSignIn(asked)).toBe(false);
  await on.world.pipeline.ledger.read();
  const { git, ledger } = on.world.pipeline;
  const events = await Array.fromAsync(readEvents(git, { id: asked.id }, ledger.ref));
  expect(events.map(({ event }) => event.kind)).toEqual(['granting', 'granted', 'ended']);
});

test('sweep.yml: an old run, started again after main moved, ends as main of now says: revoking is never too late', async () => {
  const asked = await due();
  const old = await moveMain(on.world);
  expect((await on.sweep({ sha: old, job: 'sweep', env: { GITHUB_RUN_ATTEMPT: '2' } })).jobs).toEqual({ sweep: 'success' });
  expect(await on.world.canSignIn(asked)).toBe(false);
});

test('sweep.yml: the clock’s event was lost: the schedule’s run ends it', async () => {
  const asked = await due();
  expect((await on.sweep({ event: 'schedule', job: 'sweep' })).jobs).toEqual({ sweep: 'success' });
  expect(await on.world.canSignIn(asked)).toBe(false);
});
