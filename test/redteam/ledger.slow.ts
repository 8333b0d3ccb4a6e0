import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ReconcileOutcome } from '../../scripts/commands/reconcile/outcome.ts';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import type { Tools } from '../../scripts/commands/tools.ts';
import { applyEvent, type GrantingEvent, type LedgerEvent } from '../../scripts/core/events.ts';
import { renderMessage } from '../../scripts/core/ledger/message.ts';
import { stateFiles } from '../../scripts/core/ledger/tree.ts';
import type { Instant, Sha } from '../../scripts/core/model.ts';
import { formatInstant } from '../../scripts/core/time.ts';
import { openGitLedger } from '../../scripts/sources/git-ledger.ts';
import { commitFiles, type FileChange } from '../../scripts/sources/git-write.ts';
import { ended, granted, granting, idOf } from '../support/ledger.ts';
import { type Asked, openWorld, past, type World } from '../support/world.ts';

/** Somebody who can write to the ledger, and to nothing else. They may confuse the record, visibly; they open nothing and keep nothing open. */
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

const ledgerRef = 'refs/heads/ledger';
let whole: Sha;
beforeEach(async () => {
  // What an earlier test left undecided is decided first.
  await run('everything', true);
  whole = await tip();
});
/** The guardians put back what was there. */
afterEach(async () => {
  await setLedger(whole);
  await plantHeartbeat();
});

const git = () => world.forge.forge.git;
const tip = async () => (await git().revParse(ledgerRef)) ?? '';
const run = (only: 'revoke' | 'everything', isSweep: boolean, change?: Partial<Tools>) =>
  reconcile(world.tools({ ledger: openGitLedger({ gitDir: world.forge.forge.repo }), ...change }), { only, dryRun: false, isSweep });
const sweep = () => run('revoke', true);
const turn = (change?: Partial<Tools>) => run('everything', false, change);
/** The heartbeat of a sweep that saw the ledger as it is now. */
const plantHeartbeat = () => openGitLedger({ gitDir: world.forge.forge.repo }).beat(Date.now());
const dropHeartbeat = () => git().run(['update-ref', '-d', 'refs/elevations/heartbeat']);
const setLedger = (commit: Sha) => git().run(['update-ref', ledgerRef, commit]);
const stepsOf = ({ steps }: ReconcileOutcome, { id }: Asked) =>
  steps.filter((step) => step.id === id).map(({ step, result }) => `${step} ${result}`);

async function forge(message: string, changes: readonly FileChange[], at: Instant = Date.now()): Promise<void> {
  const who = { name: 'mallory', email: 'mallory@example.com', at };
  await setLedger(await commitFiles(git(), { parents: [await tip()], author: who, committer: who, message, changes }));
}

/** The same company at another time: its forge and its servers are there, too. */
function elsewhen(now: () => Instant): Partial<Tools> {
  const { forge } = world.forge;
  const evidenceOf = async (merge: Sha) => (await forge.evidenceOf(merge)).map((one) => ({ ...one, readAt: now() }));
  return {
    now,
    forge: Object.assign(Object.create(forge) as typeof forge, { evidenceOf }),
    openTarget: async (...asked) => Object.assign(await world.tools().openTarget(...asked), { now: async () => now() }),
  };
}

async function activeOf({ id }: Asked) {
  const lease = (await openGitLedger({ gitDir: world.forge.forge.repo }).read()).state.active.get(id);
  if (!lease) throw new Error(`${id} is not active`);
  return lease;
}

/** The file that the tree holds of a lease. */
const leaseFile = ({ id }: Asked, state: 'granting' | 'granted', granting: GrantingEvent): FileChange => {
  const files = stateFiles({ active: new Map([[id, { state, granting }]]), pending: new Map(), main: null, recent: [] });
  return { path: `active/${id}.json`, content: files.get(`active/${id}.json`) ?? '' };
};

/** A ledger that tells of a grant already, as every one does but on its first day. */
async function grantOne(): Promise<void> {
  await world.askAndMerge();
  await turn();
  whole = await tip();
}

/** Killed right after the intent was written. */
async function begin(asked: Asked): Promise<GrantingEvent> {
  const dies = (effect: string) => {
    if (effect === 'ledger:granting') throw new Error('killed');
  };
  await expect(turn({ afterEffect: dies })).rejects.toThrow('killed');
  return (await activeOf(asked)).granting;
}

const endIn = async ({ id }: Asked): Promise<Instant | null> => {
  const { rows } = await world.asSuperuser(`SELECT rolvaliduntil AS until FROM pg_roles WHERE rolname = 'elev_${id}'`);
  return (rows[0] as { until: Date } | undefined)?.until.getTime() ?? null;
};

describe('nothing is opened', () => {
  test('an intent whose end was moved in the tree is not carried out', async () => {
    const asked = await world.askAndMerge();
    const begun = await begin(asked);
    const far = { ...begun, at: '2026-01-01T00:00:00Z', expiresAt: '2099-01-01T00:00:00Z', effectiveEnd: '2099-01-01T00:10:00Z' };
    await forge('x\n', [leaseFile(asked, 'granting', far)]);
    expect(stepsOf(await turn(), asked)).toEqual(['roll-back done']);
    expect(await endIn(asked)).toBeNull();
  });

  test('nor one that was recorded as it should be, with an end that nobody approved', async () => {
    const asked = await world.askAndMerge();
    const begun = await begin(asked);
    await setLedger(whole);
    const event: LedgerEvent = { ...begun, at: formatInstant(Date.now() - 600_000), expiresAt: formatInstant(Date.now() + 86_400_000) };
    const { state } = await openGitLedger({ gitDir: world.forge.forge.repo }).read();
    const files = [...stateFiles(applyEvent(state, event))].map(([path, content]) => ({ path, content }));
    await forge(renderMessage([event]), files);
    expect(stepsOf(await turn(), asked)).toEqual(['roll-back done']);
    expect(await endIn(asked)).toBeNull();
  });

  test('an honest intent is carried out by the next run', async () => {
    const asked = await world.askAndMerge();
    const begun = await begin(asked);
    const late = () => Date.now() + 1;
    const { run: name, ...rest } = begun;
    expect(name).not.toBe('');
    // As though it had been written three minutes ago, so that its run is taken for dead.
    await setLedger(whole);
    const at = formatInstant(Date.now() - 180_000);
    const event: LedgerEvent = { ...rest, run: name, at, expiresAt: formatInstant(Date.parse(rest.expiresAt) - 181_000) };
    const { state } = await openGitLedger({ gitDir: world.forge.forge.repo }).read();
    const files = [...stateFiles(applyEvent(state, event))].map(([path, content]) => ({ path, content }));
    await forge(renderMessage([event]), files);
    expect(stepsOf(await turn({ now: late }), asked)).toEqual(['grant done']);
    expect(await endIn(asked)).toBe(Date.parse(event.expiresAt));
  });

  test('a ledger put back: what it forgot is revoked, and nothing is granted until it is whole', async () => {
    const other = await world.askAndMerge();
    await turn();
    await sweep();
    const asked = await world.askAndMerge();
    await turn();
    await sweep();
    const after = await tip();
    await setLedger(whole);

    const outcome = await run('everything', true);
    expect(stepsOf(outcome, asked)).toContain('orphan done');
    expect(stepsOf(outcome, asked)).not.toContain('grant done');
    expect(outcome.problems.join('\n')).toContain('was put back behind');
    expect(await world.canSignIn(asked)).toBe(false);
    // It is told by every sweep from now on, and not forgotten by the next.
    expect((await run('everything', true)).problems.join('\n')).toContain('was put back behind');
    const verified = await world.run(['ledger', 'verify', '--json']);
    expect(verified.out).toContain('LEDGER_REWOUND');
    expect(await world.canSignIn(other)).toBe(false);
    whole = after;
  });

  test('put back, and its heartbeat forged as well: the lease that lives tells that the id was used', async () => {
    const asked = await world.askAndMerge();
    await turn();
    await setLedger(whole);
    await plantHeartbeat();
    await sweep();
    expect(stepsOf(await turn(), asked)).toEqual(['refused done']);
    expect(await endIn(asked)).toBeNull();
    expect(stepsOf(await turn(), asked)).toEqual([]);
  });

  test('put back and the heartbeat forged when it has ended by its ttl: it is too late for a second grant', async () => {
    const asked = await world.askAndMerge({ ttl: '2s' });
    expect(stepsOf(await turn(), asked)).toEqual(['grant done']);
    await past((await endIn(asked)) ?? 0);
    expect(stepsOf(await sweep(), asked)).toEqual(['end done']);
    await setLedger(whole);
    const late = () => Date.now() + 61_000;
    await openGitLedger({ gitDir: world.forge.forge.repo }).beat(late());
    expect(stepsOf(await turn(elsewhen(late)), asked)).toEqual(['missed done']);
    expect(await endIn(asked)).toBeNull();
  });

  test('put back and the heartbeat deleted: an alarm of every run, no sweep begins anew, and nothing is granted', async () => {
    await grantOne();
    const asked = await world.askAndMerge({ ttl: '3s' });
    await turn();
    await past((await endIn(asked)) ?? 0);
    await sweep();
    const after = await tip();
    await setLedger(whole);
    await dropHeartbeat();
    for (const again of [sweep, turn, () => run('everything', true), sweep]) {
      const outcome = await again();
      expect(outcome.problems).toEqual([expect.stringMatching(/^ALARM: the heartbeat is gone, and sweeps were here/)]);
      expect(stepsOf(outcome, asked)).not.toContain('grant done');
    }
    const { err, out, exit } = await world.run(['status']);
    expect([exit, err, out]).toEqual([5, '', expect.stringContaining('ALARM: the heartbeat is gone')]);
    expect(await endIn(asked)).toBeNull();
    await setLedger(after);
    whole = after;
  });

  test('… even to its very beginning: main tells that there was more', async () => {
    await git().run(['update-ref', '-d', ledgerRef]);
    await dropHeartbeat();
    const tomorrow = () => Date.now() + 86_400_000 + 60_000;
    expect((await run('revoke', true, { now: tomorrow })).problems).toContainEqual(expect.stringMatching(/^ALARM: the heartbeat is gone/));
  });

  test('guardians accept it as it is: on the record, and what may have been granted in what was lost never is again', async () => {
    await grantOne();
    const asked = await world.askAndMerge({ ttl: '3s' });
    await turn();
    await past((await endIn(asked)) ?? 0);
    await sweep();
    await setLedger(whole);
    await dropHeartbeat();
    expect((await world.run(['reconcile', '--only', 'revoke', '--accept-ledger'])).exit).toBe(2);

    const { out, exit } = await world.run(['reconcile', '--sweep', '--accept-ledger']);
    expect(exit).toBe(5);
    expect(out).toMatch(new RegExp(`missed +${asked.id}[^!]*LEDGER_ACCEPTED`));
    expect(out).toContain('the ledger is accepted as it is');
    expect(stepsOf(await turn(), asked)).toEqual([]);
    expect((await turn()).problems).toEqual([]);
    expect(await endIn(asked)).toBeNull();
    const { rows } = JSON.parse((await world.run(['audit', 'log', '--outcome', 'accepted', '--json'])).out);
    expect(rows).toEqual([expect.objectContaining({ outcome: 'accepted', alarm: true })]);

    const next = await world.askAndMerge();
    expect(stepsOf(await turn(), next)).toEqual(['grant done']);
    expect((await world.run(['ledger', 'verify'])).out).toContain('the ledger holds');
    whole = await tip();
  });

  test('a ledger put back alone is accepted the same way, and the record names what was lost', async () => {
    const asked = await world.askAndMerge();
    await turn();
    await sweep();
    const lost = await tip();
    await setLedger(whole);
    const ran = await world.run(['reconcile', '--sweep', '--accept-ledger', '--json']);
    expect(JSON.parse(ran.out).problems).toContainEqual(expect.stringContaining('was put back behind'));
    expect((await turn()).problems).toEqual([]);
    expect(await endIn(asked)).toBeNull();
    expect((await git().run(['log', '-1', '--format=%B', '--grep', '^Event: accepted$', 'ledger'])).toString()).toContain(
      `"lost":"${lost}"`,
    );
    whole = await tip();
  });

  test('an id of some days ago, its file deleted and asked for again with every approval', async () => {
    const day = 86_400_000;
    const before = Date.now() - 5 * day;
    const id = `${formatInstant(before).slice(0, 10).replaceAll('-', '')}-orders-db-abcdef`;
    const then = openGitLedger({ gitDir: world.forge.forge.repo, now: () => before });
    const at = formatInstant(before);
    await then.append(() => [granting(id, { at })]);
    await then.append(() => [granted(id, { at })]);
    await then.append(() => [ended(id, { at })]);
    // … and so many others since that the tree has forgotten it.
    const others = Array.from({ length: 20 }, (_, number) => idOf(number));
    await then.append(() => others.flatMap((other) => [granting(other, { at }), ended(other, { at })]));
    whole = await tip();
    await sweep();

    const asked = await world.askAndMerge({ id });
    const outcome = await turn();
    expect(outcome.steps.find((step) => step.id === id)).toMatchObject({ step: 'refused', detail: expect.stringContaining('ID_USED') });
    expect(await endIn(asked)).toBeNull();
  });

  test('a cursor moved back: what is told already is neither granted nor told again', async () => {
    const main = await git().revParse('refs/heads/main');
    const asked = await world.askAndMerge();
    await turn();
    await world.revoke(asked);
    await sweep();
    const { state } = await openGitLedger({ gitDir: world.forge.forge.repo }).read();
    const files = stateFiles({ ...state, recent: [], main });
    await forge(
      'x\n',
      [...files].map(([path, content]) => ({ path, content })),
    );
    expect(stepsOf(await turn(), asked)).toEqual([]);
    expect(await endIn(asked)).toBeNull();
  });
});

describe('nothing is kept open', () => {
  test('a later end in the ledger: the target’s own end counts', async () => {
    const asked = await world.askAndMerge({ ttl: '3s' });
    await turn();
    const session = await world.signIn(asked);
    const { granting: given, state } = await activeOf(asked);
    await forge('x\n', [leaseFile(asked, state, { ...given, expiresAt: '2099-01-01T00:00:00Z' })]);
    await past(Date.parse(given.expiresAt));
    expect(stepsOf(await sweep(), asked)).toEqual(['end done']);
    await expect(session.query('SELECT 1')).rejects.toThrow();
  });

  test('a path that leads elsewhere: its revocation is found all the same', async () => {
    const asked = await world.askAndMerge();
    await turn();
    const { granting: given, state } = await activeOf(asked);
    const path = given.path.replace('semi-destructive', 'cosmetic');
    await forge('x\n', [leaseFile(asked, state, { ...given, path, tier: 'cosmetic' })]);
    await world.revoke(asked);
    expect(stepsOf(await sweep(), asked)).toEqual(['end done']);
    expect(await endIn(asked)).toBeNull();
  });

  test('a tree that nobody can read: what is over or revoked ends, what is not stays, and it is recorded afterwards', async () => {
    const [over, revoked, lasting] = [await world.askAndMerge({ ttl: '3s' }), await world.askAndMerge(), await world.askAndMerge()];
    await turn();
    const session = await world.signIn(over);
    const end = Date.parse((await activeOf(over)).granting.expiresAt);
    const before = await tip();
    await forge('x\n', [{ path: 'README.md', content: 'mine now' }]);
    await world.revoke(revoked);
    await past(end);

    const outcome = await run('everything', true);
    expect([over, revoked, lasting].map((asked) => stepsOf(outcome, asked))).toEqual([['end done'], ['end done'], []]);
    expect(outcome.problems.join('\n')).toContain('LEDGER_BROKEN');
    await expect(session.query('SELECT 1')).rejects.toThrow();
    expect([await endIn(over), await endIn(revoked)]).toEqual([null, null]);
    expect(await world.canSignIn(lasting)).toBe(true);

    await setLedger(before);
    whole = before;
    const put = await sweep();
    expect([over, revoked, lasting].map((asked) => stepsOf(put, asked))).toEqual([['end done'], ['end done'], []]);
    whole = await tip();
  });
});
