import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { breakGuards, tableOfGuards } from './break-guards.ts';
import { type Report, survivorsOf, totalsOf } from './report.ts';
import { parts, repository } from './scratch.ts';

/**
 * `npm run test:mutation`: breaks each guard, and then, with Stryker, everything that decides in whatever way it knows. Stryker lives in a
 * cache folder outside of the repository. Fails on a survivor that survivors.md does not explain. `--quick`: one file only.
 */
const everything = [
  'approvals',
  'banned',
  'opinions',
  'reviews',
  'matching',
  'evidence',
  'second-look',
  'plan',
  'deadline',
  'heartbeat',
  'people',
  'decide',
  'waits',
  'checks/*',
];
const isQuick = process.argv.includes('--quick');
const mutated = isQuick ? ['opinions'] : everything;
const own = fileURLToPath(new URL('.', import.meta.url));
const tests =
  'test/{adversary/core,core/approvals,core/decide,core/matching,core/second-look,core/heartbeat,core/plan,redteam/plan}.test.ts';

const isExact = isQuick || (await everyGuardHolds());

const work = workspace(install());
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const started = Date.now();
const stryker = join(work, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const ran = spawnSync(process.execPath, [stryker, 'run', 'stryker.json'], {
  cwd: work,
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '0' },
});
const reportPath = join(work, 'report.json');
if (!existsSync(reportPath)) throw new Error(`Stryker made no report:\n${ran.stdout}\n${ran.stderr}`);
const report = JSON.parse(readFileSync(reportPath, 'utf8')) as Report;
const explained = readFileSync(join(own, 'survivors.md'), 'utf8');
const survivors = survivorsOf(report);
const news = survivors.filter(({ row }) => !explained.includes(row));

process.stdout.write(
  `${totalsOf(report)}\nin ${Math.round((Date.now() - started) / 1000)} s; ${survivors.length} survived, ${news.length} of them unexplained\n`,
);
for (const { where, row } of news) process.stdout.write(`${where}\n${row} why it makes no difference |\n`);
process.exitCode = isExact && news.length === 0 ? 0 : 1;

/** Of these the tests have the proof; here it is printed. */
async function everyGuardHolds(): Promise<boolean> {
  const broken = await breakGuards();
  process.stdout.write(`guard → cases that turn red when it is broken\n${tableOfGuards(broken)}\n\n`);
  return broken.every(({ red, wanted }) => [...red].sort().join() === [...wanted].sort().join());
}

/** Exactly what the lockfile beside this file names, which is none of this repository's packages. One folder per lockfile. */
function install(): string {
  const lock = readFileSync(join(own, 'stryker', 'package-lock.json'));
  const name = createHash('sha256').update(lock).digest('hex').slice(0, 16);
  const home = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const dir = join(home, 'ops-elevations', `stryker-${name}`);
  if (existsSync(dir)) return dir;
  process.stderr.write('elevate: fetching Stryker, which breaks what decides (half a minute) …\n');
  const fresh = `${dir}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  cpSync(join(own, 'stryker'), fresh, { recursive: true });
  const args = ['ci', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
  const done = spawnSync('npm', args, { cwd: fresh, encoding: 'utf8' });
  if (done.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(`Stryker could not be fetched; it takes a way out to npm's registry:\n${done.stderr}`);
  }
  renameSync(fresh, dir);
  return dir;
}

/** Everything that is not there already, so that both see the one vitest of this repository. */
function link(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    if (name.startsWith('@') && existsSync(target)) link(source, target);
    else if (!existsSync(target)) symlinkSync(source, target);
  }
}

/** A copy of what is tested, with Stryker, and with links to the packages of this repository. */
function workspace(stryker: string): string {
  const work = mkdtempSync(join(tmpdir(), 'elevate-stryker-'));
  for (const part of [...parts, 'test/core', 'scripts/targets', 'scripts/sources', 'test/redteam', 'policy', 'setup/acme']) {
    mkdirSync(dirname(join(work, part)), { recursive: true });
    cpSync(join(repository, part), join(work, part), { recursive: true });
  }
  cpSync(join(stryker, 'node_modules'), join(work, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  link(join(repository, 'node_modules'), join(work, 'node_modules'));
  const config = { test: { include: [tests], pool: 'threads' } };
  writeFileSync(join(work, 'vitest.config.js'), `export default ${JSON.stringify(config)};\n`);
  const options = {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    mutate: mutated.map((name) => `scripts/core/${name}.ts`),
    concurrency: 2,
    coverageAnalysis: 'perTest',
    reporters: ['json'],
    jsonReporter: { fileName: 'report.json' },
    vitest: { configFile: 'vitest.config.js' },
    timeoutMS: 5000,
  };
  writeFileSync(join(work, 'stryker.json'), JSON.stringify(options));
  return work;
}
