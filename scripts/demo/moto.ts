import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ElevationError } from '../core/errors.ts';
import { lifeline } from './server.ts';

/** moto, a server that answers like AWS, from PyPI. It checks no rights and no conditions: those are simulated (test/support/moto.ts). */
export interface Moto {
  readonly endpoint: string;
  stop(): Promise<void>;
}

export const motoVersion = '5.2.5';
const startWithinMs = 30_000;

/** In the user's cache, so that a clean clone finds it again. */
export function motoFolder(env: NodeJS.ProcessEnv = process.env): string {
  return join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ops-elevations', 'moto');
}

/** null: not installed. `node scripts/demo/moto.ts` installs it. */
export function motoProgram(): string | null {
  const program = join(motoFolder(), 'bin', 'moto_server');
  return existsSync(program) ? program : null;
}

/** Starts it on a free port of this machine. It ends with this process, however that ends. */
export async function startMoto(): Promise<Moto> {
  const program = motoProgram();
  if (program === null) throw new ElevationError('USAGE', 'moto is not installed; run "node scripts/demo/moto.ts" once');
  const directory = mkdtempSync(join(tmpdir(), 'elevate-moto-'));
  const child = spawn('sh', ['-c', lifeline, directory, program, '-H', '127.0.0.1', '-p', '0'], {
    cwd: directory,
    // The sample's account, or moto would answer as its own.
    env: { PATH: process.env.PATH, MOTO_ACCOUNT_ID: '111122223333', MOTO_IAM_LOAD_MANAGED_POLICIES: 'true', PYTHONUNBUFFERED: '1' },
    stdio: ['pipe', 'pipe', 'pipe'],
    // Ctrl-C is for us: it must not reach the shell that cleans up after the server.
    detached: true,
  });
  const stop = async () => {
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
    child.stdin?.end();
    await ended;
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    return { endpoint: await endpointOf(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = () =>
      reject(new ElevationError('TARGET_UNREACHABLE', 'moto did not start; run "node scripts/demo/moto.ts" and try again'));
    const timer = setTimeout(fail, startWithinMs);
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const [, endpoint] = /Running on (http:\/\/127\.0\.0\.1:[0-9]+)/.exec(said) ?? [];
      if (!endpoint) return;
      clearTimeout(timer);
      child.off('exit', fail);
      child.off('error', fail);
      // What it says later is read away, or it would stop at a full pipe.
      child.stdout?.off('data', listen).resume();
      child.stderr?.off('data', listen).resume();
      resolve(endpoint);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', fail);
    child.once('exit', fail);
  });
}

/** Installs it into a folder of its own. @param say is told each step */
export async function installMoto(say: (line: string) => void): Promise<void> {
  if (motoProgram() !== null) return say(`moto is there: ${motoFolder()}`);
  say(`making a Python environment in ${motoFolder()} …`);
  await run('python3', ['-m', 'venv', motoFolder()]);
  say(`installing moto ${motoVersion} from PyPI (about a minute) …`);
  await run(join(motoFolder(), 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', `moto[server]==${motoVersion}`]);
}

function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new ElevationError('USAGE', `"${program} ${args[0]}" did not finish; see its lines above, and try again`));
    const child = spawn(program, args, { stdio: ['ignore', 2, 2] });
    child.once('error', () =>
      reject(new ElevationError('USAGE', `"${program}" is not here; install Python 3 with its module venv, and run this again`)),
    );
    child.once('exit', (code) => (code === 0 ? resolve() : fail()));
  });
}

if (import.meta.main) await installMoto((line) => process.stderr.write(`elevate: ${line}\n`));
