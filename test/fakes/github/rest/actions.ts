import type { JsonObject } from '../../../../scripts/core/model.ts';
import type { StoredRun, StoredWorkflow } from '../data.ts';
import { addresses } from '../openapi.ts';
import { notFound, Refusal } from '../refusal.ts';
import { commitOfName, person, repoUrl } from './commit-shapes.ts';
import { type Call, countedPage, date, done, nodeId, ok, type Routes } from './route.ts';
import { minimalRepository, userOrNull } from './shapes.ts';

/** Workflows and their runs. Nothing runs: what was asked for is kept. */
const base = '/repos/{owner}/{repo}';
const workflow = `${base}/actions/workflows/{workflow_id}`;

export const actionRoutes: Routes = {
  [`GET ${base}/actions/workflows`]: {
    needs: ['actions:read'],
    answer: (call) => countedPage(call, 'workflows', call.data.workflows, (one) => workflowShape(call, one)),
  },
  [`GET ${workflow}`]: { needs: ['actions:read'], answer: (call) => ok(workflowShape(call, workflowOf(call))) },
  [`PUT ${workflow}/enable`]: { needs: ['actions:write'], answer: enable },
  [`POST ${workflow}/dispatches`]: { needs: ['actions:write'], answer: dispatchWorkflow },
  [`POST ${base}/dispatches`]: { needs: ['contents:write'], answer: dispatchRepository },
  [`GET ${base}/actions/runs`]: { needs: ['actions:read'], answer: listRuns },
  [`GET ${base}/actions/runs/{run_id}`]: { needs: ['actions:read'], answer: oneRun },
};

function workflowOf({ world, params }: Call): StoredWorkflow {
  const wanted = String(params.workflow_id);
  const found = world.data.workflows.find(({ id, path }) => String(id) === wanted || path === `.github/workflows/${wanted}`);
  if (!found) throw notFound();
  return found;
}

function workflowShape({ world }: Call, { id, name, path, state }: StoredWorkflow): JsonObject {
  const url = `${repoUrl(world)}/actions/workflows/${id}`;
  const made = '2026-01-01T00:00:00Z';
  return { ...addresses('workflow', url), url, id, node_id: nodeId('Workflow', id), name, path, state, created_at: made, updated_at: made };
}

function enable(call: Call) {
  workflowOf(call).state = 'active';
  return done;
}

async function dispatchWorkflow(call: Call) {
  const { world, user, body } = call;
  const { path, state, id } = workflowOf(call);
  if (state !== 'active') throw new Refusal(422, 'Cannot trigger a workflow_dispatch on a disabled workflow');
  const ref = String(body.ref).replace('refs/heads/', '');
  if (world.data.refs[`refs/heads/${ref}`] === undefined) throw new Refusal(422, `No ref found for: ${ref}`);
  const sha = await commitOfName(world, world.data, ref);
  const start = { id: world.id(), workflow: id, event: 'workflow_dispatch', branch: ref, sha, actor: user.id, at: world.now() };
  world.data.runs.push({ ...start, status: 'queued', conclusion: null });
  world.data.dispatches.push({ at: world.now(), actor: user.id, workflow: path, ref, eventType: null, inputs: body.inputs ?? {} });
  return done;
}

function dispatchRepository({ world, user, body }: Call) {
  const eventType = String(body.event_type);
  world.data.dispatches.push({ at: world.now(), actor: user.id, workflow: null, ref: null, eventType, inputs: body.client_payload ?? {} });
  return done;
}

function listRuns(call: Call) {
  const { data, query } = call;
  const [event, branch, sha] = [query.get('event'), query.get('branch'), query.get('head_sha')];
  const isMeant = (run: StoredRun) =>
    (event === null || run.event === event) && (branch === null || run.branch === branch) && (sha === null || run.sha === sha);
  return countedPage(call, 'workflow_runs', data.runs.filter(isMeant).reverse(), (run) => runShape(call, run));
}

async function oneRun(call: Call) {
  const run = call.data.runs.find(({ id }) => id === Number(call.params.run_id));
  if (!run) throw notFound();
  return ok(await runShape(call, run));
}

async function runShape({ world, data }: Call, run: StoredRun): Promise<JsonObject> {
  const url = `${repoUrl(world)}/actions/runs/${run.id}`;
  const { message, author, committer, tree } = await world.commit(run.sha);
  const { date: timestamp = '', ...whoAuthored } = person(author);
  const { date: _, ...whoCommitted } = person(committer);
  return {
    ...addresses('workflow-run', url),
    url,
    id: run.id,
    node_id: nodeId('WorkflowRun', run.id),
    name: data.workflows.find(({ id }) => id === run.workflow)?.name ?? null,
    path: data.workflows.find(({ id }) => id === run.workflow)?.path ?? '',
    workflow_id: run.workflow,
    run_number: run.id,
    run_attempt: 1,
    event: run.event,
    display_title: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_branch: run.branch,
    head_sha: run.sha,
    head_commit: { id: run.sha, tree_id: tree, message, timestamp, author: whoAuthored, committer: whoCommitted },
    repository: minimalRepository(world),
    head_repository: minimalRepository(world),
    actor: userOrNull(world, data, run.actor),
    triggering_actor: userOrNull(world, data, run.actor),
    pull_requests: [],
    created_at: date(run.at),
    updated_at: date(run.at),
    run_started_at: date(run.at),
  };
}
