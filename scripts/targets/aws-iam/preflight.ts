import type { Finding } from '../../core/findings.ts';
import type { Grant, Shape } from '../../core/model.ts';
import { arnOf, arnOfElevation, denyAllArn } from './connection.ts';
import { githubIssuer } from './documents.ts';
import { wasThere } from './errors.ts';
import { leaseOf } from './leases.ts';
import { roleOf } from './names.ts';
import type { Session } from './session.ts';
import { type ContextEntry, simulate } from './simulate.ts';
import { subjectOf } from './subject.ts';

/** Without one of these a grant could be begun and not be taken back. */
const needed = [
  'iam:CreateRole',
  'iam:PutRolePolicy',
  'iam:AttachRolePolicy',
  'iam:DeleteRolePolicy',
  'iam:DetachRolePolicy',
  'iam:DeleteRole',
] as const;

/** What would make this grant fail, or keep it from being taken back. */
export async function obstaclesTo(session: Session, _shape: Shape, grant: Grant): Promise<Finding[]> {
  return [
    ...(await boundaryMissing(session)),
    ...(await principalMissing(session, grant)),
    ...(await roleTaken(session, grant)),
    ...(await quotaUsedUp(session)),
    ...(await rightsMissing(session, grant)),
  ];
}

async function boundaryMissing(session: Session): Promise<Finding[]> {
  const { GetPolicyCommand } = await import('@aws-sdk/client-iam');
  const boundary = arnOf(session.connection, 'policy', session.connection.boundary);
  const found = await wasThere(() =>
    session.ask('read the boundary', (client) => client.send(new GetPolicyCommand({ PolicyArn: boundary }))),
  );
  return found ? [] : [{ code: 'AWS_BOUNDARY_MISSING', details: { boundary } }];
}

/** A user or role of this account; those of others, and sessions, cannot be looked up from here. */
async function principalMissing(session: Session, { subject, subjectIdentity }: Grant): Promise<Finding[]> {
  const found = subjectOf(subjectIdentity ?? '', session.connection);
  if (!found) return [{ code: 'AWS_IDENTITY_MISSING', details: { subject } }];
  if (found.kind === 'github') return issuerMissing(session);
  const { GetRoleCommand, GetUserCommand } = await import('@aws-sdk/client-iam');
  const [, kind, name] = lookupForm(session.connection.account).exec(found.arn) ?? [];
  if (!kind || !name) return [];
  const isThere = await wasThere(() =>
    session.ask(
      `read a ${kind}`,
      (client): Promise<unknown> =>
        kind === 'user' ? client.send(new GetUserCommand({ UserName: name })) : client.send(new GetRoleCommand({ RoleName: name })),
    ),
  );
  return isThere ? [] : [{ code: 'AWS_PRINCIPAL_MISSING', details: { principal: found.arn } }];
}

/** Without it nobody could take the role, and IAM would make it all the same. */
async function issuerMissing(session: Session): Promise<Finding[]> {
  const { GetOpenIDConnectProviderCommand } = await import('@aws-sdk/client-iam');
  const OpenIDConnectProviderArn = arnOf(session.connection, 'oidc-provider', githubIssuer);
  const isThere = await wasThere(() =>
    session.ask('read who issues tokens', (client) => client.send(new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn }))),
  );
  return isThere ? [] : [{ code: 'AWS_ISSUER_MISSING', details: { issuer: OpenIDConnectProviderArn } }];
}

function lookupForm(account: string): RegExp {
  return new RegExp(`^arn:[a-z-]+:iam::${account}:(user|role)/(?:[^/]+/)*([^/]+)$`);
}

async function roleTaken(session: Session, { id }: Grant): Promise<Finding[]> {
  const { GetRoleCommand } = await import('@aws-sdk/client-iam');
  const role = roleOf(id);
  let isOurs = true;
  await wasThere(async () => {
    const { Role } = await session.ask('read a role', (client) => client.send(new GetRoleCommand({ RoleName: role })));
    isOurs = Role?.Tags?.some(({ Key, Value }) => Key === 'elevation' && Value === id) === true && leaseOf(Role, session.system).length > 0;
  });
  return isOurs ? [] : [{ code: 'AWS_ROLE_TAKEN', details: { role } }];
}

async function quotaUsedUp(session: Session): Promise<Finding[]> {
  const { GetAccountSummaryCommand } = await import('@aws-sdk/client-iam');
  const { SummaryMap } = await session.ask('say how many roles there are', (client) => client.send(new GetAccountSummaryCommand({})));
  const { Roles: count = 0, RolesQuota: allowed = 0 } = SummaryMap ?? {};
  return count < allowed ? [] : [{ code: 'AWS_ROLE_QUOTA', details: { count, allowed } }];
}

async function rightsMissing(session: Session, { id }: Grant): Promise<Finding[]> {
  const role = arnOfElevation(session.connection, roleOf(id));
  const question = { principal: session.role, actions: needed, resources: [role], context: contextOfOurCalls(session) };
  const allowed = new Set((await simulate(session, question)).flatMap(({ action, isAllowed }) => (isAllowed ? [action] : [])));
  return needed.filter((action) => !allowed.has(action)).map((action) => ({ code: 'AWS_RIGHT_MISSING', details: { action, role } }));
}

/** What the pipeline's own policy asks of each of its calls. */
function contextOfOurCalls({ connection }: Session): ContextEntry[] {
  return [
    { key: 'iam:PermissionsBoundary', values: [arnOf(connection, 'policy', connection.boundary)], type: 'string' },
    { key: 'iam:PolicyARN', values: [denyAllArn(connection)], type: 'string' },
  ];
}
