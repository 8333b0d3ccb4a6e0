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

/** The lock's file names the process that holds it, from the moment it is there; one left by a process that is gone is taken over. */
function take(lock: string): boolean {
  const own = `${lock}.${randomUUID()}`;
  writeFileSync(own, String(process.pid), { flag: 'wx' });
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (isLeft(lock)) rmSync(lock, { force: true });
    return false;
  } finally {
    rmSync(own, { force: true });
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
