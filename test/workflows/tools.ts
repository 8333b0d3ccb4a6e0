import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The runner and the linter of workflows, in a folder of the user's; they are fetched when they are not there yet, which takes a minute. */
const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'ops-elevations-ci');
const actVersion = '0.2.89';
const zizmorVersion = '1.32.0';
const run = promisify(execFile);

/** nektos/act, built by Go. */
export async function act(): Promise<string> {
  const bin = join(folder, `act-${actVersion}`);
  const program = join(bin, 'act');
  if (!existsSync(program)) {
    mkdirSync(bin, { recursive: true });
    await run('go', ['install', `github.com/nektos/act@v${actVersion}`], { env: { ...process.env, GOBIN: bin } });
  }
  return program;
}

export async function zizmor(): Promise<string> {
  const venv = join(folder, `zizmor-${zizmorVersion}`);
  const program = join(venv, 'bin', 'zizmor');
  if (!existsSync(program)) {
    await run('python3', ['-m', 'venv', venv]);
    await run(join(venv, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', `zizmor==${zizmorVersion}`]);
  }
  return program;
}
