import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ElevationError } from '../core/errors.ts';
import type { Git } from './git.ts';
import { type Place, placeOf, placeOfWorkflow } from './github/place.ts';

type Env = { readonly [name: string]: string | undefined };

/** The folder of the local forge whose repository this address is; null: it is none. */
export function findForge(originUrl: string): string | null {
  const path = originUrl.startsWith('file://') ? pathOfUrl(originUrl) : originUrl;
  if (path === null) return null;
  const dir = dirname(resolve(path));
  return basename(path) === 'repo.git' && existsSync(join(dir, 'forge', 'forge.json')) ? dir : null;
}

/** null: no path of this machine. */
function pathOfUrl(url: string): string | null {
  try {
    return fileURLToPath(url);
  } catch {
    return null;
  }
}

/** The forge that this repository is of, or that the clone came from. @throws ElevationError USAGE: none that is known here */
export async function forgeOf(clone: Git, env: Env): Promise<{ readonly dir: string } | { readonly place: Place }> {
  const own = findForge(clone.gitDir);
  if (own !== null) return { dir: own };
  const origin = (await clone.run(['config', '--default', '', '--get', 'remote.origin.url'])).toString('utf8').trim();
  const dir = origin === '' ? null : findForge(origin);
  if (dir !== null) return { dir };
  const place = origin === '' ? placeOfWorkflow(env) : placeOf(origin, env);
  if (place) return { place };
  const says = `${clone.gitDir} did not come from a forge that is known here`;
  throw new ElevationError(
    'USAGE',
    `${says}; run this in a clone of your repository on GitHub, or of a local forge, or name its folder with --repo`,
  );
}
