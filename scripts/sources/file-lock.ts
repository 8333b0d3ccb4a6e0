import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const waitMs = 20_000;

/**
 * Runs one act while nobody else, in this process or another, runs one under this lock.
 * @param lock a file's path; its folder is there
 * @param tooLong what is thrown when somebody else holds it for longer than anybody should
 */
export async function locked<T>(lock: string, act: () => Promise<T>, tooLong: () => Error): Promise<T> {
  for (const deadline = performance.now() + waitMs; !take(lock); await pause(2 + Math.random() * 8)) {
    if (performance.now() > deadline) throw tooLong();
  }
  try {
    return await act();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** One left by a process that is gone is taken over. */
function take(lock: string): boolean {
  if (claim(lock)) return true;
  if (isLeft(lock)) breakLeft(lock);
  return false;
}

/** The file names the process that holds it, from the moment it is there. false: somebody has it. */
function claim(path: string): boolean {
  const own = `${path}.${randomUUID()}`;
  writeFileSync(own, String(process.pid), { flag: 'wx' });
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** By one at a time, who looks once more: another that saw the same left lock may have taken it over meanwhile. */
function breakLeft(lock: string): void {
  const breaking = `${lock}.breaking`;
  if (!claim(breaking)) {
    if (isLeft(breaking)) rmSync(breaking, { force: true });
    return;
  }
  try {
    if (isLeft(lock)) rmSync(lock, { force: true });
  } finally {
    rmSync(breaking, { force: true });
  }
}

/** Version 0.1 made the file first and wrote into it then: what is empty for longer than that takes was left in between. */
const longestEmptyMs = 1000;

function isLeft(lock: string): boolean {
  try {
    const holder = readFileSync(lock, 'utf8');
    if (holder === '') return Date.now() - statSync(lock).mtimeMs > longestEmptyMs;
    if (Number(holder) > 0) process.kill(Number(holder), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
