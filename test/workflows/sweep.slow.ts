import { expect, test } from 'vitest';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import type { Fault } from '../fakes/github/faults.ts';
import type { Asked } from '../support/world.ts';
import { stage } from './executed.ts';

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

test('baseline.yml: the default identity is looked at, and the answer is in the record', async () => {
  const secrets = { ORDERS_DB_PIPELINE_PASSWORD: on.world.database.passwords.elevate_pipeline ?? '' };
  const order = { event: 'workflow_dispatch', token: { permissions: { contents: 'write' } }, secrets } as const;
  const ran = await on.runner.run('baseline.yml', order);
  expect(ran.jobs).toEqual({ baseline: 'success' });
  expect(ran.log).toContain('noted in the ledger');
  await on.world.asSuperuser('GRANT UPDATE ON shop.orders TO orders_readonly');
  const found = await on.runner.run('baseline.yml', order);
  expect(found.failed).toEqual(['orders-db']);
});

test('policy.yml: a policy that holds together is green, another one red', async () => {
  const order = { event: 'pull_request', job: 'lint', token: { permissions: { contents: 'read' } } } as const;
  expect((await on.runner.run('policy.yml', order)).jobs).toEqual({ lint: 'success' });
  const sha = await on.world.forge.commit({ as: 'judy', changes: [{ path: 'policy/tiers.yaml', content: 'apiVersion: elevation/v1\n' }] });
  await on.world.forge.push('judy', sha, 'looser');
  const ran = await on.runner.run('policy.yml', { ...order, sha });
  expect(ran.failed).toEqual(['The policy holds together']);
});
