import { ElevationError } from '../core/errors.ts';
import { findPlace } from '../sources/git.ts';

/** The top folder of the work tree that this folder is in: where policy/ and CODEOWNERS lie. @throws ElevationError USAGE: there is none */
export function workTreeOf(folder: string): string {
  const { workTree } = findPlace(folder);
  if (workTree !== null) return workTree;
  throw new ElevationError('USAGE', `${folder} has no work tree; run this where policy/ lies, or name the folder with --repo`);
}
