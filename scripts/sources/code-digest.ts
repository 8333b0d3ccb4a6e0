import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledDigest } from './bundled-digest.ts';

/** Over everything that has a part in a verdict: another line of code there is another judge. Reads all of it, but in a bundle, which knows. */
export function codeDigest(): string {
  if (bundledDigest !== null) return bundledDigest;
  const root = fileURLToPath(new URL('..', import.meta.url));
  const hash = createHash('sha256');
  for (const file of globSync(['{commands,core,sources,targets}/**/*.{ts,js}', '../package-lock.json'], { cwd: root }).sort())
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
