import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Git } from '../../scripts/sources/git.ts';
import { readPolicy, readPolicyFrom } from '../../scripts/sources/policy.ts';
import { ordersFile, ordersOnly } from '../support/policy-files.ts';

let dir: string;
let git: Git;

const orders = Buffer.from(ordersOnly.get(ordersFile) ?? '').toString('utf8');
const billing = orders.replace('system: orders-db', 'system: billing');

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), content);
}

function commit(): string {
  const who = ['-c', 'user.name=alice', '-c', 'user.email=alice@example.com'];
  const sh = (...args: string[]) =>
    execFileSync('git', ['-C', dir, ...who, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  sh('add', '-A');
  sh('commit', '-q', '--allow-empty', '-m', 'policy');
  return sh('rev-parse', 'HEAD');
}

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'elevate-policy-'));
  execFileSync('git', ['init', '-q', dir]);
  for (const [path, bytes] of ordersOnly) write(path, bytes);
  write('policy/systems/billing.yaml', billing);
  write('policy/README.md', 'Notes for readers.\n');
  write('link.txt', orders.replace('system: orders-db', 'system: link'));
  git = Git.open(dir);
});
afterAll(() => {
  git.close();
  rmSync(dir, { recursive: true });
});

describe('reading the policy', () => {
  test('at a commit, all of it or only what one request needs', async () => {
    const at = commit();
    const all = await readPolicy(git, at, 'all');
    expect(all.ok && [...all.policy.systems.keys()].sort()).toEqual(['billing', 'orders-db']);
    expect(all.ok && all.policy.commit).toBe(at);
    expect(all.ok && all.documents.has('policy/notify.yaml')).toBe(true);

    const one = await readPolicy(git, at, ['orders-db']);
    expect(one.ok && [...one.policy.systems.keys()]).toEqual(['orders-db']);
    expect(one.ok && one.documents.has('policy/notify.yaml')).toBe(false);
  });

  test('asks no git process beyond the one that stays', async () => {
    const at = commit();
    await readPolicy(git, at, ['orders-db']);
    const before = Git.started;
    await readPolicy(git, at, 'all');
    await readPolicy(git, at, ['billing']);
    expect(Git.started).toBe(before);
  });

  test.each([['unknown-db'], ['../people'], ['../../elevations/x'], ['orders-db.yaml\nx'], ['']])(
    'a system that is not there is left out: %j',
    async (name) => {
      const read = await readPolicy(git, commit(), [name, 'orders-db']);
      expect(read.ok && [...read.policy.systems.keys()]).toEqual(['orders-db']);
    },
  );

  test('in a work tree, with what is not committed yet', async () => {
    write('policy/systems/extra.yaml', orders.replace('system: orders-db', 'system: extra'));
    const read = await readPolicyFrom(dir);
    rmSync(join(dir, 'policy/systems/extra.yaml'));
    expect(read.ok && [...read.policy.systems.keys()].sort()).toEqual(['billing', 'extra', 'orders-db']);
    expect(read.ok && read.policy.commit).toBeNull();
  });

  test('where there is no policy, it says so', async () => {
    const missing = [{ code: 'POLICY_FILE_MISSING' }, { code: 'POLICY_FILE_MISSING' }];
    expect(await readPolicyFrom(join(dir, 'policy'))).toMatchObject({ ok: false, findings: missing });
    const empty = execFileSync(
      'git',
      ['-C', dir, '-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit-tree', '-m', 'none', emptyTree()],
      {
        encoding: 'utf8',
      },
    );
    expect(await readPolicy(git, empty.trim(), 'all')).toMatchObject({ ok: false, findings: missing });
  });

  test.each<[string, string, () => void]>([
    ['a misnamed file', 'policy/systems/orders.yml', () => write('policy/systems/orders.yml', orders)],
    ['a folder too deep', 'policy/systems/deep', () => write('policy/systems/deep/orders.yaml', orders)],
    ['a link instead of a file', 'policy/systems/link.yaml', () => symlinkSync('../../link.txt', join(dir, 'policy/systems/link.yaml'))],
  ])('%s is refused by its name', async (_, path, make) => {
    make();
    const committed = await readPolicy(git, commit(), 'all');
    const uncommitted = await readPolicyFrom(dir);
    rmSync(join(dir, path), { recursive: true });
    expect(committed.ok ? [] : committed.findings.map(({ file }) => file)).toEqual([path]);
    expect(uncommitted.ok ? [] : uncommitted.findings.map(({ file }) => file)).toEqual([expect.stringContaining(path)]);
  });
});

function emptyTree(): string {
  return execFileSync('git', ['-C', dir, 'hash-object', '-t', 'tree', '-w', '--stdin'], { input: '', encoding: 'utf8' }).trim();
}
