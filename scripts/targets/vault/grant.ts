import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ElevationError } from '../../core/errors.ts';
import type { Grant, Lease, Shape } from '../../core/model.ts';
import { objectIn, textIn } from './client.ts';
import { lookUp, readEntry } from './entries.ts';
import { type Attempt, attemptKey, begunVersion, dataPath, type Entry, type EntryPath, metadataPath, notesOf } from './entry.ts';
import { saidOf } from './errors.ts';
import { displayName, placeOf } from './names.ts';
import { endAttempt, endEntry } from './revoke.ts';
import type { Session } from './session.ts';
import { claimSeconds, tokenCall } from './token-call.ts';

/** A token that lives as long as its request takes to answer would end after what was promised. */
const answerMs = 150;
const shortestMs = 500;
/** How long whoever began has, before somebody else takes over. It costs a grant nothing to be taken over: it ends its own token. */
const patienceMs = 3_000;
const pauseMs = 150;
const rounds = 4;

/**
 * First an empty entry, then the token, then what must be known to end it, and only then what the subject can fetch. So whatever is killed:
 * a token that is not noted is one that nobody can open, its wrapping token having died with us, and the entry that says "begun" leads the
 * next revocation to it (lost.ts).
 */
export async function grantToken(session: Session, shape: Shape, grant: Grant): Promise<Lease> {
  const place = placeOf(grant);
  if (place === null)
    throw new ElevationError('INPUT_INVALID', `${grant.id} is for somebody without a place in Vault; run "elevate check" on it`);
  const path = { place, id: grant.id };
  for (let round = 0; round < rounds; round += 1) {
    if (await begin(session, path)) {
      const made = await make(session, shape, grant, path);
      if (made !== null) return made;
    }
    const there = await finishedByAnother(session, path);
    if (there !== null) return there;
    // Whoever began it is dead, or so slow that it counts as dead.
    await endEntry(session, path);
  }
  throw new ElevationError('TARGET_UNREACHABLE', `${session.system.name}: others are granting ${grant.id} at this moment; run this again`);
}

/** false: somebody else has begun. The check-and-set decides who was first. */
async function begin({ vault, connection: { mount }, afterEffect }: Session, path: EntryPath): Promise<boolean> {
  try {
    await vault.write('begin an entry', dataPath(mount, path), { options: { cas: 0 }, data: {} });
  } catch (error) {
    if (saidOf(error)?.reason === 'check-and-set') return false;
    throw error;
  }
  afterEffect('vault:entry-begun');
  return true;
}

/** null: somebody ended or finished the entry meanwhile, and what was made here is ended; or its token is. */
async function make(session: Session, shape: Shape, grant: Grant, path: EntryPath): Promise<Lease | null> {
  const { vault, connection, system, afterEffect } = session;
  const { mount } = connection;
  const left = grant.expiresAt - Date.now() - answerMs;
  if (left < shortestMs) throw new ElevationError('TARGET_REFUSED', `${grant.id} would be over before it is made; make a new request`);
  const wrapSeconds = Math.max(1, Math.floor(claimSeconds(grant, left / 1000)));
  const { path: at, body } = tokenCall(connection, system, shape, grant, `${left}ms`);
  const claimBy = grant.claimWithin === null ? grant.expiresAt : Date.now() + wrapSeconds * 1000;

  const { wrap_info } = await vault.write('make a token', at, body, { 'X-Vault-Wrap-TTL': `${wrapSeconds}s` });
  const wrapped = objectIn(wrap_info);
  const waiting = { wrapping_token: textIn(wrapped.token, system.name), wrapping_accessor: textIn(wrapped.accessor, system.name) };
  const attempt: Attempt = {
    nonce: randomBytes(4).toString('hex'),
    accessor: textIn(wrapped.wrapped_accessor, system.name),
    wrappingAccessor: waiting.wrapping_accessor,
  };
  afterEffect('vault:token-made');
  const described = { system: system.name, shape: shape.name, expiresAt: grant.expiresAt, claimBy };
  try {
    await vault.patch('note a token', metadataPath(mount, path), { custom_metadata: notesOf(grant.id, described, attempt) });
    afterEffect('vault:token-noted');
    await vault.write('put an entry', dataPath(mount, path), { options: { cas: begunVersion }, data: waiting });
    afterEffect('vault:entry-finished');
  } catch (error) {
    // Nobody has it, and nobody will: what cannot be handed over must not live on.
    await endAttempt(session, attempt);
    if (!isEntryGone(error) && saidOf(error)?.reason !== 'check-and-set') throw error;
    await forget(session, path, attempt);
    return null;
  }
  // Somebody who ended what a killed run had left behind may have taken ours for it (lost.ts).
  if ((await lookUp(session, attempt.accessor)) === null) return null;
  return { ...leaseAt(session, path, grant.expiresAt), traces: await session.traceOf(attempt.accessor) };
}

/** What another one finished has no use for our note. */
async function forget({ vault, connection: { mount } }: Session, path: EntryPath, { nonce }: Attempt): Promise<void> {
  try {
    await vault.patch('note a token', metadataPath(mount, path), { custom_metadata: { [attemptKey(nonce)]: null } });
  } catch (error) {
    if (!isEntryGone(error)) throw error;
  }
}

/** To a patch of what is not there Vault answers an empty 404; were it a proxy's, we would only begin anew. */
function isEntryGone(error: unknown): boolean {
  return saidOf(error)?.status === 404;
}

/** What is there already, with the end that it has; null: it is not finished, and has had time enough. */
async function finishedByAnother(session: Session, path: EntryPath): Promise<Lease | null> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const entry = await readEntry(session, path);
    if (entry === null) return null;
    if (entry.state === 'finished') return livingLease(session, entry);
    if (performance.now() > giveUpAt) return null;
    await sleep(pauseMs);
  }
}

/** null: its token is gone. Whoever put the entry may have lost the answer, and ended the token because of it. */
async function livingLease(session: Session, { place, id, expiresAt, attempts }: Entry): Promise<Lease | null> {
  for (const { accessor } of attempts) {
    const isAlive = expiresAt !== null && (await lookUp(session, accessor)) !== null;
    if (isAlive) return { ...leaseAt(session, { place, id }, expiresAt), traces: await session.traceOf(accessor) };
  }
  return null;
}

function leaseAt({ system }: Session, { id }: EntryPath, expiresAt: number): Lease {
  return { id, system: system.name, expiresAt, names: [displayName(id)] };
}
