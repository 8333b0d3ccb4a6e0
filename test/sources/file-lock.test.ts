import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { locked } from '../../scripts/sources/file-lock.ts';

/** One after the other, in this process and in others, also after one that was killed. */
const module = new URL('../../scripts/sources/file-lock.ts', import.meta.url).href;
let dir: string;
let lock: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'elevate-lock-'));
  lock = join(dir, 'lock');
});
afterEach(() => rmSync(dir, { recursive: true }));

const tooLong = () => new Error('too long');
const start = async () => 'mine';
async function timeToLock(): Promise<number> {
  const from = performance.now();
  expect(await locked(lock, start, tooLong)).toBe('mine');
  expect(existsSync(lock)).toBe(false);
  return performance.now() - from;
}

test('one at a time, whoever asks', async () => {
  let inside = 0;
  const act = async () => {
    inside += 1;
    expect(inside).toBe(1);
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
    await new Promise((resolve) => setTimeout(resolve, 2));
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => locked(lock, act, tooLong)));
  expect(readdirSync(dir)).toEqual([]);
});

test('what another process holds is waited for, and taken over once it was killed', async () => {
  const script = `import { locked } from ${JSON.stringify(module)};
    await locked(process.argv[1], () => new Promise(() => { console.log('in'); setInterval(() => {}, 1000); }), Error);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, lock], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  let isIn = false;
  const enter = async () => {
    isIn = true;
  };
  const waiting = locked(lock, enter, tooLong);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect({ isIn, holder: readFileSync(lock, 'utf8') }).toEqual({ isIn: false, holder: String(child.pid) });
  child.kill('SIGKILL');
  await waiting;
  expect(isIn).toBe(true);
});

test('one that was left is broken by one at a time, who looks again', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '0']);
  const breaking = `${lock}.breaking`;
  writeFileSync(lock, String(pid));
  writeFileSync(breaking, String(process.pid));
  let isIn = false;
  const enter = async () => {
    isIn = true;
  };
  const waiting = locked(lock, enter, tooLong);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect({ isIn, holder: readFileSync(lock, 'utf8') }).toEqual({ isIn: false, holder: String(pid) });
  rmSync(breaking);
  await waiting;
  // One that died while it broke the lock is no hindrance either.
  writeFileSync(lock, String(pid));
  writeFileSync(breaking, String(pid));
  await locked(lock, enter, tooLong);
  expect(readdirSync(dir)).toEqual([]);
});

test('an empty lock, as older versions left it, counts after a second', async () => {
  writeFileSync(lock, '');
  utimesSync(lock, new Date(), new Date(Date.now() - 5000));
  expect(await timeToLock()).toBeLessThan(900);
  writeFileSync(lock, '');
  expect(await timeToLock()).toBeGreaterThan(800);
});

/** Loaded first: the process dies right before or after its n-th change of the file system. */
const dying = `
  import files from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  let count = 0;
  const die = (at) => { if (at === process.env.DIE_AT) process.kill(process.pid, 'SIGKILL'); };
  // Node itself makes a file first, and writes into it then.
  const real = { ...files };
  files.writeFileSync = (path, content, { flag }) => {
    const file = files.openSync(path, flag);
    files.writeSync(file, content);
    real.closeSync(file);
  };
  for (const name of ['openSync', 'writeSync', 'linkSync', 'rmSync']) {
    files[name] = (...args) => {
      const at = ++count;
      die(at + ' before');
      const done = real[name](...args);
      die(at + ' after');
      return done;
    };
  }
  syncBuiltinESMExports();`;

test('killed anywhere, it keeps nobody out', { timeout: 60_000 }, async () => {
  const script = `const { locked } = await import(${JSON.stringify(module)}); await locked(process.argv[1], async () => {}, Error);`;
  let deaths = 0;
  for (let step = 1, isOver = false; !isOver; step += 1) {
    for (const when of ['before', 'after']) {
      const args = [`--import=data:text/javascript,${encodeURIComponent(dying)}`, '--input-type=module', '-e', script, lock];
      const { signal } = spawnSync(process.execPath, args, { env: { DIE_AT: `${step} ${when}` } });
      isOver = signal === null;
      if (signal !== null) deaths += 1;
      // Whoever finds it knows at once whose it was.
      if (existsSync(lock)) expect(readFileSync(lock, 'utf8')).toMatch(/^[0-9]+$/);
      expect(await timeToLock()).toBeLessThan(900);
    }
  }
  expect(deaths).toBeGreaterThanOrEqual(8);
});
