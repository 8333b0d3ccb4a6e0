import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeProof } from '../../scripts/targets/postgres/scram.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { elevate } from '../support/elevate.ts';
import { requestFile } from '../support/forge.ts';

/** `elevate check` and a file that is in no pull request yet, wherever it lies. */
let desk: Desk;
let linked: string;
let around: string;
const file = requestFile('20261120-orders-db-aaaaaa', { proof: makeProof().proof });
const now = () => Date.parse('2026-11-20T10:00:00Z');
const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-C', cwd, '-c', 'protocol.file.allow=always', ...args], { stdio: 'ignore' });

function put(tree: string): string {
  const path = join(tree, file.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.content);
  return path;
}

beforeAll(async () => {
  desk = await openDesk({ now });
  linked = join(desk.forge.root, 'linked');
  git(desk.clone, 'worktree', 'add', '--detach', linked);
  around = join(desk.forge.root, 'around');
  execFileSync('git', ['init', '-q', around]);
  git(around, 'submodule', 'add', desk.clone, 'vendor/elevations');
});
afterAll(() => {
  desk.ledger.close();
  desk.close();
});

describe.each<[string, () => string]>([
  ['a clone', () => desk.clone],
  ['a linked work tree', () => linked],
  ['a submodule', () => join(around, 'vendor/elevations')],
])('in %s', (_, tree) => {
  test('a request that is in order is not refused, from the top and from a folder', async () => {
    const path = put(tree());
    const codes = ['NO_PULL_REQUEST', 'APPROVAL_MISSING'];
    const paths: string[] = [];
    for (const [cwd, named] of [
      [tree(), file.path],
      [dirname(path), path],
    ] as const) {
      const { exit, out, err } = await elevate(cwd, ['check', named, '--json'], { now });
      const { path: checked, findings } = JSON.parse(out);
      expect({ exit, err, codes: findings.map(({ code }: { code: string }) => code) }).toEqual({ exit: 0, err: '', codes });
      paths.push(checked);
    }
    expect(paths).toEqual([file.path, file.path]);
    rmSync(path);
  });

  test('one that is not committed is named where only commits are looked at', async () => {
    const nothing = await elevate(tree(), ['check'], { now });
    expect(nothing.out).toBe('✓ nothing is changed against main, so there is nothing to check\n');
    const path = put(tree());
    for (const cwd of [tree(), dirname(path)]) {
      const { exit, out } = await elevate(cwd, ['check'], { now });
      expect({ exit, out }).toEqual({ exit: 0, out: expect.stringContaining('only commits are looked at') });
      expect(out).toContain(file.path);
    }
    expect(JSON.parse((await elevate(tree(), ['check', '--json'], { now })).out)).toMatchObject({
      kind: 'nothing',
      uncommitted: [file.path],
    });
    rmSync(path);
  });
});

test('a repository of no forge is told where to go instead, and no command that helps nothing', async () => {
  const { exit, err } = await elevate(around, ['status']);
  expect([exit, err]).toEqual([2, expect.stringContaining('run this in a clone of your repository on GitHub')]);
  expect(err).not.toContain('demo');
});

test.skipIf(process.platform === 'win32')('the name of what is not committed stays on its line', async () => {
  const path = join(desk.clone, 'elevations', 'x\n✓ in order\n.yaml');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'x');
  const { out } = await elevate(desk.clone, ['check'], { now });
  rmSync(path);
  expect(out).toContain('x\\n✓ in order\\n.yaml');
  expect(out).not.toMatch(/^✓ in order/m);
});

test.skipIf(process.platform === 'win32')('a link is refused as a pull request with it would be, whatever it leads to', async () => {
  const path = put(desk.clone);
  const real = join(desk.forge.root, 'real.yaml');
  writeFileSync(real, file.content);
  rmSync(path);
  for (const target of [real, join(desk.forge.root, 'nowhere')]) {
    symlinkSync(target, path);
    const { exit, out } = await elevate(desk.clone, ['check', file.path, '--json'], { now });
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ path: file.path, verdict: 'deny', findings: [{ code: 'NOT_REGULAR_FILE' }] });
    rmSync(path);
  }
});

test('a file that is no page is refused by its size, and not read', async () => {
  const path = join(desk.clone, file.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  truncateSync(path, 40 * 1024 ** 3);
  const { exit, out } = await elevate(desk.clone, ['check', file.path, '--json'], { now });
  rmSync(path);
  expect({ exit, findings: JSON.parse(out).findings }).toMatchObject({
    exit: 1,
    findings: [{ code: 'FILE_TOO_BIG', details: { bytes: 40 * 1024 ** 3 } }],
  });
});

test.skipIf(process.platform === 'win32')('--all refuses what is in order and no regular file', async () => {
  const path = put(desk.clone);
  git(desk.clone, 'checkout', '-q', '-b', 'modes');
  const commit = (message: string) => git(desk.clone, '-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '-q', '-m', message);
  git(desk.clone, 'add', file.path);
  commit('In order');
  for (const run of ['first', 'second'])
    expect({ run, ...(await elevate(desk.clone, ['check', '--all'], { now })) }).toMatchObject({ run, exit: 0 });
  git(desk.clone, 'update-index', '--chmod=+x', file.path);
  commit('An executable');
  for (const run of ['first', 'second']) {
    const { exit, out } = await elevate(desk.clone, ['check', '--all', '--json'], { now });
    const said = { run, exit, ...JSON.parse(out) };
    expect(said).toMatchObject({
      run,
      exit: 1,
      requests: 1,
      refused: 1,
      findings: [{ code: 'NOT_REGULAR_FILE', details: { mode: '100755' } }],
    });
  }
  git(desk.clone, 'checkout', '-q', '-f', 'main');
  rmSync(path, { force: true });
});

describe.skipIf(process.platform === 'win32')('through a link to the clone', () => {
  let door: string;
  const pathAndCodes = async (...args: string[]) => {
    const { exit, out } = await elevate(desk.clone, ['check', '--json', ...args], { now });
    const { path, findings } = JSON.parse(out);
    return { exit, path, codes: findings.map(({ code }: { code: string }) => code) };
  };
  beforeAll(() => {
    door = join(desk.forge.root, 'door');
    symlinkSync(desk.clone, door);
  });

  test('a whole path is that of the file in the clone, whichever of the two is named by the link', async () => {
    const path = put(desk.clone);
    const inOrder = { exit: 0, path: file.path, codes: ['NO_PULL_REQUEST', 'APPROVAL_MISSING'] };
    expect(await pathAndCodes(join(door, file.path))).toEqual(inOrder);
    expect(await pathAndCodes(path, '--repo', door)).toEqual(inOrder);
    rmSync(path);
  });

  test('a file that is a link itself is refused', async () => {
    const path = put(desk.clone);
    const real = join(desk.forge.root, 'real.yaml');
    renameSync(path, real);
    symlinkSync(real, path);
    expect(await pathAndCodes(join(door, file.path))).toEqual({ exit: 1, path: file.path, codes: ['NOT_REGULAR_FILE'] });
    rmSync(path);
  });

  test('a file outside of the clone stays outside', async () => {
    const real = join(desk.forge.root, 'real.yaml');
    writeFileSync(real, file.content);
    expect(await pathAndCodes(real)).toMatchObject({
      exit: 1,
      path: relative(desk.clone, real),
      codes: expect.arrayContaining(['BAD_PATH']),
    });
  });
});

describe('a revocation', () => {
  const id = '20261120-orders-db-bbbbbb';
  const request = requestFile(id);
  const path = request.path.replace('.yaml', '.revoke.yaml');
  let tree: string;
  const codesOf = async (content: string, at = path) => {
    mkdirSync(dirname(join(tree, at)), { recursive: true });
    writeFileSync(join(tree, at), content);
    const { exit, out } = await elevate(tree, ['check', at, '--base', 'HEAD', '--json'], { now });
    const { kind, findings } = JSON.parse(out);
    return { exit, kind, codes: findings.map(({ code }: { code: string }) => code) };
  };
  const revocation = (by: string) =>
    `apiVersion: elevation/v1\nrevokes: ${id}\nby: ${by}\nreason: The incident is over, so nobody needs this any more.\n`;

  beforeAll(() => {
    tree = join(desk.forge.root, 'revoking');
    execFileSync('git', ['clone', '-q', desk.clone, tree], { stdio: 'ignore' });
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, request.path), request.content);
    git(tree, 'add', '-A');
    git(tree, '-c', 'user.name=alice', '-c', 'user.email=alice@example.com', 'commit', '-qm', 'Ask');
  });

  test('is checked as one', async () => {
    expect(await codesOf(revocation('alice'))).toEqual({ exit: 0, kind: 'revocation', codes: [] });
    const { out } = await elevate(tree, ['check', path, '--base', 'HEAD'], { now });
    expect(out).toMatch(/^✓ a revocation, in order/);
  });

  test.each<[string, string, string, string?]>([
    ['by nobody we know', revocation('mallory'), 'REVOKED_BY_NOBODY'],
    ['of another request', revocation('alice').replace('bbbbbb', 'cccccc'), 'PATH_MISMATCH'],
    ['of nothing', revocation('alice').replace('bbbbbb', 'cccccc'), 'REVOKES_NOTHING', path.replace('bbbbbb', 'cccccc')],
    ['where none lies', revocation('alice'), 'BAD_PATH', 'elevations/mine.revoke.yaml'],
  ])('%s is told so', async (_, content, code, at) => {
    expect(await codesOf(content, at)).toEqual({ exit: 1, kind: 'revocation', codes: [code] });
  });
});

test.skipIf(process.platform === 'win32')('a path that the system cannot follow is the user’s to mend', async () => {
  const loop = join(desk.forge.root, 'loop');
  symlinkSync('loop', loop);
  for (const repo of [loop, join(desk.clone, 'x'.repeat(5000))]) {
    const err = expect.stringMatching(/^elevate: INPUT_INVALID: .*the system says (ELOOP|ENAMETOOLONG) to stat\); .*\n$/);
    expect(await elevate(desk.clone, ['check', '--repo', repo])).toEqual({ exit: 2, out: '', err });
  }
});

test.each<[string, readonly string[]]>([
  ['a folder that is not there', ['--repo', '/nope', 'check', 'x.yaml']],
  ['a file for the folder', ['--repo', 'policy/tiers.yaml', 'shapes']],
  ['an option for the base', ['check', '--base=-x']],
  ['an option for the base of shapes', ['shapes', '--base=-x']],
  ['nothing for the base', ['check', '--base', '']],
  ['two words for the base', ['policy', 'lint', '--base', 'a b']],
])('%s is the user’s to mend', async (_, args) => {
  expect(await elevate(desk.clone, args)).toMatchObject({
    exit: 2,
    out: '',
    err: expect.stringMatching(/^elevate: USAGE: .*; .*\n$|^elevate: USAGE: --base takes .*\n$/),
  });
});
