import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ElevationError } from '../core/errors.ts';
import type { Account, Evidence, Instant, Sha } from '../core/model.ts';
import type { Forge, NewPull, PullSummary } from './forge.ts';
import { accountOf, commitsBetween, mainBranch, readEvidence } from './forge-evidence.ts';
import { type MergeMethod, makeMerge, mergedTree, webSignature } from './forge-merge.ts';
import { type Activity, ForgeStore, type StoredAccount, type StoredPull, type StoredReview } from './forge-store.ts';
import { Git } from './git.ts';
import type { Signature } from './git-objects.ts';
import { runGit } from './git-process.ts';
import { writeCommit } from './git-write.ts';

export interface LocalForgeOptions {
  readonly now?: () => Instant;
}
export interface NewAccount {
  readonly login: string;
  readonly type?: Account['type'];
  readonly id?: number;
  /** By which commits lead to it; its noreply address always does. */
  readonly emails?: readonly string[];
}
export interface ReviewAct {
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING';
  readonly body?: string;
  readonly viaEmail?: boolean;
  /** What it is bound to; the live head where it is not said. */
  readonly commit?: Sha;
}
export interface MergeAct {
  readonly method?: MergeMethod;
  /** As a merge queue does it, and not a person's click. */
  readonly byQueue?: boolean;
  /** Only if this is still the head (approvals.md, S09). */
  readonly head?: Sha;
  /** A commit in the repository that is put on the base as it is: what a merge that adds something looks like (C11). */
  readonly commit?: Sha;
}

/**
 * A forge on this machine: a bare repository `repo.git` and, in `forge/` beside it, who did what in it and when. It serves the demo and the
 * tests, and keeps no rules: everybody is an admin, may approve their own and merge what nobody has looked at. What counts is decided by core.
 */
export class LocalForge implements Forge {
  readonly kind = 'local';
  readonly dir: string;
  /** The bare repository: what a clone's origin is. */
  readonly repo: string;
  readonly git: Git;
  readonly #store: ForgeStore;
  readonly #now: () => Instant;

  /** The folder of the local forge whose repository this address is; null: it is none. */
  static find(originUrl: string): string | null {
    const path = originUrl.startsWith('file://') ? fileURLToPath(originUrl) : originUrl;
    const dir = dirname(resolve(path));
    return basename(path) === 'repo.git' && existsSync(join(dir, 'forge', 'forge.json')) ? dir : null;
  }

  static async create(dir: string, options: LocalForgeOptions = {}): Promise<LocalForge> {
    mkdirSync(join(dir, 'forge', 'pulls'), { recursive: true });
    await runGit(null, ['init', '--quiet', '--bare', '--template=', `--initial-branch=${mainBranch}`, '--', join(dir, 'repo.git')]);
    writeFileSync(join(dir, 'forge', 'forge.json'), `${JSON.stringify({ version: 1 })}\n`);
    return LocalForge.open(dir, options);
  }

  static open(dir: string, options: LocalForgeOptions = {}): LocalForge {
    return new LocalForge(dir, options);
  }

  constructor(dir: string, { now = Date.now }: LocalForgeOptions) {
    this.dir = resolve(dir);
    this.repo = join(this.dir, 'repo.git');
    this.git = Git.open(this.repo);
    this.#store = new ForgeStore(join(this.dir, 'forge'));
    this.#now = now;
  }

  close(): void {
    this.git.close();
  }

  // ---- what a program reads ----

  evidence(pull: number): Promise<Evidence> {
    return readEvidence(this.git, this.#store, this.#store.pull(pull), this.#now());
  }

  async pullsOf(commit: Sha): Promise<number[]> {
    return this.#store.pulls().flatMap(({ number, merged }) => (merged?.landed.includes(commit) ? [number] : []));
  }

  async openPulls(): Promise<PullSummary[]> {
    const open = this.#store.pulls().filter(({ state }) => state === 'open');
    return Promise.all(
      open.map(async ({ number, title, headRef, headSha }) => {
        return { number, title, headRef, headSha: (await this.git.revParse(`refs/heads/${headRef}`)) ?? headSha };
      }),
    );
  }

  // ---- accounts ----

  createAccount({ login, type = 'User', id, emails = [] }: NewAccount): Promise<Account> {
    return this.#act(async () => {
      const accounts = this.#store.accounts();
      if (accounts.some((account) => !account.isGone && account.login.toLowerCase() === login.toLowerCase())) {
        throw new ElevationError('INPUT_INVALID', `the login ${JSON.stringify(login)} is taken on this forge; choose another`);
      }
      const account: Account = { id: id ?? 100_000 + this.#store.next(), login, type };
      const noreply = `${account.id}+${login}@users.noreply.localhost`;
      this.#store.saveAccounts([...accounts, { ...account, emails: [...emails, noreply], isGone: false }]);
      return account;
    });
  }

  /** By login, whatever its case; null: nobody has it now. */
  account(login: string): Account | null {
    const found = this.#store.accounts().find((account) => !account.isGone && account.login.toLowerCase() === login.toLowerCase());
    return found ? accountOf(this.#store.accounts(), found.id) : null;
  }

  /** The id stays; the old login is free for anyone. */
  rename(account: Account, login: string): Promise<Account> {
    return this.#changeAccount(account, { login });
  }

  /** What it did stays, by nobody. */
  deleteAccount(account: Account): Promise<Account> {
    return this.#changeAccount(account, { isGone: true });
  }

  // ---- branches ----

  /**
   * Pushes a revision of another repository to a branch here, and records who did. `rebindsReviews`: approvals move along to the new head, as
   * has been seen after force-pushes (approvals.md, S02). A plain `git push` to `repo` is possible too, and shows as a gap.
   */
  push(as: Account, from: string, rev: string, branch: string, how: { force?: boolean; rebindsReviews?: boolean } = {}): Promise<Sha> {
    return this.#act(async () => {
      const source = Git.open(from);
      try {
        const sha = await source.revParse(rev);
        if (sha === null)
          throw new ElevationError('INPUT_INVALID', `${JSON.stringify(rev)} is no commit in ${from}; commit first, then push`);
        const before = await this.git.revParse(`refs/heads/${branch}`);
        if (before === sha) return sha;
        await source.run(['push', '--quiet', '--no-verify', this.repo, `${how.force ? '+' : ''}${sha}:refs/heads/${branch}`]);
        await this.#moved(as, branch, before, sha, { rebindsReviews: how.rebindsReviews === true });
        return sha;
      } finally {
        source.close();
      }
    });
  }

  deleteBranch(as: Account, branch: string): Promise<void> {
    return this.#act(async () => {
      const before = await this.git.revParse(`refs/heads/${branch}`);
      if (before === null) throw new ElevationError('INPUT_INVALID', `there is no branch ${JSON.stringify(branch)} to delete`);
      await this.git.run(['update-ref', '-d', `refs/heads/${branch}`, before]);
      this.#record(as, branch, before, null, 'delete', false);
      for (const pull of this.#openOf('headRef', branch)) this.#store.savePull({ ...pull, state: 'closed' });
    });
  }

  /** The page's button: merges the base into the head, by the forge's hand. */
  updateBranch(as: Account, number: number): Promise<Sha> {
    return this.#act(async () => {
      const { headRef, baseRef } = this.#open(number);
      const [head, base] = [await this.#tip(headRef), await this.#tip(baseRef)];
      const message = `Merge branch '${baseRef}' into ${headRef}\n`;
      const commit = { parents: [head, base], author: this.signature(as), committer: webSignature(this.#now()), message };
      const sha = await writeCommit(this.git, { ...commit, tree: await mergedTree(this.git, head, base) });
      await this.git.run(['update-ref', `refs/heads/${headRef}`, sha, head]);
      await this.#moved(as, headRef, head, sha, { isWeb: true });
      return sha;
    });
  }

  // ---- pull requests ----

  openPull(
    as: Account,
    { headRef, baseRef, title, body, ...rest }: NewPull & { isDraft?: boolean; isFromFork?: boolean },
  ): Promise<number> {
    return this.#act(async () => {
      const headSha = await this.#tip(headRef);
      await this.#tip(baseRef);
      const pull = { number: this.#store.next(), title, body, author: as.id, createdAt: this.#now(), headRef, headSha, baseRef } as const;
      const flags = { isDraft: rest.isDraft ?? false, isCrossRepository: rest.isFromFork ?? false };
      this.#store.savePull({ ...pull, ...flags, state: 'open', retargetedAt: [], reviews: [], merged: null });
      return pull.number;
    });
  }

  edit(number: number, change: { title?: string; body?: string; isDraft?: boolean }): Promise<void> {
    return this.#act(async () => this.#store.savePull({ ...this.#store.pull(number), ...change }));
  }

  retarget(number: number, baseRef: string): Promise<void> {
    return this.#act(async () => {
      await this.#tip(baseRef);
      const pull = this.#open(number);
      this.#store.savePull({ ...pull, baseRef, retargetedAt: [...pull.retargetedAt, this.#now()] });
    });
  }

  setState(number: number, state: 'open' | 'closed'): Promise<void> {
    return this.#act(async () => {
      const pull = this.#store.pull(number);
      if (pull.state === 'merged')
        throw new ElevationError('INPUT_INVALID', `pull request ${number} is merged; it can be neither closed nor reopened`);
      this.#store.savePull({ ...pull, state });
    });
  }

  /** Merges without asking anybody, as an admin can. */
  merge(as: Account, number: number, { method = 'merge', byQueue = false, head: expected, commit }: MergeAct = {}): Promise<Sha> {
    return this.#act(async () => {
      const pull = this.#open(number);
      const [head, base] = [await this.#tip(pull.headRef), await this.#tip(pull.baseRef)];
      if (expected !== undefined && expected !== head) {
        throw new ElevationError('INPUT_INVALID', `the head of pull request ${number} has moved; look at what is new and merge it again`);
      }
      const commits = await commitsBetween(this.git, base, head);
      const message =
        method === 'merge' ? `Merge pull request #${number} from ${pull.headRef}\n\n${pull.title}\n` : `${pull.title} (#${number})\n`;
      const order = { method, base, head, commits, author: this.signature(as), committer: webSignature(this.#now()), message };
      const landed = commit === undefined ? await makeMerge(this.git, order) : [commit];
      const tip = landed.at(-1) ?? base;
      await this.git.run(['update-ref', `refs/heads/${pull.baseRef}`, tip, base]);
      this.#record(as, pull.baseRef, base, tip, byQueue ? 'merge-queue' : 'merge', true);
      this.#saveMerged({ ...pull, headSha: head }, as, tip, base, landed);
      return tip;
    });
  }

  // ---- reviews ----

  review(as: Account, number: number, { state, body = '', viaEmail = false, commit }: ReviewAct): Promise<string> {
    return this.#act(async () => {
      const pull = this.#store.pull(number);
      const seen = commit ?? (pull.state === 'open' ? await this.#tip(pull.headRef) : pull.headSha);
      const submittedAt = state === 'PENDING' ? null : this.#now();
      const review: StoredReview = { id: String(this.#store.next()), author: as.id, state, commit: seen, submittedAt, viaEmail, body };
      this.#store.savePull({ ...pull, reviews: [...pull.reviews, review] });
      return review.id;
    });
  }

  dismiss(number: number, review: string): Promise<void> {
    return this.#changeReview(number, review, { state: 'DISMISSED' });
  }

  /** Its time and its commit stay what they were. */
  editReview(number: number, review: string, body: string): Promise<void> {
    return this.#changeReview(number, review, { body });
  }

  // ---- inside ----

  #act<T>(act: () => Promise<T>): Promise<T> {
    return this.#store.locked(act);
  }

  #changeAccount({ id }: Account, change: Partial<StoredAccount>): Promise<Account> {
    return this.#act(async () => {
      const accounts = this.#store.accounts().map((account) => (account.id === id ? { ...account, ...change } : account));
      this.#store.saveAccounts(accounts);
      const { login, type } = accounts.find((account) => account.id === id) ?? { login: '', type: 'User' };
      return { id, login, type };
    });
  }

  #changeReview(number: number, id: string, change: Partial<StoredReview>): Promise<void> {
    return this.#act(async () => {
      const pull = this.#store.pull(number);
      if (!pull.reviews.some((review) => review.id === id))
        throw new ElevationError('INPUT_INVALID', `pull request ${number} has no review ${id}`);
      this.#store.savePull({ ...pull, reviews: pull.reviews.map((review) => (review.id === id ? { ...review, ...change } : review)) });
    });
  }

  #open(number: number): StoredPull {
    const pull = this.#store.pull(number);
    if (pull.state === 'open') return pull;
    throw new ElevationError('INPUT_INVALID', `pull request ${number} is ${pull.state}; only an open one can be changed or merged`);
  }

  #openOf(role: 'headRef' | 'baseRef', branch: string): StoredPull[] {
    return this.#store.pulls().filter((pull) => pull.state === 'open' && pull[role] === branch);
  }

  async #tip(branch: string): Promise<Sha> {
    const sha = await this.git.revParse(`refs/heads/${branch}`);
    if (sha === null)
      throw new ElevationError('INPUT_INVALID', `there is no branch ${JSON.stringify(branch)} on this forge; push it first`);
    return sha;
  }

  /** How this account signs a commit now, so that the commit leads back to it. */
  signature(as: Account): Signature {
    const emails = this.#store.accounts().find(({ id }) => id === as.id)?.emails ?? [];
    return { name: as.login, email: emails[0] ?? '', at: this.#now() };
  }

  #record(as: Account, branch: string, before: Sha | null, after: Sha | null, kind: Activity['kind'], isWeb: boolean): void {
    this.#store.addActivity({ at: this.#now(), actor: as.id, branch, before, after, kind, isWeb });
  }

  /** Records a move of a branch, and what it does to the pull requests that it is the head or the base of. */
  async #moved(
    as: Account,
    branch: string,
    before: Sha | null,
    after: Sha,
    how: { rebindsReviews?: boolean; isWeb?: boolean },
  ): Promise<void> {
    const isForward = before !== null && (await this.git.isAncestor(before, after));
    this.#record(as, branch, before, after, before === null ? 'create' : isForward ? 'push' : 'force-push', how.isWeb ?? false);
    for (const pull of this.#openOf('headRef', branch)) {
      const rebound = pull.reviews.map((review) => (review.state === 'APPROVED' ? { ...review, commit: after } : review));
      this.#store.savePull({ ...pull, headSha: after, reviews: how.rebindsReviews ? rebound : pull.reviews });
    }
    if (before === null) return;
    for (const pull of this.#openOf('baseRef', branch)) {
      // a head that came to the base by a push shows as merged, as on GitHub, though nobody merged it
      if (!(await this.git.isAncestor(pull.headSha, after))) continue;
      this.#saveMerged(pull, as, after, before, await commitsBetween(this.git, before, after));
    }
  }

  #saveMerged(pull: StoredPull, as: Account, commit: Sha, onto: Sha, landed: readonly Sha[]): void {
    const merged = { at: this.#now(), by: as.id, commit, onto, landed, activities: this.#store.activities().length };
    this.#store.savePull({ ...pull, state: 'merged', merged });
  }
}
