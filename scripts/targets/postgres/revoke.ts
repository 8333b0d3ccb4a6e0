import { setTimeout as sleep } from 'node:timers/promises';
import { ElevationError } from '../../core/errors.ts';
import type { RequestId } from '../../core/model.ts';
import { loginOf } from './login-name.ts';
import { despiteCollisions, type Session, sqlStateOf } from './session.ts';
import { identifier, literal } from './sql.ts';

const rounds = 5;
const lookEveryMs = 60;
const endWithinMs = 15_000;
/** How long connections that have not said who they are may hold us up; they meet NOLOGIN. */
const waitForArrivalsMs = 2_000;

/**
 * Ends a login from whatever state it is in: no new sessions, no sessions, nothing prepared, no login. Each step is its own transaction
 * and may be repeated, so a crash between two of them is mended by calling this again. Both of the pipeline's identities run the same
 * functions of setup/postgres.
 */
export async function revokeLogin(session: Session, id: RequestId, afterEffect: (effect: string) => void): Promise<'revoked' | 'absent'> {
  const login = loginOf(id);
  for (let round = 1; round <= rounds; round += 1) {
    const closed = await call(session, 'close_login', login);
    if (closed === 'absent') return round === 1 ? 'absent' : 'revoked';
    afterEffect('postgres:login-closed');
    await endSessions(session, login);
    afterEffect('postgres:sessions-ended');
    await rollBackPrepared(session, login);
    afterEffect('postgres:prepared-rolled-back');
    // 'locked': the login held a lock on itself. What held it is gone now, so closing it succeeds in the next round.
    if (closed === 'locked') continue;

    const dropped = await call(session, 'drop_login', login);
    if (dropped === 'elsewhere') await dropElsewhere(session, login);
    if (dropped === 'dropped') afterEffect('postgres:dropped');
    if (dropped === 'dropped' || dropped === 'absent') return 'revoked';
  }
  throw new ElevationError(
    'TARGET_REFUSED',
    `${session.system} did not let go of ${login}; run "elevate reconcile" again and show it to a database administrator`,
  );
}

async function call(session: Session, step: 'close_login' | 'drop_login', login: string): Promise<string | undefined> {
  const [row] = await despiteCollisions(() =>
    session.query<{ said: string }>(step.replace('_', ' the '), `SELECT elevate.${step}($1) AS said`, [login]),
  );
  return row?.said;
}

/** A connection that passed the sign-in just before NOLOGIN shows up a moment later: gone is what was looked for twice and not there. */
async function endSessions(session: Session, login: string): Promise<void> {
  const start = Date.now();
  for (let quiet = 0; ; ) {
    const [count] = await session.query<{ sessions: number; arriving: number }>(
      'end sessions',
      'SELECT sessions, arriving FROM elevate.end_sessions($1)',
      [login],
    );
    if (!count)
      throw new ElevationError('TARGET_REFUSED', `${session.system} did not say which sessions are open; run "elevate reconcile" again`);
    const elapsed = Date.now() - start;
    const isQuiet = count.sessions === 0 && (count.arriving === 0 || elapsed > waitForArrivalsMs);
    quiet = isQuiet ? quiet + 1 : 0;
    if (quiet === 2) return;
    if (elapsed > endWithinMs) {
      throw new ElevationError(
        'TARGET_REFUSED',
        `${session.system} still has ${count.sessions} session(s) of ${login} after 15 s; run "elevate reconcile" again`,
      );
    }
    await sleep(lookEveryMs);
  }
}

/** Only the owner of a prepared transaction may roll it back, and only in its own database. */
async function rollBackPrepared(session: Session, login: string): Promise<void> {
  const prepared = await session.query<{ gid: string; owner: string; database: string }>(
    'list prepared transactions',
    'SELECT gid, owner, database FROM elevate.prepared_by($1)',
    [login],
  );
  for (const { gid, owner, database } of prepared) {
    try {
      await actAs(session, owner, database, 'roll back a prepared transaction', `ROLLBACK PREPARED ${literal(gid)}`);
    } catch (error) {
      if (sqlStateOf(error) === '42704') continue; // committed or rolled back meanwhile
      if (sqlStateOf(error) !== '42501') throw error;
      const next = `it holds locks and gives no access; "elevate reconcile" with the pipeline's identity ends it`;
      throw new ElevationError(
        'TARGET_REFUSED',
        `${session.system}: this identity may not roll back a prepared transaction of ${owner}; ${next}`,
        { cause: error },
      );
    }
  }
}

async function dropElsewhere(session: Session, login: string): Promise<void> {
  const databases = await session.query<{ database: string }>(
    'find what the login owns',
    `SELECT DISTINCT datname AS database FROM pg_catalog.pg_shdepend JOIN pg_catalog.pg_database ON pg_database.oid = dbid
     WHERE refclassid = 'pg_catalog.pg_authid'::regclass AND datname <> current_database()
       AND refobjid = (SELECT oid FROM pg_catalog.pg_roles WHERE rolname = $1)`,
    [login],
  );
  for (const { database } of databases)
    await actAs(session, login, database, 'drop what the login owns', `DROP OWNED BY ${identifier(login)} CASCADE`);
}

async function actAs(session: Session, role: string, database: string, what: string, statement: string): Promise<void> {
  const there = await session.to(database);
  try {
    await there.query(what, `SET ROLE ${identifier(role)}`);
    await there.query(what, statement);
  } finally {
    await there.close();
  }
}
