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
  const { main } = await import('./elevate.ts');
  await main(process.argv.slice(2));
}
