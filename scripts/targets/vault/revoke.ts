import type { RequestId } from '../../core/model.ts';
import { pathsOfId, readEntry } from './entries.ts';
import { type Attempt, type EntryPath, metadataPath } from './entry.ts';
import { isUnknownAccessor, saidOf } from './errors.ts';
import { endLost, finishEnd } from './lost.ts';
import type { Session } from './session.ts';

/** Ends an elevation from whatever state it is in. The entry goes last: until then, whoever comes next finds what there is to end. */
export async function revokeToken(session: Session, id: RequestId): Promise<'revoked' | 'absent'> {
  const paths = await pathsOfId(session, id);
  for (const path of paths) await endEntry(session, path);
  return paths.length > 0 ? 'revoked' : 'absent';
}

export async function endEntry(session: Session, path: EntryPath): Promise<void> {
  const { vault, connection, afterEffect } = session;
  const entry = await readEntry(session, path);
  if (entry === null) return;
  for (const attempt of entry.attempts) await endAttempt(session, attempt);
  // Begun and never finished: a token may have been made that nobody could note.
  if (entry.state === 'begun') await endLost(session, entry.begunAt);
  await vault.delete('delete an entry', metadataPath(connection.mount, path));
  afterEffect('vault:entry-deleted');
  // Whoever was at it until now finds no entry any more. What they had noted since we looked is in none.
  if (entry.state === 'begun') await endLost(session, entry.begunAt);
}

/** The token with all that it leased, then what wraps it: that one opens nothing any more, and is only tidied away. */
export async function endAttempt(session: Session, { accessor, wrappingAccessor }: Attempt): Promise<void> {
  for (const each of [accessor, wrappingAccessor]) {
    try {
      await session.vault.write('end a token', 'auth/token/revoke-accessor', { accessor: each });
    } catch (error) {
      if (saidOf(error)?.reason === 'half-ended') await finishEnd(session, each);
      else if (!isUnknownAccessor(error)) throw error;
    }
    session.afterEffect('vault:token-ended');
  }
}
