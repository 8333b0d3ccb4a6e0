import { setTimeout as sleep } from 'node:timers/promises';
import { ElevationError } from '../../core/errors.ts';
import type { RequestId } from '../../core/model.ts';
import { loginOf } from './login-name.ts';
import { rollBackPrepared } from './prepared.ts';
import { despiteCollisions, type Session } from './session.ts';
import { identifier } from './sql.ts';

const rounds = 5;
const lookEveryMs = 60;
const endWithinMs = 15_000;
/** How long connections that are signing in may hold us up. Those whose password is still awaited meet NOLOGIN. */
const waitForArrivalsMs = 2_000;
/** Another sweep was faster; asked again, the server says 'absent'. */
const goneMeanwhile = '42704';
const lockWaitMs = { first: 300, patient: 8_000 } as const;

/**
 * Ends a login from whatever state it is in: no new sessions, no sessions, nothing prepared, no login. Each step is its own transaction
 * and may be repeated, so a crash between two of them is mended by calling this again. Both of the pipeline's identities run the same
 * functions of setup/postgres.
 */
export async function revokeLogin(session: Session, id: RequestId, afterEffect: (effect: string) => void): Promise<'revoked' | 'absent'> {
  const login = loginOf(id);
  if ((await close(session, login)) === 'absent') return 'absent';
  afterEffect('postgres:login-closed');

  for (let round = 1; round <= rounds; round += 1) {
    await endSessions(session, login);
    afterEffect('postgres:sessions-ended');
    await rollBackPrepared(session, login);
    afterEffect('postgres:prepared-rolled-back');
    const dropped = await dropLogin(session, login);
    if (dropped === 'dropped') afterEffect('postgres:dropped');
    if (dropped === 'dropped' || dropped === 'absent') return 'revoked';
    if (dropped === 'elsewhere') await dropElsewhere(session, login);
  }
  throw new ElevationError(
    'TARGET_REFUSED',
    `${session.system} did not let go of ${login}; run "elevate reconcile" again and show it to a database administrator`,
  );
}

/**
 * A holder can lock the entry of their own login, with open transactions that change its password, again and again from new sessions.
 * Locks are given in the order of asking: so we wait in the queue with one connection, and end whoever is before us with another.
 */
async function close(session: Session, login: string): Promise<string | undefined> {
  const closed = await closeWithin(session, login, lockWaitMs.first);
  if (closed !== 'locked') return closed;

  const waiter = await session.to(session.connection.database);
  try {
    let isWaiting = true;
    const waiting = closeWithin(waiter, login, lockWaitMs.patient).finally(() => {
      isWaiting = false;
    });
    waiting.catch(() => {}); // it is awaited below; until then its failure has no other listener
    while (isWaiting) {
      await lookAtSessions(session, login);
      await rollBackPrepared(session, login);
      await sleep(lookEveryMs);
    }
    if ((await waiting) !== 'locked') return 'closed';
  } finally {
    await waiter.close();
  }
  throw new ElevationError(
    'TARGET_REFUSED',
    `${session.system}: ${login} keeps its own entry locked; run "elevate reconcile" again and show it to a database administrator`,
  );
}

async function closeWithin(session: Session, login: string, waitMs: number): Promise<string | undefined> {
  const ask = () => session.query<{ said: string }>('close the login', 'SELECT elevate.close_login($1, $2) AS said', [login, waitMs]);
  const [row] = await despiteCollisions(ask, goneMeanwhile);
  return row?.said;
}

async function dropLogin(session: Session, login: string): Promise<string | undefined> {
  const ask = () => session.query<{ said: string }>('drop the login', 'SELECT elevate.drop_login($1) AS said', [login]);
  const [row] = await despiteCollisions(ask, goneMeanwhile);
  return row?.said;
}

/** A connection that passed the sign-in just before NOLOGIN shows up a moment later: gone is what was looked for twice and not there. */
async function endSessions(session: Session, login: string): Promise<void> {
  // Of a clock that nobody sets: a machine that was asleep, or whose time is corrected, has not waited.
  const start = performance.now();
  for (let quiet = 0; ; ) {
    const { sessions, arriving } = await lookAtSessions(session, login);
    const elapsed = performance.now() - start;
    const isQuiet = sessions === 0 && (arriving === 0 || elapsed > waitForArrivalsMs);
    quiet = isQuiet ? quiet + 1 : 0;
    if (quiet === 2) return;
    if (!isQuiet && elapsed > endWithinMs) {
      throw new ElevationError(
        'TARGET_REFUSED',
        `${session.system} still has ${sessions} session(s) of ${login} after 15 s; run "elevate reconcile" again`,
      );
    }
    await sleep(lookEveryMs);
  }
}

/** Asks all to end, and says how many there were. */
async function lookAtSessions(session: Session, login: string): Promise<{ sessions: number; arriving: number }> {
  const [count] = await session.query<{ sessions: number; arriving: number }>(
    'end sessions',
    'SELECT sessions, arriving FROM elevate.end_sessions($1)',
    [login],
  );
  if (!count)
    throw new ElevationError('TARGET_REFUSED', `${session.system} did not say which sessions are open; run "elevate reconcile" again`);
  return count;
}

async function dropElsewhere(session: Session, login: string): Promise<void> {
  const databases = await session.query<{ database: string }>(
    'find what the login owns',
    `SELECT DISTINCT datname AS database FROM pg_catalog.pg_shdepend JOIN pg_catalog.pg_database ON pg_database.oid = dbid
     WHERE refclassid = 'pg_catalog.pg_authid'::regclass AND datname <> current_database()
       AND refobjid = (SELECT oid FROM pg_catalog.pg_roles WHERE rolname = $1)`,
    [login],
  );
  if (databases.length === 0) {
    const next = `access has ended; a database administrator runs DROP OWNED BY "${login}" there, and the next sweep drops it`;
    throw new ElevationError(
      'TARGET_REFUSED',
      `${session.system}: somebody else gave ${login} rights that this pipeline cannot take back; ${next}`,
    );
  }
  for (const { database } of databases) {
    await session.actAs(login, database, 'drop what the login owns', `DROP OWNED BY ${identifier(login)} CASCADE`);
  }
}
