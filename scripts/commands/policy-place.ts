import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ElevationError } from '../core/errors.ts';

/** The top folder of the work tree that this folder is in: where policy/ and CODEOWNERS lie. @throws ElevationError USAGE: there is none */
export function workTreeOf(folder: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at)
      throw new ElevationError('USAGE', `${folder} is in no clone; run this where policy/ lies, or name the folder with --repo`);
  }
}
