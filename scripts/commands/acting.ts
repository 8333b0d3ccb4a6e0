import type { Account } from '../core/model.ts';
import type { Git } from '../sources/git.ts';
import type { LocalForge } from '../sources/local-forge.ts';
import type { Tools } from './tools.ts';

/** Tools in somebody's hands: for commands that act in a person's name. */
export interface Acting extends Tools {
  /** Where that person works. Its work tree and index are theirs: commands only add objects to it. */
  readonly clone: Git;
  readonly local: LocalForge;
  /** @throws ElevationError SIGN_IN_NEEDED when nobody was named, or nobody has that name */
  readonly me: () => Account;
}
