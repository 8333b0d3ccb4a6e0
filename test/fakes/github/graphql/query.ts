import { date, nodeId } from '../rest/route.ts';
import { pullOf, userOf, userOfLogin, type World } from '../world.ts';
import { account } from './actors.ts';
import { may, requireMay } from './allowed.ts';
import { type Context, graphqlRefusal } from './answer.ts';
import { connection, type PageArguments } from './connection.ts';
import { gitObject, ref } from './git-objects.ts';
import { label } from './page.ts';
import { pullRequest } from './pull.ts';

/** The fields at the top of a query. */
export const rootQuery = {
  viewer: (_: object, context: Context) => account(context, context.user),
  rateLimit: (_: object, { token }: Context) => ({
    cost: 1,
    limit: token.limit,
    nodeCount: 0,
    remaining: token.limit - token.used,
    resetAt: date(token.resetAt),
    used: token.used,
  }),
  user: ({ login }: { login: string }, context: Context) => {
    const found = userOfLogin(context.data, login);
    if (found?.type !== 'User') throw graphqlRefusal('NOT_FOUND', `Could not resolve to a User with the login of '${login}'.`);
    return account(context, found);
  },
  organization: ({ login }: { login: string }, context: Context) => {
    if (!isOwner(context.world, login))
      throw graphqlRefusal('NOT_FOUND', `Could not resolve to an Organization with the login of '${login}'.`);
    return organization(context);
  },
  repository: ({ owner, name }: { owner: string; name: string }, context: Context) => {
    const { world } = context;
    const isHere = isOwner(world, owner) && name.toLowerCase() === world.name.toLowerCase();
    if (!isHere || !may(context, ['contents:read', 'pull_requests:read', 'issues:read'])) {
      throw graphqlRefusal('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
    }
    return repository(context);
  },
};

function isOwner({ owner }: World, login: string): boolean {
  return login.toLowerCase() === owner.toLowerCase();
}

export function repository(context: Context) {
  const { world, data } = context;
  const owner = userOfLogin(data, world.owner);
  return {
    __typename: 'Repository',
    id: nodeId('Repository', 0),
    databaseId: 7000,
    name: world.name,
    nameWithOwner: `${world.owner}/${world.name}`,
    isPrivate: data.settings.isPrivate,
    url: `${world.origin}/${world.owner}/${world.name}`,
    owner: () => owner && account(context, owner),
    defaultBranchRef: () => ref(context, 'refs/heads/main'),
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      requireMay(context, ['contents:read']);
      const name = qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`;
      return ref(context, name);
    },
    object: ({ oid, expression }: { oid?: string; expression?: string }) => {
      requireMay(context, ['contents:read']);
      return gitObject(context, oid ?? expression ?? '');
    },
    labels: (args: PageArguments & { query?: string }) => {
      const wanted = (args.query ?? '').toLowerCase();
      const found = data.labels.filter(({ name }) => name.toLowerCase().includes(wanted));
      return connection('labels', found, args, ({ name }) => label(world, name));
    },
    pullRequest: ({ number }: { number: number }) => {
      requireMay(context, ['pull_requests:read']);
      const pull = pullOf(data, number);
      if (!pull) throw graphqlRefusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
      return pullRequest(context, pull);
    },
    pullRequests: (args: PageArguments & { states?: string[]; headRefName?: string; baseRefName?: string }) => {
      requireMay(context, ['pull_requests:read']);
      const { states, headRefName, baseRefName } = args;
      const isMeant = (one: { state: string; headRef: string; baseRef: string }) =>
        (!states || states.includes(one.state.toUpperCase())) &&
        (!headRefName || one.headRef === headRefName) &&
        (!baseRefName || one.baseRef === baseRefName);
      return connection('pullRequests', data.pulls.filter(isMeant), args, (one) => pullRequest(context, one));
    },
  };
}

function organization(context: Context) {
  const { data, world } = context;
  return {
    __typename: 'Organization',
    login: world.owner,
    databaseId: userOfLogin(data, world.owner)?.id ?? null,
    team: ({ slug }: { slug: string }) => {
      requireMay(context, ['members:read']);
      const found = data.teams.find((team) => team.slug === slug);
      if (!found) return null;
      const active = found.members.flatMap(({ user, state }) => (state === 'active' ? (userOf(data, user) ?? []) : []));
      return {
        id: nodeId('Team', found.id),
        databaseId: found.id,
        slug,
        name: found.name,
        members: (args: PageArguments) => connection('members', active, args, (user) => account(context, user)),
      };
    },
  };
}
