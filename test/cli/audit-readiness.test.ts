import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../support/world.ts';

/** What would make a grant fail is known before anybody asks: the pipeline looks, the record has it, and a check without any sign-in tells it. */
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

/** Some ten processes each. */
const patience = 120_000;
const look = async () => {
  const ran = await world.run(['baseline', 'orders-db', '--record', '--json']);
  return { exit: ran.exit, ...JSON.parse(ran.out) };
};
/** Without the pipeline's password: nobody who checks a request has it. */
const noSecrets = { ORDERS_DB_PIPELINE_PASSWORD: '', ORDERS_DB_SWEEPER_PASSWORD: '' };
const asking = [
  ...['request', '--dry-run', '--as', 'alice-acme', '--system', 'orders-db', '--shape', 'update-rows', '--ttl', '20m'],
  ...['--param', 'schema=shop', '--justification', 'Order 2 was paid on Monday and still stands as open; its parcel waits.'],
  ...['--rollback', 'The same statement with the old status.', '--alternatives', 'Waiting for the next release, which is in a week.'],
];
const told = async (args: readonly string[]) => {
  const ran = await world.run(args, noSecrets);
  expect(ran.err).toBe('');
  return ran.out;
};

test(
  'a right that the pipeline lost: the look names it and what it concerns; whoever asks and whoever approves is told, nobody else',
  async () => {
    expect(await look()).toMatchObject({ exit: 0, readOnly: true, obstacles: [] });
    const { pull } = await world.ask({ params: { schema: 'shop', tables: ['orders'] } });
    expect(await told(['why', String(pull)])).not.toContain('WOULD_FAIL');

    await world.asSuperuser('REVOKE GRANT OPTION FOR UPDATE ON shop.orders FROM elevate_pipeline CASCADE');
    const lost = { privilege: 'UPDATE', on: 'shop.orders', login: 'elevate_pipeline' };
    expect(await look()).toMatchObject({
      exit: 5,
      readOnly: true,
      alarm: false,
      obstacles: [
        {
          ...{ code: 'GRANT_OPTION_MISSING', severity: 'error', details: lost },
          of: [{ shape: 'update-rows', params: { schema: 'shop', tables: ['orders'] } }],
        },
      ],
    });
    const shown = await world.run(['baseline', 'orders-db']);
    const flat = shown.out.replaceAll(/\n */g, ' ');
    expect(flat).toContain('GRANT_OPTION_MISSING «elevate_pipeline» may not hand on UPDATE on «shop.orders»');
    expect(flat).toContain('it concerns: «update-rows» with «schema» = «shop» and «tables» = «orders»');
    expect(shown.out).toContain(
      '\n\n! 1 thing would keep a grant on orders-db from being made\n\n✓ orders_readonly on orders-db only reads\n',
    );

    const says = 'could not be granted, as the pipeline saw it on';
    for (const args of [
      ['why', String(pull)],
      ['check', '--pull', String(pull)],
      [...asking, '--param', 'tables=orders,order_lines'],
    ]) {
      const out = (await told(args)).replaceAll(/\n */g, ' ');
      expect(out, args[0]).toContain('WOULD_FAIL');
      expect(out, args[0]).toContain(says);
      expect(out, args[0]).toContain('«elevate_pipeline» may not hand on UPDATE on «shop.orders»');
    }
    expect(await told([...asking, '--param', 'tables=order_lines'])).not.toContain('WOULD_FAIL');
    // Advice, and no verdict: somebody may have mended it by the time of the grant, which asks the server itself.
    const { verdict, findings } = JSON.parse(await told(['check', '--pull', String(pull), '--json']));
    expect(verdict).toBe('wait');
    expect(findings).toContainEqual(expect.objectContaining({ code: 'WOULD_FAIL', severity: 'warning' }));

    await world.asSuperuser('GRANT UPDATE ON shop.orders TO elevate_pipeline WITH GRANT OPTION');
    expect(await look()).toMatchObject({ exit: 0, obstacles: [] });
    expect(await told(['why', String(pull)])).not.toContain('WOULD_FAIL');
    expect((await world.run(['ledger', 'verify'])).exit).toBe(0);
    expect(await world.logins()).toEqual([]);
  },
  patience,
);

test(
  'what concerns the whole system is said of every request',
  async () => {
    const { pull } = await world.ask({ params: { schema: 'shop', tables: ['orders'] } });
    await world.asSuperuser('ALTER ROLE elevate_pipeline NOCREATEROLE');
    expect(await look()).toMatchObject({ exit: 5, obstacles: [{ code: 'CREATEROLE_MISSING', of: [] }] });
    await world.asSuperuser('ALTER ROLE elevate_pipeline CREATEROLE');
    expect(await told(['why', String(pull)])).toContain('lacks CREATEROLE');
  },
  patience,
);
