import type { Account, Sha } from '../../../scripts/core/model.ts';
import type { MergeAct, PushAct } from '../../../scripts/sources/forge-branches.ts';
import type { Signature } from '../../../scripts/sources/git-objects.ts';
import type { NewAccount, NewLocalPull, ReviewAct } from '../../../scripts/sources/local-forge.ts';
import { mergePull, moveRef, openPullOf, pushBranch, tipOf, updateBranch } from './acts.ts';
import type { Role, StoredPull, StoredReview, StoredUser } from './data.ts';
import { closePull, dismissReview } from './moves.ts';
import { addPull, addReview, editPull, reopenPull, retargetPull } from './pull-acts.ts';
import { pullOf, userOfLogin, type World, zeros } from './world.ts';

export interface NewGithubAccount extends NewAccount {
  /** In the repository; a writer where it is not said, null: none. */
  readonly role?: Role | null;
}

/**
 * The acts of people, in the words of the local forge: one suite can stage the same on both. No rule is asked, as for an admin, since what
 * counts is decided elsewhere; the server's own routes do ask.
 */
export class People {
  readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  // ---- accounts ----

  async createAccount({ login, type = 'User', id, emails = [], role = 'write' }: NewGithubAccount): Promise<Account> {
    if (this.account(login)) throw new Error(`the login ${JSON.stringify(login)} is taken`);
    const user: StoredUser = { id: id ?? 500_000 + this.world.id(), login, type, emails: [...emails], isGone: false, role };
    this.world.data.users.push(user);
    return accountOf(user);
  }

  /** By login, whatever its case; null: nobody has it now. */
  account(login: string): Account | null {
    const found = userOfLogin(this.world.data, login);
    return found && accountOf(found);
  }

  /** The id stays; the old login is free for anyone. */
  async rename({ id }: Account, login: string): Promise<Account> {
    return accountOf(Object.assign(this.#user(id), { login }));
  }

  /** What it did stays, by nobody. */
  async deleteAccount({ id }: Account): Promise<Account> {
    return accountOf(Object.assign(this.#user(id), { isGone: true }));
  }

  async setRole({ id }: Account, role: Role | null): Promise<void> {
    this.#user(id).role = role;
  }

  signature(as: Account): Signature {
    return this.world.signature(as);
  }

  // ---- branches ----

  push(as: Account, from: string, rev: string, branch: string, how: PushAct = {}): Promise<Sha> {
    return this.#act(() => pushBranch(this.world, as, from, rev, branch, how));
  }
  deleteBranch(as: Account, branch: string): Promise<void> {
    return this.#act(() => moveRef(this.world, as.id, `refs/heads/${branch}`, tipOf(this.world, branch), zeros));
  }
  updateBranch(as: Account, pull: number): Promise<Sha> {
    return this.#act(() => updateBranch(this.world, as, pull));
  }

  // ---- pull requests ----

  openPull(as: Account, pull: NewLocalPull): Promise<number> {
    return this.#act(async () => (await addPull(this.world, as, pull)).number);
  }
  edit(number: number, change: { title?: string; body?: string; isDraft?: boolean }): Promise<void> {
    return this.#act(async () => editPull(this.world, this.#authorOf(number), this.#pull(number), change));
  }
  retarget(number: number, baseRef: string): Promise<void> {
    return this.#act(() => retargetPull(this.world, this.#authorOf(number), openPullOf(this.world, number), baseRef));
  }
  setState(number: number, state: 'open' | 'closed'): Promise<void> {
    return this.#act(async () => {
      const pull = this.#pull(number);
      if (pull.state === 'merged') throw new Error(`pull request ${number} is merged; it can be neither closed nor reopened`);
      if (pull.state === state) return;
      if (state === 'closed') closePull(this.world, pull, pull.author);
      else await reopenPull(this.world, this.#authorOf(number), pull);
    });
  }
  merge(as: Account, pull: number, act: MergeAct = {}): Promise<Sha> {
    return this.#act(() => mergePull(this.world, as, pull, act));
  }
  /** "Merge when ready"; nothing is merged by it. */
  async enableAutoMerge(as: Account, number: number): Promise<void> {
    const pull = openPullOf(this.world, number);
    pull.autoMergeBy = as.id;
    this.world.timeline(pull, 'AutoMergeEnabledEvent', as.id);
  }

  // ---- reviews ----

  review(as: Account, number: number, { state, body = '', ...rest }: ReviewAct): Promise<string> {
    return this.#act(async () => String(addReview(this.world, as, this.#pull(number), { state, body, ...rest }).id));
  }
  dismiss(number: number, review: string, as: Account = this.#authorOf(number)): Promise<void> {
    return this.#act(async () => dismissReview(this.world, this.#pull(number), Number(review), as.id, 'Dismissed'));
  }
  /** Its time and its commit stay what they were. */
  editReview(number: number, review: string, body: string): Promise<void> {
    return this.#act(async () => void Object.assign(this.#review(number, review), { body, lastEditedAt: this.world.now() }));
  }
  /** Bound to another commit, as has been seen on GitHub (approvals.md, S02). */
  rebind(number: number, review: string, commit: Sha): Promise<void> {
    return this.#act(async () => void Object.assign(this.#review(number, review), { commit }));
  }

  // ---- inside ----

  #act<T>(act: () => Promise<T>): Promise<T> {
    return this.world.locked(act);
  }
  #user(id: number): StoredUser {
    const found = this.world.data.users.find((user) => user.id === id);
    if (!found) throw new Error(`there is no account ${id}`);
    return found;
  }
  #pull(number: number): StoredPull {
    const found = pullOf(this.world.data, number);
    if (!found) throw new Error(`there is no pull request ${number}`);
    return found;
  }
  #authorOf(number: number): Account {
    return accountOf(this.#user(this.#pull(number).author));
  }
  #review(number: number, id: string): StoredReview {
    const found = this.#pull(number).reviews.find((review) => review.id === Number(id));
    if (!found) throw new Error(`pull request ${number} has no review ${id}`);
    return found;
  }
}

function accountOf({ id, login, type }: StoredUser): Account {
  return { id, login, type };
}
