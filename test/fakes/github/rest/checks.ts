import type { JsonObject } from '../../../../scripts/core/model.ts';
import type { StoredCheckRun, StoredStatus } from '../data.ts';
import { combinedState, latestStatuses } from '../page-acts.ts';
import { notFound, Refusal } from '../refusal.ts';
import { commitOfName, repoUrl } from './commit-shapes.ts';
import { type Call, created, date, dateOrNull, nodeId, ok, type Routes } from './route.ts';
import { minimalRepository, userOrNull } from './shapes.ts';

/** Commit statuses and check runs. */
const base = '/repos/{owner}/{repo}';
const longestDescription = 140;

export const checkRoutes: Routes = {
  [`POST ${base}/statuses/{sha}`]: { needs: ['statuses:write'], answer: createStatus },
  [`GET ${base}/commits/{ref}/status`]: { needs: ['statuses:read'], answer: combined },
  [`POST ${base}/check-runs`]: { needs: ['checks:write'], answer: createRun },
  [`GET ${base}/check-runs/{check_run_id}`]: { needs: ['checks:read'], answer: (call) => ok(run(call, runOf(call))) },
  [`PATCH ${base}/check-runs/{check_run_id}`]: { needs: ['checks:write'], answer: changeRun },
};

async function createStatus(call: Call) {
  const { world, user, body, params } = call;
  const { state, context = 'default', description = null, target_url: targetUrl = null } = body as unknown as StatusBody;
  const sha = String(params.sha);
  if (!/^[0-9a-f]{40}$/.test(sha) || (await world.git.revParse(sha)) === null) throw new Refusal(422, `No commit found for SHA: ${sha}`);
  const says = `description is too long (maximum is ${longestDescription} characters)`;
  if ((description ?? '').length > longestDescription) {
    throw new Refusal(422, 'Validation Failed', { errors: [{ resource: 'Status', code: 'custom', field: 'description', message: says }] });
  }
  const status: StoredStatus = { id: world.id(), sha, context, state, description, targetUrl, creator: user.id, at: world.now() };
  world.data.statuses.push(status);
  return created(statusShape(call, status));
}
interface StatusBody {
  readonly state: StoredStatus['state'];
  readonly context?: string;
  readonly description?: string | null;
  readonly target_url?: string | null;
}

async function combined(call: Call) {
  const { world, data, params } = call;
  const sha = await commitOfName(world, data, params.ref ?? '');
  const statuses = latestStatuses({ data }, sha);
  const url = `${repoUrl(world)}/commits/${sha}`;
  return ok({
    state: combinedState(statuses.map(({ state }) => state)),
    sha,
    total_count: statuses.length,
    statuses: statuses.map((status) => statusShape(call, status)),
    repository: minimalRepository(world),
    commit_url: url,
    url: `${url}/status`,
  });
}

function statusShape({ world, data }: Call, { id, sha, context, state, description, targetUrl, creator, at }: StoredStatus): JsonObject {
  return {
    id,
    node_id: nodeId('StatusContext', id),
    url: `${repoUrl(world)}/statuses/${sha}`,
    avatar_url: `${world.origin}/avatar`,
    state,
    description,
    target_url: targetUrl,
    context,
    created_at: date(at),
    updated_at: date(at),
    creator: userOrNull(world, data, creator),
  };
}

interface RunBody {
  readonly name?: string;
  readonly head_sha?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly external_id?: string;
  readonly output?: JsonObject;
}

async function createRun(call: Call) {
  const { world, user, body } = call;
  const { name = '', head_sha: sha = '', external_id: externalId = '', output = {} } = body as RunBody;
  if ((await world.git.revParse(sha)) === null) throw new Refusal(422, `No commit found for SHA: ${sha}`);
  const start = { id: world.id(), sha, name, startedAt: world.now(), externalId, output, by: user.id };
  const made: StoredCheckRun = { ...start, status: 'queued', conclusion: null, completedAt: null };
  world.data.checkRuns.push(made);
  apply(call, made);
  return created(run(call, made));
}

function changeRun(call: Call) {
  const found = runOf(call);
  apply(call, found);
  return ok(run(call, found));
}

function apply({ world, body }: Call, found: StoredCheckRun): void {
  const { name, status, conclusion, output } = body as RunBody;
  if (name !== undefined) found.name = name;
  if (output !== undefined) found.output = output;
  if (status !== undefined) found.status = status;
  if (conclusion !== undefined) Object.assign(found, { conclusion, status: 'completed', completedAt: world.now() });
}

function runOf({ world, params }: Call): StoredCheckRun {
  const found = world.data.checkRuns.find(({ id }) => id === Number(params.check_run_id));
  if (!found) throw notFound();
  return found;
}

function run({ world }: Call, found: StoredCheckRun): JsonObject {
  const url = `${repoUrl(world)}/check-runs/${found.id}`;
  const { title = null, summary = null, text = null, annotations = [] } = found.output;
  const count = Array.isArray(annotations) ? annotations.length : 0;
  return {
    id: found.id,
    node_id: nodeId('CheckRun', found.id),
    head_sha: found.sha,
    name: found.name,
    url,
    html_url: url,
    details_url: url,
    external_id: found.externalId,
    status: found.status,
    conclusion: found.conclusion,
    started_at: date(found.startedAt),
    completed_at: dateOrNull(found.completedAt),
    output: { title, summary, text, annotations_count: count, annotations_url: `${url}/annotations` },
    check_suite: null,
    app: null,
    pull_requests: [],
  };
}
