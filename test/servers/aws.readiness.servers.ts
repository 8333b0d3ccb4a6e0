import { DeletePolicyCommand, DeleteRoleCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Obstacle } from '../../scripts/core/obstacles.ts';
import { account } from '../../scripts/demo/aws-account.ts';
import { setupPolicy } from '../support/aws.ts';
import { type AwsWorld, openAwsWorld } from '../support/aws-world.ts';

/** What would make a grant fail on AWS is known before anybody asks, and told by a check that can sign in nowhere. */
let world: AwsWorld;
beforeAll(async () => {
  world = await openAwsWorld();
});
afterAll(() => world.stop());

async function look(): Promise<{ exit: number | null; obstacles: Pick<Obstacle, 'code' | 'details' | 'of'>[] }> {
  const ran = await world.run(['baseline', 'web', '--record', '--json']);
  expect(ran.err).toBe('');
  return { exit: ran.exit, obstacles: JSON.parse(ran.out).obstacles };
}

test('all that policy offers could be granted, and few calls tell', async () => {
  world.bench.calls.length = 0;
  expect(await look()).toEqual({ exit: 0, obstacles: [] });
  // No shape of AWS needs a look of its own: one for the system, and one for each person in policy.
  expect(world.bench.calls.filter((action) => action === 'GetAccountSummary').length).toBe(1 + 12);
});

test('an account full of roles', async () => {
  const entry = (key: string) => `<entry><key>${key}</key><value>1000</value></entry>`;
  const summary = `<SummaryMap>${entry('Roles')}${entry('RolesQuota')}</SummaryMap>`;
  const text = `<GetAccountSummaryResponse><GetAccountSummaryResult>${summary}</GetAccountSummaryResult></GetAccountSummaryResponse>`;
  world.bench.fail('GetAccountSummary', ...Array.from({ length: 13 }, () => ({ status: 200, text })));
  expect(await look()).toMatchObject({
    exit: 5,
    obstacles: [{ code: 'AWS_ROLE_QUOTA', details: { count: 1000, allowed: 1000 }, of: [] }],
  });
});

test('no right to take away what would be given', async () => {
  const put = (document: object) => {
    const change = { RoleName: 'elevate-pipeline', PolicyName: 'elevate-pipeline', PolicyDocument: JSON.stringify(document) };
    return world.bench.admin.send(new PutRolePolicyCommand(change));
  };
  await put(JSON.parse(JSON.stringify(setupPolicy('pipeline')).replaceAll('"iam:DeleteRole"', '"iam:GetRole"')));
  const { exit, obstacles } = await look();
  await put(setupPolicy('pipeline'));
  expect({ exit, obstacles }).toMatchObject({
    exit: 5,
    obstacles: [{ code: 'AWS_RIGHT_MISSING', details: { action: 'iam:DeleteRole' }, of: [] }],
  });
  expect(await look()).toMatchObject({ exit: 0 });
});

test('somebody whom policy lists and the account lacks, by name; then no boundary: of everything', async () => {
  await world.bench.admin.send(new DeleteRoleCommand({ RoleName: 'report-agent' }));
  const principal = `arn:aws:iam::${account}:role/agents/report-agent`;
  const gone = { code: 'AWS_PRINCIPAL_MISSING', details: { principal }, of: [{ subject: 'report-agent' }] };
  expect(await look()).toMatchObject({ exit: 5, obstacles: [gone] });

  await world.bench.admin.send(new DeletePolicyCommand({ PolicyArn: `arn:aws:iam::${account}:policy/elevate/elevate-boundary` }));
  const { obstacles } = await look();
  expect(obstacles).toContainEqual(expect.objectContaining({ code: 'AWS_BOUNDARY_MISSING', of: [] }));
  expect(obstacles).toContainEqual(expect.objectContaining(gone));
});
