import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { watch } from '../../scripts/commands/watch.ts';
import { ElevationError } from '../../scripts/core/errors.ts';
import { asOurError } from '../../scripts/core/system-error.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { elevate } from '../support/elevate.ts';

/** Folders and files with wrong modes, of the wrong kind, or damaged: whoever runs it can mend them, so it is one line and no stack. */
const program = fileURLToPath(new URL('../../scripts/elevate.mjs', import.meta.url));
const isWindows = process.platform === 'win32';
let desk: Desk;
let asked: Awaited<ReturnType<Desk['ask']>>;
let open: Awaited<ReturnType<Desk['ask']>>;
beforeAll(async () => {
  desk = await openDesk();
  asked = await desk.ask();
  await desk.grant(asked);
  open = await desk.ask();
});
afterAll(() => {
  desk.ledger.close();
  desk.close();
});

const forgeFile = (...path: string[]) => join(desk.forge.forge.dir, 'forge', ...path);
const pullFile = () => forgeFile('pulls', `${asked.pull}.json`);

function expectOneLine({ exit, out, err }: { exit: number | null; out: string; err: string }, names: string): void {
  expect({ exit, out, err }).toEqual({
    exit: 2,
    out: expect.not.stringContaining('✓'),
    err: expect.stringMatching(/^elevate: INPUT_INVALID: [^\n]*\n?$/),
  });
  expect(err).toContain(names);
}

describe('of another kind than they should be', () => {
  /** Runs with this environment beside the clone. */
  const run = (env: { readonly [name: string]: string }, ...args: readonly string[]) =>
    elevate(desk.clone, args, { env: { PATH: process.env.PATH, HOME: desk.home, ELEVATE_AS: 'alice-acme', ...env } });

  test.skipIf(isWindows)('a device for the folder of ELEVATE_HOME', async () => {
    expectOneLine(await run({ ELEVATE_HOME: '/dev/null/x' }, 'request', ...desk.flags()), '/dev/null/x');
  });

  test.each<[string, () => readonly string[]]>([
    ['request', () => ['request', ...desk.flags()]],
    ['claim', () => ['claim', asked.id]],
    ['exec', () => ['exec', asked.id, '--', 'true']],
    ['wait', () => ['wait', asked.id]],
  ])('a file for the folder of secrets: %s', async (_, args) => {
    const home = join(desk.home, 'other');
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'secrets'), '');
    expectOneLine(await run({ ELEVATE_HOME: home }, ...args()), join(home, 'secrets'));
  });

  test.each([
    { ELEVATE_HOME: 'elevate' },
    { ELEVATE_HOME: './elevate' },
    { ELEVATE_HOME: '~/elevate' },
    { XDG_STATE_HOME: 'state' },
    { HOME: '.' },
  ])('part of a path for the folder of secrets: %o', async (env) => {
    for (const args of [
      ['request', ...desk.flags()],
      ['claim', asked.id],
    ]) {
      const { exit, out, err } = await desk.spawn('alice', args, { ELEVATE_HOME: '', ...env }).done;
      const says = /^elevate: USAGE: (ELEVATE_HOME|XDG_STATE_HOME|HOME) is .*whole path.*\n$/;
      expect({ exit, out, err }).toEqual({ exit: 2, out: '', err: expect.stringMatching(says) });
    }
    const lying = execFileSync('git', ['-C', desk.clone, 'status', '--porcelain'], { encoding: 'utf8' });
    expect(lying).toBe('');
  });

  test.each<[string, readonly string[]]>([
    ['policy lint', ['policy', 'lint']],
    ['policy codeowners --write', ['policy', 'codeowners', '--write']],
  ])('a folder for a file that is written: %s', async (_, args) => {
    const clone = join(desk.home, 'clone');
    cpSync(desk.clone, clone, { recursive: true });
    const path = args[1] === 'lint' ? join(clone, 'policy') : join(clone, 'CODEOWNERS');
    rmSync(path, { recursive: true, force: true });
    if (args[1] === 'lint') writeFileSync(path, '');
    else mkdirSync(path);
    expectOneLine(await elevate(clone, args), path);
    rmSync(clone, { recursive: true });
  });
});

describe('of a local forge, damaged', () => {
  const commands = [['status'], ['show', 'ID'], ['why', 'PULL'], ['merge', 'PULL'], ['approve', 'PULL']] as const;
  const damages: readonly [string, () => string, string][] = [
    ['a list of accounts cut off', () => forgeFile('accounts.json'), '[{"id": 1001, "lo'],
    ['a list of accounts that is none', () => forgeFile('accounts.json'), '{}'],
    ['a pull request cut off', pullFile, '{"number": 7, "tit'],
    ['a pull request that is none', pullFile, 'null'],
    ['activities cut off', () => forgeFile('activity.jsonl'), '{"at": 1,\n'],
  ];
  test.each(damages)('%s is named', async (_, file, content) => {
    const before = readFileSync(file(), 'utf8');
    writeFileSync(file(), content);
    try {
      for (const words of commands) {
        const args = words.map((word) => (word === 'ID' ? asked.id : word === 'PULL' ? String(asked.pull) : word));
        const said = await desk.run('carol', ...args);
        // What a command does not need, it does not stumble over.
        expect(said.err).not.toContain('BUG');
        if (said.exit === 2 && said.err.includes('damaged')) expectOneLine(said, file());
      }
      expectOneLine(await desk.run('carol', 'why', String(asked.pull)), file());
    } finally {
      writeFileSync(file(), before);
    }
  });

  test('a counter that counts nothing', async () => {
    const before = readFileSync(forgeFile('counter.json'), 'utf8');
    writeFileSync(forgeFile('counter.json'), '"7"');
    try {
      expectOneLine(await desk.run('alice', 'request', ...desk.flags()), forgeFile('counter.json'));
    } finally {
      writeFileSync(forgeFile('counter.json'), before);
    }
  });
});

describe('with modes that keep this user out', () => {
  /** Root reads and writes everything, so there it is nobody who runs it. */
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

  async function run(args: readonly string[], env: { readonly [name: string]: string }) {
    const own = { PATH: process.env.PATH, ELEVATE_AS: 'carol-acme', ...env };
    const child = spawn(process.execPath, [program, ...args], { cwd: '/', env: own, stdio: ['ignore', 'pipe', 'pipe'], ...nobody });
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
    const [exit] = (await once(child, 'close')) as [number | null];
    return { exit, out: out.join(''), err: err.join('') };
  }

  /** Whether this user gets at the program at all: a clone below a home of root's is not for nobody. */
  let isReadable = false;
  beforeAll(async () => {
    if (isWindows) return;
    isReadable = (await run(['--version'], {}).catch(() => ({ exit: 1 }))).exit === 0;
    for (const folder of [desk.forge.root, desk.home]) chmodSync(folder, 0o755);
  });

  test.each<[string, () => readonly string[], () => string, number]>([
    ['a home that cannot be written: request', () => ['request', ...desk.flags()], () => desk.home, 0o555],
    ['a folder of secrets: claim', () => ['claim', asked.id], () => join(desk.home, '.local/state/elevate/secrets'), 0],
    ['a folder of secrets: exec', () => ['exec', asked.id, '--', 'true'], () => join(desk.home, '.local/state/elevate/secrets'), 0],
    ['a policy file: policy lint', () => ['policy', 'lint'], () => join(desk.clone, 'policy/people.yaml'), 0],
    ['a policy file: policy codeowners', () => ['policy', 'codeowners'], () => join(desk.clone, 'policy/people.yaml'), 0],
    ['a clone that cannot be written: policy init', () => ['policy', 'init', '--force'], () => desk.clone, 0o555],
    ['a forge that cannot be written: approve', () => ['approve', String(open.pull)], () => forgeFile(), 0o555],
    ['pull requests: status', () => ['status'], () => forgeFile('pulls'), 0],
    ['pull requests: show', () => ['show', open.id.slice(-6)], () => forgeFile('pulls'), 0],
    ['pull requests: why', () => ['why', String(asked.pull)], () => forgeFile('pulls'), 0],
    ['pull requests: merge', () => ['merge', String(open.pull)], () => forgeFile('pulls'), 0],
  ])('%s', async (_, args, path, mode) => {
    if (!isReadable) return;
    const changed = path();
    if (changed.includes('.local')) mkdirSync(changed, { recursive: true, mode: 0o700 });
    const before = statSync(changed).mode;
    chmodSync(changed, mode);
    try {
      const as = args()[0] === 'request' ? 'alice-acme' : 'carol-acme';
      const said = await run(['--repo', desk.clone, ...args()], { HOME: desk.home, ELEVATE_AS: as });
      expectOneLine(said, changed);
      expect(said.err).toMatch(/EACCES|EPERM|EROFS/);
    } finally {
      chmodSync(changed, before);
      rmSync(join(desk.home, '.local'), { recursive: true, force: true });
    }
    expect(existsSync(join(desk.clone, 'policy/people.yaml'))).toBe(true);
  });

  test.skipIf(isWindows)('a folder that is gone', async () => {
    const gone = join(desk.home, 'gone');
    mkdirSync(gone);
    const line = `cd ${gone} && rmdir ${gone} && exec ${process.execPath} ${program} shapes`;
    const child = spawn('sh', ['-c', line], { env: { PATH: process.env.PATH }, stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    expect(await once(child, 'close')).toEqual([2, null]);
    expect(err).toMatch(/^elevate: INPUT_INVALID: .*ENOENT.*\n$/);
  });
});

describe('told by the loop, which goes on', () => {
  const ofSystem = (code: string) => Object.assign(new Error(code), { syscall: 'mkdir', code, path: '/srv/forge/lock' });

  test.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EISDIR', 'EEXIST', 'EMFILE', 'ENOENT'])('%s', async (code) => {
    const [told, turns]: [string[], number[]] = [[], []];
    const turn = async () => {
      turns.push(turns.length);
      if (turns.length === 2) process.emit('SIGTERM');
      throw ofSystem(code);
    };
    await watch(turn, { now: Date.now, everyMs: 1, say: () => undefined, warn: (line) => void told.push(line) });
    expect(turns).toHaveLength(2);
    expect(told[1]).toMatch(new RegExp(`^elevate: INPUT_INVALID: «/srv/forge/lock»: .*${code}.*; `));
  });

  test('what is no mistake of a file system stays a bug', async () => {
    for (const bug of [new TypeError('x'), ofSystem('ECONNRESET'), Object.assign(new Error('x'), { code: 'ENOENT' }), 'text'])
      expect(asOurError(bug)).toBe(bug);
    const ours = new ElevationError('USAGE', 'x');
    expect(asOurError(ours)).toBe(ours);
    const turn = () => Promise.reject(new TypeError('ours'));
    await expect(watch(turn, { now: Date.now, everyMs: 1, say: () => undefined, warn: () => undefined })).rejects.toThrow('ours');
  });
});
