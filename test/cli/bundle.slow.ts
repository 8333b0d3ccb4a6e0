import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeProof } from '../../scripts/targets/postgres/scram.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { requestFile } from '../support/forge.ts';

/**
 * `elevate check` may start from a bundle of its files (scripts/bundle). It says what the files say, is of the files as they are now, and nothing
 * else runs it. The program is copied to a folder of its own, since the bundle is made beside it.
 */
const here = fileURLToPath(new URL('../..', import.meta.url));
const day = new Date().toISOString().slice(0, 10).replaceAll('-', '');
const inOrder = requestFile(`${day}-orders-db-7f3k9q`, { proof: makeProof().proof });
const tooLong = requestFile(`${day}-orders-db-8f3k9q`, { proof: makeProof().proof, ttl: '40h' });
let root: string;
let desk: Desk;

function elevate(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const options = { cwd: desk.clone, env: { PATH: process.env.PATH, HOME: desk.home, ELEVATE_AS: 'alice-acme' } };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join(root, 'scripts/elevate.mjs'), ...args], options, (_, out, err) =>
      resolve({ code: child.exitCode, out: untimed(out), err: untimed(err) }),
    );
  });
}

/** The end of access moves on between two runs. */
function untimed(text: string): string {
  return text.replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, '<instant>');
}

const cache = () => join(root, 'node_modules/.cache/check');
const listPath = () => join(cache(), 'made.json');
const list = () => JSON.parse(readFileSync(listPath(), 'utf8')) as { entry: string; files: { [file: string]: number } };

function startMaking() {
  return spawn(process.execPath, [join(root, 'scripts/bundle/make.ts')], { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function make(): Promise<void> {
  expect(await once(startMaking(), 'exit')).toEqual([0, null]);
}

/** Makes the bundle one that says nothing but that it ran. */
function trap(): void {
  const { entry, files, ...rest } = list();
  writeFileSync(join(root, entry), "throw new Error('the bundle ran');");
  rmSync(join(root, `${entry}.one`), { force: true });
  writeFileSync(listPath(), JSON.stringify({ ...rest, entry, files: { ...files, [entry]: statSync(join(root, entry)).ctimeMs } }));
}

async function bundleRuns(...args: string[]): Promise<boolean> {
  return (await elevate(...args)).err.includes('the bundle ran');
}

function put({ path, content }: { readonly path: string; readonly content: string }): string {
  mkdirSync(dirname(join(desk.clone, path)), { recursive: true });
  writeFileSync(join(desk.clone, path), content);
  return path;
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'elevate-bundle-'));
  cpSync(join(here, 'scripts'), join(root, 'scripts'), { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(here, name), join(root, name));
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(here, 'node_modules')))
    if (name !== '.cache') symlinkSync(join(here, 'node_modules', name), join(root, 'node_modules', name));
  desk = await openDesk();
  for (const file of [inOrder, tooLong]) put(file);
  put({ path: 'elevations/odd.yaml', content: `${inOrder.content}# "what the quick reader leaves alone": &a\n` });
  put({ path: 'elevations/broken.yaml', content: 'id: [' });
  symlinkSync('odd.yaml', join(desk.clone, 'elevations/link.yaml'));
});
afterAll(() => {
  desk.ledger.close();
  desk.close();
  rmSync(root, { recursive: true, force: true });
});

describe('what it says', () => {
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['a request that is in order', [inOrder.path]],
    ['the same, as JSON', [inOrder.path, '--json']],
    ['by a branch', [inOrder.path, '--base', 'main']],
    ['one that is refused', [tooLong.path]],
    ['one that is refused, as JSON', [tooLong.path, '--json']],
    ['in its wrong place', ['elevations/odd.yaml']],
    ['no YAML', ['elevations/broken.yaml']],
    ['a link', ['elevations/link.yaml']],
    ['a file that is not there', ['elevations/none.yaml', '--json']],
    ['a base that is not there', [inOrder.path, '--base', 'nowhere']],
    ['a folder that is no repository', [inOrder.path, '--repo', '/']],
    ['a file and --all', [inOrder.path, '--all']],
    ['every request', ['--all']],
    ['what the branch adds', []],
    ['an unknown option', [inOrder.path, '--al']],
    ['help', ['--help']],
  ];

  test('is what the files say: output, exit code and errors', async () => {
    rmSync(cache(), { recursive: true, force: true });
    const plain = [];
    for (const [, args] of lines) plain.push(await elevate('check', ...args));
    await make();
    for (const [index, [name, args]] of lines.entries()) {
      // The first run compiles, the second has the policy and what was compiled.
      for (const run of ['first', 'second'])
        expect({ name, run, ...(await elevate('check', ...args)) }).toEqual({ name, run, ...plain[index] });
    }
    expect(existsSync(join(root, `${list().entry}.one`)), 'the bundle ran').toBe(true);
    expect(plain.map(({ code }) => code)).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 0, 0, 2, 0]);
  });

  test('is by the policy of now', async () => {
    const before = await elevate('check', inOrder.path);
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], { cwd: desk.clone });
    const tiers = join(desk.clone, 'policy/tiers.yaml');
    const text = readFileSync(tiers, 'utf8');
    writeFileSync(tiers, text.replaceAll(/max: \w+/g, 'max: 5m').replaceAll(/default: \w+/g, 'default: 5m'));
    git('checkout', '-q', '-b', 'strict');
    git('add', 'policy');
    git('commit', '-q', '-m', 'Shorter');
    const after = await elevate('check', inOrder.path, '--base', 'strict');
    expect(before.code).toBe(0);
    expect(after).toMatchObject({ code: 1, out: expect.stringContaining('TTL_TOO_LONG') });
    expect(await elevate('check', inOrder.path)).toEqual(before);
    git('checkout', '-q', 'main');
  });

  test('does not come from a remembered policy that cannot be read', async () => {
    const before = await elevate('check', inOrder.path);
    const remembered = join(desk.clone, '.git/elevate-cache/policy-orders-db');
    const bytes = readFileSync(remembered);
    for (const damaged of [Buffer.alloc(0), bytes.subarray(0, bytes.length / 2), Buffer.from('{}')]) {
      writeFileSync(remembered, damaged);
      expect(await elevate('check', inOrder.path)).toEqual(before);
      expect(readFileSync(remembered)).toEqual(bytes);
    }
  });
});

describe('who runs it', () => {
  beforeEach(async () => {
    rmSync(cache(), { recursive: true, force: true });
    await make();
    trap();
  });

  test('a check of what lies in a clone', async () => {
    for (const args of [[inOrder.path], ['--all'], []]) expect(await bundleRuns('check', ...args), args.join(' ')).toBe(true);
  });

  test('nothing else', async () => {
    const others = [
      ['check', '--pull', '1'],
      ['check', '--pull=1'],
      ['reconcile', '--dry-run'],
      ['reconcile', '--only', 'revoke', '--dry-run'],
      ['publish', '--pull', '1'],
      ['approve', '1'],
      ['merge', '1'],
      ['status'],
      ['why', '1'],
      ['simulate', inOrder.path],
      ['request', '--system', 'check'],
      ['policy', 'lint'],
      ['--json', 'check', inOrder.path],
    ];
    for (const args of others) expect(await bundleRuns(...args), args.join(' ')).toBe(false);
  });
});

describe('of which files it is', () => {
  beforeEach(async () => {
    rmSync(cache(), { recursive: true, force: true });
    await make();
    trap();
    expect(await bundleRuns('check', inOrder.path)).toBe(true);
  });

  const longAgo = new Date('2026-01-01T00:00:00Z');
  /** In the way of one who wants nobody to see it. */
  function write(path: string, text: string): void {
    writeFileSync(path, text);
    utimesSync(path, longAgo, longAgo);
  }

  test.each(['scripts/core/decide.ts', 'scripts/core/validators/tiers.generated.js', 'scripts/bundle/make.ts', 'package-lock.json'])(
    'of %s as it was: after a write of the same bytes at the same time it is not used, and made anew it is',
    async (file) => {
      for (const used of [false, true, false]) {
        if (used) {
          await make();
          trap();
        } else write(join(root, file), readFileSync(join(root, file), 'utf8'));
        expect(await bundleRuns('check', inOrder.path)).toBe(used);
      }
    },
  );

  test('a change of the code is in the next output, bundle or not', async () => {
    const path = join(root, 'scripts/output/check-text.ts');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('What would run on');
    write(path, text.replace('What would run on', 'What shall run on'));
    expect((await elevate('check', inOrder.path)).out).toContain('What shall run on');
    await make();
    expect((await elevate('check', inOrder.path)).out).toContain('What shall run on');
    expect(existsSync(join(root, `${list().entry}.one`))).toBe(true);
    write(path, text);
  });

  test('a change of how policy is read is seen, whatever was remembered', async () => {
    const path = join(root, 'scripts/core/policy/tiers.ts');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('title: raw.title,');
    write(path, text.replace('title: raw.title,', "title: 'read in another way',"));
    await make();
    expect((await elevate('check', inOrder.path)).out).toContain('read in another way');
    write(path, text);
    await make();
    expect((await elevate('check', inOrder.path)).out).not.toContain('read in another way');
  });

  test('a change of whatever has a part in the verdict is seen by --all, which remembers what was in order', async () => {
    const path = join(root, 'scripts/commands/judge.ts');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('const runFindings: Finding[] =');
    execFileSync('git', ['checkout', '-q', '-b', 'with-request'], { cwd: desk.clone });
    execFileSync('git', ['add', inOrder.path], { cwd: desk.clone });
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '-q', '-m', 'x'], { cwd: desk.clone });
    await make();
    for (const run of ['first', 'second'])
      expect({ run, ...(await elevate('check', '--all')) }).toEqual({ run, code: 0, out: '1 request, 0 refused\n', err: '' });
    const refused = "const runFindings: Finding[] = request.id ? [{ code: 'RUN_NOT_BOUND', file: file.path, details: { target: 'x' } }] :";
    write(path, text.replace('const runFindings: Finding[] =', refused));
    const plain = await elevate('check', '--all');
    expect(plain).toMatchObject({ code: 1, out: expect.stringContaining('RUN_NOT_BOUND') });
    await make();
    expect(await elevate('check', '--all')).toEqual(plain);
    write(path, text);
    execFileSync('git', ['checkout', '-q', 'main'], { cwd: desk.clone });
    put(inOrder);
  });

  test('what V8 has kept of it, and a disk has damaged, is not run', async () => {
    await make();
    const before = await elevate('check', inOrder.path);
    const kept = join(root, `${list().entry}.one`);
    const bytes = readFileSync(kept);
    for (const at of [0, 40, 200, 1000, Math.floor(bytes.length / 2), bytes.length - 1]) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      writeFileSync(kept, damaged);
      expect(await elevate('check', inOrder.path)).toEqual(before);
      expect(readFileSync(kept).equals(damaged), `byte ${at}: kept anew`).toBe(false);
    }
    for (const short of [0, 10, 32, 1000]) {
      writeFileSync(kept, bytes.subarray(0, short));
      expect(await elevate('check', inOrder.path)).toEqual(before);
    }
  });

  test('neither one that was written to nor one that lies elsewhere', async () => {
    const { entry, ...made } = list();
    writeFileSync(listPath(), JSON.stringify({ ...made, entry, root: `${root}-moved` }));
    expect(await bundleRuns('check', inOrder.path)).toBe(false);
    writeFileSync(listPath(), JSON.stringify({ ...made, entry }));
    expect(await bundleRuns('check', inOrder.path)).toBe(true);
    await make();
    writeFileSync(join(root, list().entry), "throw new Error('the bundle ran');");
    expect(await bundleRuns('check', inOrder.path)).toBe(false);
  });

  test('every file that decides is among them', () => {
    const files = Object.keys(list().files);
    for (const file of [
      'core/decide.ts',
      'core/checks/index.ts',
      'core/approvals.ts',
      'targets/postgres/kind.ts',
      'sources/bundled-digest.ts',
    ])
      expect(files).toContain(`scripts/${file}`);
    const [code = ''] = files.filter((file) => file.endsWith('/entry.cjs')).map((file) => readFileSync(join(root, file), 'utf8'));
    expect(code).not.toContain(here);
  });
});

test('a maker that is killed leaves the bundle before, or a new one', { timeout: 60_000 }, async () => {
  await make();
  const before = await elevate('check', inOrder.path);
  for (const after of [40, 80, 120, 160, 200, 240, 280, 320]) {
    rmSync(listPath(), { force: true });
    const maker = startMaking();
    setTimeout(() => maker.kill('SIGKILL'), after);
    await once(maker, 'exit');
    expect(await elevate('check', inOrder.path)).toEqual(before);
  }
  await make();
  expect(existsSync(join(root, list().entry))).toBe(true);
});

test('two makers at once leave one bundle or none, never a wrong one', async () => {
  const before = await elevate('check', inOrder.path);
  rmSync(cache(), { recursive: true, force: true });
  const codes = await Promise.all([startMaking(), startMaking()].map(async (maker) => (await once(maker, 'exit'))[0]));
  expect(codes).toContain(0);
  expect(await elevate('check', inOrder.path)).toEqual(before);
  await make();
  trap();
  expect(await bundleRuns('check', inOrder.path)).toBe(true);
});
