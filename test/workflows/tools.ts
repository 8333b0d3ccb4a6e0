import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The runner and the linters, in a folder of the user's; they are fetched when they are not there yet, which takes two minutes. */
const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'ops-elevations-ci');
const actVersion = '0.2.89';
const zizmorVersion = '1.32.0';
const cfnLintVersion = '1.58.0';
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
  return fromPypi('zizmor', zizmorVersion, 'which audits the workflows');
}

/** From PyPI; started by its Python, since its first line names the folder that it was made in. @throws Error one line that says what is missing */
export async function cfnLint(): Promise<readonly [python: string, script: string]> {
  const script = await fromPypi('cfn-lint', cfnLintVersion, 'which knows what CloudFormation takes');
  return [join(dirname(script), 'python'), script];
}

function fromPypi(name: string, version: string, does: string): Promise<string> {
  const what = `${name} ${version}, ${does} (from PyPI)`;
  return fetched(`${name}-${version}`, `bin/${name}`, what, 'Python 3 with venv, as "python3" on the PATH', async (dir) => {
    await run('python3', ['-m', 'venv', dir]);
    await run(join(dir, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', `${name}==${version}`]);
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

/** `node test/workflows/tools.ts`: before the first test waits for them; `… cfn-lint`: that one, for the tests on servers. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    for (const tool of process.argv[2] === 'cfn-lint' ? [cfnLint] : [act, zizmor]) await tool();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
