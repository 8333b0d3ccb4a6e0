import type { Finding } from '../../core/findings.ts';
import type { JsonObject, JsonValue, Seconds } from '../../core/model.ts';
import { objectIn } from './client.ts';
import { baselineRole, globs, policyName } from './names.ts';
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
    ...(await oneRole(session, baselineRoleOf(session))),
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

/** The common role may allow every policy of a shape, of all systems; the others their own shape's only, and just as they are rendered. */
export async function roleDrift(session: Session): Promise<Finding[]> {
  const { connection, system } = session;
  const common: TokenRole = {
    name: connection.mount,
    role: { ...roleLimits, allowed_policies_glob: [globs.shapes], disallowed_policies_glob: [globs.bound], token_bound_cidrs: [] },
  };
  const each = await eachOf([common, ...boundRolesOf(system)], (wanted) => oneRole(session, wanted));
  return each.flat();
}

/** Whoever grants can make a token by it: one policy more there, and the pipeline would have that policy. */
function baselineRoleOf({ connection, system }: Session): TokenRole {
  const only = { allowed_policies: [system.defaultIdentity], allowed_policies_glob: [], token_no_default_policy: false };
  return { name: baselineRole(connection.mount), role: { ...roleLimits, ...only, token_explicit_max_ttl: 60 } };
}

async function oneRole({ vault, connection }: Session, { name, role }: TokenRole): Promise<Finding[]> {
  const answer = await vault.readIfThere('read a token role', `auth/token/roles/${name}`);
  if (answer === null) return [{ code: 'VAULT_ROLE_MISSING', details: { role: name } }];
  const there = objectIn(answer.data);
  // What nobody set is as good as empty; an allowance beside the glob, or a period, would be a way round it.
  const wanted: JsonObject = { allowed_policies: [], token_period: 0, path_suffix: '', ...role };
  const found = Object.entries(wanted).map(([field, value]) => ({
    field,
    value: textOf(there[field] ?? empty(value)),
    wanted: textOf(value),
  }));
  const loose = found.filter((each) => each.value !== each.wanted);
  const endless = 'token_explicit_max_ttl' in role ? [] : longerThan(connection.longest, there.token_explicit_max_ttl);
  return [...loose, ...endless].map((details): Finding => ({ code: 'VAULT_ROLE_LOOSE', details: { role: name, ...details } }));
}

/** 0 is no limit at all: a token would live as long as whoever made it asked for. What is shorter is an administrator's to choose. */
function longerThan(longest: Seconds, value: JsonValue | undefined): { field: string; value: string; wanted: string }[] {
  const isBounded = typeof value === 'number' && value > 0 && value <= longest;
  return isBounded ? [] : [{ field: 'token_explicit_max_ttl', value: textOf(value ?? 0), wanted: `1 to ${longest}` }];
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
