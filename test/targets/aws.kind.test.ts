import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ElevationError } from '../../scripts/core/errors.ts';
import { awsFindings } from '../../scripts/core/findings/aws.ts';
import type { JsonObject, Params, Request, Shape, System } from '../../scripts/core/model.ts';
import { connectionOf } from '../../scripts/targets/aws-iam/connection.ts';
import { documentsOf } from '../../scripts/targets/aws-iam/documents.ts';
import { awsIamKind } from '../../scripts/targets/aws-iam/kind.ts';
import { charactersOf, maxCharacters } from '../../scripts/targets/aws-iam/limits.ts';
import { idOf, roleOf } from '../../scripts/targets/aws-iam/names.ts';
import { maxIdentity, subjectOf } from '../../scripts/targets/aws-iam/subject.ts';
import { fitsType } from '../../scripts/targets/aws-iam/values.ts';
import { account, alice, catalogue, deployParams, grantOf, id, job, prodDeploy, system } from '../support/aws.ts';

const request: Request = {
  ...{ id, system: 'web', shape: 'prod-deploy', tier: 'reversible-write', params: deployParams, ttl: 1800, requester: 'alice' },
  ...{ subject: 'alice', justification: 'j', rollback: 'r', alternatives: null, incident: null, notBefore: null, proof: null, run: null },
};
const codesOf = (change: Partial<Request>, shape = prodDeploy) =>
  awsIamKind.checkRequest(system, shape, { ...request, ...change }).map(({ code }) => code);
const gives = (statement: JsonObject, params: Shape['params'] = prodDeploy.params): Shape => ({
  ...{ ...prodDeploy, params },
  gives: { statements: [{ actions: ['s3:PutObject'], resources: ['arn:aws:s3:::acme-web/x'], ...statement }] },
});
const end = Date.UTC(2026, 10, 21, 18, 30);

describe('checkRequest', () => {
  test.each(catalogue.map(([shape, params]) => [shape.name, shape, params] as const))('a sound %s', (_, shape, params) =>
    expect(codesOf({ params }, shape)).toEqual([]),
  );
  test('a proof is not for AWS', () => expect(codesOf({ proof: 'x' })).toEqual(['AWS_PROOF_UNWANTED']));

  const wide = [
    '*',
    'acme-*',
    'acme?web',
    `\${aws:username}`,
    '$web',
    'a{b}',
    'a:b',
    'a/b',
    '..',
    'a..b',
    '',
    ' ',
    'a b',
    'a\nb',
    'a\0',
    'ａcme',
    '-web',
    '"',
    '\\',
  ];
  test.each(wide)('the bucket %j', (bucket) => expect(codesOf({ params: { ...deployParams, bucket } })).toEqual(['AWS_VALUE_WIDENS']));
  test.each([
    ...wide.filter((value) => value !== 'a/b' && value !== '-web'),
    'a//b',
    '/a',
    'a/',
    'a/../b',
    '.',
    './a',
    'a/.b',
    'x'.repeat(301),
  ])('the path %j', (path) => expect(codesOf({ params: { path } }, catalogue[2]?.[0])).toEqual(['AWS_VALUE_WIDENS']));
  test.each([
    ['account', '12345678901'],
    ['account', '1234567890123'],
    ['region', 'eu-central-*'],
    ['region', 'EU-CENTRAL-1'],
    ['name', 'x'.repeat(129)],
    ['s3-bucket', 'x'.repeat(64)],
  ] as const)('%s takes no %s', (type, value) => expect(fitsType(value, type)).toBe(false));

  test('no value that fits a type means more than itself', () => {
    for (const type of ['account', 'region', 'name', 's3-bucket', 's3-path'] as const)
      fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (value) => !fitsType(value, type) || !/[*?${}:"\\\s]/.test(value)));
  });

  test('a policy that IAM would not keep', () => {
    const resources = Array.from({ length: 20 }, (_, place) => `arn:aws:s3:::acme-web/${'x'.repeat(480)}${place}`);
    const fits = gives({ resources });
    const tooLong: Shape = {
      ...fits,
      gives: { statements: [...(fits.gives.statements as JsonObject[]), ...(fits.gives.statements as JsonObject[])] },
    };
    expect(codesOf({ params: {} }, tooLong)).toEqual(['AWS_POLICY_TOO_LONG']);
  });
});

describe('checkSubject', () => {
  const code = (identity: string | null) => awsIamKind.checkSubject?.(system, 'alice', identity).map((finding) => finding.code);
  test.each([
    [alice],
    [`arn:aws:iam::${account}:user/people/alice`],
    [`arn:aws:iam::${account}:role/agents/triage`],
    [`arn:aws:sts::${account}:assumed-role/AWSReservedSSO_ReadOnly_0123456789abcdef/alice@example.com`],
    [job],
    ['repo:acme@1/web@2:environment:production'],
  ])('%s', (identity) => expect(code(identity)).toEqual([]));
  test('none', () => expect(code(null)).toEqual(['AWS_IDENTITY_MISSING']));
  test.each([
    [''],
    ['*'],
    ['alice'],
    [account],
    [`arn:aws:iam::${account}:root`],
    [`arn:aws:iam::${account}:user/*`],
    [`arn:aws:iam::${account}:group/people`],
    [`arn:aws:iam::*:user/alice`],
    [`arn:aws:sts::${account}:assumed-role/readonly`],
    [`arn:aws:sts::${account}:assumed-role/readonly/*`],
    [`arn:aws-cn:iam::${account}:user/alice`],
    [`${alice}\n`],
    [`${alice}","*`],
    ['repo:acme/web:*'],
    ['repo:acme/web:ref:refs/heads/main'],
    ['repo:acme/*:environment:production'],
    ['repo:acme/web:environment:*'],
    [`arn:aws:iam::${account}:user/${'x'.repeat(maxIdentity)}`],
  ])('%j', (identity) => expect(code(identity)).toEqual(['AWS_IDENTITY_INVALID']));
});

describe('checkSystem', () => {
  const codes = (change: Partial<System>) => awsIamKind.checkSystem({ ...system, ...change }).map(({ code }) => code);
  const withShape = (shape: Shape) => codes({ shapes: new Map([[shape.name, shape]]) });
  test('a sound system', () => expect(codes({})).toEqual([]));
  test('a name that no role could hold', () => expect(codes({ name: 's'.repeat(39) })).toEqual(['AWS_NAME_TOO_LONG']));
  test('one role for both', () =>
    expect(codes({ connection: { ...system.connection, revokeRole: 'elevate/elevate-pipeline' } })).toEqual(['AWS_ROLES_NOT_SEPARATE']));
  test('a parameter nobody declared', () => {
    const { bucket: _, ...others } = prodDeploy.params;
    expect(withShape({ ...prodDeploy, params: others })).toEqual(['GIVES_UNKNOWN_PARAM']);
  });
  test('a wildcard right after a parameter', () => {
    const resources = [{ template: 'arn:aws:s3:::acme-web/{bucket}*', with: [{ param: 'bucket', as: 's3-bucket' }] }];
    expect(withShape(gives({ resources }))).toEqual(['AWS_TEMPLATE_WIDE']);
  });
  test.each(['iam:CreateAccessKey', 'iam:createaccesskey', 'rds-db:connect', 'ssm:StartSession'])('%s never ends', (action) =>
    expect(withShape(gives({ actions: [action] }))).toEqual(['AWS_ACTION_ENDLESS']),
  );
  test.each<[string, JsonObject]>([
    ['no account', { account: null }],
    ['eleven digits', { account: '12345678901' }],
    ['a boundary by ARN', { boundary: 'arn:aws:iam::aws:policy/AdministratorAccess' }],
    ['a role with a wildcard', { role: 'elevate/*' }],
    ['another partition', { partition: 'aws-x' }],
    ['a hub that is no account', { hub: 'hub' }],
  ])('a connection with %s is refused', (_, change) =>
    expect(() => codes({ connection: { ...system.connection, ...change } })).toThrow(ElevationError),
  );
});

describe('what a shape may say', () => {
  const use = [{ param: 'bucket', as: 's3-bucket' }];
  test.each<[string, JsonObject]>([
    ['every action', { actions: ['*'] }],
    ['every action of a service', { actions: ['s3:*'] }],
    ['actions that begin alike', { actions: ['s3:Put*'] }],
    ['no action', { actions: [] }],
    ['no resource', { resources: [] }],
    ['a variable of IAM', { resources: [`arn:aws:s3:::\${aws:username}/*`] }],
    ['a brace that is no placeholder', { resources: ['arn:aws:s3:::{Bucket}/*'] }],
    ['a placeholder that names no parameter', { resources: [{ template: 'arn:aws:s3:::{bucket}/{prefix}', with: use }] }],
    ['a parameter that is not in the text', { resources: [{ template: 'arn:aws:s3:::x', with: use }] }],
    ['a type that is none', { resources: [{ template: 'arn:aws:s3:::{bucket}', with: [{ param: 'bucket', as: 'constructor' }] }] }],
    ['a test of dates', { conditions: [{ test: 'DateLessThan', key: 'aws:CurrentTime', values: ['2099-01-01T00:00:00Z'] }] }],
    ['a test that is true where the key is not there', { conditions: [{ test: 'StringEqualsIfExists', key: 'aws:x', values: ['x'] }] }],
    ['a negated test', { conditions: [{ test: 'StringNotEquals', key: 'aws:x', values: ['x'] }] }],
    [
      'one test of one key twice',
      {
        conditions: [
          { test: 'StringEquals', key: 'aws:x', values: ['x'] },
          { test: 'StringEquals', key: 'aws:X', values: ['y'] },
        ],
      },
    ],
    ['no value', { conditions: [{ test: 'StringEquals', key: 'aws:x', values: [] }] }],
  ])('not %s', (_, statement) =>
    expect(() =>
      documentsOf(connectionOf(system), gives(statement), grantOf(prodDeploy, deployParams, end), { kind: 'principal', arn: alice }),
    ).toThrow(ElevationError),
  );
  test('a value that widens reaches no document, checked or not', () => {
    const grant = grantOf(prodDeploy, { ...deployParams, bucket: '*' } satisfies Params, end);
    expect(() => documentsOf(connectionOf(system), prodDeploy, grant, { kind: 'principal', arn: alice })).toThrow(ElevationError);
    expect(awsIamKind.preview(system, prodDeploy, grant)).toEqual([]);
  });
});

describe('names and limits of IAM', () => {
  const longest = `20261121-${'s'.repeat(31)}-7f3k9q`;
  test('the role leads back to the id', () => {
    expect(roleOf(id)).toBe('elevation-20261121-web-7f3k9q');
    expect(idOf(roleOf(id))).toBe(id);
    expect(awsIamKind.namesOf(id)).toEqual([roleOf(id)]);
  });
  test('role, session and source identity of the longest system are at most 64 characters', () => {
    expect(roleOf(longest).length).toBeLessThanOrEqual(64);
    expect(roleOf(`20261121-${'s'.repeat(38)}-7f3k9q`)).toHaveLength(64);
    expect(() => roleOf(`20261121-${'s'.repeat(39)}-7f3k9q`)).toThrow(ElevationError);
  });
  test.each([['x'], ['20261121-web-7F3K9Q'], ['../20261121-web-7f3k9q'], [`${id}\n`]])('%j makes no role', (wrong) =>
    expect(() => roleOf(wrong)).toThrow(ElevationError),
  );
  test.each([['elevation-'], ['elevation-admin'], ['admin'], [id]])('%j is none of ours', (name) => expect(idOf(name)).toBeNull());

  test('the trust policy fits, whoever the subject is; tags are of the characters and lengths that IAM takes', () => {
    const identity = `arn:aws:iam::${account}:user/${'x'.repeat(maxIdentity)}`.slice(0, maxIdentity);
    for (const who of [identity, `repo:acme/${'x'.repeat(230)}:environment:${'y'.repeat(40)}`]) {
      const subject = subjectOf(who, { partition: 'aws' });
      if (!subject) throw new Error(`${who} is none`);
      const { role } = documentsOf(connectionOf(system), prodDeploy, grantOf(prodDeploy, deployParams, end, { id: longest }), subject);
      expect(charactersOf(role.AssumeRolePolicyDocument)).toBeLessThanOrEqual(maxCharacters.trust);
      expect(role.MaxSessionDuration).toBe(3600);
      const said = Object.fromEntries(role.Tags.map(({ Key, Value }) => [Key, Value]));
      expect(said).toMatchObject({ elevation: longest, requester: 'alice', subject: 'alice', approvers: '2', tier: prodDeploy.tier });
      for (const { Key, Value } of role.Tags) {
        expect(Key).toMatch(/^[a-z]{1,128}$/);
        expect(Value).toMatch(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u);
      }
    }
  });
});

describe('preview', () => {
  test('is the very input of the two calls, and how it ends', () => {
    const grant = grantOf(prodDeploy, deployParams, end);
    const { role, policy } = documentsOf(connectionOf(system), prodDeploy, grant, { kind: 'principal', arn: alice });
    const [create = '', put = '', atTheEnd = ''] = awsIamKind.preview(system, prodDeploy, grant);
    expect(JSON.parse(create.slice('iam:CreateRole '.length))).toEqual(role);
    expect(JSON.parse(put.slice('iam:PutRolePolicy '.length))).toEqual(policy);
    expect(atTheEnd).toContain('AWSDenyAll');
    expect(role).toMatchObject({ Path: '/elevations/', PermissionsBoundary: `arn:aws:iam::${account}:policy/elevate/elevate-boundary` });
  });
});

test.each(Object.entries(awsFindings))('the sentences of %s', (_, kind) => {
  const details = new Proxy({}, { get: (_target, name) => `<${String(name)}>`, has: () => true });
  for (const sentence of [kind.says(details), kind.next(details)]) expect(sentence).not.toMatch(/undefined|NaN|\.$|^$/);
});
