import { beforeEach, expect, test } from 'vitest';
import { readEvents } from '../../scripts/sources/ledger-log.ts';
import type { Fault } from '../fakes/github/faults.ts';
import { protect } from '../support/github.ts';
import { moveMain, stage } from './executed.ts';

const on = stage();
const double = () => on.world.github.double;
beforeEach(() => protect(double(), { main: ['pull_request', 'non_fast_forward', 'deletion'], ledger: ['non_fast_forward', 'deletion'] }));
/** What the record says of the looks at the default identity, the oldest first. */
async function noted(): Promise<(readonly string[])[]> {
  await on.world.pipeline.ledger.read();
  const { git, ledger } = on.world.pipeline;
  const events = await Array.fromAsync(readEvents(git, {}, ledger.ref));
  return events.flatMap(({ event }) => (event.kind === 'baseline' ? [event.codes] : []));
}

test('baseline.yml: the default identity is looked at, and the answer is in the record', async () => {
  const ran = await on.baseline();
  expect(ran.jobs).toEqual({ baseline: 'success' });
  expect(ran.log).toContain('noted in the ledger');
  await on.world.asSuperuser('GRANT UPDATE ON shop.orders TO orders_readonly');
  const found = await on.baseline({ event: 'workflow_dispatch' });
  expect([found.jobs, found.failed.length]).toEqual([{ baseline: 'failure' }, 1]);
  expect(await noted()).toEqual([[], [expect.stringMatching(/^[A-Z_]+$/)]]);
});

test('baseline.yml: a branch that could be rewritten turns it red; a question that GitHub does not answer leaves it as it is', async () => {
  const [, ledger] = double().data.rulesets;
  Object.assign(ledger ?? {}, { enforcement: 'evaluate' });
  const open = await on.baseline();
  expect(open.jobs).toEqual({ baseline: 'failure' });
  expect(open.log).toContain('LEDGER_UNPROTECTED');
  double().fail({ kind: 'status', status: 403, route: 'GET /repos/{owner}/{repo}/rules/branches/{branch}', times: 99 });
  const mute = await on.baseline();
  expect(mute.jobs).toEqual({ baseline: 'success' });
  expect(mute.log).toContain('the rules of main and ledger could not be asked');
  expect(await noted()).toEqual([[], []]);
});

test.each<[string, Fault, string]>([
  ['GitHub answers 500', { kind: 'status', status: 500, times: 200 }, 'FORGE_UNREACHABLE'],
  ['the token has run out', { kind: 'expired-token', times: 200 }, 'SIGN_IN_NEEDED'],
  ['a limit is met, for an hour', { kind: 'secondary-limit', status: 403, retryAfter: 3600, times: 200 }, 'FORGE_UNREACHABLE'],
])('baseline.yml: %s: red, with one line that says so; the next run notes it', async (_, fault, code) => {
  double().fail(fault);
  const ran = await on.baseline();
  expect([ran.jobs, ran.failed.length]).toEqual([{ baseline: 'failure' }, 1]);
  expect(ran.log).toContain(` ${code}: `);
  expect(await noted()).toEqual([]);
  double().failNoMore();
  expect((await on.baseline()).jobs).toEqual({ baseline: 'success' });
  expect(await noted()).toEqual([[]]);
});

test('baseline.yml: an answer that breaks off, and somebody who writes at the same moment: noted, once', async () => {
  double().fail({ kind: 'reset', operation: 'createCommitOnBranch' });
  double().fail({ kind: 'conflict', operation: 'createCommitOnBranch', from: 2 });
  expect((await on.baseline()).jobs).toEqual({ baseline: 'success' });
  expect(await noted()).toEqual([[]]);
});

test('baseline.yml: an old run, started again after the policy changed, does nothing', async () => {
  const old = await moveMain(on.world);
  const ran = await on.baseline({ sha: old, env: { GITHUB_RUN_ATTEMPT: '2' } });
  expect(ran.failed).toEqual(['Only as main is now']);
  expect(await noted()).toEqual([]);
});

test('baseline.yml: the run is killed when it is noted: noted once, and the next run looks again', async () => {
  expect((await on.baseline({ env: { ELEVATE_KILL_AFTER: '1' } })).jobs).toEqual({ baseline: 'failure' });
  expect(await noted()).toEqual([[]]);
  expect((await on.baseline()).jobs).toEqual({ baseline: 'success' });
  expect(await noted()).toEqual([[], []]);
});
