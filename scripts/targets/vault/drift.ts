import type { Finding } from '../../core/findings.ts';
import type { JsonObject } from '../../core/model.ts';
import { objectIn } from './client.ts';
import { globs, policyName } from './names.ts';
import type { Policy } from './policies.ts';
import { policiesOf } from './policies.ts';
import { eachOf, type Session } from './session.ts';
import { boundRolesOf, roleLimits, type TokenRole } from './setup.ts';

/** What Vault has, against what policy/systems says: policies that are missing, changed or too many, and roles that somebody loosened. */
export async function driftOf(session: Session): Promise<Finding[]> {
  const { system, vault } = session;
  const wanted = [...system.shapes.values()].flatMap((shape) => policiesOf(system, shape));
  const names = new Set(wanted.map(({ name }) => name));
  const there = await vault.list('list policies', 'sys/policies/acl/');
  const own = [policyName(system.name, '', []), policyName(system.name, '', [], true)];
  const unknown = there.filter((name) => own.some((prefix) => name.startsWith(prefix)) && !names.has(name));
  return [
    ...(await roleDrift(session)),
    ...(await policyDrift(session, wanted)),
    ...unknown.map((policy): Finding => ({ code: 'VAULT_POLICY_UNKNOWN', details: { policy } })),
  ];
}

export async function policyDrift({ vault }: Session, wanted: readonly Policy[]): Promise<Finding[]> {
  const found = await eachOf(wanted, async ({ name, hcl }): Promise<Finding[]> => {
    const answer = await vault.readIfThere('read a policy', `sys/policies/acl/${name}`);
    if (answer === null) return [{ code: 'VAULT_POLICY_MISSING', details: { policy: name } }];
    const isSame = String(objectIn(answer.data).policy ?? '').trim() === hcl.trim();
    return isSame ? [] : [{ code: 'VAULT_POLICY_DRIFTED', details: { policy: name } }];
  });
  return found.flat();
}

/** The common role may allow every policy of a shape, of all systems; the others their own shape's only. */
export async function roleDrift(session: Session): Promise<Finding[]> {
  const { connection, system } = session;
  const common: TokenRole = {
    name: connection.mount,
    role: { ...roleLimits, allowed_policies_glob: [globs.shapes], disallowed_policies_glob: [globs.bound], token_bound_cidrs: [] },
  };
  const each = await eachOf([common, ...boundRolesOf(system)], (wanted) => oneRole(session, wanted));
  return each.flat();
}

async function oneRole({ vault }: Session, { name, role }: TokenRole): Promise<Finding[]> {
  const answer = await vault.readIfThere('read a token role', `auth/token/roles/${name}`);
  if (answer === null) return [{ code: 'VAULT_ROLE_MISSING', details: { role: name } }];
  const there = objectIn(answer.data);
  // What nobody set is as good as empty; an allowance beside the glob, or a period, would be a way round it.
  const wanted: JsonObject = { ...role, allowed_policies: [], token_period: 0, path_suffix: '' };
  return Object.entries(wanted).flatMap(([field, value]) => {
    const has = field === 'token_explicit_max_ttl' ? value : (there[field] ?? empty(value));
    const isSame = textOf(has) === textOf(value);
    return isSame ? [] : [{ code: 'VAULT_ROLE_LOOSE' as const, details: { role: name, field, value: textOf(has), wanted: textOf(value) } }];
  });
}

function empty(value: unknown): [] | 0 | '' {
  if (Array.isArray(value)) return [];
  return typeof value === 'number' ? 0 : '';
}

/** Vault tells a network of one address as that address. */
function textOf(value: unknown): string {
  const one = (text: unknown) => String(text).replace(/^([0-9.]+)\/32$|^([0-9a-f:]+)\/128$/, '$1$2');
  return Array.isArray(value) ? value.map(one).sort().join(', ') || 'none' : String(value);
}
