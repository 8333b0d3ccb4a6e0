import { createServer } from 'node:http';
import {
  AttachRolePolicyCommand,
  CreateRoleCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  ListAttachedRolePoliciesCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ElevationError } from '../../scripts/core/errors.ts';
import type { System } from '../../scripts/core/model.ts';
import { formatInstant } from '../../scripts/core/time.ts';
import { connectionOf } from '../../scripts/targets/aws-iam/connection.ts';
import { documentsOf } from '../../scripts/targets/aws-iam/documents.ts';
import { awsIamKind } from '../../scripts/targets/aws-iam/kind.ts';
import { roleOf } from '../../scripts/targets/aws-iam/names.ts';
import type { Target } from '../../scripts/targets/target.ts';
import { account, alice, prodDeploy, setupPolicy, system } from '../support/aws.ts';
import { type AwsBench, openAwsBench } from '../support/moto.ts';

let bench: AwsBench;
let target: Target;

beforeAll(async () => {
  bench = await openAwsBench();
  target = await bench.open();
});
afterAll(() => bench.stop());

async function errorOf(work: Promise<unknown>): Promise<ElevationError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ElevationError)) throw new Error(`not one of our errors: ${String(error)}`);
  expect(error.message + JSON.stringify(error.cause)).not.toContain('planted-text');
  return error;
}

describe('signing in', () => {
  test('asks for the role of the pipeline, or of the sweeper, before anything else', async () => {
    const before = bench.calls.length;
    await bench.open('revoke');
    expect(bench.calls.slice(before)).toEqual(['GetCallerIdentity', 'AssumeRole']);
  });
  test('credentials that have expired', async () => {
    bench.fail('GetCallerIdentity', { status: 403, code: 'ExpiredToken' });
    const error = await errorOf(bench.open());
    expect([error.code, error.message]).toEqual([
      'SIGN_IN_NEEDED',
      'web knows no credentials of this machine, or they have expired (ExpiredToken); sign in to AWS as setup/aws/README.md shows and run this again',
    ]);
  });
  test('the role does not trust us', async () => {
    bench.fail('AssumeRole', { status: 403, code: 'AccessDenied' });
    const error = await errorOf(bench.open('revoke'));
    expect([error.code, error.message]).toEqual([
      'TARGET_REFUSED',
      'web refused to sign in as elevate/elevate-sweeper (AccessDenied, HTTP 403); an operator compares what is there with setup/aws',
    ]);
  });
  test('nobody answers', async () => {
    const probe = createServer();
    await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
    const address = probe.address();
    await new Promise((resolve) => probe.close(resolve));
    const env = { ...bench.env, AWS_ENDPOINT_URL: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` };
    const error = await errorOf(awsIamKind.open(system, { env, only: 'everything' }));
    expect([error.code, error.message]).toEqual([
      'TARGET_UNREACHABLE',
      'web gave no answer; check that AWS is reachable from here, then run this again',
    ]);
  });
});

describe('what goes wrong on the way', () => {
  test('throttled three times: it waits longer and longer, and gives one lease', async () => {
    const asked = bench.newGrant(600);
    const before = bench.calls.length;
    bench.fail('CreateRole', ...Array.from({ length: 3 }, () => ({ status: 400, code: 'Throttling' })));
    await target.grant(prodDeploy, asked.grant);
    expect(bench.calls.slice(before).filter((call) => call === 'CreateRole')).toHaveLength(4);
    expect(await bench.use(asked)).toBe(true);
  });
  test.each(['CreateRole', 'PutRolePolicy'])('the network is cut after %s was carried out: one lease, that works', async (call) => {
    const asked = bench.newGrant(600);
    bench.fail(call, 'lost');
    await target.grant(prodDeploy, asked.grant);
    expect(await bench.use(asked)).toBe(true);
    expect((await target.list()).filter(({ id }) => id === asked.grant.id)).toHaveLength(1);
  });
  test.each(['AttachRolePolicy', 'DeleteRolePolicy', 'DetachRolePolicy', 'DeleteRole'])(
    'the network is cut after %s: it is ended all the same',
    async (call) => {
      const asked = bench.newGrant(600);
      await target.grant(prodDeploy, asked.grant);
      bench.fail(call, 'lost');
      expect(await target.revoke(asked.grant.id)).toBe('revoked');
      expect(await target.revoke(asked.grant.id)).toBe('absent');
    },
  );
  test('IAM does not know the new role everywhere yet', async () => {
    const asked = bench.newGrant(600);
    bench.fail('PutRolePolicy', { status: 404, code: 'NoSuchEntity' }, { status: 404, code: 'NoSuchEntity' });
    await target.grant(prodDeploy, asked.grant);
    expect(await bench.use(asked)).toBe(true);
  });
  test('denied in the middle: nobody can use what is there, it is listed, and ended', async () => {
    const asked = bench.newGrant(600);
    bench.fail('PutRolePolicy', { status: 403, code: 'AccessDenied' });
    expect((await errorOf(target.grant(prodDeploy, asked.grant))).code).toBe('TARGET_REFUSED');
    expect(await bench.use(asked)).toBe(false);
    expect((await target.list()).map(({ id }) => id)).toContain(asked.grant.id);
    expect(await target.revoke(asked.grant.id)).toBe('revoked');
  });
  test('the first thing of an end is the refusal, and it holds while the rest fails', async () => {
    const asked = bench.newGrant(600);
    await target.grant(prodDeploy, asked.grant);
    expect(await bench.use(asked)).toBe(true);
    bench.fail('DeleteRolePolicy', { status: 403, code: 'AccessDenied' });
    await errorOf(target.revoke(asked.grant.id));
    expect(await bench.use(asked)).toBe(false);
    expect((await errorOf(target.grant(prodDeploy, asked.grant))).message).toContain('is ending');
    expect(await bench.use(asked)).toBe(false);
    expect(await target.revoke(asked.grant.id)).toBe('revoked');
  });
  test('a policy that came in between is found and taken as well', async () => {
    const asked = bench.newGrant(600);
    await target.grant(prodDeploy, asked.grant);
    const RoleName = roleOf(asked.grant.id);
    let isFirst = true;
    const racing = await bench.open('revoke', () => {
      if (!isFirst) return;
      isFirst = false;
      bench.fail('DeleteRole', { status: 409, code: 'DeleteConflict' });
    });
    const PolicyDocument = JSON.stringify(setupPolicy('sweeper'));
    await bench.admin.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'another', PolicyDocument }));
    expect(await racing.revoke(asked.grant.id)).toBe('revoked');
    await expect(bench.admin.send(new GetRoleCommand({ RoleName }))).rejects.toMatchObject({
      name: expect.stringContaining('NoSuchEntity'),
    });
  });
});

class Crash extends Error {}
const crashAfter = (wanted: string) => (effect: string) => {
  if (effect === wanted) throw new Crash();
};

test('killed between the role and its policy: what is finished later has the end that the role has', async () => {
  const { grant } = bench.newGrant(600);
  const dying = await bench.open('everything', crashAfter('aws:role-created'));
  await expect(dying.grant(prodDeploy, grant)).rejects.toThrow(Crash);
  const lease = await target.grant(prodDeploy, { ...grant, expiresAt: grant.expiresAt + 3_600_000 });
  expect(lease.expiresAt).toBe(grant.expiresAt);
  const { PolicyDocument = '' } = await bench.admin.send(new GetRolePolicyCommand({ RoleName: roleOf(grant.id), PolicyName: 'elevation' }));
  expect(decodeURIComponent(PolicyDocument)).toContain(`"DateLessThan":{"aws:CurrentTime":"${formatInstant(grant.expiresAt)}"}`);
});

test('the refusal goes last, after whatever else is attached', async () => {
  const { grant } = bench.newGrant(600);
  await target.grant(prodDeploy, grant);
  const RoleName = roleOf(grant.id);
  for (const name of ['AWSDenyAll', 'ReadOnlyAccess'])
    await bench.admin.send(new AttachRolePolicyCommand({ RoleName, PolicyArn: `arn:aws:iam::aws:policy/${name}` }));
  const dying = await bench.open('revoke', crashAfter('aws:policy-detached'));
  await expect(dying.revoke(grant.id)).rejects.toThrow(Crash);
  const { AttachedPolicies = [] } = await bench.admin.send(new ListAttachedRolePoliciesCommand({ RoleName }));
  expect(AttachedPolicies.map(({ PolicyName }) => PolicyName)).toEqual(['AWSDenyAll']);
  expect(await target.revoke(grant.id)).toBe('revoked');
});

describe('roles that are not ours', () => {
  const boundary = `arn:aws:iam::${account}:policy/elevate/elevate-boundary`;
  test.each([
    ['another elevation’s mark', { PermissionsBoundary: boundary, Tags: [{ Key: 'elevation', Value: 'another' }] }],
    ['our mark and no boundary', {}],
    ['our mark and a wider boundary', { PermissionsBoundary: 'arn:aws:iam::aws:policy/AdministratorAccess' }],
  ])('one with %s gets no policy', async (_, change) => {
    const { grant } = bench.newGrant(600);
    const { role } = documentsOf(connectionOf(system), prodDeploy, grant, { kind: 'principal', arn: alice });
    const { PermissionsBoundary: _bound, Tags, AssumeRolePolicyDocument, ...plain } = role;
    const input = { ...plain, AssumeRolePolicyDocument: JSON.stringify(AssumeRolePolicyDocument), Tags: [...Tags], ...change };
    await bench.admin.send(new CreateRoleCommand(input));
    const before = bench.calls.length;
    expect((await errorOf(target.grant(prodDeploy, grant))).message).toContain('not made for this elevation');
    expect(bench.calls.slice(before)).not.toContain('PutRolePolicy');
  });
  test('one of that name without our mark is left as it is', async () => {
    const { grant } = bench.newGrant(600);
    const trust = JSON.stringify({ Version: '2012-10-17', Statement: [] });
    await bench.admin.send(new CreateRoleCommand({ RoleName: roleOf(grant.id), AssumeRolePolicyDocument: trust }));
    expect((await target.preflight(prodDeploy, grant)).map(({ code }) => code)).toEqual(['AWS_ROLE_TAKEN']);
    expect((await errorOf(target.grant(prodDeploy, grant))).message).toContain('not made for this elevation');
    expect(bench.calls.at(-1)).not.toBe('PutRolePolicy');
  });
  test('a list of more than one page is whole, and other systems’ are not in it', async () => {
    const other: System = { ...system, name: 'api' };
    const elsewhere = await awsIamKind.open(other, { env: bench.env, only: 'everything' });
    const grants = Array.from({ length: 12 }, () => bench.newGrant(600).grant);
    for (const grant of grants) await target.grant(prodDeploy, grant);
    const before = bench.calls.length;
    expect((await target.list()).map(({ id }) => id)).toEqual(expect.arrayContaining(grants.map(({ id }) => id)));
    expect(bench.calls.slice(before).filter((call) => call === 'ListRoles').length).toBeGreaterThan(2);
    expect(await elsewhere.list()).toEqual([]);
    await elsewhere.close();
  });
});

describe('preflight', () => {
  test('nothing stands in the way', async () => expect(await target.preflight(prodDeploy, bench.newGrant(600).grant)).toEqual([]));
  const codes = async (change: object) =>
    (await target.preflight(prodDeploy, { ...bench.newGrant(600).grant, ...change })).map(({ code }) => code);
  test('a subject that is gone', async () =>
    expect(await codes({ subjectIdentity: `arn:aws:iam::${account}:user/mallory` })).toEqual(['AWS_PRINCIPAL_MISSING']));
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
