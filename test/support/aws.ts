import type { Grant, Instant, JsonObject, Params, Shape, System } from '../../scripts/core/model.ts';
import { account } from '../../scripts/demo/aws-account.ts';
import { mayAssume as mayTake } from '../../scripts/demo/iam-simulate.ts';
import { roleOf } from '../../scripts/targets/aws-iam/names.ts';
import { built, sample as policy } from './policy-files.ts';

export { account, setupPolicy } from '../../scripts/demo/aws-account.ts';
export { isAllowed } from '../../scripts/demo/iam-simulate.ts';

export const alice = `arn:aws:iam::${account}:user/alice`;
export const bob = `arn:aws:iam::${account}:user/bob`;
export const job = 'repo:acme/web:environment:production';
export const issuer = 'token.actions.githubusercontent.com';
export const provider = `arn:aws:iam::${account}:oidc-provider/${issuer}`;
export const id = '20261121-web-7f3k9q';

/** The sample's own system: what is proved here is proved of what the demo grants. */
const sample = (await built(policy)).policy.systems.get('web') as System;
/** Its user and role are plainer, since moto knows no Identity Center. */
export const system: System = { ...sample, defaultIdentity: `arn:aws:iam::${account}:role/readonly` };

/** Parameters that fit each shape, the best known first. */
const fitting: { readonly [shape: string]: Params } = {
  'prod-deploy': { bucket: 'acme-web', distribution: 'E2QWRUHAPOMQZL' },
  'promote-replica': { region: 'eu-central-1', replica: 'orders-replica-1' },
  'terraform-state': { path: 'web/prod.tfstate' },
  'pulumi-state': { project: 'web', stack: 'prod' },
  'iam-of-apps': { role: 'checkout' },
  teardown: {},
  'clear-cache': { distribution: 'E2QWRUHAPOMQZL' },
  'add-replica': { region: 'eu-central-1', source: 'orders-main', replica: 'orders-replica-2' },
};
export const catalogue: readonly (readonly [Shape, Params])[] = Object.entries(fitting).map(([name, params]) => [
  sample.shapes.get(name) as Shape,
  params,
]);
export const prodDeploy = catalogue[0]?.[0] as Shape;
export const deployParams: Params = { bucket: 'acme-web', distribution: 'E2QWRUHAPOMQZL' };

/** What a session of a shape would do, as a request that its boundary allows too. */
export const uses: {
  readonly [shape: string]: readonly [action: string, resource: string, context: { [key: string]: string | string[] }];
} = {
  'prod-deploy': ['s3:PutObject', 'arn:aws:s3:::acme-web/index.html', {}],
  'promote-replica': ['rds:PromoteReadReplica', `arn:aws:rds:eu-central-1:${account}:db:orders-replica-1`, {}],
  'terraform-state': ['s3:PutObject', 'arn:aws:s3:::acme-tfstate/web/prod.tfstate', {}],
  'pulumi-state': ['s3:DeleteObject', 'arn:aws:s3:::acme-pulumi/.pulumi/locks/organization/web/prod/4f1c.json', {}],
  'iam-of-apps': [
    'iam:AttachRolePolicy',
    `arn:aws:iam::${account}:role/app/checkout`,
    { 'iam:PolicyARN': `arn:aws:iam::${account}:policy/app/x` },
  ],
  teardown: [
    'ec2:TerminateInstances',
    `arn:aws:ec2:eu-central-1:${account}:instance/i-0123456789abcdef0`,
    { 'aws:ResourceTag/lifecycle': 'preview' },
  ],
  'clear-cache': ['cloudfront:CreateInvalidation', `arn:aws:cloudfront::${account}:distribution/E2QWRUHAPOMQZL`, {}],
  'add-replica': ['rds:CreateDBInstanceReadReplica', `arn:aws:rds:eu-central-1:${account}:db:orders-replica-2`, {}],
};

export function grantOf(shape: Shape, params: Params, expiresAt: Instant, change: Partial<Grant> = {}): Grant {
  const asked = { id, system: 'web', shape: shape.name, tier: shape.tier, params, requester: 'alice', subject: 'alice', proof: null };
  return { ...asked, subjectIdentity: alice, approvers: 2, run: null, claimWithin: null, expiresAt, ...change };
}

export const roleArn = (of = id): string => `arn:aws:iam::${account}:role/elevations/${roleOf(of)}`;
export const sessionArn = (of = id): string => `arn:aws:sts::${account}:assumed-role/${roleOf(of)}/${of}`;

/** Whether somebody may take the role at that moment, both actions of it. */
export function mayAssume(trust: JsonObject, who: string, at: Instant, name = id, of = id): Promise<boolean> {
  return mayTake(trust, who, roleArn(of), at, name);
}
