// One at a time installs into a clone. Plain CommonJS for setup.cjs, which runs before Node 24 is there.
'use strict';
const { readFileSync, rmSync, statSync, writeFileSync } = require('node:fs');

/** A lock that nobody touches for so long is left, even where a new process has got the number of its holder. */
const longestUntouchedMs = 600_000;
const touchEveryMs = 30_000;
/** Longer than it takes to write a number into the file that was just made. */
const longestEmptyMs = 2000;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Waits until no other living process holds the lock, and holds it.
 * @param lock a file's path. It names its holders: this process, and the one that it has started and that would outlive it
 * @param onWait called once, after a second, with the process that holds it
 */
async function takeTurn(lock, onWait) {
  const own = String(process.pid);
  const sayAt = Date.now() + 1000;
  let isSaid = false;
  while (!(await take(lock, own))) {
    if (!isSaid && Date.now() > sayAt) {
      onWait(textOf(lock).split(' ')[0]);
      isSaid = true;
    }
    await pause(100 + Math.random() * 100);
  }
  let holders = own;
  const write = () => writeFileSync(lock, holders);
  const touching = setInterval(write, touchEveryMs);
  return {
    alsoHeldBy: (pid) => {
      holders = `${own} ${pid}`;
      write();
    },
    end: () => {
      clearInterval(touching);
      rmSync(lock, { force: true });
    },
  };
}

async function take(lock, own) {
  try {
    if (isLeft(lock)) rmSync(lock, { force: true });
    writeFileSync(lock, own, { flag: 'wx' });
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  // Two who see one left lock at the same moment: the later one may have removed the new lock of the other.
  await pause(50);
  return textOf(lock) === own;
}

function isLeft(lock) {
  const holders = textOf(lock).split(' ').filter(Boolean);
  const untouchedMs = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (holders.length === 0) return untouchedMs > longestEmptyMs;
  return untouchedMs > longestUntouchedMs || !holders.some(isAlive);
}

function isAlive(pid) {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function textOf(lock) {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
}

module.exports = { takeTurn };
