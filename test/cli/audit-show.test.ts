import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { status } from '../../scripts/commands/status.ts';
import type { GrantingEvent, LedgerEvent } from '../../scripts/core/events.ts';
import { emptyLedger } from '../../scripts/core/events.ts';
import { renderMessage } from '../../scripts/core/ledger/message.ts';
import { stateFiles } from '../../scripts/core/ledger/tree.ts';
import type { RequestId, Sha } from '../../scripts/core/model.ts';
import { readRequest } from '../../scripts/core/request-file.ts';
import { addSeconds, formatInstant } from '../../scripts/core/time.ts';
import { Git } from '../../scripts/sources/git.ts';
import { openGitLedger } from '../../scripts/sources/git-ledger.ts';
import { commitFiles } from '../../scripts/sources/git-write.ts';
import { ledgerRef } from '../../scripts/sources/ledger-format.ts';
import { elevate, type Said, unprintable } from '../support/elevate.ts';
import { openTestForge, requestFile, type TestForge } from '../support/forge.ts';
import { cursor, ended, granted, granting, idOf } from '../support/ledger.ts';

let all: TestForge;
beforeEach(async () => {
  all = await openTestForge();
});
afterEach(() => all.close());

function say(...args: string[]): Promise<Said> {
  return elevate(all.forge.repo, args, { now: all.clock.now });
}
const inSeconds = (seconds: number): string => formatInstant(addSeconds(all.clock.at, seconds));

async function append(...events: LedgerEvent[]): Promise<void> {
  const ledger = openGitLedger({ gitDir: all.forge.repo, now: all.clock.now });
  await ledger.append(() => events);
  ledger.close();
}
async function sweep(): Promise<void> {
  const ledger = openGitLedger({ gitDir: all.forge.repo });
  await ledger.beat(all.clock.at);
  ledger.close();
}

/** Asked by alice, approved by bob, merged and granted for half an hour. */
async function hold(
  id: RequestId,
  changes: Parameters<typeof requestFile>[1] = {},
  more: Pick<GrantingEvent, 'alarms'> = {},
): Promise<{ pull: number; merge: Sha }> {
  const file = requestFile(id, changes);
  const pull = await all.requestPull({ as: 'alice', file });
  const review = await all.approve('bob', pull);
  const parent = (await all.forge.git.revParse('refs/heads/main')) ?? '';
  const merge = await all.merge('carol', pull, { method: 'squash' });
  const blob = (await all.forge.git.object(`${merge}:${file.path}`))?.oid ?? '';
  const read = await readRequest(file.path, Buffer.from(file.content), blob);
  if (!read.ok) throw new Error('the sample does not parse');
  const { system, tier, requester, shape, subject } = read.file.request;
  const { headSha } = (await all.forge.evidence(pull)).pull;
  const grant = granting(id, {
    ...{ at: inSeconds(0), expiresAt: inSeconds(1800), effectiveEnd: inSeconds(2400), blob, merge, pull, path: file.path },
    ...{ system, tier, requester, shape, subject, digest: read.file.digest, policy: [parent, merge] },
    approvals: [{ person: 'bob', account: 1002, review, commit: headSha }],
    ...more,
  });
  await append(grant);
  await append(granted(id, { at: inSeconds(1), tier, expiresAt: grant.expiresAt }), cursor(merge, { at: inSeconds(1) }));
  return { pull, merge };
}

test('what is merged and was looked at by no turn of the loop: status knows it, and show tells its story', async () => {
  await append(cursor((await all.forge.git.revParse('refs/heads/main')) ?? ''));
  await sweep();
  const file = requestFile('20261120-orders-db-7f3k9q');
  const pull = await all.requestPull({ as: 'alice', file });
  await all.approve('bob', pull);
  await all.merge('carol', pull, { method: 'squash' });
  const early = await say('status');
  expect(early).toMatchObject({
    exit: 0,
    out: expect.stringMatching(/20261120-orders-db-7f3k9q +alice +waits for the next turn of the loop/),
  });
  expect(await say('status', '--person', 'alice', '--json')).toMatchObject({ out: expect.stringContaining('20261120-orders-db-7f3k9q') });
  const shown = await say('show', '7f3k9q');
  for (const part of [/alice/, /bob/, /carol/]) expect(shown.out).toMatch(part);
  all.clock.advance(360);
  await sweep();
  expect(await say('status')).toMatchObject({
    exit: 5,
    out: expect.stringMatching(/is on main since 2026-11-20T10:\d\d:00Z, and no turn\s+of the loop has looked at it/),
  });
});

test('show of a request for later has the end that it would have then', async () => {
  const file = requestFile('20261120-orders-db-7f3k9q', { notBefore: inSeconds(86_400), ttl: '30m' });
  const end = inSeconds(86_400 + 1800);
  await all.requestPull({ as: 'alice', file });
  expect((await say('show', '7f3k9q')).out).toContain(`VALID UNTIL '${end}'`);
});

test('show of what nobody has asked for, and was found in a target, says so', async () => {
  const id = '20261120-orders-db-8f3k9q';
  await append({ version: 1, kind: 'orphan', at: inSeconds(0), run: 'c0ffee00', id, system: 'orders-db' });
  expect(await say('show', id)).toMatchObject({
    exit: 2,
    err: expect.stringContaining(`nobody has asked for ${id}: access of that name was found`),
  });
});

describe('status', () => {
  test('says who holds what and until when, what is open, and what ended', async () => {
    await sweep();
    await hold(idOf(1));
    await hold(idOf(2));
    await append(ended(idOf(2), { at: inSeconds(5), tier: 'cosmetic', why: 'returned', by: 'alice' }));
    await all.requestPull({ as: 'carol', file: requestFile(idOf(3), { requester: 'carol' }) });
    const { exit, out } = await say('status');
    expect(exit).toBe(0);
    expect(out).toContain(`alice: refresh-daily-sales on orders-db\n    ${idOf(1)}, 2`);
    expect(out).toContain(`request  ${idOf(3)}  carol`);
    expect(out).toMatch(new RegExp(`${idOf(2)}  returned  alice`));
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    const json = JSON.parse((await say('status', '--json')).out);
    expect(json).toMatchObject({ version: 1, problems: [], sweep: { withinSeconds: 600 } });
    expect(json.active.map(({ id, state }: { id: string; state: string }) => [id, state])).toEqual([[idOf(1), 'granted']]);
  });

  test('names each open pull request by what it asks for, also one that main has left behind, and all by the same git processes', async () => {
    await sweep();
    const opened = async (from: number, to: number) => {
      for (let n = from; n <= to; n += 1) await all.requestPull({ as: 'carol', file: requestFile(idOf(n), { requester: 'carol' }) });
    };
    const asked = async () => {
      const before = Git.started;
      const { pulls } = JSON.parse((await say('status', '--json')).out);
      return { ids: pulls.map(({ id }: { id: string }) => id), started: Git.started - before };
    };
    await opened(11, 11);
    await hold(idOf(12));
    const one = await asked();
    expect(one.ids).toEqual([idOf(11)]);
    await opened(13, 16);
    expect(await asked()).toEqual({ ids: [11, 13, 14, 15, 16].map(idOf), started: one.started });
  });

  test('a head that moved while it was fetched hides none of the others', async () => {
    await all.requestPull({ as: 'carol', file: requestFile(idOf(11), { requester: 'carol' }) });
    const { forge, clock } = all;
    const moved = { number: 99, title: 'Moved', headRef: 'moved', headSha: '4'.repeat(40) };
    const ledger = openGitLedger({ gitDir: forge.repo, now: clock.now });
    const { pulls } = await status(
      {
        ...{ git: forge.git, mainRef: 'refs/heads/main', ledger, now: clock.now, afterEffect: () => undefined },
        openTarget: () => Promise.reject(new Error('status asks no target')),
        forge: {
          ...{ kind: 'local', evidence: (pull) => forge.evidence(pull), evidenceOf: (merge) => forge.evidenceOf(merge) },
          ...{ lookAgain: (pull) => forge.lookAgain(pull), pullsOf: (commit) => forge.pullsOf(commit), refresh: () => forge.refresh() },
          openPulls: async () => [moved, ...(await forge.openPulls())],
        },
      },
      { system: null, person: null },
    );
    ledger.close();
    expect(pulls.map(({ number, id }) => [number, id])).toEqual([
      [99, null],
      [1, idOf(11)],
    ]);
  });

  test('of one person or one system is only theirs', async () => {
    await sweep();
    await hold(idOf(1));
    await all.requestPull({ as: 'carol', file: requestFile(idOf(3), { requester: 'carol' }) });
    const ids = async (...args: string[]) => {
      const { active, pulls } = JSON.parse((await say('status', '--json', ...args)).out);
      return [...active, ...pulls].map(({ id }: { id: string }) => id);
    };
    expect(await ids()).toEqual([idOf(1), idOf(3)]);
    expect(await ids('--person', 'alice')).toEqual([idOf(1)]);
    expect(await ids('--person', 'carol')).toEqual([idOf(3)]);
    expect(await ids('--system', 'orders-db')).toEqual([idOf(1), idOf(3)]);
    expect(await ids('--person', 'dave')).toEqual([]);
  });

  test('of a name that nobody knows is a mistake, and of one that only the ledger knows is none', async () => {
    await sweep();
    await append(granting(idOf(1), { requester: 'olga', subject: 'olga', system: 'old-db', at: inSeconds(0), expiresAt: inSeconds(1800) }));
    for (const [args, says] of [
      [['--system', 'order-db'], 'there is no system «order-db»; did you mean «orders-db»?'],
      [['--person', 'alcie'], 'there is no person «alcie»; did you mean «alice»?'],
      [['--person', 'nobody-here'], 'there is no person «nobody-here»; neither the policy on main nor the ledger knows that name'],
      [['--system', 'x\u001b[31m'], 'there is no system «x\\u{1b}[31m»; neither'],
    ] as const) {
      expect(await say('status', ...args)).toMatchObject({ exit: 2, out: '', err: expect.stringContaining(`elevate: USAGE: ${says}`) });
    }
    expect((await say('status', '--person', 'olga')).out).toContain(idOf(1));
    expect(await say('status', '--person', 'olga', '--system', 'orders-db')).toMatchObject({ exit: 0 });
    expect(await say('status', '--system', 'old-db', '--person', 'alice')).toMatchObject({ exit: 0 });
  });

  test.each<[string, () => Promise<void>, string]>([
    ['no sweep was ever here', async () => undefined, 'no sweep was ever here'],
    ['the last sweep is too long ago', async () => sweep().then(() => all.clock.advance(601)), 'the last sweep was 10m1s ago'],
    [
      'an expired lease is still in the ledger',
      async () => {
        await hold(idOf(1));
        all.clock.advance(1801);
        await sweep();
      },
      `! ${idOf(1)} on orders-db should have ended`,
    ],
    [
      'a grant was begun and never finished',
      async () => {
        await append(granting(idOf(1), { at: inSeconds(0), expiresAt: inSeconds(1800) }));
        all.clock.advance(130);
        await sweep();
      },
      'may be dead',
    ],
    [
      'the policy on main does not hold together',
      async () => {
        await sweep();
        const broken = await all.commit({ as: 'judy', changes: [{ path: 'policy/tiers.yaml', content: 'nothing\n' }] });
        await all.push('judy', broken, 'main');
      },
      'the policy on main does not hold together',
    ],
  ])('is loud when %s', async (_, spoil, says) => {
    await spoil();
    const { exit, out } = await say('status');
    expect(out).toContain(says);
    expect(exit).toBe(5);
  });

  test('is quiet at the very limit', async () => {
    await sweep();
    all.clock.advance(600);
    expect((await say('status')).exit).toBe(0);
  });
});

describe('show', () => {
  test('tells the whole story, with the statements of the grant', async () => {
    const { pull, merge } = await hold(idOf(1));
    await append(ended(idOf(1), { at: inSeconds(9), tier: 'cosmetic', why: 'revoked', by: 'dave', target: 'absent' }));
    const { exit, out } = await say('show', idOf(1));
    expect(exit).toBe(0);
    const order = [
      `${idOf(1)}: revoked`,
      `alice asks: pull request ${pull}, opened by alice-acme`,
      'bob-acme: approves',
      `merged by carol-acme as ${merge.slice(0, 12)}`,
      'allowed by the approvals of bob',
      'granted until ',
      'ended: revoked by dave; the target had nothing',
      '  justification: ',
      '  sha256:',
      'What ran',
      `CREATE ROLE "elev_${idOf(1)}"`,
      'GRANT "shape_orders_refresh"',
    ];
    const places = order.map((text) => out.indexOf(text));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const json = JSON.parse((await say('show', idOf(1), '--json')).out);
    expect(json).toMatchObject({ version: 1, id: idOf(1), state: 'revoked', pull, request: { shape: 'refresh-daily-sales' } });
    expect(json.events.map(({ kind }: { kind: string }) => kind)).toEqual(['granting', 'granted', 'ended']);
  });

  test('what was loud about a grant, and while it waited, is loud in its story', async () => {
    const { version, run, system, requester, tier, path } = granting(idOf(1));
    const waits = { version, run, system, requester, tier, at: inSeconds(0), id: idOf(1), path, merge: '3'.repeat(40) } as const;
    await append({ ...waits, kind: 'pending', codes: ['NOT_YET', 'LOGIN_TAKEN'], alarm: true });
    await hold(idOf(1), {}, { alarms: ['LOGIN_TAKEN'] });
    const { out } = await say('show', idOf(1));
    expect(out).toContain('ALARM: waits: NOT_YET, LOGIN_TAKEN');
    expect(out).toContain('ALARM: LOGIN_TAKEN; allowed by the approvals of bob');
  });

  test('finds one by a part of its id, merged or not', async () => {
    await hold(idOf(1));
    await all.requestPull({ as: 'carol', file: requestFile('20261121-orders-db-7f3k9q', { requester: 'carol' }) });
    expect((await say('show', '000001')).out).toContain(`${idOf(1)}: granted until`);
    expect((await say('show', '20261120')).out).toContain(`${idOf(1)}: granted until`);
    expect((await say('show', '7f3k9q')).out).toContain('20261121-orders-db-7f3k9q: asked for, not merged');
    expect((await say('show', '20261121-orders-db-7f3k9q')).out).toContain('What would run');
  });

  test('of no one or of several is a mistake, said in one line', async () => {
    await hold(idOf(1));
    await hold(idOf(2));
    const mistakes = [
      ['2026', '2 elevations have «2026» in their id'],
      ['zzzzzz', 'no elevation has the id «zzzzzz»'],
      ['20261120-orders-db-zzzzzz', 'no elevation has the id'],
      ['orders', 'no elevation has the id'],
      ['..', 'is no part of an id'],
      ['a b', 'is no part of an id'],
      ['HEAD', 'is no part of an id'],
      ['\u001b[2Jabc', 'is no part of an id'],
    ] as const;
    for (const [part, says] of mistakes) {
      const { exit, err } = await say('show', part);
      expect({ part, exit }).toEqual({ part, exit: 2 });
      expect(err).toContain(says);
      expect(err).not.toMatch(unprintable);
      expect(err.trimEnd()).toMatch(/^elevate: INPUT_INVALID: [^\n]+$/);
    }
  });

  test('what approvers wrote and titles say reaches no terminal as it is', async () => {
    const evil = '\u001b[2J\u202e::error::x';
    const pull = await all.requestPull({ as: 'alice', file: requestFile(idOf(1)), message: evil });
    await all.approve('bob', pull, { body: evil });
    await all.requestPull({ as: 'alice', changes: [{ path: 'notes.md', content: 'x\n' }], message: `::error::${evil}` });
    for (const command of [['show', idOf(1)], ['status'], ['status', '--json'], ['show', idOf(1), '--json']]) {
      const { out } = await say(...command);
      expect(out).not.toMatch(unprintable);
      expect(out).not.toMatch(/^\s*::/m);
    }
  });
});

describe('ledger verify', () => {
  test('says what it proved, in numbers', async () => {
    await hold(idOf(1));
    const { exit, out } = await say('ledger', 'verify');
    expect(out).toContain('✓ the ledger holds\n  2 commits, 3 events, 1 grant; tip ');
    expect(exit).toBe(0);
    const { out: json } = await say('ledger', 'verify', '--json');
    expect(JSON.parse(json)).toMatchObject({ version: 1, ok: true, commits: 2, events: 3, grants: 1, findings: [] });
  });

  test('names each problem with its commit and what it means', async () => {
    await hold(idOf(1));
    const tip = await all.forge.git.revParse(ledgerRef);
    const forged = granting(idOf(2), { at: inSeconds(0) });
    const who = { name: 'elevate', email: 'elevate@localhost', at: all.clock.at };
    const changes = [...stateFiles(emptyLedger)].map(([path, content]) => ({ path, content }));
    const commit = await commitFiles(all.forge.git, {
      parents: [tip ?? ''],
      author: who,
      committer: who,
      message: renderMessage([forged]),
      changes,
    });
    await all.forge.git.run(['update-ref', ledgerRef, commit]);
    const { exit, out } = await say('ledger', 'verify');
    expect(exit).toBe(1);
    expect(out).toContain('✗ the ledger does not hold: ');
    expect(out).toMatch(new RegExp(`LEDGER_GRANT_WITHOUT_FILE\\s+commit ${commit.slice(0, 12)} of the ledger grants\\s+«${idOf(2)}»`));
    const json = JSON.parse((await say('ledger', 'verify', '--json')).out);
    expect(json).toMatchObject({ ok: false });
    expect(json.findings.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(['LEDGER_GRANT_WITHOUT_FILE', 'LEDGER_TREE_DIFFERS']),
    );
  });

  test('a tip noted down earlier must still be there', async () => {
    await hold(idOf(1));
    const tip = (await all.forge.git.revParse(ledgerRef)) ?? '';
    expect((await say('ledger', 'verify', '--tip', tip)).exit).toBe(0);
    const gone = await say('ledger', 'verify', '--tip', 'a'.repeat(40));
    expect(gone.exit).toBe(1);
    expect(gone.out).toContain('LEDGER_REWOUND');
    expect(gone.out).toContain('there is no commit aaaaaaaaaaaa in this clone');
    expect(gone.out).toContain('look for a typo, fetch');
    expect(gone.out).not.toContain('was the ledger');
    const other = await say('ledger', 'verify', '--tip', (await all.forge.git.revParse('refs/heads/main')) ?? '');
    expect(other.out.replaceAll(/\s+/g, ' ')).toContain("was the ledger's tip once and is not in it any more");
    expect((await say('ledger', 'verify', '--tip', 'HEAD')).exit).toBe(2);
  });

  test('an empty one is an answer', async () => {
    expect(await say('ledger', 'verify')).toMatchObject({ exit: 0, out: 'there is no ledger yet: nothing was ever granted\n' });
  });
});
