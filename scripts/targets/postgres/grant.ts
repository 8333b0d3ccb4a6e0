import { ElevationError } from '../../core/errors.ts';
import type { Grant, Lease, Shape } from '../../core/model.ts';
import { leasesOf } from './leases.ts';
import { loginOf } from './login-name.ts';
import { isVerifier } from './scram.ts';
import { despiteCollisions, type Session, sqlStateOf } from './session.ts';
import { grantStatements, loginGrantOf } from './statements.ts';

/** One transaction: either the login is there with everything, or nothing is. CREATE ROLE comes first and decides who was first. */
export async function grantLogin(session: Session, shape: Shape, grant: Grant, afterEffect: (effect: string) => void): Promise<Lease> {
  // Whatever is not a verifier, the server would hash as a password, and this one stands in the repository.
  if (!isVerifier(grant.proof ?? ''))
    throw new ElevationError('INPUT_INVALID', `${grant.id} has no SCRAM verifier as its proof; run "elevate check" on it`);

  const statements = grantStatements(loginGrantOf(shape, grant));
  const made = await runOrFindTaken(session, statements);
  if (made) afterEffect('postgres:granted');
  const lease = (await leasesOf(session)).find(({ id }) => id === grant.id);
  if (lease) return lease;
  const why = made ? 'ended it while it was being granted' : `has a role ${loginOf(grant.id)} that this pipeline did not make`;
  throw new ElevationError('TARGET_REFUSED', `${session.system} ${why}; nothing was granted, make a new request`);
}

/** false: a role of that name is there already; somebody was faster, or it is not ours. */
async function runOrFindTaken(session: Session, statements: readonly string[]): Promise<boolean> {
  try {
    await despiteCollisions(() => session.transact('grant', statements));
    return true;
  } catch (error) {
    const state = sqlStateOf(error);
    if (state === '42710' || state === '23505') return false;
    throw error;
  }
}
