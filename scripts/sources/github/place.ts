import { ElevationError } from '../../core/errors.ts';
import type { Addresses } from './api.ts';

type Env = { readonly [name: string]: string | undefined };

/** One repository on a GitHub, and how to reach it. */
export interface Place extends Addresses {
  /** `github.com`, or an organisation's own. */
  readonly host: string;
  readonly owner: string;
  readonly repo: string;
  /** Where git fetches from. */
  readonly gitUrl: string;
  /** The domain of the addresses behind which this GitHub hides people's own. */
  readonly noreply: string;
}

/**
 * The repository that this address of a clone's origin names, by https or ssh; null: it is no such address.
 * GITHUB_API_URL and GITHUB_GRAPHQL_URL count where GITHUB_SERVER_URL is that same server: a token goes to nobody else's.
 */
export function placeOf(origin: string, env: Env): Place | null {
  const found = webAddress(origin) ?? sshAddress(origin);
  if (!found) return null;
  const { server, owner, repo } = found;
  const { host, protocol, hostname } = server;
  if (protocol === 'http:' && hostname !== '127.0.0.1' && hostname !== 'localhost' && hostname !== '[::1]') {
    throw new ElevationError('USAGE', `the origin ${host} is reached without encryption, and a token is not sent there; use https`);
  }
  const isOurs = sameServer(env.GITHUB_SERVER_URL, server);
  const ownApi = host === 'github.com' ? 'https://api.github.com' : `${server.origin}/api/v3`;
  const ownGraphql = host === 'github.com' ? 'https://api.github.com/graphql' : `${server.origin}/api/graphql`;
  return {
    host,
    owner,
    repo,
    apiUrl: withoutSlash((isOurs && env.GITHUB_API_URL) || ownApi),
    graphqlUrl: (isOurs && env.GITHUB_GRAPHQL_URL) || ownGraphql,
    gitUrl: `${server.origin}/${owner}/${repo}.git`,
    noreply: host === 'github.com' || protocol === 'http:' ? 'users.noreply.github.com' : `users.noreply.${host}`,
  };
}

/** In a workflow, the repository that it runs for. */
export function placeOfWorkflow(env: Env): Place | null {
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server } = env;
  return repository && server ? placeOf(`${withoutSlash(server)}/${repository}`, env) : null;
}

interface Found {
  readonly server: URL;
  readonly owner: string;
  readonly repo: string;
}

function webAddress(origin: string): Found | null {
  if (!/^https?:\/\//.test(origin) || !URL.canParse(origin)) return null;
  const server = new URL(origin);
  const path = ownerAndRepo(server.pathname.slice(1));
  return path && { server: new URL(server.origin), ...path };
}

/** `git@github.com:acme/ops.git` or `ssh://git@github.com/acme/ops.git` */
function sshAddress(origin: string): Found | null {
  const match = /^(?:ssh:\/\/)?(?:[A-Za-z0-9_.-]+@)([A-Za-z0-9.-]+)(?::[0-9]+\/|:|\/)(.+)$/.exec(origin);
  const path = ownerAndRepo(match?.[2] ?? '');
  const server = match?.[1] ? URL.parse(`https://${match[1]}`) : null;
  return server && path ? { server, ...path } : null;
}

function ownerAndRepo(path: string): { owner: string; repo: string } | null {
  const match = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(path);
  return match?.[1] && match[2] ? { owner: match[1], repo: match[2] } : null;
}

function sameServer(named: string | undefined, server: URL): boolean {
  return named === undefined || named === '' || (URL.canParse(named) && new URL(named).origin === server.origin);
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
