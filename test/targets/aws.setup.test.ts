import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/core/model.ts';
import { letsIn } from '../../scripts/demo/iam-simulate.ts';
import { account, alice, isAllowed, issuer, provider, roleArn, setupPolicy } from '../support/aws.ts';
import { repository } from '../support/policy-files.ts';
import { claimsOf } from '../workflows/trust.ts';

const boundary = `arn:aws:iam::${account}:policy/elevate/elevate-boundary`;
const bounded = { 'iam:PermissionsBoundary': boundary };
const denyAll = { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/AWSDenyAll' };
const pipelineRole = `arn:aws:iam::${account}:role/elevate/elevate-pipeline`;
const sweeperRole = `arn:aws:iam::${account}:role/elevate/elevate-sweeper`;

function may(name: 'pipeline' | 'sweeper', action: string, resource: string, context: { [key: string]: string } = {}): Promise<boolean> {
  const who = `arn:aws:sts::${account}:assumed-role/elevate-${name}/elevate`;
  return isAllowed({ who, action, resource, context, policies: [setupPolicy(name)] });
}

type Row = [what: string, action: string, resource: string, context: { [key: string]: string }];
const ends: Row[] = [
  ['refuses all to a role', 'iam:AttachRolePolicy', roleArn(), denyAll],
  ['deletes what it allows', 'iam:DeleteRolePolicy', roleArn(), {}],
  ['detaches', 'iam:DetachRolePolicy', roleArn(), denyAll],
  ['deletes the role', 'iam:DeleteRole', roleArn(), {}],
];
const grants: Row[] = [
  ['makes a bounded role under its path', 'iam:CreateRole', roleArn(), bounded],
  ['puts a policy on it', 'iam:PutRolePolicy', roleArn(), bounded],
  ['tags it', 'iam:TagRole', roleArn(), {}],
];
const elsewhere = `arn:aws:iam::${account}:role/admin`;
const never: Row[] = [
  ['makes a role without the boundary', 'iam:CreateRole', roleArn(), {}],
  ['with another boundary', 'iam:CreateRole', roleArn(), { 'iam:PermissionsBoundary': `${boundary}2` }],
  [
    'with AWS’s widest policy as boundary',
    'iam:CreateRole',
    roleArn(),
    { 'iam:PermissionsBoundary': 'arn:aws:iam::aws:policy/AdministratorAccess' },
  ],
  ['makes one elsewhere', 'iam:CreateRole', elsewhere, bounded],
  ['makes one under the path with another name', 'iam:CreateRole', `arn:aws:iam::${account}:role/elevations/admin`, bounded],
  ['makes one in a folder that only begins alike', 'iam:CreateRole', `arn:aws:iam::${account}:role/elevations2/elevation-x`, bounded],
  ['puts a policy on a role that has lost its boundary', 'iam:PutRolePolicy', roleArn(), {}],
  ['puts a policy on another role', 'iam:PutRolePolicy', elsewhere, bounded],
  ['puts a policy on itself', 'iam:PutRolePolicy', pipelineRole, bounded],
  ['puts a policy on the sweeper', 'iam:PutRolePolicy', sweeperRole, bounded],
  ['attaches a policy that allows', 'iam:AttachRolePolicy', roleArn(), { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/AdministratorAccess' }],
  ['attaches the refusal to others', 'iam:AttachRolePolicy', elsewhere, denyAll],
  ['takes a boundary away', 'iam:DeleteRolePermissionsBoundary', roleArn(), bounded],
  ['changes a boundary', 'iam:PutRolePermissionsBoundary', roleArn(), bounded],
  ['writes a new version of the boundary', 'iam:CreatePolicyVersion', boundary, {}],
  ['goes back to an old version of it', 'iam:SetDefaultPolicyVersion', boundary, {}],
  ['deletes the boundary', 'iam:DeletePolicy', boundary, {}],
  ['changes its own trust', 'iam:UpdateAssumeRolePolicy', pipelineRole, {}],
  ['changes the trust of a role that it made', 'iam:UpdateAssumeRolePolicy', roleArn(), bounded],
  ['lengthens its sessions', 'iam:UpdateRole', roleArn(), {}],
  ['deletes the sweeper', 'iam:DeleteRole', sweeperRole, {}],
  ['deletes a role elsewhere', 'iam:DeleteRole', elsewhere, {}],
  ['makes a key', 'iam:CreateAccessKey', alice, {}],
  ['makes a user', 'iam:CreateUser', `arn:aws:iam::${account}:user/mallory`, {}],
  ['trusts another issuer', 'iam:CreateOpenIDConnectProvider', `arn:aws:iam::${account}:oidc-provider/example.com`, {}],
  ['uses what it gave', 'sts:AssumeRole', roleArn(), {}],
  ['becomes somebody else', 'sts:AssumeRole', elsewhere, {}],
  ['writes itself what shapes give', 's3:PutObject', 'arn:aws:s3:::acme-web/index.html', {}],
];

describe('the pipeline’s own role', () => {
  test.each([...grants, ...ends])('%s', async (_, action, resource, context) => {
    expect(await may('pipeline', action, resource, context)).toBe(true);
  });
  test.each(never)('never %s', async (_, action, resource, context) => {
    expect(await may('pipeline', action, resource, context)).toBe(false);
  });
  test('cannot use what it gave, though the role trusts it', async () => {
    const who = `arn:aws:sts::${account}:assumed-role/elevate-pipeline/elevate`;
    const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: who }, Action: 'sts:AssumeRole' }] };
    const asked = { who, action: 'sts:AssumeRole', resource: roleArn(), trust };
    expect(await isAllowed(asked)).toBe(true);
    expect(await isAllowed({ ...asked, policies: [setupPolicy('pipeline')] })).toBe(false);
  });
});

/** What is looked at before a grant, and while one is ended. */
const looks: Row[] = [
  ['counts the roles', 'iam:GetAccountSummary', '*', {}],
  ['lists the roles', 'iam:ListRoles', '*', {}],
  ['reads a subject that is a role', 'iam:GetRole', elsewhere, {}],
  ['reads a subject that is a user', 'iam:GetUser', alice, {}],
  ['reads the boundary', 'iam:GetPolicy', boundary, {}],
  ['reads whether the account knows GitHub', 'iam:GetOpenIDConnectProvider', provider, {}],
  ['reads what it put', 'iam:GetRolePolicy', roleArn(), {}],
  ['lists what a role allows', 'iam:ListRolePolicies', roleArn(), {}],
  ['lists what is attached to it', 'iam:ListAttachedRolePolicies', roleArn(), {}],
  ['asks what it may do itself', 'iam:SimulatePrincipalPolicy', pipelineRole, {}],
  ['asks what everybody may do', 'iam:SimulatePrincipalPolicy', elsewhere, {}],
];
const unseen: Row[] = [
  ['what others put', 'iam:GetRolePolicy', elsewhere, {}],
  ['the policies of others', 'iam:GetPolicy', `arn:aws:iam::${account}:policy/app/orders`, {}],
  ['the text of a policy', 'iam:GetPolicyVersion', boundary, {}],
  ['other issuers', 'iam:GetOpenIDConnectProvider', `arn:aws:iam::${account}:oidc-provider/example.com`, {}],
  ['everything at once', 'iam:GetAccountAuthorizationDetails', '*', {}],
  ['the users', 'iam:ListUsers', '*', {}],
  ['somebody’s keys', 'iam:ListAccessKeys', alice, {}],
];
describe('what the two can see', () => {
  test.each(looks)('the pipeline %s', async (_, action, resource) => expect(await may('pipeline', action, resource)).toBe(true));
  test.each(unseen)('neither sees %s', async (_, action, resource) => {
    expect([await may('pipeline', action, resource), await may('sweeper', action, resource)]).toEqual([false, false]);
  });
  test.each(looks)('the sweeper needs lists alone: %s', async (_, action, resource) => {
    expect(await may('sweeper', action, resource)).toBe(/:List/.test(action));
  });
});

describe('the sweeper’s own role', () => {
  test.each(ends)('%s', async (_, action, resource, context) => expect(await may('sweeper', action, resource, context)).toBe(true));
  test.each([...grants, ...never])('never %s', async (_, action, resource, context) => {
    expect(await may('sweeper', action, resource, context)).toBe(false);
  });
});

describe('who may be the pipeline', () => {
  const claims = {
    [`${issuer}:aud`]: 'sts.amazonaws.com',
    [`${issuer}:sub`]: 'repo:acme/ops-elevations:environment:elevations-grant',
    [`${issuer}:ref`]: 'refs/heads/main',
    [`${issuer}:job_workflow_ref`]: 'acme/ops-elevations/.github/workflows/grant.yml@refs/heads/main',
  };
  test.each<[string, { [claim: string]: string }, boolean]>([
    ['the workflow on main', {}, true],
    ['another audience', { aud: 'example.com' }, false],
    ['another repository', { sub: 'repo:mallory/ops-elevations:environment:elevations-grant' }, false],
    ['another environment', { sub: 'repo:acme/ops-elevations:environment:elevations-revoke' }, false],
    ['an environment that nobody protects', { sub: 'repo:acme/ops-elevations:environment:elevations-grant-2' }, false],
    ['an environment whose name ours ends', { sub: 'repo:acme/ops-elevations:environment:my-elevations-grant' }, false],
    ['no environment', { sub: 'repo:acme/ops-elevations:ref:refs/heads/main' }, false],
    ['another branch', { ref: 'refs/heads/mine' }, false],
    ['the workflow that looks every day', { job_workflow_ref: 'acme/ops-elevations/.github/workflows/baseline.yml@refs/heads/main' }, true],
    ['that one as a branch has it', { job_workflow_ref: 'acme/ops-elevations/.github/workflows/baseline.yml@refs/heads/mine' }, false],
    ['the workflow that ends', { job_workflow_ref: 'acme/ops-elevations/.github/workflows/sweep.yml@refs/heads/main' }, false],
    [
      'a workflow whose name only begins alike',
      { job_workflow_ref: 'acme/ops-elevations/.github/workflows/grant.yml@refs/heads/main2' },
      false,
    ],
    ['another workflow', { job_workflow_ref: 'acme/ops-elevations/.github/workflows/mine.yml@refs/heads/main' }, false],
    ['the workflow as a branch has it', { job_workflow_ref: 'acme/ops-elevations/.github/workflows/grant.yml@refs/heads/mine' }, false],
  ])('%s', async (_, change, expected) => {
    const changed = Object.fromEntries(Object.entries(change).map(([claim, value]) => [`${issuer}:${claim}`, value]));
    const asked = { who: provider, action: 'sts:AssumeRoleWithWebIdentity', resource: pipelineRole, trust: setupPolicy('trust-pipeline') };
    expect(await isAllowed({ ...asked, context: { ...claims, ...changed } })).toBe(expected);
  });
});

describe('a repository whose sub says ids (GitHub: made after 2026-07-15, or switched)', () => {
  const withIds = 'acme@700100/ops-elevations@700100200';
  const rows: [form: string, given: { [name: string]: string }, sub: string, expected: boolean][] = [
    ['names, set up for names', {}, 'acme/ops-elevations', true],
    ['ids, set up for ids', { subject_repository: withIds }, withIds, true],
    ['ids, set up for names', {}, withIds, false],
    ['names, set up for ids: a name can be given up and taken', { subject_repository: withIds }, 'acme/ops-elevations', false],
    ['the ids of another repository of that name', { subject_repository: withIds }, 'acme@700100/ops-elevations@9', false],
    ['the ids of another owner of that name', { subject_repository: withIds }, 'acme@9/ops-elevations@700100200', false],
  ];
  test.each(rows)('%s', async (_, given, repository, expected) => {
    for (const [name, file] of [
      ['pipeline', 'grant.yml'] as const,
      ['pipeline', 'baseline.yml'] as const,
      ['sweeper', 'sweep.yml'] as const,
    ]) {
      const { environment = '', ...claims } = claimsOf(file);
      const sub = `repo:${repository}:environment:${environment}`;
      const said = { ...claims, environment, sub, aud: 'sts.amazonaws.com' };
      const role = `arn:aws:iam::${account}:role/elevate/elevate-${name}`;
      expect(await letsIn(setupPolicy(`trust-${name}`, given), role, said), file).toBe(expected);
    }
  });
});

describe('several accounts', () => {
  const hub = '210987654321';
  const roleOf = (name: string) => `arn:aws:iam::${account}:role/elevate/elevate-${name}`;
  const inHub = (name: string) => setupPolicy(name, { account: hub });
  const may = (from: string, to: string, { resource = roleOf(to), trusted = to, more = [] as JsonObject[] } = {}) =>
    isAllowed({
      ...{ who: `arn:aws:sts::${hub}:assumed-role/elevate-${from}/elevate`, action: 'sts:AssumeRole', resource },
      ...{ policies: [inHub(from), ...more], trust: setupPolicy('trust-hub', { role: `elevate-${trusted}` }) },
    });
  test.each(['pipeline', 'sweeper'])('the hub’s %s takes the role of the same name, and that alone', async (name) => {
    expect(await may(name, name)).toBe(true);
    const other = name === 'pipeline' ? 'sweeper' : 'pipeline';
    for (const trusted of [name, other]) expect(await may(name, other, { trusted })).toBe(false);
  });
  test('no elevation, wherever it is, though it were trusted and somebody gave the role more', async () => {
    const more = [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:*', Resource: '*' }] }];
    for (const name of ['pipeline', 'sweeper']) {
      expect(await may(name, name, { more })).toBe(true);
      expect(await may(name, name, { resource: roleArn(), more })).toBe(false);
    }
  });
  test('nothing else of the hub is trusted', async () => {
    const policies = [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }];
    for (const who of [`arn:aws:sts::${hub}:assumed-role/elevate-sweeper/elevate`, `arn:aws:sts::${hub}:assumed-role/admin/x`]) {
      const asked = { who, action: 'sts:AssumeRole', resource: roleOf('pipeline'), policies };
      expect(await isAllowed({ ...asked, trust: setupPolicy('trust-hub', { role: 'elevate-pipeline' }) })).toBe(false);
    }
  });
});

/** Source: IAM user guide, "IAM and AWS STS quotas": characters without white space. */
test.each([
  ['boundary', 6144],
  ['pipeline', 10_240],
  ['sweeper', 10_240],
  ['trust-pipeline', 2048],
  ['trust-sweeper', 2048],
  ['trust-hub', 2048],
])('%s fits into what IAM keeps', (name, most) => expect(JSON.stringify(setupPolicy(name)).length).toBeLessThan(most));

test('every placeholder of a document is given by Terraform', () => {
  const terraform = readFileSync(join(repository, 'setup/aws/terraform/main.tf'), 'utf8');
  for (const file of readdirSync(join(repository, 'setup/aws/policies'))) {
    const used = readFileSync(join(repository, 'setup/aws/policies', file), 'utf8').matchAll(/\$\{(\w+)\}/g);
    for (const [, name] of used) expect(terraform).toMatch(new RegExp(`\\b${name} += `));
  }
});

describe('the ceiling', () => {
  const admin = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
  const give = (action: string, resource: string, context: { [key: string]: string } = {}) =>
    isAllowed({
      who: `arn:aws:sts::${account}:assumed-role/elevation-x/x`,
      action,
      resource,
      context,
      policies: [admin],
      boundary: setupPolicy('boundary'),
    });
  test('lets through what shapes give', async () => expect(await give('s3:PutObject', 'arn:aws:s3:::acme-web/x')).toBe(true));
  test.each([
    ['s3:PutObject', 'arn:aws:s3:::acme-payroll/x'],
    ['s3:PutBucketPolicy', 'arn:aws:s3:::acme-web'],
    ['iam:CreateUser', `arn:aws:iam::${account}:user/mallory`],
    ['iam:UpdateAssumeRolePolicy', pipelineRole],
    ['iam:PutRolePolicy', roleArn()],
    ['iam:CreatePolicyVersion', boundary],
    ['iam:AttachRolePolicy', `arn:aws:iam::${account}:role/app/checkout`],
    ['sts:AssumeRole', elsewhere],
    ['ec2:TerminateInstances', `arn:aws:ec2:eu-central-1:${account}:instance/i-0123456789abcdef0`],
  ])('not %s on %s, though a role allows everything', async (action, resource) => expect(await give(action, resource)).toBe(false));
});
