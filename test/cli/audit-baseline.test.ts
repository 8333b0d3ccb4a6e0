import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

const codes = async (): Promise<string[]> => {
  const { rows } = JSON.parse((await world.run(['audit', 'log', '--outcome', 'baseline', '--json'])).out);
  return rows.map((row: { codes: string[] }) => row.codes.join());
};

test('the real default identity only reads, until somebody gives it more', async () => {
  const good = await world.run(['baseline', 'orders-db']);
  expect(good).toMatchObject({ exit: 0, out: expect.stringContaining('✓ orders_readonly on orders-db only reads\n') });
  expect(await codes()).toEqual([]);

  expect((await world.run(['baseline', 'orders-db', '--record'])).exit).toBe(0);
  await world.asSuperuser('GRANT UPDATE ON shop.orders TO orders_readonly');
  const bad = await world.run(['baseline', 'orders-db', '--record', '--json']);
  await world.asSuperuser('REVOKE UPDATE ON shop.orders FROM orders_readonly');
  expect(bad.exit).toBe(1);
  expect(JSON.parse(bad.out)).toMatchObject({ version: 1, readOnly: false, recorded: true });
  expect(bad.out).toContain('REVOKE UPDATE ON');
  expect(await codes()).toEqual(['', 'BASELINE_PRIVILEGE']);
  expect((await world.run(['audit', 'log'])).out).toMatch(
    /baseline {2}orders-db {2}only reads\n.*baseline {2}orders-db {2}BASELINE_PRIVILEGE\n/,
  );
  expect((await world.run(['ledger', 'verify'])).exit).toBe(0);
});

test('what keeps it from being asked is an error of one line, and no answer', async () => {
  const unknown = await world.run(['baseline', 'order-db']);
  expect(unknown).toMatchObject({ exit: 2, err: 'elevate: INPUT_INVALID: there is no system «order-db»; did you mean «orders-db»?\n' });
  const wrong = await world.run(['baseline', 'orders-db', '--record'], { ORDERS_DB_PIPELINE_PASSWORD: 'planted-4711' });
  expect(wrong.exit).toBe(3);
  expect(wrong.err.trimEnd()).toMatch(/^elevate: TARGET_[A-Z]+: [^\n]+$/);
  expect(wrong.err + wrong.out).not.toContain('planted-4711');
  expect(await codes()).toHaveLength(2);
});
