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
  const apps = `arn:aws:iam::${account}:policy/app`;
  const equals = (key: string, value: string) => ({ StringEquals: { [key]: value } });
  const allowed = (...actions: string[]) => actions.map((action) => ['AWS_BASELINE_ALLOWED', action]);
  const unsure = (...actions: string[]) => actions.map((action) => ['AWS_BASELINE_UNSURE', action]);
  test.each<[string, object, string[][]]>([
    [
      'as the shape that tears down has it',
      { Action: 'ec2:TerminateInstances', Resource: '*', Condition: equals('aws:ResourceTag/lifecycle', 'preview') },
      allowed('ec2:TerminateInstances'),
    ],
    [
      'on what no shape touches',
      { Action: 'ec2:TerminateInstances', Resource: '*', Condition: equals('aws:ResourceTag/lifecycle', 'sandbox') },
      [],
    ],
    [
      'as the shape for roles of apps has it',
      { Action: 'iam:AttachRolePolicy', Resource: '*', Condition: { ArnLike: { 'iam:PolicyARN': `${apps}/*` } } },
      allowed('iam:AttachRolePolicy'),
    ],
    [
      'as the shape for state has it, a list of keys',
      { Action: 'dynamodb:PutItem', Resource: '*', Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': 'acme-tfstate/*' } } },
      allowed('dynamodb:PutItem'),
    ],
    [
      'for whoever has signed in with a second factor',
      { Action: 's3:PutObject', Resource: '*', Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } },
      allowed('s3:PutObject'),
    ],
    [
      'in the region of the system',
      { Action: 's3:PutObject', Resource: '*', Condition: equals('aws:RequestedRegion', 'eu-central-1') },
      allowed('s3:PutObject'),
    ],
    [
      'from a network of its own',
      { Action: 's3:PutObject', Resource: '*', Condition: equals('aws:SourceVpc', 'vpc-0123456789abcdef0') },
      unsure('s3:PutObject'),
    ],
    [
      'under a condition of the shape and one of its own',
      {
        ...{ Action: 'iam:AttachRolePolicy', Resource: '*' },
        Condition: { ArnLike: { 'iam:PolicyARN': `${apps}/*` }, ...equals('aws:SourceVpc', 'vpc-0123456789abcdef0') },
      },
      unsure('iam:AttachRolePolicy'),
    ],
    [
      'to read, from a network of its own',
      { Action: 's3:GetObject', Resource: '*', Condition: equals('aws:SourceVpc', 'vpc-0123456789abcdef0') },
      [],
    ],
    [
      'on one kind of several that a shape names together',
      { Action: 'rds:CreateDBInstanceReadReplica', Resource: `arn:aws:rds:*:${account}:db:*` },
      allowed('rds:CreateDBInstanceReadReplica'),
    ],
  ])('one that may write %s', async (_, statement, expected) => {
    await put(statement);
    const found = (await target.baseline()).map(({ code, details }) => JSON.stringify([code, details?.action]));
    expect([...new Set(found)].map((text) => JSON.parse(text))).toEqual(expected);
  });
  test('each key that could not be said is named, once for each action on each resource', async () => {
    await put({
      Action: 's3:PutObject',
      Resource: '*',
      Condition: { ...equals('aws:SourceVpc', 'vpc-1'), Bool: { 'aws:ViaAWSService': 'true' } },
    });
    const found = await target.baseline();
    expect(new Set(found.map(({ details }) => details?.keys))).toEqual(new Set(['aws:SourceVpc, aws:ViaAWSService']));
    const places = found.map(({ details }) => `${details?.action} ${details?.on}`);
    expect(new Set(places).size).toBe(places.length);
  });
  const specific = (decision: string) =>
    `<ResourceSpecificResults><member><EvalResourceName>arn:aws:s3:::a/b</EvalResourceName><EvalResourceDecision>${decision}</EvalResourceDecision><MissingContextValues><member>aws:SourceVpc</member></MissingContextValues></member></ResourceSpecificResults>`;
  test.each([
    ['what is refused whatever else holds is refused', 'implicitDeny', specific('explicitDeny'), []],
    ['what depends on something is not', 'implicitDeny', specific('implicitDeny'), ['AWS_BASELINE_UNSURE']],
    ['one of several is allowed, though the whole is not', 'explicitDeny', specific('allowed'), ['AWS_BASELINE_ALLOWED']],
    ['an answer without parts is one as a whole', 'allowed', '', ['AWS_BASELINE_ALLOWED']],
    ['and so is its refusal', 'implicitDeny', '', []],
  ])('as AWS itself answers: %s', async (_, whole, parts, expected) => {
    const shapes = new Map([...system.shapes].filter(([name]) => name === 'clear-cache'));
    const opened = await awsIamKind.open({ ...system, shapes }, { env: bench.env, only: 'everything' });
    const name = '<EvalActionName>s3:PutObject</EvalActionName><EvalResourceName>arn:*:s3:::*</EvalResourceName>';
    const member = `<member>${name}<EvalDecision>${whole}</EvalDecision>${parts}</member>`;
    const result = `<SimulatePrincipalPolicyResult><EvaluationResults>${member}</EvaluationResults></SimulatePrincipalPolicyResult>`;
    bench.fail('SimulatePrincipalPolicy', {
      status: 200,
      text: `<SimulatePrincipalPolicyResponse>${result}</SimulatePrincipalPolicyResponse>`,
    });
    expect((await opened.baseline()).map(({ code }) => code)).toEqual(expected);
    await opened.close();
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
