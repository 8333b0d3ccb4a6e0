/** What people do on a forge, as data: one story is staged on every forge, and told in the document of the table. */

import type { JsonValue, Seconds } from '../../scripts/core/model.ts';
import type { PolicyChange } from './policy-changes.ts';

/** A person of the sample, or somebody who joined in the story. */
export type Actor = string;

export interface Asks {
  readonly act: 'asks';
  readonly by: Actor;
  /** Fields of the request that differ from the usual one; null takes one out. */
  readonly request?: { readonly [field: string]: JsonValue };
  /** The bytes of a fixture instead of a request. Only a forge that keeps files can stage it. */
  readonly fixture?: string;
  /** Who pushes, and whom the commit names, when it is not who opens. `nobody`: an e-mail of no account. */
  readonly pushedBy?: Actor;
  readonly author?: Actor | 'nobody';
  readonly committer?: Actor | 'nobody';
  readonly coAuthors?: readonly Actor[];
  /** Of the file, `100644` where it is not said. */
  readonly mode?: '100755' | '120000' | '160000';
  /** What else the pull request adds. */
  readonly also?: string;
  /** More commits before the one with the file. */
  readonly commitsBefore?: number;
  readonly isDraft?: boolean;
  readonly isFromFork?: boolean;
  /** Opened into a branch that was merged to main by itself before, and is still there. */
  readonly isIntoDecoy?: boolean;
  readonly title?: string;
}
export type Act =
  | Asks
  /** Another commit on the head: with other bytes, unless it keeps the file. `force`: in place of what was there. */
  | {
      readonly act: 'pushes';
      readonly by: Actor;
      readonly author?: Actor;
      readonly keepsFile?: boolean;
      readonly force?: boolean;
      /** The forge binds the approvals to the new head. */
      readonly rebinds?: boolean;
      /** Dates in the commit that lie before everything. */
      readonly isBackdated?: boolean;
    }
  | {
      readonly act: 'reviews';
      readonly by: Actor;
      readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING';
      readonly body?: string;
      readonly viaEmail?: boolean;
      /** The review in question. */
      readonly isMarked?: boolean;
    }
  /** The last review of this person is dismissed. */
  | { readonly act: 'dismisses'; readonly of: Actor }
  | {
      readonly act: 'merges';
      readonly by: Actor;
      readonly method?: 'merge' | 'squash' | 'rebase';
      readonly byQueue?: boolean;
      readonly adds?: MergeAdds;
    }
  | { readonly act: 'pushes to main'; readonly by: Actor; readonly what: 'the head' | 'the file alone' }
  | { readonly act: 'updates the branch'; readonly by: Actor }
  | { readonly act: 'retargets'; readonly to: 'another branch' | 'main' }
  | { readonly act: 'closes' | 'reopens' | 'makes ready' | 'deletes the branch' | 'deletes the decoy' }
  | { readonly act: 'joins'; readonly name: Actor; readonly login: string; readonly type: 'User' | 'Bot' }
  | { readonly act: 'is renamed'; readonly who: Actor; readonly login: string }
  | { readonly act: 'leaves the forge'; readonly who: Actor }
  | { readonly act: 'changes the policy'; readonly how: PolicyChange }
  | { readonly act: 'waits'; readonly seconds: Seconds }
  /** After the loop has read the evidence and decided, and before it gives anything: nothing follows it in a story. */
  | { readonly act: 'meanwhile'; readonly then: Act };

/** What a merge holds that the approved head did not. */
export type MergeAdds = 'other bytes' | 'another file' | 'an executable bit';

type Of<Name extends Act['act']> = Omit<Extract<Act, { act: Name }>, 'act' | 'by'>;

export const asks = (by: Actor = 'alice', how: Of<'asks'> = {}): Asks => ({ act: 'asks', by, ...how });
export const approves = (by: Actor, how: Partial<Of<'reviews'>> = {}): Act => ({ act: 'reviews', by, state: 'APPROVED', ...how });
export const objects = (by: Actor, how: Partial<Of<'reviews'>> = {}): Act => ({ act: 'reviews', by, state: 'CHANGES_REQUESTED', ...how });
export const comments = (by: Actor, body = 'LGTM'): Act => ({ act: 'reviews', by, state: 'COMMENTED', body });
/** The same review, and the one that the answer is about. */
export const marked = (act: Act): Act => (act.act === 'reviews' ? { ...act, isMarked: true } : act);
export const dismissed = (of: Actor): Act => ({ act: 'dismisses', of });
export const pushes = (by: Actor, how: Of<'pushes'> = {}): Act => ({ act: 'pushes', by, ...how });
export const merges = (by: Actor = 'dave', how: Of<'merges'> = {}): Act => ({ act: 'merges', by, ...how });
export const pushesToMain = (by: Actor, what: 'the head' | 'the file alone'): Act => ({ act: 'pushes to main', by, what });
export const updatesBranch = (by: Actor): Act => ({ act: 'updates the branch', by });
export const retargets = (to: 'another branch' | 'main'): Act => ({ act: 'retargets', to });
export const closes: Act = { act: 'closes' };
export const reopens: Act = { act: 'reopens' };
export const makesReady: Act = { act: 'makes ready' };
export const deletesBranch: Act = { act: 'deletes the branch' };
export const joins = (name: Actor, login: string, type: 'User' | 'Bot' = 'User'): Act => ({ act: 'joins', name, login, type });
export const renames = (who: Actor, login: string): Act => ({ act: 'is renamed', who, login });
export const leaves = (who: Actor): Act => ({ act: 'leaves the forge', who });
export const policyChanges = (how: PolicyChange): Act => ({ act: 'changes the policy', how });
export const waits = (seconds: Seconds): Act => ({ act: 'waits', seconds });
/** The branch that it was opened into: the forge takes main instead, by itself. */
export const deletesDecoy: Act = { act: 'deletes the decoy' };
export const meanwhile = (then: Act): Act => ({ act: 'meanwhile', then });
/** What is played before the loop decides, and what while it does. */
export function inOrder(acts: readonly Act[]): { readonly before: readonly Act[]; readonly meanwhile: readonly Act[] } {
  const late = acts.flatMap((act) => (act.act === 'meanwhile' ? [act.then] : []));
  return { before: acts.filter(({ act }) => act !== 'meanwhile'), meanwhile: late };
}
/** Both who have to. */
export const bothApprove: readonly Act[] = [approves('ivan'), approves('grace')];
