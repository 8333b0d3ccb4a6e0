import type { JsonObject, System } from '../../core/model.ts';
import type { Rendered } from '../target.ts';
import { connectionOf, type VaultConnection } from './connection.ts';
import { cidrsOf } from './gives.ts';
import { baselineRole, creationPath, ownPolicies, shapePrefix } from './names.ts';
import { block, header, type Policy, policiesOf } from './policies.ts';
import { roleFor } from './token-call.ts';

/** Everything that an operator puts into Vault for this system: the shapes' policies, those of our own identities, and the token roles. */
export function renderVault(system: System): Rendered[] {
  const connection = connectionOf(system);
  const shapes = [...system.shapes.values()];
  const policies = [...shapes.flatMap((shape) => policiesOf(system, shape)), ...ownPoliciesOf(system, connection)];
  return [
    ...policies.map(({ name, hcl }): Rendered => ({ at: `sys/policies/acl/${name}`, file: `policies/${name}.hcl`, text: hcl })),
    ...tokenRolesOf(system).map(
      ({ name, role }): Rendered => ({
        at: `auth/token/roles/${name}`,
        file: `token-roles/${name}.json`,
        text: `${JSON.stringify(role, null, 2)}\n`,
      }),
    ),
  ];
}

/** A token role, as Vault takes it. */
export interface TokenRole {
  readonly name: string;
  readonly role: JsonObject;
}

export function tokenRolesOf(system: System): TokenRole[] {
  const connection = connectionOf(system);
  const longest = Math.max(...[...system.shapes.values()].map(({ ttlMax }) => ttlMax));
  const common = { orphan: true, renewable: false, token_type: 'service' };
  const bounded = [...system.shapes.values()].flatMap((shape): TokenRole[] => {
    const token_bound_cidrs = cidrsOf(shape);
    const name = roleFor(connection, system.name, shape);
    const allowed_policies_glob = [`${shapePrefix}${system.name}.${shape.name}`, `${shapePrefix}${system.name}.${shape.name}.*`];
    const role = {
      ...common,
      allowed_policies_glob,
      token_no_default_policy: true,
      token_bound_cidrs,
      token_explicit_max_ttl: shape.ttlMax,
    };
    return token_bound_cidrs.length > 0 ? [{ name, role }] : [];
  });
  return [
    {
      name: connection.mount,
      role: { ...common, allowed_policies_glob: [`${shapePrefix}*`], token_no_default_policy: true, token_explicit_max_ttl: longest },
    },
    ...bounded,
    {
      name: baselineRole(connection.mount),
      role: { ...common, allowed_policies: [system.defaultIdentity], token_no_default_policy: false, token_explicit_max_ttl: 60 },
    },
  ];
}

function ownPoliciesOf(system: System, { mount, audit }: VaultConnection): Policy[] {
  const roles = tokenRolesOf(system).map(({ name }) => name);
  const wrapped = ['min_wrapping_ttl = "1s"'];
  const ends = [
    block('auth/token/lookup-accessor', ['update']),
    block('auth/token/revoke-accessor', ['update']),
    block(`${mount}/metadata/*`, ['read', 'list', 'delete']),
    // The tokens of our roles and no others: what a killed run made and could not note any more is found, and ended, by its lease.
    ...roles.flatMap((role) => [
      block(`sys/leases/lookup/${creationPath(role)}/`, ['list', 'sudo']),
      block(`sys/leases/revoke/${creationPath(role)}/*`, ['update']),
    ]),
    block('sys/leases/lookup', ['update']),
    block('auth/token/revoke-self', ['update']),
    block('sys/capabilities-self', ['update']),
  ];
  const gives = [
    // Wrapped or not at all: the pipeline could not look at a token if it wanted to.
    ...roles.map((role) => block(creationPath(role), ['create', 'update'], wrapped)),
    // No read: what waits for its subject is for nobody else.
    block(`${mount}/data/*`, ['create', 'update']),
    block(`${mount}/metadata/*`, ['read', 'list', 'patch', 'delete']),
    ...ends.filter((text) => !text.startsWith(`path "${mount}/metadata/`)),
    block('identity/entity/id/+', ['read']),
    block('auth/token/roles/+', ['read']),
    block('sys/policies/acl/*', ['read']),
    block('sys/capabilities-accessor', ['update']),
    ...(audit === null ? [] : [block(`sys/audit-hash/${audit}`, ['update'])]),
  ];
  const own = `${mount}/data/{{identity.entity.id}}/*`;
  const fetches = [
    // Deleting is how the subject marks it as claimed.
    block(own, ['read', 'delete']),
    block('sys/wrapping/lookup', ['update']),
    block('sys/wrapping/unwrap', ['update']),
  ];
  const policy = (name: string, blocks: readonly string[]): Policy => ({ name, hcl: [header(name, system), ...blocks].join('\n') });
  return [policy(ownPolicies.pipeline, gives), policy(ownPolicies.sweeper, ends), policy(ownPolicies.subject, fetches)];
}
