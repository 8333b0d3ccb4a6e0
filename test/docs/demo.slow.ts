import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentAt, fencesOf, root } from './documents.ts';
import { firstMissing } from './transcript.ts';

const excerpt = fencesOf('README.md', 'text')[0]?.text.split('\n') ?? [];

test('the demo prints what the README says that it prints', { timeout: 90_000 }, async () => {
  const child = spawn(process.execPath, [`${root}/scripts/elevate.mjs`, 'demo'], { stdio: ['ignore', 'pipe', 'ignore'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  const [exit] = (await once(child, 'close')) as [number];
  const shown = excerpt.filter((line) => line.trim() !== '');
  // What takes longer than a second says so, which on a busy machine is more than in the README.
  const told = out.replace(/^ *elevate: reading the whole ledger.*\n/m, '');
  expect({ exit, missing: firstMissing(shown, told), out }).toEqual({ exit: 0, missing: null, out });
});

test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('ended by %s it leaves no file and no server', async (signal) => {
  const TMPDIR = mkdtempSync(join(tmpdir(), 'elevate-killed-'));
  // As /tmp is: a server's own user works there, too.
  chmodSync(TMPDIR, 0o1777);
  const env = { ...process.env, TMPDIR };
  const child = spawn(process.execPath, [`${root}/scripts/elevate.mjs`, 'demo'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  await expect.poll(() => out, { timeout: 30_000 }).toContain('3. ');
  expect(readdirSync(TMPDIR).length).toBeGreaterThan(1);
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([null, signal]);
  await expect.poll(() => readdirSync(TMPDIR), { timeout: 15_000 }).toEqual([]);
  rmdirSync(TMPDIR);
});

test('and it is not an empty promise', () => {
  expect(excerpt.length).toBeGreaterThan(60);
  expect(excerpt.filter((line) => /^\d+\. /.test(line))).toHaveLength(10);
  expect(documentAt('README.md')).toContain('<!-- demo -->');
  expect(firstMissing(['     UPDATE 2'], 'UPDATE 1')).toBe('     UPDATE 2');
  expect(firstMissing(['a', 'c'], 'a\nb\nc')).toBe('c');
  expect(firstMissing(['a', '…', 'c'], 'a\nb\nc')).toBeNull();
});
