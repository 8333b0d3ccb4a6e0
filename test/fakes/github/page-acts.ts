import type { Account } from '../../../scripts/core/model.ts';
import type { StoredComment, StoredIssue, StoredLabel, StoredPull } from './data.ts';
import { unprocessable } from './refusal.ts';
import { pullOf, type World } from './world.ts';

/** The acts on the page of a pull request or an issue: comments, labels, requests for a review. */

const longestBody = 65_536;

export function pageOf({ data }: World, number: number): StoredPull | StoredIssue | null {
  return pullOf(data, number) ?? data.issues.find((issue) => issue.number === number) ?? null;
}

/** @throws Refusal 422: longer than GitHub takes, or nothing */
export function requireBody(body: string): void {
  if (body.trim() === '')
    throw unprocessable({ resource: 'IssueComment', field: 'data', code: 'unprocessable', message: 'Body cannot be blank' });
  const says = `Body is too long (maximum is ${longestBody} characters)`;
  if (body.length > longestBody) throw unprocessable({ resource: 'IssueComment', field: 'data', code: 'unprocessable', message: says });
}

export function addComment(world: World, as: Account, issue: number, body: string): StoredComment {
  requireBody(body);
  const comment = { id: world.id(), issue, author: as.id, body, createdAt: world.now(), updatedAt: world.now() };
  world.data.comments.push(comment);
  return comment;
}

export function editComment(world: World, comment: StoredComment, body: string): void {
  requireBody(body);
  Object.assign(comment, { body, updatedAt: world.now() });
}

export function removeComment({ data }: World, { id }: StoredComment): void {
  data.comments.splice(
    data.comments.findIndex((one) => one.id === id),
    1,
  );
}

export function addLabel(world: World, name: string, color = 'ededed', description: string | null = null): StoredLabel {
  if (labelOf(world, name)) throw unprocessable({ resource: 'Label', code: 'already_exists', field: 'name' });
  const label = { id: world.id(), name, color, description };
  world.data.labels.push(label);
  return label;
}
export function labelOf({ data }: World, name: string): StoredLabel | null {
  return data.labels.find((label) => label.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** Labels that are new to the repository are made, as REST does it. */
export function putLabels(world: World, page: StoredPull | StoredIssue, names: readonly string[]): void {
  const known = names.map((name) => (labelOf(world, name) ?? addLabel(world, name)).name);
  page.labels = [...new Set([...page.labels, ...known])];
  page.updatedAt = world.now();
}

export function askReviewers(world: World, as: Account, pull: StoredPull, users: readonly number[], teams: readonly string[]): void {
  for (const id of users) world.timeline(pull, 'ReviewRequestedEvent', as.id, { reviewer: id });
  const { users: usersNow, teams: teamsNow } = pull.reviewers;
  pull.reviewers = { users: [...new Set([...usersNow, ...users])], teams: [...new Set([...teamsNow, ...teams])] };
}

/** What stands last under each context of a commit. */
export function latestStatuses({ data }: Pick<World, 'data'>, sha: string) {
  const latest = new Map(data.statuses.filter((status) => status.sha === sha).map((status) => [status.context.toLowerCase(), status]));
  return [...latest.values()];
}

export function combinedState(states: readonly string[]): 'failure' | 'pending' | 'success' {
  if (states.some((state) => state === 'failure' || state === 'error')) return 'failure';
  return states.length > 0 && states.every((state) => state === 'success') ? 'success' : 'pending';
}
