// Installs what the lockfile names, once: `npm run demo` and `npm test` call it first, so that they work on a fresh clone.
// Its arguments go to npm. Plain CommonJS, because it runs with whatever Node the machine has, before Node 24 is there.
'use strict';
const { existsSync, statSync, mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { spawn, spawnSync } = require('node:child_process');
const { findBundle } = require('./bundle/load.cjs');
const { takeTurn } = require('./turn.cjs');

const root = join(__dirname, '..');
const lock = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.cache', 'elevate-setup');
/** Where the package `node` puts it: its install script does, so a file alone may be missing. Under Windows the first is an empty text. */
const nodes = ['bin/node', 'bin/node.exe', 'node.exe'].map((name) => join(modules, 'node', name));

const say = (line) => process.stderr.write(`elevate: ${line}\n`);
const isFresh = () => existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs && nodes.some(existsSync);

async function main() {
  if (!isFresh()) {
    const turn = await takeTurn(join(root, '.elevate-setup.lock'), (pid) => say(`process ${pid} installs here; waiting until it ends …`));
    try {
      if (!isFresh()) process.exitCode = await install(turn);
    } finally {
      turn.end();
    }
  }
  // Half a second, after a change of the code only. Nothing depends on it but how fast a check starts.
  if (!process.exitCode && findBundle() === null) spawnSync(nodes[0], [join(root, 'scripts', 'bundle', 'make.ts')], { stdio: 'ignore' });
}

async function install(turn) {
  say('installing what package-lock.json names (Node 24, PostgreSQL for the tests; about a minute) …');
  if ((await npmCi(turn)) !== 0) {
    say('"npm ci" did not finish; see its lines above, mend what they name and run the same command again');
    return 1;
  }
  if (!nodes.some((node) => spawnSync(node, ['--version']).status === 0)) {
    say(whyNoNode());
    return 1;
  }
  mkdirSync(join(modules, '.cache'), { recursive: true });
  writeFileSync(stamp, '');
  return 0;
}

function npmCi(turn) {
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  return new Promise((resolve) => {
    const args = [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error', ...process.argv.slice(2)];
    const run = spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
    run.on('error', () => resolve(null));
    run.on('close', resolve);
    turn.alsoHeldBy(run.pid);
  });
}

function whyNoNode() {
  if (!existsSync(join(modules, 'node', 'package.json')))
    return 'npm left out the packages for development, Node 24 among them; run "npm run setup -- --include=dev"';
  if (!nodes.some(existsSync))
    return 'npm ran no install scripts (ignore-scripts is set), so Node 24 is missing; run "npm run setup -- --ignore-scripts=false"';
  return `${nodes.find(existsSync)} does not run on this machine; put a Node 24 of your own on the PATH and run "node scripts/elevate.mjs"`;
}

main().catch((error) => {
  say(`the packages could not be installed: ${error.message}`);
  process.exitCode = 1;
});
