import { ElevationError } from '../core/errors.ts';
import type { Instant, Sha } from '../core/model.ts';
import { checkedSha, type Git } from './git.ts';
import { type Commit, parseCommit, type Signature } from './git-objects.ts';
import { runGit } from './git-process.ts';
import { writeCommit } from './git-write.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface MergeOrder {
  readonly method: MergeMethod;
  readonly base: Sha;
  readonly head: Sha;
  /** From the oldest to the head: what the pull request brings. */
  readonly commits: readonly Sha[];
  readonly author: Signature;
  /** The forge itself, as for everything made on its pages. */
  readonly committer: Signature;
  readonly message: string;
}

/** Makes the commits that a merge puts on the base, oldest first; no ref moves. @throws ElevationError INPUT_INVALID on a conflict */
export async function makeMerge(git: Git, order: MergeOrder): Promise<Sha[]> {
  const { method, base, head, commits, author, committer, message } = order;
  if (method === 'rebase') return rebase(git, base, commits, committer);
  const tree = await mergedTree(git, base, head);
  const parents = method === 'merge' ? [base, head] : [base];
  return [await writeCommit(git, { tree, parents, author, committer, message })];
}

async function rebase(git: Git, base: Sha, commits: readonly Sha[], committer: Signature): Promise<Sha[]> {
  const landed: Sha[] = [];
  let tip = base;
  for (const sha of commits) {
    const commit = await readCommit(git, sha);
    const [parent] = commit.parents;
    if (parent === undefined || commit.parents.length > 1) {
      throw new ElevationError('INPUT_INVALID', 'this pull request holds a merge and cannot be merged by rebase; merge or squash it');
    }
    // A stand-in for the tip whose parent is the commit's own: so the merge base of the two is that parent, and the merge a cherry-pick.
    const onto = await readCommit(git, tip);
    const standIn = await writeCommit(git, { ...onto, parents: [parent], author: committer, committer, message: 'stand-in\n' });
    const tree = await mergedTree(git, standIn, sha);
    tip = await writeCommit(git, { ...commit, tree, parents: [tip], committer });
    landed.push(tip);
  }
  return landed;
}

/** The tree of the two merged. */
export async function mergedTree(git: Git, base: Sha, head: Sha): Promise<Sha> {
  const args = ['merge-tree', '--write-tree', '--no-messages', checkedSha(base), checkedSha(head)];
  const { code, stdout } = await runGit(git.gitDir, args, { accept: [0, 1] });
  if (code === 1)
    throw new ElevationError('INPUT_INVALID', 'the pull request conflicts with its base; bring its branch up to date and push it again');
  return checkedSha(stdout.toString('latin1').trim());
}

export async function readCommit(git: Git, sha: Sha): Promise<Commit> {
  const object = await git.object(checkedSha(sha));
  if (object?.type !== 'commit')
    throw new ElevationError('GIT_FAILED', `commit ${sha.slice(0, 12)} is not in this repository; fetch it first`);
  return parseCommit(object.body);
}

export function webSignature(at: Instant): Signature {
  return { name: 'Forge', email: webEmail, at };
}
/** Whoever commits on the forge's own pages has the forge as committer, and that hides them (approvals.md, C09). */
export const webEmail = 'noreply@forge.localhost';
