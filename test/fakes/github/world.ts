import { join } from 'node:path';
import type { Account, Instant, Sha } from '../../../scripts/core/model.ts';
import { Git } from '../../../scripts/sources/git.ts';
import { type Commit, parseCommit, type Signature } from '../../../scripts/sources/git-objects.ts';
import { type Data, emptyData, type Move, type MoveKind, type StoredPull, type StoredUser, type TimelineItem } from './data.ts';

export const zeros = '0'.repeat(40);
export const webEmail = 'noreply@github.com';
/** The account that commits what is made on GitHub's pages. */
export const webFlowId = 19864447;
/** Who did things, once the account is gone. */
export const ghost: StoredUser = { id: 10137, login: 'ghost', type: 'User', emails: [], isGone: false, role: null };

export interface WorldOptions {
  readonly root: string;
  readonly owner: string;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly now: () => Instant;
}

/** The state of the double: what it remembers and its repository. Whoever changes something holds the lock. */
export class World {
  readonly data: Data;
  readonly git: Git;
  readonly owner: string;
  readonly name: string;
  readonly root: string;
  readonly clock: () => Instant;
  /** Set when the server listens. */
  origin = '';
  /** As it was before the last push or merge: what a replica that lags behind still shows. */
  previous: Data;
  /** Which base and head the trial merge of a pull request was made of; '' or not there: it has none. */
  readonly trials = new Map<number, string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor({ root, owner, name, isPrivate, now }: WorldOptions) {
    this.data = emptyData(isPrivate);
    this.previous = this.data;
    this.root = root;
    this.owner = owner;
    this.name = name;
    this.clock = now;
    this.git = Git.open(join(root, owner, `${name}.git`));
  }

  /** GitHub dates to the second. */
  now(): Instant {
    return Math.floor(this.clock() / 1000) * 1000;
  }
  id(): number {
    this.data.nextId += 1;
    return this.data.nextId;
  }

  /** One act after the other; reading needs no lock. */
  locked<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#last.then(act);
    this.#last = done.catch(() => {});
    return done;
  }

  /** To be called before what a lagging replica would not show yet. */
  keepPrevious(): void {
    this.previous = structuredClone(this.data);
  }

  timeline(pull: StoredPull, kind: string, actor: number | null, fields: TimelineItem['fields'] = {}): void {
    pull.timeline.push({ id: this.id(), kind, at: this.now(), actor, fields });
    pull.updatedAt = this.now();
  }

  record(actor: number, ref: string, before: Sha, after: Sha, kind: MoveKind): Move {
    const move = { id: this.id(), at: this.now(), actor, ref, before, after, kind };
    this.data.moves.push(move);
    return move;
  }

  async commit(sha: Sha): Promise<Commit> {
    const object = await this.git.object(sha);
    if (object?.type !== 'commit') throw new Error(`the double's repository has no commit ${sha}`);
    return parseCommit(object.body);
  }

  /** How git names an account in what GitHub commits for it. */
  signature({ id, login, type }: Account): Signature {
    const name = type === 'Bot' ? `${login}[bot]` : login;
    const own = userOf(this.data, id)?.emails[0];
    return { name, email: own ?? `${id}+${name}@users.noreply.github.com`, at: this.now() };
  }
  webSignature(): Signature {
    return { name: 'GitHub', email: webEmail, at: this.now() };
  }
}

export function userOf(data: Data, id: number): StoredUser | null {
  return data.users.find((user) => user.id === id && !user.isGone) ?? null;
}

/** By login, whatever its case; an app's bot with or without `[bot]`. */
export function userOfLogin(data: Data, login: string): StoredUser | null {
  const bare = login.toLowerCase().replace(/\[bot\]$/, '');
  return data.users.find((user) => !user.isGone && user.login.toLowerCase() === bare) ?? null;
}

/** The account that an e-mail of git leads to: one of its own, or a noreply address with its id, or its login. */
export function userOfEmail(data: Data, email: string): StoredUser | null {
  const wanted = email.toLowerCase();
  if (wanted === webEmail) return userOf(data, webFlowId);
  const noreply = /^(?:([0-9]+)\+)?([^@]+)@users\.noreply\.github\.com$/.exec(wanted);
  if (noreply?.[1]) return userOf(data, Number(noreply[1]));
  if (noreply?.[2]) return userOfLogin(data, noreply[2]);
  return data.users.find((user) => !user.isGone && user.emails.some((own) => own.toLowerCase() === wanted)) ?? null;
}

export function pullOf(data: Data, number: number): StoredPull | null {
  return data.pulls.find((pull) => pull.number === number) ?? null;
}
