import { createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What GitHub says of a job. Source: GitHub's documentation, "OpenID Connect reference". */
export interface Claims {
  readonly [name: string]: string;
}

/** An issuer of OIDC tokens on this machine, which answers and signs like GitHub's. */
export interface Issuer {
  readonly url: string;
  /** A token for these claims. `lives`: seconds from now on; less than nothing makes one that is over. */
  sign(claims: Claims, audience: string, lives?: number): string;
  /** The same by a key that the issuer does not know. */
  forge(claims: Claims, audience: string): string;
  /** The variables that GitHub's runner sets for a job with `id-token: write`: asked there, the issuer signs these claims. */
  jobOf(claims: Claims): { readonly ACTIONS_ID_TOKEN_REQUEST_URL: string; readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string };
  stop(): Promise<void>;
}

export async function startIssuer(): Promise<Issuer> {
  const [key, other] = [newKey(), newKey()];
  /** The claims of each job, by the bearer that its runner was given. */
  const jobs = new Map<string, Claims>();
  const server = createServer((request, response) => {
    const at = new URL(request.url ?? '', url);
    if (at.pathname === '/.well-known/openid-configuration') {
      const supported = { response_types_supported: ['id_token'], subject_types_supported: ['public'] };
      return answer(response, 200, {
        ...{ issuer: url, jwks_uri: `${url}/.well-known/jwks`, id_token_signing_alg_values_supported: ['RS256'] },
        ...supported,
      });
    }
    if (at.pathname === '/.well-known/jwks')
      return answer(response, 200, { keys: [{ ...key.jwk, kid: key.kid, alg: 'RS256', use: 'sig' }] });
    const claims = jobs.get(/^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '');
    const audience = at.searchParams.get('audience');
    if (at.pathname !== '/token' || claims === undefined || audience === null) return answer(response, 401, { message: 'no such job' });
    return answer(response, 200, { value: sign(claims, audience), count: 1 });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sign = (claims: Claims, audience: string, lives = 300) => signed(key, { iss: url, aud: audience, ...claims }, lives);
  return {
    url,
    sign,
    forge: (claims, audience) => signed({ ...other, kid: key.kid }, { iss: url, aud: audience, ...claims }, 300),
    jobOf(claims) {
      const bearer = randomUUID();
      jobs.set(bearer, claims);
      return { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer };
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The claims of a job of the pipeline's own repository, on main; `change` makes it somebody else's. */
export function jobClaims(change: Claims = {}): Claims {
  const { repository = 'acme/ops-elevations', environment = 'elevations-grant', workflow = 'grant.yml', ref = 'refs/heads/main' } = change;
  const path = `${repository}/.github/workflows/${workflow}@${ref}`;
  return {
    ...{ sub: `repo:${repository}:environment:${environment}`, repository, repository_id: '700100200', repository_owner_id: '700100' },
    ...{ environment, ref, ref_type: 'branch', sha: '3d3c42e5aac5ba805825da76410c181273ba90b1', run_id: '19283746501', run_attempt: '1' },
    ...{
      workflow,
      workflow_ref: path,
      job_workflow_ref: path,
      event_name: workflow === 'grant.yml' ? 'push' : 'schedule',
      runner_environment: 'github-hosted',
      actor: 'alice-acme',
    },
    ...change,
  };
}

interface Key {
  readonly kid: string;
  readonly pem: string;
  readonly jwk: object;
}
function newKey(): Key {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    kid: randomUUID(),
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    jwk: publicKey.export({ format: 'jwk' }),
  };
}

function signed({ kid, pem }: Key, claims: Claims, lives: number): string {
  const now = Math.floor(Date.now() / 1000);
  const times = { iat: now - Math.max(0, -lives) - 5, nbf: now - Math.max(0, -lives) - 5, exp: now + lives };
  const body = [
    { alg: 'RS256', typ: 'JWT', kid },
    { jti: randomUUID(), ...times, ...claims },
  ]
    .map(encoded)
    .join('.');
  return `${body}.${createSign('RSA-SHA256').update(body).sign(pem, 'base64url')}`;
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
