import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ElevationError } from '../core/errors.ts';
import type { Git } from './git.ts';

/** The folder of the local forge whose repository this address is; null: it is none. */
export function findForge(originUrl: string): string | null {
  const path = originUrl.startsWith('file://') ? fileURLToPath(originUrl) : originUrl;
  const dir = dirname(resolve(path));
  return basename(path) === 'repo.git' && existsSync(join(dir, 'forge', 'forge.json')) ? dir : null;
}

/** The folder of the local forge that this repository is of, or that the clone came from. @throws ElevationError USAGE: it is neither */
export async function forgeOf(clone: Git): Promise<string> {
  const own = findForge(clone.gitDir);
  if (own !== null) return own;
  const origin = (await clone.run(['config', '--default', '', '--get', 'remote.origin.url'])).toString('utf8').trim();
  const dir = origin === '' ? null : findForge(origin);
  if (dir !== null) return dir;
  const says = `${clone.gitDir} did not come from a forge that is known here`;
  throw new ElevationError('USAGE', `${says}; run this in a clone of one ("npm run demo" makes one)`);
}
