import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

/** One command line to be timed. */
export interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Exit codes that are answers; 0 alone where it is not said. */
  readonly accept?: readonly number[];
  /** Runs before each time, and is not timed. */
  readonly before?: () => void;
}

export const elevatePath = fileURLToPath(new URL('../../scripts/elevate.mjs', import.meta.url));
/** What every ratio is to: a Node that does nothing. */
export const base: Contender = { name: 'node -e 0', command: process.execPath, args: ['-e', '0'] };

export function elevate(name: string, cwd: string, args: readonly string[], more: Partial<Contender> = {}): Contender {
  return { name, command: process.execPath, args: [elevatePath, ...args], cwd, ...more };
}

/** Seconds of each contender, run in turns so that whatever else the machine does hits all of them. The first round warms up. */
export function interleave(contenders: readonly Contender[], rounds: number): Map<string, number[]> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const contender of contenders) {
      const seconds = secondsOf(contender);
      if (round > 0) times.get(contender.name)?.push(seconds);
    }
  }
  return times;
}

function secondsOf({ name, command, args, cwd, env, accept = [0], before }: Contender): number {
  before?.();
  const start = performance.now();
  const { status, stderr, error } = spawnSync(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  const seconds = (performance.now() - start) / 1000;
  if (error || status === null || !accept.includes(status))
    throw new Error(`${name} ended with ${status ?? error?.message}: ${stderr?.toString().slice(0, 500)}`);
  return seconds;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** The median over the rounds of one contender's time by the other's in the same round. */
export function ratio(times: ReadonlyMap<string, readonly number[]>, name: string, to: string): number {
  const others = times.get(to) ?? [];
  return median((times.get(name) ?? []).map((seconds, round) => seconds / (others[round] ?? Number.NaN)));
}

/**
 * The most memory that a run of Node took, its children not counted. By the kernel's own word where it has one: what getrusage says of a process
 * that another has started is never less than what that one took.
 */
export function peakMebibytes({ name, command, args, cwd, env, accept = [0], before }: Contender): number {
  const dir = mkdtempSync(join(tmpdir(), 'elevate-bench-'));
  const file = join(dir, 'rss');
  const hook = `import { existsSync, readFileSync, writeFileSync } from 'node:fs'; import { isMainThread } from 'node:worker_threads';
    const told = '/proc/self/status';
    const peak = () => existsSync(told) ? /^VmHWM:\\s+(\\d+) kB$/m.exec(readFileSync(told, 'utf8'))[1] : process.resourceUsage().maxRSS;
    if (isMainThread) process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(peak())));`;
  before?.();
  const options = { cwd, env: { ...process.env, ...env }, stdio: 'ignore' } as const;
  const { status } = spawnSync(command, ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, ...args], options);
  if (status === null || !accept.includes(status)) throw new Error(`${name} ended with ${status}`);
  const kilobytes = Number(readFileSync(file, 'utf8'));
  rmSync(dir, { recursive: true });
  return kilobytes / 1024;
}
