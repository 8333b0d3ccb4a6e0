import { expect, test } from 'vitest';
import type { Fault } from '../fakes/github/faults.ts';
import { samplePolicy } from '../support/forge.ts';
import { killedAtWrite, moveMain, stage } from './executed.ts';

const on = stage();
const headline = (pull: number) => on.comments({ pull }).map((body) => body.split('\n')[2]);
const statuses = () => Object.fromEntries(on.world.github.double.data.statuses.map(({ context, state }) => [context, state]));

test('check.yml: a pull request is told on its page', async () => {
  const asked = await on.world.ask();
  on.world.github.double.forgetCalls();
  const ran = await on.check(asked);
  expect(ran.jobs).toEqual({ check: 'success' });
  expect(headline(asked.pull)).toEqual(['### ⏳ Waits for 2 approvals']);
  expect(statuses()).toEqual({ 'elevation/check': 'success', 'elevation/approvals': 'pending' });
  expect(on.world.github.double.calls.length).toBeLessThanOrEqual(5);
  expect(ran.log).not.toMatch(/pwned/);

  await on.world.forge.approve('carol', asked.pull);
  await on.world.forge.approve('grace', asked.pull);
  expect((await on.check(asked, { event: 'pull_request_review' })).jobs).toEqual({ check: 'success' });
  expect(headline(asked.pull)).toEqual(['### ✅ Ready: the merge grants it']);
  expect(statuses()).toEqual({ 'elevation/check': 'success', 'elevation/approvals': 'success' });
});

test('check.yml: what is refused is a red job, and the page says why', async () => {
  const asked = await on.world.ask({ ttl: '23h' });
  const ran = await on.check(asked);
  expect(ran.jobs).toEqual({ check: 'failure' });
  expect(ran.failed).toEqual(['Check']);
  expect(headline(asked.pull)).toEqual(['### ❌ Refused as it stands']);
});

test('check.yml: in a merge queue the statuses stand on the commit of the queue', async () => {
  const asked = await on.world.ask();
  const sha = (await on.world.github.double.git.revParse('refs/heads/main')) ?? '';
  const payload = { merge_group: { head_sha: sha, head_ref: `refs/heads/gh-readonly-queue/main/pr-${asked.pull}-${sha}` } };
  expect((await on.check(asked, { event: 'merge_group', payload })).jobs).toEqual({ check: 'success' });
  expect(on.world.github.double.data.statuses.map(({ sha: of, context, state }) => [of, context, state])).toEqual([
    [sha, 'elevation/check', 'success'],
    [sha, 'elevation/approvals', 'pending'],
  ]);
});

test.each<[string, Fault, string]>([
  ['GitHub answers 500', { kind: 'status', status: 500, route: 'POST /graphql', times: 50 }, 'FORGE_UNREACHABLE'],
  ['the token has run out', { kind: 'expired-token', times: 50 }, 'SIGN_IN_NEEDED'],
  ['a limit is met, for an hour', { kind: 'secondary-limit', status: 403, retryAfter: 3600, times: 50 }, 'FORGE_UNREACHABLE'],
])('check.yml: %s: red, with one line that says so; the next run tells all', async (_, fault, code) => {
  const asked = await on.world.ask();
  on.world.github.double.fail(fault);
  const ran = await on.check(asked);
  expect(ran.jobs).toEqual({ check: 'failure' });
  expect(ran.log).toMatch(new RegExp(`^elevate: ${code}: .*$`, 'm'));
  expect(on.comments(asked)).toEqual([]);
  on.world.github.double.failNoMore();
  expect((await on.check(asked)).jobs).toEqual({ check: 'success' });
  expect(on.comments(asked)).toHaveLength(1);
});

test('check.yml: a limit that passes, and an answer that breaks off, cost a little time', async () => {
  const asked = await on.world.ask();
  on.world.github.double.fail({ kind: 'secondary-limit', status: 429, retryAfter: 1 });
  on.world.github.double.fail({ kind: 'reset', operation: 'addComment' });
  expect((await on.check(asked)).jobs).toEqual({ check: 'success' });
  // the comment was written twice, since the first answer was lost; the next run takes one away
  await on.check(asked);
  expect(on.comments(asked)).toHaveLength(1);
});

test('check.yml: the run is killed between two writes: the next run, whatever starts it, finishes the page', async () => {
  const asked = await on.world.ask();
  expect((await on.check(asked, { env: killedAtWrite('/statuses/') })).jobs).toEqual({ check: 'failure' });
  expect([on.comments(asked).length, statuses()]).toEqual([1, {}]);
  expect((await on.check(asked, { event: 'pull_request_review' })).jobs).toEqual({ check: 'success' });
  expect([on.comments(asked).length, statuses()]).toEqual([1, { 'elevation/check': 'success', 'elevation/approvals': 'pending' }]);
});

test('check.yml: an old run, started again after the policy changed, judges by the policy of now', async () => {
  const asked = await on.world.ask({ ttl: '45m' });
  expect((await on.check(asked)).jobs).toEqual({ check: 'success' });
  const path = 'policy/systems/orders-db.yaml';
  const shorter = (samplePolicy()[path] ?? '').replaceAll(/ttlMax: .*/g, 'ttlMax: 10m');
  const old = await moveMain(on.world, path, shorter);
  const ran = await on.check(asked, { sha: old, env: { GITHUB_RUN_ATTEMPT: '2' } });
  expect(ran.failed).toEqual(['Check']);
  expect(ran.log).toContain('TTL_TOO_LONG');
  expect(headline(asked.pull)).toEqual(['### ❌ Refused as it stands']);
});
