import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ElevationError } from '../../scripts/core/errors.ts';
import type { JsonObject, System } from '../../scripts/core/model.ts';
import { postgresKind } from '../../scripts/targets/postgres/kind.ts';
import { environmentOf, give, migrate, openBench, type PostgresBench, shapeOf, updateOrders, updateRows } from '../support/postgres.ts';

const planted = `planted-${randomBytes(12).toString('hex')}`;
let bench: PostgresBench;

beforeAll(async () => {
  bench = await openBench(['log_statement=all', 'log_min_duration_statement=0', 'log_connections=on', 'log_error_verbosity=verbose']);
});
afterAll(() => bench.stop());

async function errorOf(work: Promise<unknown>): Promise<ElevationError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ElevationError)) throw new Error(`not one of our errors: ${String(error)}`);
  return error;
}
function systemWith(change: JsonObject): System {
  return { ...bench.system, connection: { ...bench.system.connection, ...change } };
}
function open(change: JsonObject, env = environmentOf(bench.database), only: 'everything' | 'revoke' = 'everything'): Promise<unknown> {
  return postgresKind.open(systemWith(change), { env, only });
}

describe('an error is one line with a code, what happened and what to do', () => {
  test('no password: the variable is named', async () => {
    const error = await errorOf(open({}, { SWEEPER_PASSWORD: 'x' }));
    expect([error.code, error.message]).toEqual([
      'SIGN_IN_NEEDED',
      'PIPELINE_PASSWORD is not set: put the password of elevate_pipeline on orders-db there and run this again',
    ]);
    expect((await errorOf(open({}, { PIPELINE_PASSWORD: 'x' }, 'revoke'))).message).toContain('SWEEPER_PASSWORD');
  });

  test('a wrong password', async () => {
    const error = await errorOf(open({}, { PIPELINE_PASSWORD: planted }));
    expect([error.code, error.message]).toEqual([
      'TARGET_REFUSED',
      'orders-db refused to sign in (SQLSTATE 28P01, invalid_password); check the password of elevate_pipeline and pg_hba.conf',
    ]);
    expect((await errorOf(open({}, { SWEEPER_PASSWORD: planted }, 'revoke'))).message).toContain(
      'check the password of elevate_sweeper and',
    );
  });

  test('a database that is not there', async () => {
    const error = await errorOf(open({ database: 'no_such_database' }));
    expect(error.code).toBe('TARGET_REFUSED');
    expect(error.message).toContain('3D000');
    expect(error.message).not.toContain('no_such_database');
  });

  test('nobody listens', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const address = probe.address();
    probe.close();
    const port = typeof address === 'object' && address ? address.port : 0;
    const error = await errorOf(open({ port }));
    expect([error.code, error.message]).toEqual([
      'TARGET_UNREACHABLE',
      'orders-db gave no answer; check that it is up and reachable from here, then run this again',
    ]);
  });

  test('TLS is asked for and the server has none: nothing is sent in the clear', async () => {
    const error = await errorOf(open({ tls: 'verify-full' }));
    expect(error.code).toBe('TARGET_UNREACHABLE');
  });

  test('somebody accepts and says nothing', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const start = Date.now();
    expect((await errorOf(open({ port }))).code).toBe('TARGET_UNREACHABLE');
    expect(Date.now() - start).toBeLessThan(11_000);
    silent.close();
  }, 15_000);

  test('the server goes away', async () => {
    const target = await bench.open();
    await bench.sql('postgres', `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'elevate_pipeline'`);
    expect((await errorOf(target.list())).code).toBe('TARGET_UNREACHABLE');
  });
});

test('a refusal repeats no value of the request and no text of the server', async () => {
  const target = await bench.open();
  const role = `planted-role-${randomBytes(12).toString('hex')}`;
  const shape = shapeOf({ roles: [role] });
  const error = await errorOf(target.grant(shape, give().grant));
  expect(error.message).toBe(
    'orders-db refused to grant (SQLSTATE 42704, undefined_object); an operator compares what is there with setup/postgres',
  );
  expect(JSON.stringify(error) + String(error.cause)).not.toContain(role);
});

test('a proof that is a password never reaches the server', async () => {
  const target = await bench.open();
  const { grant } = give(updateOrders);
  expect((await errorOf(target.grant(updateRows, { ...grant, proof: planted }))).code).toBe('INPUT_INVALID');
  expect((await errorOf(target.grant(updateRows, { ...grant, proof: null }))).code).toBe('INPUT_INVALID');
  expect(bench.database.server.log().includes(planted)).toBe(false);
});

test('with everything logged, no password is in the log of the server, nor in its list of sessions', async () => {
  const target = await bench.open();
  const given = give(updateOrders);
  await target.grant(migrate, given.grant);
  const session = await bench.signIn(given);
  const activity = await bench.sql('postgres', 'SELECT * FROM pg_stat_activity');
  await session.query('SELECT 1');
  await target.revoke(given.grant.id);

  const log = bench.database.server.log();
  expect(log.includes(`CREATE ROLE "elev_${given.grant.id}"`)).toBe(true);
  expect(log.includes('elevate.drop_login')).toBe(true);
  for (const secret of [given.secret, ...Object.values(bench.database.passwords), bench.database.server.password]) {
    expect(log.includes(secret)).toBe(false);
    expect(JSON.stringify(activity).includes(secret)).toBe(false);
  }
});

test('an administrator sees whose sessions these are', async () => {
  await bench.open();
  const rows = await bench.sql('postgres', `SELECT DISTINCT application_name FROM pg_stat_activity WHERE usename = 'elevate_pipeline'`);
  expect(rows).toEqual([{ application_name: 'elevate' }]);
});
