import type { JsonObject, JsonValue } from '../../../../scripts/core/model.ts';
import type { StoredComment, StoredIssue, StoredPull } from '../data.ts';
import { addresses } from '../openapi.ts';
import { addComment, addLabel, editComment, pageOf, putLabels, removeComment } from '../page-acts.ts';
import { editPull } from '../pull-acts.ts';
import { notFound, Refusal } from '../refusal.ts';
import { repoUrl } from './commit-shapes.ts';
import { type Call, created, date, dateOrNull, done, nodeId, ok, page, type Routes } from './route.ts';
import { label, userOrNull } from './shapes.ts';

/** Issues, and what pull requests have in common with them. */
const base = '/repos/{owner}/{repo}';
const one = `${base}/issues/{issue_number}`;
const comment = `${base}/issues/comments/{comment_id}`;
const mayRead = ['issues:read', 'pull_requests:read'] as const;
const mayWrite = ['issues:write', 'pull_requests:write'] as const;

export const issueRoutes: Routes = {
  [`GET ${base}/issues`]: { needs: ['issues:read'], answer: listIssues },
  [`POST ${base}/issues`]: { needs: ['issues:write'], answer: createIssue },
  [`GET ${one}`]: { needs: mayRead, answer: (call) => ok(issue(call, pageOfCall(call))) },
  [`PATCH ${one}`]: { needs: mayWrite, answer: changeIssue },
  [`GET ${one}/comments`]: { needs: mayRead, answer: listComments },
  [`POST ${one}/comments`]: {
    needs: mayWrite,
    answer: (call) => created(shown(call, addComment(call.world, call.user, pageOfCall(call).number, String(call.body.body)))),
  },
  [`GET ${comment}`]: { needs: mayRead, answer: (call) => ok(shown(call, commentOf(call))) },
  [`PATCH ${comment}`]: { needs: mayWrite, answer: changeComment },
  [`DELETE ${comment}`]: { needs: mayWrite, answer: deleteComment },
  [`GET ${one}/labels`]: { needs: mayRead, answer: (call) => page(call, pageOfCall(call).labels, (name) => label(call.world, name)) },
  [`POST ${one}/labels`]: { needs: mayWrite, answer: (call) => setLabels(call, pageOfCall(call).labels) },
  [`PUT ${one}/labels`]: { needs: mayWrite, answer: (call) => setLabels(call, []) },
  [`DELETE ${one}/labels`]: { needs: mayWrite, answer: clearLabels },
  [`GET ${base}/labels`]: { needs: mayRead, answer: (call) => page(call, call.data.labels, ({ name }) => label(call.world, name)) },
  [`POST ${base}/labels`]: { needs: mayWrite, answer: createLabel },
};

function pageOfCall({ world, params }: Call): StoredPull | StoredIssue {
  const found = pageOf(world, Number(params.issue_number));
  if (!found) throw notFound();
  return found;
}

function listIssues(call: Call) {
  const { data, query } = call;
  const state = query.get('state') ?? 'open';
  const wanted = query.get('labels')?.split(',') ?? [];
  const isMeant = (item: StoredPull | StoredIssue) =>
    (state === 'all' || (item.state === 'open') === (state === 'open')) && wanted.every((name) => item.labels.includes(name));
  const found = [...data.issues, ...data.pulls].filter(isMeant).sort((a, b) => b.number - a.number);
  return page(call, found, (item) => issue(call, item));
}

function createIssue(call: Call) {
  const { world, user, body } = call;
  const { labels = [] } = body as { labels?: (string | { name?: string })[] };
  const { data } = world;
  const [number, at] = [data.nextNumber, world.now()];
  data.nextNumber += 1;
  const said = { id: world.id(), number, title: String(body.title), body: String(body.body ?? ''), author: user.id };
  const made: StoredIssue = { ...said, createdAt: at, updatedAt: at, state: 'open', closedAt: null, labels: [] };
  data.issues.push(made);
  putLabels(world, made, labels.map(nameOf));
  return created(issue(call, made));
}

function changeIssue(call: Call) {
  const { world, user, body } = call;
  const item = pageOfCall(call);
  const { title, body: text, state, labels } = body as { title?: string; body?: string | null; state?: string; labels?: string[] };
  if ('headRef' in item) {
    if (state !== undefined) throw new Refusal(422, 'The double closes pull requests by PATCH …/pulls/{pull_number} only');
    editPull(world, user, item, { ...(title === undefined ? {} : { title }), ...(text === undefined ? {} : { body: text ?? '' }) });
  } else {
    const closed = state === 'closed' ? { state, closedAt: world.now() } : state === 'open' ? { state, closedAt: null } : {};
    Object.assign(item, { ...(title === undefined ? {} : { title }), ...(text === undefined ? {} : { body: text ?? '' }), ...closed });
  }
  if (labels !== undefined) {
    item.labels = [];
    putLabels(world, item, labels.map(nameOf));
  }
  return ok(issue(call, item));
}

function listComments(call: Call) {
  const { number } = pageOfCall(call);
  const since = call.query.get('since');
  const found = call.data.comments.filter((item) => item.issue === number && (since === null || item.updatedAt >= Date.parse(since)));
  return page(call, found, (item) => shown(call, item));
}

function commentOf({ world, params }: Call): StoredComment {
  const found = world.data.comments.find(({ id }) => id === Number(params.comment_id));
  if (!found) throw notFound();
  return found;
}

function changeComment(call: Call) {
  editComment(call.world, commentOf(call), String(call.body.body));
  return ok(shown(call, commentOf(call)));
}
function deleteComment(call: Call) {
  removeComment(call.world, commentOf(call));
  return done;
}

function setLabels(call: Call, before: readonly string[]) {
  const item = pageOfCall(call);
  const given = (Array.isArray(call.body) ? call.body : (call.body.labels ?? [])) as (string | { name?: string })[];
  item.labels = [...before];
  putLabels(call.world, item, given.map(nameOf));
  return ok(item.labels.map((name) => label(call.world, name)));
}

function clearLabels(call: Call) {
  pageOfCall(call).labels = [];
  return done;
}

function createLabel({ world, body }: Call) {
  const { name, color, description } = body as { name: string; color?: string; description?: string };
  return created(label(world, addLabel(world, name, color, description).name));
}

function nameOf(given: string | { name?: string }): string {
  return typeof given === 'string' ? given : (given.name ?? '');
}

function issue({ world, data }: Call, item: StoredPull | StoredIssue): JsonObject {
  const url = `${repoUrl(world)}/issues/${item.number}`;
  const pull: { [field: string]: JsonValue } =
    'headRef' in item ? { pull_request: { url, html_url: url, diff_url: url, patch_url: url } } : {};
  return {
    ...addresses('issue', url),
    url,
    id: item.id,
    node_id: nodeId('Issue', item.id),
    number: item.number,
    title: item.title,
    body: item.body,
    user: userOrNull(world, data, item.author),
    labels: item.labels.map((name) => label(world, name)),
    state: item.state === 'open' ? 'open' : 'closed',
    locked: false,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: data.comments.filter(({ issue: number }) => number === item.number).length,
    created_at: date(item.createdAt),
    updated_at: date(item.updatedAt),
    closed_at: dateOrNull(item.closedAt),
    author_association: 'MEMBER',
    ...pull,
  };
}

function shown({ world, data }: Call, { id, issue: number, author, body, createdAt, updatedAt }: StoredComment): JsonObject {
  const url = `${repoUrl(world)}/issues/comments/${id}`;
  return {
    id,
    node_id: nodeId('IssueComment', id),
    url,
    html_url: `${world.origin}/${world.owner}/${world.name}/pull/${number}#issuecomment-${id}`,
    issue_url: `${repoUrl(world)}/issues/${number}`,
    user: userOrNull(world, data, author),
    body,
    created_at: date(createdAt),
    updated_at: date(updatedAt),
    author_association: 'MEMBER',
  };
}
