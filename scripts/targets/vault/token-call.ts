import type { Grant, JsonObject, Seconds, Shape, System } from '../../core/model.ts';
import type { VaultConnection } from './connection.ts';
import { cidrsOf } from './gives.ts';
import { creationPath, tokenRole } from './names.ts';
import { policiesFor } from './policies.ts';

/** The call that makes an elevation's token, wrapped: what a grant sends, and what approvers are shown. */
export interface TokenCall {
  readonly path: string;
  readonly body: JsonObject;
}

export function roleFor({ mount }: VaultConnection, system: string, shape: Shape): string {
  return tokenRole(mount, cidrsOf(shape).length > 0 ? { system, shape: shape.name } : null);
}

/**
 * The role makes it an orphan without the default policy; it is said here once more, so that a role that somebody loosened changes nothing.
 * @param lasts as Vault writes durations, `2699.5s`
 */
export function tokenCall(connection: VaultConnection, system: System, shape: Shape, grant: Grant, lasts: string): TokenCall {
  return {
    path: creationPath(roleFor(connection, system.name, shape)),
    body: {
      policies: policiesFor(system, shape, grant.params).map(({ name }) => name),
      type: 'service',
      explicit_max_ttl: lasts,
      ttl: lasts,
      renewable: false,
      no_default_policy: true,
      display_name: grant.id,
      meta: { elevation: grant.id, system: system.name, shape: shape.name },
    },
  };
}

/** How long the subject has to fetch it: what the tier says, and never longer than the access itself. */
export function claimSeconds({ claimWithin }: Pick<Grant, 'claimWithin'>, left: Seconds): Seconds {
  return claimWithin === null ? left : Math.min(claimWithin, left);
}
