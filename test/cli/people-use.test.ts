import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openContext } from '../../scripts/cli/context.ts';
import { exec } from '../../scripts/commands/exec.ts';
import { waitForGrant } from '../../scripts/commands/wait.ts';
import { readRevocation } from '../../scripts/core/request-file.ts';
import { formatInstant } from '../../scripts/core/time.ts';
import { noPaint } from '../../scripts/output/paint.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { samplePolicy } from '../support/forge.ts';
import { ended, granting } from '../support/ledger.ts';

let desk: Desk;
/** Granted for an hour; tests that use it leave it as it is. */
let lasting: Awaited<ReturnType<typeof held>>;
beforeAll(async () => {
  desk = await openDesk();
  lasting = await held();
});
afterAll(() => {
  desk.ledger.close();
  desk.close();
});

const soon = (seconds: number) => Math.ceil(Date.now() / 1000 + seconds) * 1000;
const secretFile = (id: string) => join(desk.home, 'elevate', 'secrets', `${id}.secret`);
async function held(expiresAt?: number) {
  const asked = await desk.ask();
  return { ...asked, granting: await desk.grant(asked, expiresAt) };
}

test('claim says until when and how, and never the secret', async () => {
  const { id, secret, granting } = lasting;
  const { exit, out, err } = await desk.run('alice', 'claim', id);
  expect({ exit, out }).toMatchObject({ exit: 0, out: expect.stringContaining(`until ${granting.expiresAt}`) });
  expect(out).toContain(`elevate exec ${id.slice(-6)} -- psql`);
  const json = JSON.stringify(await desk.json('alice', 'claim', id));
  for (const text of [out, err, json]) expect(text.includes(secret)).toBe(false);
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('claim --pgpass writes a file of its own, for its owner alone, and never over another', async () => {
  const { id, secret } = lasting;
  const file = join(desk.home, `pgpass-${id}`);
  expect(await desk.run('alice', 'claim', id, '--pgpass', file)).toMatchObject({ exit: 0 });
  expect(readFileSync(file, 'utf8')).toBe(`orders-db.example.com:5432:orders:elev_${id}:${secret}\n`);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await desk.run('alice', 'claim', id, '--pgpass', file)).toMatchObject({
    exit: 2,
    err: expect.stringContaining('it is there already'),
  });
});

test.each<[string, string, string]>([
  ['in a folder that is not there', 'none/pgpass', 'it is not there (the system says ENOENT); put it back, or name another place'],
  ['below a file', 'file/pgpass', 'a file is where a folder should be (the system says ENOTDIR); move it away'],
])('a password file %s is not written, and what to do is said', async (_, path, says) => {
  writeFileSync(join(desk.home, 'file'), '');
  const { exit, err } = await desk.run('alice', 'claim', lasting.id, '--pgpass', join(desk.home, path));
  expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining(`pgpass was not written: ${says}`) });
});

test('a colon in a field of a password file is escaped', async () => {
  const path = 'policy/systems/orders-db.yaml';
  const other = await openDesk({
    files: { [path]: (samplePolicy()[path] ?? '').replace('host: orders-db.example.com', "host: '2001:db8::7'") },
  });
  try {
    const asked = await other.ask();
    await other.grant(asked);
    const file = join(other.home, 'pgpass');
    expect(await other.run('alice', 'claim', asked.id, '--pgpass', file)).toMatchObject({ exit: 0 });
    expect(readFileSync(file, 'utf8')).toMatch(/^2001\\:db8\\:\\:7:5432:orders:/);
  } finally {
    other.ledger.close();
    other.close();
  }
});

test('exec hands the access to the command alone, and its exit code to us', async () => {
  const { id, secret } = lasting;
  const script =
    'const { PGUSER, PGPASSWORD } = process.env; console.log(PGUSER, require("node:crypto").createHash("sha256").update(PGPASSWORD).digest("hex")); process.exit(7)';
  const said = await desk.spawn('alice', ['exec', id.slice(-6), '--', process.execPath, '-e', script]).done;
  const hash = execFileSync(
    process.execPath,
    ['-e', 'process.stdout.write(require("node:crypto").createHash("sha256").update(process.argv[1]).digest("hex"))', secret],
    { encoding: 'utf8' },
  );
  expect(said).toMatchObject({ exit: 7, out: `elev_${id} ${hash}\n`, err: '' });
});

test('what the shell had set for the target’s clients does not reach the command, and the rest does', async () => {
  const set = { PGSERVICE: 'elsewhere', PGHOSTADDR: '192.0.2.1', PGPASSFILE: '/nowhere', EDITOR: 'ed' };
  const script = 'console.log(Object.keys(process.env).filter((name) => /^(PG|EDITOR)/.test(name)).sort().join())';
  const said = await desk.spawn('alice', ['exec', lasting.id, '--', process.execPath, '-e', script], set).done;
  expect(said.out).toBe('EDITOR,PGAPPNAME,PGDATABASE,PGHOST,PGPASSWORD,PGPORT,PGSSLMODE,PGSSLROOTCERT,PGUSER\n');
});

test('while it runs, no process shows the secret in its arguments', async () => {
  const { id, secret } = lasting;
  const running = desk.spawn('alice', ['exec', id, '--', 'sh', '-c', 'echo up; exec sleep 30']);
  await running.saw('up');
  const processes = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  expect(processes).toContain(id);
  expect(processes.includes(secret)).toBe(false);
  running.kill('SIGTERM');
  expect(await running.done).toMatchObject({ exit: 143 });
});

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s reaches the command, whose answer counts', async (signal) => {
  const { id } = lasting;
  const script = `process.on("${signal}", () => { console.log("got it"); process.exit(9); }); setInterval(() => {}, 1000); console.log("up")`;
  const running = desk.spawn('alice', ['exec', id, '--', process.execPath, '-e', script]);
  await running.saw('up');
  running.kill(signal);
  expect(await running.done).toMatchObject({ exit: 9, out: 'up\ngot it\n' });
});

const ending = { id: 'an-id', goesOn: false, leadsClients: () => false };
async function execUntil(expiresAt: number, command: readonly string[], keep: boolean) {
  const said: string[] = [];
  const how = { command, cwd: desk.home, env: { PATH: process.env.PATH }, now: Date.now, keep, isInteractive: false };
  const exit = await exec(
    { ...ending, until: expiresAt, claimed: { environment: {}, until: expiresAt } },
    { ...how, talk: (line) => void said.push(line) },
  );
  return { exit, said: said.join() };
}

test('at the end the command is asked to stop, and told why', async () => {
  const end = Date.now() + 200;
  const { exit, said } = await execUntil(end, ['sleep', '30'], false);
  expect({ exit, said }).toEqual({ exit: 143, said: `elevate: an-id ended at ${formatInstant(end)}; the command was asked to stop` });
  expect(Date.now()).toBeGreaterThanOrEqual(end);
});

test('of a session that is shorter than its elevation, that is said', async () => {
  const said: string[] = [];
  const until = Date.now() + 100;
  const how = {
    command: ['sleep', '30'],
    cwd: desk.home,
    env: { PATH: process.env.PATH },
    now: Date.now,
    keep: false,
    isInteractive: false,
  };
  const held = { ...ending, until, goesOn: true, claimed: { environment: {}, until } };
  expect(await exec(held, { ...how, talk: (line) => void said.push(line) })).toBe(143);
  expect(said).toEqual([expect.stringContaining('this session of an-id ended at')]);
});

test('with --keep it runs on after the end, and that is said', async () => {
  const { exit, said } = await execUntil(Date.now() + 100, [process.execPath, '-e', 'setTimeout(() => process.exit(3), 400)'], true);
  expect({ exit, said }).toEqual({ exit: 3, said: expect.stringContaining('because of --keep') });
});

test('options of the command are the command’s own', async () => {
  const { id } = lasting;
  const said = await desk.spawn('alice', ['exec', id, '--', process.execPath, '-p', '"--json --as bob".length']).done;
  expect(said).toMatchObject({ exit: 0, out: '15\n' });
});

test.each<[string, readonly string[], number, string]>([
  ['no command', [], 2, 'the command is missing'],
  ['a command that is not there', ['--', 'no-such-command'], 2, '«no-such-command» was not started'],
])('exec with %s says so', async (_, args, exit, says) => {
  const { id } = lasting;
  expect(await desk.run('alice', 'exec', id, ...args)).toMatchObject({ exit, err: expect.stringContaining(says) });
});

test('before the grant: claim and exec wait, and start nothing', async () => {
  const { id, pull } = await desk.ask();
  const marker = join(desk.home, `started-${id}`);
  expect(await desk.run('alice', 'claim', id)).toMatchObject({ exit: 8, out: expect.stringContaining(`pull request ${pull}`) });
  expect(await desk.run('alice', 'exec', id, '--', 'touch', marker)).toMatchObject({ exit: 8, out: '' });
  await desk.forge.merge('dave', pull, { method: 'squash' });
  expect(await desk.run('alice', 'claim', id)).toMatchObject({ exit: 8, out: expect.stringContaining('not granted yet') });
  expect(await desk.run('alice', 'exec', id, '--', 'touch', marker)).toMatchObject({ exit: 8, out: '' });
  expect(existsSync(marker)).toBe(false);
});

test('a grant that has begun is not one yet', async () => {
  const asked = await desk.ask();
  const { id } = asked;
  const merge = await desk.forge.merge('dave', asked.pull, { method: 'squash' });
  const path = `elevations/orders-db/semi-destructive/${id.slice(0, 4)}/${id.slice(4, 6)}/${id}.yaml`;
  const expiresAt = formatInstant(soon(3600));
  await desk.ledger.append(() => [granting(id, { path, merge, pull: asked.pull, expiresAt, effectiveEnd: expiresAt })]);
  expect(await desk.run('alice', 'claim', id)).toMatchObject({ exit: 8, out: expect.stringMatching(/the grant\s+that has begun/) });
});

test('after the end: claim and exec say so, and start nothing', async () => {
  const { id } = await held(Date.now() - 1000);
  const marker = join(desk.home, `started-${id}`);
  const check = async (says: string) => {
    expect(await desk.run('alice', 'claim', id)).toMatchObject({ exit: 1, out: expect.stringContaining(says) });
    expect(await desk.run('alice', 'exec', id, '--', 'touch', marker)).toMatchObject({ exit: 1, err: expect.stringContaining(says) });
    expect(existsSync(marker)).toBe(false);
  };
  await check('the next sweep');
  await desk.ledger.append(() => [ended(id, { at: formatInstant(Date.now()), why: 'expired' })]);
  await check('expired');
});

test('what was refused or missed after its merge is told with its reasons', async () => {
  const { id, pull } = await desk.ask();
  const merge = await desk.forge.merge('dave', pull, { method: 'squash' });
  const { version, run, system, tier, requester } = ended(id);
  const path = `elevations/orders-db/semi-destructive/${id.slice(0, 4)}/${id.slice(4, 6)}/${id}.yaml`;
  const at = formatInstant(Date.now());
  await desk.ledger.append(() => [
    { version, run, system, tier, requester, at, id, kind: 'refused', path, merge, codes: ['MERGED_WITHOUT_APPROVALS'], alarm: true },
  ]);
  expect(await desk.run('alice', 'claim', id)).toMatchObject({ exit: 1, out: expect.stringContaining('MERGED_WITHOUT_APPROVALS') });
  expect(await desk.run('alice', 'wait', id)).toMatchObject({ exit: 1 });
  expect(await desk.run('alice', 'why', String(pull))).toMatchObject({ exit: 1, out: expect.stringContaining('was refused') });
});

test('without its secret here, a grant is of no use, and that is said', async () => {
  const { id } = lasting;
  const said = await desk.spawn('alice', ['exec', id, '--', 'true'], { ELEVATE_HOME: join(desk.home, 'elsewhere') }).done;
  expect(said).toMatchObject({ exit: 2, err: expect.stringContaining('where "elevate request" was run') });
});

test('a secret that others could have read is not used', async () => {
  const { id } = await held();
  chmodSync(secretFile(id), 0o644);
  expect(await desk.run('alice', 'exec', id, '--', 'true')).toMatchObject({ exit: 2, err: expect.stringContaining('chmod 600') });
});

test('return ends it for the holder: a revocation on main, at once, and it is used no more', async () => {
  const { id, granting } = await held();
  const said = await desk.json('alice', 'return', id);
  expect(said).toMatchObject({ exit: 0, id, by: 'alice', pull: expect.any(Number) });
  const path = granting.path.replace('.yaml', '.revoke.yaml');
  const bytes = await desk.forge.forge.git.blob(`refs/heads/main:${path}`);
  expect(await readRevocation(path, bytes ?? Buffer.alloc(0))).toMatchObject({ ok: true, revocation: { revokes: id, by: 'alice' } });
  expect(await desk.json(null, 'check', '--pull', String(said.pull))).toMatchObject({ verdict: 'allow' });
  for (const command of ['claim', 'wait'])
    expect(await desk.run('alice', command, id)).toMatchObject({ exit: 1, out: expect.stringContaining('taken back by alice') });
  const { active } = await desk.json(null, 'status');
  expect((active as { id: string; takenBack: boolean }[]).find((lease) => lease.id === id)?.takenBack).toBe(true);
  expect((await desk.run(null, 'status')).out.split('\n').find((_, index, lines) => lines[index + 1]?.includes(id))).toContain(
    'taken back',
  );
  expect(await desk.run('alice', 'return', id)).toMatchObject({ exit: 0, out: expect.stringContaining('nothing to do') });
  expect(await desk.run('bob', 'revoke', id, '--reason', 'for sure')).toMatchObject({
    exit: 0,
    out: expect.stringContaining('nothing to do'),
  });
});

test('replay of what is asked for and not decided yet says so', async () => {
  const { id } = await desk.ask();
  for (const said of [id, id.slice(-6)])
    expect(await desk.run(null, 'replay', said)).toMatchObject({
      exit: 2,
      err: expect.stringContaining(`nothing was decided about ${id} yet`),
    });
});

test('what was merged and not granted yet is given back as what it is', async () => {
  const { id, pull } = await desk.ask();
  await desk.forge.merge('dave', pull, { method: 'squash' });
  const { exit, out } = await desk.run('alice', 'return', id);
  expect({ exit, out: out.replaceAll(/\s+/g, ' ') }).toEqual({
    exit: 0,
    out: expect.stringContaining('It was not granted yet. The next turn of "elevate reconcile" refuses it, or ends what was granted'),
  });
  expect(out).not.toContain('still works');
});

test('return is for the holder; revoke is for everybody, and wants a reason', async () => {
  const { id } = await held();
  expect(await desk.run('bob', 'return', id)).toMatchObject({ exit: 2, err: expect.stringContaining('held by alice, not by bob') });
  expect(await desk.run('bob', 'revoke', id)).toMatchObject({ exit: 2, err: expect.stringContaining('--reason is missing') });
  expect(await desk.run('bob', 'revoke', id, '--reason', 'password=hunter2hunter2')).toMatchObject({
    exit: 1,
    out: expect.stringContaining('SECRET_IN_FILE'),
  });
  expect(await desk.json('bob', 'revoke', id, '--reason', 'The laptop is lost.')).toMatchObject({ exit: 0, by: 'bob' });
});

test('an owner gives back what the agent holds, and the agent what it holds itself', async () => {
  for (const as of ['alice', 'triage-agent'] as const) {
    const asked = await desk.ask({}, 'triage-agent');
    await desk.grant(asked);
    expect(await desk.json(as, 'return', asked.id)).toMatchObject({ exit: 0, by: as });
  }
});

test.each<[string, () => Promise<string>, number, string]>([
  ['what somebody else asked for and is not merged', async () => (await desk.ask({}, 'dave')).id, 1, 'stands in its way'],
  ['what nobody knows', async () => '20261120-orders-db-000000', 2, 'no elevation is known'],
])('taking back %s has a clear answer', async (_, make, exit, says) => {
  const id = await make();
  for (const [as, ...args] of [
    ['alice', 'return', id],
    ['bob', 'revoke', id, '--reason', 'to be sure'],
  ] as const) {
    const said = await desk.run(as, ...args);
    expect(said.exit).toBe(exit);
    expect(said.out + said.err).toContain(says);
  }
});

test('return of what is not merged closes its pull request, and it cannot be merged any more', async () => {
  const { id, pull } = await desk.ask();
  const said = await desk.run('alice', 'return', id);
  expect(said).toMatchObject({ exit: 0, out: expect.stringContaining(`pull request ${pull} is closed, so nothing of ${id} is granted`) });
  await desk.run('carol', 'approve', String(pull), '--yes');
  expect(await desk.run('dave', 'merge', String(pull))).not.toMatchObject({ exit: 0 });
  expect(await desk.run('alice', 'wait', id)).not.toMatchObject({ exit: 0 });
});

test('by a clock that is an hour ahead it is over, and it is taken back all the same', async () => {
  const { id } = await held(Date.now() - 1000);
  expect(await desk.json('bob', 'revoke', id, '--reason', 'The laptop is stolen.')).toMatchObject({
    exit: 0,
    by: 'bob',
    pull: expect.any(Number),
  });
  expect(await desk.run('bob', 'revoke', id, '--reason', 'To be sure.')).toMatchObject({
    exit: 0,
    out: expect.stringContaining('nothing to do'),
  });
});

test.each([1, 2, 3])('return killed after side effect %i: running it again ends it all the same', async (effect) => {
  const { id } = await held();
  expect(await desk.spawn('alice', ['return', id], { ELEVATE_KILL_AFTER: String(effect) }).done).toMatchObject({ signal: 'SIGKILL' });
  expect(await desk.run('alice', 'return', id)).toMatchObject({ exit: 0 });
  expect(await desk.run('alice', 'claim', id)).toMatchObject({ exit: 1, out: expect.stringContaining('taken back by alice') });
});

test('an id is understood by its last six characters, by a beginning that only it has, and near misses are named', async () => {
  const { id } = await held();
  expect(await desk.run(null, 'claim', id.slice(-6))).toMatchObject({ exit: 0 });
  expect(await desk.run(null, 'claim', id.slice(0, -1))).toMatchObject({ exit: 0 });
  expect(await desk.run(null, 'claim', id.slice(0, 8))).toMatchObject({ exit: 2, err: expect.stringContaining('type more of it') });
  expect(await desk.run(null, 'claim', id.slice(-3))).toMatchObject({ exit: 2, err: expect.stringContaining('too short') });
  const slip = `${id.slice(-6, -1)}${id.endsWith('0') ? '1' : '0'}`;
  for (const said of [slip, `${id.slice(0, -6)}${slip}`]) {
    expect(await desk.run(null, 'claim', said)).toMatchObject({
      exit: 2,
      err: expect.stringContaining(`did you mean ${id.slice(-said.length)}?`),
    });
  }
});

test('wait for a pull request ends with the decision', async () => {
  const { pull } = await desk.ask();
  const waiting = desk.run(null, 'wait', String(pull), '--timeout', '20s');
  await desk.forge.approve('carol', pull);
  await desk.forge.approve('grace', pull);
  expect(await waiting).toMatchObject({ exit: 0, out: expect.stringContaining('has all it needs') });
});

test('wait for an id ends with the grant', async () => {
  const asked = await desk.ask();
  const waiting = desk.run(null, 'wait', asked.id, '--timeout', '20s');
  await desk.grant(asked);
  expect(await waiting).toMatchObject({ exit: 0, out: expect.stringContaining('is granted until') });
});

test('wait is not misled by a merge that happens between its two questions', async () => {
  const asked = await desk.ask();
  const io = { env: {}, cwd: desk.clone, now: Date.now, isInteractive: false, print: () => {}, talk: () => {}, paint: noPaint };
  const context = await openContext(io, { json: false, as: null, repo: desk.clone });
  let looks = 0;
  // Main was read before it; the open pull requests are asked for after it.
  const openPulls = async () => {
    looks += 1;
    if (looks === 1) await desk.grant(asked);
    return context.forge.openPulls();
  };
  const forge = Object.assign(Object.create(context.forge), { openPulls });
  const { outcome } = await waitForGrant({ ...context, forge }, asked.id, { timeoutMs: 20_000, say: () => {} });
  context.close();
  expect({ outcome, looks }).toEqual({ outcome: 'done', looks: 1 });
});

test('wait ends when the pull request is closed, whichever it was asked about', async () => {
  const { id, pull } = await desk.ask();
  const waiting = [desk.run(null, 'wait', id, '--timeout', '20s'), desk.run(null, 'wait', String(pull), '--timeout', '20s')];
  await desk.forge.forge.setState(pull, 'closed');
  for (const one of waiting) expect(await one).toMatchObject({ exit: 1 });
});

test('wait gives up in time, with what it waited for', async () => {
  const { pull, id } = await desk.ask();
  const [one, other] = await Promise.all([
    desk.run(null, 'wait', String(pull), '--timeout', '1s'),
    desk.run(null, 'wait', id, '--timeout', '2s'),
  ]);
  expect(one).toMatchObject({ exit: 124, out: expect.stringContaining('could approve: carol, heidi, ivan, judy') });
  expect(other).toMatchObject({ exit: 124, err: expect.stringContaining(`pull request ${pull}`) });
});

test('wait for what is refused does not wait', async () => {
  const { pull } = await desk.ask();
  const sha = await desk.forge.commit({
    as: 'alice',
    changes: [{ path: 'NOTES.md', content: 'more' }],
    on: (await desk.forge.forge.evidence(pull)).pull.headRef,
  });
  const { id } = { id: (await desk.forge.forge.evidence(pull)).pull.headRef.slice('elevation/'.length) };
  await desk.forge.push('alice', sha, `elevation/${id}`);
  for (const what of [id, String(pull)])
    expect(await desk.run(null, 'wait', what)).toMatchObject({ exit: 1, out: expect.stringContaining('TOUCHES_MORE') });
});

test('nothing that the forge keeps holds a secret of these tests', () => {
  const secrets = execFileSync('sh', ['-c', 'cat "$0"/*.secret', join(desk.home, 'elevate', 'secrets')], { encoding: 'utf8' })
    .trim()
    .split('\n');
  expect(secrets.length).toBeGreaterThan(20);
  const everything = desk.everything();
  for (const secret of secrets) expect(everything.includes(secret)).toBe(false);
});
