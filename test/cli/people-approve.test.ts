import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locally, openContext } from '../../scripts/cli/context.ts';
import { approve as approveAct } from '../../scripts/commands/approve.ts';
import type { JsonObject } from '../../scripts/core/model.ts';
import { noPaint } from '../../scripts/output/paint.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { type Name, samplePolicy } from '../support/forge.ts';

/** A Monday, 10:00 in Berlin. It goes on a little with every look, and further where a test says so. */
let at = Date.parse('2026-11-23T09:00:00Z');
const now = () => {
  at += 1;
  return at;
};
const later = (minutes: number) => {
  at += minutes * 60_000;
};
const destructive = { shape: 'delete-rows', ttl: '20m', incident: 'INC-4711' };

const keys = mkdtempSync(join(tmpdir(), 'elevate-keys-'));
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ now, files: { 'policy/people.yaml': withOurKeys(samplePolicy()['policy/people.yaml'] ?? '') } });
  newKey('unlisted');
});
afterAll(() => {
  desk.close();
  rmSync(keys, { recursive: true });
});

function newKey(name: string): string {
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', `${name}@example.com`, '-f', join(keys, name)]);
  return readFileSync(join(keys, `${name}.pub`), 'utf8').trim();
}

/** The private halves of the sample's keys are nobody's. */
function withOurKeys(people: string): string {
  return ['carol', 'heidi', 'ivan'].reduce(
    (text, name) => text.replace(new RegExp(`ssh-ed25519 \\S+ ${name}@example.com`), newKey(name)),
    people,
  );
}

const sign = (name: string) => ['--sign', '--key', join(keys, name)];
const carolsContext = async () => {
  const io = { env: {}, cwd: desk.clone, now, isInteractive: true, print: () => undefined, talk: () => undefined, paint: noPaint };
  return locally(await openContext(io, { json: false, as: 'carol-acme', repo: desk.clone }));
};
const approve = (as: Name, pull: number, ...more: readonly string[]) => desk.run(as, 'approve', String(pull), ...more);
const codesOf = (said: JsonObject) => [...JSON.stringify(said.approvals).matchAll(/"code":"([A-Z_]+)"/g)].map(([, code]) => code);

test('why says who could approve, and follows each approval', async () => {
  const { pull } = await desk.ask();
  expect(await desk.run(null, 'why', String(pull))).toMatchObject({
    exit: 8,
    out: expect.stringMatching(/senior-approvers; missing 1\n +could approve: carol, heidi, ivan, judy/),
  });
  expect((await approve('ivan', pull)).exit).toBe(0);
  expect(await desk.run(null, 'why', String(pull))).toMatchObject({
    exit: 8,
    out: expect.stringContaining('✓ 1 of senior-approvers: ivan'),
  });
  expect((await approve('grace', pull)).out).toContain(`"elevate merge ${pull}" grants it`);
  const { exit, out } = await desk.run(null, 'why', String(pull));
  expect({ exit, out }).toMatchObject({ exit: 0, out: expect.stringContaining('has all it needs') });
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test.each<[string, Name, string]>([
  ['the requester', 'alice', 'SELF_APPROVAL'],
  ['the requester’s agent', 'triage-agent', 'NOT_HUMAN'],
  ['an agent of somebody else', 'release-agent', 'NOT_HUMAN'],
  ['somebody in no group', 'bob', 'NOT_IN_GROUP'],
])('the approval of %s is made, does not count, and says so', async (_, as, code) => {
  const { pull } = await desk.ask();
  expect(await approve(as, pull)).toMatchObject({ exit: 1, out: expect.stringContaining(code) });
  const said = await desk.json(null, 'why', String(pull));
  expect(said).toMatchObject({ exit: 8, verdict: 'wait', pull, state: 'open', story: null });
  expect(codesOf(said)).toEqual([code]);
});

test('approve shows the canonical request and its digest before it approves, and the review is of the head that was shown', async () => {
  const { pull, id } = await desk.ask();
  const { out } = await approve('carol', pull);
  const { request } = await desk.json(null, 'check', '--pull', String(pull));
  expect(out.indexOf(String((request as JsonObject).digest))).toBeGreaterThan(out.indexOf(`id: ${id}`));
  expect(out.indexOf('✓ Approved')).toBeGreaterThan(out.indexOf('sha256:'));
  const { reviews, pull: facts } = await desk.forge.forge.evidence(pull);
  expect(reviews).toMatchObject([{ state: 'APPROVED', commit: facts.headSha, author: { id: 1003 } }]);
});

test('what is pushed while somebody reads is not approved by them', async () => {
  const { pull, id } = await desk.ask();
  const context = await carolsContext();
  const confirm = async () => {
    const branch = `elevation/${id}`;
    await desk.forge.push(
      'alice',
      await desk.forge.commit({ as: 'alice', changes: [{ path: 'NOTES.md', content: 'more' }], on: branch }),
      branch,
    );
    return true;
  };
  const { outcome, json } = await approveAct(context, pull, { sign: null, env: {}, show: () => undefined, confirm });
  context.close();
  expect({ outcome, json }).toMatchObject({ outcome: 'no', json: { reason: { code: 'STALE_APPROVAL' } } });
});

test('whoever thinks better of it has approved nothing', async () => {
  const { pull } = await desk.ask();
  const context = await carolsContext();
  const { outcome } = await approveAct(context, pull, { sign: null, env: {}, show: () => undefined, confirm: async () => false });
  context.close();
  expect(outcome).toBe('no');
  expect((await desk.forge.forge.evidence(pull)).reviews).toEqual([]);
});

test('with --json the request is shown on stderr and stdout is one object', async () => {
  const { pull } = await desk.ask();
  const { out, err } = await approve('carol', pull, '--json');
  expect(JSON.parse(out)).toMatchObject({ version: 1, pull, state: 'APPROVED', counts: true, verdict: 'wait' });
  expect(err).toContain('asks for exactly this');
  expect(err.replace(/\s+/g, ' ')).toMatch(/Granted now, access would end at \S+Z, and what a session leaves open at \S+Z\./);
  expect(err).toMatch(/What would run on orders-db\n {2}BEGIN\n {2}CREATE ROLE "elev_/);
});

test('signed approvals of the top tier count, and merging grants nothing before its rules are full', async () => {
  const { pull } = await desk.ask(destructive);
  later(2);
  expect(await approve('heidi', pull)).toMatchObject({ exit: 0, out: expect.stringContaining('is missing') }); // an owner, whose rule asks for no signature
  expect(await approve('ivan', pull)).toMatchObject({ exit: 1, out: expect.stringContaining('SIGNATURE_MISSING') });
  expect(await approve('ivan', pull, ...sign('ivan'))).toMatchObject({ exit: 0 });
  expect(await desk.run('alice', 'merge', String(pull))).toMatchObject({ exit: 8, out: expect.stringContaining('Not merged') });
  expect(await approve('carol', pull, ...sign('carol'))).toMatchObject({ exit: 0, out: expect.stringContaining('elevate merge') });
  expect(await desk.run('alice', 'merge', String(pull))).toMatchObject({ exit: 0 });
});

test.each<[string, Name, readonly string[], string]>([
  ['a key that policy does not list', 'ivan', sign('unlisted'), 'not one that policy lists'],
  ['somebody else’s key', 'ivan', sign('carol'), 'not one that policy lists'],
  ['no key in the usual place', 'ivan', ['--sign'], '--key FILE'],
  ['a key that is not there', 'ivan', sign('nowhere'), '--key FILE'],
  ['a person without keys', 'grace', sign('ivan'), 'lists no key'],
  ['a key without --sign', 'ivan', ['--key', 'x'], '--key is for --sign'],
])('signing with %s approves nothing', async (_, as, args, says) => {
  const { pull } = await desk.ask(destructive);
  const { exit, err } = await approve(as, pull, ...args);
  expect({ exit, err }).toMatchObject({ exit: 2, err: expect.stringContaining(says) });
  expect(err.split('\n')).toHaveLength(1);
  expect((await desk.forge.forge.evidence(pull)).reviews).toEqual([]);
});

test('without ssh-keygen it says what to install', async () => {
  const { pull } = await desk.ask(destructive);
  const bin = mkdtempSync(join(keys, 'bin-'));
  symlinkSync(execFileSync('which', ['git'], { encoding: 'utf8' }).trim(), join(bin, 'git'));
  const said = await desk.spawn('ivan', ['approve', String(pull), ...sign('ivan')], { PATH: bin }).done;
  expect(said).toMatchObject({ exit: 2, err: expect.stringContaining('install OpenSSH') });
  expect((await desk.forge.forge.evidence(pull)).reviews).toEqual([]);
});

test('reject blocks until the same person approves', async () => {
  const { pull } = await desk.ask();
  for (const name of ['carol', 'grace'] as const) await approve(name, pull);
  expect(await desk.run('heidi', 'reject', String(pull), '--reason', 'the wrong table')).toMatchObject({ exit: 0 });
  expect(await desk.run(null, 'why', String(pull))).toMatchObject({ exit: 8, out: expect.stringContaining('CHANGES_REQUESTED') });
  expect(await desk.run('alice', 'merge', String(pull))).toMatchObject({ exit: 8 });
  expect(await approve('heidi', pull)).toMatchObject({ exit: 0 });
  expect(await desk.run(null, 'why', String(pull))).toMatchObject({ exit: 0 });
});

test.each(['squash', 'merge', 'rebase'] as const)('merges by %s', async (method) => {
  const { pull } = await desk.ask();
  for (const name of ['carol', 'grace'] as const) await approve(name, pull);
  const { commit } = await desk.json('alice', 'merge', String(pull), '--method', method);
  expect((await desk.forge.forge.evidence(pull)).pull).toMatchObject({ state: 'merged', mergeCommit: commit, mergedBy: { id: 1001 } });
  expect(await desk.run('alice', 'merge', String(pull))).toMatchObject({ exit: 2, err: expect.stringContaining('is merged') });
});

test('what is refused is merged only with --anyway, and why then says what became of it', async () => {
  const { pull } = await desk.ask();
  expect(await desk.run('alice', 'merge', String(pull))).toMatchObject({ exit: 8 });
  const merged = await desk.run('alice', 'merge', String(pull), '--anyway');
  expect(merged).toMatchObject({ exit: 0, out: expect.stringContaining('refuses it, with an alarm') });
  expect(merged.out).toContain('MERGED_WITHOUT_APPROVALS');
  expect(merged.out).not.toContain('and grants');
  expect(await desk.run(null, 'why', String(pull))).toMatchObject({ out: expect.stringContaining('Merged, and not granted yet') });
});

test('a planned request is merged before its time', async () => {
  const { pull } = await desk.ask({ 'not-before': '2026-11-23T20:00:00Z' });
  for (const name of ['carol', 'grace'] as const) await approve(name, pull);
  expect(await desk.run(null, 'why', String(pull))).toMatchObject({ exit: 8, out: expect.stringContaining('NOT_YET') });
  expect(await desk.run('alice', 'merge', String(pull))).toMatchObject({ exit: 0 });
});

test('a pull request without a request can be merged, and nothing else', async () => {
  const pull = await desk.forge.requestPull({ as: 'judy', changes: [{ path: 'NOTES.md', content: 'x' }] });
  for (const command of ['why', 'approve', 'simulate']) {
    expect(await desk.run('ivan', command, String(pull))).toMatchObject({ exit: 2, err: expect.stringContaining('adds no request') });
  }
  expect(await desk.run('judy', 'merge', String(pull))).toMatchObject({ exit: 0 });
});

test.each<[string, readonly string[], number, string]>([
  ['nobody', [], 8, 'WHAT IF nobody else approved'],
  ['one of two', ['carol'], 8, 'missing 1'],
  ['both', ['carol', 'grace'], 0, 'has all it needs'],
  ['both, by login', ['carol-acme', 'grace-acme'], 0, 'has all it needs'],
  ['one person for both', ['carol', 'carol'], 8, 'missing 1'],
  ['the requester', ['alice', 'carol'], 8, 'SELF_APPROVAL'],
  ['an agent', ['release-agent', 'carol'], 8, 'NOT_HUMAN'],
  ['nobody known', ['karol'], 2, 'did you mean carol?'],
])('simulate: approved by %s, and nothing is changed', async (_, names, exit, says) => {
  const { pull } = await desk.ask();
  const before = await desk.forge.forge.evidence(pull);
  const said = await desk.run(null, 'simulate', String(pull), ...names.flatMap((name) => ['--approve', name]));
  expect(said.exit).toBe(exit);
  expect(said.out + said.err).toContain(says);
  if (exit !== 2) expect(said.out).toMatch(/^WHAT IF .*nothing was changed/);
  expect({ ...(await desk.forge.forge.evidence(pull)), readAt: 0 }).toEqual({ ...before, readAt: 0 });
});

test('simulate assumes signatures by those who can sign, and a time', async () => {
  const { pull } = await desk.ask(destructive);
  const whatIf = (time: string, ...names: readonly string[]) =>
    desk.json(null, 'simulate', String(pull), '--at', time, ...names.flatMap((name) => ['--approve', name]));
  const [soon, night, past] = ['2026-11-24T10:00:00Z', '2026-11-24T22:00:00Z', '2026-11-20T10:00:00Z'];
  expect(await whatIf(soon, 'heidi', 'ivan', 'carol')).toMatchObject({
    exit: 0,
    verdict: 'allow',
    whatIf: expect.stringContaining('2026-11-24T10:00:00Z'),
  });
  expect(await whatIf(soon, 'heidi', 'ivan', 'grace')).toMatchObject({ exit: 0 });
  expect(await whatIf(soon, 'heidi', 'grace')).toMatchObject({ exit: 8 });
  expect(JSON.stringify((await whatIf(night, 'heidi', 'ivan', 'carol')).findings)).toContain('WINDOW_CLOSED');
  expect(await whatIf(past)).toMatchObject({ exit: 8, verdict: 'retry' });
});

test.each<[string, readonly string[], string]>([
  ['a pull request that is none', ['why', '4711'], 'has no pull request 4711'],
  ['a number that is none', ['why', '0'], 'a whole number'],
  ['a word for a number', ['approve', 'twelve'], 'a whole number'],
  ['no number', ['why'], 'missing required argument'],
  ['no reason', ['reject', '1'], '--reason is missing'],
  ['an empty reason', ['reject', '1', '--reason', ' '], '--reason is missing'],
  ['a method that is none', ['merge', '1', '--method', 'fast-forward'], '--method takes'],
  ['a time without offset', ['simulate', '1', '--at', '2026-11-24T10:00:00'], '--at takes a time'],
  ['a duration that is none', ['wait', '1', '--timeout', 'long'], '--timeout takes a duration'],
  ['an argument too many', ['why', '1', '2'], 'too many arguments'],
])('%s is told in one line', async (_, args, says) => {
  const { exit, out, err } = await desk.run('carol', ...args);
  expect({ exit, out, err }).toMatchObject({ exit: 2, out: '', err: expect.stringContaining(says) });
  expect(err).toMatch(/^elevate: (USAGE|INPUT_INVALID): [^\n]*$/);
});

test.each(['request', 'why', 'simulate', 'wait', 'approve', 'reject', 'merge', 'claim', 'exec', 'return', 'revoke'])(
  '%s --help ends with examples',
  async (command) => {
    const { exit, out } = await desk.run(null, command, '--help');
    expect(exit).toBe(0);
    expect(out.slice(out.indexOf('Examples:')).match(/^ {2}\$ elevate /gm)?.length).toBeGreaterThanOrEqual(2);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  },
);

test('--version is that of the changelog', async () => {
  const { exit, out } = await desk.run(null, '--version');
  expect({ exit, out }).toEqual({ exit: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  expect(readFileSync(fileURLToPath(new URL('../../CHANGELOG.md', import.meta.url)), 'utf8')).toContain(`## [${out}]`);
});
