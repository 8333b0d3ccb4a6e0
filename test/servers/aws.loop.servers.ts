import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import { takeOverMs } from '../../scripts/core/plan.ts';
import { type AwsWorld, openAwsWorld, type Ran } from '../support/aws-world.ts';

/** The crash matrix, the race and the search for secrets of test/loop, on moto: real processes, each killed by a real SIGKILL. */
let world: AwsWorld;
beforeAll(async () => {
  world = await openAwsWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.ledger.beat(Date.now()));

const killedAfter = (effect: number, ...args: string[]): Promise<Ran> => world.run(args, { ELEVATE_KILL_AFTER: String(effect) });

async function effectsOf(...args: string[]): Promise<string[]> {
  const { err, exit } = await world.run(args, { ELEVATE_SHOW_EFFECTS: '1' });
  expect(exit).toBe(0);
  return [...err.matchAll(/^effect \d+: (.*)$/gm)].map(([, name = '']) => name);
}

/** The law that holds at every moment: what lives in AWS stands in the ledger. */
async function nothingUnknownLives(): Promise<void> {
  const { state } = await world.ledger.read();
  expect((await world.roles()).filter((id) => !state.active.has(id))).toEqual([]);
}

/** The next run, when the dead one is taken for dead. */
async function nextRun(): Promise<void> {
  const outcome = await reconcile(world.toolsAhead(takeOverMs), { only: 'everything', dryRun: false, isSweep: false });
  expect(outcome.problems).toEqual([]);
}

const endOf = async (id: string) => (await world.ledger.read()).state.active.get(id)?.granting.expiresAt;
const slowly = { timeout: 120_000 };

describe('killed', slowly, () => {
  test('after every side effect of a grant: nothing unknown lives; the next run makes it one grant, with the end that was written first', async () => {
    await world.askAndMerge();
    const effects = await effectsOf('reconcile');
    expect(effects).toEqual(expect.arrayContaining(['ledger:granting', 'aws:role-created', 'aws:policy-put', 'ledger:granted']));

    for (const [index, effect] of effects.entries()) {
      const asked = await world.askAndMerge();
      expect({ effect, signal: (await killedAfter(index + 1, 'reconcile')).signal }).toEqual({ effect, signal: 'SIGKILL' });
      await nothingUnknownLives();
      const written = await endOf(asked.id);
      expect({ effect, written }).toEqual({ effect, written: expect.any(String) });

      await nextRun();
      expect({ effect, events: await world.eventsOf(asked) }).toEqual({ effect, events: ['granting', 'granted'] });
      expect({ effect, works: await world.works(asked), end: await endOf(asked.id) }).toEqual({ effect, works: true, end: written });
    }
  });

  test('after every side effect of an end: what was denied stays denied; the next sweep finishes, with one record', async () => {
    await world.revoke(await world.granted());
    const effects = await effectsOf('reconcile', '--only', 'revoke');
    expect(effects).toEqual(
      expect.arrayContaining(['aws:denied', 'aws:policy-deleted', 'aws:policy-detached', 'aws:role-deleted', 'ledger:end']),
    );

    for (const [index, effect] of effects.entries()) {
      const asked = await world.granted();
      expect(await world.works(asked)).toBe(true);
      await world.revoke(asked);
      const killed = await killedAfter(index + 1, 'reconcile', '--only', 'revoke');
      expect({ effect, signal: killed.signal, works: await world.works(asked) }).toEqual({ effect, signal: 'SIGKILL', works: false });
      await nothingUnknownLives();

      expect((await world.run(['reconcile', '--only', 'revoke'])).exit).toBe(0);
      expect({ effect, events: await world.eventsOf(asked) }).toEqual({ effect, events: ['granting', 'granted', 'ended'] });
      expect(await world.roles()).not.toContain(asked.id);
    }
  });
});

describe('two at once', slowly, () => {
  test('three whole runs race over three requests: one grant each, one record each', async () => {
    const asked = [await world.askAndMerge(), await world.askAndMerge(), await world.askAndMerge()];
    const runs = await Promise.all([world.run(['reconcile']), world.run(['reconcile']), world.run(['reconcile'])]);
    expect(runs.map(({ exit, err }) => ({ exit, err }))).toEqual(runs.map(() => ({ exit: 0, err: '' })));
    for (const one of asked) {
      expect(await world.eventsOf(one)).toEqual(['granting', 'granted']);
      expect(await world.works(one)).toBe(true);
    }
    await nothingUnknownLives();
  });

  test('sweeps and a whole run race over a revocation: one end, one record', async () => {
    const asked = await world.granted();
    await world.revoke(asked);
    const sweep = ['reconcile', '--only', 'revoke'];
    await Promise.all([world.run(sweep), world.run(['reconcile']), world.run(sweep)]);
    expect(await world.eventsOf(asked)).toEqual(['granting', 'granted', 'ended']);
    expect(await world.roles()).not.toContain(asked.id);
    await nothingUnknownLives();
  });
});

describe('what AWS answers in the middle of a turn', slowly, () => {
  test('permission denied: what was made is taken back, and the record says so', async () => {
    const asked = await world.askAndMerge();
    world.bench.fail('PutRolePolicy', { status: 403, code: 'AccessDenied' });
    const { exit, out } = await world.run(['reconcile']);
    expect({ exit, out }).toEqual({ exit: 5, out: expect.stringContaining('web refused to put a policy (AccessDenied, HTTP 403)') });
    expect(out).not.toContain('planted-text');
    expect(await world.eventsOf(asked)).toEqual(['granting', 'failed']);
    expect(await world.roles()).not.toContain(asked.id);
  });

  test('credentials of the pipeline that are over: nothing is granted, that is said, and the next run does it', async () => {
    const asked = await world.askAndMerge();
    world.bench.fail('GetCallerIdentity', { status: 403, code: 'ExpiredToken' });
    const { exit, out } = await world.run(['reconcile']);
    expect({ exit, out }).toEqual({ exit: 5, out: expect.stringMatching(/or\s+they\s+have\s+expired\s+\(ExpiredToken\)/) });
    expect(await world.eventsOf(asked)).not.toContain('granted');
    expect((await world.run(['reconcile'])).exit).toBe(0);
    expect(await world.works(asked)).toBe(true);
  });

  test('nobody answers: what is granted ends by its own documents, and the sweep clears up when AWS is back', async () => {
    const asked = await world.granted();
    await world.revoke(asked);
    const down = { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' };
    const { exit, out } = await world.run(['reconcile', '--only', 'revoke'], down);
    expect({ exit, out }).toEqual({ exit: 5, out: expect.stringContaining('web gave no answer') });
    expect(await world.eventsOf(asked)).toEqual(['granting', 'granted']);
    expect((await world.run(['reconcile', '--only', 'revoke'])).exit).toBe(0);
    expect(await world.eventsOf(asked)).toEqual(['granting', 'granted', 'ended']);
  });
});

test('no secret that AWS gave out is in an output, on main, in the ledger, at the forge or in anybody’s home', slowly, async () => {
  const before = world.bench.secrets.length;
  const asked = await world.askAndMerge();
  const alice = await world.signedInAs('alice');
  const page = join(world.home, 'page.html');
  const said: Ran[] = [];
  for (const [args, env] of [
    [['reconcile'], {}],
    [['claim', asked.id], alice],
    [['claim', asked.id, '--json'], alice],
    [['exec', asked.id, '--', 'true'], alice],
    [['claim', asked.id, '--console', page], { ...alice, AWS_ENDPOINT_URL_SIGNIN: 'http://127.0.0.1:1' }],
    [['show', asked.id], {}],
    [['audit', 'log', '--json'], {}],
    [['baseline', 'web'], {}],
  ] as const)
    said.push(await world.run(args, env));
  await world.revoke(asked);
  said.push(await world.run(['reconcile', '--only', 'revoke']));

  const secrets = [...world.bench.secrets.slice(before), alice.AWS_SECRET_ACCESS_KEY ?? '', alice.AWS_SESSION_TOKEN ?? ''];
  expect(secrets.length).toBeGreaterThan(10);
  const files = [world.home, world.forge.root].flatMap((dir) =>
    readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
  );
  const objects = await world.forge.forge.git.run(['cat-file', '--batch-all-objects', '--batch']);
  const texts = [
    ...said.flatMap(({ out, err }) => [out, err]),
    ...files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1')),
    objects.toString('latin1'),
  ];
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThan(20);
    expect(texts.filter((text) => text.includes(secret))).toEqual([]);
  }
  expect(said.map(({ exit }) => exit)).toEqual([0, 0, 0, 0, 3, 0, 0, expect.any(Number), 0]);
});
