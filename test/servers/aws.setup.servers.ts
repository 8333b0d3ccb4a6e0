import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreatePolicyCommand,
  CreateRoleCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
  ListPoliciesCommand,
  ListRolesCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/core/model.ts';
import { type Moto, startMoto } from '../../scripts/demo/moto.ts';
import { awsIamKind } from '../../scripts/targets/aws-iam/kind.ts';
import { account, grantOf, prodDeploy, setupPolicy, system } from '../support/aws.ts';
import { hasTerraform, openTerraform, type Planned } from '../support/aws-terraform.ts';
import { repository } from '../support/policy-files.ts';

/** setup/aws as an administrator applies it, on moto: by CloudFormation as moto has it, by Terraform as it is but for its provider of AWS. */
let moto: Moto;
let iam: IAMClient;
const credentials = { accessKeyId: 'AKIASAMPLE', secretAccessKey: 'sample' };
beforeAll(async () => {
  moto = await startMoto();
  iam = new IAMClient({ region: 'eu-central-1', endpoint: moto.endpoint, credentials });
});
beforeEach(() => fetch(`${moto.endpoint}/moto-api/reset`, { method: 'POST' }));
afterAll(async () => {
  iam.destroy();
  await moto.stop();
});

const hub = '210987654321';
const withIds = 'acme@700100/ops-elevations@700100200';
const parsed = (encoded = '{}') => JSON.parse(decodeURIComponent(encoded)) as JsonObject;

/** Everything under /elevate/, as AWS tells it. */
async function whatIsThere() {
  const { Policies = [] } = await iam.send(new ListPoliciesCommand({ Scope: 'Local', PathPrefix: '/elevate/' }));
  const { Roles = [] } = await iam.send(new ListRolesCommand({ PathPrefix: '/elevate/' }));
  const policies = await Promise.all(
    Policies.map(async ({ Arn: PolicyArn, DefaultVersionId: VersionId }) => {
      const { PolicyVersion } = await iam.send(new GetPolicyVersionCommand({ PolicyArn, VersionId }));
      return [PolicyArn, parsed(PolicyVersion?.Document)] as const;
    }),
  );
  const roles = await Promise.all(
    Roles.map(async ({ RoleName }) => {
      const { Role } = await iam.send(new GetRoleCommand({ RoleName }));
      const { PolicyDocument } = await iam.send(new GetRolePolicyCommand({ RoleName, PolicyName: RoleName }));
      return [Role?.Arn, { trust: parsed(Role?.AssumeRolePolicyDocument), policy: parsed(PolicyDocument) }] as const;
    }),
  );
  return Object.fromEntries([...policies, ...roles]);
}

function wanted(trust: 'trust' | 'trust-hub', change: { readonly [name: string]: string } = {}) {
  const roles = ['pipeline', 'sweeper'].map((name) => {
    const document = trust === 'trust' ? setupPolicy(`trust-${name}`, change) : setupPolicy('trust-hub', { role: `elevate-${name}` });
    return [`arn:aws:iam::${account}:role/elevate/elevate-${name}`, { trust: document, policy: setupPolicy(name) }];
  });
  return { [`arn:aws:iam::${account}:policy/elevate/elevate-boundary`]: setupPolicy('boundary'), ...Object.fromEntries(roles) };
}

describe('CloudFormation', () => {
  const body = readFileSync(join(repository, 'setup/aws/cloudformation/elevate.yaml'), 'utf8');
  /** The Query API itself, since the program needs no client of CloudFormation. */
  async function ask(Action: string, parameters: { readonly [name: string]: string } = {}): Promise<string> {
    const entries = Object.entries(parameters).flatMap(([key, value], place): [string, string][] => [
      [`Parameters.member.${place + 1}.ParameterKey`, key],
      [`Parameters.member.${place + 1}.ParameterValue`, value],
    ]);
    const form = new URLSearchParams([['Action', Action], ['Version', '2010-05-15'], ['StackName', 'elevate'], ...entries]);
    if (['CreateStack', 'UpdateStack'].includes(Action)) form.set('TemplateBody', body);
    form.set('Capabilities.member.1', 'CAPABILITY_NAMED_IAM');
    const scope = 'AKIASAMPLE/20261121/eu-central-1/cloudformation/aws4_request';
    const headers = { authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=x` };
    return (await fetch(moto.endpoint, { method: 'POST', headers, body: form })).text();
  }

  test.each([
    ['the only account, or the hub', {}, 'trust'],
    ['a repository whose sub says ids', { SubjectRepository: withIds }, 'trust'],
    ['one of several accounts', { HubAccount: hub }, 'trust-hub'],
  ] as const)('%s: what it makes are the documents, twice without a change, and away again', async (_, change, trust) => {
    const parameters = { Repository: 'acme/ops-elevations', ...change };
    const documents = wanted(trust, 'SubjectRepository' in change ? { subject_repository: withIds } : {});
    expect(await ask('CreateStack', parameters)).toContain('<StackId>');
    expect(await whatIsThere()).toEqual(documents);
    await ask('UpdateStack', parameters);
    expect(await ask('DescribeStacks')).toMatch(/<StackStatus>(CREATE|UPDATE)_COMPLETE</);
    expect(await whatIsThere()).toEqual(documents);
    if (trust === 'trust') await grantsAndEnds();
    await ask('DeleteStack');
    // moto has no way to delete a stack's managed policy; AWS has.
    expect(Object.keys(await whatIsThere())).toEqual([`arn:aws:iam::${account}:policy/elevate/elevate-boundary`]);
  });
});

/** With nothing but what was set up, and a subject. */
async function grantsAndEnds(): Promise<void> {
  const env = { AWS_ENDPOINT_URL: moto.endpoint, AWS_ACCESS_KEY_ID: 'AKIASAMPLE', AWS_SECRET_ACCESS_KEY: 'sample' };
  const target = await awsIamKind.open(system, { env, only: 'everything' });
  const grant = grantOf(prodDeploy, { bucket: 'acme-web', distribution: 'E2QWRUHAPOMQZL' }, Date.now() + 600_000);
  const lease = await target.grant(prodDeploy, grant);
  expect(lease.names).toEqual([`elevation-${grant.id}`]);
  expect(await target.revoke(grant.id)).toBe('revoked');
  await target.close();
}

describe.skipIf(!hasTerraform)('Terraform', () => {
  const root = mkdtempSync(join(tmpdir(), 'elevate-terraform-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each([
    ['the only account, or the hub', {}, 'trust', 1],
    ['where GitHub’s provider exists', { make_issuer: 'false' }, 'trust', 0],
    ['a repository whose sub says ids', { subject_repository: withIds }, 'trust', 1],
    ['one of several accounts', { hub_account: hub }, 'trust-hub', 1],
  ] as const)('%s: what it makes are the documents, twice without a change, and away again', async (what, change, trust, issuers) => {
    const terraform = openTerraform(join(root, what), account);
    const variables = { repository: 'acme/ops-elevations', ...change };
    const planned = terraform.apply(variables);
    expect(planned.filter(({ type }) => type === 'aws_iam_openid_connect_provider')).toHaveLength(issuers);
    for (const one of planned) await carryOut(one);
    expect(await whatIsThere()).toEqual(wanted(trust, 'subject_repository' in change ? change : {}));
    expect(terraform.isUnchanged(variables)).toBe(true);
    expect(terraform.isUnchanged({ ...variables, repository: 'acme/other', hub_account: '999988887777' })).toBe(false);
    expect(terraform.destroy(variables)).toEqual([]);
  });

  test.each([
    ['repository', withIds],
    ['subject_repository', 'acme'],
    ['subject_repository', 'acme@x/ops-elevations@1'],
  ])('%s=%s is refused', (name, value) => {
    const terraform = openTerraform(join(root, `${name} ${value.replace('/', ' ')}`), account);
    expect(() => terraform.apply({ repository: 'acme/ops-elevations', [name]: value })).toThrow('Invalid value for variable');
  });
});

/** As Terraform's provider does. */
async function carryOut({ type, input }: Planned): Promise<void> {
  const text = (name: string) => String(input[name]);
  if (type === 'aws_iam_policy')
    await iam.send(new CreatePolicyCommand({ PolicyName: text('name'), Path: text('path'), PolicyDocument: text('policy') }));
  if (type === 'aws_iam_role') {
    const AssumeRolePolicyDocument = text('assume_role_policy');
    await iam.send(new CreateRoleCommand({ RoleName: text('name'), Path: text('path'), AssumeRolePolicyDocument }));
  }
  if (type === 'aws_iam_role_policy')
    await iam.send(new PutRolePolicyCommand({ RoleName: text('role'), PolicyName: text('name'), PolicyDocument: text('policy') }));
}
