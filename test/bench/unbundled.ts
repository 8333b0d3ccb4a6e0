import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contender } from './harness.ts';
import { room } from './import.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The same in a copy of the program for which nobody has made a bundle: each of its files is loaded, as in a workflow. */
export function unbundledAs(name: string, like: Contender): Contender {
  const copy = join(room, 'unbundled');
  mkdirSync(copy);
  for (const part of ['scripts', 'package.json']) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return { ...like, name, args: [join(copy, 'scripts/elevate.mjs'), ...like.args.slice(1)] };
}
