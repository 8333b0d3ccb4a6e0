import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ElevationError } from '../core/errors.ts';
import type { Account, Instant, Review, Sha } from '../core/model.ts';
import { ifThere } from '../core/system-error.ts';
import { quote } from '../core/text.ts';
import { locked } from './file-lock.ts';

/** What the local forge keeps beside its repository. Accounts are stored by id, so that a new login shows everywhere at once. */
export interface StoredAccount extends Account {
  readonly emails: readonly string[];
  readonly isGone: boolean;
}
export interface StoredReview extends Omit<Review, 'author'> {
  readonly author: number;
}
export interface StoredPull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: number;
  readonly createdAt: Instant;
  readonly state: 'open' | 'closed' | 'merged';
  readonly isDraft: boolean;
  readonly isCrossRepository: boolean;
  readonly headRef: string;
  /** As last seen by the forge; while it is open, the ref itself is asked. */
  readonly headSha: Sha;
  readonly baseRef: string;
  readonly retargetedAt: readonly Instant[];
  readonly reviews: readonly StoredReview[];
  readonly merged: StoredMerge | null;
}
export interface StoredMerge {
  readonly at: Instant;
  readonly by: number;
  readonly commit: Sha;
  /** The base before it. */
  readonly onto: Sha;
  /** Every commit that it put on the base's first-parent line. */
  readonly landed: readonly Sha[];
  /** How many activities there were: later ones are not of this pull request's life. */
  readonly activities: number;
}
/** One move of a branch, as the server saw it. */
export interface Activity {
  readonly at: Instant;
  readonly actor: number;
  readonly branch: string;
  readonly before: Sha | null;
  readonly after: Sha | null;
  readonly kind: 'create' | 'push' | 'force-push' | 'delete' | 'merge' | 'merge-queue';
  /** Made in the web editor: the commit's committer is the forge. */
  readonly isWeb: boolean;
}

/** The files of a local forge. Each is replaced whole by a rename; whoever changes something holds the lock. */
export class ForgeStore {
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
  }

  accounts(): StoredAccount[] {
    return this.#read<StoredAccount[]>('accounts.json', Array.isArray) ?? [];
  }
  saveAccounts(accounts: readonly StoredAccount[]): void {
    this.#write('accounts.json', accounts);
  }

  pull(number: number): StoredPull {
    const pull = Number.isSafeInteger(number) ? this.#read<StoredPull>(join('pulls', `${number}.json`), isPull) : null;
    if (!pull) throw new ElevationError('INPUT_INVALID', `this forge has no pull request ${number}; look at the number again`);
    return pull;
  }
  pulls(): StoredPull[] {
    const names = ifThere(() => readdirSync(join(this.#dir, 'pulls'))) ?? [];
    const numbers = names.flatMap((name) => (/^[1-9][0-9]*\.json$/.test(name) ? [Number.parseInt(name, 10)] : []));
    return numbers.sort((a, b) => a - b).map((number) => this.pull(number));
  }
  savePull(pull: StoredPull): void {
    mkdirSync(join(this.#dir, 'pulls'), { recursive: true });
    this.#write(join('pulls', `${pull.number}.json`), pull);
  }

  /** The next number for a pull request, a review or an account; never one twice. */
  next(): number {
    const next = (this.#read<number>('counter.json', Number.isSafeInteger) ?? 0) + 1;
    this.#write('counter.json', next);
    return next;
  }

  activities(): Activity[] {
    const path = join(this.#dir, 'activity.jsonl');
    const lines =
      ifThere(() => readFileSync(path, 'utf8'))
        ?.split('\n')
        .slice(0, -1) ?? [];
    return lines.map((line) => parsed<Activity>(path, line, isObject));
  }
  addActivity(activity: Activity): void {
    appendFileSync(join(this.#dir, 'activity.jsonl'), `${JSON.stringify(activity)}\n`);
  }

  /** Runs one act while nobody else, in this process or another, runs one. */
  locked<T>(act: () => Promise<T>): Promise<T> {
    const lock = join(this.#dir, 'lock');
    const why = `another process has held the local forge's lock for too long; if none runs, remove ${lock}`;
    return locked(lock, act, () => new ElevationError('FORGE_UNREACHABLE', why));
  }

  #read<T>(name: string, isOne: (value: unknown) => boolean): T | null {
    const path = join(this.#dir, name);
    const text = ifThere(() => readFileSync(path, 'utf8'));
    return text === null ? null : parsed<T>(path, text, isOne);
  }

  #write(name: string, value: unknown): void {
    const path = join(this.#dir, name);
    const temporary = `${path}.${randomBytes(4).toString('hex')}`;
    writeFileSync(temporary, `${JSON.stringify(value, null, 2)}\n`);
    renameSync(temporary, path);
  }
}

/** @throws ElevationError INPUT_INVALID: the file was damaged, or is somebody else's */
function parsed<T>(path: string, text: string, isOne: (value: unknown) => boolean): T {
  try {
    const value: unknown = JSON.parse(text);
    if (isOne(value)) return value as T;
  } catch {} // told below, without what is in it
  throw new ElevationError('INPUT_INVALID', `${quote(path, 300)} of the local forge is damaged; put it back as it was, from a copy`);
}

function isPull(value: unknown): boolean {
  return isObject(value) && 'reviews' in value && Array.isArray(value.reviews);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
