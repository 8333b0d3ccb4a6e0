import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Params, Shape } from '../../scripts/core/model.ts';
import { loginOf } from '../../scripts/targets/postgres/login-name.ts';
import type { Target } from '../../scripts/targets/target.ts';
import { type Given, give, openBench, type PostgresBench, updateOrders, updateRows } from '../support/postgres.ts';

let bench: PostgresBench;
let pipeline: Target;
let sweeper: Target;

beforeAll(async () => {
  bench = await openBench();
  pipeline = await bench.open('everything');
  sweeper = await bench.open('revoke');
});
afterAll(() => bench.stop());

async function granted(shape: Shape, params: Params = updateOrders): Promise<Given & { session: pg.Client }> {
  const given = give(params);
  await pipeline.grant(shape, given.grant);
  return { ...given, session: await bench.signIn(given) };
}
describe('roles that look like ours', () => {
  test.each<[string, (login: string) => string]>([
    ['an administrator made', (login) => `CREATE ROLE ${login} LOGIN`],
    ['another who may create roles made', (login) => `CREATE ROLE maker CREATEROLE; SET ROLE maker; CREATE ROLE ${login} LOGIN`],
    ['the pipeline is only a member of', (login) => `CREATE ROLE ${login} LOGIN; GRANT ${login} TO elevate_pipeline WITH ADMIN FALSE`],
  ])('one that %s is neither listed, nor ended, nor taken for a lease', async (_, make) => {
    const given = give(updateOrders);
    const login = loginOf(given.grant.id);
    await bench.sql('postgres', make(`"${login}"`));
    expect((await pipeline.list()).map(({ id }) => id)).not.toContain(given.grant.id);
    expect((await pipeline.preflight(updateRows, given.grant)).map(({ code }) => code)).toEqual(['NAME_TAKEN']);
    await expect(pipeline.grant(updateRows, given.grant)).rejects.toThrow(/did not make/);
    expect(await pipeline.revoke(given.grant.id)).toBe('absent');
    expect(await bench.sql('postgres', 'SELECT rolcanlogin FROM pg_roles WHERE rolname = $1', [login])).toEqual([{ rolcanlogin: true }]);
  });

  test.each([
    'NULL',
    `'{"elevation":'`,
    `'{"owner":"postgres","since":"2026-01-01T00:00:00Z"}'`,
    `'{"owner":"no_such_role","since":"2026-01-01T00:00:00Z"}'`,
    `'[]'`,
    `'{"owner":{"a":1},"since":"never"}'`,
  ])('one of ours whose comment became %s is still found and ended', async (comment) => {
    const { grant } = await granted(updateRows);
    await bench.sql('postgres', `COMMENT ON ROLE "${loginOf(grant.id)}" IS ${comment}`);
    expect((await pipeline.list()).map(({ id }) => id)).toContain(grant.id);
    expect(await sweeper.revoke(grant.id)).toBe('revoked');
  });

  test('one of another system on the same server is not in the list', async () => {
    const elsewhere = { ...give(updateOrders).grant, id: '20261120-billing-db-aaaaaa', system: 'billing-db' };
    await bench.sql('elevate_pipeline', `CREATE ROLE "${loginOf(elsewhere.id)}" LOGIN`);
    expect((await pipeline.list()).map(({ id }) => id)).not.toContain(elsewhere.id);
  });
});

describe('hostile names', () => {
  const hostile = [
    'public',
    'Orders',
    'a"b',
    `x"; DROP TABLE shop.orders; --`,
    `it's`,
    'täglich 日本',
    'x'.repeat(63),
    '-1',
    'select',
    'a.b',
    '$1',
    '\\',
  ];

  test('a grant reaches exactly the table that is named', async () => {
    const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
    await bench.sql('postgres', `CREATE SCHEMA "Sh""op"; GRANT USAGE ON SCHEMA "Sh""op" TO elevate_pipeline WITH GRANT OPTION`);
    for (const name of hostile) {
      await bench.sql(
        'postgres',
        `CREATE TABLE "Sh""op".${quoted(name)} (id integer); GRANT SELECT, UPDATE ON "Sh""op".${quoted(name)} TO elevate_pipeline WITH GRANT OPTION`,
      );
    }
    for (const name of hostile) {
      const params = { schema: 'Sh"op', tables: [name] };
      expect(await pipeline.preflight(updateRows, give(params).grant)).toEqual([]);
      const { grant } = await granted(updateRows, params);
      const reached = await bench.sql<{ relname: string }>(
        'postgres',
        `SELECT relname FROM pg_class WHERE relkind = 'r' AND has_table_privilege($1, oid, 'UPDATE') AND relnamespace <> 'pg_catalog'::regnamespace`,
        [loginOf(grant.id)],
      );
      expect(reached).toEqual([{ relname: name }]);
      expect(await pipeline.revoke(grant.id)).toBe('revoked');
    }
    expect(await bench.sql('postgres', `SELECT FROM pg_tables WHERE schemaname = 'shop' AND tablename = 'orders'`)).toHaveLength(1);
  });

  test('a table in the search path of the pipeline does not stand in for the one that is named', async () => {
    await bench.sql(
      'postgres',
      'CREATE SCHEMA elevate_pipeline AUTHORIZATION elevate_pipeline; CREATE SCHEMA empty; GRANT USAGE ON SCHEMA empty TO elevate_pipeline WITH GRANT OPTION',
    );
    await bench.sql('elevate_pipeline', 'CREATE TABLE elevate_pipeline.trap (id integer)');
    expect(await pipeline.preflight(updateRows, give({ schema: 'empty', tables: ['trap'] }).grant)).toEqual([
      { code: 'TABLE_MISSING', details: { schema: 'empty', table: 'trap' } },
    ]);
    await expect(pipeline.grant(updateRows, give({ schema: 'empty', tables: ['trap'] }).grant)).rejects.toMatchObject({
      code: 'TARGET_REFUSED',
    });
  });
});
