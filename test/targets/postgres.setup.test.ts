import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Finding, findingKinds } from '../../scripts/core/findings.ts';
import type { Shape } from '../../scripts/core/model.ts';
import { setupFiles, setupText } from '../../scripts/demo/postgres.ts';
import type { Target } from '../../scripts/targets/target.ts';
import { give, migrate, openBench, type PostgresBench, refresh, updateOrders, updateRows } from '../support/postgres.ts';

let bench: PostgresBench;
let pipeline: Target;

beforeAll(async () => {
  bench = await openBench(['max_prepared_transactions=2']);
  pipeline = await bench.open();
});
afterAll(() => bench.stop());

/** Everything that setup/postgres could change: roles, memberships, rights, functions, triggers, schemas. */
async function catalog(): Promise<object[]> {
  return bench.sql(
    'postgres',
    `SELECT 'role' AS kind, rolname::text AS name, to_jsonb(r) - 'oid' AS entry FROM pg_roles r WHERE rolname !~ '^pg_'
     UNION ALL SELECT 'member', concat_ws(' ', roleid::regrole, member::regrole, grantor::regrole), to_jsonb(m) - 'oid' FROM pg_auth_members m
     UNION ALL SELECT 'schema', nspname, to_jsonb(n) - 'oid' FROM pg_namespace n WHERE nspname !~ '^pg_'
     UNION ALL SELECT 'table', relname, to_jsonb(c.relacl) FROM pg_class c WHERE relnamespace = 'shop'::regnamespace
     UNION ALL SELECT 'function', oid::regprocedure::text, to_jsonb(p) - 'oid' FROM pg_proc p WHERE pronamespace::regnamespace::text IN ('elevate', 'ops')
     UNION ALL SELECT 'trigger', evtname, to_jsonb(e) - 'oid' FROM pg_event_trigger e
     UNION ALL SELECT 'database', datname, to_jsonb(d.datacl) FROM pg_database d
     ORDER BY 1, 2`,
  );
}

test('applied twice, it changes nothing', async () => {
  const before = await catalog();
  for (const file of setupFiles) await bench.sql('postgres', setupText(file));
  expect(await catalog()).toEqual(before);
});

test('every file of it is known to the demo', () => {
  const files = readdirSync(new URL('../../setup/postgres', import.meta.url)).filter((name) => name.endsWith('.sql'));
  expect(files.sort()).toEqual([...setupFiles, 'undo.sql'].sort());
});

test('it allows every shape that policy/systems/orders-db.yaml lists, on every table that it lists', async () => {
  const { shapes } = parse(readFileSync(new URL('../../setup/acme/policy/systems/orders-db.yaml', import.meta.url), 'utf8')) as {
    shapes: { [name: string]: Shape };
  };
  expect(Object.keys(shapes).length).toBeGreaterThan(6);
  for (const [name, shape] of Object.entries(shapes)) {
    const tables = shape.params.tables;
    const params = tables?.type === 'array' && 'enum' in tables.items ? { schema: 'shop', tables: [...tables.items.enum] } : {};
    // This server has prepared transactions on, as few have.
    const found = (await pipeline.preflight(shape, give(params).grant)).filter(({ code }) => code !== 'PREPARED_NOT_SWEPT');
    const obstacles = found.filter(({ code }) => findingKinds[code].severity === 'error');
    expect({ name, obstacles }).toEqual({ name, obstacles: [] });
  }
});

describe('preflight', () => {
  const codes = async (shape = updateRows) => (await pipeline.preflight(shape, give(updateOrders).grant)).map(({ code }: Finding) => code);

  test('finds nothing in the way', async () => {
    expect(await codes()).toEqual([]);
    expect(await codes(refresh)).toEqual([]);
  });

  test('finds nothing in the way of a grant that is there already', async () => {
    const { grant } = give(updateOrders);
    await pipeline.grant(updateRows, grant);
    expect(await pipeline.preflight(updateRows, grant)).toEqual([]);
    await pipeline.revoke(grant.id);
  });

  test('what could be prepared as an owner must be the sweeper’s to roll back', async () => {
    expect(await codes(migrate)).toEqual(['PREPARED_NOT_SWEPT']);
    await bench.sql('postgres', 'GRANT orders_owner TO elevate_sweeper WITH INHERIT FALSE, SET FALSE');
    expect(await codes(migrate)).toEqual(['PREPARED_NOT_SWEPT']);
    await bench.sql('postgres', 'GRANT orders_owner TO elevate_sweeper WITH INHERIT FALSE, SET TRUE');
    expect(await codes(migrate)).toEqual([]);
    await bench.sql('postgres', 'REVOKE orders_owner FROM elevate_sweeper');
  });

  test.each<[string, string, string[], string]>([
    [
      'a right without the option',
      'REVOKE GRANT OPTION FOR UPDATE ON shop.orders FROM elevate_pipeline',
      ['GRANT_OPTION_MISSING'],
      'GRANT UPDATE ON shop.orders TO elevate_pipeline WITH GRANT OPTION',
    ],
    [
      'a schema without the option',
      'REVOKE GRANT OPTION FOR USAGE ON SCHEMA shop FROM elevate_pipeline',
      ['GRANT_OPTION_MISSING'],
      'GRANT USAGE ON SCHEMA shop TO elevate_pipeline WITH GRANT OPTION',
    ],
    [
      'a table that is gone',
      'ALTER TABLE shop.orders RENAME TO orders_2025',
      ['TABLE_MISSING'],
      'ALTER TABLE shop.orders_2025 RENAME TO orders',
    ],
    ['no CREATEROLE', 'ALTER ROLE elevate_pipeline NOCREATEROLE', ['CREATEROLE_MISSING'], 'ALTER ROLE elevate_pipeline CREATEROLE'],
    [
      'a pipeline without bounds',
      'ALTER ROLE elevate_pipeline SUPERUSER',
      ['PIPELINE_UNBOUNDED'],
      'ALTER ROLE elevate_pipeline NOSUPERUSER',
    ],
    [
      'a function that is not its own',
      'ALTER FUNCTION elevate.drop_login(text) OWNER TO postgres',
      ['SETUP_MISSING'],
      'ALTER FUNCTION elevate.drop_login(text) OWNER TO elevate_pipeline',
    ],
    [
      'a function with its caller’s rights',
      'ALTER FUNCTION elevate.close_login(text, integer) SECURITY INVOKER',
      ['SETUP_MISSING'],
      'ALTER FUNCTION elevate.close_login(text, integer) SECURITY DEFINER',
    ],
  ])('%s', async (_, change, expected, back) => {
    await bench.sql('postgres', change);
    expect(await codes()).toEqual(expected);
    await bench.sql('postgres', back);
    expect(await codes()).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['ROLE_MISSING', 'ALTER ROLE shape_orders_refresh RENAME TO shape_gone', 'ALTER ROLE shape_gone RENAME TO shape_orders_refresh'],
    [
      'ADMIN_OPTION_MISSING',
      'REVOKE ADMIN OPTION FOR shape_orders_refresh FROM elevate_pipeline',
      'GRANT shape_orders_refresh TO elevate_pipeline WITH ADMIN TRUE',
    ],
  ])('%s', async (code, change, back) => {
    await bench.sql('postgres', change);
    expect(await codes(refresh)).toEqual([code]);
    await bench.sql('postgres', back);
    expect(await codes(refresh)).toEqual([]);
  });
});

test('a ceiling lowered while a lease lives does not hold up its end', async () => {
  const given = give(updateOrders);
  const other = give(updateOrders);
  await pipeline.grant(refresh, given.grant);
  await pipeline.grant(updateRows, other.grant);
  await bench.sql(
    'postgres',
    'REVOKE ADMIN OPTION FOR shape_orders_refresh FROM elevate_pipeline CASCADE; REVOKE GRANT OPTION FOR ALL ON shop.orders FROM elevate_pipeline CASCADE',
  );
  expect(await pipeline.revoke(given.grant.id)).toBe('revoked');
  expect(await pipeline.revoke(other.grant.id)).toBe('revoked');
  await bench.sql('postgres', setupText('02-orders-db.sql'));
});

test('undo takes everything back, but not while a lease lives', async () => {
  const { grant } = give(updateOrders);
  await pipeline.grant(updateRows, grant);
  await expect(bench.sql('postgres', setupText('undo.sql'))).rejects.toThrow(/end them first/);
  await pipeline.revoke(grant.id);
  await pipeline.close();
  await bench.sql('postgres', setupText('undo.sql'));
  const left = await bench.sql('postgres', `SELECT rolname FROM pg_roles WHERE rolname ~ '^(elev|shape_|orders_canceller)'`);
  expect(left).toEqual([]);
  expect(await bench.sql('postgres', `SELECT FROM pg_namespace WHERE nspname IN ('elevate', 'ops')`)).toEqual([]);
  expect(await bench.sql('alice', 'SELECT FROM shop.orders')).toHaveLength(3);
  await bench.sql('postgres', setupText('undo.sql'));
});
