// Installs what the lockfile names, once: `npm run demo` and `npm test` call it first, so that they work on a fresh clone.
// Plain CommonJS, because it runs with whatever Node the machine has, before Node 24 is there.
'use strict';
const { existsSync, statSync, mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { spawnSync } = require('node:child_process');
const { findBundle } = require('./bundle/load.cjs');

const root = join(__dirname, '..');
const lock = join(root, 'package-lock.json');
const stamp = join(root, 'node_modules', '.cache', 'elevate-setup');

const fresh = existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs;
if (!fresh) {
  process.stderr.write('elevate: installing what package-lock.json names (Node 24, PostgreSQL for the tests; about a minute) …\n');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  const run = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (run.status !== 0) {
    process.stderr.write('elevate: "npm ci" did not finish; see its lines above, mend what they name and run the same command again\n');
    process.exitCode = 1;
  } else {
    mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
    writeFileSync(stamp, '');
  }
}
// Half a second, after a change of the code only. Nothing depends on it but how fast a check starts.
if (!process.exitCode && findBundle() === null) {
  const node = join(root, 'node_modules', 'node', 'bin', 'node');
  spawnSync(node, [join(root, 'scripts', 'bundle', 'make.ts')], { stdio: 'ignore' });
}
