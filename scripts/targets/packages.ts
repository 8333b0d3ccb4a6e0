import { ElevationError } from '../core/errors.ts';

/**
 * Loads what reaches a kind of target: packages that are optional, since nobody needs those of every kind.
 * @throws ElevationError USAGE when they were not installed with us
 */
export async function loaded<T>(kind: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new ElevationError('USAGE', `the packages that reach ${kind} are not installed; run "npm ci" here, with optional packages`);
  }
}
