import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { elevate } from '../support/elevate.ts';
import { acme } from '../support/policy-files.ts';
import { setFlag, shapeOf, systemFile, systemOf } from '../support/vault.ts';

let clone: string;
const bound = shapeOf('rotate', { paths: [{ path: 'db/rotate/app', capabilities: ['update'] }], cidrs: ['10.20.0.0/16'] }, { params: {} });
const system = { ...systemOf('https://vault.example.com:8200', [setFlag, bound]), owners: ['dba'] };

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'elevate-render-'));
  cpSync(join(acme, 'policy'), join(clone, 'policy'), { recursive: true });
  writeFileSync(join(clone, 'policy/systems/web-kv.yaml'), systemFile(system));
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', clone, '-c', 'user.name=judy', '-c', 'user.email=judy@example.com', ...args]);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'The policy');
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

test('prints each document with where it belongs, and always the same', async () => {
  const { exit, out } = await elevate(clone, ['policy', 'render', 'vault', 'web-kv']);
  expect(exit).toBe(0);
  expect(out).toMatch(/^# sys\/policies\/acl\/shape-web-kv\.set-flag\.checkout\n# shape-web-kv\.set-flag\.checkout: rendered by/);
  expect(out).toContain('path "feature/data/flags/search" {\n  capabilities = ["create", "read", "update"]\n}');
  expect(out).toContain('# auth/token/roles/elevations.web-kv.rotate\n{\n');
  expect((await elevate(clone, ['policy', 'render', 'vault', 'web-kv'])).out).toBe(out);
});

test('--json holds the same, for a program that puts it there', async () => {
  const { out } = await elevate(clone, ['policy', 'render', 'vault', 'web-kv', '--json']);
  const { documents } = JSON.parse(out) as { documents: { at: string; file: string; text: string }[] };
  expect(documents.map(({ file }) => file)).toEqual([
    'policies/shape-web-kv.set-flag.checkout.hcl',
    'policies/shape-web-kv.set-flag.search.hcl',
    'policies/shape-net~web-kv.rotate.hcl',
    'token-roles/elevations.web-kv.rotate.json',
  ]);
});

test('--write puts one file each into a folder', async () => {
  const folder = join(clone, 'rendered');
  const { exit, out } = await elevate(clone, ['policy', 'render', 'vault', 'web-kv', '--write', folder]);
  expect({ exit, out }).toEqual({ exit: 0, out: expect.stringContaining('✓ 4 documents for web-kv written') });
  expect(readFileSync(join(folder, 'policies/shape-net~web-kv.rotate.hcl'), 'utf8')).toContain('path "db/rotate/app" {');
});

test.each<[string, string[], string]>([
  ['a system that is not there', ['vault', 'web-kw'], 'INPUT_INVALID: there is no system «web-kw»; did you mean «web-kv»?'],
  ['a system of another kind', ['vault', 'orders-db'], 'USAGE: orders-db is of the kind postgres, not «vault»'],
  [
    'a kind of which nothing is rendered',
    ['postgres', 'orders-db'],
    'USAGE: nothing is rendered for postgres; setup/ has what an operator puts there',
  ],
])('refuses %s', async (_, args, says) => {
  expect(await elevate(clone, ['policy', 'render', ...args])).toEqual({ exit: 2, out: '', err: `elevate: ${says}\n` });
});

test('a folder that cannot be written is told in one line', async () => {
  const { exit, err } = await elevate(clone, ['policy', 'render', 'vault', 'web-kv', '--write', join(clone, 'policy/tiers.yaml')]);
  expect({ exit, err }).toEqual({ exit: 2, err: expect.stringMatching(/^elevate: INPUT_INVALID: .*could not be written \(E[A-Z]+\)/) });
});
