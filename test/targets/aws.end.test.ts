import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInstant } from '../../scripts/core/time.ts';
import { letsIn } from '../../scripts/demo/iam-simulate.ts';
import { connectionOf } from '../../scripts/targets/aws-iam/connection.ts';
import { documentsOf, wholeSecond } from '../../scripts/targets/aws-iam/documents.ts';
import { awsIamKind } from '../../scripts/targets/aws-iam/kind.ts';
import { subjectOf } from '../../scripts/targets/aws-iam/subject.ts';
import {
  account,
  alice,
  bob,
  catalogue,
  grantOf,
  id,
  isAllowed,
  issuer,
  job,
  mayAssume,
  provider,
  roleArn,
  sessionArn,
  setupPolicy,
  system,
  uses,
} from '../support/aws.ts';

const connection = connectionOf(system);
const start = Date.UTC(2026, 10, 21, 18);
const second = 1000;

function documents(place: number, ttl: number, identity = alice, milliseconds = 0) {
  const [shape, params] = catalogue[place] ?? never();
  const subject = subjectOf(identity, connection) ?? never();
  const expiresAt = start + ttl * second + milliseconds;
  const { role, policy } = documentsOf(connection, shape, grantOf(shape, params, expiresAt), subject);
  return { shape, role, trust: role.AssumeRolePolicyDocument, policy: policy.PolicyDocument, end: wholeSecond(expiresAt) };
}

function never(): never {
  throw new Error('not in the table');
}

const anyPlace = fc.integer({ min: 0, max: catalogue.length - 1 });
const anyTtl = fc.double({ min: 0, max: 1, noNaN: true });
const anyMs = fc.integer({ min: 0, max: 999 });

describe('AWS itself ends it, by the documents that are put', () => {
  test('a request of a session: allowed one second before the end, refused at it and after it, for every shape and ttl', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlace, anyTtl, anyMs, async (place, part, ms) => {
        const ttlMax = catalogue[place]?.[0].ttlMax ?? 0;
        const { shape, policy, end } = documents(place, Math.max(60, Math.round(part * ttlMax)), alice, ms);
        const [action, resource, context] = uses[shape.name] ?? never();
        const may = (at: number) => {
          const now = { ...context, 'aws:CurrentTime': formatInstant(at) };
          return isAllowed({ who: sessionArn(), action, resource, context: now, policies: [policy], boundary: setupPolicy('boundary') });
        };
        expect(await may(start)).toBe(true);
        expect(await may(end - second)).toBe(true);
        expect(await may(end)).toBe(false);
        expect(await may(end + second)).toBe(false);
        expect(await may(end + 365 * 86_400 * second)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('taking the role: the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlace, anyTtl, async (place, part) => {
        const ttlMax = catalogue[place]?.[0].ttlMax ?? 0;
        const { trust, end } = documents(place, Math.max(60, Math.round(part * ttlMax)));
        expect(await mayAssume(trust, alice, end - second)).toBe(true);
        expect(await mayAssume(trust, alice, end)).toBe(false);
        expect(await mayAssume(trust, alice, end + second)).toBe(false);
        expect(await mayAssume(trust, alice, end - (ttlMax + 2) * second)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test.each(catalogue.map(([shape], place) => [shape.name, place] as const))('%s: every statement has the end', (_, place) => {
    const { policy, trust, end } = documents(place, 1800);
    for (const { Condition } of [policy, trust].flatMap(({ Statement }) => Statement as unknown as Dated[])) {
      expect(Condition.DateLessThan).toEqual({ 'aws:CurrentTime': formatInstant(end) });
      expect(Date.parse(Condition.DateGreaterThan['aws:CurrentTime'])).toBeLessThan(start);
    }
  });

  test('without the aws:CurrentTime of the request nothing is allowed', async () => {
    const { policy } = documents(0, 1800);
    expect(await isAllowed({ who: sessionArn(), action: 's3:PutObject', resource: 'arn:aws:s3:::acme-web/x', policies: [policy] })).toBe(
      false,
    );
  });
});

interface Dated {
  Condition: { DateLessThan: object; DateGreaterThan: { 'aws:CurrentTime': string } };
}

describe('the subject, and nobody else, takes the role', () => {
  const { trust, end } = documents(0, 1800);
  const at = end - 60 * second;
  test('alice under the name of the elevation', async () => expect(await mayAssume(trust, alice, at)).toBe(true));
  test.each([
    ['somebody else', bob, id],
    ['the account', `arn:aws:iam::${account}:root`, id],
    ['a role', `arn:aws:iam::${account}:role/alice`, id],
    ['the pipeline', `arn:aws:sts::${account}:assumed-role/elevate-pipeline/elevate`, id],
    ['alice under another name', alice, 'alice'],
  ])('not %s', async (_, who, name) => expect(await mayAssume(trust, who, at, name)).toBe(false));

  test('alice without saying a source identity', async () => {
    const context = { 'aws:CurrentTime': formatInstant(at), 'sts:RoleSessionName': id };
    expect(await isAllowed({ who: alice, action: 'sts:AssumeRole', resource: roleArn(), trust, context })).toBe(false);
  });

  test('alice with the source identity of the elevation under another name', async () => {
    const context = { 'aws:CurrentTime': formatInstant(at), 'sts:RoleSessionName': 'alice', 'sts:SourceIdentity': id };
    expect(await isAllowed({ who: alice, action: 'sts:AssumeRole', resource: roleArn(), trust, context })).toBe(false);
  });

  test('a person of IAM Identity Center, by the name of the session', async () => {
    const person = `arn:aws:sts::${account}:assumed-role/AWSReservedSSO_ReadOnly_0123456789abcdef/alice@example.com`;
    const { trust, end } = documents(0, 1800, person);
    expect(await mayAssume(trust, person, end - second)).toBe(true);
    expect(await mayAssume(trust, person.replace('alice', 'bob'), end - second)).toBe(false);
  });

  test('a job on GitHub whose sub says ids, and no other that only has the names', async () => {
    const withIds = 'repo:acme@12/web@34:environment:production';
    const { trust, end } = documents(0, 1800, withIds);
    const may = (sub: string) => letsIn(trust, roleArn(), { aud: 'sts.amazonaws.com', sub }, { session: id, at: end - second });
    expect([await may(withIds), await may(job), await may(withIds.replace('34', '35'))]).toEqual([true, false, false]);
  });
  const token = { [`${issuer}:aud`]: 'sts.amazonaws.com', [`${issuer}:sub`]: job, 'sts:RoleSessionName': id };
  test.each<[string, { [key: string]: string }, boolean]>([
    ['the job itself', {}, true],
    ['another audience', { [`${issuer}:aud`]: 'example.com' }, false],
    ['another repository', { [`${issuer}:sub`]: 'repo:mallory/web:environment:production' }, false],
    ['another environment', { [`${issuer}:sub`]: 'repo:acme/web:environment:production2' }, false],
    ['a branch', { [`${issuer}:sub`]: 'repo:acme/web:ref:refs/heads/main' }, false],
    ['another session name', { 'sts:RoleSessionName': 'mine' }, false],
  ])('a job on GitHub: %s', async (_, change, expected) => {
    const { trust, end } = documents(0, 1800, job);
    const may = (at: number) =>
      isAllowed({
        ...{ who: provider, action: 'sts:AssumeRoleWithWebIdentity', resource: roleArn(), trust },
        context: { ...token, ...change, 'aws:CurrentTime': formatInstant(at) },
      });
    expect(await may(end - second)).toBe(expected);
    expect(await may(end)).toBe(false);
  });
});

test('nothing is left behind but what lives by itself, and that is said before', () => {
  const [shape] = catalogue[0] ?? never();
  expect(awsIamKind.endedBy).toBe('system');
  expect(awsIamKind.leavesBehind(system, shape, 600).seconds).toBe(0);
  const pull = { ...shape, gives: { statements: [{ actions: ['ecr:getauthorizationtoken'], resources: ['*'] }] } };
  expect(awsIamKind.leavesBehind(system, pull, 600)).toMatchObject({
    seconds: 43_200,
    says: expect.stringContaining('ecr:GetAuthorizationToken lives on for up to 12h'),
  });
});
