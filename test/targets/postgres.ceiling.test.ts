import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Params, Shape } from '../../scripts/core/model.ts';
import { loginOf } from '../../scripts/targets/postgres/login-name.ts';
import type { Target } from '../../scripts/targets/target.ts';
import {
  type Given,
  give,
  migrate,
  openBench,
  type PostgresBench,
  refresh,
  shapeOf,
  updateOrders,
  updateRows,
} from '../support/postgres.ts';

let bench: PostgresBench;
let pipeline: Target;

beforeAll(async () => {
  bench = await openBench();
  pipeline = await bench.open('everything');
  await bench.sql('postgres', 'CREATE TABLE shop.not_listed (id integer)');
});
afterAll(() => bench.stop());

async function granted(shape: Shape, params: Params = updateOrders): Promise<Given & { session: pg.Client }> {
  const given = give(params);
  await pipeline.grant(shape, given.grant);
  return { ...given, session: await bench.signIn(given) };
}
const refused = expect.objectContaining({ code: '42501' });

describe('what a shape gives, and nothing beside it', () => {
  test.each<[string, Shape, Params, string, string]>([
    ['update-rows', updateRows, updateOrders, `UPDATE shop.orders SET status = 'paid' WHERE id = 2`, `DELETE FROM shop.orders`],
    ['update-rows on one table', updateRows, updateOrders, 'SELECT FROM shop.orders', `UPDATE shop.order_lines SET cents = 1`],
    ['refresh', refresh, {}, 'REFRESH MATERIALIZED VIEW shop.daily_sales', 'DROP MATERIALIZED VIEW shop.daily_sales'],
    [
      'flip-flag',
      shapeOf({ roles: ['shape_orders_flags'] }),
      {},
      'UPDATE shop.feature_flags SET enabled = true',
      'DELETE FROM shop.feature_flags',
    ],
    [
      'cancel-query',
      shapeOf({ roles: ['shape_orders_cancel'] }),
      {},
      'SELECT * FROM ops.running_queries()',
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'elevate_pipeline'`,
    ],
    ['migrate', migrate, {}, 'ALTER TABLE shop.orders ADD COLUMN IF NOT EXISTS note text', 'DROP TABLE shop.feature_flags'],
    ['migrate', migrate, {}, 'CREATE INDEX ON shop.orders (status)', 'ALTER TABLE shop.orders DROP COLUMN customer'],
    ['migrate, refreshing', migrate, {}, 'REFRESH MATERIALIZED VIEW shop.daily_sales', 'DROP SCHEMA shop CASCADE'],
    ['migrate, out of its role', migrate, {}, 'SELECT 1', 'SET ROLE NONE; SELECT FROM shop.orders'],
    ['migrate, another role', migrate, {}, 'SELECT 1', 'SET ROLE shape_orders_drop'],
    ['update-rows, as the pipeline', updateRows, updateOrders, 'SELECT 1', 'SET ROLE elevate_pipeline'],
    ['update-rows, handing on', updateRows, updateOrders, 'SELECT 1', `CREATE ROLE another`],
  ])('%s', async (_, shape, params, allowed, beyond) => {
    const { session } = await granted(shape, params);
    await session.query(allowed);
    await expect(session.query(beyond)).rejects.toEqual(refused);
  });

  test('drop-objects drops', async () => {
    const { session } = await granted(shapeOf({ roles: ['shape_orders_drop'], setRole: 'orders_owner' }));
    await session.query('CREATE TABLE shop.old (id integer); DROP TABLE shop.old');
  });

  test('a cancelled query is another’s, never the pipeline’s', async () => {
    const { session } = await granted(shapeOf({ roles: ['shape_orders_cancel'] }));
    const slow = await bench.connect(bench.database.as('alice'));
    const sleeping = slow.query('SELECT pg_sleep(60)').catch((error: { code: string }) => error.code);
    const cancel = async (login: string) => {
      const [found] = await bench.sql<{ pid: number }>('postgres', 'SELECT pid FROM pg_stat_activity WHERE usename = $1 LIMIT 1', [login]);
      const { rows } = await session.query<{ done: boolean }>('SELECT ops.cancel_query($1) AS done', [found?.pid]);
      return rows[0]?.done;
    };
    expect(await cancel('alice')).toBe(true);
    expect(await sleeping).toBe('57014');
    expect(await cancel('elevate_pipeline')).toBe(false);
    expect(await cancel('elevate_sweeper')).toBe(false);
  });

  test('the holder cannot move the end, nor hand the login on', async () => {
    const { session, grant } = await granted(updateRows);
    const login = `"${loginOf(grant.id)}"`;
    for (const statement of [
      `ALTER ROLE ${login} VALID UNTIL 'infinity'`,
      `ALTER ROLE ${login} CONNECTION LIMIT -1`,
      `GRANT ${login} TO alice`,
      `COMMENT ON ROLE ${login} IS '{}'`,
      `GRANT UPDATE ON shop.orders TO elevate_sweeper WITH GRANT OPTION`,
      'SELECT elevate.leases()',
    ]) {
      await session.query(statement).catch(() => {});
    }
    const [lease] = (await pipeline.list()).filter(({ id }) => id === grant.id);
    expect(lease?.expiresAt).toBe(grant.expiresAt);
    expect(
      await bench.sql('postgres', `SELECT FROM pg_auth_members WHERE roleid = $1::regrole AND member = 'alice'::regrole`, [login]),
    ).toEqual([]);
    expect(await bench.sql('postgres', `SELECT has_table_privilege('elevate_sweeper', 'shop.orders', 'UPDATE') AS may`)).toEqual([
      { may: false },
    ]);
  });
});

describe('with the whole repository taken over, the pipeline still cannot', () => {
  const role = (name: string) => shapeOf({ roles: [name] });
  const rights = (...privileges: string[]) => shapeOf({ privileges: [{ privileges, on: 'tables', schema: 'shop', names: ['orders'] }] });
  test.each<[string, Shape, Params]>([
    ['write everywhere', role('pg_write_all_data'), {}],
    ['run programs', role('pg_execute_server_program'), {}],
    ['be a superuser', role('postgres'), {}],
    ['be somebody else', role('bob'), {}],
    ['give what default readers have', role('orders_readonly'), {}],
    ['start as a superuser', shapeOf({ setRole: 'postgres' }), {}],
    ['start as the default identity', shapeOf({ setRole: 'orders_readonly' }), {}],
    ['give a role that is not there', role('nobody_knows'), {}],
    ['give a table that no operator listed', updateRows, { schema: 'shop', tables: ['not_listed'] }],
    ['give one of the catalog', updateRows, { schema: 'pg_catalog', tables: ['pg_authid'] }],
    ['give one that is not there', updateRows, { schema: 'shop', tables: ['no_such'] }],
    ['give a right beyond those listed', rights('TRUNCATE'), {}],
    ['give such a right beside one that is listed', rights('SELECT', 'TRUNCATE'), {}],
  ])('%s: nothing is made, and preflight says why', async (_, shape, params) => {
    const given = give(params);
    const obstacles = await pipeline.preflight(shape, given.grant);
    expect(obstacles.filter(({ code }) => /MISSING$/.test(code))).not.toEqual([]);
    await expect(pipeline.grant(shape, given.grant)).rejects.toMatchObject({ code: 'TARGET_REFUSED' });
    expect(await bench.sql('postgres', 'SELECT FROM pg_roles WHERE rolname = $1', [loginOf(given.grant.id)])).toEqual([]);
  });

  test.each([
    ['CREATE ROLE mine SUPERUSER'],
    ['CREATE ROLE mine BYPASSRLS'],
    ['CREATE ROLE mine REPLICATION'],
    ['CREATE ROLE mine CREATEDB'],
    [`ALTER ROLE alice PASSWORD 'mine'`],
    ['ALTER ROLE elevate_pipeline SUPERUSER'],
    ['GRANT alice TO elevate_pipeline'],
    ['SELECT rolpassword FROM pg_authid'],
    ['CREATE TABLE elevate.mine (id integer)'],
    ['CREATE OR REPLACE FUNCTION elevate.leases() RETURNS TABLE (login text, ends_at double precision) LANGUAGE sql RETURN (NULL, NULL)'],
    ['DROP EVENT TRIGGER elevate_refuse_drops'],
    ['TRUNCATE shop.orders'],
  ])('%s', async (statement) => {
    await expect(bench.sql('elevate_pipeline', statement)).rejects.toMatchObject({ code: expect.stringMatching(/^42/) });
  });
});
