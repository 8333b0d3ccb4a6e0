import { ElevationError } from '../core/errors.ts';
import type { Account, Instant, Sha } from '../core/model.ts';
import { commitsBetween } from './forge-evidence.ts';
import type { Activity, ForgeStore, StoredPull, StoredReview } from './forge-store.ts';
import type { Git } from './git.ts';
import type { Signature } from './git-objects.ts';

/** What every act at the local forge needs: its repository, its files, its clock. Acts run one after the other, under the store's lock. */
export class ForgeDesk {
  readonly git: Git;
  readonly store: ForgeStore;
  readonly now: () => Instant;

  constructor(git: Git, store: ForgeStore, now: () => Instant) {
    this.git = git;
    this.store = store;
    this.now = now;
  }

  /** @throws ElevationError INPUT_INVALID unless it is open */
  openPull(number: number): StoredPull {
    const pull = this.store.pull(number);
    if (pull.state === 'open') return pull;
    throw new ElevationError('INPUT_INVALID', `pull request ${number} is ${pull.state}; only an open one can be changed or merged`);
  }

  /** The pull requests that are open and have this branch as their head or their base. */
  openPullsOf(role: 'headRef' | 'baseRef', branch: string): StoredPull[] {
    return this.store.pulls().filter((pull) => pull.state === 'open' && pull[role] === branch);
  }

  changeReview(number: number, id: string, change: Partial<StoredReview>): void {
    const pull = this.store.pull(number);
    if (!pull.reviews.some((review) => review.id === id)) {
      throw new ElevationError('INPUT_INVALID', `pull request ${number} has no review ${id}; "elevate why ${number}" lists them`);
    }
    this.store.savePull({ ...pull, reviews: pull.reviews.map((review) => (review.id === id ? { ...review, ...change } : review)) });
  }

  async tip(branch: string): Promise<Sha> {
    const sha = await this.git.revParse(`refs/heads/${branch}`);
    if (sha === null)
      throw new ElevationError('INPUT_INVALID', `there is no branch ${JSON.stringify(branch)} on this forge; push it first`);
    return sha;
  }

  signature(as: Account): Signature {
    const emails = this.store.accounts().find(({ id }) => id === as.id)?.emails ?? [];
    return { name: as.login, email: emails[0] ?? '', at: this.now() };
  }

  record(as: Account, branch: string, before: Sha | null, after: Sha | null, kind: Activity['kind'], isWeb: boolean): void {
    this.store.addActivity({ at: this.now(), actor: as.id, branch, before, after, kind, isWeb });
  }

  /** Records a move of a branch, and what it does to the pull requests that it is the head or the base of. */
  async moved(
    as: Account,
    branch: string,
    before: Sha | null,
    after: Sha,
    how: { rebindsReviews?: boolean; isWeb?: boolean },
  ): Promise<void> {
    const isForward = before !== null && (await this.git.isAncestor(before, after));
    this.record(as, branch, before, after, before === null ? 'create' : isForward ? 'push' : 'force-push', how.isWeb ?? false);
    for (const pull of this.openPullsOf('headRef', branch)) {
      const rebound = pull.reviews.map((review) => (review.state === 'APPROVED' ? { ...review, commit: after } : review));
      this.store.savePull({ ...pull, headSha: after, reviews: how.rebindsReviews ? rebound : pull.reviews });
    }
    if (before === null) return;
    for (const pull of this.openPullsOf('baseRef', branch)) {
      // a head that came to the base by a push shows as merged, as on GitHub, though nobody merged it
      if (!(await this.git.isAncestor(pull.headSha, after))) continue;
      this.saveMerged(pull, as, after, before, await commitsBetween(this.git, before, after));
    }
  }

  saveMerged(pull: StoredPull, as: Account, commit: Sha, onto: Sha, landed: readonly Sha[]): void {
    const merged = { at: this.now(), by: as.id, commit, onto, landed, activities: this.store.activities().length };
    this.store.savePull({ ...pull, state: 'merged', merged });
  }
}
