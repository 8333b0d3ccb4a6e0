import { expect, test } from 'vitest';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import type { LedgerEvent } from '../../scripts/core/events.ts';
import { readEvents } from '../../scripts/sources/ledger-log.ts';
import type { Fault } from '../fakes/github/faults.ts';
import type { Asked } from '../support/world.ts';
import { ahead, moveMain, stage } from './executed.ts';

const on = stage();
const double = () => on.world.github.double;
const granted = { grant: 'success', tell: 'success' };
async function eventsOf({ id }: Asked): Promise<LedgerEvent['kind'][]> {
  await on.world.pipeline.ledger.read();
  const { git, ledger } = on.world.pipeline;
  return (await Array.fromAsync(readEvents(git, { id }, ledger.ref))).map(({ event }) => event.kind);
}

test('grant.yml: the merge grants, the page says until when, and nothing that it prints is a secret', async () => {
  const asked = await on.world.askAndMerge();
  const ran = await on.grant();
  expect(ran.jobs).toEqual(granted);
  expect(await on.world.canSignIn(asked)).toBe(true);
  expect(await eventsOf(asked)).toEqual(['granting', 'granted']);
  expect(on.comments(asked)).toEqual([expect.stringContaining('### 🔓 Granted until ')]);
  for (const secret of [...on.world.github.secrets, ...Object.values(on.world.database.passwords), asked.secret])
    expect(ran.log).not.toContain(secret);
});

test.each(['schedule', 'repository_dispatch'] as const)(
  'grant.yml: the event was lost: the next run, here by %s, grants',
  async (event) => {
    const asked = await on.world.askAndMerge();
    expect((await on.grant({ event })).jobs).toEqual(granted);
    expect(await on.world.canSignIn(asked)).toBe(true);
  },
);

test('grant.yml: the same merge twice is granted once, and a grant’s run sweeps too', async () => {
  const asked = await on.world.askAndMerge();
  await on.grant();
  await on.world.revoke(asked, 'bob');
  expect((await on.grant({ event: 'workflow_dispatch' })).jobs).toEqual(granted);
  expect(await on.world.canSignIn(asked)).toBe(false);
  expect(await eventsOf(asked)).toEqual(['granting', 'granted', 'ended']);
  expect(on.comments(asked)).toEqual([expect.stringContaining('it was revoked by `bob`')]);
});

test.each<[string, Fault, string]>([
  ['GitHub answers 500', { kind: 'status', status: 500, times: 200 }, 'FORGE_UNREACHABLE'],
  ['the token has run out', { kind: 'expired-token', times: 200 }, 'SIGN_IN_NEEDED'],
  ['a limit is met, for an hour', { kind: 'secondary-limit', status: 403, retryAfter: 3600, times: 200 }, ''],
  ['every answer breaks off', { kind: 'reset', times: 200 }, ''],
])('grant.yml: %s: nothing is granted; the next run grants', async (_, fault, code) => {
  const asked = await on.world.askAndMerge();
  double().fail(fault);
  const ran = await on.grant({ job: 'grant' });
  expect(ran.jobs).toEqual({ grant: 'failure' });
  expect(ran.failed).toEqual(['Reconcile']);
  expect(ran.log).toContain(code);
  expect(await on.world.canSignIn(asked)).toBe(false);
  double().failNoMore();
  expect((await on.grant({ event: 'workflow_dispatch', job: 'grant' })).jobs).toEqual({ grant: 'success' });
  expect(await on.world.canSignIn(asked)).toBe(true);
});

test('grant.yml: somebody else writes to the record at the same moment: granted, once', async () => {
  const asked = await on.world.askAndMerge();
  double().fail({ kind: 'conflict', operation: 'createCommitOnBranch', times: 2 });
  expect((await on.grant({ job: 'grant' })).jobs).toEqual({ grant: 'success' });
  expect(await eventsOf(asked)).toEqual(['granting', 'granted']);
});

test('grant.yml: the record cannot be written at all: nothing is given; the next run grants', async () => {
  const earlier = await on.world.askAndMerge();
  await reconcile(on.world.tools(), { only: 'everything', dryRun: false, isSweep: false });
  const asked = await on.world.askAndMerge();
  double().fail({ kind: 'conflict', operation: 'createCommitOnBranch', times: 200 });
  const ran = await on.grant({ job: 'grant' });
  expect(ran.failed).toEqual(['Reconcile']);
  expect(await on.world.logins()).toEqual([earlier.id]);
  double().failNoMore();
  expect((await on.grant({ job: 'grant' })).jobs).toEqual({ grant: 'success' });
  expect(await eventsOf(asked)).toEqual(['granting', 'granted']);
});

test('grant.yml: a limit and an error that pass cost a little time', async () => {
  const asked = await on.world.askAndMerge();
  double().fail({ kind: 'secondary-limit', status: 429, retryAfter: 1 });
  double().fail({ kind: 'status', status: 500, from: 3 });
  expect((await on.grant({ job: 'grant' })).jobs).toEqual({ grant: 'success' });
  expect(await eventsOf(asked)).toEqual(['granting', 'granted']);
});

test('grant.yml: the page cannot be written: the grant stands, and the next run tells it', async () => {
  const asked = await on.world.askAndMerge();
  double().fail({ kind: 'status', status: 500, operation: 'addComment', times: 200 });
  expect((await on.grant()).jobs).toEqual({ grant: 'success', tell: 'failure' });
  expect(await on.world.canSignIn(asked)).toBe(true);
  double().failNoMore();
  expect((await on.grant({ event: 'schedule' })).jobs).toEqual(granted);
  expect(on.comments(asked)).toEqual([expect.stringContaining('### 🔓 Granted until ')]);
});

test('grant.yml: the connection breaks in the middle of the grant: granted, once, and recorded', async () => {
  const asked = await on.world.askAndMerge();
  double().fail({ kind: 'reset', operation: 'createCommitOnBranch', times: 1 });
  double().fail({ kind: 'reset', operation: 'createCommitOnBranch', from: 3, times: 1 });
  expect((await on.grant({ job: 'grant' })).jobs).toEqual({ grant: 'success' });
  expect(await on.world.canSignIn(asked)).toBe(true);
  expect(await eventsOf(asked)).toEqual(['granting', 'granted']);
});

test('grant.yml: the run is killed in the middle: the page says what may be in place, and a later run finishes it', async () => {
  const asked = await on.world.askAndMerge();
  const killed = await on.grant({ env: { ELEVATE_KILL_AFTER: '2' } });
  expect(killed.jobs).toEqual({ grant: 'failure', tell: 'success' });
  expect(await eventsOf(asked)).toEqual(['granting']);
  expect(on.comments(asked)).toEqual([expect.stringContaining('### ⏳ The grant has begun and is not finished')]);

  // two minutes later, for the forge and the runner
  for (let second = 0; second < 125; second += 1) on.world.github.test.clock.advance(1);
  const later = await on.grant({ event: 'schedule', env: ahead(130_000) });
  expect(later.jobs).toEqual(granted);
  expect(await eventsOf(asked)).toEqual(['granting', 'granted']);
  expect(await on.world.canSignIn(asked)).toBe(true);
  expect(on.comments(asked)).toEqual([expect.stringContaining('### 🔓 Granted until ')]);
});

test('grant.yml: an old run, started again after the policy changed, is refused; the tip’s own run decides', async () => {
  const asked = await on.world.askAndMerge();
  const old = await moveMain(on.world);
  const ran = await on.grant({ sha: old, env: { GITHUB_RUN_ATTEMPT: '2' } });
  expect(ran.jobs).toMatchObject({ grant: 'failure' });
  expect(ran.failed).toEqual(['Only as main is now']);
  expect(ran.log).toContain('this run is for another commit than main');
  expect(await on.world.canSignIn(asked)).toBe(false);
  expect((await on.grant({ job: 'grant' })).jobs).toEqual({ grant: 'success' });
});

test('grant.yml: on another branch it is refused', async () => {
  const asked = await on.world.askAndMerge();
  const ran = await on.grant({ event: 'workflow_dispatch', payload: { ref: 'refs/heads/elsewhere' }, job: 'grant' });
  expect(ran.failed).toEqual(['Only as main is now']);
  expect(await on.world.canSignIn(asked)).toBe(false);
});
