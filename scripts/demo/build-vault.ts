import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { ElevationError } from '../core/errors.ts';
import { isThatVault, makeCacheFolder, vaultFolder, vaultProgram, vaultVersion } from './vault.ts';

/**
 * Builds Vault once, from the Go module proxy, into the user's cache. A module of its own, so that nothing else is touched. What is half made
 * lies beside and is never used: the rename at the end is what makes it there.
 */
const package_ = 'github.com/hashicorp/vault';
const modules = `${package_}@v${vaultVersion}`;
/** One of its dependencies names a module that is gone; this fork is the one that other users of it take. */
const replacement = 'github.com/99designs/keyring=github.com/Jeffail/keyring@v1.2.3';
const gigabyte = 1024 ** 3;
/** Sources, compiled packages and the program; with the sources there, the rest. */
const needed = { all: 14, rest: 4 } as const;
const tellEveryMs = 30_000;

export async function buildVault(say: (line: string) => void): Promise<void> {
  const there = vaultProgram();
  if (there !== null && isThatVault(there)) return say(`Vault is there: ${vaultFolder()}`);
  const folder = makeCacheFolder();
  requireGo();
  requireSpace(folder);
  const work = mkdtempSync(join(folder, 'build-'));
  const go = runner(work, say);
  try {
    say(`building Vault ${vaultVersion} in ${folder}: once, about 15 minutes and ${needed.all} GB of Go's caches …`);
    await go('beginning a module', ['mod', 'init', 'example.com/vault-build']);
    await go('fetching the sources (about 4 minutes)', ['get', '-tool', modules]);
    await go('replacing a module', ['mod', 'edit', '-replace', replacement]);
    await go('compiling (about 10 minutes)', ['build', '-mod=mod', '-o', join(work, 'vault'), package_]);
    if (!isThatVault(join(work, 'vault'))) throw new ElevationError('USAGE', `what was built is not Vault ${vaultVersion}; run this again`);
    renameSync(join(work, 'vault'), join(folder, 'vault'));
    say(`Vault ${vaultVersion} is built`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function requireGo(): void {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
  } catch {
    throw new ElevationError(
      'USAGE',
      'Go is not here, and Vault is built with it; install Go 1.21 or later (go.dev/dl), then run this again',
    );
  }
}

function requireSpace(folder: string): void {
  const cache = goEnv('GOMODCACHE');
  const hasSources = existsSync(join(cache, 'github.com', 'hashicorp', `vault@v${vaultVersion}`));
  const wanted = hasSources ? needed.rest : needed.all;
  for (const place of [folder, existsSync(cache) ? cache : folder]) {
    const { bavail, bsize } = statfsSync(place);
    const free = Math.floor((bavail * bsize) / gigabyte);
    if (free < wanted)
      throw new ElevationError(
        'USAGE',
        `building Vault needs ${wanted} GB, and ${place} has ${free} GB free; make room, then run this again`,
      );
  }
}

function goEnv(name: string): string {
  return execFileSync('go', ['env', name], { encoding: 'utf8' }).trim();
}

/** Runs a step of Go's, telling now and then that it is still at it; what it says itself is shown only when it fails. */
function runner(work: string, say: (line: string) => void): (what: string, args: readonly string[]) => Promise<void> {
  const log = join(work, 'log');
  return async (what, args) => {
    say(`${what} …`);
    const begun = Date.now();
    const tell = setInterval(() => say(`${what}: ${minutes(Date.now() - begun)} so far …`), tellEveryMs);
    const out = openSync(log, 'w');
    // A flag or a workspace of somebody's own work would lead it elsewhere.
    const child = spawn('go', args, { cwd: work, env: { ...process.env, GOFLAGS: '', GOWORK: 'off' }, stdio: ['ignore', out, out] });
    const exit = await new Promise<number | null>((resolve) => {
      child.once('error', () => resolve(null));
      child.once('exit', resolve);
    });
    clearInterval(tell);
    if (exit === 0) return;
    for (const line of readFileSync(log, 'utf8').trim().split('\n').slice(-10)) say(line);
    throw new ElevationError('USAGE', `"go ${args[0]}" did not finish; see its last lines above, and run this again`);
  };
}

function minutes(ms: number): string {
  return `${Math.floor(ms / 60_000)} min ${Math.floor((ms % 60_000) / 1000)} s`;
}

if (import.meta.main) {
  try {
    await buildVault((line) => process.stderr.write(`elevate: ${line}\n`));
  } catch (error) {
    if (!(error instanceof ElevationError)) throw error;
    process.stderr.write(`elevate: ${error.code}: ${error.message}\n`);
    process.exitCode = 2;
  }
}
