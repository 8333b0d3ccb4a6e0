import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectTo } from '../../scripts/demo/policy.ts';
import { type OrdersDatabase, startOrdersDatabase } from '../../scripts/demo/postgres.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { samplePolicy } from '../support/forge.ts';

let database: OrdersDatabase;
let desk: Desk;
beforeAll(async () => {
  database = await startOrdersDatabase();
  const path = 'policy/systems/orders-db.yaml';
  desk = await openDesk({ files: { [path]: connectTo(samplePolicy()[path] ?? '', database.connection) } });
});
afterAll(async () => {
  desk?.ledger.close();
  desk?.close();
  await database?.stop();
});

/** As the pipeline, which is nobody's command line. */
async function reconcile(): Promise<string> {
  const { elevate_pipeline: pipeline = '', elevate_sweeper: sweeper = '' } = database.passwords;
  const env = { ORDERS_DB_PIPELINE_PASSWORD: pipeline, ORDERS_DB_SWEEPER_PASSWORD: sweeper };
  const { exit, out, err } = await desk.spawn(null, ['reconcile', '--sweep'], env).done;
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return out;
}

const root = new URL('../..', import.meta.url).pathname;
const client = `
  import pg from ${JSON.stringify(join(root, 'node_modules/pg/esm/index.mjs'))};
  const { PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE } = process.env;
  const client = new pg.Client({ host: PGHOST, port: Number(PGPORT), user: PGUSER, password: PGPASSWORD, database: PGDATABASE });
  await client.connect();
  const { rowCount } = await client.query("UPDATE shop.orders SET customer = customer");
  console.log(PGUSER, rowCount > 0 ? 'changed rows' : 'found none');
  await client.end();`;
const use = (id: string) => desk.spawn('alice', ['exec', id, '--', process.execPath, '--input-type=module', '-e', client]).done;

test('asked for, approved, merged, granted, used and given back: with a real database, and the secret nowhere but here', async () => {
  const { id, pull, secret } = await desk.ask();
  await desk.run('carol', 'approve', String(pull));
  await desk.run('grace', 'approve', String(pull));
  expect(await desk.run('alice', 'merge', String(pull))).toMatchObject({ exit: 0 });
  const waiting = desk.run('alice', 'wait', id, '--timeout', '60s');
  const granted = await reconcile();
  expect(await waiting).toMatchObject({ exit: 0 });
  expect(await use(id)).toMatchObject({ exit: 0, err: '', out: `elev_${id} changed rows\n` });

  expect(await desk.run('alice', 'return', id)).toMatchObject({ exit: 0 });
  const returned = await reconcile();
  expect(await use(id)).toMatchObject({ exit: 1, out: '', err: expect.stringContaining('returned by alice') });

  const ledger = execFileSync('git', ['--git-dir', desk.forge.forge.repo, 'log', '--all', '--format=%B'], { encoding: 'utf8' });
  expect(ledger).toContain(id);
  expect(database.server.log()).not.toContain(secret);
  for (const text of [granted, returned, ledger, desk.everything()]) expect(text.includes(secret)).toBe(false);
  expect(readFileSync(join(desk.home, 'elevate', 'secrets', `${id}.secret`), 'utf8').trim()).toBe(secret);
});
