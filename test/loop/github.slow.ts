import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ReconcileOutcome } from '../../scripts/commands/reconcile/outcome.ts';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import { takeOverMs } from '../../scripts/core/plan.ts';
import { openGithub } from '../../scripts/sources/github/open.ts';
import type { Ledger } from '../../scripts/sources/ledger.ts';
import { verifyLedger } from '../../scripts/sources/verify-ledger.ts';
import type { Fault } from '../fakes/github/faults.ts';
import { readAt } from '../support/later-forge.ts';
import { type Asked, openGithubWorld } from '../support/world.ts';

let world: Awaited<ReturnType<typeof openGithubWorld>>;
/** With a grant behind it: a ledger's very first commit is made otherwise. */
async function begin(): Promise<void> {
  world = await openGithubWorld();
  await sweep();
  await world.askAndMerge();
  await turn();
}
let played = 0;
beforeAll(begin);
afterAll(() => world.stop());
beforeEach(async () => {
  world.github.double.failNoMore();
  // with every act of somebody the double's clock runs a second ahead, and by a minute PostgreSQL's would not be believed
  const isInTime = world.forge.clock.now() - Date.now() < 30_000;
  // a token has a thousand calls an hour there, too: more than these tests take
  played += 1;
  if (isInTime && played < 20) return;
  played = 0;
  await world.stop();
  await begin();
});

const tools = () => world.tools();
const sweep = () => reconcile(tools(), { only: 'revoke', dryRun: false, isSweep: true });
const turn = () => reconcile(tools(), { only: 'everything', dryRun: false, isSweep: false });
const stepsOf = ({ steps }: ReconcileOutcome, { id }: Pick<Asked, 'id'>) =>
  steps.filter((step) => step.id === id).map(({ step, result }) => `${step} ${result}`);
const calls = () => world.github.double.calls.map(({ route, operations }) => (operations.length > 0 ? operations.join('+') : route));
const verify = () =>
  verifyLedger({ git: world.pipeline.git, mainRef: world.pipeline.mainRef, ledger: world.pipeline.ledger, forge: world.pipeline.forge });

describe('the loop on GitHub', () => {
  test('the whole program, as the workflow starts it: granted, and no token in what it prints', async () => {
    const asked = await world.askAndMerge();
    const ran = await world.run(['reconcile', '--json']);
    expect(ran).toMatchObject({ exit: 0 });
    expect(JSON.parse(ran.out).steps).toEqual([expect.objectContaining({ id: asked.id, step: 'grant', result: 'done' })]);
    for (const secret of world.github.secrets) expect(ran.out + ran.err).not.toContain(secret);
  });

  test('a merged request becomes access, and its end is recorded; the ledger that GitHub wrote holds', async () => {
    const asked = await world.askAndMerge();
    const outcome = await turn();
    expect(outcome.problems).toEqual([]);
    expect(stepsOf(outcome, asked)).toEqual(['grant done']);
    expect(await world.canSignIn(asked)).toBe(true);
    await world.revoke(asked, 'bob');
    expect(stepsOf(await sweep(), asked)).toEqual(['end done']);
    expect(await world.canSignIn(asked)).toBe(false);
    await world.pipeline.forge.refresh();
    expect((await verify()).findings).toEqual([]);
  });

  test('round trips: a grant takes at most 6 calls of the API, an empty sweep at most 2', async () => {
    const asked = await world.askAndMerge();
    world.github.double.forgetCalls();
    expect(stepsOf(await turn(), asked)).toEqual(['grant done']);
    const grant = calls();
    world.github.double.forgetCalls();
    expect((await sweep()).steps).toEqual([]);
    const idle = calls();
    console.log(`round trips: a grant ${grant.length} (${grant.join(', ')}); an empty sweep ${idle.length} (${idle.join(', ')})`);
    expect(grant.length).toBeLessThanOrEqual(6);
    expect(idle.length).toBeLessThanOrEqual(2);
    world.github.double.forgetCalls();
    expect((await turn()).steps).toEqual([]);
    expect(calls()).toEqual([]);
  });

  const inTheWindow: [string, (asked: Asked) => Promise<unknown>][] = [
    ['an approval is dismissed', ({ pull }) => world.github.double.dismiss(pull, reviewIn(pull))],
    ['an approver objects', ({ pull }) => world.forge.review('carol', pull, { state: 'CHANGES_REQUESTED', body: 'Stop.' })],
  ];
  test.each(inTheWindow)('%s after the decision, before anything is given: it waits, and the next turn refuses', async (_, happens) => {
    const asked = await world.askAndMerge();
    // the first of these is the evidence, the second the look that comes after the decision
    world.github.double.fail({ kind: 'meanwhile', operation: 'repository', from: 2, act: () => happens(asked) });
    expect(stepsOf(await turn(), asked)).toEqual(['pending done']);
    expect(await world.logins()).not.toContain(asked.id);
    expect((await world.pipeline.ledger.read()).state.pending.get(asked.id)?.codes).toEqual(['EVIDENCE_INCOMPLETE']);
    expect(stepsOf(await turn(), asked)).toEqual(['refused done']);
    expect(await world.logins()).not.toContain(asked.id);
    expect((await verify()).findings).toEqual([]);
  });

  test('somebody says something then that changes nothing: it waits for one turn, and is granted', async () => {
    const asked = await world.askAndMerge();
    const act = () => world.forge.review('bob', asked.pull, { state: 'COMMENTED', body: 'Thank you.' });
    world.github.double.fail({ kind: 'meanwhile', operation: 'repository', from: 2, act });
    expect(stepsOf(await turn(), asked)).toEqual(['pending done']);
    expect(stepsOf(await turn(), asked)).toEqual(['grant done']);
  });

  test('a grant that was begun and not finished is looked at again, too', async () => {
    const asked = await world.askAndMerge();
    const dies = (effect: string) => {
      if (effect === 'ledger:granting') throw new Error('killed');
    };
    await expect(reconcile(world.tools({ afterEffect: dies }), { only: 'everything', dryRun: false, isSweep: false })).rejects.toThrow(
      'killed',
    );
    world.github.double.fail({
      kind: 'meanwhile',
      operation: 'repository',
      from: 2,
      act: () => world.github.double.dismiss(asked.pull, reviewIn(asked.pull)),
    });
    const later = () => world.tools().now() + takeOverMs;
    const readLater = { now: later, forge: readAt(world.pipeline.forge, later) };
    const again = () => reconcile(world.tools(readLater), { only: 'everything', dryRun: false, isSweep: false });
    expect(stepsOf(await again(), asked)).toEqual(['pending left']);
    expect(await world.logins()).not.toContain(asked.id);
    expect(stepsOf(await again(), asked)).toEqual(['roll-back done']);
    expect(await world.logins()).not.toContain(asked.id);
  });

  test('a second look that GitHub does not give: nothing is granted, and the next turn grants', async () => {
    const asked = await world.askAndMerge();
    world.github.double.fail({ kind: 'status', status: 500, operation: 'repository', from: 2, times: 50 });
    const outcome = await reconcile(world.tools(await impatient()), { only: 'everything', dryRun: false, isSweep: false });
    expect(stepsOf(outcome, asked)).toEqual(['pending done']);
    expect(await world.logins()).not.toContain(asked.id);
    world.github.double.failNoMore();
    expect(stepsOf(await turn(), asked)).toEqual(['grant done']);
  });

  test('policy replay judges what the clone holds: no call, no fetch, no token', async () => {
    await world.askAndMerge();
    await turn();
    await world.pipeline.forge.refresh();
    world.github.double.forgetCalls();
    const ran = await world.run(['policy', 'replay', '--base', 'origin/main', '--json'], { GITHUB_TOKEN: '' });
    expect(ran).toMatchObject({ exit: 0, err: '' });
    const { decisions, differing, unjudged } = JSON.parse(ran.out);
    expect({ differing, unjudged }).toEqual({ differing: [], unjudged: [] });
    expect(decisions).toBeGreaterThanOrEqual(1);
    expect(world.github.double.calls).toEqual([]);
  });

  test('somebody else writes to the ledger at the same moment: nothing is lost, nothing is there twice', async () => {
    const [one, two] = [await world.askAndMerge(), await world.askAndMerge()];
    world.github.double.fail({ kind: 'conflict', operation: 'createCommitOnBranch', times: 2 });
    const outcome = await turn();
    expect([...stepsOf(outcome, one), ...stepsOf(outcome, two)]).toEqual(['grant done', 'grant done']);
    expect((await verify()).findings).toEqual([]);
  });

  test('two pipelines at once grant each request once', async () => {
    const asked = await world.askAndMerge();
    const other = await world.github.open('pipeline', {
      order: { kind: 'actions', permissions: { contents: 'write', pull_requests: 'read' } },
    });
    const { git, forge, ledger, mainRef } = other;
    const again = () => reconcile({ ...tools(), git, forge, ledger, mainRef }, { only: 'everything', dryRun: false, isSweep: false });
    const outcomes = await Promise.all([turn(), again()]);
    const results = outcomes.flatMap((outcome) => stepsOf(outcome, asked));
    expect(results.filter((result) => result === 'grant done')).toHaveLength(1);
    expect((await verify()).findings).toEqual([]);
  });

  const evidenceFaults: [string, Fault][] = [
    ['no answer', { kind: 'time-out', times: 50 }],
    ['500 for ever', { kind: 'status', status: 500, route: 'POST /graphql', times: 50 }],
    ['answers that break off', { kind: 'reset', route: 'POST /graphql', times: 50 }],
    ['a secondary limit', { kind: 'secondary-limit', status: 403, retryAfter: 3600, times: 50 }],
    ['a limit without a time', { kind: 'secondary-limit', status: 429, retryAfter: null, times: 50 }],
    ['a token that is not accepted', { kind: 'expired-token', times: 50 }],
    ['a pull request that is not shown', { kind: 'stale', operation: 'repository', times: 50 }],
    ['a feed that lags behind', { kind: 'stale', route: 'GET /repos/{owner}/{repo}/activity', times: 50 }],
    ['a feed that is refused', { kind: 'status', status: 403, route: 'GET /repos/{owner}/{repo}/activity', times: 50 }],
    ...['reviews', 'commits', 'timelineItems', 'headRefOid', 'mergedAt'].flatMap((field): [string, Fault][] =>
      [true, false].map((withError) => [
        `${field} that is null, ${withError ? 'with' : 'without'} an error`,
        {
          kind: 'null-at',
          operation: 'repository',
          withError,
          path: ['repository', 'object', 'associatedPullRequests', 'nodes', '0', field],
          times: 50,
        },
      ]),
    ),
    [
      'reviews that are counted otherwise',
      {
        kind: 'wrong-count',
        operation: 'repository',
        by: 1,
        path: ['repository', 'object', 'associatedPullRequests', 'nodes', '0', 'reviews'],
        times: 50,
      },
    ],
    [
      'fewer reviews counted than shown',
      {
        kind: 'wrong-count',
        operation: 'repository',
        by: -1,
        path: ['repository', 'object', 'associatedPullRequests', 'nodes', '0', 'reviews'],
        times: 50,
      },
    ],
    [
      'a pull request that is missing from the answer',
      {
        kind: 'null-at',
        operation: 'repository',
        withError: false,
        path: ['repository', 'object', 'associatedPullRequests', 'nodes', '0'],
        times: 50,
      },
    ],
    [
      'a commit that is not shown',
      { kind: 'null-at', operation: 'repository', withError: true, path: ['repository', 'object'], times: 50 },
    ],
  ];
  test.each(evidenceFaults)('%s: nothing is granted and nothing refused; when it is over, the next run grants', async (_, fault) => {
    const asked = await world.askAndMerge();
    world.github.double.fail(fault);
    const outcome = await reconcile(world.tools(await impatient()), { only: 'everything', dryRun: false, isSweep: false }).catch(
      (error) => error,
    );
    expect(stepsOf(outcome, asked)).not.toContain('grant done');
    expect(stepsOf(outcome, asked)).not.toContain('refused done');
    expect(await world.logins()).not.toContain(asked.id);
    world.github.double.failNoMore();
    expect(stepsOf(await turn(), asked)).toEqual(['grant done']);
    expect(JSON.stringify(outcome)).not.toMatch(/token-[0-9a-f]/);
  });

  const writeFaults: [string, Fault][] = [
    ['the answer to a write is lost', { kind: 'reset', operation: 'createCommitOnBranch' }],
    ['500 once', { kind: 'status', status: 500, operation: 'createCommitOnBranch' }],
    ['a limit for a moment', { kind: 'secondary-limit', status: 429, retryAfter: 0, operation: 'createCommitOnBranch' }],
    ['no answer once', { kind: 'time-out', operation: 'createCommitOnBranch' }],
  ];
  test.each(writeFaults)('%s: granted and recorded once all the same', async (_, fault) => {
    const asked = await world.askAndMerge();
    world.github.double.fail(fault);
    const outcome = await reconcile(world.tools(await impatient()), { only: 'everything', dryRun: false, isSweep: false });
    expect(outcome.problems).toEqual([]);
    expect(stepsOf(outcome, asked)).toEqual(['grant done']);
    expect((await verify()).findings).toEqual([]);
  });

  test('a record that may be behind: what another run has granted since is not taken for nobody’s', async () => {
    const { ledger } = world.pipeline;
    const before = await ledger.read();
    const asked = await world.askAndMerge();
    expect(stepsOf(await turn(), asked)).toEqual(['grant done']);
    const behind: Ledger = {
      ...{ ref: ledger.ref, append: (make) => ledger.append(make), beat: (at) => ledger.beat(at) },
      ...{ heartbeat: () => ledger.heartbeat(), eventsOf: (id, since) => ledger.eventsOf(id, since) },
      read: async () => ({ ...before, isStale: true }),
    };
    const next = await world.askAndMerge();
    const outcome = await reconcile(world.tools({ ledger: behind }), { only: 'everything', dryRun: false, isSweep: false });
    expect(outcome.steps).toEqual([]);
    expect(outcome.problems).toEqual([expect.stringContaining('nothing is granted')]);
    expect(await world.canSignIn(asked)).toBe(true);
    expect(stepsOf(await turn(), next)).toEqual(['grant done']);
  });

  test('GitHub is down at the end: what is due is ended, said, and recorded when it is back', async () => {
    const asked = await world.askAndMerge();
    await turn();
    await world.revoke(asked);
    await world.pipeline.forge.refresh();
    world.github.double.fail({ kind: 'status', status: 503, times: 1000 });
    const down = await reconcile(world.tools(await impatient()), { only: 'revoke', dryRun: false, isSweep: true });
    expect(stepsOf(down, asked)).toEqual(['end failed']);
    expect(down.problems.join('\n')).toContain('FORGE_UNREACHABLE');
    expect(await world.canSignIn(asked)).toBe(false);
    world.github.double.failNoMore();
    expect(stepsOf(await sweep(), asked)).toEqual(['end done']);
    expect((await verify()).findings).toEqual([]);
  });
});

describe('the very first grant of a repository', () => {
  /** As `begin`, without a grant behind it. */
  const onItsOwn = async (before: () => Promise<unknown>): Promise<string[]> => {
    const shared = world;
    world = await openGithubWorld();
    try {
      await sweep();
      await before();
      const asked = await world.askAndMerge();
      world.github.double.forgetCalls();
      expect(stepsOf(await turn(), asked)).toEqual(['grant done']);
      return calls();
    } finally {
      await world.stop();
      world = shared;
    }
  };

  test('the merge of its policy has started a run, as it does: that began the ledger, and the grant takes 6 calls', async () => {
    const first = await onItsOwn(turn);
    console.log(`round trips: the first grant, after a run of grant.yml ${first.length} (${first.join(', ')})`);
    expect(first.length).toBeLessThanOrEqual(6);
  });

  // GitHub's GraphQL commits on top of a branch that is there. A branch without history takes a tree, a commit and a ref, by REST, each of
  // which names the one before; createRef could only begin it at a commit that is no record.
  test('no run was ever there: two more, since the branch is begun by three calls in place of one', async () => {
    const first = await onItsOwn(async () => undefined);
    console.log(`round trips: the first grant, the first run of all ${first.length} (${first.join(', ')})`);
    expect(first.length).toBe(8);
    expect(first.filter((call) => call.startsWith('POST /repos/{owner}/{repo}/git/'))).toHaveLength(3);
  });
});

test('GitHub swallows everything and never answers: what is due is ended all the same, and soon', { timeout: 120_000 }, async () => {
  const asked = await world.askAndMerge();
  await turn();
  await world.revoke(asked);
  await world.pipeline.forge.refresh();
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const { place } = world.github;
  const options = { env: world.github.env('pipeline'), now: world.forge.clock.now, timeoutMs: 1000, pause: async () => undefined };
  const { forge, ledger } = openGithub(
    { ...place, apiUrl: url, graphqlUrl: url, gitUrl: `${url}/acme/ops.git` },
    world.pipeline.git,
    options,
  );
  const outcome = await reconcile(world.tools({ forge, ledger }), { only: 'revoke', dryRun: false, isSweep: true });
  silent.closeAllConnections();
  silent.close();
  expect(stepsOf(outcome, asked)).toEqual(['end failed']);
  expect(await world.canSignIn(asked)).toBe(false);
  expect(stepsOf(await sweep(), asked)).toEqual(['end done']);
  expect((await verify()).findings).toEqual([]);
});

/** The first approval of a pull request. */
function reviewIn(pull: number): string {
  const found = world.github.double.data.pulls.find(({ number }) => number === pull);
  return String(found?.reviews[0]?.id ?? '');
}

/** The pipeline's adapters that give up soon. */
async function impatient() {
  const order = { kind: 'actions', permissions: { contents: 'write', pull_requests: 'read' } } as const;
  const { git, forge, ledger, mainRef } = await world.github.open('pipeline', { order, timeoutMs: 300 });
  return { git, forge, ledger, mainRef };
}
