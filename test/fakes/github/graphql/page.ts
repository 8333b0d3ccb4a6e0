import type { StoredComment } from '../data.ts';
import { combinedState, latestStatuses } from '../page-acts.ts';
import { date, dateOrNull, nodeId } from '../rest/route.ts';
import { userOf, type World } from '../world.ts';
import { account, actor } from './actors.ts';
import type { Context } from './answer.ts';
import { connection, type PageArguments } from './connection.ts';

/** What stands on the page of a pull request besides its reviews. */

export function comment(context: Context, { id, issue, author, body, createdAt, updatedAt }: StoredComment) {
  const { world, user } = context;
  return {
    __typename: 'IssueComment',
    id: nodeId('IssueComment', id),
    databaseId: id,
    fullDatabaseId: String(id),
    url: `${world.origin}/${world.owner}/${world.name}/pull/${issue}#issuecomment-${id}`,
    body,
    author: () => actor(context, author),
    viewerDidAuthor: author === user.id,
    createdAt: date(createdAt),
    updatedAt: date(updatedAt),
    lastEditedAt: updatedAt === createdAt ? null : dateOrNull(updatedAt),
    isMinimized: false,
  };
}

export function label({ data }: World, name: string) {
  const found = data.labels.find((one) => one.name === name);
  const { id = 0, color = 'ededed', description = null } = found ?? {};
  return { __typename: 'Label', id: nodeId('Label', id), name, color, description };
}

/** null: no status was ever set on the commit. */
export function status(context: Context, sha: string) {
  const { data } = context;
  const contexts = latestStatuses({ data }, sha);
  if (contexts.length === 0) return null;
  return {
    id: nodeId('Status', sha),
    state: combinedState(contexts.map(({ state }) => state)).toUpperCase(),
    contexts: contexts.map(({ id, context: name, state, description, targetUrl, creator, at }) => ({
      id: nodeId('StatusContext', id),
      context: name,
      state: state.toUpperCase(),
      description,
      targetUrl,
      createdAt: date(at),
      creator: () => actor(context, creator),
    })),
  };
}

export function reviewRequests(
  context: Context,
  { users, teams }: { users: readonly number[]; teams: readonly string[] },
  args: PageArguments,
) {
  const asked = [...users, ...teams];
  return connection('reviewRequests', asked, args, (one) => ({ requestedReviewer: () => reviewer(context, one) }));
}

function reviewer(context: Context, one: number | string) {
  if (typeof one === 'number') {
    const user = userOf(context.data, one);
    return user && account(context, user);
  }
  const team = context.data.teams.find(({ slug }) => slug === one);
  return team ? { __typename: 'Team', id: nodeId('Team', team.id), databaseId: team.id, slug: team.slug, name: team.name } : null;
}
