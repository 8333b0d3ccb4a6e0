import type { AwsConnection } from './connection.ts';

/** Who may assume the role, from `identities.aws-iam` of policy/people.yaml. */
export type Subject =
  /** A user, a role, or one named session of a role (how IAM Identity Center shows a person). */
  | { readonly kind: 'principal'; readonly arn: string }
  /** A job on GitHub, by the exact `sub` of its OIDC token. */
  | { readonly kind: 'github'; readonly sub: string };

const name = '[A-Za-z0-9+=,.@_-]+';
const principal = new RegExp(
  `^arn:(aws|aws-cn|aws-us-gov):(?:iam::[0-9]{12}:(?:user|role)/(?:${name}/)*${name}|sts::[0-9]{12}:assumed-role/${name}/${name})$`,
);
/** With an environment: a `sub` by branch or tag would trust whoever can push one. */
const github = /^repo:[A-Za-z0-9_.-]+(?:@[0-9]+)?\/[A-Za-z0-9_.-]+(?:@[0-9]+)?:environment:[A-Za-z0-9_.-]+$/;

/** null: not an identity that a trust policy of this system could name. A whole account (`:root`) and a wildcard are none. */
export function subjectOf(identity: string, { partition }: Pick<AwsConnection, 'partition'>): Subject | null {
  if (identity.length > maxIdentity) return null;
  if (github.test(identity)) return { kind: 'github', sub: identity };
  return principal.exec(identity)?.[1] === partition ? { kind: 'principal', arn: identity } : null;
}

/** So that the trust policy stays within what IAM keeps of one. */
export const maxIdentity = 300;
