import { execFileSync, fork } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyEvent, emptyLedger, ImpossibleEvent, type LedgerEvent } from '../../scripts/core/events.ts';
import { TreeOids } from '../../scripts/core/ledger/oids.ts';
import { Git } from '../../scripts/sources/git.ts';
import { openGitLedger } from '../../scripts/sources/git-ledger.ts';
import { type EventFilter, readEvents } from '../../scripts/sources/ledger-log.ts';
import { at, cursor, ended, granted, granting, idOf, oneOfEach } from '../support/ledger.ts';

let dir: string;
let ledger: ReturnType<typeof openGitLedger>;
let now: number;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'elevate-ledger-'));
  execFileSync('git', ['init', '-q', '--bare', dir]);
  now = Date.parse(at(0));
  ledger = openGitLedger({ gitDir: dir, now: () => now });
});
afterEach(() => {
  ledger.close();
  rmSync(dir, { recursive: true });
});
const sh = (...args: string[]) => execFileSync('git', ['-C', dir, ...args], { encoding: 'utf8' }).trim();
async function logged(filter: EventFilter = {}): Promise<LedgerEvent[]> {
  const git = Git.open(dir);
  const events: LedgerEvent[] = [];
  for await (const { event } of readEvents(git, filter)) events.push(event);
  git.close();
  return events;
}
const fresh = () => openGitLedger({ gitDir: dir, now: () => now });

describe('a ledger', () => {
  test('begins empty', async () => {
    expect(await ledger.read()).toEqual({ tip: null, state: emptyLedger });
    expect(await logged()).toEqual([]);
    expect(await ledger.heartbeat()).toBeNull();
  });

  test('gives every kind of event back, and the state that they make, to whoever opens it next', async () => {
    const events = oneOfEach();
    for (const event of events) await ledger.append(() => [event]);
    const open = granting(idOf(9), { names: ['quote " backslash \\ newline \n and «ü\u009b»'] });
    await ledger.append(() => [open]);
    expect(await logged()).toEqual([...events, open]);
    const { state } = await fresh().read();
    expect(state).toEqual([...events, open].reduce(applyEvent, emptyLedger));
    expect((await ledger.read()).state).toEqual(state);
  });

  test('writes a batch as one commit, headline first, trailers last, one of each value', async () => {
    await ledger.append(() => [granting(idOf(1)), granting(idOf(2)), cursor('6'.repeat(40))]);
    expect(sh('rev-list', '--count', 'ledger')).toBe('1');
    const message = sh('log', '-1', '--format=%B', 'ledger').split('\n');
    expect(message[0]).toBe(`alice is being given update-rows on orders-db until ${at(2700)} (and 2 more)`);
    expect(message.slice(5)).toEqual([
      '',
      ...[`Elevation: ${idOf(1)}`, `Elevation: ${idOf(2)}`, 'Event: granting', 'Event: cursor', 'System: orders-db'],
      ...['Tier: semi-destructive', 'Requester: alice', 'Subject: alice'],
    ]);
    expect(sh('log', '-1', '--format=%an <%ae> %cn <%ce> %cI', 'ledger')).toBe(
      'elevate <elevate@localhost> elevate <elevate@localhost> 2026-11-20T10:00:00+00:00',
    );
  });

  test('its tree holds only what lives, and an unchanged file keeps its object', async () => {
    await ledger.append(() => [granting(idOf(1)), granting(idOf(2)), granted(idOf(1))]);
    const before = sh('rev-parse', `ledger:active/${idOf(2)}.json`);
    await ledger.append(() => [ended(idOf(1))]);
    expect(sh('ls-tree', '-r', '--name-only', 'ledger').split('\n')).toEqual([`active/${idOf(2)}.json`, 'cursor.json', 'recent.json']);
    expect(sh('rev-parse', `ledger:active/${idOf(2)}.json`)).toBe(before);
    await ledger.append(() => [{ ...ended(idOf(2)), why: 'revoked', by: 'carol' }]);
    expect(sh('ls-tree', '-r', '--name-only', 'ledger').split('\n')).toEqual(['cursor.json', 'recent.json']);
    expect((await fresh().read()).state.recent.map(({ id }) => id)).toEqual([idOf(2), idOf(1)]);
  });

  test('its tree has the id that verifying computes, also where an id begins with another', async () => {
    const ids = ['20261120-orders-master', '20261120-orders-master-7f3k9q', '20261120-orders-maste0'];
    const { state } = await ledger.append(() => ids.map((id) => granting(id)));
    expect(new TreeOids(sh('rev-parse', 'ledger')).of(state)).toBe(sh('rev-parse', 'ledger^{tree}'));
  });

  test('an empty batch writes nothing', async () => {
    await ledger.append(() => []);
    expect((await ledger.read()).tip).toBeNull();
  });

  test('what cannot follow is an ImpossibleEvent, and nothing is written', async () => {
    await ledger.append(() => [granting(idOf(1))]);
    const before = sh('rev-parse', 'ledger');
    await expect(ledger.append(() => [granting(idOf(1))])).rejects.toBeInstanceOf(ImpossibleEvent);
    await expect(ledger.append(() => [granted(idOf(2))])).rejects.toBeInstanceOf(ImpossibleEvent);
    expect(sh('rev-parse', 'ledger')).toBe(before);
  });

  test('an event that does not fit its schema is not written', async () => {
    const wrong = { ...granting(idOf(1)), password: 'x' } as LedgerEvent;
    await expect(ledger.append(() => [wrong])).rejects.toMatchObject({ code: 'LEDGER_BROKEN' });
    expect((await ledger.read()).tip).toBeNull();
  });

  test('somebody else came first: `make` is asked again about the new state', async () => {
    await fresh().append(() => [granting(idOf(1))]);
    const rival = sh('rev-parse', 'ledger');
    sh('update-ref', '-d', 'refs/heads/ledger');
    const seen: number[] = [];
    const appended = await ledger.append((state) => {
      seen.push(state.active.size);
      if (seen.length === 1) sh('update-ref', 'refs/heads/ledger', rival);
      return state.active.has(idOf(1)) ? [] : [granting(idOf(1))];
    });
    expect(appended.events).toEqual([]);
    expect(seen).toEqual([0, 1]);
    expect(sh('rev-parse', 'ledger')).toBe(rival);
  });

  test('others who are faster each time are a LEDGER_CONFLICT', async () => {
    await ledger.append(() => [granting(idOf(1))]);
    await ledger.append(() => [granting(idOf(3))]);
    const tips = [sh('rev-parse', 'ledger'), sh('rev-parse', 'ledger^')];
    const outrun = () => {
      sh('update-ref', 'refs/heads/ledger', tips.reverse()[0] ?? '');
      return [granting(idOf(2))];
    };
    await expect(ledger.append(outrun)).rejects.toMatchObject({ code: 'LEDGER_CONFLICT' });
  });

  test('a lock that a killed git left is no conflict: it is named, since when it is there, and what to do', async () => {
    await ledger.append(() => [granting(idOf(1))]);
    const lock = join(dir, 'refs', 'heads', 'ledger.lock');
    writeFileSync(lock, '');
    utimesSync(lock, new Date(at(0)), new Date(at(0)));
    await expect(ledger.append(() => [granting(idOf(2))])).rejects.toMatchObject({
      code: 'GIT_FAILED',
      message: expect.stringMatching(`since ${at(0)}.*delete «${lock}»`),
    });
    rmSync(lock);
    expect((await ledger.append(() => [granting(idOf(2))])).events.length).toBe(1);
  });

  test('a ref that cannot be moved for another reason is told in the words of git', async () => {
    await ledger.append(() => [granting(idOf(1))]);
    rmSync(join(dir, 'refs', 'heads'), { recursive: true });
    writeFileSync(join(dir, 'refs', 'heads'), '');
    await expect(ledger.append(() => [granting(idOf(1))])).rejects.toMatchObject({
      code: 'GIT_FAILED',
      message: expect.stringMatching('update-ref.*in the way'),
    });
  });

  test('two processes append at once: nothing is lost and nothing is there twice', async () => {
    const script = fileURLToPath(new URL('../support/append.ts', import.meta.url));
    const each = 15;
    const run = (from: number) =>
      new Promise<number | null>((resolve) => fork(script, [dir, String(from), String(each)], { execArgv: [] }).on('exit', resolve));
    expect(await Promise.all([run(0), run(0), run(100)])).toEqual([0, 0, 0]);
    const ids = (await logged({ kind: 'granting' })).map((event) => (event as { id: string }).id);
    expect(ids.length).toBe(2 * each);
    expect(new Set(ids).size).toBe(2 * each);
    expect((await fresh().read()).state.active.size).toBe(2 * each);
    expect(sh('rev-list', '--min-parents=2', '--count', 'ledger')).toBe('0');
    expect(execFileSync('git', ['-C', dir, 'fsck', '--strict'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })).not.toContain(
      'error',
    );
  });

  test('tells what was recorded of an id since a moment, exactly by its id, even when its state is forgotten', async () => {
    await ledger.append(() => [granting(idOf(1)), granted(idOf(1))]);
    for (let n = 10; n < 40; n += 1) await ledger.append(() => [granting(idOf(n)), ended(idOf(n))]);
    await ledger.append(() => [ended(idOf(1))]);
    for (let n = 40; n < 70; n += 1) await ledger.append(() => [granting(idOf(n)), ended(idOf(n))]);
    expect((await ledger.read()).state.recent.some(({ id }) => id === idOf(1))).toBe(false);
    const kindsOf = async (id: string, since: number) => (await ledger.eventsOf(id, since)).map(({ kind }) => kind);
    expect(await kindsOf(idOf(1), Date.parse(at(-60)))).toEqual(['granting', 'granted', 'ended']);
    expect(await kindsOf(idOf(1).slice(0, -1), Date.parse(at(-60)))).toEqual([]);
    expect(await kindsOf(idOf(1), Date.parse(at(60)))).toEqual(['ended']);
    expect(await kindsOf('.*', 0)).toEqual([]);
    expect(await kindsOf('[', 0)).toEqual([]);
  });

  test('another event of an id, in one commit with a grant of another, is told as what it is', async () => {
    const { version, run, system, tier, requester, path, merge } = granting(idOf(3));
    const missed = {
      version,
      kind: 'missed',
      at: at(1),
      run,
      id: idOf(3),
      system,
      tier,
      requester,
      path,
      merge,
      codes: ['GRANT_TOO_LATE'],
      alarm: false,
    } as const;
    await ledger.append(() => [granting(idOf(4)), missed]);
    expect((await ledger.eventsOf(idOf(3), 0)).map(({ kind }) => kind)).toEqual(['missed']);
  });

  test('finds events by what they are about and when, oldest first', async () => {
    const day = 86_400;
    now = Date.parse(at(day));
    await ledger.append(() => [granting(idOf(1)), granting(idOf(2), { requester: 'bob', subject: 'bob', at: at(1) })]);
    now = Date.parse(at(2 * day));
    await ledger.append(() => [granted(idOf(1), { at: at(2 * day) })]);
    const kinds = async (filter: EventFilter) =>
      (await logged(filter)).map((event) => `${event.kind} ${'id' in event ? event.id.slice(-1) : ''}`);
    expect(await kinds({ requester: 'bob' })).toEqual(['granting 2']);
    expect(await kinds({ kind: 'granting' })).toEqual(['granting 1', 'granting 2']);
    expect(await kinds({ id: idOf(1), kind: 'granted', system: 'orders-db', tier: 'semi-destructive' })).toEqual(['granted 1']);
    expect(await kinds({ since: Date.parse(at(1)) })).toEqual(['granting 2', 'granted 1']);
    expect(await kinds({ until: Date.parse(at(1)) })).toEqual(['granting 1']);
    expect(await kinds({ since: Date.parse(at(2 * day)), until: Date.parse(at(2 * day + 1)) })).toEqual(['granted 1']);
    expect(await kinds({ system: 'orders' })).toEqual([]);
  });

  test('a commit that no ledger wrote is an error for whoever reads events', async () => {
    await ledger.append(() => [granting(idOf(1))]);
    const message = sh('log', '-1', '--format=%B', 'ledger').replace('alice is', 'alice was');
    const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.com'];
    sh('update-ref', 'refs/heads/ledger', sh(...who, 'commit-tree', 'ledger^{tree}', '-m', message));
    await expect(logged()).rejects.toMatchObject({ code: 'LEDGER_BROKEN' });
  });

  test.each<[string, string, (entries: string) => string]>([
    ['a file that can be run', '', (entries) => entries.replace('100644 blob', '100755 blob')],
    ['a file too many', '', (entries) => entries.replace(/^(.*)\tcursor.json$/m, '$&\n$1\tnotes.json')],
    ['a file too few', '', (entries) => entries.replace(/^.*\trecent.json$/m, '')],
    ['something that is no JSON', 'x', (entries) => entries],
    ['a main that is no commit', '{\n  "main": "main",\n  "pending": {}\n}\n', (entries) => entries],
    ['a field too many', '{\n  "main": null,\n  "pending": {},\n  "more": 1\n}\n', (entries) => entries],
    ['a key twice', '{\n  "main": null,\n  "main": null,\n  "pending": {}\n}\n', (entries) => entries],
  ])('a tree with %s is an error, not an empty state', async (_, cursorText, change) => {
    await ledger.append(() => [granting(idOf(1))]);
    const input = { cwd: dir, encoding: 'utf8' } as const;
    const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], { ...input, input: cursorText }).trim();
    const listing = sh('ls-tree', 'ledger');
    const entries = change(cursorText === '' ? listing : listing.replace(/[0-9a-f]{40}\tcursor.json/, `${blob}\tcursor.json`));
    const tree = execFileSync('git', ['mktree'], { ...input, input: entries }).trim();
    const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.com'];
    sh('update-ref', 'refs/heads/ledger', sh(...who, 'commit-tree', tree, '-m', 'x'));
    await expect(fresh().read()).rejects.toMatchObject({ code: 'LEDGER_BROKEN' });
    await expect(ledger.append(() => [granting(idOf(2))])).rejects.toMatchObject({ code: 'LEDGER_BROKEN' });
  });

  test.each<[string, (text: string) => string]>([
    ['of another id', (text) => text.replace(/"id": "[^"]*"/, `"id": "${idOf(2)}"`)],
    ['with an end that is no time', (text) => text.replace(/"expiresAt": "[^"]*"/, '"expiresAt": "later"')],
    ['in a state that is none', (text) => text.replace('"state": "granting"', '"state": "revoked"')],
  ])('a lease %s is an error', async (_, change) => {
    await ledger.append(() => [granting(idOf(1))]);
    const input = { cwd: dir, encoding: 'utf8' } as const;
    const text = change(execFileSync('git', ['show', `ledger:active/${idOf(1)}.json`], input));
    const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], { ...input, input: text }).trim();
    const active = execFileSync('git', ['mktree'], { ...input, input: `100644 blob ${blob}\t${idOf(1)}.json\n` }).trim();
    const entries = sh('ls-tree', 'ledger').replace(/[0-9a-f]{40}\tactive/, `${active}\tactive`);
    const tree = execFileSync('git', ['mktree'], { ...input, input: entries }).trim();
    const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.com'];
    sh('update-ref', 'refs/heads/ledger', sh(...who, 'commit-tree', tree, '-m', 'x'));
    await expect(fresh().read()).rejects.toMatchObject({ code: 'LEDGER_BROKEN' });
  });

  test('the heartbeat is overwritten and adds nothing to the history', async () => {
    await ledger.append(() => [granting(idOf(1))]);
    const before = sh('rev-parse', 'ledger');
    await ledger.beat(Date.parse('2026-11-20T10:00:01.250Z'));
    await ledger.beat(Date.parse('2026-11-20T10:05:00.500Z'));
    expect(await fresh().heartbeat()).toMatchObject({ at: Date.parse('2026-11-20T10:05:00.500Z') });
    expect(sh('rev-parse', 'ledger')).toBe(before);
    const blind = new Map([['orders-db', Date.parse('2026-11-20T09:00:00Z')]]);
    await ledger.beat(Date.parse('2026-11-20T10:06:00Z'), blind);
    expect(await fresh().heartbeat()).toEqual({ at: Date.parse('2026-11-20T10:06:00Z'), ledger: before, blind });
  });

  test.each(['', 'yes', '{"at":"2026-13-40T00:00:00Z","ledger":null}\n'])('a heartbeat that reads %j is none', async (text) => {
    const blob = execFileSync('git', ['-C', dir, 'hash-object', '-w', '--stdin'], { input: text, encoding: 'utf8' }).trim();
    sh('update-ref', 'refs/elevations/heartbeat', blob);
    expect(await ledger.heartbeat()).toBeNull();
  });
});
