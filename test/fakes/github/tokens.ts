import { randomBytes } from 'node:crypto';
import type { Account, Instant } from '../../../scripts/core/model.ts';
import type { Data, StoredUser } from './data.ts';
import { notFound, Refusal } from './refusal.ts';
import { userOf } from './world.ts';

/** What a permission is about, as GitHub Apps and `permissions:` of a workflow name it. */
export type Area =
  | 'actions'
  | 'administration'
  | 'checks'
  | 'contents'
  | 'environments'
  | 'issues'
  | 'members'
  | 'metadata'
  | 'pull_requests'
  | 'secrets'
  | 'statuses';
export type Permissions = { readonly [area in Area]?: 'read' | 'write' };
/** `contents:write` */
export type Need = `${Area}:${'read' | 'write'}`;

export interface TokenOrder {
  /** Whose credential it is: a person's, an app's installation's, or a workflow's GITHUB_TOKEN. */
  readonly kind?: 'user' | 'app' | 'actions';
  /** Everything that the account may do, where it is not said. */
  readonly permissions?: Permissions;
  readonly expiresAt?: Instant;
  /** Requests an hour. */
  readonly limit?: number;
}
export interface Token {
  readonly secret: string;
  readonly actor: number;
  readonly kind: 'user' | 'app' | 'actions';
  readonly permissions: Permissions | null;
  readonly expiresAt: Instant | null;
  readonly limit: number;
  used: number;
  resetAt: Instant;
}

const hourMs = 3_600_000;

export class Tokens {
  readonly #all: Token[] = [];

  make(as: Account, { kind = 'user', permissions, expiresAt, limit }: TokenOrder): string {
    const secret = `token-${randomBytes(12).toString('hex')}`;
    const perHour = limit ?? (kind === 'actions' ? 1000 : 5000);
    const rest = { permissions: permissions ?? null, expiresAt: expiresAt ?? null, limit: perHour, used: 0, resetAt: 0 };
    this.#all.push({ secret, actor: as.id, kind, ...rest });
    return secret;
  }

  /** Who an Authorization header speaks for. @throws Refusal 401: nobody whom GitHub knows */
  of(header: string | undefined, data: Data, now: Instant): { token: Token; user: StoredUser } {
    const token = this.#all.find(({ secret }) => secret === secretIn(header));
    const user = token && userOf(data, token.actor);
    if (header === undefined) throw new Refusal(401, 'Requires authentication');
    if (!token || !user || (token.expiresAt !== null && token.expiresAt <= now)) throw new Refusal(401, 'Bad credentials');
    return { token, user };
  }

  /** Counts one request. @throws Refusal 403: the hour's requests are used up */
  spend(token: Token, now: Instant): void {
    if (now >= token.resetAt) Object.assign(token, { used: 0, resetAt: now + hourMs });
    if (token.used >= token.limit) throw new Refusal(403, `API rate limit exceeded for user ID ${token.actor}.`);
    token.used += 1;
  }
}

/** @throws Refusal 404: it may not even know that the repository is there; 403: it may not do this. One of `needs` is enough. */
export function requirePermission(data: Data, token: Token, user: StoredUser, needs: readonly Need[]): void {
  if (token.kind === 'user' && user.role === null && data.settings.isPrivate && !needs.includes('metadata:read')) throw notFound();
  if (needs.some((need) => holds(token, user, need))) return;
  const whose = token.kind === 'user' ? 'personal access token' : 'integration';
  throw new Refusal(403, `Resource not accessible by ${whose}`);
}

function holds({ kind, permissions }: Token, { role }: StoredUser, need: Need): boolean {
  const [area, level] = need.split(':') as [Area, 'read' | 'write'];
  const given = permissions === null ? (kind === 'user' ? 'write' : undefined) : permissions[area];
  if (area === 'metadata' && level === 'read') return true;
  if (given === undefined || (level === 'write' && given !== 'write')) return false;
  if (kind !== 'user') return true;
  // a person's token never does more than the person may
  if (area === 'administration' || area === 'secrets' || (area === 'environments' && level === 'write')) return role === 'admin';
  if (area === 'members') return role !== null;
  if (level === 'read') return true;
  return area === 'issues' || area === 'pull_requests' ? role !== null : role === 'write' || role === 'maintain' || role === 'admin';
}

/** `Bearer x`, `token x`, or git's `Basic` with any user name and the token as password. */
function secretIn(header: string | undefined): string | null {
  const [scheme = '', value = ''] = (header ?? '').split(' ');
  if (/^(bearer|token)$/i.test(scheme)) return value;
  if (!/^basic$/i.test(scheme)) return null;
  const text = Buffer.from(value, 'base64').toString('utf8');
  return text.slice(text.indexOf(':') + 1);
}
