import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policyAt } from '../../scripts/commands/check.ts';
import type { ReconcileOutcome } from '../../scripts/commands/reconcile/outcome.ts';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import type { Tools } from '../../scripts/commands/tools.ts';
import { ElevationError } from '../../scripts/core/errors.ts';
import type { Shape } from '../../scripts/core/model.ts';
import { noPaint } from '../../scripts/output/paint.ts';
import { reconcileResult } from '../../scripts/output/reconcile.ts';
import type { Forge } from '../../scripts/sources/forge.ts';
import { targetKind } from '../../scripts/targets/index.ts';
import type { Target } from '../../scripts/targets/target.ts';
import { type Asked, openWorld, past, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

const sweep = (change?: Partial<Tools>) => reconcile(world.tools(change), { only: 'revoke', dryRun: false, isSweep: true });
const turn = (change?: Partial<Tools>) => reconcile(world.tools(change), { only: 'everything', dryRun: false, isSweep: false });
const stepsOf = ({ steps }: ReconcileOutcome, { id }: Pick<Asked, 'id'>) =>
  steps.filter((step) => step.id === id).map(({ step, result }) => `${step} ${result}`);
const isActive = async ({ id }: Asked) => (await world.ledger.read()).state.active.has(id);

describe('a request becomes access and ends by itself', () => {
  test('granted after two approvals and the merge; refused by the server at the end with no sweep; removed by the sweep', async () => {
    await sweep();
    const asked = await world.askAndMerge({ ttl: '3s' });
    expect(await world.canSignIn(asked)).toBe(false);

    const outcome = await turn();
    expect(outcome.problems).toEqual([]);
    expect(stepsOf(outcome, asked)).toEqual(['grant done']);
    const client = await world.signIn(asked);
    expect((await client.query('UPDATE shop.orders SET status = status RETURNING 1')).rowCount).toBeGreaterThan(0);

    const { granting } = (await world.ledger.read()).state.active.get(asked.id) ?? {};
    await past(Date.parse(granting?.expiresAt ?? ''));
    expect(await world.canSignIn(asked)).toBe(false);
    expect(await world.logins()).toContain(asked.id);

    expect(stepsOf(await sweep(), asked)).toEqual(['end done']);
    expect(await world.logins()).not.toContain(asked.id);
    expect(await isActive(asked)).toBe(false);
    await expect(client.query('SELECT 1')).rejects.toThrow();
  });

  test('a revocation on main ends it at once, and its sessions; the holder’s own is a return', async () => {
    const [one, two] = [await world.askAndMerge(), await world.askAndMerge()];
    await turn();
    const session = await world.signIn(one);
    await world.revoke(one, 'bob');
    await world.revoke(two, 'alice');
    const outcome = await sweep();
    expect(outcome.steps.find(({ id }) => id === one.id)?.detail).toContain('revoked by bob');
    expect(outcome.steps.find(({ id }) => id === two.id)?.detail).toContain('given back by alice');
    await expect(session.query('SELECT 1')).rejects.toThrow();
    expect(await world.canSignIn(two)).toBe(false);
  });

  test('one that cannot be ended does not hide the end that comes next', async () => {
    await sweep();
    const stuck = await world.askAndMerge({ ttl: '2s' });
    await turn();
    const granted = (await world.ledger.read()).state.active.get(stuck.id)?.granting;
    await past(Date.parse(granted?.expiresAt ?? ''));
    const next = await world.askAndMerge({ ttl: '40s' });
    const open = world.tools().openTarget;
    const openTarget: Tools['openTarget'] = async (system, only) => {
      const target = await open(system, only);
      const refuse = () => Promise.reject(new ElevationError('TARGET_REFUSED', 'something depends on it'));
      return Object.assign(Object.create(target), { revoke: (id: string) => (id === stuck.id ? refuse() : target.revoke(id)) });
    };
    const outcome = await turn({ openTarget });
    expect(stepsOf(outcome, stuck)).toEqual(['end failed']);
    const end = (await world.ledger.read()).state.active.get(next.id)?.granting.expiresAt ?? '';
    expect(outcome.nextEnd).toBe(Date.parse(end));
    await world.revoke(next, 'bob');
    const last = await turn({ openTarget });
    expect(last.nextEnd).toBeNull();
    const { text } = reconcileResult(last);
    expect(text(noPaint)).toContain('; nothing else lives');
    expect(stepsOf(await sweep(), stuck)).toEqual(['end done']);
  });

  test('running it again changes nothing: not the end, not the record', async () => {
    const asked = await world.askAndMerge();
    await turn();
    const before = await world.ledger.read();
    for (const again of [turn, sweep, turn]) expect((await again()).steps).toEqual([]);
    expect((await world.ledger.read()).tip).toBe(before.tip);
    expect(await world.canSignIn(asked)).toBe(true);
  });

  test('--dry-run tells the steps and takes none', async () => {
    const asked = await world.askAndMerge();
    const before = (await world.ledger.read()).tip;
    const outcome = await reconcile(world.tools(), { only: 'everything', dryRun: true, isSweep: false });
    expect(stepsOf(outcome, asked)).toEqual(['grant planned']);
    expect((await world.ledger.read()).tip).toBe(before);
    expect(await world.logins()).not.toContain(asked.id);
    expect(stepsOf(await turn(), asked)).toEqual(['grant done']);
  });
});

describe('what is merged and not granted', () => {
  const codes = async ({ id }: Asked) =>
    (await turn()).steps.filter((step) => step.id === id).map(({ step, detail }) => `${step}: ${detail}`);

  test('merged by an admin without the approvals: refused, with an alarm', async () => {
    const asked = await world.ask();
    await world.forge.approve('carol', asked.pull);
    await world.merge(asked);
    expect(await codes(asked)).toEqual([expect.stringMatching(/^refused: ALARM: .*MERGED_WITHOUT_APPROVALS/)]);
    expect(await world.logins()).not.toContain(asked.id);
    expect((await turn()).steps).toEqual([]);
  });

  test('a stranger under the login that an approver gave up approves as well: granted, and loud once', async () => {
    await sweep();
    const { forge } = world.forge;
    await forge.rename(world.forge.account('judy'), 'judy-the-second');
    const stranger = await forge.createAccount({ login: 'judy-acme' });
    const asked = await world.ask();
    for (const name of ['carol', 'grace'] as const) await world.forge.approve(name, asked.pull);
    await forge.review(stranger, asked.pull, { state: 'APPROVED' });
    await world.merge(asked);
    const { steps, problems } = await turn();
    const says = /ALARM: LOGIN_TAKEN; granted all the same, until /;
    expect(steps).toEqual([expect.objectContaining({ step: 'grant', result: 'done', detail: expect.stringMatching(says) })]);
    expect(problems).toEqual([expect.stringMatching(says)]);
    expect(await world.canSignIn(asked)).toBe(true);
    expect((await world.ledger.read()).state.active.get(asked.id)?.granting).toMatchObject({
      alarms: ['LOGIN_TAKEN'],
      approvals: [{ person: 'carol' }, { person: 'grace' }],
    });
    expect(await turn()).toMatchObject({ steps: [], problems: [] });
  });

  test('pushed to main by somebody, with no pull request: refused, with an alarm', async () => {
    const { id, path } = await world.ask();
    const content = (await world.forge.forge.git.blob(`refs/heads/${(await world.forge.forge.openPulls()).at(-1)?.headRef}:${path}`)) ?? '';
    const commit = await world.forge.commit({ as: 'dave', changes: [{ path, content }] });
    await world.forge.push('dave', commit, 'main');
    expect(await codes({ id, path, pull: 0, secret: '' })).toEqual([expect.stringMatching(/^refused: ALARM: .*PUSHED_DIRECTLY/)]);
    expect(await world.logins()).not.toContain(id);
  });

  test('a merge that changes the approved file: refused', async () => {
    const asked = await world.ask();
    await world.forge.approve('carol', asked.pull);
    await world.forge.approve('grace', asked.pull);
    const content = String(
      await world.forge.forge.git.blob(
        `refs/heads/${(await world.forge.forge.openPulls()).find(({ number }) => number === asked.pull)?.headRef}:${asked.path}`,
      ),
    );
    const commit = await world.forge.commit({
      as: 'dave',
      changes: [{ path: asked.path, content: content.replace('45m', '50m') }],
    });
    await world.forge.work.run(['push', '--quiet', world.forge.forge.repo, `${commit}:refs/scratch/evil`]);
    await world.forge.merge('dave', asked.pull, { commit });
    expect(await codes(asked)).toEqual([expect.stringContaining('CHANGED_AFTER_APPROVAL')]);
    expect(await world.logins()).not.toContain(asked.id);
  });

  test('an id that was used before: refused, though its file stands in another tier now', async () => {
    const first = await world.askAndMerge();
    await turn();
    const again = await world.ask({ id: first.id, shape: 'insert-rows', tier: 'reversible-write', alternatives: undefined });
    await world.forge.approve('bob', again.pull);
    await world.merge(again);
    const outcome = await turn();
    expect(outcome.steps.filter(({ step }) => step === 'grant')).toEqual([]);
    expect(outcome.problems).toEqual([
      expect.stringMatching(/^ALARM: .*reversible-write.* came to main in .* under an id that is used already/),
    ]);
    expect(await world.logins()).toContain(first.id);
  });

  test('two merged requests of one id, met by the same run: the first is granted, the other is an alarm', async () => {
    await sweep();
    const first = await world.askAndMerge();
    const again = await world.ask({ id: first.id, shape: 'insert-rows', tier: 'reversible-write', alternatives: undefined });
    await world.forge.approve('bob', again.pull);
    await world.merge(again);
    const { steps, problems } = await turn();
    expect(steps.filter(({ id }) => id === first.id).map(({ step, result }) => `${step} ${result}`)).toEqual(['grant done']);
    expect(problems).toEqual([expect.stringMatching(/^ALARM: .*reversible-write.* under an id that is used already/)]);
    expect(await turn()).toMatchObject({ steps: [], problems: [] });
  });

  test('an id that has just ended, and comes to main once more: refused, and said', async () => {
    const first = await world.askAndMerge();
    await turn();
    await world.revoke(first);
    await sweep();
    const again = await world.ask({ id: first.id, shape: 'insert-rows', tier: 'reversible-write', alternatives: undefined });
    await world.forge.approve('bob', again.pull);
    await world.merge(again);
    // Its revocation is still on main.
    expect(await codes(first)).toEqual(['refused: REVOKED_BEFORE_GRANT']);
    expect((await turn()).steps).toEqual([]);
    expect(await world.logins()).not.toContain(first.id);
  });

  test('revoked before it was granted', async () => {
    const asked = await world.askAndMerge();
    await world.revoke(asked);
    expect(await codes(asked)).toEqual(['refused: REVOKED_BEFORE_GRANT']);
    expect(await world.canSignIn(asked)).toBe(false);
  });

  test('no sweep was here for too long: it waits, and is granted when one was', async () => {
    const asked = await world.askAndMerge();
    await world.ledger.beat(Date.now() - 11 * 60_000);
    expect(await codes(asked)).toEqual(['pending: SWEEP_STALE']);
    expect(await world.canSignIn(asked)).toBe(false);
    await sweep();
    expect(await codes(asked)).toEqual([expect.stringMatching(/^grant: until/)]);
  });

  test('a clock that has stopped is told by every turn, whether or not anybody waits for access', async () => {
    await world.ledger.beat(Date.now() - 11 * 60_000);
    expect((await turn()).problems).toEqual([
      expect.stringMatching(/^the last sweep was 11m(\d+s)? ago, and 10m is the limit; nothing new is granted/),
    ]);
    await sweep();
    expect((await turn()).problems).toEqual([]);
  });

  test('a sweep that could not look at the system for too long is as good as none there', async () => {
    const asked = await world.askAndMerge();
    const openTarget = () => Promise.reject(new ElevationError('SIGN_IN_NEEDED', 'no token for the sweep'));
    const blindSweep = (now: () => number) => reconcile(world.tools({ openTarget, now }), { only: 'revoke', dryRun: false, isSweep: true });
    const elevenAgo = () => Date.now() - 11 * 60_000;
    expect((await blindSweep(elevenAgo)).problems).toEqual([expect.stringContaining('orders-db could not be listed')]);
    await blindSweep(Date.now);
    const outcome = await turn();
    expect(stepsOf(outcome, asked)).toEqual(['pending done']);
    expect(outcome.problems).toEqual([expect.stringMatching(/^no sweep could look at orders-db for 11m(\d+s)?; nothing new is granted/)]);
    expect(await world.canSignIn(asked)).toBe(false);
    await sweep();
    expect(await codes(asked)).toEqual([expect.stringMatching(/^grant: until/)]);
  });

  test('an approval that is withdrawn while the target is asked: it waits, and the next turn refuses', async () => {
    const asked = await world.askAndMerge();
    const open = world.tools().openTarget;
    const { reviews } = await world.forge.forge.evidence(asked.pull);
    const openTarget: Tools['openTarget'] = async (system, only) => {
      const target = await open(system, only);
      const ask = target.preflight.bind(target);
      const preflight: Target['preflight'] = async (shape, grant) => {
        const findings = await ask(shape, grant);
        await world.forge.forge.dismiss(asked.pull, reviews[0]?.id ?? '');
        return findings;
      };
      return Object.assign(target, { preflight });
    };
    expect(stepsOf(await turn({ openTarget }), asked)).toEqual(['pending done']);
    expect(await world.logins()).not.toContain(asked.id);
    const outcome = await turn();
    expect(stepsOf(outcome, asked)).toEqual(['refused done']);
    expect(outcome.steps.find(({ id }) => id === asked.id)?.detail).toContain('MERGED_WITHOUT_APPROVALS');
    expect(await world.logins()).not.toContain(asked.id);
  });

  test('the target is down: the merge waits; when it comes too late it is missed, for good', async () => {
    const asked = await world.askAndMerge();
    const openTarget = () => Promise.reject(new ElevationError('TARGET_UNREACHABLE', 'orders-db gave no answer'));
    const down = await turn({ openTarget });
    expect(stepsOf(down, asked)).toEqual(['pending done']);
    expect(down.problems).toEqual([expect.stringContaining('orders-db could not be listed')]);
    const late = () => Date.now() + 16 * 60_000;
    const real = world.forge.forge;
    const forge: Forge = {
      kind: 'local',
      evidence: async (pull) => ({ ...(await real.evidence(pull)), readAt: late() }),
      evidenceOf: async (merge) => (await real.evidenceOf(merge)).map((one) => ({ ...one, readAt: late() })),
      lookAgain: (pull) => real.lookAgain(pull),
      pullsOf: (commit) => real.pullsOf(commit),
      openPulls: () => real.openPulls(),
      refresh: () => real.refresh(),
    };
    await world.ledger.beat(late());
    expect(stepsOf(await turn({ now: late, forge }), asked)).toEqual(['missed done']);
    expect(stepsOf(await turn(), asked)).toEqual([]);
    expect(await world.logins()).not.toContain(asked.id);
  });
});

describe('what is wrong in the target', () => {
  /** The target itself, as somebody with the pipeline's credential reaches it, past the loop. */
  async function atTheTarget<T>(act: (target: Target, shape: Shape) => Promise<T>): Promise<T> {
    const { git, openTarget } = world.tools();
    const policy = await policyAt(git, (await git.revParse('refs/heads/main')) ?? '', 'all');
    const system = policy.systems.get('orders-db');
    const shape = system?.shapes.get('refresh-daily-sales');
    if (!system || !shape) throw new Error('the sample has no such shape');
    const target = await openTarget(system, 'everything');
    try {
      return await act(target, shape);
    } finally {
      await target.close();
    }
  }

  test('a lease that the ledger does not know is ended and told', async () => {
    const { id } = await world.ask();
    const { proof } = targetKind('postgres').makeProof?.() ?? { proof: '' };
    const about = {
      id,
      system: 'orders-db',
      params: {},
      requester: 'alice',
      subject: 'alice',
      subjectIdentity: null,
      proof,
      approvers: 1,
      run: null,
      claimWithin: null,
    };
    await atTheTarget((target, shape) =>
      target.grant(shape, { ...about, shape: shape.name, tier: shape.tier, expiresAt: Date.now() + 60_000 }),
    );
    expect(await world.logins()).toContain(id);

    const outcome = await sweep();
    expect(stepsOf(outcome, { id })).toEqual(['orphan done']);
    expect(outcome.problems).toEqual([expect.stringContaining(id)]);
    expect(await world.logins()).not.toContain(id);
  });

  test('a lease that somebody took from the target is told, once', async () => {
    const asked = await world.askAndMerge();
    await turn();
    await atTheTarget((target) => target.revoke(asked.id));
    expect(stepsOf(await sweep(), asked)).toEqual(['lost done']);
    expect(stepsOf(await sweep(), asked)).toEqual([]);
  });

  test('an end that somebody moved in the target is an alarm, and the access is ended', async () => {
    const asked = await world.askAndMerge();
    await turn();
    await world.asSuperuser(`ALTER ROLE "elev_${asked.id}" VALID UNTIL '2099-01-01'`);
    const outcome = await sweep();
    expect(outcome.steps.find(({ id }) => id === asked.id)?.detail).toContain('ALARM');
    expect(await world.canSignIn(asked)).toBe(false);
  });

  test('one target that is down leaves the others swept, and the run says so', async () => {
    const asked = await world.askAndMerge({ ttl: '1s' });
    await turn();
    await past(Date.now() + 1000);
    const policy = world.tools().openTarget;
    const outcome = await sweep({
      openTarget: (system, only) =>
        system.name === 'orders-db' ? policy(system, only) : Promise.reject(new ElevationError('TARGET_UNREACHABLE', 'down')),
    });
    expect(stepsOf(outcome, asked)).toEqual(['end done']);
  });

  test('a policy on main that does not hold together stops grants and no ending', async () => {
    const asked = await world.askAndMerge({ ttl: '2s' });
    await turn();
    const good = String(await world.forge.forge.git.blob('refs/heads/main:policy/tiers.yaml'));
    await world.forge.push(
      'judy',
      await world.forge.commit({ as: 'judy', changes: [{ path: 'policy/tiers.yaml', content: 'nothing: 1\n' }] }),
      'main',
    );
    const other = await world.ask();
    await world.forge.approve('carol', other.pull);
    await world.forge.approve('grace', other.pull);
    await world.merge(other);
    await past(Date.now() + 2000);
    const outcome = await turn();
    expect(stepsOf(outcome, asked)).toEqual(['end done']);
    expect(stepsOf(outcome, other)).not.toContain('grant done');
    expect(outcome.problems).toEqual(expect.arrayContaining([expect.stringContaining('does not hold together')]));
    await world.forge.push(
      'judy',
      await world.forge.commit({ as: 'judy', changes: [{ path: 'policy/tiers.yaml', content: good }] }),
      'main',
    );
    expect(stepsOf(await turn(), other)).not.toContain('grant done');
  });

  test('main rewritten behind the record: nothing is granted, it is said, and endings go on', async () => {
    const asked = await world.askAndMerge({ ttl: '2s' });
    await turn();
    const { git } = world.forge.forge;
    const [tip = '', before = ''] = [await git.revParse('refs/heads/main'), await git.revParse('refs/heads/main^')].map(String);
    const other = await world.forge.commit({ as: 'judy', on: before, changes: [{ path: 'NOTES.md', content: 'another\n' }] });
    await world.forge.push('judy', other, 'main', { force: true });
    const late = await world.askAndMerge();
    await past(Date.now() + 2000);
    const { steps, problems } = await turn();
    expect(steps.map(({ step, id, result }) => [step, id, result])).toEqual([['end', asked.id, 'done']]);
    expect(problems).toEqual([expect.stringMatching(/^nothing was granted: .*main/)]);
    expect(await world.logins()).not.toContain(late.id);
    await world.forge.push('judy', tip, 'main', { force: true });
    expect((await turn()).problems).toEqual([]);
  });

  test('a system that policy lost is still swept: what lives there ends', async () => {
    const asked = await world.askAndMerge({ ttl: '2s' });
    await turn();
    const path = 'policy/systems/orders-db.yaml';
    const system = String(await world.forge.forge.git.blob(`refs/heads/main:${path}`));
    await world.forge.push('judy', await world.forge.commit({ as: 'judy', changes: [{ path, content: null }] }), 'main');
    await past(Date.now() + 2000);
    expect(stepsOf(await sweep(), asked)).toEqual(['end done']);
    expect(await world.logins()).not.toContain(asked.id);
    await world.forge.push('judy', await world.forge.commit({ as: 'judy', changes: [{ path, content: system }] }), 'main');
  });
});
