import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Params, Shape } from '../../scripts/core/model.ts';
import { loginOf } from '../../scripts/targets/postgres/login-name.ts';
import type { Target } from '../../scripts/targets/target.ts';
import { type Given, give, migrate, openBench, type PostgresBench, updateOrders, updateRows } from '../support/postgres.ts';

let bench: PostgresBench;
let pipeline: Target;
let sweeper: Target;

beforeAll(async () => {
  bench = await openBench();
  pipeline = await bench.open('everything');
  sweeper = await bench.open('revoke');
});
afterAll(() => bench.stop());

const refused = expect.objectContaining({ code: '42501' });

async function granted(shape: Shape, params: Params = updateOrders): Promise<Given & { session: pg.Client }> {
  const given = give(params);
  await pipeline.grant(shape, given.grant);
  return { ...given, session: await bench.signIn(given) };
}
describe('the sweeper takes away and gives nothing', () => {
  test.each([
    ['CREATE ROLE mine'],
    ['GRANT shape_orders_refresh TO alice'],
    ['GRANT orders_owner TO elevate_sweeper'],
    ['SET ROLE orders_owner'],
    ['SET ROLE elevate_pipeline'],
    ['SELECT FROM shop.orders'],
    ['SELECT elevate.our_role($$x$$)'],
    [`ALTER ROLE alice PASSWORD 'mine'`],
    ['DROP ROLE shape_orders_refresh'],
  ])('%s', async (statement) => {
    await expect(bench.sql('elevate_sweeper', statement)).rejects.toMatchObject({ code: '42501' });
  });

  test('it cannot become, or take over, a login that lives', async () => {
    const { grant } = await granted(updateRows);
    const login = `"${loginOf(grant.id)}"`;
    for (const statement of [
      `SET ROLE ${login}`,
      `ALTER ROLE ${login} PASSWORD 'mine'`,
      `GRANT ${login} TO elevate_sweeper`,
      `DROP ROLE ${login}`,
    ]) {
      await expect(bench.sql('elevate_sweeper', statement)).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('a login that it closes has no rights left when it may become it', async () => {
    const { grant } = await granted(migrate);
    const login = `"${loginOf(grant.id)}"`;
    await bench.sql('elevate_sweeper', 'SELECT elevate.close_login($1, 300)', [loginOf(grant.id)]);
    const become = await bench.connect(bench.database.as('elevate_sweeper'));
    await become.query(`SET ROLE ${login}`);
    for (const statement of ['SET ROLE orders_owner', 'SELECT FROM shop.orders'])
      await expect(become.query(statement)).rejects.toEqual(refused);
    expect(await sweeper.revoke(grant.id)).toBe('revoked');
  });

  test('a login that somebody else made a member of more is not handed to it, and ends all the same', async () => {
    const { grant } = await granted(updateRows);
    await bench.sql('postgres', `GRANT orders_readonly TO "${loginOf(grant.id)}"`);
    await bench.sql('elevate_sweeper', 'SELECT elevate.close_login($1, 300)', [loginOf(grant.id)]);
    await expect(bench.sql('elevate_sweeper', `SET ROLE "${loginOf(grant.id)}"`)).rejects.toEqual(refused);
    expect(await sweeper.revoke(grant.id)).toBe('revoked');
  });

  test('a login that somebody else gave more on a table is closed; it says who can do the rest', async () => {
    const given = await granted(updateRows);
    const { grant } = given;
    await bench.sql('postgres', `GRANT TRUNCATE ON shop.orders TO "${loginOf(grant.id)}"`);
    await expect(sweeper.revoke(grant.id)).rejects.toThrow(/somebody else gave .* rights.* DROP OWNED BY/);
    await expect(bench.sql('elevate_sweeper', `SET ROLE "${loginOf(grant.id)}"`)).rejects.toEqual(refused);
    await expect(bench.signIn(given)).rejects.toThrow();
    expect((await sweeper.list()).map(({ id }) => id)).toContain(grant.id);
    await bench.sql('postgres', `DROP OWNED BY "${loginOf(grant.id)}"`);
    expect(await sweeper.revoke(grant.id)).toBe('revoked');
  });

  test('no login is dropped under a session that lives', async () => {
    const { grant, session } = await granted(updateRows);
    expect(await bench.sql('elevate_sweeper', 'SELECT elevate.drop_login($1) AS said', [loginOf(grant.id)])).toEqual([{ said: 'in use' }]);
    await session.query('SELECT 1');
  });

  test('it cannot grant', async () => {
    await expect(sweeper.grant(updateRows, give(updateOrders).grant)).rejects.toMatchObject({ code: 'TARGET_REFUSED' });
  });

  test.each([
    'alice',
    'postgres',
    'elevate_pipeline',
    'shape_orders_flags',
    'elev_',
    'elev_20261120-orders-db-aaaaaa',
    `x'; DROP ROLE alice; --`,
  ])('its functions leave %s alone', async (role) => {
    for (const call of ['close_login($1, 300)', 'drop_login($1)']) {
      expect(await bench.sql('elevate_sweeper', `SELECT elevate.${call} AS said`, [role])).toEqual([{ said: 'absent' }]);
    }
    expect(await bench.sql('elevate_sweeper', 'SELECT sessions FROM elevate.end_sessions($1)', [role])).toEqual([{ sessions: 0 }]);
  });
});
