import type { JsonObject } from '../../../scripts/core/model.ts';
import type { Data, StoredRuleset } from './data.ts';

export interface ActiveRule {
  readonly type: string;
  readonly parameters: JsonObject;
  readonly ruleset: StoredRuleset;
}

/** What the rulesets ask of a branch, as `GET …/rules/branches/{branch}` shows it. */
export function branchRules({ rulesets }: Data, branch: string): ActiveRule[] {
  return rulesets
    .filter(({ enforcement, target }) => enforcement === 'active' && target === 'branch')
    .filter(({ conditions }) => isMeant(conditions, branch))
    .flatMap((ruleset) =>
      ruleset.rules.map(({ type, parameters }) => ({ type: String(type), parameters: (parameters ?? {}) as JsonObject, ruleset })),
    );
}

/** The rules that stand in the way of this account's moving the branch directly. */
export function rulesAgainst(data: Data, branch: string, actor: number): ActiveRule[] {
  return branchRules(data, branch).filter(
    ({ ruleset }) => !ruleset.bypassActors.some((one) => one.actor_id === actor && one.bypass_mode === 'always'),
  );
}

function isMeant(conditions: JsonObject, branch: string): boolean {
  const { include = [], exclude = [] } = (conditions.ref_name ?? {}) as { include?: string[]; exclude?: string[] };
  const matches = (pattern: string) =>
    pattern === '~ALL' || (pattern === '~DEFAULT_BRANCH' ? branch === 'main' : pattern === `refs/heads/${branch}`);
  return include.some(matches) && !exclude.some(matches);
}
