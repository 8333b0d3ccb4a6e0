import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingKinds } from '../../scripts/core/findings.ts';
import { postgresKind } from '../../scripts/targets/postgres/kind.ts';
import type { Target } from '../../scripts/targets/target.ts';
import { environmentOf, openBench, type PostgresBench } from '../support/postgres.ts';

let bench: PostgresBench;
let pipeline: Target;

beforeAll(async () => {
  bench = await openBench();
  pipeline = await bench.open();
  await bench.sql('postgres', 'CREATE ROLE writers NOLOGIN');
});
afterAll(() => bench.stop());

const largeObjects = {
  code: 'BASELINE_LARGE_OBJECTS',
  details: {
    role: 'orders_readonly',
    via: 'PUBLIC',
    on: 'database orders',
    right: 'EXECUTE',
    remedy: 'REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid,bytea) FROM PUBLIC',
  },
};
const notes = ['BASELINE_LARGE_OBJECTS', 'BASELINE_TEMPORARY'];
const untouched = [
  largeObjects,
  {
    code: 'BASELINE_TEMPORARY',
    details: {
      role: 'orders_readonly',
      via: 'PUBLIC',
      on: 'database orders',
      right: 'TEMPORARY',
      remedy: 'REVOKE TEMPORARY ON DATABASE orders FROM PUBLIC',
    },
  },
];

test('after setup/postgres the default identity only reads', async () => {
  expect(await pipeline.baseline()).toEqual(untouched);
  for (const code of ['BASELINE_LARGE_OBJECTS', 'BASELINE_TEMPORARY'] as const) expect(findingKinds[code].severity).toBe('note');
});

test('a default identity that does not exist is a finding, not silence', async () => {
  const target = await postgresKind.open(
    { ...bench.system, defaultIdentity: 'orders_reader' },
    { env: environmentOf(bench.database), only: 'everything' },
  );
  expect(await target.baseline()).toEqual([{ code: 'BASELINE_ROLE_MISSING', details: { role: 'orders_reader' } }]);
  await target.close();
});

/** What an administrator did, the finding, who holds it, and on what; null: the remedy is not a statement by itself. */
const mistakes: [string, string, string, string, string?][] = [
  ['GRANT UPDATE ON shop.orders TO orders_readonly', 'BASELINE_PRIVILEGE', 'orders_readonly', 'shop.orders'],
  ['GRANT INSERT ON shop.orders TO PUBLIC', 'BASELINE_PRIVILEGE', 'PUBLIC', 'shop.orders'],
  ['GRANT UPDATE (status) ON shop.orders TO PUBLIC', 'BASELINE_PRIVILEGE', 'PUBLIC', 'shop.orders (status)'],
  ['GRANT MAINTAIN ON shop.daily_sales TO orders_readonly', 'BASELINE_PRIVILEGE', 'orders_readonly', 'shop.daily_sales'],
  ['GRANT USAGE ON SEQUENCE shop.orders_id_seq TO PUBLIC', 'BASELINE_PRIVILEGE', 'PUBLIC', 'shop.orders_id_seq'],
  ['GRANT SET ON PARAMETER session_replication_role TO PUBLIC', 'BASELINE_PRIVILEGE', 'PUBLIC', 'parameter session_replication_role'],
  ['SELECT lo_create(4711); GRANT UPDATE ON LARGE OBJECT 4711 TO PUBLIC', 'BASELINE_PRIVILEGE', 'PUBLIC', 'large object 4711'],
  ['GRANT writers TO orders_readonly; GRANT DELETE ON shop.orders TO writers', 'BASELINE_PRIVILEGE', 'writers', 'shop.orders'],
  [
    'GRANT writers TO orders_readonly WITH INHERIT FALSE; GRANT DELETE ON shop.order_lines TO writers',
    'BASELINE_PRIVILEGE',
    'writers',
    'shop.order_lines',
  ],
  ['GRANT CREATE ON SCHEMA public TO PUBLIC', 'BASELINE_CREATE', 'PUBLIC', 'schema public'],
  ['GRANT CREATE ON DATABASE orders TO orders_readonly', 'BASELINE_CREATE', 'orders_readonly', 'database orders'],
  [
    'ALTER DEFAULT PRIVILEGES FOR ROLE orders_owner GRANT INSERT ON TABLES TO PUBLIC',
    'BASELINE_DEFAULT_PRIVILEGE',
    'PUBLIC',
    'TABLES of orders_owner',
  ],
  [
    'ALTER DEFAULT PRIVILEGES FOR ROLE orders_owner IN SCHEMA shop GRANT USAGE ON SEQUENCES TO orders_readonly',
    'BASELINE_DEFAULT_PRIVILEGE',
    'orders_readonly',
    'SEQUENCES of orders_owner in schema shop',
  ],
  ['ALTER ROLE orders_readonly CREATEROLE', 'BASELINE_ATTRIBUTE', 'orders_readonly', ''],
  ['ALTER ROLE orders_readonly SUPERUSER', 'BASELINE_ATTRIBUTE', 'orders_readonly', ''],
  ['ALTER ROLE orders_readonly BYPASSRLS', 'BASELINE_ATTRIBUTE', 'orders_readonly', ''],
  ['ALTER ROLE orders_readonly CREATEDB', 'BASELINE_ATTRIBUTE', 'orders_readonly', ''],
  ['ALTER ROLE orders_readonly REPLICATION', 'BASELINE_ATTRIBUTE', 'orders_readonly', ''],
  ['GRANT pg_write_all_data TO orders_readonly', 'BASELINE_MEMBERSHIP', 'orders_readonly', ''],
  ['GRANT pg_execute_server_program TO orders_readonly', 'BASELINE_MEMBERSHIP', 'orders_readonly', ''],
  ['GRANT pg_read_server_files TO writers; GRANT writers TO orders_readonly', 'BASELINE_MEMBERSHIP', 'writers', ''],
  [
    'ALTER TABLE shop.feature_flags OWNER TO orders_readonly',
    'BASELINE_OWNS',
    'orders_readonly',
    'table shop.feature_flags',
    'ALTER TABLE shop.feature_flags OWNER TO orders_owner',
  ],
  [
    'CREATE FUNCTION shop.backdoor() RETURNS void LANGUAGE sql SECURITY DEFINER AS $$$$; ALTER FUNCTION shop.backdoor() OWNER TO orders_owner',
    'BASELINE_SECURITY_DEFINER',
    'PUBLIC',
    'shop.backdoor()',
  ],
  ['GRANT EXECUTE ON FUNCTION pg_catalog.lo_export(oid, text) TO PUBLIC', 'BASELINE_PRIVILEGE', 'PUBLIC', 'function lo_export(oid,text)'],
  [
    'GRANT EXECUTE ON FUNCTION pg_catalog.pg_reload_conf() TO writers; GRANT writers TO orders_readonly',
    'BASELINE_PRIVILEGE',
    'writers',
    'function pg_reload_conf()',
  ],
];

test.each(mistakes)('%s', async (mistake, code, via, on, mending) => {
  await bench.sql('postgres', mistake);
  const added = (await pipeline.baseline()).filter(({ code }) => !notes.includes(code));
  expect(added.map(({ code, details }) => ({ code, via: details?.via, on: details?.on }))).toEqual([{ code, via, on }]);

  // The remedy it names takes away exactly that.
  await bench.sql('postgres', mending ?? String(added[0]?.details?.remedy));
  expect(await pipeline.baseline()).toEqual(untouched);
  await bench.sql('postgres', 'REVOKE writers FROM orders_readonly');
});

test.each([
  ['GRANT SELECT ON shop.orders TO PUBLIC'],
  ['GRANT pg_read_all_data, pg_monitor TO orders_readonly'],
  ['GRANT UPDATE ON shop.orders TO writers'],
  ['CREATE FUNCTION shop.harmless() RETURNS integer LANGUAGE sql RETURN 1'],
  ['ALTER DEFAULT PRIVILEGES FOR ROLE orders_owner GRANT SELECT ON TABLES TO orders_readonly'],
])('no finding: %s', async (statement) => {
  await bench.sql('postgres', statement);
  expect(await pipeline.baseline()).toEqual(untouched);
});

test('large objects, which everybody may make: told as a note, and its remedy takes that away', async () => {
  const make = "SELECT lo_from_bytea(0, 'kept')";
  await bench.sql('postgres', `SET ROLE orders_readonly; ${make}`);
  await bench.sql('postgres', largeObjects.details.remedy);
  expect((await pipeline.baseline()).map(({ code }) => code)).not.toContain('BASELINE_LARGE_OBJECTS');
  await expect(bench.sql('postgres', `SET ROLE orders_readonly; ${make}`)).rejects.toThrow('permission denied');
});
