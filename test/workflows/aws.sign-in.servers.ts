import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ListRolesCommand } from '@aws-sdk/client-iam';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { canonicalYaml } from '../../scripts/core/canonical.ts';
import { requestPath } from '../../scripts/core/request-file.ts';
import { type Issuer, startIssuer } from '../../scripts/demo/oidc.ts';
import { protect } from '../support/github.ts';
import { type AwsBench, openAwsBench } from '../support/moto.ts';
import { stage } from './executed.ts';
import { claimsOf } from './trust.ts';

/** The jobs with rights sign in to AWS by the token that the runner gives them alone: nothing is stored, and nothing is printed. */
const on = stage(['policy/systems/web.yaml']);
const slowly = { timeout: 180_000 };
let bench: AwsBench;
let issuer: Issuer;
/** What stands between the jobs and the issuer: which tokens were asked for, what was given, and who showed which bearer. */
let runner: { readonly server: Server; readonly asked: string[]; readonly secrets: Set<string>; isDown: boolean };
beforeEach(async () => {
  bench = await openAwsBench();
  issuer = await startIssuer();
  const server = createServer(async ({ url = '', headers }, response) => {
    runner.asked.push(url);
    const answer = await fetch(issuer.url + url, { headers: { authorization: headers.authorization ?? '' } });
    const body = await answer.text();
    for (const secret of [headers.authorization?.split(' ')[1], (JSON.parse(body) as { value?: string }).value])
      runner.secrets.add(secret ?? 'none');
    response.writeHead(runner.isDown ? 500 : answer.status).end(runner.isDown ? '' : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  runner = { server, asked: [], secrets: new Set(), isDown: false };
});
afterEach(async () => {
  runner.server.closeAllConnections();
  await new Promise((resolve) => runner.server.close(resolve));
  await issuer.stop();
  await bench.stop();
});

/** What the runner puts into the job of this workflow that has `id-token: write`, and where this AWS is. */
function env(file: string): { readonly [name: string]: string } {
  const job = issuer.jobOf(claimsOf(file));
  return {
    ...job,
    ACTIONS_ID_TOKEN_REQUEST_URL: job.ACTIONS_ID_TOKEN_REQUEST_URL.replace(
      issuer.url,
      `http://127.0.0.1:${(runner.server.address() as AddressInfo).port}`,
    ),
    AWS_ENDPOINT_URL: bench.env.AWS_ENDPOINT_URL ?? '',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}
const roles = async () =>
  (await bench.admin.send(new ListRolesCommand({ PathPrefix: '/elevations/' }))).Roles?.map(({ RoleName }) => RoleName);
/** The roles that a token was shown for. */
const takenByToken = () =>
  bench.forms.flatMap((form) => (form.get('Action') === 'AssumeRoleWithWebIdentity' ? [form.get('RoleArn')?.split('/').at(-1)] : []));

async function askAndMerge(): Promise<{ id: string; path: string; pull: number; secret: string }> {
  const id = `${new Date().toISOString().slice(0, 10).replaceAll('-', '')}-web-000001`;
  const path = requestPath({ id, system: 'web', tier: 'semi-destructive' });
  const content = canonicalYaml({
    ...{ apiVersion: 'elevation/v1', id, system: 'web', shape: 'promote-replica', tier: 'semi-destructive' },
    ...{ params: { region: 'eu-central-1', replica: 'orders-replica-1' }, ttl: '45m', requester: 'alice' },
    justification: 'The region of the main database has had no network since noon, and the shop has to take orders.',
    rollback: 'The old main database becomes a replica of this one, once it can be reached again.',
    alternatives: 'Waiting was decided against; a restore of the backup would lose the orders of this morning.',
  });
  const pull = await on.world.forge.requestPull({ as: 'alice', file: { path, content } });
  for (const name of ['carol', 'frank'] as const) await on.world.forge.approve(name, pull);
  await on.world.forge.merge('dave', pull, { method: 'squash' });
  return { id, path, pull, secret: '' };
}

test('grant.yml grants as the pipeline, sweep.yml ends as the sweeper: each by its job’s own token', slowly, async () => {
  const asked = await askAndMerge();
  const granted = await on.grant({ env: env('grant.yml') });
  expect(granted.jobs).toEqual({ grant: 'success', tell: 'success' });
  expect(await roles()).toEqual([`elevation-${asked.id}`]);
  expect([...new Set(takenByToken())]).toEqual(['elevate-pipeline']);
  expect([...new Set(runner.asked)]).toEqual(['/token?api-version=2.0&audience=sts.amazonaws.com']);

  await on.world.revoke(asked);
  const swept = await on.sweep({ env: env('sweep.yml') });
  expect(swept.jobs).toEqual({ sweep: 'success', tell: 'success' });
  expect(await roles()).toEqual([]);
  expect([...new Set(takenByToken())]).toEqual(['elevate-pipeline', 'elevate-sweeper']);
  expect(runner.secrets.size).toBeGreaterThan(3);
  for (const secret of [...runner.secrets, ...bench.secrets]) expect(granted.log + swept.log).not.toContain(secret);
});

test('grant.yml: the runner gives no token: nothing is given on AWS, the database goes on, and the next run grants', slowly, async () => {
  const asked = await askAndMerge();
  const other = await on.world.askAndMerge();
  runner.isDown = true;
  const ran = await on.grant({ env: env('grant.yml'), job: 'grant' });
  expect(ran.failed).toEqual(['Reconcile']);
  expect(ran.log).toContain('SIGN_IN_NEEDED');
  expect([await roles(), await on.world.canSignIn(other)]).toEqual([[], true]);
  runner.isDown = false;
  expect((await on.grant({ env: env('grant.yml'), job: 'grant' })).jobs).toEqual({ grant: 'success' });
  expect(await roles()).toEqual([`elevation-${asked.id}`]);
});

test('baseline.yml looks as the pipeline, by its own job’s token', slowly, async () => {
  protect(on.world.github.double, { main: ['pull_request', 'non_fast_forward', 'deletion'], ledger: ['non_fast_forward', 'deletion'] });
  const ran = await on.baseline({ env: env('baseline.yml') });
  expect(ran.jobs).toEqual({ baseline: 'success' });
  expect([...new Set(takenByToken())]).toEqual(['elevate-pipeline']);
  for (const secret of [...runner.secrets, ...bench.secrets]) expect(ran.log).not.toContain(secret);
});

test('sweep.yml cannot be the pipeline, whatever it runs', slowly, async () => {
  const ran = await on.baseline({ env: env('sweep.yml') });
  expect(ran.failed).toEqual(['Every system']);
  expect(ran.log).toContain('TARGET_REFUSED');
});
