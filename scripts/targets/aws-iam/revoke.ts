import { setTimeout as sleep } from 'node:timers/promises';
import { ElevationError } from '../../core/errors.ts';
import type { RequestId } from '../../core/model.ts';
import { denyAllArn } from './connection.ts';
import { awsNameOf, wasThere } from './errors.ts';
import { leasesOf } from './leases.ts';
import { roleOf } from './names.ts';
import type { Session } from './session.ts';

const rounds = 5;
const pauseMs = 400;

/**
 * Ends a role from whatever state it is in. First everything is refused, to sessions that live too: a policy of AWS's own is attached, and
 * not one put in, so that the sweeper needs no right to write policies and can give nothing. Then what it allowed goes, then the refusal, then
 * the role. Each step may be repeated.
 */
export async function revokeRole(session: Session, id: RequestId, afterEffect: (effect: string) => void): Promise<'revoked' | 'absent'> {
  try {
    return await endRole(session, roleOf(id), afterEffect);
  } catch (error) {
    // Of a role that is gone IAM knows no path, and our rights are bound to one: it may say that we may not, instead of that there is none.
    const isDenied = awsNameOf(error)?.startsWith('AccessDenied') === true;
    if (isDenied && (await leasesOf(session)).every((lease) => lease.id !== id)) return 'absent';
    throw error;
  }
}

async function endRole(session: Session, role: string, afterEffect: (effect: string) => void): Promise<'revoked' | 'absent'> {
  const denied = await denyAll(session, role);
  if (denied === 'absent') return 'absent';
  // Without room for the refusal, what allows is taken at once: a session without a policy can do nothing either.
  if (denied === 'denied') afterEffect('aws:denied');

  for (let round = 1; round <= rounds; round += 1) {
    await removePolicies(session, role, afterEffect);
    const deleted = await deleteRole(session, role);
    if (deleted === 'deleted') afterEffect('aws:role-deleted');
    if (deleted !== 'busy') return 'revoked';
    await sleep(pauseMs);
  }
  throw new ElevationError(
    'TARGET_REFUSED',
    `${session.system} did not let go of ${role}, which can do nothing any more; run "elevate reconcile" again and show it to an administrator`,
  );
}

/** `full`: somebody has attached as many policies as a role can have. */
async function denyAll(session: Session, RoleName: string): Promise<'denied' | 'absent' | 'full'> {
  const { AttachRolePolicyCommand } = await import('@aws-sdk/client-iam');
  const PolicyArn = denyAllArn(session.connection);
  try {
    const isThere = await wasThere(() =>
      session.ask('deny all', (client) => client.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }))),
    );
    return isThere ? 'denied' : 'absent';
  } catch (error) {
    if (awsNameOf(error)?.startsWith('LimitExceeded')) return 'full';
    throw error;
  }
}

/** What allows goes before what denies. Somebody who was granting at this moment may have added one since the last look. */
async function removePolicies(session: Session, RoleName: string, afterEffect: (effect: string) => void): Promise<void> {
  const { DeleteRolePolicyCommand, DetachRolePolicyCommand } = await import('@aws-sdk/client-iam');
  const { inline, attached } = await policiesOf(session, RoleName);
  for (const PolicyName of inline) {
    await wasThere(() => session.ask('delete a policy', (client) => client.send(new DeleteRolePolicyCommand({ RoleName, PolicyName }))));
    afterEffect('aws:policy-deleted');
  }
  const deny = denyAllArn(session.connection);
  for (const PolicyArn of [...attached.filter((arn) => arn !== deny), ...attached.filter((arn) => arn === deny)]) {
    await wasThere(() => session.ask('detach a policy', (client) => client.send(new DetachRolePolicyCommand({ RoleName, PolicyArn }))));
    afterEffect('aws:policy-detached');
  }
}

async function policiesOf(session: Session, RoleName: string): Promise<{ inline: string[]; attached: string[] }> {
  const { paginateListRolePolicies, paginateListAttachedRolePolicies } = await import('@aws-sdk/client-iam');
  const inline: string[] = [];
  const attached: string[] = [];
  await wasThere(() =>
    session.ask('list policies', async (client) => {
      for await (const page of paginateListRolePolicies({ client }, { RoleName })) inline.push(...(page.PolicyNames ?? []));
      for await (const page of paginateListAttachedRolePolicies({ client }, { RoleName }))
        attached.push(...(page.AttachedPolicies ?? []).flatMap(({ PolicyArn }) => PolicyArn ?? []));
    }),
  );
  return { inline, attached };
}

/** `busy`: a policy came in between, or another sweep is at it. */
async function deleteRole(session: Session, RoleName: string): Promise<'deleted' | 'absent' | 'busy'> {
  const { DeleteRoleCommand } = await import('@aws-sdk/client-iam');
  try {
    const found = await wasThere(() => session.ask('delete a role', (client) => client.send(new DeleteRoleCommand({ RoleName }))));
    return found ? 'deleted' : 'absent';
  } catch (error) {
    if (['DeleteConflict', 'ConcurrentModification'].some((name) => awsNameOf(error)?.startsWith(name))) return 'busy';
    throw error;
  }
}
