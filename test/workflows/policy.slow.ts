import { expect, test } from 'vitest';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import { samplePolicy } from '../support/forge.ts';
import { stage } from './executed.ts';

/** Its other job, the tests, runs what .ci/run runs (rules.test.ts): here they would run themselves. */
const on = stage(['CODEOWNERS', 'policy']);
const order = { event: 'pull_request', job: 'lint', token: { permissions: { contents: 'read' } } } as const;

/** A branch that changes one file of main. */
async function branch(path: string, content: string): Promise<string> {
  const sha = await on.world.forge.commit({ as: 'judy', changes: [{ path, content }] });
  return on.world.forge.push('judy', sha, `change-${sha.slice(0, 7)}`);
}

test('policy.yml: a policy that holds together is green, on a pull request and in the queue', async () => {
  expect((await on.runner.run('policy.yml', order)).jobs).toEqual({ lint: 'success' });
  expect((await on.runner.run('policy.yml', { ...order, event: 'merge_group' })).jobs).toEqual({ lint: 'success' });
});

test('policy.yml: a policy that does not is red, and so is a CODEOWNERS that lags behind it', async () => {
  const broken = await branch('policy/tiers.yaml', 'apiVersion: elevation/v1\n');
  expect((await on.runner.run('policy.yml', { ...order, sha: broken })).failed).toContain('The policy holds together');
  const lagging = await branch('CODEOWNERS', '* @acme/everybody\n');
  expect((await on.runner.run('policy.yml', { ...order, sha: lagging })).failed).toContain('CODEOWNERS is in step with it');
});

test('policy.yml: what it would have made of past requests is told, and fails nothing', async () => {
  const asked = await on.world.askAndMerge();
  await reconcile(on.world.tools(), { only: 'everything', dryRun: false, isSweep: false });
  const path = 'policy/tiers.yaml';
  const stricter = (samplePolicy()[path] ?? '').replaceAll('count: 1', 'count: 2');
  const ran = await on.runner.run('policy.yml', { ...order, sha: await branch(path, stricter) });
  expect(ran.jobs).toEqual({ lint: 'success' });
  expect(ran.log).toContain(asked.id);
  expect(ran.log).toContain('would come out differently');
});

test('policy.yml: it needs nothing of GitHub’s interface: with none it answers all the same', async () => {
  on.world.github.double.fail({ kind: 'status', status: 500, times: 200 });
  expect((await on.runner.run('policy.yml', order)).jobs).toEqual({ lint: 'success' });
});
