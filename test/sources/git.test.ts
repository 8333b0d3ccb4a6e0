import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Git } from '../../scripts/sources/git.ts';
import { historyUse, mergedSince } from '../../scripts/sources/tree.ts';

let root: string;
let dir: string;
let git: Git;
const commits: string[] = [];

/** Plain git, as a user runs it. */
function sh(...args: string[]): string {
  const who = ['-c', 'user.name=alice', '-c', 'user.email=alice@example.com'];
  return execFileSync('git', ['-C', dir, ...who, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
function commit(files: Record<string, string>, message = 'change'): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  sh('add', '-A');
  sh('commit', '-q', '-m', message);
  return sh('rev-parse', 'HEAD');
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'elevate-git-'));
  dir = join(root, 'clone');
  execFileSync('git', ['init', '-q', '-b', 'main', dir]);
  commits.push(commit({ 'README.md': 'one\n', 'elevations/.gitkeep': '' }));
  commits.push(commit({ 'elevations/orders-db/a.yaml': 'a\n' }));
  commits.push(commit({ 'README.md': 'two\n' }));
  git = Git.open(dir);
});
afterAll(() => {
  git.close();
  rmSync(root, { recursive: true });
});
const at = (index: number) => commits[index] ?? '';

describe('Git', () => {
  test('reads files and names, and null for what is not there', async () => {
    expect(String(await git.blob(`${at(1)}:elevations/orders-db/a.yaml`))).toBe('a\n');
    expect(await git.blob(`${at(0)}:elevations/orders-db/a.yaml`)).toBeNull();
    expect(await git.blob(`${at(1)}:elevations`)).toBeNull();
    expect(await git.revParse('refs/heads/main')).toBe(at(2));
    expect(await git.revParse('refs/heads/none')).toBeNull();
  });

  test('answers many questions at once, in order, a large file among them, from one process', async () => {
    const large = 'x'.repeat(3 << 20);
    const sha = commit({ 'large.txt': large });
    const before = Git.started;
    const asked = ['large.txt', 'README.md', 'none', 'large.txt', 'elevations/orders-db/a.yaml'];
    const answers = await Promise.all(asked.map((path) => git.blob(`${sha}:${path}`)));
    expect(answers.map((body) => body?.length ?? null)).toEqual([large.length, 4, null, large.length, 2]);
    expect(Git.started - before).toBeLessThanOrEqual(1);
    sh('reset', '-q', '--hard', at(2));
  });

  test('sees a commit that came after it was opened', async () => {
    const sha = commit({ 'later.txt': 'later\n' });
    expect(await git.revParse('refs/heads/main')).toBe(sha);
    sh('reset', '-q', '--hard', at(2));
  });

  test.each(['--batch-all-objects', '', 'main\nHEAD'])('refuses the name %j', async (name) => {
    await expect(git.blob(name)).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });

  test.each(['--output=/tmp/x', 'HEAD', 'main'])('compares whole ids only, not %j', async (rev) => {
    await expect(git.changes(rev, at(1))).rejects.toMatchObject({ code: 'GIT_FAILED' });
    await expect(git.mergeBase(at(1), rev)).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });

  test('lists changes with modes, and hostile names whole', async () => {
    const name = 'elevations/orders-db/tab\tnew\nline «ü».yaml';
    const sha = commit({ [name]: 'x\n' });
    sh('update-index', '--add', '--cacheinfo', `120000,${sh('rev-parse', `${sha}:README.md`)},elevations/link.yaml`);
    sh('commit', '-q', '-m', 'link');
    const changes = await git.changes(at(2), sh('rev-parse', 'HEAD'), 'elevations/');
    expect(changes.map(({ status, path, newMode }) => [status, path, newMode])).toEqual([
      ['A', 'elevations/link.yaml', '120000'],
      ['A', name, '100644'],
    ]);
    sh('reset', '-q', '--hard', at(2));
  });

  test('a renamed file is one deleted and one added', async () => {
    sh('mv', 'elevations/orders-db/a.yaml', 'elevations/orders-db/b.yaml');
    const sha = commit({});
    expect((await git.changes(at(2), sha)).map(({ status }) => status)).toEqual(['D', 'A']);
    sh('reset', '-q', '--hard', at(2));
  });

  test('a literal path, not a pattern', async () => {
    expect(await git.changes(at(0), at(1), 'elevations/*')).toEqual([]);
  });

  test('takes nothing from the environment or from hooks, and forgets replaced objects', async () => {
    sh('replace', at(1), at(0));
    writeFileSync(join(dir, '.git', 'hooks', 'reference-transaction'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    process.env.GIT_DIR = '/nonexistent';
    process.env.GIT_OBJECT_DIRECTORY = '/nonexistent';
    try {
      const own = Git.open(dir);
      expect(await own.blob(`${at(1)}:elevations/orders-db/a.yaml`)).not.toBeNull();
      await own.run(['update-ref', 'refs/heads/other', at(1)]);
      own.close();
    } finally {
      delete process.env.GIT_DIR;
      delete process.env.GIT_OBJECT_DIRECTORY;
      rmSync(join(dir, '.git', 'hooks', 'reference-transaction'));
      sh('replace', '-d', at(1));
    }
  });

  test('an error is one line, without addresses', async () => {
    const failed = git.run(['fetch', '--quiet', 'file:///nowhere/alice:hunter2@example.com/repo.git']);
    await expect(failed).rejects.toMatchObject({ code: 'GIT_FAILED', message: expect.not.stringMatching(/hunter2|\n/) });
  });

  test('output over the limit and too long a wait are errors', async () => {
    await expect(git.run(['cat-file', 'commit', at(0)], { maxBytes: 10 })).rejects.toMatchObject({ code: 'GIT_FAILED' });
    execFileSync('mkfifo', [join(root, 'never')]);
    await expect(git.run(['hash-object', '--', join(root, 'never')], { timeoutMs: 50 })).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });

  test('a folder that is in no repository is an error, a folder inside one is not', () => {
    for (const none of [root, join(root, 'none'), join(dir, 'README.md')])
      expect(() => Git.open(none)).toThrowError(expect.objectContaining({ code: 'USAGE' }));
    expect(Git.open(join(dir, 'elevations')).gitDir).toBe(git.gitDir);
    for (const place of [dir, join(dir, 'elevations'), join(dir, '.git')]) expect(Git.open(place).workTree).toBe(dir);
  });

  test('what is damaged is told in git’s own words, with what to do', async () => {
    const damaged = join(root, 'damaged');
    execFileSync('git', ['clone', '-q', dir, damaged]);
    writeFileSync(join(damaged, '.git', 'config'), '[core\n');
    const own = Git.open(damaged);
    await expect(own.revParse('HEAD')).rejects.toMatchObject({
      code: 'GIT_FAILED',
      message: expect.stringMatching(/bad config line 1.*"git fsck"/),
    });
    own.close();
  });
});

describe('mergedSince', () => {
  test('gives the commits that touch elevations/, oldest first, each against its first parent', async () => {
    sh('checkout', '-q', '-b', 'topic');
    commit({ 'elevations/orders-db/b.yaml': 'b\n' });
    commit({ 'elevations/orders-db/c.yaml': 'c\n' });
    sh('checkout', '-q', 'main');
    const other = commit({ 'README.md': 'three\n' });
    sh('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
    const merge = sh('rev-parse', 'HEAD');
    const merged = await mergedSince(git, at(0), merge);
    expect(merged.map(({ commit: sha, parent, changes }) => [sha, parent, changes.map(({ path }) => path)])).toEqual([
      [at(1), at(0), ['elevations/orders-db/a.yaml']],
      [merge, other, ['elevations/orders-db/b.yaml', 'elevations/orders-db/c.yaml']],
    ]);
    expect((await mergedSince(git, null, merge)).map(({ commit: sha }) => sha)).toEqual([at(0), at(1), merge]);
    expect(await mergedSince(git, merge, merge)).toEqual([]);
    sh('reset', '-q', '--hard', at(2));
  });

  test('main rewritten, rewound, or turned round by a merge is an error', async () => {
    sh('checkout', '-q', '-b', 'rewritten', at(1));
    const rewritten = commit({ 'README.md': 'other\n' });
    sh('merge', '-q', '--no-ff', '-m', 'foxtrot', at(2), '-s', 'ours');
    const foxtrot = sh('rev-parse', 'HEAD');
    sh('checkout', '-q', 'main');
    for (const to of [rewritten, at(1), foxtrot]) {
      await expect(mergedSince(git, at(2), to)).rejects.toMatchObject({ code: 'LEDGER_BROKEN' });
    }
  });

  test('a shallow clone is an error, not a short history', async () => {
    const shallow = join(root, 'shallow');
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${dir}`, shallow], { stdio: 'ignore' });
    const own = Git.open(shallow);
    await expect(mergedSince(own, null, at(2))).rejects.toMatchObject({ code: 'GIT_FAILED' });
    own.close();

    const linked = join(root, 'linked');
    execFileSync('git', ['-C', shallow, 'worktree', 'add', '-q', '--detach', linked], { stdio: 'ignore' });
    expect([linked, shallow, dir].map((place) => Git.open(place).isShallow())).toEqual([true, true, false]);
  });
});

test('historyUse names the path that is there', async () => {
  const paths = ['elevations/orders-db/z.yaml', 'elevations/orders-db/a.yaml'];
  expect(await historyUse(git, at(2), paths)).toBe('elevations/orders-db/a.yaml');
  expect(await historyUse(git, at(0), paths)).toBeNull();
});
