import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ListRolesCommand } from '@aws-sdk/client-iam';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { canonicalYaml } from '../../scripts/core/canonical.ts';
import { requestPath } from '../../scripts/core/request-file.ts';
import { type AwsBench, openAwsBench } from '../support/moto.ts';
import { stage } from './executed.ts';

/** The jobs with rights sign in to AWS by the token that the runner gives them alone: nothing is stored, and nothing is printed. */
const on = stage(['policy/systems/web.yaml']);
const slowly = { timeout: 180_000 };
const jobsToken = 'eyJhbGciOiJub25lIn0.the-token-of-the-job';
const bearer = 'the-bearer-of-the-job';
let bench: AwsBench;
let runner: { readonly server: Server; readonly asked: string[]; isDown: boolean };
beforeEach(async () => {
  bench = await openAwsBench();
  const asked: string[] = [];
  const server = createServer(({ url = '', headers }, response) => {
    asked.push(`${url} ${headers.authorization}`);
    response.writeHead(runner.isDown ? 500 : 200).end(runner.isDown ? '' : JSON.stringify({ value: jobsToken }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  runner = { server, asked, isDown: false };
});
afterEach(async () => {
  runner.server.closeAllConnections();
  await new Promise((resolve) => runner.server.close(resolve));
  await bench.stop();
});

/** What the runner puts into a job with `id-token: write`, and where this AWS is. */
function env(): { readonly [name: string]: string } {
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${(runner.server.address() as AddressInfo).port}/token?api-version=2`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
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
  const granted = await on.grant({ env: env() });
  expect(granted.jobs).toEqual({ grant: 'success', tell: 'success' });
  expect(await roles()).toEqual([`elevation-${asked.id}`]);
  expect([...new Set(takenByToken())]).toEqual(['elevate-pipeline']);
  expect([...new Set(runner.asked)]).toEqual([`/token?api-version=2&audience=sts.amazonaws.com Bearer ${bearer}`]);

  await on.world.revoke(asked);
  const swept = await on.sweep({ env: env() });
  expect(swept.jobs).toEqual({ sweep: 'success', tell: 'success' });
  expect(await roles()).toEqual([]);
  expect([...new Set(takenByToken())]).toEqual(['elevate-pipeline', 'elevate-sweeper']);
  for (const secret of [jobsToken, bearer, ...bench.secrets]) expect(granted.log + swept.log).not.toContain(secret);
});

test('grant.yml: the runner gives no token: nothing is given on AWS, the database goes on, and the next run grants', slowly, async () => {
  const asked = await askAndMerge();
  const other = await on.world.askAndMerge();
  runner.isDown = true;
  const ran = await on.grant({ env: env(), job: 'grant' });
  expect(ran.failed).toEqual(['Reconcile']);
  expect(ran.log).toContain('SIGN_IN_NEEDED');
  expect([await roles(), await on.world.canSignIn(other)]).toEqual([[], true]);
  runner.isDown = false;
  expect((await on.grant({ env: env(), job: 'grant' })).jobs).toEqual({ grant: 'success' });
  expect(await roles()).toEqual([`elevation-${asked.id}`]);
});
