import { ElevationError } from '../../core/errors.ts';
import type { Raw } from './api.ts';

const secondaryLimitMs = 60_000;

/**
 * How long to wait before the same is asked again; null: it is no limit that was met.
 * Source: GitHub's documentation, "Rate limits for the REST API" and "… for the GraphQL API": 403 or 429, with `retry-after`, or with nothing
 * left until `x-ratelimit-reset` (seconds since 1970), or else a minute; GraphQL tells of it in an answer that is 200.
 */
export function limitOf({ status, headers, data }: Raw, now: number): number | null {
  const { message, errors } = (data ?? {}) as { readonly message?: unknown; readonly errors?: unknown };
  const saysLimit = typeof message === 'string' && /rate limit|abuse detection/i.test(message);
  const isNoneLeft = headers['x-ratelimit-remaining'] === '0';
  const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
  const isRefused = status === 429 || (status === 403 && (saysLimit || isNoneLeft || retryAfter >= 0));
  const isInAnswer = status === 200 && Array.isArray(errors) && errors.some((error) => error?.type === 'RATE_LIMITED');
  if (!isRefused && !isInAnswer) return null;
  if (retryAfter >= 0) return retryAfter * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000;
  return isNoneLeft && reset > 0 ? Math.max(1000, reset - now) : secondaryLimitMs;
}

/** What a status means to whoever ran the command. The body is not told: it can quote anything. */
export function statusError(route: string, status: number): ElevationError {
  if (status === 401) return new ElevationError('SIGN_IN_NEEDED', `GitHub does not accept the token (401); ${howToSignIn}`);
  if (status === 403) return new ElevationError('SIGN_IN_NEEDED', `this token may not ${route} (403); ${howToSignIn}, as somebody who may`);
  if (status === 404) {
    const says = `GitHub shows nothing for ${route} (404)`;
    return new ElevationError('INPUT_INVALID', `${says}; the name or number is wrong, or the token may not see it`);
  }
  return new ElevationError('FORGE_UNREACHABLE', `GitHub refused ${route} (${status}); look at what it says on its page, and run it again`);
}

export const howToSignIn = 'run "gh auth login", or set GITHUB_TOKEN';
