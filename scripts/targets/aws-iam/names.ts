import { ElevationError } from '../../core/errors.ts';
import type { RequestId } from '../../core/model.ts';

/** Date, system, random. */
const idForm = /^[0-9]{8}-([a-z0-9-]+)-[a-z0-9]{6}$/;
const prefix = 'elevation-';

/** Where every role of this pipeline lives. The pipeline's own role may act under it and nowhere else (setup/aws). */
export const rolePath = '/elevations/';
export const policyName = 'elevation';

/** So that `elevation-<date>-<system>-<random>` is at most the 64 characters that IAM allows. */
export const maxSystemName = 38;

/** The name of the role, derived from the id alone. The id itself is the session's name and source identity: it stands in CloudTrail. */
export function roleOf(id: RequestId): string {
  const system = systemOf(id);
  if (system === null || system.length > maxSystemName) {
    throw new ElevationError(
      'INPUT_INVALID',
      'the id of the request does not make a role name; it must be date-system-random, as "elevate request" writes it',
    );
  }
  return `${prefix}${id}`;
}

/** The id that this role was made for; null: not a name that we make. */
export function idOf(role: string): RequestId | null {
  const id = role.startsWith(prefix) ? role.slice(prefix.length) : '';
  return systemOf(id) === null ? null : id;
}

export function systemOf(id: RequestId): string | null {
  return idForm.exec(id)?.[1] ?? null;
}
