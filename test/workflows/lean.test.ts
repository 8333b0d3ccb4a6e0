import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { postgresKind } from '../../scripts/targets/postgres/kind.ts';
import { elevate } from '../support/elevate.ts';
import { openTestForge, RunningClock, requestFile } from '../support/forge.ts';
import { openTestGithub } from '../support/github.ts';

/** What runs where nobody has approved anything yet loads the code of two others, and no client of any system. */
const needed = ['commander', 'yaml'];
const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'scripts/elevate.mjs');
const today = new Date().toISOString().slice(0, 10).replaceAll('-', '');
const file = requestFile(`${today}-orders-db-7f3k9q`, { proof: postgresKind.makeProof?.().proof ?? null });
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

test('a check on the local forge', async () => {
  const forge = await openTestForge({ now: Date.now });
  open.push(forge);
  const pull = await forge.requestPull({ as: 'alice', file });
  const { exit, packages } = await loadedBy(forge.forge.repo, [program, '--as', 'alice', 'check', '--pull', String(pull)]);
  expect(exit).toBe(0);
  expect(packages).toContain('yaml');
  expect(packages.filter((name) => !needed.includes(name))).toEqual([]);
});

test.each(['check', 'publish'])('on GitHub, elevate %s --pull', async (command) => {
  const github = await openTestGithub({ clock: new RunningClock() });
  open.push(github);
  const pull = await github.test.requestPull({ as: 'alice', file });
  const { dir } = await github.open('pipeline');
  const order = { kind: 'actions', permissions: { contents: 'read', pull_requests: 'write', statuses: 'write' } } as const;
  const { exit, packages } = await loadedBy(dir, [program, command, '--pull', String(pull)], github.env('pipeline', order));
  expect(exit).toBe(0);
  expect(packages).toContain('yaml');
  expect(packages.filter((name) => !needed.includes(name))).toEqual([]);
});

test('and what is loaded is seen', async () => {
  const { packages } = await loadedBy(root, ['--input-type=module', '--eval', "await import('@octokit/rest'); await import('pg');"]);
  expect(packages).toEqual(expect.arrayContaining(['@octokit/rest', '@octokit/core', 'pg', 'pg-protocol']));
});

test('elevate ci installed: each package of others with what it weighs, and their sum', async () => {
  const { out, exit } = await elevate(root, ['ci', 'installed', '--json']);
  const { bytes, packages } = JSON.parse(out) as { bytes: number; packages: { name: string; version: string; bytes: number }[] };
  expect(exit).toBe(0);
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining([...needed, '@octokit/rest', 'pg']));
  expect(packages.filter(({ name }) => name.startsWith('elevate-target-'))).toEqual([]);
  expect(packages.reduce((sum, one) => sum + one.bytes, 0)).toBe(bytes);
  const yaml = packages.find(({ name }) => name === 'yaml');
  expect(yaml?.version).toBe((JSON.parse(readFileSync(`${root}node_modules/yaml/package.json`, 'utf8')) as { version: string }).version);
  expect(yaml?.bytes).toBeGreaterThan(300_000);
  const { out: text } = await elevate(root, ['ci', 'installed']);
  expect(text).toMatch(new RegExp(`^${packages.length} packages of others are installed here: +${(bytes / 1e6).toFixed(1)} MB$`, 'm'));
});

/** The packages of others of which a process of Node loads a file. */
async function loadedBy(
  cwd: string,
  args: readonly string[],
  env: { readonly [name: string]: string } = {},
): Promise<{ exit: number; packages: string[] }> {
  const dir = mkdtempSync(join(tmpdir(), 'elevate-lean-'));
  mkdirSync(join(dir, 'home'));
  const list = join(dir, 'loaded');
  const hook = `import { appendFileSync } from 'node:fs'; import { registerHooks } from 'node:module';
    registerHooks({ load: (url, context, next) => (appendFileSync(${JSON.stringify(list)}, url + '\\n'), next(url, context)) });`;
  writeFileSync(join(dir, 'hook.mjs'), hook);
  const all = { PATH: process.env.PATH, HOME: join(dir, 'home'), ...env };
  const exit = await new Promise<number>((resolve) => {
    execFile(process.execPath, ['--import', join(dir, 'hook.mjs'), ...args], { cwd, env: all }, (error) =>
      resolve(error ? Number(error.code) : 0),
    );
  });
  const urls = readFileSync(list, 'utf8').split('\n');
  rmSync(dir, { recursive: true });
  const names = urls.flatMap((url) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? []);
  return { exit, packages: [...new Set(names)].sort() };
}
