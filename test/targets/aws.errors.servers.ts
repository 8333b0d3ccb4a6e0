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
  test('“you may not” about a role that is gone is that it is gone; about one that is there it is an error', async () => {
    const asked = bench.newGrant(600);
    const denied = { status: 403, code: 'AccessDenied' };
    bench.fail('AttachRolePolicy', denied);
    expect(await target.revoke(asked.grant.id)).toBe('absent');
    await target.grant(prodDeploy, asked.grant);
    bench.fail('AttachRolePolicy', denied);
    expect((await errorOf(target.revoke(asked.grant.id))).code).toBe('TARGET_REFUSED');
    expect(await target.revoke(asked.grant.id)).toBe('revoked');
  });
  test('a role that has as many policies as it can have is ended all the same', async () => {
    const asked = bench.newGrant(600);
    await target.grant(prodDeploy, asked.grant);
    const PolicyArn = 'arn:aws:iam::aws:policy/AdministratorAccess';
    await bench.admin.send(new AttachRolePolicyCommand({ RoleName: roleOf(asked.grant.id), PolicyArn }));
    bench.fail('AttachRolePolicy', { status: 409, code: 'LimitExceeded' });
    const before = bench.calls.length;
    expect(await target.revoke(asked.grant.id)).toBe('revoked');
    // Not tried again, as though it were throttling.
    expect(bench.calls.slice(before).filter((call) => call === 'AttachRolePolicy')).toHaveLength(1);
    expect(await bench.use(asked)).toBe(false);
    expect((await target.list()).map(({ id }) => id)).not.toContain(asked.grant.id);
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
