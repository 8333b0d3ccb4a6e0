import { ElevationError } from '../../core/errors.ts';
import { type Session, sqlStateOf } from './session.ts';
import { literal } from './sql.ts';

/** Only the owner of a prepared transaction may roll it back, in its own database, and ROLLBACK PREPARED takes no parameter. */
export async function rollBackPrepared(session: Session, login: string): Promise<void> {
  const prepared = await session.query<{ gid: string; owner: string; database: string }>(
    'list prepared transactions',
    'SELECT gid, owner, database FROM elevate.prepared_by($1)',
    [login],
  );
  for (const { gid, owner, database } of prepared) {
    try {
      await session.actAs(owner, database, 'roll back a prepared transaction', `ROLLBACK PREPARED ${literal(gid)}`);
    } catch (error) {
      const state = sqlStateOf(error);
      if (state === '42704') continue; // committed or rolled back meanwhile
      if (state !== '42501') throw error;
      const next = 'it holds locks and gives no access; "elevate reconcile" with the identity of the pipeline ends it';
      throw new ElevationError(
        'TARGET_REFUSED',
        `${session.system}: this identity may not roll back a prepared transaction of ${owner}; ${next}`,
        { cause: error },
      );
    }
  }
}
