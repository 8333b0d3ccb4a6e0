import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contender } from './harness.ts';

/** Outside of the repository: what others use is installed here once, from the public registries, by name. */
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ops-elevations-bench');
const schema = fileURLToPath(new URL('../../schemas/request.schema.json', import.meta.url));

/** The validators that people would use instead, on the same files. One that cannot be installed, or does not run, is left out and named. */
export function installTools(folder: string, files: readonly string[], say: (line: string) => void): Contender[] {
  mkdirSync(cache, { recursive: true });
  const ajv = npmTool('ajv-cli', 'ajv-cli/dist/index.js');
  const sourcemeta = npmTool('@sourcemeta/jsonschema', '@sourcemeta/jsonschema/npm/main.js');
  const python = pipTool('check-jsonschema');
  const tools: (Contender & { readonly found: string | null })[] = [
    {
      name: 'ajv-cli',
      found: ajv,
      command: process.execPath,
      args: [ajv ?? '', 'validate', '--spec=draft2020', '--strict=false', '-s', schema, '-d', `${folder}/*.yaml`],
    },
    {
      name: '@sourcemeta/jsonschema',
      found: sourcemeta,
      command: process.execPath,
      args: [sourcemeta ?? '', 'validate', schema, folder, '--extension', '.yaml'],
    },
    { name: 'check-jsonschema', found: python, command: python ?? '', args: ['--schemafile', schema, ...files] },
  ];
  return tools.filter((tool) => {
    if (tool.found === null) {
      say(`left out: ${tool.name} could not be installed`);
      return false;
    }
    const { status, stderr, stdout } = spawnSync(tool.command, tool.args, { encoding: 'utf8', maxBuffer: 64 << 20 });
    if (status !== 0) say(`left out: ${tool.name} did not accept the files (${status}): ${(stderr || stdout).slice(0, 300)}`);
    return status === 0;
  });
}

/** Where the script of a package lies; null: it could not be installed. */
function npmTool(name: string, script: string): string | null {
  const path = join(cache, 'npm', 'node_modules', script);
  if (!existsSync(path))
    spawnSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', join(cache, 'npm'), name], { stdio: 'ignore' });
  return existsSync(path) ? path : null;
}

function pipTool(name: string): string | null {
  const path = join(cache, 'venv', 'bin', name);
  if (existsSync(path)) return path;
  spawnSync('python3', ['-m', 'venv', join(cache, 'venv')], { stdio: 'ignore' });
  spawnSync(join(cache, 'venv', 'bin', 'pip'), ['install', '--quiet', name], { stdio: 'ignore' });
  return existsSync(path) ? path : null;
}
