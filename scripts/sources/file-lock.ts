import { readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** The lock's file names the process that holds it; one left by a process that is gone is taken over. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (isLeft(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isLeft(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
