import type { Seat } from '../sources/forge.ts';
import type { Git } from '../sources/git.ts';
import type { LocalForge } from '../sources/local-forge.ts';
import type { Tools } from './tools.ts';

/** Tools in somebody's hands: for commands that act in a person's name. */
export interface Acting extends Tools {
  /** Where that person works. Its work tree and index are theirs: commands only add objects to it. */
  readonly clone: Git;
  readonly seat: Seat;
}
/** Acts that on GitHub only its pages offer. */
export interface ActingLocally extends Acting {
  readonly local: LocalForge;
}
