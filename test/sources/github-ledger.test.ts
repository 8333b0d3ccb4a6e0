import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applyEvent, emptyLedger, type LedgerEvent } from '../../scripts/core/events.ts';
import { renderMessage } from '../../scripts/core/ledger/message.ts';
import { readPgpKeys } from '../../scripts/core/pgp.ts';
import { batchesOf } from '../../scripts/sources/github/ledger-writer.ts';
import { remoteLedger } from '../../scripts/sources/github/remote.ts';
import { readMessage } from '../../scripts/sources/ledger-format.ts';
import { readEvents } from '../../scripts/sources/ledger-log.ts';
import { verifyLedger } from '../../scripts/sources/verify-ledger.ts';
import { type Opened, openTestGithub, type TestGithub } from '../support/github.ts';
import { at, cursor, ended, granted, granting, idOf, oneOfEach } from '../support/ledger.ts';

let github: TestGithub;
let ours: Opened;
let theirs: Opened;
beforeAll(async () => {
  github = await openTestGithub();
  github.test.clock.at = Date.parse(at(0));
  [ours, theirs] = [await github.open('pipeline'), await github.open('pipeline')];
});
afterAll(() => github.close());
beforeEach(() => github.double.failNoMore());

const tipOf = async ({ git }: Opened) => git.revParse(remoteLedger);
async function logged({ git, ledger }: Opened): Promise<LedgerEvent[]> {
  await ledger.read();
  return (await Array.fromAsync(readEvents(git, {}, ledger.ref))).map(({ event }) => event);
}
/** The samples' own merges and moments are nobody's. */
const ofSamples = ['LEDGER_GRANT_WITHOUT_FILE', 'LEDGER_CURSOR_OFF_MAIN', 'LEDGER_TIME_BACKWARDS'];
const codes = async ({ git, mainRef, ledger }: Opened) =>
  (await verifyLedger({ git, mainRef, ledger })).findings.map(({ code }) => code).filter((code) => !ofSamples.includes(code));

describe('the ledger on GitHub', () => {
  const events: LedgerEvent[] = [];

  test('begins empty; its first commit makes the branch, which has no history in common with main', async () => {
    expect(await ours.ledger.read()).toEqual({ tip: null, state: emptyLedger });
    expect(await ours.ledger.heartbeat()).toBeNull();
    await ours.ledger.append(() => [granting(idOf(1))]);
    events.push(granting(idOf(1)));
    expect(await logged(theirs)).toEqual(events);
    const tip = (await tipOf(theirs)) ?? '';
    expect(await theirs.git.mergeBase(tip, (await theirs.git.revParse(theirs.mainRef)) ?? '')).toBeNull();
  });

  test('gives every kind of event back, and the state that they make, to whoever reads it next', async () => {
    const more = [granted(idOf(1)), ended(idOf(1)), ...oneOfEach().slice(3)];
    for (const event of more) await ours.ledger.append(() => [event]);
    const open = granting(idOf(9), { names: ['quote " backslash \\ newline \n and «ü\u009b»'] });
    await ours.ledger.append(() => [open]);
    events.push(...more, open);
    expect(await logged(theirs)).toEqual(events);
    expect((await theirs.ledger.read()).state).toEqual(events.reduce(applyEvent, emptyLedger));
    expect(await codes(theirs)).toEqual([]);
  });

  test('two writers at the same moment: both are asked again until it fits, and nothing is lost', async () => {
    const ids = Array.from({ length: 6 }, (_, index) => idOf(20 + index));
    const append = ({ ledger }: Opened, id: string) => ledger.append((state) => (state.active.has(id) ? [] : [granting(id)]));
    await Promise.all([
      ...ids.map((id) => append(ours, id)),
      (async () => {
        for (const id of ids) await append(theirs, id);
      })(),
    ]);
    const all = await logged(theirs);
    for (const id of ids) expect(all.filter((event) => 'id' in event && event.id === id)).toHaveLength(1);
  });

  test('an answer that is lost: the ledger itself tells that it was written', async () => {
    const id = idOf(40);
    github.double.fail({ kind: 'reset', operation: 'createCommitOnBranch' });
    const { events: written } = await ours.ledger.append((state) => (state.active.has(id) ? [] : [granting(id)]));
    expect(written.map((event) => event.kind)).toEqual(['granting']);
    expect((await logged(theirs)).filter((event) => 'id' in event && event.id === id)).toHaveLength(1);
  });

  test('the same when somebody wrote right after it', async () => {
    const [one, two] = [idOf(41), idOf(42)];
    github.double.fail({ kind: 'reset', operation: 'createCommitOnBranch' });
    github.double.fail({
      kind: 'meanwhile',
      operation: 'createCommitOnBranch',
      from: 2,
      act: () => theirs.ledger.append(() => [granting(two)]),
    });
    const { events: written } = await ours.ledger.append((state) => (state.active.has(one) ? [] : [granting(one)]));
    expect(written.map((event) => event.kind)).toEqual(['granting']);
    const ids = (await logged(theirs)).flatMap((event) => ('id' in event ? [event.id] : []));
    expect(ids.slice(-2)).toEqual([one, two]);
  });

  test('faster for ever: LEDGER_CONFLICT, and nothing of ours is there', async () => {
    github.double.fail({ kind: 'conflict', operation: 'createCommitOnBranch', times: 100 });
    await expect(ours.ledger.append(() => [granting(idOf(50))])).rejects.toMatchObject({ code: 'LEDGER_CONFLICT' });
    github.double.failNoMore();
    expect((await ours.ledger.read()).state.active.has(idOf(50))).toBe(false);
  });

  test('a rule that stands in the way is told at once', async () => {
    github.double.data.rulesets.push({
      ...{ id: 77, name: 'ledger', enforcement: 'active', target: 'branch', bypassActors: [], rules: [{ type: 'update' }] },
      conditions: { ref_name: { include: ['refs/heads/ledger'], exclude: [] } },
    });
    await expect(ours.ledger.append(() => [granting(idOf(51))])).rejects.toMatchObject({
      code: 'FORGE_UNREACHABLE',
      message: expect.stringContaining('UNPROCESSABLE'),
    });
    github.double.data.rulesets.length = 0;
    const reader = await github.open('pipeline', { order: { kind: 'app', permissions: { contents: 'read' } } });
    await expect(reader.ledger.append(() => [granting(idOf(51))])).rejects.toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });

  test('a batch too long for one message becomes several commits, each of which holds', async () => {
    const ids = Array.from({ length: 120 }, (_, index) => idOf(200 + index));
    const batch = [...ids.map((id) => granting(id, { names: Array.from({ length: 8 }, (_, index) => `elev_${index}_${id}`) }))];
    const parts = batchesOf(batch);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flat()).toEqual(batch);
    for (const part of parts) expect(renderMessage(part).length).toBeLessThanOrEqual(60_000);
    const { events: written } = await ours.ledger.append(() => batch);
    expect(written).toHaveLength(batch.length);
    expect((await logged(theirs)).slice(-batch.length)).toEqual(batch);
    expect(await codes(theirs)).toEqual([]);
  });

  test('in the middle of several somebody else writes: the rest is asked for again, and all of it is there once', async () => {
    const ids = Array.from({ length: 120 }, (_, index) => idOf(400 + index));
    const big = (id: string) => granting(id, { names: Array.from({ length: 8 }, (_, index) => `elev_${index}_${id}`) });
    github.double.fail({
      kind: 'meanwhile',
      operation: 'createCommitOnBranch',
      from: 2,
      act: () => theirs.ledger.append(() => [granting(idOf(600))]),
    });
    const { events: written } = await ours.ledger.append((state) => ids.filter((id) => !state.active.has(id)).map(big));
    expect(written).toHaveLength(ids.length);
    const all = (await logged(theirs)).flatMap((event) => ('id' in event ? [event.id] : []));
    for (const id of [...ids, idOf(600)]) expect(all.filter((one) => one === id)).toHaveLength(1);
  });

  test('a server that does not show yet what we wrote is asked again', async () => {
    const repository = github.double.git;
    let waits = 0;
    const { ledger } = await github.open('pipeline', {
      pause: async () => {
        waits += 1;
        if (waits === 2) await repository.run(['update-ref', 'refs/heads/ledger', github.double.data.refs['refs/heads/ledger'] ?? '']);
      },
    });
    await ledger.append(() => [granting(idOf(700))]);
    await repository.run(['update-ref', 'refs/heads/ledger', 'refs/heads/ledger^']);
    expect((await ledger.read()).state.active.has(idOf(700))).toBe(true);
    expect(waits).toBe(2);
  });

  test('a message whose last line has no end is the same message; nothing else is', async () => {
    const events = [granting(idOf(1))];
    const message = renderMessage(events);
    expect(await readMessage(message)).toEqual(events);
    expect(await readMessage(message.slice(0, -1))).toEqual(events);
    for (const other of [`${message}\n`, message.slice(0, -2), ` ${message}`]) expect(await readMessage(other)).toBeTypeOf('string');
  });

  test('a heartbeat is one commit on a branch of its own, overwritten, with the ledger’s tip in it', async () => {
    await ours.ledger.read();
    await ours.ledger.append(() => [granted(idOf(700))]);
    const before = github.double.data.refs['refs/heads/ledger'];
    const blind = new Map([['orders-db', Date.parse(at(5))]]);
    for (const seconds of [10, 20]) await ours.ledger.beat(Date.parse(at(seconds)), blind);
    await theirs.forge.refresh();
    expect(await theirs.ledger.heartbeat()).toEqual({ at: Date.parse(at(20)), ledger: before, blind });
    expect((await theirs.git.run(['rev-list', '--count', 'refs/remotes/origin/heartbeat'])).toString().trim()).toBe('1');
    expect(await tipOf(theirs)).toBe(before);
  });

  test('a ledger put back behind its heartbeat shows', async () => {
    await ours.ledger.append(() => [granted(idOf(600))]);
    await ours.ledger.beat(Date.parse(at(30)));
    await theirs.forge.refresh();
    const tip = (await tipOf(theirs)) ?? '';
    const parent = (await theirs.git.revParse(`${tip}^`)) ?? '';
    await theirs.git.run(['update-ref', remoteLedger, parent]);
    const { findings } = await verifyLedger({ git: theirs.git, mainRef: theirs.mainRef, ledger: theirs.ledger });
    expect(findings).toContainEqual({ code: 'LEDGER_REWOUND', details: { commit: tip } });
  });

  test('a commit that somebody pushed past GitHub’s interface is unsigned, and found', async () => {
    const { test: people, double } = github;
    const { tip } = await ours.ledger.read();
    const message = renderMessage([cursor('6'.repeat(40))]).trimEnd();
    const sha = await people.commit({ as: 'bob', on: tip ?? '', changes: [], message });
    await people.push('bob', sha, 'ledger');
    await ours.ledger.read();
    const record = { git: ours.git, mainRef: ours.mainRef, ledger: ours.ledger };
    const proved = await verifyLedger({ ...record, forgeKeys: readPgpKeys(double.signingKey()) });
    expect(proved.findings).toContainEqual({ code: 'LEDGER_UNSIGNED', details: { commit: sha } });
    expect(proved.signatures).toEqual({ verified: proved.commits - 1, unverified: 0 });
    const unproved = await verifyLedger(record);
    expect(unproved.signatures).toEqual({ verified: 0, unverified: proved.commits - 1 });
  });

  test('a signature that was cut from another commit does not fit', async () => {
    const { test: people, double } = github;
    const { tip } = await ours.ledger.read();
    const signed = (await ours.git.object(`${tip}~1`))?.body.toString('latin1') ?? '';
    const signature = /^gpgsig (?:.*\n)(?: .*\n)*/m.exec(signed)?.[0] ?? '';
    const bare = (await ours.git.object(tip ?? ''))?.body.toString('latin1') ?? '';
    const forged = bare.replace(/^parent .*\n/m, `parent ${tip}\n`).replace('\n\n', `\n${signature}\n`);
    const sha = (await people.work.run(['hash-object', '-t', 'commit', '-w', '--stdin'], { input: Buffer.from(forged, 'latin1') }))
      .toString()
      .trim();
    await people.push('bob', sha, 'ledger');
    await ours.ledger.read();
    const keys = readPgpKeys(double.signingKey());
    const { findings } = await verifyLedger({ git: ours.git, mainRef: ours.mainRef, ledger: ours.ledger, forgeKeys: keys });
    expect(findings).toContainEqual({ code: 'LEDGER_SIGNATURE_BAD', details: { commit: sha } });
  });
});
