import type { IAMClient } from '@aws-sdk/client-iam';
import type { AssumeRoleCommandInput, STSClient } from '@aws-sdk/client-sts';
import { jobToken } from '../job-token.ts';
import { type ClientOptions, clientOptions, type Keys, usable } from './client.ts';
import { type AwsConnection, arnOf } from './connection.ts';
import { mapped } from './errors.ts';

const sessionSeconds = 900;
type Env = { readonly [name: string]: string | undefined };

/**
 * IAM as a role of setup/aws. A job on GitHub that was given no credentials shows its own token, in the hub account where there is one; from
 * there, or with whatever credentials another machine has, the role of the system's account is taken. Who is that already stays as it is.
 * @param role with its path, `elevate/elevate-pipeline`
 */
export async function signIn(system: string, connection: AwsConnection, role: string, env: Env): Promise<IAMClient> {
  const [{ IAMClient }, { STSClient }] = await Promise.all([import('@aws-sdk/client-iam'), import('@aws-sdk/client-sts')]);
  const options = clientOptions(connection.region, env);
  const isJob = Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL) && options.credentials === undefined;
  const as = async (given: ClientOptions, take: (sts: STSClient) => Promise<Required<Keys> | null>): Promise<ClientOptions> => {
    const sts = new STSClient(given);
    try {
      const credentials = await take(sts);
      return credentials === null ? given : { ...given, credentials };
    } catch (error) {
      throw mapped(error, system, `sign in as ${role}`);
    } finally {
      sts.destroy();
    }
  };
  const first = isJob ? await as(options, (sts) => byToken(sts, system, connection, role, env)) : options;
  const isThere = isJob && connection.hub === connection.account;
  return new IAMClient(isThere ? first : await as(first, (sts) => byRole(sts, system, connection, role)));
}

async function byToken(sts: STSClient, system: string, connection: AwsConnection, role: string, env: Env): Promise<Required<Keys>> {
  const { AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts');
  const WebIdentityToken = await jobToken(env, 'sts.amazonaws.com');
  const input = { ...inputOf({ ...connection, account: connection.hub }, role), WebIdentityToken };
  return usable((await sts.send(new AssumeRoleWithWebIdentityCommand(input))).Credentials, system);
}

/** null: these credentials are a session of that role. */
async function byRole(sts: STSClient, system: string, connection: AwsConnection, role: string): Promise<Required<Keys> | null> {
  const { AssumeRoleCommand, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
  const caller = await sts.send(new GetCallerIdentityCommand({}));
  if (isSessionOf(caller.Arn, connection, role)) return null;
  return usable((await sts.send(new AssumeRoleCommand(inputOf(connection, role)))).Credentials, system);
}

function inputOf(connection: AwsConnection, role: string): AssumeRoleCommandInput {
  return { RoleArn: arnOf(connection, 'role', role), RoleSessionName: 'elevate', DurationSeconds: sessionSeconds };
}

/** `arn:aws:sts::111122223333:assumed-role/elevate-pipeline/…`: the path of the role is not in it. */
function isSessionOf(arn: string | undefined, { partition, account }: AwsConnection, role: string): boolean {
  const name = role.slice(role.lastIndexOf('/') + 1);
  return arn?.startsWith(`arn:${partition}:sts::${account}:assumed-role/${name}/`) === true;
}
