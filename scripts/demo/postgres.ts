import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Client, ClientConfig } from 'pg';
import { verifierOf } from '../targets/postgres/scram.ts';
import { identifier, literal } from '../targets/postgres/sql.ts';
import { type Server, startServer } from './server.ts';

/** The sample database `orders` on a server of its own, set up as setup/postgres says, with passwords that only this process knows. */
export interface OrdersDatabase {
  readonly server: Server;
  /** host, port, database: what goes into `connection` of policy/systems/orders-db.yaml, with tls off. */
  readonly connection: { readonly host: '127.0.0.1'; readonly port: number; readonly database: 'orders'; readonly tls: 'off' };
  /** Of elevate_pipeline, elevate_sweeper, alice, bob … */
  readonly passwords: { readonly [login: string]: string };
  /** How to sign in as one of them, or as the superuser `postgres`. */
  as(login: string): ClientConfig;
  stop(): Promise<void>;
}

/** The order in which an operator runs them. */
export const setupFiles = ['01-elevate.sql', '02-orders-db.sql'] as const;

export async function startOrdersDatabase(
  settings: readonly string[] = [],
  people: readonly string[] = ['alice', 'bob'],
): Promise<OrdersDatabase> {
  const server = await startServer(settings);
  try {
    return await fill(server, people);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function fill(server: Server, people: readonly string[]): Promise<OrdersDatabase> {
  const connection = { host: '127.0.0.1', port: server.port, database: 'orders', tls: 'off' } as const;
  const logins = ['elevate_pipeline', 'elevate_sweeper', ...people];
  const passwords = Object.fromEntries(logins.map((login) => [login, randomBytes(24).toString('base64url')]));
  const as = (user: string): ClientConfig => {
    const password = user === 'postgres' ? server.password : passwords[user];
    return {
      host: connection.host,
      port: connection.port,
      database: connection.database,
      user,
      ...(password === undefined ? {} : { password }),
    };
  };

  await asSuperuser({ ...as('postgres'), database: 'postgres' }, (client) => client.query('CREATE DATABASE orders'));
  await asSuperuser(as('postgres'), async (client) => {
    await client.query(readFileSync(new URL('orders.sql', import.meta.url), 'utf8'));
    for (const file of setupFiles) await client.query(setupText(file));
    for (const person of people) await client.query(`CREATE ROLE ${identifier(person)} LOGIN IN ROLE orders_readonly`);
    // A verifier, so that no password of this process gets into the server's log.
    for (const login of logins) await client.query(`ALTER ROLE ${identifier(login)} PASSWORD ${literal(verifier(passwords[login]))}`);
  });
  return { server, connection, passwords, as, stop: () => server.stop() };
}

export function setupText(file: (typeof setupFiles)[number] | 'undo.sql'): string {
  return readFileSync(new URL(`../../setup/postgres/${file}`, import.meta.url), 'utf8');
}

function verifier(password = ''): string {
  return verifierOf(password, randomBytes(16), 4096);
}

async function asSuperuser(config: ClientConfig, work: (client: Client) => Promise<unknown>): Promise<void> {
  const { Client } = (await import('pg')).default;
  const client = new Client(config);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
