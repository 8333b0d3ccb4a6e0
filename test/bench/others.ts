import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contender } from './harness.ts';
import { room } from './import.ts';

/** Outside of the repository: what others use is installed here once, from the public registries, by name. */
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ops-elevations-bench');
const schema = fileURLToPath(new URL('../../schemas/request.schema.json', import.meta.url));

interface Tool {
  readonly name: string;
  /** null: it could not be installed. */
  readonly command: string | null;
  args(folder: string, files: readonly string[]): readonly string[];
}

/** The validators that people would use instead, on the same files. One that cannot be installed, or does not judge, is left out and named. */
export function installTools(folder: string, files: readonly string[], say: (line: string) => void): Contender[] {
  mkdirSync(cache, { recursive: true });
  const ajv = npmTool('ajv-cli', 'ajv-cli/dist/index.js');
  const sourcemeta = npmTool('@sourcemeta/jsonschema', '@sourcemeta/jsonschema/npm/cli.js');
  const tools: readonly Tool[] = [
    {
      name: 'ajv-cli',
      command: ajv && process.execPath,
      args: (inside) => [ajv ?? '', 'validate', '--spec=draft2020', '--strict=false', '-s', schema, '-d', `${inside}/*.yaml`],
    },
    {
      name: '@sourcemeta/jsonschema',
      command: sourcemeta && process.execPath,
      args: (inside) => [sourcemeta ?? '', 'validate', schema, inside, '--extension', '.yaml'],
    },
    { name: 'check-jsonschema', command: pipTool('check-jsonschema'), args: (_, each) => ['--schemafile', schema, ...each] },
  ];
  return tools.flatMap(({ name, command, args }): Contender[] => {
    const contender = { name, command: command ?? '', args: args(folder, files) };
    const why = command === null ? 'it could not be installed' : doubtAbout(contender, args);
    if (why === null) return [contender];
    say(`left out: ${name}: ${why}`);
    return [];
  });
}

/** Only what accepts our files and refuses a bad one does the work that is measured. */
function doubtAbout({ command, args }: Contender, make: Tool['args']): string | null {
  const bad = mkdtempSync(join(room, 'bad-'));
  const file = join(bad, 'bad.yaml');
  writeFileSync(file, 'apiVersion: elevation/v1\nid: 7\n');
  const refused = spawnSync(command, make(bad, [file]), { encoding: 'utf8' });
  if (refused.status === 0) return 'it accepts anything';
  const { status, stderr, stdout } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 << 20 });
  return status === 0 ? null : `it did not accept the files (${status}): ${(stderr || stdout).slice(0, 300)}`;
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
