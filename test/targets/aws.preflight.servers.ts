import { DeleteOpenIDConnectProviderCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awsIamKind } from '../../scripts/targets/aws-iam/kind.ts';
import type { Target } from '../../scripts/targets/target.ts';
import { account, job, prodDeploy, provider, system } from '../support/aws.ts';
import { type AwsBench, openAwsBench } from '../support/moto.ts';

let bench: AwsBench;
let target: Target;

beforeAll(async () => {
  bench = await openAwsBench();
  target = await bench.open();
});
afterAll(() => bench.stop());

describe('preflight', () => {
  test('nothing stands in the way', async () => expect(await target.preflight(prodDeploy, bench.newGrant(600).grant)).toEqual([]));
  const codes = async (change: object) =>
    (await target.preflight(prodDeploy, { ...bench.newGrant(600).grant, ...change })).map(({ code }) => code);
  test('a subject that is gone', async () =>
    expect(await codes({ subjectIdentity: `arn:aws:iam::${account}:user/mallory` })).toEqual(['AWS_PRINCIPAL_MISSING']));
  test('a job, where the account knows GitHub, and where it does not', async () => {
    expect(await codes({ subjectIdentity: job })).toEqual([]);
    await bench.admin.send(new DeleteOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: provider }));
    expect(await codes({ subjectIdentity: job })).toEqual(['AWS_ISSUER_MISSING']);
    expect(await codes({})).toEqual([]);
  });
  test('an account that is full of roles', async () => {
    const entry = (key: string, value: number) => `<entry><key>${key}</key><value>${value}</value></entry>`;
    const summary = `<SummaryMap>${entry('Roles', 1000)}${entry('RolesQuota', 1000)}</SummaryMap>`;
    const text = `<GetAccountSummaryResponse><GetAccountSummaryResult>${summary}</GetAccountSummaryResult></GetAccountSummaryResponse>`;
    bench.fail('GetAccountSummary', { status: 200, text });
    expect(await codes({})).toEqual(['AWS_ROLE_QUOTA']);
  });
  test('no subject', async () => expect(await codes({ subjectIdentity: null })).toEqual(['AWS_IDENTITY_MISSING']));
  test('no boundary', async () => {
    const unbounded = { ...system, connection: { ...system.connection, boundary: 'elevate/gone' } };
    const opened = await awsIamKind.open(unbounded, { env: bench.env, only: 'everything' });
    const found = await opened.preflight(prodDeploy, bench.newGrant(600).grant);
    // The pipeline may make no role with another one, either.
    expect(found.map(({ code }) => code)).toEqual(['AWS_BOUNDARY_MISSING', 'AWS_RIGHT_MISSING', 'AWS_RIGHT_MISSING']);
    expect(found.slice(1).map(({ details }) => details?.action)).toEqual(['iam:CreateRole', 'iam:PutRolePolicy']);
    await opened.close();
  });
  test('the pipeline may grant and not end', async () => {
    const swept = { ...system, connection: { ...system.connection, role: 'elevate/elevate-sweeper' } };
    const opened = await awsIamKind.open(swept, { env: bench.env, only: 'everything' });
    const found = await opened.preflight(prodDeploy, bench.newGrant(600).grant);
    expect(found.map(({ details }) => details?.action)).toEqual(['iam:CreateRole', 'iam:PutRolePolicy']);
    await opened.close();
  });
});

describe('baseline', () => {
  const put = (statement: object) =>
    bench.admin.send(
      new PutRolePolicyCommand({
        ...{ RoleName: 'readonly', PolicyName: 'readonly' },
        PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] }),
      }),
    );
  test('an identity that reads only', async () => {
    await put({ Action: ['s3:Get*', 'ec2:Describe*'], Resource: '*' });
    expect(await target.baseline()).toEqual([]);
  });
  test('one that may write what a shape gives', async () => {
    await put({ Action: 's3:*', Resource: '*' });
    const found = await target.baseline();
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['AWS_BASELINE_ALLOWED']));
    expect(new Set(found.map(({ details }) => details?.action))).toEqual(new Set(['s3:PutObject', 's3:DeleteObject']));
  });
  test('one that does not exist', async () => {
    const opened = await awsIamKind.open(
      { ...system, defaultIdentity: `arn:aws:iam::${account}:role/gone` },
      { env: bench.env, only: 'everything' },
    );
    expect((await opened.baseline()).map(({ code }) => code)).toEqual(['AWS_BASELINE_MISSING']);
    await opened.close();
  });
});
