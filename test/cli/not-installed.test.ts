import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const repository = fileURLToPath(new URL('../..', import.meta.url));
let clone: string;
const twice = 'elevations/twice.yaml';

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'elevate-bare-'));
  for (const name of ['scripts', 'schemas', 'policy', 'package.json'])
    cpSync(join(repository, name), join(clone, name), { recursive: true, filter: (path) => !path.includes('node_modules') });
  cpSync(join(repository, 'elevations'), join(clone, 'elevations'), { recursive: true });
  writeFileSync(join(clone, twice), 'id: a\nid: b\n');
  const git = (...args: string[]) =>
    spawnSync('git', ['-C', clone, '-c', 'user.name=alice', '-c', 'user.email=alice@example.com', ...args]);
  git('init', '--quiet', '--initial-branch=main');
  git('add', 'policy');
  git('commit', '--quiet', '-m', 'The policy');
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

test.each([['status'], ['--help'], ['check', twice]])('a clone where nothing was installed says so: %s %s', (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/elevate.mjs', ...args], { cwd: clone, encoding: 'utf8' });
  const err = expect.stringMatching(
    /^elevate: USAGE: the packages of this program are not installed \(.*\); run "npm run setup" in its folder\n$/,
  );
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: err });
});
