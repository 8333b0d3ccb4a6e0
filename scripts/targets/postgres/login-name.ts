import { ElevationError } from '../../core/errors.ts';
import type { RequestId } from '../../core/model.ts';

/** Date, system, random. The same form stands in `elevate.our_role` of setup/postgres. */
const idForm = /^[0-9]{8}-([a-z0-9-]+)-[a-z0-9]{6}$/;
const prefix = 'elev_';

/** So that `elev_<date>-<system>-<random>` is at most 63 bytes long. */
export const maxSystemName = 42;

/** The name of the temporary login, derived from the id alone; the whole id stays readable in every log of the server. */
export function loginOf(id: RequestId): string {
  const system = systemOf(id);
  if (system === null || system.length > maxSystemName) {
    throw new ElevationError(
      'INPUT_INVALID',
      'the id of the request does not make a login name; it must be date-system-random, as "elevate request" writes it',
    );
  }
  return `${prefix}${id}`;
}

/** The id that this login was made for; null: not a name that we make. */
export function idOf(login: string): RequestId | null {
  const id = login.startsWith(prefix) ? login.slice(prefix.length) : '';
  return systemOf(id) === null ? null : id;
}

export function systemOf(id: RequestId): string | null {
  return idForm.exec(id)?.[1] ?? null;
}
