import type { JsonObject } from '../../../../scripts/core/model.ts';
import type { Data, StoredUser } from '../data.ts';
import { addresses } from '../openapi.ts';
import { ghost, userOf, type World } from '../world.ts';
import { nodeId } from './route.ts';

/** How REST shows what many answers hold. Addresses that nobody needs are there and lead nowhere. */

/** An app's bot has `[bot]` in REST, and not in GraphQL. */
export function restLogin({ login, type }: StoredUser): string {
  return type === 'Bot' ? `${login}[bot]` : login;
}

export function simpleUser(world: World, user: StoredUser): JsonObject {
  const login = restLogin(user);
  return {
    ...addresses('simple-user', `${world.origin}/users/${encodeURIComponent(login)}`),
    login,
    id: user.id,
    node_id: nodeId(user.type, user.id),
    type: user.type,
    gravatar_id: '',
    site_admin: false,
  };
}

/** null: the account is gone. */
export function userOrNull(world: World, data: Data, id: number): JsonObject | null {
  const user = userOf(data, id);
  return user && simpleUser(world, user);
}
/** Where GitHub never shows nothing, it shows the ghost. */
export function userOrGhost(world: World, data: Data, id: number): JsonObject {
  return userOrNull(world, data, id) ?? simpleUser(world, ghost);
}

export function ownerOf(world: World): StoredUser {
  const found = world.data.users.find(({ login }) => login.toLowerCase() === world.owner.toLowerCase());
  if (!found) throw new Error(`the double has no account ${world.owner}`);
  return found;
}

export function minimalRepository(world: World, owner: StoredUser = ownerOf(world)): JsonObject {
  const isFork = owner.login !== world.owner;
  const fullName = `${owner.login}/${world.name}`;
  return {
    ...addresses('minimal-repository', `${world.origin}/repos/${fullName}`),
    id: isFork ? 7000 + owner.id : 7000,
    node_id: nodeId('Repository', isFork ? owner.id : 0),
    name: world.name,
    full_name: fullName,
    owner: simpleUser(world, owner),
    private: world.data.settings.isPrivate,
    description: null,
    fork: isFork,
    default_branch: 'main',
  };
}

export function repository(world: World, owner: StoredUser = ownerOf(world)): JsonObject {
  const base = minimalRepository(world, owner);
  const made = '2026-01-01T00:00:00Z';
  return {
    ...addresses('full-repository', `${world.origin}/repos/${owner.login}/${world.name}`),
    ...base,
    visibility: world.data.settings.isPrivate ? 'private' : 'public',
    homepage: null,
    language: null,
    mirror_url: null,
    license: null,
    clone_url: `${world.origin}/${owner.login}/${world.name}.git`,
    forks: 0,
    forks_count: 0,
    has_downloads: false,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    open_issues: 0,
    open_issues_count: 0,
    size: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    network_count: 0,
    subscribers_count: 0,
    pushed_at: made,
    created_at: made,
    updated_at: made,
  };
}

export function label({ origin, data, owner, name: repo }: World, name: string): JsonObject {
  const stored = data.labels.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const { id = 0, color = 'ededed', description = null } = stored ?? {};
  const url = `${origin}/repos/${owner}/${repo}/labels/${encodeURIComponent(name)}`;
  return { id, node_id: nodeId('Label', id), url, name: stored?.name ?? name, color, description, default: false };
}
