import { basename, dirname, join, resolve } from 'node:path';
import { ElevationError } from '../core/errors.ts';
import type { ChangedFile, Sha } from '../core/model.ts';
import { quote } from '../core/text.ts';
import { GitBatch, type GitObject } from './git-batch.ts';
import { type GitLimits, gitProcessesStarted, runGit } from './git-process.ts';
import { fs } from './node.ts';

/**
 * One repository. Every git of this program is started by git-process.ts, with no shell, no outside configuration and no hooks.
 * A revision comes from the caller as a whole name (`refs/heads/main`, not `main`, which could be a tag) or an object id.
 */
export class Git {
  readonly gitDir: string;
  /** The top folder of the work tree that it was found by, whose paths are those of commits; null: it has none. */
  readonly workTree: string | null;
  readonly #batch: GitBatch;

  /** `dir`: a repository's git directory, its work tree, or a folder in it. @throws ElevationError USAGE: none of these */
  static open(dir: string): Git {
    const { gitDir, workTree } = findPlace(dir);
    return new Git(gitDir, workTree);
  }
  /** How many git processes this process has started, of all repositories. */
  static get started(): number {
    return gitProcessesStarted();
  }

  constructor(gitDir: string, workTree: string | null) {
    this.gitDir = gitDir;
    this.workTree = workTree;
    this.#batch = new GitBatch(gitDir);
  }

  /** Runs git and hands back its stdout. `args` are the caller's own words; what comes from outside stands after `--` in them. */
  async run(args: readonly string[], limits: GitLimits = {}): Promise<Buffer> {
    return (await runGit(this.gitDir, args, limits)).stdout;
  }

  /** Whatever `name` leads to (an id, `<rev>:<path>`, `<rev>^{tree}`); null: nothing. Costs no process after the first. */
  object(name: string): Promise<GitObject | null> {
    return this.#batch.get(name);
  }

  /** The bytes of a file, by `<rev>:<path>` or id. null: there is none, or it is no file. */
  async blob(revPath: string): Promise<Buffer | null> {
    const object = await this.object(revPath);
    return object?.type === 'blob' ? object.body : null;
  }

  /** The commit that `rev` leads to; null: there is none. */
  async revParse(rev: string): Promise<Sha | null> {
    return (await this.object(`${rev}^{commit}`))?.oid ?? null;
  }

  /** What differs between two commits or trees; `under` is a folder or file, taken literally. */
  async changes(from: Sha, to: Sha, under?: string): Promise<ChangedFile[]> {
    const paths = under === undefined ? [] : [under];
    const out = await this.run([...diffTree, checkedSha(from), checkedSha(to), '--', ...paths]);
    return parseChanges(out.toString('utf8').split('\0'));
  }

  async mergeBase(a: Sha, b: Sha): Promise<Sha | null> {
    const { stdout } = await runGit(this.gitDir, ['merge-base', checkedSha(a), checkedSha(b)], { accept: [0, 1] });
    return stdout.toString('latin1').trim() || null;
  }

  async isAncestor(ancestor: Sha, of: Sha): Promise<boolean> {
    const args = ['merge-base', '--is-ancestor', checkedSha(ancestor), checkedSha(of)];
    return (await runGit(this.gitDir, args, { accept: [0, 1] })).code === 0;
  }

  /** Whether history is cut off somewhere, so that an answer about the past would be wrong. */
  isShallow(): boolean {
    return fs.existsSync(join(commonDir(this.gitDir), 'shallow'));
  }

  close(): void {
    this.#batch.close();
  }
}

export const diffTree = ['diff-tree', '-r', '--no-renames', '-z', '--raw', '--no-abbrev', '--no-commit-id', '--ignore-submodules=none'];

/** What `diff-tree --raw -z` printed, split at its NULs. @throws ElevationError GIT_FAILED on anything else */
export function parseChanges(fields: readonly string[]): ChangedFile[] {
  const changes: ChangedFile[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const match = /^:([0-7]{6}) ([0-7]{6}) [0-9a-f]+ ([0-9a-f]+) ([AMDT])$/.exec(fields[at] ?? '');
    const path = fields[at + 1];
    if (!match || !path) throw new ElevationError('GIT_FAILED', 'git described a change in a form that is not known here');
    const [, oldMode = '', newMode = '', oid = '', status] = match;
    changes.push({ status: status as ChangedFile['status'], path, oldMode, newMode, oid });
  }
  return changes;
}

/** An object id, so that no argument of git can be taken for an option. */
export function checkedSha(text: string): Sha {
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) return text;
  throw new ElevationError('GIT_FAILED', 'a commit was not named by its whole id; nothing was asked of git');
}

/** Where the repository lies that this folder is in. @throws ElevationError USAGE: there is no such folder, or it is in none */
export function findPlace(dir: string): Pick<Git, 'gitDir' | 'workTree'> {
  // Else a name mistyped inside of one repository would lead to that one.
  if (!fs.statSync(dir, { throwIfNoEntry: false })?.isDirectory())
    throw new ElevationError('USAGE', `there is no folder ${quote(dir, 300)}; name the one of a clone`);
  for (let at = resolve(dir); ; at = dirname(at)) {
    const dotGit = join(at, '.git');
    if (fs.existsSync(dotGit)) return { gitDir: fs.statSync(dotGit).isDirectory() ? dotGit : linkedGitDir(at, dotGit), workTree: at };
    if (['HEAD', 'objects', 'refs'].every((part) => fs.existsSync(join(at, part))))
      return { gitDir: at, workTree: basename(at) === '.git' ? dirname(at) : null };
    if (dirname(at) === at) throw new ElevationError('USAGE', `${quote(dir, 300)} is in no git repository; run this in a clone`);
  }
}

/** A linked work tree or a submodule: `.git` is a file that names the place. */
function linkedGitDir(at: string, dotGit: string): string {
  const target = /^gitdir: (.+)$/m.exec(fs.readFileSync(dotGit, 'utf8'))?.[1];
  if (!target) throw new ElevationError('GIT_FAILED', `${dotGit} names no git directory; clone the repository again`);
  return resolve(at, target);
}

/** Where everything lies that the work trees of one repository share. Source: gitrepository-layout, "commondir". */
function commonDir(gitDir: string): string {
  const file = join(gitDir, 'commondir');
  return fs.existsSync(file) ? resolve(gitDir, fs.readFileSync(file, 'utf8').trimEnd()) : gitDir;
}
