import type { Instant, Policy, System } from '../core/model.ts';
import type { Forge } from '../sources/forge.ts';
import type { Git } from '../sources/git.ts';
import type { Ledger } from '../sources/ledger.ts';
import type { Target } from '../targets/target.ts';

/** What a command reaches the world with. Everything that can fail or be slow stands here, so that a test hands in its own. */
export interface Tools {
  /** The repository that is read: a clone, or the bare repository of a local forge. */
  readonly git: Git;
  /** The default branch as this repository knows it, `refs/heads/main` or `refs/remotes/origin/main`. */
  readonly mainRef: string;
  readonly forge: Forge;
  readonly ledger: Ledger;
  readonly openTarget: (system: System, only: 'everything' | 'revoke') => Promise<Target>;
  readonly now: () => Instant;
  /** Called after every side effect, with its name. The crash matrix kills the process here. */
  readonly afterEffect: (effect: string) => void;
}

export type PolicyOf = (commit: string) => Promise<Policy>;
