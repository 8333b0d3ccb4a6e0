import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import { Git } from '../../scripts/sources/git.ts';
import { ObjectTooBig } from '../../scripts/sources/git-batch.ts';
import { commitFiles, type FileChange } from '../../scripts/sources/git-write.ts';
import { requestFile } from '../support/forge.ts';
import { openWorld, type World } from '../support/world.ts';

/** What somebody can merge who needs nobody's approval for it, so that the loop stumbles over it. */
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await sweep();
});
afterAll(() => world.stop());

const sweep = () => reconcile(world.tools(), { only: 'revoke', dryRun: false, isSweep: true });
const turn = () => reconcile(world.tools(), { only: 'everything', dryRun: false, isSweep: false });
const huge = 'a'.repeat(65 << 20);
const pathOf = (tail: string) => `elevations/orders-db/cosmetic/2026/11/20261120-orders-db-${tail}.yaml`;

async function mergeFiles(...changes: FileChange[]): Promise<void> {
  const pull = await world.forge.requestPull({ as: 'alice', changes });
  await world.forge.merge('alice', pull, { method: 'squash' });
}

test('an object that is too big is an error of its own, and of no other that is asked for', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'elevate-red-'));
  const sh = (input: string, ...args: string[]) => execFileSync('git', ['-C', dir, ...args], { input, encoding: 'utf8' }).trim();
  sh('', 'init', '-q', '--bare');
  const [big, small] = [sh(huge, 'hash-object', '-w', '--stdin'), sh('small', 'hash-object', '-w', '--stdin')];
  const git = Git.open(dir);
  try {
    const asked = [git.blob(small), git.blob(big), git.blob(big), git.blob(small), git.blob('0'.repeat(40))];
    const answers = await Promise.allSettled(asked);
    expect(answers.map((one) => (one.status === 'fulfilled' ? String(one.value) : one.reason instanceof ObjectTooBig))).toEqual([
      'small',
      true,
      true,
      'small',
      'null',
    ]);
  } finally {
    git.close();
    rmSync(dir, { recursive: true, force: true });
  }
});

test('what is merged and no request that can be read is refused with its reason, and keeps no other waiting', async () => {
  const commit = (await world.forge.forge.git.revParse('refs/heads/main')) ?? '';
  await mergeFiles({ path: pathOf('aaaaaa'), content: huge });
  await mergeFiles({ path: pathOf('bbbbbb'), mode: '160000', content: { oid: commit } });
  await mergeFiles({ path: pathOf('cccccc'), mode: '120000', content: '/etc/passwd' });
  const asked = await world.askAndMerge();
  const { steps } = await turn();
  expect(steps.map(({ id, step, detail }) => [id.slice(-6), step, detail])).toEqual([
    ['aaaaaa', 'refused', 'ALARM: FILE_TOO_BIG'],
    ['bbbbbb', 'refused', 'ALARM: NOT_REGULAR_FILE'],
    ['cccccc', 'refused', 'ALARM: NOT_A_MAPPING'],
    [asked.id.slice(-6), 'grant', expect.any(String)],
  ]);
  expect(await world.canSignIn(asked)).toBe(true);
});

test('a request that stands in the very first commit came by no merge: refused, for itself alone', async () => {
  const { git } = world.forge.forge;
  const before = (await git.revParse('refs/heads/main')) ?? '';
  const paths = (await git.run(['ls-tree', '-r', '--name-only', before, '--', 'policy'])).toString().trim().split('\n');
  const policy = await Promise.all(paths.map(async (path) => ({ path, content: (await git.blob(`${before}:${path}`)) ?? '' })));
  const who = { name: 'judy', email: 'judy@example.com', at: Date.now() };
  const first = requestFile('20261120-orders-db-dddddd');
  const root = await commitFiles(git, { parents: [], author: who, committer: who, message: 'All\n', changes: [...policy, first] });
  const ledger = (await git.revParse('refs/heads/ledger')) ?? '';
  await git.run(['update-ref', 'refs/heads/main', root]);
  await git.run(['update-ref', '-d', 'refs/heads/ledger']);
  await git.run(['update-ref', '-d', 'refs/elevations/heartbeat']);
  try {
    await sweep();
    const asked = await world.askAndMerge();
    const { steps } = await turn();
    expect(steps.map(({ id, step, result }) => [id.slice(-6), step, result])).toEqual([
      ['dddddd', 'refused', 'done'],
      [asked.id.slice(-6), 'grant', 'done'],
    ]);
  } finally {
    await git.run(['update-ref', 'refs/heads/main', before]);
    await git.run(['update-ref', 'refs/heads/ledger', ledger]);
    await world.ledger.beat(Date.now());
    await sweep();
  }
});

test('a revocation of 65 MB revokes like any other, and the sweep goes on', async () => {
  const [one, other] = [await world.askAndMerge(), await world.askAndMerge()];
  await turn();
  await mergeFiles({ path: one.path.replace(/\.yaml$/, '.revoke.yaml'), content: huge });
  await world.revoke(other);
  const { steps } = await sweep();
  expect(steps.map(({ id, step, result }) => [id, step, result])).toEqual([
    [one.id, 'end', 'done'],
    [other.id, 'end', 'done'],
  ]);
  expect([await world.canSignIn(one), await world.canSignIn(other)]).toEqual([false, false]);
});

test('a policy of 65 MB stops grants, and no ending', async () => {
  const asked = await world.askAndMerge();
  await turn();
  await mergeFiles({ path: 'policy/systems/large-db.yaml', content: huge });
  await world.revoke(asked);
  const { steps, problems } = await turn();
  expect(steps.map(({ id, step, result }) => [id, step, result])).toEqual([[asked.id, 'end', 'done']]);
  expect(problems.join('\n')).toContain('does not hold together');
});
