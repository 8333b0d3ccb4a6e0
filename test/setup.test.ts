import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/**
 * Stands for npm, since the packages take a minute: waits until the file `go` is there, and brings a Node if `brings` says so. `runs` has a line
 * for each time it was started, with its process; `overlap` is there when one started while another was at work.
 */
const npm = `
const { appendFileSync, existsSync, mkdirSync, rmSync, symlinkSync } = require('node:fs');
appendFileSync('runs', process.pid + '\\n');
if (existsSync('busy')) appendFileSync('overlap', '');
mkdirSync('busy', { recursive: true });
const timer = setInterval(() => {
  if (!existsSync('go')) return;
  clearInterval(timer);
  rmSync('node_modules', { recursive: true, force: true });
  mkdirSync('node_modules/node/bin', { recursive: true });
  appendFileSync('node_modules/node/package.json', '{}');
  if (existsSync('brings') || process.argv.includes('--ignore-scripts=false')) symlinkSync(process.execPath, 'node_modules/node/bin/node');
  rmSync('busy', { recursive: true });
}, 10);
`;

let root: string;
let started: { child: ChildProcess; ended: Promise<{ code: number | null; said: string }> }[];
const at = (name: string) => join(root, name);
const stamp = 'node_modules/.cache/elevate-setup';
const runs = () => (existsSync(at('runs')) ? readFileSync(at('runs'), 'utf8').trim().split('\n').map(Number) : []);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'elevate-setup-'));
  started = [];
  for (const name of ['scripts/setup.cjs', 'scripts/turn.cjs', 'scripts/bundle/load.cjs']) {
    mkdirSync(dirname(at(name)), { recursive: true });
    copyFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), at(name));
  }
  writeFileSync(at('package-lock.json'), '{}');
  writeFileSync(at('npm.cjs'), npm);
  writeFileSync(at('brings'), '');
  writeFileSync(at('go'), '');
});
afterEach(async () => {
  writeFileSync(at('go'), '');
  await Promise.all(started.map(({ ended }) => ended));
  rmSync(root, { recursive: true });
});

function start(...args: string[]) {
  const child = spawn(process.execPath, [at('scripts/setup.cjs'), ...args], { env: { ...process.env, npm_execpath: at('npm.cjs') } });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => child.on('close', (code) => resolve({ code, said })));
  const one = { child, ended, said: () => said };
  started.push(one);
  return one;
}
const setup = (...args: string[]) => start(...args).ended;

test('installs once, and again when the lockfile is newer', async () => {
  expect((await setup()).code).toBe(0);
  expect(await setup()).toEqual({ code: 0, said: '' });
  expect(runs().length).toBe(1);
  const later = new Date(statSync(at(stamp)).mtimeMs + 1000);
  utimesSync(at('package-lock.json'), later, later);
  expect((await setup()).code).toBe(0);
  expect(runs().length).toBe(2);
  expect(existsSync(at('.elevate-setup.lock'))).toBe(false);
});

test('without install scripts Node is missing: it says so, and the install counts as none', async () => {
  rmSync(at('brings'));
  const { code, said } = await setup();
  expect(code).toBe(1);
  expect(said).toMatch(/\n.*ignore-scripts is set.*run "npm run setup -- --ignore-scripts=false"\n$/);
  expect(existsSync(at(stamp))).toBe(false);
  expect((await setup('--ignore-scripts=false')).code).toBe(0);
});

test('a stamp of an install without Node counts as none', async () => {
  await setup();
  rmSync(at('node_modules/node/bin/node'));
  expect((await setup()).code).toBe(0);
  expect(runs().length).toBe(2);
});

test('of two at once the second waits, says so once, and finds everything there', async () => {
  rmSync(at('go'));
  const first = start();
  await vi.waitFor(() => expect(runs().length).toBe(1), 10_000);
  const second = start();
  await vi.waitFor(() => expect(second.said()).not.toBe(''), 10_000);
  writeFileSync(at('go'), '');
  expect((await first.ended).code).toBe(0);
  expect(await second.ended).toEqual({ code: 0, said: `elevate: process ${first.child.pid} installs here; waiting until it ends …\n` });
  expect(runs().length).toBe(1);
});

test('one that was killed holds nobody up once its npm has ended', async () => {
  rmSync(at('go'));
  const first = start();
  await vi.waitFor(() => expect(runs().length).toBe(1), 10_000);
  first.child.kill('SIGKILL');
  const second = start();
  await vi.waitFor(() => expect(second.said()).toContain('waiting'), 10_000);
  expect(runs().length).toBe(1);
  process.kill(runs()[0] ?? 0, 'SIGKILL');
  await vi.waitFor(() => expect(runs().length).toBe(2), 10_000);
  writeFileSync(at('go'), '');
  expect((await second.ended).code).toBe(0);
});

test('several who find one left lock install one after the other', async () => {
  rmSync(at('brings'));
  writeFileSync(at('.elevate-setup.lock'), '2147483647');
  const ends = await Promise.all([setup(), setup(), setup()]);
  expect(ends.map(({ code }) => code)).toEqual([1, 1, 1]);
  expect(runs().length).toBe(3);
  expect(existsSync(at('overlap'))).toBe(false);
});
