import type { IAMClient } from '@aws-sdk/client-iam';
import type { Credentials } from '@aws-sdk/client-sts';
import { ElevationError } from '../../core/errors.ts';
import type { Instant, System } from '../../core/model.ts';
import type { OpenOptions } from '../target.ts';
import { type AwsConnection, arnOf, connectionOf } from './connection.ts';
import { mapped } from './errors.ts';

const attempts = 8;
const answerWithinMs = 10_000;
const sessionSeconds = 900;

/** IAM as the pipeline, or as the sweeper. Whatever `ask` throws is an ElevationError without a word of AWS's own text. */
export class Session {
  readonly system: string;
  readonly connection: AwsConnection;
  /** The ARN of the role that this is a session of. */
  readonly role: string;
  readonly client: IAMClient;
  readonly #clock: Clock;

  private constructor(system: string, connection: AwsConnection, role: string, client: IAMClient, clock: Clock) {
    this.system = system;
    this.connection = connection;
    this.role = role;
    this.client = client;
    this.#clock = clock;
  }

  /** Takes the session of the role that policy names, with whatever credentials this machine has; if it has just these, they are used. */
  static async open({ name, ...system }: System, { env, only }: OpenOptions): Promise<Session> {
    const connection = connectionOf({ name, ...system });
    const roleName = only === 'revoke' ? connection.revokeRole : connection.role;
    const role = arnOf(connection, 'role', roleName);
    const [{ IAMClient }, { STSClient, AssumeRoleCommand, GetCallerIdentityCommand }] = await Promise.all([
      import('@aws-sdk/client-iam'),
      import('@aws-sdk/client-sts'),
    ]);
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = env;
    const given = accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) } : null;
    const common = {
      region: connection.region,
      maxAttempts: attempts,
      requestHandler: { connectionTimeout: answerWithinMs, requestTimeout: answerWithinMs },
      ...(env.AWS_ENDPOINT_URL ? { endpoint: env.AWS_ENDPOINT_URL } : {}),
    };
    const sts = new STSClient({ ...common, ...(given ? { credentials: given } : {}) });
    try {
      const caller = await sts.send(new GetCallerIdentityCommand({}));
      if (isSessionOf(caller.Arn, connection, roleName)) {
        return Session.#with(name, connection, role, new IAMClient({ ...common, ...(given ? { credentials: given } : {}) }));
      }
      const { Credentials } = await sts.send(
        new AssumeRoleCommand({ RoleArn: role, RoleSessionName: 'elevate', DurationSeconds: sessionSeconds }),
      );
      return Session.#with(name, connection, role, new IAMClient({ ...common, credentials: usable(Credentials, name) }));
    } catch (error) {
      throw mapped(error, name, `sign in as ${roleName}`);
    } finally {
      sts.destroy();
    }
  }

  static #with(system: string, connection: AwsConnection, role: string, client: IAMClient): Session {
    const clock: Clock = { dateHeader: null };
    client.middlewareStack.add(
      (next) => async (args) => {
        const result = await next(args);
        const { response } = result as { response?: { headers?: { [name: string]: string } } };
        clock.dateHeader = response?.headers?.date ?? null;
        return result;
      },
      { step: 'deserialize', priority: 'low', name: 'elevateClock' },
    );
    return new Session(system, connection, role, client, clock);
  }

  /** @param what completes "refused to …" in an error */
  async ask<Answer>(what: string, send: (client: IAMClient) => Promise<Answer>): Promise<Answer> {
    try {
      return await send(this.client);
    } catch (error) {
      throw mapped(error, this.system, what);
    }
  }

  /** By the clock of the server that answered last, to the second; NaN: no answer said. */
  serverTime(): Instant {
    return Date.parse(this.#clock.dateHeader ?? '');
  }

  close(): void {
    this.client.destroy();
  }
}

interface Clock {
  dateHeader: string | null;
}

/** `arn:aws:sts::111122223333:assumed-role/elevate-pipeline/…`: the path of the role is not in it. */
function isSessionOf(arn: string | undefined, { partition, account }: AwsConnection, roleName: string): boolean {
  const name = roleName.slice(roleName.lastIndexOf('/') + 1);
  return arn?.startsWith(`arn:${partition}:sts::${account}:assumed-role/${name}/`) === true;
}

function usable(
  credentials: Credentials | undefined,
  system: string,
): { accessKeyId: string; secretAccessKey: string; sessionToken: string } {
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = credentials ?? {};
  if (!accessKeyId || !secretAccessKey || !sessionToken)
    throw new ElevationError('TARGET_REFUSED', `${system}: STS answered without credentials; run this again`);
  return { accessKeyId, secretAccessKey, sessionToken };
}
