import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { ElevationError } from '../core/errors.ts';

/** How an organisation's network is left, and whose certificates are known there. */
const throughProxies = ['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'] as const;
/** Nothing that git is told from outside reaches it: no GIT_* variable, no system or user configuration, no hook. */
const kept = ['PATH', 'HOME', 'TMPDIR', 'SSH_AUTH_SOCK', ...throughProxies] as const;
const set = {
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // A replaced object or a graft would show another history than the one that its ids prove.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  GIT_LITERAL_PATHSPECS: '1',
} as const;
/** What a repository's own configuration could make git run, or do behind our back; and what was written is on the disk. */
const overrides = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'core.fsync=committed,loose-object,reference',
];

let count = 0;
/** How many git processes this process has started. */
export function gitProcessesStarted(): number {
  return count;
}

/** Starts git on this git directory. The directory is named, so nothing is looked for and whose files they are is not asked. */
export function startGit(gitDir: string | null, args: readonly string[], settings: Settings = []): ChildProcessWithoutNullStreams {
  const env: NodeJS.ProcessEnv = { ...set, ...settingsEnv(settings) };
  for (const name of kept) if (process.env[name] !== undefined) env[name] = process.env[name];
  const where = gitDir === null ? [] : [`--git-dir=${gitDir}`];
  count += 1;
  return spawn('git', [...where, ...overrides.flatMap((setting) => ['-c', setting]), ...args], { env, stdio: 'pipe' });
}

/** Configuration for one run, such as a token's header: in the environment, so that no list of processes shows it. */
export type Settings = readonly (readonly [key: string, value: string])[];

function settingsEnv(settings: Settings): NodeJS.ProcessEnv {
  const numbered = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return settings.length === 0 ? {} : { ...Object.fromEntries(numbered), GIT_CONFIG_COUNT: String(settings.length) };
}

export interface GitLimits {
  /** Exit codes that are answers; 0 alone where it is not said. */
  readonly accept?: readonly number[];
  readonly input?: string | Buffer;
  readonly maxBytes?: number;
  readonly timeoutMs?: number;
  readonly settings?: Settings;
}

export interface GitEnd {
  readonly code: number;
  readonly stdout: Buffer;
  /** Of stderr, the line that tells most. */
  readonly said: string;
}

/** Runs git to its end. @throws ElevationError GIT_FAILED */
export function runGit(gitDir: string | null, args: readonly string[], limits: GitLimits = {}): Promise<GitEnd> {
  const { accept = [0], input, maxBytes = 64 << 20, timeoutMs = 120_000, settings = [] } = limits;
  return new Promise((resolve, reject) => {
    const child = startGit(gitDir, args, settings);
    const chunks: Buffer[] = [];
    let bytes = 0;
    let stderr = '';
    let stopped: string | null = null;
    const stop = (why: string) => {
      stopped = why;
      child.kill('SIGKILL');
      // What git has started itself (git-remote-https) outlives it and holds these open: nobody waits for that.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const timer = setTimeout(() => stop(`gave no answer in ${timeoutMs / 1000} s`), timeoutMs);
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBytes) stop(`answered with more than ${maxBytes} bytes`);
      else chunks.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < 4096) stderr += chunk.toString('utf8');
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(cannotStart(error));
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (stopped === null && code !== null && accept.includes(code))
        resolve({ code, stdout: Buffer.concat(chunks), said: saidBy(stderr) });
      else reject(gitFailed(args, stopped ?? saidBy(stderr)));
    });
    child.stdin.on('error', () => {}); // git may end before it has read everything; its exit code tells
    child.stdin.end(input);
  });
}

/**
 * What git prints, as it comes; for answers that are long. `input` goes in as it is taken. Leaving the loop early ends git.
 * @throws ElevationError GIT_FAILED
 */
export async function* streamGit(gitDir: string, args: readonly string[], input?: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const child = startGit(gitDir, args);
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    if (stderr.length < 4096) stderr += chunk.toString('utf8');
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('close', resolve);
    child.on('error', (error) => reject(cannotStart(error)));
  });
  ended.catch(() => {}); // it is awaited below, but an error may come before
  child.stdin.on('error', () => {});
  if (input) {
    const { Readable } = await import('node:stream');
    Readable.from(input)
      .on('error', () => child.kill('SIGKILL'))
      .pipe(child.stdin);
  } else child.stdin.end();
  try {
    yield* child.stdout as AsyncIterable<Buffer>;
    if ((await ended) !== 0) throw gitFailed(args, saidBy(stderr));
  } finally {
    child.kill('SIGKILL');
  }
}

export function gitFailed(args: readonly string[], why: string): ElevationError {
  const command = args.find((arg) => /^[a-z]/.test(arg)) ?? 'git';
  return new ElevationError('GIT_FAILED', `"git ${command}" did not do its part: ${why}; nothing was changed by it`);
}

export function cannotStart(error: Error): ElevationError {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  return new ElevationError('GIT_FAILED', `git could not be started (${code}); install git 2.38 or newer and put it on the PATH`);
}

/** The line of stderr that tells most, without addresses (they can hold credentials) and control characters. */
export function saidBy(stderr: string): string {
  const lines = stderr.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const line = lines.find((text) => /^(fatal|error):/.test(text)) ?? lines.at(-1) ?? 'it said nothing';
  const plain = line.replace(/[^\x20-\x7e]/g, '?').replace(/\S*(:\/\/|@)\S*/g, '<address>');
  return plain.replace(/^(fatal|error): /, '').slice(0, 200);
}
