import type { Instant } from '../../core/model.ts';
import { objectIn } from './client.ts';
import { entriesOf, lookUp, type TokenTimes } from './entries.ts';
import { instantIn } from './entry.ts';
import { isAbsent, isAnswer } from './errors.ts';
import { creationPath } from './names.ts';
import { eachOf, type Session } from './session.ts';
import { leasesUnder, rolesOf } from './setup.ts';

/** A living token of one of our roles that no entry tells of. */
export interface LostToken extends TokenTimes {
  readonly lease: string;
}
export interface Walk {
  /** Of all systems that share the roles, those that wrap counted too. */
  readonly tokens: number;
  readonly lost: readonly LostToken[];
}

/**
 * Every token of our roles is a lease below the role's own path, and a lease tells to the nanosecond when it began and ends. What an entry
 * notes tells the same, so the ones that are left over are nobody's. It needs no right to see any other token of this Vault.
 */
export async function walk(session: Session): Promise<Walk> {
  // Leases first, entries second: what was made before the leases were listed is noted by then, or is being made.
  const leases = await leasesOfRoles(session);
  const entries = await entriesOf(session, () => true);
  const accessors = entries.flatMap(({ attempts }) => attempts.flatMap(({ accessor, wrappingAccessor }) => [accessor, wrappingAccessor]));
  const living = (await eachOf(accessors, (accessor) => lookUp(session, accessor))).flatMap((token) => token ?? []);
  const ours = new Set(rolesOf(session.system).map(creationPath));
  const known = new Set(living.filter(({ madeAt }) => ours.has(madeAt)).map(keyOf));
  if (known.size === leases.length) return { tokens: leases.length, lost: [] };
  const all = (await eachOf(leases, (lease) => timesOf(session, lease))).flatMap((token) => token ?? []);
  return { tokens: leases.length, lost: all.filter((token) => !known.has(keyOf(token))) };
}

/**
 * Ends what a killed run made and could not note any more. Made since `since`, it may also be another grant's that is at it right now, so it is
 * looked for twice; a grant whose token was taken for lost all the same notices, and makes another.
 */
export async function endLost(session: Session, since: Instant | null): Promise<void> {
  const isRecent = ({ issued }: LostToken) => since === null || (instantIn(issued) ?? since) >= since;
  const first = (await walk(session)).lost.filter(isRecent);
  if (first.length === 0) return;
  const leases = new Set(first.map(({ lease }) => lease));
  const { lost } = await walk(session);
  for (const { lease } of lost.filter((token) => leases.has(token.lease))) {
    await session.vault.write('end a lost token', `sys/leases/revoke/${lease}`, { sync: true });
    session.afterEffect('vault:lost-ended');
  }
}

/**
 * Finishes the end of a token that was begun: from then on Vault refuses the token, and to end it by its accessor. Whoever is still at it is
 * waited for by Vault itself; where a node died of it the lease has stayed, and what the token had leased lives until that is ended.
 */
export async function finishEnd(session: Session, accessor: string): Promise<void> {
  const token = await lookUp(session, accessor);
  if (token === null) return;
  const roles = rolesOf(session.system).filter((role) => creationPath(role) === token.madeAt);
  for (const lease of await leasesOfRoles(session, roles)) {
    const times = await timesOf(session, lease);
    if (times === null || keyOf(times) !== keyOf(token)) continue;
    await session.vault.write('end a token', `sys/leases/revoke/${lease}`, { sync: true });
  }
}

async function leasesOfRoles(session: Session, roles: readonly string[] = rolesOf(session.system)): Promise<string[]> {
  const lists = await eachOf(roles, async (role) => {
    const under = leasesUnder(role);
    const names = await session.vault.list('list the tokens of a role', `sys/leases/lookup/${under}`);
    return names.map((name) => `${under}${name}`);
  });
  return lists.flat();
}

/** null: it has ended meanwhile. */
async function timesOf({ vault }: Session, lease: string): Promise<LostToken | null> {
  try {
    const { data } = await vault.write('look at a lease', 'sys/leases/lookup', { lease_id: lease });
    const { issue_time: issued, expire_time: until } = objectIn(data);
    return typeof issued === 'string' && typeof until === 'string' ? { lease, issued, until } : null;
  } catch (error) {
    if (isAbsent(error) || isAnswer(error, 400)) return null;
    throw error;
  }
}

function keyOf({ issued, until }: TokenTimes): string {
  return `${issued} ${until}`;
}
