import type { Grant, Instant, JsonObject, RequestId, Shape } from '../../core/model.ts';
import { formatInstant } from '../../core/time.ts';
import { type AwsConnection, arnOf } from './connection.ts';
import { type Allowed, allowedBy, type Condition } from './gives.ts';
import { policyName, roleOf, rolePath } from './names.ts';
import type { Subject } from './subject.ts';

/** What a grant puts into IAM, and what approvers are shown: the same values. */
export interface Documents {
  readonly role: RoleInput;
  readonly policy: { readonly RoleName: string; readonly PolicyName: string; readonly PolicyDocument: JsonObject };
}
export interface RoleInput {
  readonly RoleName: string;
  readonly Path: string;
  readonly Description: string;
  readonly PermissionsBoundary: string;
  readonly MaxSessionDuration: number;
  readonly AssumeRolePolicyDocument: JsonObject;
  readonly Tags: readonly { readonly Key: string; readonly Value: string }[];
}

/** The shortest that IAM keeps. A session that is longer than what is left is refused by the dates. */
export const maxSessionSeconds = 3600;
export const githubIssuer = 'token.actions.githubusercontent.com';

export function documentsOf(connection: AwsConnection, shape: Shape, grant: Grant, subject: Subject): Documents {
  const { id, system, expiresAt } = grant;
  const role = roleOf(id);
  const dates = datesOf(expiresAt, shape);
  return {
    role: {
      RoleName: role,
      Path: rolePath,
      Description: `Elevation ${id}, ended by its own policies`,
      PermissionsBoundary: arnOf(connection, 'policy', connection.boundary),
      MaxSessionDuration: maxSessionSeconds,
      AssumeRolePolicyDocument: trustPolicy(connection, id, subject, dates),
      Tags: tagsOf({
        elevation: id,
        system,
        shape: shape.name,
        tier: shape.tier,
        requester: grant.requester,
        subject: grant.subject,
        approvers: String(grant.approvers),
        expires: formatInstant(expiresAt),
      }),
    },
    policy: { RoleName: role, PolicyName: policyName, PolicyDocument: inlinePolicy(allowedBy(shape, grant.params), dates) },
  };
}

/**
 * From the earliest moment at which this lease can have begun until its end. On every statement, so that a session taken in the last second
 * ends with the role's own time.
 * Source: IAM user guide, "Date condition operators": ISO 8601; compared to the second, so the end is cut to the second before.
 */
function datesOf(expiresAt: Instant, { ttlMax }: Shape): JsonObject {
  const end = wholeSecond(expiresAt);
  return {
    DateGreaterThan: { 'aws:CurrentTime': formatInstant(end - ttlMax * 1000 - 1000) },
    DateLessThan: { 'aws:CurrentTime': formatInstant(end) },
  };
}

/** The end as IAM keeps it. */
export function wholeSecond(instant: Instant): Instant {
  return Math.floor(instant / 1000) * 1000;
}

/** Trusts the subject alone, under the elevation's id as the name of the session, so that CloudTrail leads back to it. */
function trustPolicy(connection: AwsConnection, id: RequestId, subject: Subject, dates: JsonObject): JsonObject {
  if (subject.kind === 'github') {
    const provider = arnOf(connection, 'oidc-provider', githubIssuer);
    // Its token cannot carry a source identity; the name of the session has to do.
    const equal = { [`${githubIssuer}:aud`]: 'sts.amazonaws.com', [`${githubIssuer}:sub`]: subject.sub, 'sts:RoleSessionName': id };
    return document([trust('Assume', { Federated: provider }, 'sts:AssumeRoleWithWebIdentity', { StringEquals: equal, ...dates })]);
  }
  const who = { AWS: subject.arn };
  const source = { 'sts:SourceIdentity': id };
  return document([
    trust('Assume', who, 'sts:AssumeRole', { StringEquals: { 'sts:RoleSessionName': id, ...source }, ...dates }),
    // On its own: AWS does not tell this action the name of the session, so a condition on it would refuse every one.
    trust('Source', who, 'sts:SetSourceIdentity', { StringEquals: source, ...dates }),
  ]);
}

function trust(sid: string, principal: JsonObject, action: string, condition: JsonObject): JsonObject {
  return { Sid: sid, Effect: 'Allow', Principal: principal, Action: action, Condition: condition };
}

function inlinePolicy(allowed: readonly Allowed[], dates: JsonObject): JsonObject {
  return document(
    allowed.map(({ actions, resources, conditions }) => ({
      Effect: 'Allow',
      Action: [...actions],
      Resource: [...resources],
      Condition: { ...testsOf(conditions), ...dates },
    })),
  );
}

/** Conditions by test and key, as IAM wants them; no test has a key twice. */
function testsOf(conditions: readonly Condition[]): { [test: string]: { [key: string]: string[] } } {
  const tests: { [test: string]: { [key: string]: string[] } } = {};
  for (const { test, key, values } of conditions) tests[test] = { ...tests[test], [key]: [...values] };
  return tests;
}

function document(statements: JsonObject[]): JsonObject {
  return { Version: '2012-10-17', Statement: statements };
}

function tagsOf(tags: { readonly [key: string]: string }): RoleInput['Tags'] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
