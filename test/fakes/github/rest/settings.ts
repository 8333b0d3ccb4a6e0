import type { JsonObject } from '../../../../scripts/core/model.ts';
import type { Settings, StoredEnvironment } from '../data.ts';
import { addresses } from '../openapi.ts';
import { notFound, Refusal } from '../refusal.ts';
import { repoUrl } from './commit-shapes.ts';
import { type Call, countedPage, date, done, nodeId, ok, type Routes } from './route.ts';

/** What an admin has set up for Actions, and the environments. */
const base = '/repos/{owner}/{repo}';
const one = `${base}/environments/{environment_name}`;

export const settingRoutes: Routes = {
  [`GET ${base}/actions/permissions`]: { needs: ['administration:read'], answer: ({ data }) => ok(actions(data.settings)) },
  [`GET ${base}/actions/permissions/workflow`]: { needs: ['administration:read'], answer: ({ data }) => ok(workflow(data.settings)) },
  [`PUT ${base}/actions/permissions/workflow`]: { needs: ['administration:write'], answer: setWorkflow },
  [`GET ${base}/actions/oidc/customization/sub`]: { needs: ['actions:read'], answer: ({ data }) => ok(data.settings.oidc) },
  [`GET ${base}/actions/secrets`]: {
    needs: ['secrets:read'],
    answer: (call) => countedPage(call, 'secrets', call.data.settings.secrets, secret),
  },
  [`GET ${base}/actions/variables`]: {
    needs: ['actions:read'],
    answer: (call) => countedPage(call, 'variables', call.data.settings.variables, (variable) => ({ ...variable, ...dates })),
  },
  [`GET ${base}/environments`]: {
    needs: ['actions:read'],
    answer: (call) => countedPage(call, 'environments', call.data.environments, (found) => environment(call, found)),
  },
  [`GET ${one}`]: { needs: ['actions:read'], answer: (call) => ok(environment(call, environmentOf(call))) },
  [`PUT ${one}`]: { needs: ['administration:write'], answer: putEnvironment },
  [`GET ${one}/deployment-branch-policies`]: {
    needs: ['actions:read'],
    answer: (call) => countedPage(call, 'branch_policies', environmentOf(call).branches, branchPolicy),
  },
  [`POST ${one}/deployment-branch-policies`]: { needs: ['administration:write'], answer: addBranch },
  [`GET ${one}/secrets`]: { needs: ['secrets:read'], answer: (call) => countedPage(call, 'secrets', environmentOf(call).secrets, secret) },
};

const dates = { created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' };
const secret = (name: string): JsonObject => ({ name, ...dates });

function actions({ allowedActions, shaPinningRequired }: Settings): JsonObject {
  return { enabled: true, allowed_actions: allowedActions, sha_pinning_required: shaPinningRequired };
}
function workflow({ defaultPermissions, canApprovePulls }: Settings): JsonObject {
  return { default_workflow_permissions: defaultPermissions, can_approve_pull_request_reviews: canApprovePulls };
}
function setWorkflow({ world, body }: Call) {
  const { default_workflow_permissions: level, can_approve_pull_request_reviews: may } = body;
  if (level !== undefined) world.data.settings.defaultPermissions = level as 'read' | 'write';
  if (may !== undefined) world.data.settings.canApprovePulls = may === true;
  return done;
}

function environmentOf({ world, params }: Call): StoredEnvironment {
  const found = world.data.environments.find(({ name }) => name.toLowerCase() === String(params.environment_name).toLowerCase());
  if (!found) throw notFound();
  return found;
}

function putEnvironment(call: Call) {
  const { world, params, body } = call;
  const policy = body.deployment_branch_policy as { protected_branches: boolean } | null | undefined;
  const name = String(params.environment_name);
  const there = world.data.environments.find((found) => found.name === name);
  const found: StoredEnvironment = there ?? { id: world.id(), name, protectedBranchesOnly: null, branches: [], secrets: [] };
  if (!there) world.data.environments.push(found);
  found.protectedBranchesOnly = policy ? policy.protected_branches : null;
  return ok(environment(call, found));
}

function environment({ world }: Call, { id, name, protectedBranchesOnly }: StoredEnvironment): JsonObject {
  const url = `${repoUrl(world)}/environments/${name}`;
  const policy =
    protectedBranchesOnly === null ? null : { protected_branches: protectedBranchesOnly, custom_branch_policies: !protectedBranchesOnly };
  const rules = policy === null ? [] : [{ id, node_id: nodeId('GateRule', id), type: 'branch_policy' }];
  const at = date(world.now());
  const shown = { ...addresses('environment', url), url, id, node_id: nodeId('Environment', id), name, created_at: at, updated_at: at };
  return { ...shown, protection_rules: rules, deployment_branch_policy: policy };
}

function addBranch(call: Call) {
  const found = environmentOf(call);
  if (found.protectedBranchesOnly !== false) throw new Refusal(404, 'Not Found');
  const branch = { id: call.world.id(), name: String(call.body.name) };
  found.branches.push(branch);
  return ok(branchPolicy(branch));
}

function branchPolicy({ id, name }: { id: number; name: string }): JsonObject {
  return { id, node_id: nodeId('BranchPolicy', id), name, type: 'branch' };
}
