import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ReconcileOutcome } from '../../scripts/commands/reconcile/outcome.ts';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import type { LedgerEvent } from '../../scripts/core/events.ts';
import { takeOverMs } from '../../scripts/core/plan.ts';
import { remoteLedger } from '../../scripts/sources/github/remote.ts';
import { readEvents } from '../../scripts/sources/ledger-log.ts';
import { verifyLedger } from '../../scripts/sources/verify-ledger.ts';
import type { Opened } from '../support/github.ts';
import { readAt } from '../support/later-forge.ts';
import { type Asked, openGithubWorld, type Ran } from '../support/world.ts';

/**
 * The crash matrix with the record on GitHub. The real program is killed after each of its side effects, and after each call that GitHub has
 * carried out and whose answer it never read. After every death: no live access that the ledger does not know. After the next run: one grant,
 * one end, and a ledger that holds.
 */
type World = Awaited<ReturnType<typeof openGithubWorld>>;
const order = { kind: 'actions', permissions: { contents: 'write', pull_requests: 'read' } } as const;
const slowly = { timeout: 240_000 };

let world: World;
/** One for each part: with every act of somebody the double's clock runs a second ahead, and by a minute the program would not believe it. */
function inAWorld(): void {
  beforeAll(async () => {
    world = await openGithubWorld();
    // the ledger's very first commit is made otherwise
    await sweep();
    await world.askAndMerge();
    expect((await turnOf(world.pipeline)).problems).toEqual([]);
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.github.double.failNoMore();
    await sweep();
  });
}

const sweep = () => reconcile(world.tools(), { only: 'revoke', dryRun: false, isSweep: true });
const turnOf = ({ git, forge, ledger, mainRef }: Opened, only: 'everything' | 'revoke' = 'everything') =>
  reconcile(world.tools({ git, forge, ledger, mainRef }), { only, dryRun: false, isSweep: false });
const stepsOf = ({ steps }: ReconcileOutcome, { id }: Pick<Asked, 'id'>) =>
  steps.filter((step) => step.id === id).map(({ step, result }) => `${step} ${result}`);

async function eventsOf({ id }: Asked): Promise<LedgerEvent['kind'][]> {
  await world.pipeline.forge.refresh();
  return (await Array.fromAsync(readEvents(world.pipeline.git, { id }, remoteLedger))).map(({ event }) => event.kind);
}

/** The law that holds at every moment: what lives in the target stands in the ledger. */
async function nothingUnknownLives(): Promise<void> {
  const { state } = await world.ledger.read();
  expect((await world.logins()).filter((id) => !state.active.has(id))).toEqual([]);
}

async function ledgerHolds(): Promise<void> {
  const { git, mainRef, ledger, forge } = world.pipeline;
  expect((await verifyLedger({ git, mainRef, ledger, forge })).findings).toEqual([]);
}

/** The next run. Where a grant was begun, its clock is ahead, and so is GitHub's, so that the dead one is taken for dead. */
async function nextRun(asked: Asked): Promise<void> {
  const isBegun = (await world.ledger.read()).state.active.has(asked.id);
  const now = () => world.forge.clock.now() + (isBegun ? takeOverMs : 0);
  const real = world.pipeline.forge;
  const forge = readAt(real, now);
  const outcome = await reconcile(world.tools({ now, forge }), { only: 'everything', dryRun: false, isSweep: false });
  expect(outcome.problems).toEqual([]);
}

/** A death, and what it is called when a test fails. */
interface Death {
  readonly after: string;
  readonly die: () => Promise<Ran>;
}

/** Every death of one command line: its side effects and its calls, as one undisturbed run of it (with something to do) shows them. */
async function deathsOf(args: readonly string[]): Promise<Death[]> {
  const { double } = world.github;
  double.forgetCalls();
  const { err, exit } = await world.run(args, { ELEVATE_SHOW_EFFECTS: '1' });
  expect(exit).toBe(0);
  const effects = [...err.matchAll(/^effect \d+: (.*)$/gm)].map(([, name = '']) => name);
  const calls = double.calls.map(({ route, operations }) => operations[0] ?? route);
  return [
    ...effects.map((after, index) => ({ after, die: () => world.run(args, { ELEVATE_KILL_AFTER: String(index + 1) }) })),
    ...calls.map((call, index) => ({ after: `call ${index + 1}, ${call}`, die: () => killedUnanswered(args, index + 1) })),
  ];
}

/** Dies when GitHub has done what the nth call asks, and has not answered it yet. */
function killedUnanswered(args: readonly string[], call: number): Promise<Ran> {
  let kill = () => {};
  world.github.double.fail({ kind: 'afterwards', from: call, act: async () => kill() });
  return world.run(args, {}, { started: (killIt) => (kill = killIt) });
}

describe('killed while granting', slowly, () => {
  inAWorld();
  test('after every side effect and every call: nothing unknown lives; the next run makes it one grant', async () => {
    await world.askAndMerge();
    const deaths = await deathsOf(['reconcile']);
    expect(deaths.map(({ after }) => after)).toEqual(
      expect.arrayContaining(['ledger:granting', 'postgres:granted', 'ledger:granted', expect.stringContaining('createCommitOnBranch')]),
    );
    console.log(`crash matrix, a grant on GitHub: ${deaths.map(({ after }) => after).join('; ')}`);
    for (const { after, die } of deaths) {
      const asked = await world.askAndMerge();
      expect({ after, signal: (await die()).signal }).toEqual({ after, signal: 'SIGKILL' });
      world.github.double.failNoMore();
      await nothingUnknownLives();
      const written = (await world.ledger.read()).state.active.get(asked.id)?.granting.expiresAt;

      await nextRun(asked);
      expect({ after, events: await eventsOf(asked) }).toEqual({ after, events: ['granting', 'granted'] });
      expect(await world.canSignIn(asked)).toBe(true);
      const { expiresAt } = (await world.ledger.read()).state.active.get(asked.id)?.granting ?? {};
      expect({ after, expiresAt }).toEqual({ after, expiresAt: written ?? expiresAt });
      await nothingUnknownLives();
    }
    await ledgerHolds();
  });
});

describe('killed while ending', slowly, () => {
  inAWorld();
  test('after every side effect and every call, with a session open: the next sweep finishes, with one record', async () => {
    const end = ['reconcile', '--only', 'revoke'];
    const granted = async () => {
      const asked = await world.askAndMerge();
      expect(stepsOf(await turnOf(world.pipeline), asked)).toEqual(['grant done']);
      await world.revoke(asked);
      return asked;
    };
    await world.signIn(await granted());
    const deaths = await deathsOf(end);
    expect(deaths.map(({ after }) => after)).toEqual(
      expect.arrayContaining(['ledger:end', expect.stringContaining('createCommitOnBranch')]),
    );
    console.log(`crash matrix, an end on GitHub: ${deaths.map(({ after }) => after).join('; ')}`);
    for (const { after, die } of deaths) {
      const asked = await granted();
      const session = await world.signIn(asked);
      expect({ after, signal: (await die()).signal }).toEqual({ after, signal: 'SIGKILL' });
      world.github.double.failNoMore();
      await nothingUnknownLives();

      expect((await world.run(end)).exit).toBe(0);
      expect({ after, events: await eventsOf(asked) }).toEqual({ after, events: ['granting', 'granted', 'ended'] });
      expect(await world.logins()).not.toContain(asked.id);
      await expect(session.query('SELECT 1')).rejects.toThrow();
    }
    await ledgerHolds();
  });
});

describe('two at once, over the ledger’s expected head', slowly, () => {
  inAWorld();
  test('the other run grants right before our intent is written: ours sees it, and gives nothing', async () => {
    const asked = await world.askAndMerge();
    const other = await world.github.open('pipeline', { order });
    let theirs: ReconcileOutcome | null = null;
    world.github.double.fail({
      ...{ kind: 'meanwhile', operation: 'createCommitOnBranch' },
      act: async () => {
        theirs = await turnOf(other);
      },
    });
    const ours = await turnOf(world.pipeline);
    expect(theirs && stepsOf(theirs, asked)).toEqual(['grant done']);
    expect(stepsOf(ours, asked)).toEqual(['grant left']);
    expect(await eventsOf(asked)).toEqual(['granting', 'granted']);
    expect(await world.canSignIn(asked)).toBe(true);
    await ledgerHolds();
  });

  test('a sweep ends it right before our record is written: what we made is taken back', async () => {
    const asked = await world.askAndMerge();
    const other = await world.github.open('pipeline', { order });
    let theirs: ReconcileOutcome | null = null;
    world.github.double.fail({
      ...{ kind: 'meanwhile', operation: 'createCommitOnBranch', from: 2 },
      act: async () => {
        await world.revoke(asked);
        theirs = await turnOf(other, 'revoke');
      },
    });
    const ours = await turnOf(world.pipeline);
    expect(theirs && stepsOf(theirs, asked)).toEqual(['end done']);
    expect(stepsOf(ours, asked)).toEqual(['grant left']);
    expect(await eventsOf(asked)).toEqual(['granting', 'ended']);
    expect(await world.logins()).not.toContain(asked.id);
    await ledgerHolds();
  });

  test('three whole programs, each in a clone of its own: each request is granted once', async () => {
    const asked = [await world.askAndMerge(), await world.askAndMerge()];
    const clones = [world.pipeline, await world.github.open('pipeline', { order }), await world.github.open('pipeline', { order })];
    const runs = await Promise.all(clones.map(({ dir }) => world.run(['reconcile', '--json'], {}, { cwd: dir })));
    expect(runs.map(({ exit, err }) => ({ exit, err }))).toEqual(runs.map(() => ({ exit: 0, err: '' })));
    for (const one of asked) {
      const results = runs.flatMap(({ out }) => stepsOf(JSON.parse(out) as ReconcileOutcome, one));
      expect(results.filter((result) => result === 'grant done')).toHaveLength(1);
      expect(await eventsOf(one)).toEqual(['granting', 'granted']);
      expect(await world.canSignIn(one)).toBe(true);
    }
    await nothingUnknownLives();
    await ledgerHolds();
  });
});
