import { afterAll, beforeAll, expect, test } from 'vitest';
import { baselineOfAll } from '../../scripts/commands/baseline.ts';
import type { Tools } from '../../scripts/commands/tools.ts';
import { ElevationError } from '../../scripts/core/errors.ts';
import { noPaint } from '../../scripts/output/paint.ts';
import type { Forge } from '../../scripts/sources/forge.ts';
import { runGit } from '../../scripts/sources/git-process.ts';
import { samplePolicy } from '../support/forge.ts';
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
    /baseline {2}orders-db {2}only reads\n.*baseline {2}orders-db {2}ALARM BASELINE_PRIVILEGE\n/,
  );
  expect((await world.run(['ledger', 'verify'])).exit).toBe(0);
});

test('the ledger names each right; a new one is an alarm, the same one again is none, and so is another one that is new', async () => {
  const recorded = async () => JSON.parse((await world.run(['baseline', 'orders-db', '--record', '--json'])).out);
  const last = async () => {
    const { stdout } = await runGit(world.forge.forge.repo, ['log', '-1', '--format=%B', '--grep', '^Event: baseline$', 'ledger']);
    return JSON.parse(
      stdout
        .toString()
        .split('\n')
        .find((line) => line.startsWith('{')) ?? '',
    );
  };
  expect(await recorded()).toMatchObject({ readOnly: true, alarm: false });
  expect(await last()).toEqual({
    version: 1,
    kind: 'baseline',
    at: expect.any(String),
    run: expect.any(String),
    system: 'orders-db',
    codes: [],
  });

  await world.asSuperuser('GRANT UPDATE ON shop.orders TO orders_readonly');
  expect(await recorded()).toMatchObject({ readOnly: false, alarm: true });
  const remedy = 'REVOKE UPDATE ON TABLE shop.orders FROM orders_readonly';
  const right = { code: 'BASELINE_PRIVILEGE', details: { role: 'orders_readonly', right: 'UPDATE', remedy } };
  expect(await last()).toMatchObject({ alarm: true, digest: expect.stringMatching(/^sha256:/), findings: [right] });
  expect((await world.run(['audit', 'log'])).out).toMatch(/baseline {2}orders-db {2}ALARM BASELINE_PRIVILEGE\n/);

  expect(await recorded()).toMatchObject({ readOnly: false, alarm: false });
  expect(await last()).toMatchObject({ alarm: false, codes: ['BASELINE_PRIVILEGE'] });
  await world.asSuperuser('GRANT DELETE ON shop.orders TO orders_readonly');
  expect(await recorded()).toMatchObject({ readOnly: false, alarm: true });
  await world.asSuperuser('REVOKE UPDATE, DELETE ON shop.orders FROM orders_readonly');
  expect(await recorded()).toMatchObject({ readOnly: true, alarm: false });
  expect((await world.run(['ledger', 'verify'])).exit).toBe(0);
});

test('--all also asks the forge, where it knows rules; what it says is in the answer and in no system’s event, and its silence fails nothing', async () => {
  const { forge } = world.tools();
  const ask = (protection: NonNullable<Forge['protection']>) => {
    const asked: Forge = Object.assign(Object.create(forge) as Forge, { protection });
    return baselineOfAll(world.tools({ forge: asked }), { record: true, deep: false });
  };
  const before = (await codes()).length;
  const open = await ask(async () => ({ main: ['pull_request', 'non_fast_forward', 'deletion'], ledger: [] }));
  expect(open.outcome).toBe('partly');
  expect(open.json.repository).toMatchObject({ findings: [{ code: 'LEDGER_UNPROTECTED' }] });
  const mute = await ask(() => Promise.reject(new ElevationError('FORGE_UNREACHABLE', 'GitHub answered 500')));
  expect(mute.outcome).toBe('done');
  expect(mute.text(noPaint)).toMatch(/! the rules of main and ledger could not be asked: FORGE_UNREACHABLE: GitHub\s+answered 500/);
  await expect(ask(() => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
  const noted = (await codes()).slice(before);
  expect(new Set(noted)).toEqual(new Set(['']));
});

test('--all asks every system; one that does not answer is named, and the others are asked all the same', async () => {
  const all = await world.run(['baseline', '--all', '--json']);
  expect(all.exit).toBe(0);
  expect(JSON.parse(all.out)).toMatchObject({
    version: 1,
    systems: [{ system: 'orders-db', readOnly: true, recorded: false, alarm: null }],
  });
  expect(await world.run(['baseline', '--all', 'orders-db'])).toMatchObject({ exit: 2, out: '' });
  expect(await world.run(['baseline'])).toMatchObject({ exit: 2, out: '' });

  const openTarget: Tools['openTarget'] = async (system, only) => {
    if (system.name === 'silent') throw new ElevationError('TARGET_UNREACHABLE', 'silent gave no answer; look at it');
    return world.tools().openTarget(system, only);
  };
  const policy = 'policy/systems/silent.yaml';
  const content = (samplePolicy()['policy/systems/orders-db.yaml'] ?? '').replace(/^system: .*$/m, 'system: silent');
  await world.forge.push('dave', await world.forge.commit({ as: 'dave', changes: [{ path: policy, content }] }), 'main');
  const before = (await codes()).length;
  const { outcome, json, text } = await baselineOfAll(world.tools({ openTarget }), { record: true, deep: false });
  expect(outcome).toBe('partly');
  expect(json.systems).toMatchObject([
    { system: 'orders-db', readOnly: true, recorded: true },
    { system: 'silent', error: { code: 'TARGET_UNREACHABLE' } },
  ]);
  expect(text(noPaint)).toMatch(
    /✓ orders_readonly on orders-db only reads; noted in the ledger\n\n! silent could not be asked: TARGET_UNREACHABLE: /,
  );
  expect(await codes()).toHaveLength(before + 1);

  const append = () => Promise.reject(new ElevationError('FORGE_UNREACHABLE', 'no answer; look at it'));
  const broken = { ...world.ledger, ref: world.ledger.ref, append };
  await expect(baselineOfAll(world.tools({ ledger: broken }), { record: true, deep: false })).rejects.toThrow('no answer');
});

test('what keeps it from being asked is an error of one line, and no answer', async () => {
  const before = (await codes()).length;
  const unknown = await world.run(['baseline', 'order-db']);
  expect(unknown).toMatchObject({ exit: 2, err: 'elevate: INPUT_INVALID: there is no system «order-db»; did you mean «orders-db»?\n' });
  const wrong = await world.run(['baseline', 'orders-db', '--record'], { ORDERS_DB_PIPELINE_PASSWORD: 'planted-4711' });
  expect(wrong.exit).toBe(3);
  expect(wrong.err.trimEnd()).toMatch(/^elevate: TARGET_[A-Z]+: [^\n]+$/);
  expect(wrong.err + wrong.out).not.toContain('planted-4711');
  expect(await codes()).toHaveLength(before);
});
