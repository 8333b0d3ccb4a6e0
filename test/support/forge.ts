import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account, Instant, JsonValue, Sha } from '../../scripts/core/model.ts';
import type { MergeAct, PushAct } from '../../scripts/sources/forge-branches.ts';
import { Git } from '../../scripts/sources/git.ts';
import type { Signature } from '../../scripts/sources/git-objects.ts';
import { runGit } from '../../scripts/sources/git-process.ts';
import { commitFiles, type FileChange } from '../../scripts/sources/git-write.ts';
import { LocalForge, type ReviewAct } from '../../scripts/sources/local-forge.ts';
import { ordersOnly } from './policy-files.ts';

const humans = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'grace', 'heidi', 'ivan', 'judy'] as const;
const agents = ['triage-agent', 'release-agent', 'report-agent'] as const;
export type Name = (typeof humans)[number] | (typeof agents)[number];

/** A clock that stands still until it is told to go on. */
export class TestClock {
  at: Instant = Date.parse('2026-11-20T10:00:00Z');
  readonly now: () => Instant = () => this.at;
  advance(seconds: number): void {
    this.at += seconds * 1000;
  }
}

/** The real time, and a second at least between two acts, so that servers that count in seconds see one after the other. */
export class RunningClock extends TestClock {
  override at: Instant = 0;
  override readonly now = (): Instant => Math.max(Date.now(), this.at);
  override advance(): void {
    this.at = this.now() + 1000;
  }
}

export interface CommitOrder {
  readonly changes: readonly FileChange[];
  /** A branch of the forge or a commit; `main` where it is not said. */
  readonly on?: string;
  readonly message?: string;
  /** Of git's own lines, which anybody can forge. */
  readonly author?: Partial<Signature>;
  readonly committer?: Partial<Signature>;
}
export interface PullOrder extends Omit<CommitOrder, 'changes'> {
  readonly as: Name;
  /** The one file of a request … */
  readonly file?: { readonly path: string; readonly content: string };
  /** … or whatever else the pull request changes. */
  readonly changes?: readonly FileChange[];
  readonly branch?: string;
  /** Who pushes, when it is not who opens. */
  readonly pushedBy?: Name;
  readonly isDraft?: boolean;
  readonly isFromFork?: boolean;
}

/** The acts of people that a forge for tests offers, whichever it is. */
export type Acts = Pick<LocalForge, 'git' | 'createAccount' | 'push' | 'openPull' | 'review' | 'merge'> & { close(): unknown };

/** A forge in a folder of its own: everybody of the sample has an account, and main holds the sample's policy. */
export class TestForge<F extends Acts = LocalForge> {
  readonly root: string;
  readonly forge: F;
  readonly clock: TestClock;
  /** Somebody's own repository, from which everything is pushed. */
  readonly work: Git;
  readonly #isClockOurs: boolean;
  #accounts: ReadonlyMap<Name, Account> = new Map();

  constructor(root: string, forge: F, work: Git, clock: TestClock, isClockOurs: boolean) {
    this.root = root;
    this.forge = forge;
    this.work = work;
    this.clock = clock;
    this.#isClockOurs = isClockOurs;
  }

  async seed(files: readonly FileChange[]): Promise<void> {
    const accounts = new Map<Name, Account>();
    const people = [
      ...humans.map((login, index) => [login, 1001 + index, 'User'] as const),
      ...agents.map((login, index) => [login, 2001 + index, 'Bot'] as const),
    ];
    for (const [name, id, type] of people) {
      const login = type === 'User' ? `${name}-acme` : name;
      accounts.set(name, await this.forge.createAccount({ login, id, type, emails: [`${name}@example.com`] }));
    }
    this.#accounts = accounts;
    const first = await this.commit({ as: 'judy', changes: files, message: 'The policy', on: '' });
    await this.forge.push(this.account('judy'), this.work.gitDir, first, 'main');
  }

  account(name: Name): Account {
    const account = this.#accounts.get(name);
    if (!account) throw new Error(`the sample has no ${name}`);
    return account;
  }

  /** Objects only: nothing is pushed. */
  async commit({ as, changes, on = 'main', message = 'A change', author, committer }: CommitOrder & { as: Name }): Promise<Sha> {
    const own: Signature = { name: as, email: `${as}@example.com`, at: this.#isClockOurs ? this.clock.now() : Date.now() };
    const parent = on === '' ? null : ((await this.forge.git.revParse(`refs/heads/${on}`)) ?? on);
    const parents = parent === null ? [] : [parent];
    return commitFiles(this.work, {
      parents,
      changes,
      message: `${message}\n`,
      author: { ...own, ...author },
      committer: { ...own, ...committer },
    });
  }

  async push(as: Name, sha: Sha, branch: string, how: PushAct = {}): Promise<Sha> {
    this.#tick();
    return this.forge.push(this.account(as), this.work.gitDir, sha, branch, how);
  }

  /** Commits on main, pushes a branch and opens a pull request. A minute passes before each act, unless the clock is the real one. */
  async requestPull(order: PullOrder): Promise<number> {
    const { as, file, pushedBy = as, isDraft = false, isFromFork = false } = order;
    const changes = order.changes ?? (file ? [file] : []);
    const sha = await this.commit({ message: 'Ask for access', ...order, changes });
    const branch = order.branch ?? `request-${sha.slice(0, 10)}`;
    await this.push(pushedBy, sha, branch);
    this.#tick();
    const pull = { headRef: branch, baseRef: 'main', title: order.message ?? 'Ask for access', body: '', isDraft, isFromFork };
    return this.forge.openPull(this.account(as), pull);
  }

  async review(as: Name, pull: number, act: ReviewAct): Promise<string> {
    this.#tick();
    return this.forge.review(this.account(as), pull, act);
  }
  approve(as: Name, pull: number, act: Omit<ReviewAct, 'state'> = {}): Promise<string> {
    return this.review(as, pull, { ...act, state: 'APPROVED' });
  }

  async merge(as: Name, pull: number, act: MergeAct = {}): Promise<Sha> {
    this.#tick();
    return this.forge.merge(this.account(as), pull, act);
  }

  close(): ReturnType<F['close']> {
    this.work.close();
    rmSync(this.root, { recursive: true, force: true });
    return this.forge.close() as ReturnType<F['close']>;
  }

  #tick(): void {
    if (this.#isClockOurs) this.clock.advance(60);
  }
}

export interface TestForgeOptions {
  /** The real clock, for tests with a real target; a standing one where it is not said. */
  readonly now?: () => Instant;
  /** On top of the sample's policy: another `policy/systems/orders-db.yaml`, say; null: none. */
  readonly files?: { readonly [path: string]: string | null };
}

export async function openTestForge({ now, files = {} }: TestForgeOptions = {}): Promise<TestForge> {
  const root = mkdtempSync(join(tmpdir(), 'elevate-forge-'));
  const clock = new TestClock();
  const forge = await LocalForge.create(join(root, 'forge'), { now: now ?? clock.now });
  return seeded(root, forge, clock, { now, files });
}

/** The same people and the same policy on a forge that is empty. `repo`: where its objects are. */
export async function seeded<F extends Acts & { readonly repo: string }>(
  root: string,
  forge: F,
  clock: TestClock,
  { now, files = {} }: { readonly now: (() => Instant) | undefined; readonly files?: { readonly [path: string]: string | null } },
): Promise<TestForge<F>> {
  const workDir = join(root, 'work.git');
  await runGit(null, ['init', '--quiet', '--bare', '--template=', '--', workDir]);
  mkdirSync(join(workDir, 'objects', 'info'), { recursive: true });
  writeFileSync(join(workDir, 'objects', 'info', 'alternates'), `${join(forge.repo, 'objects')}\n`);
  const test = new TestForge(root, forge, Git.open(workDir), clock, now === undefined);
  const all = Object.entries({ ...samplePolicy(), ...files });
  await test.seed(all.flatMap(([path, content]) => (content === null ? [] : [{ path, content }])));
  return test;
}

/** The files of the sample company's policy, with its database alone: no other server runs in these tests. */
export function samplePolicy(): { [path: string]: string } {
  return Object.fromEntries([...ordersOnly].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]));
}

/** A request file that passes every check of its own; `changes` replaces fields, null takes one out. */
export function requestFile(
  id: string,
  changes: { readonly [field: string]: JsonValue } = {},
): { readonly path: string; readonly content: string } {
  const fields: { [field: string]: JsonValue } = {
    apiVersion: 'elevation/v1',
    id,
    system: 'orders-db',
    shape: 'refresh-daily-sales',
    tier: 'cosmetic',
    ttl: '30m',
    requester: 'alice',
    justification: 'The nightly refresh of daily_sales stopped when the disk was full, and the morning report needs its numbers.',
    rollback: 'Nothing to undo, since the view is computed from the orders and can be refreshed again at any time.',
    proof: `SCRAM-SHA-256$4096:${'A'.repeat(22)}==$${'B'.repeat(43)}=:${'C'.repeat(43)}=`,
    ...changes,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${JSON.stringify(value)}\n`]));
  const folders = [fields.system, fields.tier, id.slice(0, 4), id.slice(4, 6)].join('/');
  return { path: `elevations/${folders}/${id}.yaml`, content: lines.join('') };
}
