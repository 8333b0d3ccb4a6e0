import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { JsonObject, System } from '../core/model.ts';
import { renderVault } from '../targets/vault/setup.ts';
import type { Issuer } from './oidc.ts';
import type { VaultServer } from './vault.ts';

export const audience = 'vault-elevations';
export const jwtMount = 'elevate-jwt';
/** `login` of a connection to a Vault that `setup/vault` was applied to. */
export const vaultLogin = {
  ...{ mount: jwtMount, audience, role: 'elevate-grant', revokeRole: 'elevate-revoke', workloadRole: 'elevate-workload' },
};

const folder = fileURLToPath(new URL('../../setup/vault', import.meta.url));
const run = promisify(execFile);

/** Runs a script of setup/vault as an administrator would. @returns what it says, line by line */
export async function runSetup(
  server: VaultServer,
  script: 'apply.sh' | 'workload.sh' | 'shapes.sh' | 'undo.sh',
  variables: { readonly [name: string]: string } = {},
  ...args: string[]
): Promise<string[]> {
  const env = {
    ...{
      PATH: `${dirname(server.program)}:${process.env.PATH}`,
      HOME: '/nonexistent',
      VAULT_ADDR: server.address,
      VAULT_TOKEN: server.rootToken,
    },
    ...variables,
  };
  const { stdout } = await run(join(folder, script), args, { env, cwd: folder });
  return stdout.split('\n').filter((line) => line !== '');
}

/** `apply.sh` for the sample company, whose jobs' tokens are signed by this issuer. */
export function applySetup(server: VaultServer, issuer: Issuer, change: { readonly [name: string]: string } = {}): Promise<string[]> {
  return runSetup(server, 'apply.sh', { REPOSITORY: 'acme/ops-elevations', READONLY: 'default', ISSUER: issuer.url, ...change });
}

/** @returns the job's entity */
export async function admitWorkload(server: VaultServer, name: string, repository: string, environment: string): Promise<string> {
  const said = await runSetup(server, 'workload.sh', { NAME: name, REPOSITORY: repository, ENVIRONMENT: environment });
  const [, entity] = /identities: \{ vault: ([0-9a-f-]{36}) \}/.exec(said.join('\n')) ?? [];
  if (entity === undefined) throw new Error(`workload.sh named no entity:\n${said.join('\n')}`);
  return entity;
}

export interface VaultAnswer {
  readonly status: number;
  readonly body: JsonObject;
}

/** One call, as whoever's token it is; whatever Vault answers is the result. */
export async function call(
  { address }: Pick<VaultServer, 'address'>,
  token: string,
  method: 'GET' | 'POST' | 'DELETE' | 'LIST' | 'PATCH',
  path: string,
  body?: JsonObject,
  headers: { readonly [name: string]: string } = {},
): Promise<VaultAnswer> {
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  const answer = await fetch(`${address}/v1/${path}`, {
    ...{ method, headers: { 'content-type': type, ...(token === '' ? {} : { 'x-vault-token': token }), ...headers } },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? {} : (JSON.parse(text) as JsonObject) };
}

/** The same, where anything but success is a mistake of the test. */
export async function must(...asked: Parameters<typeof call>): Promise<JsonObject> {
  const { status, body } = await call(...asked);
  if (status >= 300) throw new Error(`${asked[2]} ${asked[3]}: HTTP ${status} ${JSON.stringify(body)}`);
  return body;
}

/** Somebody who signs in with a name and a password, as people of the sample company do, and may receive access. */
export async function admitPerson(
  server: VaultServer,
  name: string,
  policies: readonly string[] = ['default'],
): Promise<{ readonly entity: string; readonly token: string }> {
  const { rootToken } = server;
  const password = randomBytes(18).toString('base64url');
  await call(server, rootToken, 'POST', 'sys/auth/userpass', { type: 'userpass' });
  await must(server, rootToken, 'POST', `auth/userpass/users/${name}`, { password, token_policies: [...policies, 'elevate-subject'] });
  const { auth } = await must(server, '', 'POST', `auth/userpass/login/${name}`, { password });
  const { entity_id: entity, client_token: token } = auth as { entity_id: string; client_token: string };
  return { entity, token };
}

/** What an administrator does with "elevate policy render vault": every policy of the shapes, and the token roles. */
export async function applyPolicies(server: VaultServer, system: System): Promise<void> {
  for (const { at, text } of renderVault(system)) await server.root('PUT', at, at.startsWith('sys/') ? { policy: text } : JSON.parse(text));
}
