import type { Claim, Instant, Lease } from '../../core/model.ts';
import { endOf, entriesOf, isOfSystem, lookUp } from './entries.ts';
import type { Entry } from './entry.ts';
import { displayName } from './names.ts';
import { eachOf, type Session } from './session.ts';

/** So close to an end, whether a token is gone because of it or before it is a matter of clocks. */
const marginMs = 5_000;
/** By how much Vault may end a token later than was noted, before that counts as somebody's doing: clocks may be so far apart. */
const toleratedMs = 60_000;

/** Every elevation of this system that has a place in the mount, whether or not the ledger knows it; begun and half ended ones too. */
export async function leasesOf(session: Session): Promise<Lease[]> {
  const entries = await entriesOf(session, isOfSystem(session));
  return eachOf(entries, (entry) => leaseOf(session, entry));
}

async function leaseOf(session: Session, entry: Entry): Promise<Lease> {
  const { id, expiresAt, attempts, state } = entry;
  const about = { id, system: session.system.name, names: [displayName(id)] };
  if (state === 'begun') return { ...about, expiresAt };
  const living = (await eachOf(attempts, ({ accessor }) => lookUp(session, accessor))).flatMap((times) => times ?? []);
  const isOver = expiresAt !== null && expiresAt <= Date.now() + marginMs;
  if (living.length === 0) return { ...about, expiresAt, isGone: !isOver };
  // Vault's own word is final: a later end than was noted is one that somebody made.
  const real = Math.max(...living.map((times) => endOf(times) ?? 0));
  const isLater = expiresAt === null || real > expiresAt + toleratedMs;
  return { ...about, expiresAt: isLater ? real : expiresAt, claim: await claimOf(session, entry, Date.now()) };
}

async function claimOf(session: Session, { attempts, isClaimed, claimBy }: Entry, now: Instant): Promise<Claim> {
  if (isClaimed) return { state: 'claimed', by: claimBy };
  const waiting = (await eachOf(attempts, ({ wrappingAccessor }) => lookUp(session, wrappingAccessor))).some((times) => times !== null);
  const isOver = claimBy !== null && claimBy <= now + marginMs;
  return { state: waiting || isOver ? 'waiting' : 'taken', by: claimBy };
}
