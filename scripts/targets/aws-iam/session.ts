import type { IAMClient } from '@aws-sdk/client-iam';
import type { Instant, System } from '../../core/model.ts';
import type { OpenOptions } from '../target.ts';
import { type AwsConnection, arnOf, connectionOf } from './connection.ts';
import { mapped } from './errors.ts';
import { signIn } from './sign-in.ts';

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

  static async open(system: System, { env, only }: OpenOptions): Promise<Session> {
    const connection = connectionOf(system);
    const role = only === 'revoke' ? connection.revokeRole : connection.role;
    const client = await signIn(system.name, connection, role, env);
    return Session.#with(system.name, connection, arnOf(connection, 'role', role), client);
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
    client.middlewareStack.add(
      (next) => (args) =>
        next(args).catch((error: unknown) => {
          throw quotaUsedUp(error);
        }),
      { step: 'deserialize', priority: 'high', name: 'elevateQuota' },
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

/** A quota that is used up, under the name that AWS gives it: by the SDK's own it would be taken for throttling, and tried for half a minute. */
function quotaUsedUp(error: unknown): unknown {
  return error instanceof Error && error.name === 'LimitExceededException' ? Object.assign(error, { name: 'LimitExceeded' }) : error;
}
