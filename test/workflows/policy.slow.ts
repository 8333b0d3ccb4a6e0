import { expect, test } from 'vitest';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import { samplePolicy } from '../support/forge.ts';
import { stage, wholeProject } from './executed.ts';
import { workflow } from './files.ts';

const on = stage(['CODEOWNERS', 'policy']);
const order = { event: 'pull_request', job: 'lint', token: { permissions: { contents: 'read' } } } as const;
/** As long as the job itself may take. `npm test` holds no *.slow.ts, so that nothing here runs itself. */
const wholeJob = { timeout: 60_000 * (workflow('policy.yml').jobs.test?.['timeout-minutes'] ?? 0) };

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

test(
  'policy.yml: this project, in a clean clone: what the tests need is installed, lint, types and tests are green',
  wholeJob,
  async () => {
    const sha = await wholeProject(on.world.forge);
    const ran = await on.runner.run('policy.yml', { ...order, job: 'test', sha });
    expect(ran.failed).toEqual([]);
    expect(ran.jobs).toEqual({ test: 'success' });
    expect(ran.log).toMatch(/Tests .*[1-9][0-9]* passed/);
  },
);

test('policy.yml: a pull request whose code is untidy is red', wholeJob, async () => {
  const whole = await wholeProject(on.world.forge);
  const changes = [{ path: 'scripts/core/more.ts', content: 'const untidy = "untidy"\n' }];
  const sha = await on.world.forge.commit({ as: 'judy', on: whole, changes });
  await on.world.forge.push('judy', sha, 'worse');
  const ran = await on.runner.run('policy.yml', { ...order, job: 'test', sha });
  expect(ran.failed).toEqual(['Lint']);
  expect(ran.jobs).toEqual({ test: 'failure' });
});
