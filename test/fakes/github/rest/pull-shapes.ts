import type { JsonObject } from '../../../../scripts/core/model.ts';
import type { Data, StoredPull, StoredReview } from '../data.ts';
import { isMergeable } from '../merging.ts';
import { addresses } from '../openapi.ts';
import { ghost, userOf, userOfLogin, type World } from '../world.ts';
import { date, dateOrNull, nodeId } from './route.ts';
import { label, ownerOf, repository, userOrGhost, userOrNull } from './shapes.ts';
import { team } from './team-shapes.ts';

export function pullUrl(world: World, number: number): string {
  return `${world.origin}/repos/${world.owner}/${world.name}/pulls/${number}`;
}
export function pullPage(world: World, number: number): string {
  return `${world.origin}/${world.owner}/${world.name}/pull/${number}`;
}

/** As lists show it. */
export function simplePull(world: World, data: Data, pull: StoredPull): JsonObject {
  const url = pullUrl(world, pull.number);
  const links = ['self', 'html', 'issue', 'comments', 'review_comments', 'review_comment', 'commits', 'statuses'];
  const byId = (id: number) => userOrGhost(world, data, id);
  return {
    ...addresses('pull-request', url),
    url,
    html_url: pullPage(world, pull.number),
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    number: pull.number,
    state: pull.state === 'open' ? 'open' : 'closed',
    locked: false,
    title: pull.title,
    user: byId(pull.author),
    body: pull.body === '' ? null : pull.body,
    labels: pull.labels.map((name) => label(world, name)),
    milestone: null,
    created_at: date(pull.createdAt),
    updated_at: date(pull.updatedAt),
    closed_at: dateOrNull(pull.closedAt),
    merged_at: dateOrNull(pull.merged?.at ?? null),
    merge_commit_sha: pull.merged?.commit ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: pull.reviewers.users.map(byId),
    requested_teams: pull.reviewers.teams.flatMap((slug) => data.teams.filter((one) => one.slug === slug).map((one) => team(world, one))),
    head: end(world, data, pull.fork ?? world.owner, pull.headRef, pull.headSha),
    base: end(world, data, world.owner, pull.baseRef, pull.baseSha),
    _links: Object.fromEntries(links.map((name) => [name, { href: `${url}/${name}` }])),
    author_association: 'MEMBER',
    auto_merge: autoMerge(world, data, pull),
    draft: pull.isDraft,
  };
}

export async function fullPull(world: World, data: Data, pull: StoredPull): Promise<JsonObject> {
  const mergeable = pull.state === 'open' ? await isMergeable(world, pull) : null;
  const [first] = pull.commits;
  const changes =
    first === undefined
      ? []
      : await world.git.changes((await world.git.mergeBase(pull.baseSha, pull.headSha)) ?? pull.baseSha, pull.headSha);
  return {
    ...simplePull(world, data, pull),
    merged: pull.merged !== null,
    merged_by: pull.merged && userOrNull(world, data, pull.merged.by),
    mergeable,
    mergeable_state: mergeable === null ? 'unknown' : pull.isDraft ? 'draft' : mergeable ? 'clean' : 'dirty',
    rebaseable: mergeable,
    comments: data.comments.filter(({ issue }) => issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: pull.commits.length,
    additions: changes.length,
    deletions: 0,
    changed_files: changes.length,
  };
}

export function review(
  world: World,
  data: Data,
  pull: StoredPull,
  { id, author, body, state, commit, submittedAt }: StoredReview,
): JsonObject {
  const page = `${pullPage(world, pull.number)}#pullrequestreview-${id}`;
  return {
    id,
    node_id: nodeId('PullRequestReview', id),
    user: userOrNull(world, data, author),
    body,
    state,
    html_url: page,
    pull_request_url: pullUrl(world, pull.number),
    author_association: 'MEMBER',
    _links: { html: { href: page }, pull_request: { href: pullUrl(world, pull.number) } },
    ...(submittedAt === null ? {} : { submitted_at: date(submittedAt) }),
    commit_id: commit,
  };
}

function end(world: World, data: Data, ownerLogin: string, ref: string, sha: string): JsonObject {
  const owner = userOfLogin(data, ownerLogin) ?? ghost;
  return {
    label: `${ownerLogin}:${ref}`,
    ref,
    sha,
    user: userOrGhost(world, data, owner.id),
    repo: repository(world, ownerLogin === world.owner ? ownerOf(world) : owner),
  };
}

function autoMerge(world: World, data: Data, { autoMergeBy, title }: StoredPull): JsonObject | null {
  const by = autoMergeBy === null ? null : userOf(data, autoMergeBy);
  return by && { enabled_by: userOrGhost(world, data, by.id), merge_method: 'merge', commit_title: title, commit_message: '' };
}
