import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { steps } from '../workflows/files.ts';
import { type Contender, interleave, median } from './harness.ts';
import { room } from './import.ts';
import { counted, type Row } from './report.ts';
import { madeRequest } from './requests.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const what = ['scripts', 'schemas', 'policy', 'package.json', 'package-lock.json'];

/** What a job of the workflows installs, by the very line of its file, and how long a check takes from the checkout to its verdict. */
export function installRows(rounds: number): Row[] {
  const origin = join(room, 'install', 'origin');
  const { path, content } = madeRequest(33_000_000, 33_000_000);
  commitOf(origin, path, content);
  const job = join(room, 'install', 'job');
  const empty = (): void => rmSync(job, { recursive: true, force: true });
  const run = (name: string, ...then: string[]): Contender => {
    const lines = [`git clone --quiet --no-local --branch request '${origin}' '${job}'`, `cd '${job}'`, installOf(name), ...then];
    return { name, command: 'bash', args: ['-ec', lines.join('\n')], env: { npm_config_prefer_offline: 'true' }, before: empty };
  };
  const check = run('check.yml check', `node scripts/elevate.mjs check ${path}`);
  const seconds = median(interleave([check], rounds).get(check.name) ?? []);
  const sizes = [check, run('grant.yml grant')].map((contender) => {
    interleave([contender], 0);
    return sizeOf(job);
  });
  const [ofCheck = Number.NaN, ofGrant = Number.NaN] = sizes;
  return [
    counted('a check’s job: installed', ofCheck, 'MiB', { most: 5 }),
    counted('a check’s job: checkout, warm npm ci, verdict', seconds, 's', { most: 1.5 }),
    counted('a granting job: installed, with AWS and PostgreSQL', ofGrant, 'MiB', { most: 32 }),
  ];
}

/** A repository with this code, as it lies in this folder, the sample policy on main, and one request on a branch. */
function commitOf(origin: string, path: string, content: string): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', ...what], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .slice(0, -1);
  for (const file of listed) {
    mkdirSync(dirname(join(origin, file)), { recursive: true });
    copyFileSync(join(root, file), join(origin, file));
  }
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args], { cwd: origin });
  git('init', '--quiet', '--template=', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=The policy');
  git('switch', '--quiet', '--create', 'request');
  mkdirSync(dirname(join(origin, path)), { recursive: true });
  writeFileSync(join(origin, path), content);
  git('add', '--all');
  git('commit', '--quiet', '--message=A request');
}

function installOf(job: string): string {
  const line = steps.find(([name, { run }]) => name.startsWith(`${job} `) && run?.startsWith('npm ci '))?.[1].run;
  if (line === undefined) throw new Error(`${job} installs nothing`);
  return line;
}

function sizeOf(job: string): number {
  const out = execFileSync(process.execPath, [join(job, 'scripts/elevate.mjs'), 'ci', 'installed', '--json'], { encoding: 'utf8' });
  return (JSON.parse(out) as { bytes: number }).bytes / 2 ** 20;
}
