import type { Finding } from '../../core/findings.ts';
import type { System } from '../../core/model.ts';
import { objectIn, textIn } from './client.ts';
import { driftOf } from './drift.ts';
import { fill, paramsIn, rulesOf, valuesOf } from './gives.ts';
import { walk } from './lost.ts';
import { baselineRole, creationPath } from './names.ts';
import type { Session } from './session.ts';

/** What the default identity is there for. */
const reads: readonly string[] = ['read', 'list'];

/**
 * Whether Vault is as policy says, and what the default identity can do of the catalogue without asking. Vault answers that for a token, so
 * one is made that holds just what everybody holds, wrapped, so that nobody sees it; it is asked about by its accessor and ended.
 */
export async function baselineOf(session: Session, deep: boolean): Promise<Finding[]> {
  return [...(await driftOf(session)), ...(await rightsOfEverybody(session)), ...(deep ? await everyToken(session) : [])];
}

/** One call for each token of our roles, those of other systems too; the list of what waits and lives costs only its own. */
async function everyToken(session: Session): Promise<Finding[]> {
  const begun = Date.now();
  const { tokens, lost } = await walk(session);
  const unknown = lost.map(({ lease, issued, until }): Finding => ({ code: 'VAULT_TOKEN_UNKNOWN', details: { lease, issued, until } }));
  const seconds = Math.round((Date.now() - begun) / 100) / 10;
  return [...unknown, { code: 'VAULT_WALKED', details: { tokens, seconds } }];
}

async function rightsOfEverybody(session: Session): Promise<Finding[]> {
  const { system, vault, connection } = session;
  const { defaultIdentity: policy, name } = system;
  // By its name alone: nobody needs to read it here.
  const there = await vault.list('list policies', 'sys/policies/acl/');
  if (!there.includes(policy)) return [{ code: 'VAULT_BASELINE_MISSING', details: { policy } }];
  const given = givenBy(system);
  const path = creationPath(baselineRole(connection.mount));
  const wrapped = { 'X-Vault-Wrap-TTL': '30s' };
  const { wrap_info } = await vault.write('make a token of the default identity', path, { policies: [policy], ttl: '60s' }, wrapped);
  const { wrapped_accessor, accessor } = objectIn(wrap_info);
  const probe = textIn(wrapped_accessor, name);
  try {
    const paths = [...new Set(given.map(({ path }) => path))];
    const answer = await vault.write('say what everybody may do', 'sys/capabilities-accessor', { accessor: probe, paths });
    const may = objectIn(answer.data);
    return given.flatMap(({ path, right }): Finding[] => {
      const has = may[path];
      const isAllowed = Array.isArray(has) && (has.includes(right) || has.includes('root'));
      return isAllowed ? [{ code: 'VAULT_BASELINE_ALLOWED', details: { policy, right, path } }] : [];
    });
  } finally {
    for (const each of [probe, textIn(accessor, name)]) await vault.write('end a token', 'auth/token/revoke-accessor', { accessor: each });
  }
}

interface Given {
  readonly path: string;
  readonly right: string;
}

/**
 * What the catalogue opens beyond reading; of a shape that only reads, reading itself, since that is what hands out a login. A wildcard is
 * asked about by one name that it covers, a parameter by each of its values.
 */
export function givenBy(system: System): Given[] {
  const all = [...system.shapes.values()].flatMap((shape) => {
    const isReading = rulesOf(shape).every(({ capabilities }) => capabilities.every((capability) => reads.includes(capability)));
    return rulesOf(shape).flatMap(({ template, uses, capabilities }) => {
      const asked = capabilities.filter((capability) => (isReading ? capability === 'read' : !reads.includes(capability)));
      const values = paramsIn(shape)
        .filter((param) => uses.includes(param))
        .map((param): [string, string[]] => [param, (shape.params[param] && valuesOf(shape.params[param])) ?? []]);
      return filled(template, values).flatMap((path) => asked.map((right) => ({ path: path.replace(/[+*]/g, 'elevate-baseline'), right })));
    });
  });
  return [...new Map(all.map((given) => [`${given.path} ${given.right}`, given])).values()];
}

function filled(template: string, values: readonly (readonly [string, readonly string[]])[]): string[] {
  const sets = values.reduce<ReadonlyMap<string, string>[]>(
    (found, [param, each]) => found.flatMap((set) => each.map((value) => new Map(set).set(param, value))),
    [new Map()],
  );
  return sets.map((set) => fill(template, set));
}
