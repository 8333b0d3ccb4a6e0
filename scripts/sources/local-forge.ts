import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ElevationError } from '../core/errors.ts';
import type { Account, Evidence, Instant, SecondLook, Sha } from '../core/model.ts';
import type { Forge, NewPull, PullSummary } from './forge.ts';
import { deleteBranch, type MergeAct, mergePull, type PushAct, pushBranch, updateBranch } from './forge-branches.ts';
import { ForgeDesk } from './forge-desk.ts';
import { accountOf, mainBranch, readEvidence } from './forge-evidence.ts';
import { findForge } from './forge-place.ts';
import { ForgeStore, type StoredAccount, type StoredReview } from './forge-store.ts';
import { Git } from './git.ts';
import type { Signature } from './git-objects.ts';
import { runGit } from './git-process.ts';

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
export interface NewLocalPull extends NewPull {
  readonly isDraft?: boolean;
  readonly isFromFork?: boolean;
}
export interface ReviewAct {
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING';
  readonly body?: string;
  readonly viaEmail?: boolean;
  /** What it is bound to; the live head where it is not said. */
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
  readonly #desk: ForgeDesk;

  /** The folder of the local forge whose repository this address is; null: it is none. */
  static find(originUrl: string): string | null {
    return findForge(originUrl);
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
    this.#desk = new ForgeDesk(this.git, new ForgeStore(join(this.dir, 'forge')), now);
  }

  close(): void {
    this.git.close();
  }

  // ---- what a program reads ----

  async evidence(pull: number): Promise<Evidence> {
    return readEvidence(this.git, this.#desk.store, this.#desk.store.pull(pull), this.#desk.now());
  }

  async lookAgain(number: number): Promise<SecondLook> {
    const { state, headRef, headSha, reviews } = this.#desk.store.pull(number);
    const live = state === 'open' ? await this.git.revParse(`refs/heads/${headRef}`) : headSha;
    return { headSha: live ?? headSha, state, reviews, gaps: live === null ? ['the head branch is gone'] : [] };
  }

  async pullsOf(commit: Sha): Promise<number[]> {
    return this.#desk.store.pulls().flatMap(({ number, merged }) => (merged?.landed.includes(commit) ? [number] : []));
  }

  async evidenceOf(merge: Sha): Promise<Evidence[]> {
    return Promise.all((await this.pullsOf(merge)).map((pull) => this.evidence(pull)));
  }

  async openPulls(): Promise<PullSummary[]> {
    const open = this.#desk.store.pulls().filter(({ state }) => state === 'open');
    return Promise.all(
      open.map(async ({ number, title, headRef, headSha }) => {
        return { number, title, headRef, headSha: (await this.git.revParse(`refs/heads/${headRef}`)) ?? headSha };
      }),
    );
  }

  /** It is read itself. */
  async refresh(): Promise<void> {}

  // ---- accounts ----

  createAccount({ login, type = 'User', id, emails = [] }: NewAccount): Promise<Account> {
    return this.#act(async ({ store }) => {
      if (this.account(login))
        throw new ElevationError('INPUT_INVALID', `the login ${JSON.stringify(login)} is taken on this forge; choose another`);
      const account: Account = { id: id ?? 100_000 + store.next(), login, type };
      const noreply = `${account.id}+${login}@users.noreply.localhost`;
      store.saveAccounts([...store.accounts(), { ...account, emails: [...emails, noreply], isGone: false }]);
      return account;
    });
  }

  /** By login, whatever its case; null: nobody has it now. */
  account(login: string): Account | null {
    const accounts = this.#desk.store.accounts();
    const found = accounts.find((account) => !account.isGone && account.login.toLowerCase() === login.toLowerCase());
    return found ? accountOf(accounts, found.id) : null;
  }

  /** The id stays; the old login is free for anyone. */
  rename(account: Account, login: string): Promise<Account> {
    return this.#changeAccount(account, { login });
  }

  /** What it did stays, by nobody. */
  deleteAccount(account: Account): Promise<Account> {
    return this.#changeAccount(account, { isGone: true });
  }

  /** How git names somebody in a commit that is made for them now. */
  signature(as: Account): Signature {
    return this.#desk.signature(as);
  }

  // ---- branches ----

  /**
   * Pushes a revision of another repository to a branch here, and records who did. A plain `git push` to `repo` is possible too, and shows
   * as a gap: nobody knows who it was.
   */
  push(as: Account, from: string, rev: string, branch: string, how: PushAct = {}): Promise<Sha> {
    return this.#act((desk) => pushBranch(desk, as, from, rev, branch, how));
  }

  /** An open pull request whose head it is, is closed with it; one whose base it is gets another, or is closed. */
  deleteBranch(as: Account, branch: string): Promise<void> {
    return this.#act((desk) => deleteBranch(desk, as, branch));
  }

  /** The page's button: merges the base into the head, by the forge's hand. */
  updateBranch(as: Account, pull: number): Promise<Sha> {
    return this.#act((desk) => updateBranch(desk, as, pull));
  }

  // ---- pull requests ----

  openPull(as: Account, { headRef, baseRef, title, body, isDraft = false, isFromFork = false }: NewLocalPull): Promise<number> {
    return this.#act(async (desk) => {
      const headSha = await desk.tip(headRef);
      await desk.tip(baseRef);
      const said = { number: desk.store.next(), title, body, author: as.id, createdAt: desk.now(), headRef, headSha, baseRef };
      desk.store.savePull({ ...said, isDraft, isCrossRepository: isFromFork, state: 'open', retargetedAt: [], reviews: [], merged: null });
      return said.number;
    });
  }

  edit(number: number, change: { title?: string; body?: string; isDraft?: boolean }): Promise<void> {
    return this.#act(async ({ store }) => store.savePull({ ...store.pull(number), ...change }));
  }

  /** To another base: what the reviews were about is no longer what would be merged. */
  retarget(number: number, baseRef: string): Promise<void> {
    return this.#act(async (desk) => {
      await desk.tip(baseRef);
      const pull = desk.openPull(number);
      desk.store.savePull({ ...pull, baseRef, retargetedAt: [...pull.retargetedAt, desk.now()] });
    });
  }

  setState(number: number, state: 'open' | 'closed'): Promise<void> {
    return this.#act(async ({ store }) => {
      const pull = store.pull(number);
      const says = `pull request ${number} is merged; it can be neither closed nor reopened, open a new one`;
      if (pull.state === 'merged') throw new ElevationError('INPUT_INVALID', says);
      store.savePull({ ...pull, state });
    });
  }

  /** Merges without asking anybody, as an admin can. */
  merge(as: Account, pull: number, act: MergeAct = {}): Promise<Sha> {
    return this.#act((desk) => mergePull(desk, as, pull, act));
  }

  // ---- reviews ----

  review(as: Account, number: number, { state, body = '', viaEmail = false, commit }: ReviewAct): Promise<string> {
    return this.#act(async (desk) => {
      const pull = desk.store.pull(number);
      const seen = commit ?? (pull.state === 'open' ? await desk.tip(pull.headRef) : pull.headSha);
      const submittedAt = state === 'PENDING' ? null : desk.now();
      const review: StoredReview = { id: String(desk.store.next()), author: as.id, state, commit: seen, submittedAt, viaEmail, body };
      desk.store.savePull({ ...pull, reviews: [...pull.reviews, review] });
      return review.id;
    });
  }

  dismiss(number: number, review: string): Promise<void> {
    return this.#act(async (desk) => desk.changeReview(number, review, { state: 'DISMISSED' }));
  }

  /** Its time and its commit stay what they were. */
  editReview(number: number, review: string, body: string): Promise<void> {
    return this.#act(async (desk) => desk.changeReview(number, review, { body }));
  }

  // ---- inside ----

  #act<T>(act: (desk: ForgeDesk) => Promise<T>): Promise<T> {
    return this.#desk.store.locked(() => act(this.#desk));
  }

  #changeAccount({ id }: Account, change: Partial<StoredAccount>): Promise<Account> {
    return this.#act(async ({ store }) => {
      const accounts = store.accounts().map((account) => (account.id === id ? { ...account, ...change } : account));
      store.saveAccounts(accounts);
      const { login, type } = accounts.find((account) => account.id === id) ?? { login: '', type: 'User' };
      return { id, login, type };
    });
  }
}
