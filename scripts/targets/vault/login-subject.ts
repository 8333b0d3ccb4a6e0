import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ElevationError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/model.ts';
import { quote } from '../../core/text.ts';
import type { ClaimAsked, NotClaimed } from '../target.ts';
import { no } from './claim-checks.ts';
import { objectIn, VaultClient } from './client.ts';
import type { VaultConnection } from './connection.ts';
import { isAnswer } from './errors.ts';
import { signInAsJob } from './login.ts';

/** Vault as the one whom the access is for, or why not. `close` gives a sign-in back that was made for this alone. */
export interface SubjectLogin {
  readonly client: VaultClient;
  close(): Promise<void>;
}

export async function signInAsSubject(asked: ClaimAsked, connection: VaultConnection): Promise<SubjectLogin | NotClaimed> {
  return asked.subjectKind === 'workload' ? asJob(asked, connection) : asPerson(asked, connection);
}

/** With the token that Vault's own command keeps. */
async function asPerson(asked: ClaimAsked, connection: VaultConnection): Promise<SubjectLogin> {
  const { system, env } = asked;
  const token = env.VAULT_TOKEN || (await tokenOfVaultLogin(env));
  if (!token) throw new ElevationError('SIGN_IN_NEEDED', `you are not signed in to ${system.name}; run ${vaultLogin(connection)} first`);
  const client = await VaultClient.open(system.name, connection, token);
  try {
    const { data } = await client.read('say who you are', 'auth/token/lookup-self');
    refuseOther(asked, objectIn(data), connection);
  } catch (error) {
    if (!isAnswer(error, 403)) throw error;
    throw new ElevationError('SIGN_IN_NEEDED', `${system.name} does not know your sign-in any more; run ${vaultLogin(connection)} again`);
  }
  return { client, close: async () => {} };
}

/** With the token of the job. Where the access is for one run, Vault knows the job by its run alone, and hands out nothing to another. */
async function asJob(asked: ClaimAsked, connection: VaultConnection): Promise<SubjectLogin | NotClaimed> {
  const { system, subject, env, request } = asked;
  const { workloadRole } = connection.login;
  if (workloadRole === null) {
    const why = `policy/systems/${system.name}.yaml names no workloadRole, so no job can sign in`;
    throw new ElevationError('INPUT_INVALID', `${why}; ask for it in a policy change, and for setup/vault/workload.sh`);
  }
  const { run } = request;
  const role = `${workloadRole}.${subject}${run === null ? '' : '.run'}`;
  const { client, auth } = await signInAsJob(system.name, connection, role, env);
  const close = async () => {
    // Its end is minutes away in any case.
    await client.write('take your sign-in back', 'auth/token/revoke-self', {}).catch(() => undefined);
  };
  const { run_id: runId, sha } = objectIn(auth.metadata);
  if (run !== null && (runId !== run.id || sha !== run.commit)) {
    await close();
    return no('CLAIM_OTHER_RUN', { run: String(runId), commit: String(sha), wanted: run.id, wantedCommit: run.commit });
  }
  if (run === null) refuseOther(asked, auth, connection);
  return { client, close };
}

function refuseOther(
  { id, identity, subject }: ClaimAsked,
  { entity_id: entity, display_name: name }: JsonObject,
  connection: VaultConnection,
): void {
  if (identity !== null && entity === identity) return;
  const who = entity ? `entity ${entity}` : 'nobody, since your token has no entity';
  const why = `${id} is for ${quote(subject)}, in Vault ${identity ?? 'nobody'}, and you are signed in as ${quote(name)} (${who})`;
  throw new ElevationError('SIGN_IN_NEEDED', `${why}; run ${vaultLogin(connection)} as the one whom it is for`);
}

/** Source: Vault's documentation, "Token helpers": without a helper of its own the command keeps the token in ~/.vault-token. */
async function tokenOfVaultLogin({ HOME }: ClaimAsked['env']): Promise<string> {
  const text = await readFile(join(HOME || homedir(), '.vault-token'), 'utf8').catch(() => '');
  return text.trim();
}

function vaultLogin({ address, namespace }: VaultConnection): string {
  return `"vault login -address=${address}${namespace === null ? '' : ` -namespace=${namespace}`}"`;
}
