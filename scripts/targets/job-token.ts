import { readFile } from 'node:fs/promises';
import { ElevationError } from '../core/errors.ts';
import { isLoopback } from './loopback.ts';

const answerWithinMs = 10_000;
type Env = { readonly [name: string]: string | undefined };

/**
 * The OIDC token of the job that this runs in, for one audience; held in memory only.
 * @param file names the variable in which other runners than GitHub's say where they keep one
 * @throws ElevationError SIGN_IN_NEEDED outside of a job, or in one without `id-token: write`
 * Source: GitHub's documentation, "OpenID Connect": a GET with the job's bearer answers `{"value": token}`.
 */
export async function jobToken(env: Env, audience: string, file?: string): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
  const path = file === undefined ? undefined : env[file];
  if (url && bearer) return fetched(url, bearer, audience);
  if (path) return kept(path);
  const where = file === undefined ? '' : `, or says in ${file} where its token is`;
  throw new ElevationError('SIGN_IN_NEEDED', `this is no job that has an OIDC token; run it in one with "id-token: write"${where}`);
}

async function fetched(url: string, bearer: string, audience: string): Promise<string> {
  const at = URL.parse(url);
  // The bearer opens every audience, so it goes to no place that somebody could listen at.
  if (!at || (at.protocol !== 'https:' && !isLoopback(at.hostname)))
    throw new ElevationError('INPUT_INVALID', 'ACTIONS_ID_TOKEN_REQUEST_URL is no https address; leave it as the runner sets it');
  at.searchParams.set('audience', audience);
  const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
  const answer = await fetch(at, { headers, redirect: 'error', signal: AbortSignal.timeout(answerWithinMs) }).catch(() => null);
  if (!answer) throw new ElevationError('TARGET_UNREACHABLE', 'GitHub gave no OIDC token: it does not answer; run the job again');
  const body = (await answer.json().catch(() => null)) as { value?: unknown } | null;
  if (answer.ok && typeof body?.value === 'string') return body.value;
  throw new ElevationError(
    'SIGN_IN_NEEDED',
    `GitHub gave no OIDC token (HTTP ${answer.status}); give the job "id-token: write" and run it again`,
  );
}

async function kept(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '');
  if (text.trim() !== '') return text.trim();
  throw new ElevationError('SIGN_IN_NEEDED', 'the file of the OIDC token is empty or cannot be read; look at what the runner says of it');
}
