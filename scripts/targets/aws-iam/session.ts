import type { IAMClient } from '@aws-sdk/client-iam';
import type { Instant, System } from '../../core/model.ts';
import type { OpenOptions } from '../target.ts';
import { clientOptions, usable } from './client.ts';
import { type AwsConnection, arnOf, connectionOf } from './connection.ts';
import { mapped } from './errors.ts';

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
    const options = clientOptions(connection.region, env);
    const sts = new STSClient(options);
    try {
      const caller = await sts.send(new GetCallerIdentityCommand({}));
      if (isSessionOf(caller.Arn, connection, roleName)) {
        return Session.#with(name, connection, role, new IAMClient(options));
      }
      const { Credentials } = await sts.send(
        new AssumeRoleCommand({ RoleArn: role, RoleSessionName: 'elevate', DurationSeconds: sessionSeconds }),
      );
      return Session.#with(name, connection, role, new IAMClient({ ...options, credentials: usable(Credentials, name) }));
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
