import type { Seconds, Shape } from '../../core/model.ts';
import { actionsIn } from './gives.ts';

const hour = 3600;

/**
 * Actions that hand out something which lives on by itself: the dates in the policy end the session, not what it has fetched.
 * Source: each service's own documentation of how long it keeps what it hands out; the longest is taken.
 */
const lifetimes: { readonly [action: string]: Seconds } = {
  'sts:AssumeRole': 12 * hour,
  'sts:AssumeRoleWithSAML': 12 * hour,
  'sts:AssumeRoleWithWebIdentity': 12 * hour,
  'sts:AssumeRoot': 15 * 60,
  'sts:GetFederationToken': 36 * hour,
  'sts:GetSessionToken': 36 * hour,
  'ecr:GetAuthorizationToken': 12 * hour,
  'ecr-public:GetAuthorizationToken': 12 * hour,
  'codeartifact:GetAuthorizationToken': 12 * hour,
  'redshift:GetClusterCredentials': hour,
  'redshift:GetClusterCredentialsWithIAM': hour,
  'redshift-serverless:GetCredentials': hour,
  'cognito-identity:GetCredentialsForIdentity': hour,
  'cognito-identity:GetOpenIdTokenForDeveloperIdentity': 24 * hour,
};

/** Actions that make a way in which nothing ends: a key, a password, a connection that stays open as long as its holder likes. */
const endless: readonly string[] = [
  'iam:CreateAccessKey',
  'iam:CreateLoginProfile',
  'iam:UpdateLoginProfile',
  'iam:CreateServiceSpecificCredential',
  'iam:ResetServiceSpecificCredential',
  'iam:UploadSSHPublicKey',
  'iam:UploadSigningCertificate',
  'rds-db:connect',
  'ssm:StartSession',
  'ec2:CreateKeyPair',
  'ec2:ImportKeyPair',
  'ec2-instance-connect:SendSSHPublicKey',
  'transfer:ImportSshPublicKey',
];

/** What the shape lets its holder fetch that outlives the session, and for how long at the most. */
export function leftoversOf(shape: Shape): { readonly seconds: Seconds; readonly actions: readonly string[] } {
  const found = Object.entries(lifetimes).filter(([action]) => gives(shape, action));
  return { seconds: Math.max(0, ...found.map(([, seconds]) => seconds)), actions: found.map(([action]) => action) };
}

/** Actions of the shape with which its holder could stay in for good. */
export function endlessActionsOf(shape: Shape): string[] {
  return endless.filter((action) => gives(shape, action));
}

/** Actions are compared without regard to case, as IAM does. */
function gives(shape: Shape, action: string): boolean {
  return actionsIn(shape).some((given) => given.toLowerCase() === action.toLowerCase());
}
