import { ElevationError } from './errors.ts';
import { quote } from './text.ts';

/** What the system calls each mistake with files, in words, and what to do about it. */
const kinds = {
  EACCES: ['you may not do that there', 'look at the permissions of it and of the folders above it'],
  EPERM: ['you may not do that there', 'look at the permissions of it and of the folders above it'],
  EROFS: ['it lies where nothing can be written', 'name another place, or mount that one for writing'],
  ENOSPC: ['there is no room left for it', 'make room and run it again'],
  EDQUOT: ['there is no room left for you', 'make room and run it again'],
  ENOTDIR: ['a file is where a folder should be', 'move it away, or name another place'],
  EISDIR: ['a folder is where a file should be', 'move it away, or name another place'],
  EEXIST: ['something is in its place already', 'look what it is, and move it away'],
  EMFILE: ['too many files are open', 'raise the limit ("ulimit -n") and run it again'],
  ELOOP: ['links lead round in a circle there', 'mend them, or name another place'],
  ENAMETOOLONG: ['its name is too long', 'name another place'],
  ENOENT: ['it is not there', 'put it back, or name another place'],
} as const;

/**
 * An error of a file system, or a package that is not there, is of the one who runs this, who can mend it: as one line. Anything else comes back
 * as it was.
 */
export function asOurError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof ElevationError) return error;
  const { syscall, code, path } = error as NodeJS.ErrnoException;
  // The same code for a file of our own would be a bug.
  const [, name] = (code === 'ERR_MODULE_NOT_FOUND' && /^Cannot find package '([^']+)'/.exec(error.message)) || [];
  if (name !== undefined) {
    const says = `the packages of this program are not installed (${quote(name)} is not there)`;
    return new ElevationError('USAGE', `${says}; run "npm run setup" in its folder`, { cause: error });
  }
  if (typeof syscall !== 'string' || !isKnown(code)) return error;
  const where = path === undefined ? '' : `${quote(path, 300)}: `;
  return new ElevationError('INPUT_INVALID', `${where}${whyNot(code, ` to ${syscall}`)}`, { cause: error });
}

/** What a code of the system means for whoever met it, and what to do. */
export function whyNot(code: string, to = ''): string {
  if (!isKnown(code)) return `the system says ${code}${to}; name another place`;
  const [what, next] = kinds[code];
  return `${what} (the system says ${code}${to}); ${next}`;
}

/** What a reading gives; null: what it reads is not there. «Not there» is never said of what may only not be looked at. @throws ElevationError */
export function ifThere<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw asOurError(error);
  }
}

function isKnown(code: string | undefined): code is keyof typeof kinds {
  return code !== undefined && Object.hasOwn(kinds, code);
}
