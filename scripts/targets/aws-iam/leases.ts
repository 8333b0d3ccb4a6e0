import type { Role } from '@aws-sdk/client-iam';
import type { Instant, Lease } from '../../core/model.ts';
import { parseInstant } from '../../core/time.ts';
import { idOf, rolePath, systemOf } from './names.ts';
import type { Session } from './session.ts';

/**
 * Every role of this system under our path, half made and half ended ones too. The path and the name are the mark and a tag is not asked for:
 * only the pipeline can make a role there, and one that has lost its tags must still be seen.
 */
export async function leasesOf(session: Session): Promise<Lease[]> {
  const { paginateListRoles } = await import('@aws-sdk/client-iam');
  return session.ask('list roles', async (client) => {
    const leases: Lease[] = [];
    for await (const { Roles = [] } of paginateListRoles({ client, pageSize: 1000 }, { PathPrefix: rolePath })) {
      leases.push(...Roles.flatMap((role) => leaseOf(role, session.system)));
    }
    return leases;
  });
}

/** Empty: a role of another system, or of a name that we do not make. */
export function leaseOf({ RoleName: name = '', AssumeRolePolicyDocument: trust = '' }: Role, system: string): Lease[] {
  const id = idOf(name);
  if (id === null || systemOf(id) !== system) return [];
  return [{ id, system, expiresAt: endIn(trust), names: [name] }];
}

/** The end that is kept: what the trust policy itself says, since that is what AWS goes by. null: a statement in it has none. */
function endIn(encoded: string): Instant | null {
  try {
    const { Statement } = JSON.parse(decodeURIComponent(encoded)) as {
      Statement: { Condition?: { DateLessThan?: { [key: string]: string } } }[];
    };
    const ends = Statement.map(({ Condition }) => parseInstant(Condition?.DateLessThan?.['aws:CurrentTime'] ?? ''));
    return ends.includes(null) || ends.length === 0 ? null : Math.max(...ends.map(Number));
  } catch {
    return null;
  }
}
