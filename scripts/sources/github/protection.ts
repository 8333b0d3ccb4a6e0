import { ElevationError } from '../../core/errors.ts';
import type { Protection } from '../../core/protection.ts';
import type { GithubApi } from './api.ts';
import { isObject } from './reader.ts';

/** More rulesets than that are on no branch: a rule that is not on the first page counts as missing. */
const mostRules = 100;

/**
 * The rules in force on main and on the ledger, which everybody who can read may see; not who may bypass them, which only an administrator may.
 * GitHub shows rulesets here, and no classic branch protection.
 */
export async function readProtection(api: GithubApi, repository: { readonly owner: string; readonly repo: string }): Promise<Protection> {
  const [main, ledger] = [await rulesOf('main'), await rulesOf('ledger')];
  return { main, ledger };

  async function rulesOf(branch: string): Promise<string[]> {
    const { data } = await api.rest('GET /repos/{owner}/{repo}/rules/branches/{branch}', { ...repository, branch, per_page: mostRules });
    const types = Array.isArray(data) ? data.map((rule) => (isObject(rule) ? rule.type : null)) : [null];
    if (types.every((type) => typeof type === 'string')) return types;
    throw new ElevationError(
      'FORGE_UNREACHABLE',
      `GitHub does not say which rules hold for the branch ${branch}; run the same again later`,
    );
  }
}
