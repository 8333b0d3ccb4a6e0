import type { Account, Evidence, Sha } from '../core/model.ts';

/** Where pull requests live. Reading fits one GraphQL query and one activity call per pull request (approvals.md, section 4). */
export interface Forge {
  readonly kind: 'local' | 'github';
  /** Everything the forge can prove about one pull request. What could not be read whole is named in `gaps`, never left out. */
  evidence(pull: number): Promise<Evidence>;
  /** The pull requests that this commit of the default branch came from. Empty: none, so it was pushed directly. */
  pullsOf(commit: Sha): Promise<number[]>;
  openPulls(): Promise<PullSummary[]>;
  openPull(as: Account, pull: NewPull): Promise<number>;
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
