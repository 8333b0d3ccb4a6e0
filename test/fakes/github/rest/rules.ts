import type { JsonObject } from '../../../../scripts/core/model.ts';
import type { StoredRuleset } from '../data.ts';
import { notFound } from '../refusal.ts';
import { branchRules } from '../rules.ts';
import { type Call, created, done, nodeId, ok, page, type Routes } from './route.ts';

/** Rulesets: what they ask of a branch everybody may see, who may pass them only an admin. */
const base = '/repos/{owner}/{repo}';

export const ruleRoutes: Routes = {
  [`GET ${base}/rulesets`]: {
    needs: ['metadata:read'],
    answer: (call) => page(call, call.data.rulesets, (one) => ruleset(call, one, false)),
  },
  [`POST ${base}/rulesets`]: { needs: ['administration:write'], answer: create },
  [`GET ${base}/rulesets/{ruleset_id}`]: { needs: ['metadata:read'], answer: (call) => ok(ruleset(call, rulesetOf(call), true)) },
  [`PUT ${base}/rulesets/{ruleset_id}`]: { needs: ['administration:write'], answer: change },
  [`DELETE ${base}/rulesets/{ruleset_id}`]: { needs: ['administration:write'], answer: remove },
  [`GET ${base}/rules/branches/{branch}`]: { needs: ['metadata:read'], answer: rulesOfBranch },
  [`GET ${base}/rulesets/rule-suites`]: { needs: ['administration:read'], answer: () => ok([]) },
  [`GET ${base}/codeowners/errors`]: { needs: ['contents:read'], answer: ({ data }) => ok({ errors: data.settings.codeownersErrors }) },
};

function rulesetOf({ world, params }: Call): StoredRuleset {
  const found = world.data.rulesets.find(({ id }) => id === Number(params.ruleset_id));
  if (!found) throw notFound();
  return found;
}

function create(call: Call) {
  const { world, body } = call;
  const empty: StoredRuleset = {
    id: world.id(),
    name: '',
    enforcement: 'active',
    target: 'branch',
    bypassActors: [],
    conditions: {},
    rules: [],
  };
  const made = { ...empty, ...given(body) };
  world.data.rulesets.push(made);
  return created(ruleset(call, made, true));
}

function change(call: Call) {
  const found = rulesetOf(call);
  Object.assign(found, given(call.body));
  return ok(ruleset(call, found, true));
}

function remove(call: Call) {
  const found = rulesetOf(call);
  const { rulesets } = call.world.data;
  rulesets.splice(rulesets.indexOf(found), 1);
  return done;
}

function given({ bypass_actors: bypassActors, ...rest }: JsonObject): Partial<StoredRuleset> {
  return { ...rest, ...(bypassActors === undefined ? {} : { bypassActors: bypassActors as JsonObject[] }) };
}

function ruleset(
  { world, user }: Call,
  { id, name, enforcement, target, bypassActors, conditions, rules }: StoredRuleset,
  isWhole: boolean,
): JsonObject {
  const source = `${world.owner}/${world.name}`;
  const shown = { id, name, target, source_type: 'Repository', source, enforcement, node_id: nodeId('RepositoryRuleset', id) };
  if (!isWhole) return shown;
  return { ...shown, conditions, rules, ...(user.role === 'admin' ? { bypass_actors: bypassActors } : {}) };
}

function rulesOfBranch(call: Call) {
  const { world, data, params } = call;
  const source = { ruleset_source_type: 'Repository', ruleset_source: `${world.owner}/${world.name}` };
  return page(call, branchRules(data, String(params.branch)), ({ type, parameters, ruleset: { id } }) => {
    return { type, ...(Object.keys(parameters).length > 0 ? { parameters } : {}), ...source, ruleset_id: id };
  });
}
