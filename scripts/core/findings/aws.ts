import type { FindingKind } from '../finding-kind.ts';
import { quote } from '../text.ts';

/** What the kind `aws-iam` says about a request or a system file, and what AWS says before a grant. */
export const awsFindings = {
  AWS_VALUE_WIDENS: {
    severity: 'error',
    says: ({ field, value, as }) => `${quote(value)} in ${quote(field)} is no ${as}: in a policy it could mean more than itself`,
    next: () => 'write the one name or path that is meant, without * ? $ { } and :',
  },
  AWS_PROOF_UNWANTED: {
    severity: 'error',
    says: () => 'the request has a proof, and AWS takes none: the subject assumes the role with their own identity',
    next: () => 'take the line out; if a key stood there, treat it as known',
  },
  AWS_POLICY_TOO_LONG: {
    severity: 'error',
    says: ({ shape, length, allowed }) =>
      `shape ${quote(shape)} with these parameters makes a policy of ${length} characters; IAM keeps ${allowed}`,
    next: () => 'ask for less at a time, or let the owners split the shape',
  },
  AWS_IDENTITY_MISSING: {
    severity: 'error',
    says: ({ subject }) => `policy/people.yaml lists no aws-iam identity for ${quote(subject)}, so nobody could assume the role`,
    next: ({ subject }) => `propose identities.aws-iam for ${quote(subject)} in a policy change`,
  },
  AWS_IDENTITY_INVALID: {
    severity: 'error',
    says: ({ subject, value }) => `the aws-iam identity ${quote(value, 120)} of ${quote(subject)} is not one principal of this partition`,
    next: () =>
      'name one user, one role, one session of a role (arn:aws:sts::…:assumed-role/ROLE/NAME), or repo:OWNER/NAME:environment:NAME as its token says it (OWNER@ID/NAME@ID in new repositories); no account and no wildcard',
  },
  AWS_NAME_TOO_LONG: {
    severity: 'error',
    says: ({ system }) => `no role of IAM has room for the name of system ${quote(system)} and the rest of a request's id`,
    next: () => 'give the system a shorter name before its first request; a name that was used stays',
  },
  AWS_ROLES_NOT_SEPARATE: {
    severity: 'error',
    says: ({ role }) => `role and revokeRole are both ${quote(role)}, so the sweep could grant`,
    next: () => 'give the sweep its own role, as setup/aws/README.md shows',
  },
  AWS_TEMPLATE_WIDE: {
    severity: 'error',
    says: ({ shape, template }) =>
      `shape ${quote(shape)}: in ${quote(template, 140)} a wildcard follows a parameter, so a value also means what only begins like it`,
    next: () => 'put a / or a : between the two',
  },
  AWS_ACTION_ENDLESS: {
    severity: 'error',
    says: ({ shape, action }) => `shape ${quote(shape)} gives ${quote(action)}, which opens a way in that does not end with the elevation`,
    next: () => 'take the action out of the shape; what has to be permanent is a change of its own, not an elevation',
  },
  AWS_BOUNDARY_MISSING: {
    severity: 'error',
    says: ({ boundary }) => `the permissions boundary ${quote(boundary, 140)} does not exist, or the pipeline may not see it`,
    next: () => 'let an operator apply setup/aws in this account',
  },
  AWS_PRINCIPAL_MISSING: {
    severity: 'error',
    says: ({ principal }) => `${quote(principal, 140)} does not exist, so no role can trust it`,
    next: () => 'correct identities.aws-iam in policy/people.yaml',
  },
  AWS_ISSUER_MISSING: {
    severity: 'error',
    says: ({ issuer }) => `the account does not know ${quote(issuer, 140)}, so no job could take a role`,
    next: () => 'let an operator apply setup/aws in this account, also where a hub signs the pipeline in',
  },
  AWS_ROLE_TAKEN: {
    severity: 'error',
    says: ({ role }) => `a role ${quote(role)} exists and was not made for this elevation`,
    next: () => 'ask an administrator of the account who made it; a new request gets a new name',
  },
  AWS_ROLE_QUOTA: {
    severity: 'error',
    says: ({ count, allowed }) => `the account has ${count} roles and may have ${allowed}`,
    next: () => 'delete roles that nobody uses, or ask AWS for a higher quota',
  },
  AWS_RIGHT_MISSING: {
    severity: 'error',
    says: ({ action, role }) => `the pipeline may not call ${action} on ${quote(role, 140)}: what is granted could not be taken back`,
    next: () => 'let an operator apply setup/aws in this account again',
  },
  AWS_BASELINE_MISSING: {
    severity: 'error',
    says: ({ principal }) => `the default identity ${quote(principal, 140)} does not exist`,
    next: () => 'correct defaultIdentity in the system file, or let an operator create it',
  },
  AWS_BASELINE_ALLOWED: {
    severity: 'error',
    says: ({ principal, action, on }) => `${quote(principal, 140)} may ${action} on ${quote(on, 140)} without asking`,
    next: ({ via }) => `take it out of ${quote(via, 140)}; a shape gives it for a limited time`,
  },
  AWS_BASELINE_UNSURE: {
    severity: 'error',
    says: ({ principal, action, on, keys }) =>
      `whether ${quote(principal, 140)} may ${action} on ${quote(on, 140)} without asking depends on ${quote(keys, 140)}, which cannot be said here`,
    next: () => 'let its policies not depend on that for what writes: a shape gives it for a limited time',
  },
} as const satisfies Record<string, FindingKind>;
