import type { Account, Evidence, JsonObject, SecondLook, Sha } from '../core/model.ts';
import type { Protection } from '../core/protection.ts';

/** Where pull requests live. Reading fits one GraphQL query and one activity call per pull request (approvals.md, section 4). */
export interface Forge {
  readonly kind: 'local' | 'github';
  /**
   * Everything the forge can prove about one pull request. What could not be read whole is named in `gaps`, never left out. Afterwards the
   * head's objects are in the repository. `along`: what else is to be asked with it.
   */
  evidence(pull: number, along?: Along): Promise<Evidence>;
  /**
   * The same of every pull request that this commit of the default branch came from. Empty: none, and the forge saw it being pushed.
   * @throws ElevationError FORGE_UNREACHABLE while it shows neither
   */
  evidenceOf(merge: Sha): Promise<readonly Evidence[]>;
  /** A second look, in one request: whether what `evidence` showed is still so. What could not be read whole is named in `gaps`. */
  lookAgain(pull: number): Promise<SecondLook>;
  /** The pull requests that this commit of the default branch came from. Empty: none, so it was pushed directly. */
  pullsOf(commit: Sha): Promise<number[]>;
  /** Afterwards the heads' objects are in the repository. */
  openPulls(): Promise<PullSummary[]>;
  /** Brings the repository that is read up to date: main, the ledger and the heartbeat. */
  refresh(): Promise<void>;
  /** What the forge forbids on main and on the ledger. Left out: it knows no such rules. */
  protection?(): Promise<Protection>;
}
/** What is asked in one request with the evidence, so that it takes none of its own. A forge that has no requests leaves it out. */
export interface Along {
  /** The whole question; it holds the evidence's. `head`: where git has the pull request's; its objects are here then. */
  ask(head: Sha | null): Promise<{ readonly document: string; readonly variables: JsonObject }>;
  /** The whole answer, and the fields at its top that failed. */
  take(answer: JsonObject, failed: readonly (string | null)[]): void;
}
export interface PullSummary {
  readonly number: number;
  readonly title: string;
  readonly headRef: string;
  readonly headSha: Sha;
}
export interface NewPull {
  readonly headRef: string;
  readonly baseRef: string;
  readonly title: string;
  readonly body: string;
}

/** A forge in somebody's hands: what commands do there in a person's name. */
export interface Seat {
  /** Who acts. @throws ElevationError SIGN_IN_NEEDED */
  me(): Promise<Me>;
  /** One new file as a pull request: a branch on top of `base`, one commit, the pull request. */
  propose(proposal: Proposal): Promise<Proposed>;
  /**
   * Squashes what was proposed onto main, exactly as it was, without asking anybody. false: whoever acts may not, or somebody has moved the
   * branch since (S09), so that somebody has to look at it on its page.
   */
  merge(proposed: Proposed): Promise<boolean>;
  /** Closes a pull request that whoever acts has opened. false: somebody else has, or it is done on its page. */
  callOff(pull: number): Promise<boolean>;
  /** The address of a pull request's page; null: this forge has no pages. */
  pageOf(pull: number): string | null;
}
export interface Me extends Account {
  /** The address that this person's commits carry. */
  readonly email: string;
}
export interface Proposed {
  readonly number: number;
  readonly headSha: Sha;
}
export interface Proposal {
  /** Main's tip: the commit goes on top of it. */
  readonly base: Sha;
  readonly path: string;
  readonly content: string;
  readonly headRef: string;
  readonly title: string;
  readonly body: string;
}
