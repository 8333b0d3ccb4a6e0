import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, startServer } from '../../scripts/demo/server.ts';
import { must } from '../../scripts/demo/vault-setup.ts';
import { until } from '../support/postgres.ts';
import { openVaultBench, shapeOf, type VaultBench } from '../support/vault.ts';

/** What the elevated token leases dies with it: a login that the database engine makes on a real PostgreSQL. */
const readLogin = shapeOf('insert-orders', { paths: [{ path: 'database/creds/insert-orders', capabilities: ['read'] }] }, { params: {} });
let bench: VaultBench;
let database: Server;
beforeAll(async () => {
  [bench, database] = await Promise.all([openVaultBench([readLogin]), startServer()]);
  const { server } = bench;
  await server.root('POST', 'sys/mounts/database', { type: 'database' });
  await server.root('POST', 'database/config/orders', {
    plugin_name: 'postgresql-database-plugin',
    allowed_roles: ['insert-orders'],
    connection_url: `postgresql://{{username}}:{{password}}@127.0.0.1:${database.port}/postgres?sslmode=disable`,
    username: 'postgres',
    password: database.password,
  });
  await server.root('POST', 'database/roles/insert-orders', {
    db_name: 'orders',
    creation_statements: [`CREATE ROLE "{{name}}" LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}'`],
    default_ttl: '1h',
    max_ttl: '4h',
  });
});
afterAll(async () => {
  await bench.stop();
  await database.stop();
});

interface Login {
  readonly username: string;
  readonly password: string;
}

async function leased(id: string): Promise<Login> {
  const token = (await bench.fetch(id)) ?? '';
  const { data, lease_duration } = await must(bench.server, token, 'GET', 'database/creds/insert-orders');
  // By itself it would live for an hour.
  expect(lease_duration).toBe(3600);
  return data as unknown as Login;
}

async function canSignIn({ username: user, password }: Login): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port: database.port, database: 'postgres', user, password });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function isThere({ username }: Login): Promise<boolean> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: database.port,
    database: 'postgres',
    user: 'postgres',
    password: database.password,
  });
  await client.connect();
  const { rows } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [username]);
  await client.end();
  return rows.length > 0;
}

test('at the end of the elevation, with nobody sweeping, the leased login is gone from the database', async () => {
  const target = await bench.open('everything');
  const grant = bench.newGrant(3, { shape: 'insert-orders', params: {} });
  await target.grant(readLogin, grant);
  const login = await leased(grant.id);
  expect(await canSignIn(login)).toBe(true);
  await until(async () => Date.now() > grant.expiresAt);
  await until(async () => !(await isThere(login)), 5_000);
  expect(await canSignIn(login)).toBe(false);
});

test('revoked: gone at once', async () => {
  const target = await bench.open('everything');
  const grant = bench.newGrant(600, { shape: 'insert-orders', params: {} });
  await target.grant(readLogin, grant);
  const login = await leased(grant.id);
  expect(await canSignIn(login)).toBe(true);
  const sweeper = await bench.open('revoke');
  expect(await sweeper.revoke(grant.id)).toBe('revoked');
  await until(async () => !(await isThere(login)), 5_000);
  expect(await canSignIn(login)).toBe(false);
});
