import type { Lease } from '../../core/model.ts';
import { idOf, systemOf } from './login-name.ts';
import type { Session } from './session.ts';

/** Every login of this system that the pipeline made and that exists, closed ones too. The server says which are ours. */
export async function leasesOf(session: Session): Promise<Lease[]> {
  const rows = await session.query<{ login: string; ends_at: number | null }>('list leases', 'SELECT login, ends_at FROM elevate.leases()');
  return rows.flatMap(({ login, ends_at: endsAt }) => {
    const id = idOf(login);
    if (id === null || systemOf(id) !== session.system) return [];
    // VALID UNTIL 'infinity' is no end that we have set.
    const expiresAt = endsAt !== null && Number.isFinite(endsAt) ? Math.round(endsAt) : null;
    return [{ id, system: session.system, expiresAt, names: [login] }];
  });
}
