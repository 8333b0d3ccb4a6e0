import { parentPort, workerData } from 'node:worker_threads';
import { Git } from '../sources/git.ts';
import { type Entry, judgeEntries } from './check-entries.ts';

/** A thread of `check --all`: judges its part and says what it found. */
const { gitDir, base, entries, now } = workerData as { gitDir: string; base: string; entries: Entry[]; now: number };
const git = Git.open(gitDir);
parentPort?.postMessage(await judgeEntries(git, base, entries, now));
git.close();
