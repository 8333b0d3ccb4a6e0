import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ElevationError } from '../core/errors.ts';
import { freePort, lifeline } from './server.ts';

/** A Vault of our own, in memory: 127.0.0.1 only, gone with the process that started it. */
export interface VaultServer {
  /** The `vault` command, which is the server, too. */
  readonly program: string;
  readonly address: string;
  /** Only this process knows it. */
  readonly rootToken: string;
  /** What the audit device `file` has written so far, one JSON object per line. */
  auditLog(): string;
  /** A call as root; null: Vault answered with nothing. @throws Error with the status */
  root(method: string, path: string, body?: object): Promise<VaultAnswer>;
  stop(): Promise<void>;
}
export type VaultAnswer = { readonly [field: string]: unknown } | null;

export const vaultVersion = '1.21.0';
const startWithinMs = 30_000;

/** In the user's cache, so that a clean clone finds it again. */
export function vaultFolder(env: NodeJS.ProcessEnv = process.env): string {
  return join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ops-elevations', `vault-${vaultVersion}`);
}

/** null: not built. `node scripts/demo/build-vault.ts` builds it. */
export function vaultProgram(): string | null {
  const program = join(vaultFolder(), 'vault');
  return existsSync(program) ? program : null;
}

export async function startVault(): Promise<VaultServer> {
  const program = vaultProgram();
  if (program === null) throw new ElevationError('USAGE', 'Vault is not built; run "node scripts/demo/build-vault.ts" once (about 15 min)');
  const directory = mkdtempSync(join(tmpdir(), 'elevate-vault-'));
  const rootToken = `root-${randomBytes(18).toString('base64url')}`;
  const address = `http://127.0.0.1:${await freePort()}`;
  const child = spawn('sh', ['-c', lifeline, directory, program, 'server', '-dev', '-dev-no-store-token'], {
    cwd: directory,
    // By the environment, because everybody on this machine can read the arguments of a process.
    env: {
      PATH: process.env.PATH,
      HOME: directory,
      VAULT_DEV_ROOT_TOKEN_ID: rootToken,
      VAULT_DEV_LISTEN_ADDRESS: address.slice('http://'.length),
    },
    stdio: ['pipe', 'pipe', 'pipe'],
    // Ctrl-C is for us: it must not reach the shell that cleans up after the server.
    detached: true,
  });
  try {
    await started(child);
    const root = asRoot(address, rootToken);
    const audit = join(directory, 'audit.log');
    await root('PUT', 'sys/audit/file', { type: 'file', options: { file_path: audit } });
    return { program, address, rootToken, auditLog: () => readFileSync(audit, 'utf8'), root, stop: () => stop(child, directory) };
  } catch (error) {
    await stop(child, directory);
    throw error;
  }
}

/** It prints its root token when it starts, so what it says is looked at and never shown. */
async function started(child: ChildProcess): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = () => reject(new ElevationError('TARGET_UNREACHABLE', 'Vault did not start; run this again'));
      timer = setTimeout(fail, startWithinMs);
      child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        if (text.includes('Vault server started!')) resolve();
      });
      // Read away, or it would stop at a full pipe.
      child.stderr?.resume();
      child.on('error', fail);
      child.on('exit', fail);
    });
  } finally {
    clearTimeout(timer);
  }
}

async function stop(child: ChildProcess, directory: string): Promise<void> {
  const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
  child.stdin?.end();
  await ended;
  rmSync(directory, { recursive: true, force: true });
}

function asRoot(address: string, token: string): VaultServer['root'] {
  return async (method, path, body) => {
    const response = await fetch(`${address}/v1/${path}`, {
      method,
      headers: { 'X-Vault-Token': token, 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: HTTP ${response.status}`);
    return text === '' ? null : JSON.parse(text);
  };
}

/** Whether what lies there is the version that we want: a build that was broken off is no Vault. */
export function isThatVault(program: string): boolean {
  try {
    return execFileSync(program, ['version'], { encoding: 'utf8', env: {} }).startsWith(`Vault v${vaultVersion}`);
  } catch {
    return false;
  }
}

export function makeCacheFolder(): string {
  mkdirSync(vaultFolder(), { recursive: true });
  return vaultFolder();
}
