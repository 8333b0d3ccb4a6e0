import type { JsonObject, System } from '../../core/model.ts';
import type { Rendered } from '../target.ts';
import { connectionOf } from './connection.ts';
import { cidrsOf } from './gives.ts';
import { creationPath } from './names.ts';
import { policiesOf, policyPrefix } from './policies.ts';
import { roleFor } from './token-call.ts';

/** What an administrator puts into Vault for this system, beside what setup/vault made for all: its shapes' policies, and their networks. */
export function renderVault(system: System): Rendered[] {
  const policies = [...system.shapes.values()].flatMap((shape) => policiesOf(system, shape));
  return [
    ...policies.map(({ name, hcl }) => ({ at: `sys/policies/acl/${name}`, file: `policies/${name}.hcl`, text: hcl })),
    ...boundRolesOf(system).map(({ name, role }) => ({
      at: `auth/token/roles/${name}`,
      file: `token-roles/${name}.json`,
      text: `${JSON.stringify(role, null, 2)}\n`,
    })),
  ];
}

/** A token role, as Vault takes it. */
export interface TokenRole {
  readonly name: string;
  readonly role: JsonObject;
}

/**
 * What holds of every role that makes an elevation's token. setup/vault says the same of the common one. With an alias that the role allows,
 * a token could be made that is somebody else.
 */
export const roleLimits: JsonObject = {
  ...{ orphan: true, renewable: false, token_type: 'service', token_no_default_policy: true },
  allowed_entity_aliases: [],
};

/** The roles of shapes that work from certain networks only: networks are a property of the role. */
export function boundRolesOf(system: System): TokenRole[] {
  const connection = connectionOf(system);
  return [...system.shapes.values()].flatMap((shape) => {
    const token_bound_cidrs = cidrsOf(shape);
    if (token_bound_cidrs.length === 0) return [];
    const prefix = policyPrefix(system, shape);
    const role = { ...roleLimits, allowed_policies_glob: [prefix, `${prefix}.*`], token_explicit_max_ttl: shape.ttlMax, token_bound_cidrs };
    return [{ name: roleFor(connection, system.name, shape), role }];
  });
}

/** Every role that tokens of this system can be made by, the common one first. */
export function rolesOf(system: System): string[] {
  return [connectionOf(system).mount, ...boundRolesOf(system).map(({ name }) => name)];
}

/** Where the leases of a role's tokens stand, those of the tokens that wrap them among them. */
export function leasesUnder(role: string): string {
  return `${creationPath(role)}/`;
}
