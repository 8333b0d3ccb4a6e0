import type { CreateRoleCommandInput, Role } from '@aws-sdk/client-iam';
import { ElevationError } from '../../core/errors.ts';
import type { Grant, Lease, Shape } from '../../core/model.ts';
import { denyAllArn } from './connection.ts';
import { type Documents, documentsOf } from './documents.ts';
import { awsNameOf, isAbsent } from './errors.ts';
import { leaseOf } from './leases.ts';
import { policyName, roleOf } from './names.ts';
import { patiently } from './patience.ts';
import type { Session } from './session.ts';
import { subjectOf } from './subject.ts';

/**
 * The role first, which can do nothing yet, then what it allows. CreateRole decides who was first; whoever comes later, after a crash or at
 * the same time, finishes the same role with the end that it already has.
 */
export async function grantRole(session: Session, shape: Shape, grant: Grant, afterEffect: (effect: string) => void): Promise<Lease> {
  const { connection } = session;
  const subject = subjectOf(grant.subjectIdentity ?? '', connection);
  if (!subject)
    throw new ElevationError('INPUT_INVALID', `${grant.id} is for somebody without an aws-iam identity; run "elevate check" on it`);

  const made = await createOrFind(session, documentsOf(connection, shape, grant, subject));
  if (made.isNew) afterEffect('aws:role-created');
  const [lease] = leaseOf(made.role, session.system);
  if (!lease || lease.expiresAt === null) throw taken(session, grant);
  if (!made.isNew) await refuseIfForeign(session, grant);

  // With the end that the role has: a second call may have been asked for a later one.
  const { policy } = documentsOf(connection, shape, { ...grant, expiresAt: lease.expiresAt }, subject);
  if (made.isNew || !(await hasPolicy(session, grant))) {
    await putPolicy(session, policy);
    afterEffect('aws:policy-put');
  }
  return lease;
}

async function createOrFind(session: Session, { role }: Documents): Promise<{ role: Role; isNew: boolean }> {
  const { CreateRoleCommand, GetRoleCommand } = await import('@aws-sdk/client-iam');
  const input: CreateRoleCommandInput = {
    ...role,
    AssumeRolePolicyDocument: JSON.stringify(role.AssumeRolePolicyDocument),
    Tags: [...role.Tags],
  };
  try {
    const { Role } = await session.ask('create a role', (client) => client.send(new CreateRoleCommand(input)));
    if (Role) return { role: { ...Role, AssumeRolePolicyDocument: encodeURIComponent(input.AssumeRolePolicyDocument ?? '') }, isNew: true };
  } catch (error) {
    if (!awsNameOf(error)?.startsWith('EntityAlreadyExists')) throw error;
  }
  const found = await patiently(() => session.ask('read a role', (client) => client.send(new GetRoleCommand({ RoleName: role.RoleName }))));
  if (!found.Role) throw new ElevationError('TARGET_REFUSED', `${session.system} did not show ${role.RoleName}; run this again`);
  return { role: found.Role, isNew: false };
}

/** Ours, with the bound, and not being ended. */
async function refuseIfForeign(session: Session, grant: Grant): Promise<void> {
  const { GetRoleCommand, ListAttachedRolePoliciesCommand } = await import('@aws-sdk/client-iam');
  const RoleName = roleOf(grant.id);
  const { Role } = await session.ask('read a role', (client) => client.send(new GetRoleCommand({ RoleName })));
  const isTagged = Role?.Tags?.some(({ Key, Value }) => Key === 'elevation' && Value === grant.id) === true;
  const isBounded = Role?.PermissionsBoundary?.PermissionsBoundaryArn?.endsWith(`:policy/${session.connection.boundary}`) === true;
  if (!isTagged || !isBounded) throw taken(session, grant);
  const { AttachedPolicies = [] } = await session.ask('read a role', (client) =>
    client.send(new ListAttachedRolePoliciesCommand({ RoleName })),
  );
  if (AttachedPolicies.some(({ PolicyArn }) => PolicyArn === denyAllArn(session.connection)))
    throw new ElevationError('TARGET_REFUSED', `${session.system} is ending ${RoleName}; nothing was granted, make a new request`);
}

async function hasPolicy(session: Session, { id }: Grant): Promise<boolean> {
  const { GetRolePolicyCommand } = await import('@aws-sdk/client-iam');
  try {
    await session.ask('read a policy', (client) => client.send(new GetRolePolicyCommand({ RoleName: roleOf(id), PolicyName: policyName })));
    return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}

async function putPolicy(session: Session, { PolicyDocument, ...policy }: Documents['policy']): Promise<void> {
  const { PutRolePolicyCommand } = await import('@aws-sdk/client-iam');
  const input = { ...policy, PolicyDocument: JSON.stringify(PolicyDocument) };
  await patiently(() => session.ask('put a policy', (client) => client.send(new PutRolePolicyCommand(input))));
}

function taken(session: Session, { id }: Grant): ElevationError {
  const why = `${session.system} has a role ${roleOf(id)} that was not made for this elevation`;
  return new ElevationError('TARGET_REFUSED', `${why}; nothing was granted, make a new request`);
}
