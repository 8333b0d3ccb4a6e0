import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The runner and the linter of workflows, in a folder of the user's; they are fetched when they are not there yet, which takes two minutes. */
const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'ops-elevations-ci');
const actVersion = '0.2.89';
const zizmorVersion = '1.32.0';
const run = promisify(execFile);

/** nektos/act, built by Go. @throws Error one line that says what is missing */
export function act(): Promise<string> {
  const what = `act ${actVersion}, which runs the workflows (Go builds it, about a minute)`;
  return fetched(`act-${actVersion}`, 'act', what, 'Go, as "go" on the PATH', async (dir) => {
    await run('go', ['install', `github.com/nektos/act@v${actVersion}`], { env: { ...process.env, GOBIN: dir } });
  });
}

/** From PyPI. @throws Error one line that says what is missing */
export function zizmor(): Promise<string> {
  const what = `zizmor ${zizmorVersion}, which audits the workflows (from PyPI)`;
  return fetched(`zizmor-${zizmorVersion}`, 'bin/zizmor', what, 'Python 3 with venv, as "python3" on the PATH', async (dir) => {
    await run('python3', ['-m', 'venv', dir]);
    await run(join(dir, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', `zizmor==${zizmorVersion}`]);
  });
}

/** Made in a folder of its own and moved, so that what broke off half-way is never taken for the tool. */
async function fetched(name: string, program: string, what: string, needs: string, make: (dir: string) => Promise<void>): Promise<string> {
  const path = join(folder, name, program);
  if (existsSync(path)) return path;
  process.stderr.write(`elevate: fetching ${what} …\n`);
  const fresh = join(folder, `${name}.${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  try {
    await make(fresh);
    rmSync(join(folder, name), { recursive: true, force: true });
    renameSync(fresh, join(folder, name));
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    const { code, stderr = '' } = error as { code?: unknown; stderr?: string };
    const why =
      code === 'ENOENT' ? `it takes ${needs}` : `it takes ${needs}, and a way out to the registries: ${stderr.trim().split('\n').at(-1)}`;
    throw new Error(`elevate: ${what.split(',')[0]} could not be fetched; ${why}; mend that and run the same again`);
  }
  return path;
}

/** `node test/workflows/tools.ts`: both, before the first test waits for them. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await act();
    await zizmor();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
