import { randomInt } from 'node:crypto';
import pg from 'pg';
import type { Grant, JsonObject, Params, Shape, System } from '../../scripts/core/model.ts';
import { type OrdersDatabase, startOrdersDatabase } from '../../scripts/demo/postgres.ts';
import { postgresKind } from '../../scripts/targets/postgres/kind.ts';
import { loginOf } from '../../scripts/targets/postgres/login-name.ts';
import { makeProof } from '../../scripts/targets/postgres/scram.ts';
import type { Target } from '../../scripts/targets/target.ts';

export type { OrdersDatabase } from '../../scripts/demo/postgres.ts';
export { startOrdersDatabase as startPostgres } from '../../scripts/demo/postgres.ts';

/** One grant and the password that only its subject has. */
export interface Given {
  readonly grant: Grant;
  readonly secret: string;
}

/** The sample database, and everything a test does with it; `stop` also closes what was opened. */
export interface PostgresBench {
  readonly database: OrdersDatabase;
  readonly system: System;
  open(only?: 'everything' | 'revoke', afterEffect?: (effect: string) => void): Promise<Target>;
  /** An open connection as somebody; errors after its end (a terminated session) are no news. */
  connect(config: pg.ClientConfig): Promise<pg.Client>;
  /** Signs in with what was granted. */
  signIn(given: Given): Promise<pg.Client>;
  /** Runs one statement as somebody on a connection of its own. */
  sql<Row extends object>(login: string, text: string, values?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

export async function openBench(settings: readonly string[] = []): Promise<PostgresBench> {
  const database = await startOrdersDatabase(settings);
  const system = ordersSystem(database);
  const closers: (() => Promise<unknown>)[] = [];

  async function connect(config: pg.ClientConfig): Promise<pg.Client> {
    const client = new pg.Client(config);
    client.on('error', () => {});
    await client.connect();
    closers.push(() => client.end().catch(() => {}));
    return client;
  }
  return {
    database,
    system,
    connect,
    async open(only = 'everything', afterEffect = () => {}) {
      const target = await postgresKind.open(system, { env: environmentOf(database), only, afterEffect });
      closers.push(() => target.close());
      return target;
    },
    signIn: ({ grant, secret }) => connect({ ...database.as('postgres'), user: loginOf(grant.id), password: secret }),
    async sql(login, text, values = []) {
      const client = await connect(database.as(login));
      const { rows } = await client.query(text, values);
      await client.end();
      return rows;
    },
    async stop() {
      await Promise.all(closers.map((close) => close()));
      await database.stop();
    },
  };
}

export function environmentOf({ passwords }: OrdersDatabase): { [name: string]: string | undefined } {
  return { PIPELINE_PASSWORD: passwords.elevate_pipeline, SWEEPER_PASSWORD: passwords.elevate_sweeper };
}

export function ordersSystem({ connection }: OrdersDatabase, shapes: readonly Shape[] = []): System {
  return {
    name: 'orders-db',
    title: 'Orders of the shop',
    target: 'postgres',
    owners: ['dba'],
    defaultIdentity: 'orders_readonly',
    connection: {
      ...connection,
      login: 'elevate_pipeline',
      revokeLogin: 'elevate_sweeper',
      passwordFrom: { env: 'PIPELINE_PASSWORD' },
      revokePasswordFrom: { env: 'SWEEPER_PASSWORD' },
    },
    shapes: new Map(shapes.map((shape) => [shape.name, shape])),
    extraApprovals: {},
  };
}

export function shapeOf(gives: JsonObject): Shape {
  return { name: 'a-shape', title: 'A shape', tier: 'semi-destructive', ttlMax: 3600, params: {}, gives };
}

export const updateRows = shapeOf({
  privileges: [{ privileges: ['SELECT', 'UPDATE'], on: 'tables', schema: { param: 'schema' }, names: { param: 'tables' } }],
});
export const updateOrders: Params = { schema: 'shop', tables: ['orders'] };
export const migrate = shapeOf({ setRole: 'orders_owner' });
export const refresh = shapeOf({ roles: ['shape_orders_refresh'] });

export function give(params: Params = {}, seconds = 600): Given {
  const { proof, secret } = makeProof();
  const id = `20261120-orders-db-${randomInt(36 ** 6)
    .toString(36)
    .padStart(6, '0')}`;
  const grant = {
    id,
    system: 'orders-db',
    shape: 'a-shape',
    tier: 'semi-destructive' as const,
    params,
    requester: 'alice',
    subject: 'alice',
    subjectIdentity: null,
    proof,
    approvers: 2,
    claimWithin: null,
    run: null,
    expiresAt: Date.now() + seconds * 1000,
  };
  return { grant, secret };
}

/** Waits for what another process will make true; a bound, no fixed sleep. */
export async function until(isSo: () => Promise<boolean>, withinMs = 10_000): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('it did not become true in time');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
