import { readFileSync } from 'node:fs';
import {
  AttachRolePolicyCommand,
  CreateOpenIDConnectProviderCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import type { JsonObject } from '../core/model.ts';

type Variables = { readonly [name: string]: string };

/** The sample's account. */
export const account = '111122223333';
/** What everybody signs in as, and who alice is in it: as policy/ says. */
export const readOnlyRole = 'AWSReservedSSO_ReadOnly_0123456789abcdef';
const everybody: JsonObject = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: ['iam:Get*', 'iam:List*', 's3:Get*', 's3:List*', 'rds:Describe*', 'ec2:Describe*'], Resource: '*' },
  ],
};
const anyTrust = JSON.stringify({ Version: '2012-10-17', Statement: [] });

/** What decides about a role, as it is kept: read back, not remembered. */
export interface RoleDocuments {
  readonly trust: JsonObject;
  readonly policies: readonly JsonObject[];
  readonly isBounded: boolean;
}

/** A policy document of setup/aws, filled in for the sample's account. @param change other values than the sample's */
export function setupPolicy(name: string, change: { readonly [name: string]: string } = {}): JsonObject {
  const { repository = 'acme/ops-elevations' } = change;
  const values: { readonly [name: string]: string } = {
    ...{ partition: 'aws', account, hub: '210987654321', role: 'elevate-pipeline' },
    ...{ repository, subject_repository: repository, ...change },
  };
  const raw = readFileSync(new URL(`../../setup/aws/policies/${name}.json`, import.meta.url), 'utf8');
  return JSON.parse(raw.replace(/\$\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole)) as JsonObject;
}

/** An administrator of the account, which moto takes anybody for. */
export function administrator(endpoint: string): Variables {
  return { AWS_ENDPOINT_URL: endpoint, AWS_ACCESS_KEY_ID: 'AKIASAMPLE', AWS_SECRET_ACCESS_KEY: 'sample' };
}

export function iamOf(endpoint: string): IAMClient {
  return new IAMClient({ region: 'eu-central-1', endpoint, credentials: { accessKeyId: 'AKIASAMPLE', secretAccessKey: 'sample' } });
}

/** What was there before (an app with a policy that it lacks, the agents), what setup/aws puts there, and the role that everybody signs in as. */
export async function fillAccount(iam: IAMClient): Promise<void> {
  const text = (name: string) => JSON.stringify(setupPolicy(name));
  await iam.send(new CreatePolicyCommand({ PolicyName: 'elevate-boundary', Path: '/elevate/', PolicyDocument: text('boundary') }));
  for (const name of ['pipeline', 'sweeper']) {
    const RoleName = `elevate-${name}`;
    await iam.send(new CreateRoleCommand({ RoleName, Path: '/elevate/', AssumeRolePolicyDocument: text(`trust-${name}`) }));
    await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: RoleName, PolicyDocument: text(name) }));
  }
  const ClientIDList = ['sts.amazonaws.com'];
  await iam.send(new CreateOpenIDConnectProviderCommand({ Url: 'https://token.actions.githubusercontent.com', ClientIDList }));
  const Path = '/aws-reserved/sso.amazonaws.com/';
  await iam.send(new CreateRoleCommand({ RoleName: readOnlyRole, Path, AssumeRolePolicyDocument: anyTrust }));
  await iam.send(new PutRolePolicyCommand({ RoleName: readOnlyRole, PolicyName: 'read', PolicyDocument: JSON.stringify(everybody) }));
  for (const RoleName of ['triage-agent', 'release-agent', 'report-agent'])
    await iam.send(new CreateRoleCommand({ RoleName, Path: '/agents/', AssumeRolePolicyDocument: anyTrust }));
  await iam.send(new CreateRoleCommand({ RoleName: 'checkout', Path: '/app/', AssumeRolePolicyDocument: anyTrust }));
  for (const PolicyName of ['orders-write', 'orders-read'])
    await iam.send(new CreatePolicyCommand({ PolicyName, Path: '/app/', PolicyDocument: JSON.stringify(everybody) }));
  const PolicyArn = `arn:aws:iam::${account}:policy/app/orders-write`;
  await iam.send(new AttachRolePolicyCommand({ RoleName: 'checkout', PolicyArn }));
}

/** Somebody signed in through IAM Identity Center: a session of the role that everybody has, with their name. */
export async function signedIn(endpoint: string, email: string): Promise<Variables> {
  const sts = new STSClient({ region: 'eu-central-1', endpoint, credentials: { accessKeyId: 'AKIASAMPLE', secretAccessKey: 'sample' } });
  const RoleArn = `arn:aws:iam::${account}:role/aws-reserved/sso.amazonaws.com/${readOnlyRole}`;
  const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: email }));
  sts.destroy();
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {};
  return {
    ...{ AWS_ENDPOINT_URL: endpoint, AWS_ACCESS_KEY_ID: AccessKeyId },
    ...{ AWS_SECRET_ACCESS_KEY: SecretAccessKey, AWS_SESSION_TOKEN: SessionToken },
  };
}

/** null: there is no such role. */
export async function documentsOf(iam: IAMClient, RoleName: string): Promise<RoleDocuments | null> {
  const { Role } = await iam.send(new GetRoleCommand({ RoleName })).catch((error: Error) => {
    if (error.name.startsWith('NoSuchEntity')) return { Role: undefined };
    throw error;
  });
  if (!Role) return null;
  const { PolicyNames = [] } = await iam.send(new ListRolePoliciesCommand({ RoleName }));
  const inline = await Promise.all(
    PolicyNames.map(async (PolicyName) => (await iam.send(new GetRolePolicyCommand({ RoleName, PolicyName }))).PolicyDocument),
  );
  const { AttachedPolicies = [] } = await iam.send(new ListAttachedRolePoliciesCommand({ RoleName }));
  const deny = AttachedPolicies.filter(({ PolicyName }) => PolicyName === 'AWSDenyAll').map(() => denyAll);
  const isBounded = Role.PermissionsBoundary?.PermissionsBoundaryArn === `arn:aws:iam::${account}:policy/elevate/elevate-boundary`;
  return { trust: parsed(Role.AssumeRolePolicyDocument), policies: [...inline.map(parsed), ...deny], isBounded };
}
const denyAll: JsonObject = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] };

function parsed(encoded = '{}'): JsonObject {
  return JSON.parse(decodeURIComponent(encoded)) as JsonObject;
}
