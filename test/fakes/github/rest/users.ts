import type { JsonObject } from '../../../../scripts/core/model.ts';
import type { StoredUser } from '../data.ts';
import { addresses } from '../openapi.ts';
import { notFound } from '../refusal.ts';
import { userOf, userOfLogin, type World } from '../world.ts';
import { type Call, date, nodeId, ok, page, type Routes } from './route.ts';
import { repository, restLogin, simpleUser } from './shapes.ts';
import { team as teamShape } from './team-shapes.ts';

/** People, teams, and what they may do here. */
export const userRoutes: Routes = {
  'GET /repos/{owner}/{repo}': {
    needs: ['metadata:read'],
    answer: ({ world, user, data }) => {
      if (user.role === null && user.type === 'User' && data.settings.isPrivate) throw notFound();
      return ok(repository(world));
    },
  },
  'GET /user': { needs: ['metadata:read'], answer: ({ world, user }) => ok(fullUser(world, user)) },
  'GET /user/{account_id}': {
    needs: ['metadata:read'],
    answer: ({ world, data, params }) => ok(fullUser(world, known(userOf(data, Number(params.account_id))))),
  },
  'GET /users/{username}': {
    needs: ['metadata:read'],
    answer: ({ world, data, params }) => ok(fullUser(world, known(userOfLogin(data, params.username ?? '')))),
  },
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': { needs: ['metadata:read'], answer: permission },
  'GET /repos/{owner}/{repo}/collaborators': { needs: ['metadata:read'], answer: collaborators },
  'GET /repos/{owner}/{repo}/teams': {
    needs: ['administration:read'],
    answer: (call) => page(call, call.data.teams, (item) => teamShape(call.world, item)),
  },
  'GET /orgs/{org}/teams': {
    needs: ['members:read'],
    answer: (call) => page(call, call.data.teams, (item) => teamShape(call.world, item)),
  },
  'GET /orgs/{org}/teams/{team_slug}': { needs: ['members:read'], answer: oneTeam },
  'GET /orgs/{org}/teams/{team_slug}/members': { needs: ['members:read'], answer: teamMembers },
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}': { needs: ['members:read'], answer: membership },
  'GET /repos/{owner}/{repo}/keys': { needs: ['administration:read'], answer: (call) => page(call, [], () => null) },
};

function known<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw notFound();
  return found;
}

function fullUser(world: World, user: StoredUser): JsonObject {
  const made = date(Date.UTC(2020, 0, 1));
  const counts = { followers: 0, following: 0, public_gists: 0, public_repos: 0, collaborators: 0, disk_usage: 0 };
  const own = { owned_private_repos: 0, private_gists: 0, total_private_repos: 0, two_factor_authentication: true };
  const nothing = { bio: null, blog: null, company: null, email: null, hireable: null, location: null, name: null };
  return { ...simpleUser(world, user), ...counts, ...own, ...nothing, created_at: made, updated_at: made };
}

function permission({ world, data, params }: Call) {
  const user = known(userOfLogin(data, params.username ?? ''));
  const coarse = { read: 'read', triage: 'read', write: 'write', maintain: 'write', admin: 'admin', none: 'none' } as const;
  const role = user.role ?? 'none';
  return ok({ permission: coarse[role], role_name: role, user: { ...simpleUser(world, user), role_name: role } });
}

function collaborators(call: Call) {
  const found = call.data.users.filter(({ role, isGone, type }) => role !== null && !isGone && type === 'User');
  return page(call, found, (user) => ({ ...simpleUser(call.world, user), role_name: user.role }));
}

function teamOf({ data, params }: Call) {
  return known(data.teams.find(({ slug }) => slug === params.team_slug));
}

function oneTeam(call: Call) {
  const team = teamOf(call);
  const made = date(Date.UTC(2020, 0, 1));
  const { world } = call;
  const organization = {
    ...addresses('team-organization', `${world.origin}/orgs/${world.owner}`),
    login: world.owner,
    id: 1,
    node_id: nodeId('Organization', 1),
    description: null,
    has_organization_projects: false,
    has_repository_projects: false,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: made,
    updated_at: made,
    archived_at: null,
    type: 'Organization',
  };
  return ok({
    ...teamShape(world, team),
    created_at: made,
    updated_at: made,
    members_count: team.members.length,
    repos_count: 1,
    organization,
  });
}

function teamMembers(call: Call) {
  const active = teamOf(call).members.filter(({ state }) => state === 'active');
  const users = active.flatMap(({ user }) => userOf(call.data, user) ?? []);
  return page(call, users, (user) => simpleUser(call.world, user));
}

function membership(call: Call) {
  const { world, data, params } = call;
  const user = known(userOfLogin(data, params.username ?? ''));
  const { role, state } = known(teamOf(call).members.find((member) => member.user === user.id));
  return ok({ url: `${world.origin}/orgs/${world.owner}/teams/${params.team_slug}/memberships/${restLogin(user)}`, role, state });
}
