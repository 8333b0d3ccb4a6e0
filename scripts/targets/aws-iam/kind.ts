import type { Finding } from '../../core/findings.ts';
import type { Grant, PersonName, Request, Seconds, Shape, System } from '../../core/model.ts';
import { formatDuration } from '../../core/time.ts';
import { loaded } from '../packages.ts';
import type { TargetKind } from '../target.ts';
import { arnOfElevation, connectionOf, denyAllArn } from './connection.ts';
import { documentsOf } from './documents.ts';
import { misfitsIn, usesIn, wideTemplates } from './gives.ts';
import { endlessActionsOf, leftoversOf } from './leftovers.ts';
import { charactersOf, maxCharacters } from './limits.ts';
import { maxSystemName, roleOf } from './names.ts';
import { maxIdentity, type Subject, subjectOf } from './subject.ts';

/** AWS IAM: a role per elevation, whose policies hold their own end. Loading this file loads no SDK. */
export const awsIamKind: TargetKind = {
  name: 'aws-iam',
  endedBy: 'system',
  leavesBehind,
  checkRequest,
  checkSubject,
  checkSystem,
  preview,
  language: 'json',
  preflightLooksAt: { shape: false, subject: true },
  namesOf: (id) => [roleOf(id)],
  claim: (asked) =>
    loaded('AWS', async () => {
      const { claimRole } = await import('./claim.ts');
      return claimRole(asked);
    }),
  client: 'aws sts get-caller-identity',
  leadsClients: (variable) => variable.startsWith('AWS_'),
  open: (system, options) =>
    loaded('AWS', async () => {
      const { openAwsIam } = await import('./adapter.ts');
      return openAwsIam(system, options);
    }),
};

/** Every statement ends with the grant, so a session is worth nothing after it; what it fetched of other kinds may live on. */
function leavesBehind(_system: System, shape: Shape): { seconds: Seconds; says: string } {
  const { seconds, actions } = leftoversOf(shape);
  const session = 'every request is refused by AWS itself, those of a session that is open as well';
  if (seconds === 0) return { seconds, says: session };
  return { seconds, says: `${session}; what was fetched with ${actions.join(', ')} lives on for up to ${formatDuration(seconds)}` };
}

function checkRequest(system: System, shape: Shape, request: Request): Finding[] {
  const { id, tier, params, proof, requester, subject, ttl } = request;
  const misfits = misfitsIn(shape, params).map(({ param, value, type }) => ({
    code: 'AWS_VALUE_WIDENS' as const,
    details: { field: `params.${param}`, value, as: type },
  }));
  const unwanted = proof === null ? [] : [{ code: 'AWS_PROOF_UNWANTED' as const }];
  if (misfits.length > 0) return [...misfits, ...unwanted];
  // The documents are as long whoever the subject is and whenever the end.
  const anyEnd = ttl * 1000;
  const asked = { id, system: system.name, shape: shape.name, tier, params, requester, subject, proof };
  const grant = { ...asked, subjectIdentity: null, approvers: 0, run: null, claimWithin: null, expiresAt: anyEnd };
  const { policy } = documentsOf(connectionOf(system), shape, grant, unknown);
  return [...unwanted, ...tooLong(shape, charactersOf(policy.PolicyDocument))];
}

function tooLong(shape: Shape, length: number): Finding[] {
  const allowed = maxCharacters.inline;
  return length <= allowed ? [] : [{ code: 'AWS_POLICY_TOO_LONG', details: { shape: shape.name, length, allowed } }];
}

function checkSubject(system: System, subject: PersonName, identity: string | null): Finding[] {
  if (identity === null) return [{ code: 'AWS_IDENTITY_MISSING', details: { subject } }];
  const isOne = subjectOf(identity, connectionOf(system)) !== null;
  return isOne ? [] : [{ code: 'AWS_IDENTITY_INVALID', details: { subject, value: identity, allowed: maxIdentity } }];
}

function checkSystem(system: System): Finding[] {
  const { role, revokeRole } = connectionOf(system);
  const { name } = system;
  return [
    ...(name.length <= maxSystemName ? [] : [{ code: 'AWS_NAME_TOO_LONG' as const, details: { system: name } }]),
    ...(role !== revokeRole ? [] : [{ code: 'AWS_ROLES_NOT_SEPARATE' as const, details: { role } }]),
    ...[...system.shapes.values()].flatMap(checkShape),
  ];
}

function checkShape(shape: Shape): Finding[] {
  const undeclared = usesIn(shape).filter(({ param }) => !Object.hasOwn(shape.params, param) || shape.params[param]?.type !== 'string');
  return [
    ...undeclared.map(({ param }) => ({
      code: 'GIVES_UNKNOWN_PARAM' as const,
      details: { shape: shape.name, param, wanted: 'string' },
    })),
    ...wideTemplates(shape).map((template) => ({ code: 'AWS_TEMPLATE_WIDE' as const, details: { shape: shape.name, template } })),
    ...endlessActionsOf(shape).map((action) => ({ code: 'AWS_ACTION_ENDLESS' as const, details: { shape: shape.name, action } })),
  ];
}

function preview(system: System, shape: Shape, grant: Grant): string[] {
  if (misfitsIn(shape, grant.params).length > 0) return [];
  const connection = connectionOf(system);
  const subject = subjectOf(grant.subjectIdentity ?? '', connection) ?? unknown;
  const { role, policy } = documentsOf(connection, shape, grant, subject);
  return [
    call('iam:CreateRole', role),
    call('iam:PutRolePolicy', policy),
    `at the end, or when it is revoked: iam:AttachRolePolicy ${denyAllArn(connection)}, iam:DeleteRolePolicy, iam:DeleteRole on ${arnOfElevation(connection, role.RoleName)}`,
  ];
}

/** Shown where policy lists no identity; that is a finding, and nothing is granted. */
const unknown: Subject = { kind: 'principal', arn: '(the identity of the subject)' };

function call(name: string, input: object): string {
  return `${name} ${JSON.stringify(input, null, 2)}`;
}
