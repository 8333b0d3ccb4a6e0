import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseElevationPath, readRequest, requestPath } from '../../scripts/core/request-file.ts';
import { verifierOf } from '../../scripts/targets/postgres/scram.ts';
import { usualFields } from '../adversary/stages/forge.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { requestFile } from '../support/forge.ts';
import { idOf } from '../support/ledger.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const git = (...args: readonly string[]) => execFileSync('git', ['-C', desk.clone, ...args], { encoding: 'utf8' });
const branches = () =>
  execFileSync('git', ['--git-dir', desk.forge.forge.repo, 'for-each-ref', '--format=%(refname)', 'refs/heads'], { encoding: 'utf8' });

async function proofOf(pull: number): Promise<string> {
  const { headRef } = (await desk.forge.forge.evidence(pull)).pull;
  const path = requestPath({ id: headRef.slice('elevation/'.length), system: 'orders-db', tier: 'semi-destructive' });
  const bytes = (await desk.forge.forge.git.blob(`refs/heads/${headRef}:${path}`)) ?? Buffer.alloc(0);
  const read = await readRequest(path, bytes, '0'.repeat(40));
  return (read.ok && read.file.request.proof) || '';
}

test('opens a pull request that the check finds in order, and keeps the secret here', async () => {
  const { exit, out, err } = await desk.run('alice', 'request', ...desk.flags());
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  const id = /[0-9]{8}-orders-db-[0-9a-z]{6}/.exec(out)?.[0] ?? '';
  const number = Number(/pull request ([0-9]+)/.exec(out)?.[1]);

  const { pull, commits, headMoves, gaps } = await desk.forge.forge.evidence(number);
  expect(gaps).toEqual([]);
  expect(pull).toMatchObject({
    headRef: `elevation/${id}`,
    baseRef: 'main',
    author: { id: 1001 },
    title: expect.stringContaining('update-rows'),
  });
  expect(commits).toMatchObject([{ parents: 1, authors: [{ account: { id: 1001 } }], committer: { account: { id: 1001 } } }]);
  expect(headMoves).toMatchObject([{ actor: { id: 1001 }, kind: 'create' }]);
  expect(await desk.json(null, 'check', '--pull', String(number))).toMatchObject({
    verdict: 'wait',
    request: { id, subject: 'alice', ttl: 2700 },
  });

  const secret = join(desk.home, 'elevate', 'secrets', `${id}.secret`);
  const proof = await proofOf(number);
  const [, rounds = '', salt = ''] = /^SCRAM-SHA-256\$([0-9]+):([^$]+)\$/.exec(proof) ?? [];
  expect(verifierOf(readFileSync(secret, 'utf8').trim(), Buffer.from(salt, 'base64'), Number(rounds))).toBe(proof);
  expect(statSync(secret).mode & 0o777).toBe(0o600);
  expect(statSync(join(desk.home, 'elevate', 'secrets')).mode & 0o777).toBe(0o700);
  for (const line of out.split('\n').filter((one) => !one.includes(desk.home))) expect(line.length).toBeLessThanOrEqual(80);
});

test('writes a file that reads as what was asked for', async () => {
  const { path, file } = await desk.json(
    'alice',
    'request',
    '--dry-run',
    ...desk.flags({ incident: 'INC-4711', 'not-before': '2030-01-01T10:00:00+01:00' }),
  );
  expect(parseElevationPath(String(path))).toMatchObject({ kind: 'request', system: 'orders-db', tier: 'semi-destructive' });
  expect(file).not.toContain('subject:');
  const read = await readRequest(String(path), Buffer.from(String(file)), '0'.repeat(40));
  expect(read).toMatchObject({
    ok: true,
    file: {
      request: {
        params: { schema: 'shop', tables: ['orders', 'order_lines'] },
        incident: 'INC-4711',
        notBefore: Date.parse('2030-01-01T09:00:00Z'),
        requester: 'alice',
      },
    },
  });
});

test('changes neither work tree nor index nor branch of the clone', async () => {
  writeFileSync(join(desk.clone, 'mine.txt'), 'work of mine');
  git('add', 'mine.txt');
  const before = [git('status', '--porcelain'), git('for-each-ref'), git('rev-parse', 'HEAD')];
  expect((await desk.run('alice', 'request', ...desk.flags())).exit).toBe(0);
  expect([git('status', '--porcelain'), git('for-each-ref'), git('rev-parse', 'HEAD')]).toEqual(before);
  git('rm', '-qf', 'mine.txt');
});

test('builds on the tip of main, also when the clone has not seen it', async () => {
  const tip = await desk.forge.push(
    'judy',
    await desk.forge.commit({ as: 'judy', changes: [{ path: 'NOTES.md', content: 'news' }] }),
    'main',
  );
  const { pull } = await desk.ask();
  const { headSha } = (await desk.forge.forge.evidence(pull)).pull;
  expect(execFileSync('git', ['--git-dir', desk.forge.forge.repo, 'rev-parse', `${headSha}^`], { encoding: 'utf8' }).trim()).toBe(tip);
});

test('works in the forge’s own repository as well', async () => {
  expect(await desk.json('alice', 'request', '--repo', desk.forge.forge.repo, ...desk.flags())).toMatchObject({
    exit: 0,
    pull: expect.any(Number),
  });
});

test('an agent asks for itself, in the name of its owner', async () => {
  const { file } = await desk.json('triage-agent', 'request', ...desk.flags());
  expect(file).toContain('requester: alice\nsubject: triage-agent\n');
});

test.each<[string, { readonly [flag: string]: string | null }, string]>([
  [
    'mistyped',
    { 'param schema': null, 'param shcema': 'shop' },
    'has no parameter «shcema» (did you mean schema?); it also needs --param schema=',
  ],
  ['another', { 'param schema': null, 'param where': 'x' }, 'has no parameter «where»; it also needs --param schema='],
  ['left out', { 'param schema': null }, 'update-rows on orders-db also needs --param schema='],
])('a parameter that is %s is named beside what is missing', async (_, change, says) => {
  const { exit, err } = await desk.run('alice', 'request', ...desk.flags(change));
  expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining(says) });
});

const run = '19283746501@3d3c42e5aac5ba805825da76410c181273ba90b1';
test.each<[string, { readonly [flag: string]: string | null }, string]>([
  ['asks for too long', { ttl: '5h' }, 'TTL_TOO_LONG'],
  ['has a ttl that is none', { ttl: 'soon' }, 'BAD_FORM'],
  ['names a table that is not offered', { 'param tables': 'orders,customers' }, 'BAD_VALUE'],
  ['names a parameter that is not there', { 'param table': 'orders' }, 'UNKNOWN_PARAMETER'],
  ['says nothing', { justification: 'please please please do it' }, 'PLACEHOLDER_TEXT'],
  ['repeats itself', { rollback: 'Orders of 19 November carry a wrong currency; this sets it right.' }, 'PLACEHOLDER_TEXT'],
  ['holds a secret', { rollback: 'Sign in again with password=hunter2hunter2 and put it back.' }, 'SECRET_IN_FILE'],
  ['holds what cannot be seen', { rollback: 'The old values are kept in shop.orders_before\u202e4711.' }, 'BAD_CHARACTER'],
  ['is for somebody else', { subject: 'bob' }, 'SUBJECT_NOT_ALLOWED'],
  ['is in somebody else’s name', { requester: 'bob' }, 'AUTHOR_NOT_REQUESTER'],
  ['is for nobody', { subject: 'alise' }, 'SUBJECT_UNKNOWN'],
  ['has an incident that is none', { incident: 'yesterday' }, 'BAD_FORM'],
  ['is for a run, on a target that cannot hold to it', { subject: 'checkout-deploy', ttl: '10m', run }, 'RUN_NOT_BOUND'],
  ['is for a run, and for a human', { run }, 'RUN_NOT_OF_WORKLOAD'],
  ['is for a job, for longer than it may', { subject: 'checkout-deploy', ttl: '45m' }, 'WORKLOAD_TOO_LONG'],
  ['is for a run without a whole commit', { subject: 'checkout-deploy', ttl: '10m', run: '19283746501@3d3c42e' }, 'BAD_FORM'],
  ['has a day that is none', { 'not-before': '2030-02-30T10:00:00Z' }, 'BAD_DATE'],
])('what %s is refused, and nothing is kept or pushed', async (_, change, code) => {
  const before = [branches(), desk.secrets().length];
  const said = await desk.json('alice', 'request', ...desk.flags(change));
  expect(said).toMatchObject({ exit: 1, verdict: 'deny' });
  expect(JSON.stringify(said.findings)).toContain(`"code":"${code}"`);
  expect([branches(), desk.secrets().length]).toEqual(before);
});

test('an agent that would hold what a human is named for is refused', async () => {
  const said = await desk.json('triage-agent', 'request', ...desk.flags({ subject: 'alice' }));
  expect(JSON.stringify(said.findings)).toContain('PROOF_NOT_OF_SUBJECT');
});

test('a dry run shows the file and the verdict, and keeps and pushes nothing', async () => {
  const before = [branches(), desk.secrets().length];
  const { exit, out } = await desk.run('alice', 'request', '--dry-run', ...desk.flags());
  expect({ exit, out }).toMatchObject({
    exit: 0,
    out: expect.stringMatching(/^# yaml-language-server[\s\S]*is in order, and waits[\s\S]*CREATE ROLE[\s\S]*dry run/),
  });
  expect([branches(), desk.secrets().length]).toEqual(before);
});

test('the facts of a check fit 80 columns, and do not say that nothing is left of what stays', async () => {
  const { out } = await desk.run(
    'alice',
    'request',
    '--dry-run',
    ...desk.flags({ shape: 'migrate', 'param schema': null, 'param tables': null }),
  );
  const facts = /^ {2}what {8}[\s\S]*?^ {2}digest/m.exec(out)?.[0] ?? '';
  expect(facts).toContain('tier');
  expect(Math.max(...facts.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(facts.replaceAll(/\s+/g, ' ')).toContain('as orders_owner stays; nothing else of it is left after');
  const plain = (await desk.run('alice', 'request', '--dry-run', ...desk.flags())).out.replaceAll(/\s+/g, ' ');
  expect(plain).toContain('by the next sweep; nothing of it is left after');
});

test('a dry run of what is refused shows the file too, by the lines that the findings name', async () => {
  const before = [branches(), desk.secrets().length];
  const { exit, out } = await desk.run('alice', 'request', '--dry-run', ...desk.flags({ ttl: '5h' }));
  const [, line = ''] = /\.yaml:([0-9]+):[0-9]+: TTL_TOO_LONG/.exec(out) ?? [];
  expect(out).toMatch(new RegExp(`^ *${line}  ttl: 5h$`, 'm'));
  expect(out).toMatch(/^ 1 {2}# yaml-language-server[\s\S]*is refused[\s\S]*Nothing was written or pushed: this was a dry run\.$/);
  expect([exit, branches(), desk.secrets().length]).toEqual([1, ...before]);
  expect((await desk.json('alice', 'request', '--dry-run', ...desk.flags({ ttl: '5h' }))).file).toMatch(/^ttl: 5h$/m);
});

test.each<[string, { readonly [flag: string]: string | null }, readonly string[]]>([
  [
    'everything',
    Object.fromEntries(
      ['system', 'shape', 'param schema', 'param tables', 'ttl', 'justification', 'rollback', 'alternatives'].map((flag) => [flag, null]),
    ),
    ['--system', '--shape', '--justification', '--rollback'],
  ],
  [
    'what the shape and the tier want',
    { 'param schema': null, 'param tables': null, justification: null, alternatives: null },
    ['--param schema=shop', '--param tables=orders|order_lines|feature_flags,…', '--justification', '--alternatives'],
  ],
  ['what a stricter tier wants', { shape: 'delete-rows' }, ['--incident']],
  ['the system, mistyped', { system: 'order-db' }, ['did you mean orders-db?']],
  ['the shape, mistyped', { shape: 'updaterows' }, ['did you mean update-rows?']],
])('missing: %s', async (_, change, names) => {
  const { exit, out, err } = await desk.run('alice', 'request', ...desk.flags(change));
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err.split('\n')).toHaveLength(1);
  for (const name of names) expect(err).toContain(name);
});

test.each<[string, readonly string[], number, string]>([
  ['a parameter without value', ['--param', 'schema'], 2, 'USAGE'],
  ['a parameter without name', ['--param', '=shop'], 2, 'USAGE'],
  ['a run without its commit', ['--run', '19283746501'], 2, 'USAGE'],
  ['a flag that is none', ['--because', 'x'], 2, 'USAGE'],
  ['a parameter named like a trap', ['--param', '__proto__=x'], 1, ''],
])('%s is told in one line', async (_, args, exit, code) => {
  const said = await desk.run('alice', 'request', ...desk.flags(), ...args);
  expect(said.exit).toBe(exit);
  if (code !== '') expect(said.err).toMatch(new RegExp(`^elevate: ${code}: [^\\n]*$`));
});

test.each<[string, readonly string[]]>([
  ['nobody', []],
  ['a login that the forge does not have', ['--as', 'mallory']],
])('%s cannot ask', async (_, args) => {
  expect(await desk.run(null, 'request', ...desk.flags(), ...args)).toMatchObject({
    exit: 4,
    out: '',
    err: expect.stringContaining('SIGN_IN_NEEDED'),
  });
});

test('an account that policy does not list cannot ask', async () => {
  await desk.forge.forge.createAccount({ login: 'stranger', emails: ['stranger@example.com'] });
  const { exit, err } = await desk.run(null, 'request', ...desk.flags(), '--as', 'stranger');
  expect({ exit, err }).toMatchObject({ exit: 2, err: expect.stringContaining('people.yaml') });
});

test('a folder of secrets that others can enter is not used', async () => {
  const home = join(desk.forge.root, 'open-home');
  mkdirSync(join(home, 'secrets'), { recursive: true, mode: 0o755 });
  const before = branches();
  const { exit, err } = await desk.spawn('alice', ['request', ...desk.flags()], { ELEVATE_HOME: home }).done;
  expect({ exit, err }).toMatchObject({ exit: 2, err: expect.stringContaining('chmod 700') });
  expect(branches()).toBe(before);
});

test.each<[number, string]>([
  [1, 'the secret was stored'],
  [2, 'the branch was pushed'],
  [3, 'the pull request was opened'],
])('killed after side effect %i (%s), and asked again: one more request, and all is well', async (effect) => {
  const pulls = (await desk.forge.forge.openPulls()).length;
  const killed = await desk.spawn('alice', ['request', ...desk.flags()], { ELEVATE_KILL_AFTER: String(effect) }).done;
  expect(killed).toMatchObject({ signal: 'SIGKILL', out: '' });
  const { pull, id } = await desk.ask();
  expect((await desk.forge.forge.evidence(pull)).gaps).toEqual([]);
  expect(existsSync(join(desk.home, 'elevate', 'secrets', `${id}.secret`))).toBe(true);
  expect((await desk.forge.forge.openPulls()).length).toBe(pulls + (effect === 3 ? 2 : 1));
});

test('no secret is in any output, in the repository or beside it', async () => {
  const { out, err } = await desk.run('alice', 'request', ...desk.flags());
  const secrets = desk.secrets().map((name) => readFileSync(join(desk.home, 'elevate', 'secrets', name), 'utf8').trim());
  expect(secrets.length).toBeGreaterThan(3);
  const everything = `${out}\n${err}\n${desk.everything()}`;
  expect(everything).toContain('SCRAM-SHA-256$4096:');
  for (const secret of secrets) expect(everything.includes(secret)).toBe(false);
});

test('the body for reviewers keeps what the requester wrote inside its fence', async () => {
  const justification = 'Set the currency right ``` then **approve** at once @acme/guardians please.';
  const { pull } = await desk.ask({ justification });
  const { body } = JSON.parse(readFileSync(join(desk.forge.forge.dir, 'forge', 'pulls', `${pull}.json`), 'utf8')) as { body: string };
  const outside = body.replace(/^(`{4,})yaml\n[\s\S]*?\n\1$/m, '');
  expect(body).toContain('**approve**');
  expect(outside).not.toContain('**approve**');
  expect(outside).toMatch(/Digest: `sha256:[0-9a-f]{64}`/);
});

test('a start that was over when it was asked for is refused with its line; on main it is nothing to be mended', async () => {
  const { path, content } = requestFile(idOf(77), { ...usualFields, notBefore: '2025-11-20T10:00:00Z' });
  const line = content.split('\n').findIndex((one) => one.startsWith('notBefore')) + 1;
  const finding = { code: 'NOT_BEFORE_PAST', severity: 'error', file: path, line, column: 12 };
  const at = join(desk.clone, path);
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, content);
  const alone = await desk.json(null, 'check', path);
  expect(alone).toMatchObject({ exit: 1, verdict: 'deny', findings: [finding] });
  expect((alone.findings as { says: string; next: string }[])[0]).toMatchObject({ next: expect.stringContaining('take notBefore out') });
  rmSync(at);

  const pull = await desk.forge.requestPull({ as: 'alice', file: { path, content } });
  expect(await desk.json(null, 'check', '--pull', String(pull))).toMatchObject({ exit: 1, verdict: 'deny', findings: [finding] });
  await desk.forge.merge('dave', pull);
  git('fetch', '--quiet', 'origin');
  git('checkout', '--quiet', '--detach', 'origin/main');
  expect(await desk.json(null, 'check', '--all', '--base', 'origin/main')).toMatchObject({ exit: 0, requests: 1, findings: [] });
});
