import type { Account, Sha } from '../../../scripts/core/model.ts';
import { commitFiles, type FileChange } from '../../../scripts/sources/git-write.ts';
import type { LocalForge } from '../../../scripts/sources/local-forge.ts';
import { type Acts, type Name, requestFile } from '../../support/forge.ts';
import type { Act, Actor, Asks } from '../acts.ts';
import { policyChanges } from '../policy-changes.ts';
import { fixtureBytes, type OpenForge, usualFields } from './forge.ts';
import { idOf, Question } from './stage.ts';

export type StageActs = Acts &
  Pick<LocalForge, 'account' | 'dismiss' | 'retarget' | 'edit' | 'setState' | 'rename' | 'deleteAccount' | 'deleteBranch' | 'updateBranch'>;

type Named<Name extends Act['act']> = Extract<Act, { act: Name }>;

/** Everybody of one story: each act becomes what that person does on the forge, a minute after the one before. */
export class People {
  readonly #open: OpenForge;
  readonly #id: string;
  readonly #branch: string;
  readonly #joined = new Map<Actor, Account>();
  readonly #question = new Question();
  readonly #reviews = new Map<Actor, string>();
  #file: FileChange & { readonly content: string | Buffer };
  #asked: Asks | null = null;
  #more: readonly FileChange[] = [];
  #pushes = 0;
  pull = 0;

  constructor(open: OpenForge, id: string) {
    this.#open = open;
    this.#id = id;
    this.#branch = `request-${id.slice(-6)}`;
    this.#file = requestFile(id, usualFields);
  }

  get #decoy(): string {
    return `decoy-of-${this.#branch}`;
  }
  get path(): string {
    return this.#file.path;
  }
  get review(): string | null {
    return this.#question.review;
  }

  async play(act: Act): Promise<void> {
    const { clock, forge } = this.#open.people;
    clock.advance(act.act === 'waits' ? act.seconds : 60);
    switch (act.act) {
      case 'asks':
        return this.#ask(act);
      case 'pushes':
        return this.#push(act);
      case 'reviews': {
        const { by, state, body = '', viaEmail = false } = act;
        const review = await forge.review(this.#account(by), this.pull, { state, body, viaEmail });
        this.#reviews.set(by, review);
        return this.#question.note(act, review);
      }
      case 'dismisses':
        return forge.dismiss(this.pull, this.#reviews.get(act.of) ?? '');
      case 'merges':
        return this.#merge(act);
      case 'pushes to main': {
        const tip = act.what === 'the head' ? await this.#head() : await this.#commit('main', [this.#file], act.by);
        await this.#move(act.by, tip, 'main');
        return;
      }
      case 'updates the branch':
        await this.#move('judy', await this.#commit('main', [{ path: 'NOTES.md', content: `${this.#id}\n` }], 'judy'), 'main');
        await forge.updateBranch(this.#account(act.by), this.pull);
        return;
      case 'retargets':
        if (act.to === 'another branch') await this.#move('judy', await this.#tip('main'), `base-of-${this.#branch}`);
        return forge.retarget(this.pull, act.to === 'main' ? 'main' : `base-of-${this.#branch}`);
      case 'deletes the decoy':
        return forge.deleteBranch(this.#account('alice'), this.#decoy);
      case 'closes':
        return forge.setState(this.pull, 'closed');
      case 'reopens':
        return forge.setState(this.pull, 'open');
      case 'makes ready':
        return forge.edit(this.pull, { isDraft: false });
      case 'deletes the branch':
        return forge.deleteBranch(this.#account('dave'), this.#branch);
      case 'joins': {
        const { name, login, type } = act;
        // the forge's own robot may be there already
        const known = forge.account(login);
        this.#joined.set(name, known ?? (await forge.createAccount({ login, type, id: idOf(name), emails: [`${name}@example.com`] })));
        return;
      }
      case 'is renamed':
        this.#joined.set(act.who, await forge.rename(this.#account(act.who), act.login));
        return;
      case 'leaves the forge':
        await forge.deleteAccount(this.#account(act.who));
        return;
      case 'changes the policy':
        return this.#changePolicy(act);
      case 'meanwhile':
        return this.play(act.then);
      case 'waits':
        return;
    }
  }

  async #ask(act: Asks): Promise<void> {
    const { by, pushedBy = by, also, commitsBefore = 0, isDraft = false, isFromFork = false, title = 'Ask for access' } = act;
    this.#asked = act;
    this.#more = also === undefined ? [] : [{ path: also, content: 'nothing: 1\n' }];
    this.#file = this.#fileOf(act);
    if (act.isIntoDecoy) await this.#mergeDecoy();
    const baseRef = act.isIntoDecoy ? this.#decoy : 'main';
    let on = await this.#tip(baseRef);
    for (let n = 1; n <= commitsBefore; n += 1) on = await this.#commit(on, [{ ...this.#file, content: `${n}\n` }], by);
    await this.#move(pushedBy, await this.#commit(on, [this.#file, ...this.#more], by, act), this.#branch);
    this.#open.people.clock.advance(60);
    const start = { headRef: this.#branch, baseRef, title, body: '', isDraft, isFromFork };
    this.pull = await this.#open.people.forge.openPull(this.#account(by), start);
  }

  /** A branch with notes, merged to main as any other. */
  async #mergeDecoy(): Promise<void> {
    await this.#move('alice', await this.#commit('main', [{ path: 'NOTES.md', content: `${this.#id}\n` }], 'alice'), this.#decoy);
    const start = { headRef: this.#decoy, baseRef: 'main', title: 'Notes', body: '' };
    const { forge } = this.#open.people;
    await forge.merge(this.#account('judy'), await forge.openPull(this.#account('alice'), start));
  }

  #fileOf({ request = {}, fixture, mode }: Asks): FileChange & { readonly content: string | Buffer } {
    if (fixture === undefined) return { ...requestFile(this.#id, { ...usualFields, ...request }), ...(mode && { mode }) };
    const { path } = requestFile('20261120-orders-db-7f3k9q', usualFields);
    return { path, content: fixtureBytes(fixture) };
  }

  async #push({ by, author = by, keepsFile = false, force = false, rebinds = false, isBackdated = false }: Named<'pushes'>): Promise<void> {
    const from = force ? await this.#parentOfBranch() : await this.#head();
    this.#pushes += 1;
    if (!keepsFile) {
      const justification = `Orders of 19 November carry a wrong currency, and this sets it right again, version ${this.#pushes}.`;
      this.#file = this.#fileOf({ ...(this.#asked ?? { act: 'asks', by }), request: { ...this.#asked?.request, justification } });
    }
    const changes = keepsFile && !force ? [] : [this.#file, ...this.#more];
    const commit = await this.#commit(from, changes, by, { author, isBackdated });
    await this.#open.people.forge.push(this.#account(by), this.#open.people.work.gitDir, commit, this.#branch, {
      force,
      rebindsReviews: rebinds,
    });
  }

  async #merge({ by, method = 'merge', byQueue = false, adds }: Named<'merges'>): Promise<void> {
    const as = this.#account(by);
    if (adds === undefined) {
      await this.#open.people.forge.merge(as, this.pull, { method, byQueue });
      return;
    }
    const own = adds === 'other bytes' ? { content: String(this.#file.content).replace('45m', '50m') } : {};
    const mended = { ...this.#file, ...own, ...(adds === 'an executable bit' && { mode: '100755' }) };
    const more = adds === 'another file' ? [{ path: 'README.md', content: 'more\n' }] : [];
    const commit = await this.#commit('main', [mended, ...this.#more, ...more], by);
    await this.#move(by, commit, `parked-${this.#branch}`);
    await this.#open.people.forge.merge(as, this.pull, { commit });
  }

  async #changePolicy({ how }: Named<'changes the policy'>): Promise<void> {
    const { path, from, to } = policyChanges[how];
    const before = String(await this.#open.people.forge.git.blob(`refs/heads/main:${path}`));
    if (!before.includes(from)) throw new Error(`the sample's ${path} has nothing to change for «${how}»`);
    await this.#move('judy', await this.#commit('main', [{ path, content: before.replace(from, to) }], 'judy'), 'main');
  }

  async #commit(on: string, changes: readonly FileChange[], by: Actor, how: Partial<Asks> & { isBackdated?: boolean } = {}): Promise<Sha> {
    const { author = by, committer = by, coAuthors = [], isBackdated = false } = how;
    const at = isBackdated ? Date.parse('2026-11-01T00:00:00Z') : this.#open.people.clock.at;
    const lines = coAuthors.map((name) => `Co-authored-by: ${name} <${this.#email(name)}>\n`).join('');
    return commitFiles(this.#open.people.work, {
      parents: [(await this.#tip(on)) || on],
      changes,
      message: `Ask for access ${this.#pushes}\n\n${lines}`,
      author: { name: author, email: this.#email(author), at },
      committer: { name: committer, email: this.#email(committer), at },
    });
  }

  async #tip(branch: string): Promise<Sha> {
    return (await this.#open.people.forge.git.revParse(`refs/heads/${branch}`)) ?? branch;
  }
  #head(): Promise<Sha> {
    return this.#tip(this.#branch);
  }
  async #parentOfBranch(): Promise<Sha> {
    const { git } = this.#open.people.forge;
    return (await git.mergeBase(await this.#tip('main'), await this.#head())) ?? '';
  }
  #move(by: Actor, sha: Sha, branch: string): Promise<Sha> {
    return this.#open.people.forge.push(this.#account(by), this.#open.people.work.gitDir, sha, branch);
  }
  #account(who: Actor): Account {
    return this.#joined.get(who) ?? this.#open.people.account(who as Name);
  }
  #email(who: Actor | 'nobody'): string {
    if (who === 'nobody') return 'nobody@example.org';
    return this.#open.emailOf(this.#account(who)) ?? `${who}@example.com`;
  }
}
