#!/usr/bin/env node
// The entry. JavaScript, and this short, for one reason: the compile cache must be on before the first TypeScript file is read,
// or Node strips its types anew at every start (2.7 times an empty process instead of 1.05).
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(`elevate: this is Node ${process.versions.node} and Node 24 is needed; "npm run elevate -- …" brings its own\n`);
  process.exitCode = 2;
} else {
  // Beside the code it caches, so that whoever could change the one could change the other: never in a shared /tmp.
  module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compile', import.meta.url)));
  goWhereNpmWasCalled();
  const argv = process.argv.slice(2);
  if (!(await checkedByBundle(argv))) {
    const { main } = await import('./elevate.ts');
    await main(argv);
  }
}

/** "npm run elevate" starts us in our root and says where it was called. What we start in our turn, elsewhere, inherits that and stays there. */
function goWhereNpmWasCalled() {
  const { npm_lifecycle_event: script, INIT_CWD: called } = process.env;
  if (script !== 'elevate' || !called) return;
  const root = fileURLToPath(new URL('..', import.meta.url));
  try {
    if (called.startsWith(root) && process.cwd() === root.slice(0, -1)) process.chdir(called);
  } catch {} // it is gone
}

/** A check of what lies in this clone decides about nothing, so it may take the faster start of bundle/make.ts, where that is of this code. */
async function checkedByBundle(argv) {
  if (argv[0] !== 'check' || argv.some((word) => word.startsWith('--pull'))) return false;
  const { findBundle, loadBundle } = module.createRequire(import.meta.url)('./bundle/load.cjs');
  const entry = findBundle();
  return entry !== null && (await loadBundle(entry, argv.includes('--all') ? 'all' : 'one').run(argv));
}
