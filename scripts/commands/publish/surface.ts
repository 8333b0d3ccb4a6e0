import { ElevationError } from '../../core/errors.ts';
import type { JsonObject, JsonValue, Sha } from '../../core/model.ts';
import { marker } from '../../output/github/comment-parts.ts';
import type { GithubApi } from '../../sources/github/api.ts';
import { lookUpSlots, readPage } from './documents.ts';

/** What is on a pull request's page now, as far as it is ours. */
export interface Surface {
  readonly repositoryId: string;
  readonly pullId: string;
  readonly headSha: Sha;
  /** The fragment `look`. */
  readonly look: JsonObject;
  /** Our comments, oldest first: one, or more where two runs met or a write was repeated. */
  readonly comments: readonly { readonly id: string; readonly body: string }[];
  /** On the pull request, by name. */
  readonly labels: ReadonlyMap<string, string>;
  /** Of ours, those that the repository has, by name. */
  readonly knownLabels: ReadonlyMap<string, string>;
  /** The ids of the accounts that are asked for a review already. */
  readonly requested: ReadonlySet<number>;
  /** Of the head commit, by context. */
  readonly statuses: ReadonlyMap<string, { readonly state: string; readonly description: string }>;
  /** The node ids of those who were looked up, by account id. */
  readonly users: ReadonlyMap<number, string>;
}

export interface Place {
  readonly owner: string;
  readonly repo: string;
}

/** One request, unless more than a hundred comments come before ours. `logins`: people who may be asked for a review. */
export async function readSurface(api: GithubApi, { owner, repo }: Place, number: number, logins: readonly string[]): Promise<Surface> {
  let after: string | null = null;
  for (;;) {
    const variables: JsonObject = { owner, name: repo, number, after, ...lookingUp(logins) };
    const { data } = await api.graphql(readPage, variables);
    const read = surfaceIn(data);
    if (!read) throw unreadable(number);
    if (read.after === null) return read.surface;
    ({ after } = read);
  }
}

/** The variables for these people. */
export function lookingUp(logins: readonly string[]): JsonObject {
  const asked = Array.from({ length: lookUpSlots }, (_, index) => logins[index] ?? null);
  const pairs = asked.flatMap((login, n) => [[`login${n}`, login ?? ''] as const, [`asks${n}`, login !== null] as const]);
  return Object.fromEntries(pairs);
}

/** The page as an answer shows it. `after`: none of our comments is among these, and more begin there. null: it is not shown. */
export function surfaceIn(data: JsonObject | null): { readonly surface: Surface; readonly after: string | null } | null {
  const repository = object(data?.page);
  const pull = object(repository?.pullRequest);
  if (!repository || !pull) return null;
  const page = object(pull.comments);
  const comments = nodes(page).flatMap(ours);
  const next = object(page?.pageInfo);
  const isFurther = comments.length === 0 && next?.hasNextPage === true && typeof next.endCursor === 'string';
  const commit = object(object(nodes(object(pull.commits))[0])?.commit);
  const requests = nodes(object(pull.reviewRequests));
  const surface: Surface = {
    repositoryId: text(repository.id),
    pullId: text(pull.id),
    headSha: text(pull.headRefOid),
    look: pull,
    comments,
    labels: byName(nodes(object(pull.labels))),
    knownLabels: byName(nodes(object(repository.labels))),
    requested: new Set(requests.flatMap((node) => numberIn(object(object(node)?.requestedReviewer)?.databaseId))),
    statuses: statusesOf(commit),
    users: usersOf(data ?? {}),
  };
  return { surface, after: isFurther ? text(next?.endCursor) : null };
}

/** The pull request as the answer to `writePage` shows it; null: it does not. */
export function shownIn(data: JsonObject | null): JsonObject | null {
  const comment = object(object(data?.updateIssueComment)?.issueComment);
  const labelled = [data?.addLabelsToLabelable, data?.removeLabelsFromLabelable].map((one) => object(object(one)?.labelable));
  const all = [
    object(object(data?.requestReviews)?.pullRequest),
    ...labelled,
    object(comment?.pullRequest),
    object(object(data?.addComment)?.subject),
  ];
  return all.find((one) => one !== null) ?? null;
}

/** By its marker and by our own account's hand: anybody can write the marker. */
function ours(node: JsonValue): Surface['comments'][number][] {
  const comment = object(node);
  const isOurs = comment?.viewerDidAuthor === true && text(comment.body).startsWith(marker);
  return isOurs ? [{ id: text(comment.id), body: text(comment.body) }] : [];
}

function statusesOf(commit: JsonObject | null): Surface['statuses'] {
  const contexts = list(object(commit?.status)?.contexts).map((one) => object(one) ?? {});
  return new Map(
    contexts.map(({ context, state, description }) => [
      text(context),
      { state: text(state).toLowerCase(), description: text(description) },
    ]),
  );
}

function usersOf(data: JsonObject): Surface['users'] {
  const found = Array.from({ length: lookUpSlots }, (_, index) => object(data[`user${index}`]));
  return new Map(found.flatMap((user) => (user && typeof user.databaseId === 'number' ? [[user.databaseId, text(user.id)] as const] : [])));
}

function byName(labels: readonly JsonValue[]): Map<string, string> {
  return new Map(labels.map((one) => [text(object(one)?.name), text(object(one)?.id)]));
}

function unreadable(number: number): ElevationError {
  return new ElevationError(
    'FORGE_UNREACHABLE',
    `GitHub did not show the page of pull request ${number}; nothing was written there, run it again`,
  );
}

function object(value: JsonValue | undefined): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}
function list(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}
function nodes(connection: JsonObject | null): readonly JsonValue[] {
  return list(connection?.nodes);
}
function text(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
function numberIn(value: JsonValue | undefined): number[] {
  return typeof value === 'number' ? [value] : [];
}
