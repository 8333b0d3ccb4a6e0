import type { Client, ClientConfig } from 'pg';
import { ElevationError } from '../../core/errors.ts';
import type { System } from '../../core/model.ts';
import type { OpenOptions } from '../target.ts';
import { connectionOf, type PostgresConnection } from './connection.ts';
import { identifier } from './sql.ts';

const answerWithinMs = 10_000;

/** The names of PostgreSQL's documentation, appendix A, for what can be expected here. */
const conditions: { readonly [sqlState: string]: string } = {
  '01007': 'privilege_not_granted',
  '28000': 'invalid_authorization_specification',
  '28P01': 'invalid_password',
  '2BP01': 'dependent_objects_still_exist',
  '3D000': 'invalid_catalog_name',
  '3F000': 'invalid_schema_name',
  '42501': 'insufficient_privilege',
  '42704': 'undefined_object',
  '42710': 'duplicate_object',
  '42883': 'undefined_function',
  '42P01': 'undefined_table',
  '53300': 'too_many_connections',
  '55P03': 'lock_not_available',
  '57014': 'query_canceled',
};

const collisions = ['XX000', '40001', '40P01'] as const;
const collisionsBorne = 10;

/** One connection as the pipeline, or as the sweeper. Whatever it throws is an ElevationError without a word of the server's own text. */
export class Session {
  readonly system: string;
  readonly connection: PostgresConnection;
  readonly #client: Client;
  readonly #config: ClientConfig;

  private constructor(system: string, connection: PostgresConnection, client: Client, config: ClientConfig) {
    this.system = system;
    this.connection = connection;
    this.#client = client;
    this.#config = config;
  }

  /** @throws ElevationError SIGN_IN_NEEDED when the password's variable is not set; TARGET_UNREACHABLE, TARGET_REFUSED */
  static async open(system: System, { env, only }: OpenOptions): Promise<Session> {
    const connection = connectionOf(system);
    const [user, variable] =
      only === 'revoke' ? [connection.revokeLogin, connection.revokePasswordFrom] : [connection.login, connection.passwordFrom];
    const password = env[variable];
    if (!password) {
      throw new ElevationError(
        'SIGN_IN_NEEDED',
        `${variable} is not set: put the password of ${user} on ${system.name} there and run this again`,
      );
    }
    return Session.#connect(system.name, connection, { ...optionsOf(connection), user, password });
  }

  /** A second connection as the same login, to another database of the server. */
  async to(database: string): Promise<Session> {
    return Session.#connect(this.system, this.connection, { ...this.#config, database });
  }

  static async #connect(system: string, connection: PostgresConnection, config: ClientConfig): Promise<Session> {
    const { Client } = (await import('pg')).default;
    const client = new Client(config);
    // A connection lost between two queries is told by the next one; without a listener it would end the process.
    client.on('error', () => {});
    try {
      await client.connect();
    } catch (error) {
      throw mapped(error, system, 'sign in', String(config.user));
    }
    return new Session(system, connection, client, config);
  }

  /** @param what completes "refused to …" in an error */
  async query<Row extends object>(what: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
    try {
      const { rows } = await this.#client.query<Row>(text, [...values]);
      return rows;
    } catch (error) {
      throw mapped(error, this.system, what);
    }
  }

  /**
   * Statements from BEGIN to COMMIT; all of them or none. A warning counts as a failure: for a GRANT that PostgreSQL carries out in part,
   * or not at all, for want of a grant option, a warning is all there is.
   */
  async transact(what: string, statements: readonly string[]): Promise<void> {
    const warnings: string[] = [];
    const listen = ({ code, severity }: { code: string | undefined; severity: string | undefined }) => {
      if (severity === 'WARNING') warnings.push(code ?? '01000');
    };
    this.#client.on('notice', listen);
    try {
      await this.#client.query(statements.slice(0, -1).join(';\n'));
      if (warnings[0] !== undefined) throw Object.assign(new Error(), { severity: 'WARNING', code: warnings[0] });
      await this.#client.query(statements.slice(-1).join());
    } catch (error) {
      await this.#client.query('ROLLBACK').catch(() => {});
      throw mapped(error, this.system, what);
    } finally {
      this.#client.off('notice', listen);
    }
  }

  /** One statement as another role that this login may SET, in a connection of its own: whatever happens, the role is not kept. */
  async actAs(role: string, database: string, what: string, statement: string): Promise<void> {
    const there = await this.to(database);
    try {
      await there.query(what, `SET ROLE ${identifier(role)}`);
      await there.query(what, statement);
    } finally {
      await there.close();
    }
  }

  async close(): Promise<void> {
    await this.#client.end().catch(() => {});
  }
}

/** The SQLSTATE behind an error of `Session`; null: the server did not answer. */
export function sqlStateOf(error: unknown): string | null {
  return error instanceof ElevationError ? stateOf(error.cause) : null;
}

/**
 * Tries again when two transactions met: a deadlock, or two of them at one entry of the catalog ("tuple concurrently updated", XX000).
 * @param others SQLSTATEs that mean the same here
 */
export async function despiteCollisions<T>(attempt: () => Promise<T>, ...others: readonly string[]): Promise<T> {
  const borne: readonly string[] = [...collisions, ...others];
  for (let left = collisionsBorne; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      const isCollision = borne.includes(sqlStateOf(error) ?? '');
      if (!isCollision || left === 0) throw error;
    }
  }
}

function optionsOf({ host, port, database, tls }: PostgresConnection): ClientConfig {
  const ssl = { off: false, require: { rejectUnauthorized: false }, 'verify-full': { rejectUnauthorized: true } } as const;
  return {
    host,
    port,
    database,
    ssl: ssl[tls],
    application_name: 'elevate',
    connectionTimeoutMillis: answerWithinMs,
    statement_timeout: answerWithinMs,
    lock_timeout: answerWithinMs / 2,
    idle_in_transaction_session_timeout: answerWithinMs,
    // The server ends a statement before this; it is for a network that has gone silent.
    query_timeout: 2 * answerWithinMs,
    keepAlive: true,
  };
}

function mapped(error: unknown, system: string, what: string, user = 'this login'): ElevationError {
  const state = stateOf(error);
  // The cause is for the code that decides on its SQLSTATE; it is a bare one, because the server's own can quote a value.
  const cause = Object.assign(new Error('answer of the server'), { sqlState: state });
  if (state === null || state.startsWith('08') || state.startsWith('57P') || state === '53300') {
    const why = state === null ? 'gave no answer' : `is not ready (SQLSTATE ${describe(state)})`;
    return new ElevationError('TARGET_UNREACHABLE', `${system} ${why}; check that it is up and reachable from here, then run this again`, {
      cause,
    });
  }
  return new ElevationError('TARGET_REFUSED', `${system} refused to ${what} (SQLSTATE ${describe(state)}); ${adviceFor(state, user)}`, {
    cause,
  });
}

function describe(state: string): string {
  return conditions[state] ? `${state}, ${conditions[state]}` : state;
}

function adviceFor(state: string, user: string): string {
  if (state.startsWith('28')) return `check the password of ${user} and pg_hba.conf`;
  if (state === '42883' || state === '3F000') return 'let an operator run setup/postgres there';
  if (state.startsWith('42') || state === '01007') return 'an operator compares what is there with setup/postgres';
  if (state === '55P03') return 'another transaction holds a lock; the next run tries again';
  return 'run this again, and show it to a database administrator if it stays';
}

function stateOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('sqlState' in error) return typeof error.sqlState === 'string' ? error.sqlState : null;
  // pg's DatabaseError carries both; a system error (ECONNREFUSED) has a code and no severity.
  return 'severity' in error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
