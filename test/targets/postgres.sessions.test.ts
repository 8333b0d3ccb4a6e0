import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Shape } from '../../scripts/core/model.ts';
import { loginOf } from '../../scripts/targets/postgres/login-name.ts';
import type { Target } from '../../scripts/targets/target.ts';
import { type Given, give, migrate, openBench, type PostgresBench, shapeOf, until, updateOrders, updateRows } from '../support/postgres.ts';

let bench: PostgresBench;
let pipeline: Target;
let sweeper: Target;

beforeAll(async () => {
  bench = await openBench(['max_prepared_transactions=20']);
  pipeline = await bench.open('everything');
  sweeper = await bench.open('revoke');
  await bench.sql('postgres', 'CREATE DATABASE elsewhere');
});
afterAll(() => bench.stop());

/** A granted login and one session of it. */
async function granted(shape: Shape = updateRows): Promise<Given & { session: pg.Client }> {
  const given = give(updateOrders);
  await pipeline.grant(shape, given.grant);
  return { ...given, session: await bench.signIn(given) };
}
async function sessionsOf({ grant }: Given): Promise<number> {
  const rows = await bench.sql('postgres', 'SELECT FROM pg_stat_activity WHERE usename = $1', [loginOf(grant.id)]);
  return rows.length;
}
async function roleExists({ grant }: Given): Promise<boolean> {
  return (await bench.sql('postgres', 'SELECT FROM pg_roles WHERE rolname = $1', [loginOf(grant.id)])).length === 1;
}
async function expectGone(given: Given): Promise<void> {
  expect(await sessionsOf(given)).toBe(0);
  expect(await roleExists(given)).toBe(false);
  const prepared = await bench.sql('postgres', `SELECT FROM pg_prepared_xacts WHERE gid LIKE '%left behind%'`);
  expect(prepared).toEqual([]);
}

const situations: [string, Shape, (session: pg.Client, given: Given) => Promise<unknown>][] = [
  ['a session that is idle', updateRows, async () => {}],
  ['a session that started as the shared owner', migrate, (session) => session.query('SELECT 1')],
  ['a session that did SET ROLE NONE', migrate, (session) => session.query('SET ROLE NONE')],
  [
    'a session that did SET ROLE again',
    migrate,
    (session) => session.query('SET ROLE NONE; SET ROLE orders_owner; SET application_name = psql'),
  ],
  ['an open transaction with a changed row', updateRows, (session) => session.query(`BEGIN; UPDATE shop.orders SET status = 'paid'`)],
  ['a failed transaction', updateRows, (session) => session.query('BEGIN; SELECT 1/0').catch(() => {})],
  ['a held table lock', migrate, (session) => session.query('BEGIN; LOCK TABLE shop.orders IN ACCESS EXCLUSIVE MODE')],
  ['a created table, not committed', migrate, (session) => session.query('BEGIN; CREATE TABLE shop.half_made (id integer)')],
  ['a running statement', updateRows, async (session) => void session.query('SELECT pg_sleep(600)').catch(() => {})],
  ['a statement that waits for a lock on its own', updateRows, (session) => session.query('SELECT pg_advisory_lock(1)')],
  ['a temporary table', updateRows, (session) => session.query('CREATE TEMP TABLE mine (id integer)')],
  ['a large object of its own', updateRows, (session) => session.query('SELECT lo_create(0)')],
  ['settings of its own', updateRows, (session) => session.query(`ALTER ROLE CURRENT_USER SET work_mem = '1MB'`)],
  ['default privileges of its own', updateRows, (session) => session.query('ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO PUBLIC')],
  ['a password it changed itself', updateRows, (session) => session.query(`ALTER ROLE CURRENT_USER PASSWORD 'another'`)],
  [
    'a lock on its own entry, in an open transaction',
    updateRows,
    (session) => session.query(`BEGIN; ALTER ROLE CURRENT_USER PASSWORD 'x'`),
  ],
  ['a held cursor and a listener', updateRows, (session) => session.query('LISTEN news; DECLARE c CURSOR WITH HOLD FOR SELECT 1')],
  [
    'a prepared transaction',
    updateRows,
    (session) => session.query(`BEGIN; UPDATE shop.orders SET status = 'paid'; PREPARE TRANSACTION 'left behind'`),
  ],
  [
    'a prepared transaction with a hostile name',
    updateRows,
    (session) =>
      session.query(`BEGIN; UPDATE shop.orders SET status = 'paid'; PREPARE TRANSACTION 'left behind''; DROP TABLE shop.orders; -- \\'`),
  ],
  [
    'a prepared transaction that locks its own entry',
    updateRows,
    (session) => session.query(`BEGIN; ALTER ROLE CURRENT_USER PASSWORD 'x'; PREPARE TRANSACTION 'left behind'`),
  ],
];

describe.each(['everything', 'revoke'] as const)('revoking as the identity for %s ends', (only) => {
  test.each(situations)('%s', async (_, shape, leave) => {
    const given = await granted(shape);
    await leave(given.session, given);
    expect(await (only === 'everything' ? pipeline : sweeper).revoke(given.grant.id)).toBe('revoked');
    await expectGone(given);
  });

  test('twenty sessions of two elevations at once, and only those', async () => {
    const [ended, other] = [await granted(), await granted()];
    for (let count = 1; count < 10; count += 1) {
      await bench.signIn(ended);
      await bench.signIn(other);
    }
    await (only === 'everything' ? pipeline : sweeper).revoke(ended.grant.id);
    await expectGone(ended);
    expect(await sessionsOf(other)).toBe(10);
    await pipeline.revoke(other.grant.id);
  });

  test('a holder who signs in again and again while being revoked', async () => {
    const given = await granted();
    let stop = false;
    let signedIn = 0;
    const reconnecting = Array.from({ length: 5 }, async () => {
      while (!stop) {
        const client = await bench.signIn(given).catch(() => null);
        if (client) signedIn += 1;
        await client?.query(`BEGIN; ALTER ROLE CURRENT_USER PASSWORD 'x'`).catch(() => {});
      }
    });
    await until(async () => signedIn >= 5);
    expect(await (only === 'everything' ? pipeline : sweeper).revoke(given.grant.id)).toBe('revoked');
    stop = true;
    await Promise.all(reconnecting);
    await expectGone(given);
  });

  test('while this machine’s clock is set forward', async () => {
    const given = await granted();
    await bench.signIn(given);
    let jumped = Date.now();
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => {
      jumped += 60_000;
      return jumped;
    });
    try {
      expect(await (only === 'everything' ? pipeline : sweeper).revoke(given.grant.id)).toBe('revoked');
    } finally {
      clock.mockRestore();
    }
    await expectGone(given);
  });

  test('what it owns in another database', async () => {
    const given = await granted();
    const there = await bench.connect({
      ...bench.database.as('postgres'),
      database: 'elsewhere',
      user: loginOf(given.grant.id),
      password: given.secret,
    });
    await there.query('SELECT lo_create(0)');
    await there.query(`BEGIN; SELECT lo_create(0); PREPARE TRANSACTION 'left behind'`);
    expect(await (only === 'everything' ? pipeline : sweeper).revoke(given.grant.id)).toBe('revoked');
    await expectGone(given);
  });

  test('while a migration of somebody else holds the table: access ends at once, the rest when the table is free', async () => {
    const given = await granted();
    const migration = await bench.connect(bench.database.as('postgres'));
    await migration.query('BEGIN; ALTER TABLE shop.orders ADD COLUMN note text');
    const revoker = only === 'everything' ? pipeline : sweeper;
    await expect(revoker.revoke(given.grant.id)).rejects.toThrow(/55P03/);
    await expect(bench.signIn(given)).rejects.toThrow();
    expect(await sessionsOf(given)).toBe(0);
    expect((await pipeline.list()).map(({ id }) => id)).toContain(given.grant.id);
    await migration.query('ROLLBACK');
    expect(await revoker.revoke(given.grant.id)).toBe('revoked');
    await expectGone(given);
  });
});

test('a prepared transaction left as the shared owner is rolled back by the pipeline, and by the sweeper where an operator let it', async () => {
  const leave = async () => {
    const given = await granted(migrate);
    await given.session.query(`BEGIN; CREATE TABLE shop.half_made (id integer); PREPARE TRANSACTION 'left behind'`);
    return given;
  };
  // Such a grant is not made (PREPARED_NOT_SWEPT). Where it was, before somebody switched prepared transactions on:
  const before = await leave();
  await expect(sweeper.revoke(before.grant.id)).rejects.toThrow(/may not roll back a prepared transaction of orders_owner/);
  await expect(bench.signIn(before)).rejects.toThrow();
  expect(await sessionsOf(before)).toBe(0);
  expect(await pipeline.revoke(before.grant.id)).toBe('revoked');
  await expectGone(before);

  await bench.sql('postgres', 'GRANT orders_owner TO elevate_sweeper WITH INHERIT FALSE, SET TRUE');
  const after = await leave();
  expect(await sweeper.revoke(after.grant.id)).toBe('revoked');
  await bench.sql('postgres', 'REVOKE orders_owner FROM elevate_sweeper');
  await expectGone(after);
});

test('a prepared transaction of the owner from before the lease is not touched', async () => {
  await bench.sql('postgres', `BEGIN; SET LOCAL ROLE orders_owner; CREATE TABLE shop.older (id integer); PREPARE TRANSACTION 'older'`);
  const given = give(updateOrders, 7200);
  await pipeline.grant(migrate, given.grant);
  await pipeline.revoke(given.grant.id);
  expect(await bench.sql('postgres', `SELECT gid FROM pg_prepared_xacts`)).toEqual([{ gid: 'older' }]);
  await bench.sql('postgres', `ROLLBACK PREPARED 'older'`);
});

test('a prepared transaction of the owner does not hold up the end of a login whose comment was spoilt', async () => {
  const given = await granted(migrate);
  await given.session.query(`BEGIN; CREATE TABLE shop.half_made (id integer); PREPARE TRANSACTION 'unknown'`);
  await bench.sql('postgres', `COMMENT ON ROLE "${loginOf(given.grant.id)}" IS '{"owner":"orders_owner","since":"never"}'`);
  expect(await sweeper.revoke(given.grant.id)).toBe('revoked');
  await bench.sql('postgres', `ROLLBACK PREPARED 'unknown'`);
});

test('a sign-in that is under way at the end is waited for, not for ever, and is refused', async () => {
  const given = give(updateOrders);
  await pipeline.grant(updateRows, given.grant);
  let answer = (_password: string) => {};
  let asked = false;
  const password = () =>
    new Promise<string>((resolve) => {
      asked = true;
      answer = resolve;
    });
  const arriving = bench
    .connect({ ...bench.database.as('postgres'), user: loginOf(given.grant.id), password })
    .catch((error: { code: string }) => error.code);
  await until(async () => asked);
  const start = Date.now();
  expect(await sweeper.revoke(given.grant.id)).toBe('revoked');
  expect(Date.now() - start).toBeGreaterThan(1_900);
  answer(given.secret);
  expect(await arriving).toMatch(/^28/);
});

describe('what a login leaves owned', () => {
  test('goes to the shared owner where its shape has one', async () => {
    await bench.sql('postgres', 'CREATE SCHEMA open_to_all; GRANT ALL ON SCHEMA open_to_all TO PUBLIC');
    const { session, grant } = await granted(migrate);
    await session.query('CREATE TABLE shop.by_the_owner (id integer)');
    await session.query('SET ROLE NONE; CREATE TABLE open_to_all.by_the_login (id integer)');
    await sweeper.revoke(grant.id);
    const owners = await bench.sql('postgres', `SELECT tablename, tableowner FROM pg_tables WHERE tablename LIKE 'by_the_%' ORDER BY 1`);
    expect(owners).toEqual([
      { tablename: 'by_the_login', tableowner: 'orders_owner' },
      { tablename: 'by_the_owner', tableowner: 'orders_owner' },
    ]);
  });

  test('is dropped where it has none, with what somebody hung on it', async () => {
    const { session, grant } = await granted(updateRows);
    await session.query('CREATE TABLE open_to_all.mine (id integer); GRANT ALL ON open_to_all.mine TO PUBLIC');
    await bench.sql('postgres', 'CREATE VIEW open_to_all.on_it AS SELECT * FROM open_to_all.mine');
    expect(await sweeper.revoke(grant.id)).toBe('revoked');
    expect(await bench.sql('postgres', `SELECT FROM pg_class WHERE relname IN ('mine', 'on_it')`)).toEqual([]);
  });

  test('is dropped where the shared owner may not own it', async () => {
    await bench.sql('postgres', 'CREATE SCHEMA for_shape; GRANT ALL ON SCHEMA for_shape TO shape_orders_flags');
    const shape = shapeOf({ roles: ['shape_orders_flags'], setRole: 'orders_owner' });
    const { session, grant } = await granted(shape);
    await session.query('SET ROLE NONE; CREATE FUNCTION for_shape.mine() RETURNS integer LANGUAGE sql RETURN 1');
    expect(await sweeper.revoke(grant.id)).toBe('revoked');
    expect(await bench.sql('postgres', `SELECT FROM pg_proc WHERE proname = 'mine'`)).toEqual([]);
  });
});
