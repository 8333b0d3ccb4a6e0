import { ElevationError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/model.ts';
import { jobToken } from '../job-token.ts';
import { objectIn, textIn, VaultClient } from './client.ts';
import type { VaultConnection } from './connection.ts';
import { isAnswer, saidOf } from './errors.ts';

/** `auth`: whom Vault takes the job for, among it the claims that the role hands on. It holds the token. */
export interface JobLogin {
  readonly client: VaultClient;
  readonly auth: JsonObject;
}

/**
 * Signs in with the OIDC token of the job that this is. Nothing is stored: the token of the job lives for minutes, and that of Vault is
 * given back at the end.
 * @param role of the JWT method; it decides by the claims of the job which policies the token has
 */
export async function signInAsJob(
  system: string,
  connection: VaultConnection,
  role: string,
  env: { readonly [name: string]: string | undefined },
): Promise<JobLogin> {
  const { mount, audience, jwtFrom } = connection.login;
  const jwt = await jobToken(env, audience, jwtFrom ?? undefined);
  const client = await VaultClient.open(system, connection);
  try {
    const { auth } = await client.write('sign in', `auth/${mount}/login`, { role, jwt });
    const known = objectIn(auth);
    client.signInWith(textIn(known.client_token, system));
    return { client, auth: known };
  } catch (error) {
    if (isAnswer(error, 400, 403, 404)) {
      const why = `${system} does not take this job’s token for the role ${role} (HTTP ${saidOf(error)?.status})`;
      throw new ElevationError('SIGN_IN_NEEDED', `${why}; run it from the job that setup/vault names, or let an operator look at the role`);
    }
    throw error;
  }
}
