import { ElevationError } from '../core/errors.ts';
import type { Account, Sha } from '../core/model.ts';
import type { ForgeDesk } from './forge-desk.ts';
import { commitsBetween } from './forge-evidence.ts';
import { type MergeMethod, makeMerge, mergedTree, webSignature } from './forge-merge.ts';
import { Git } from './git.ts';
import { writeCommit } from './git-write.ts';

/** The acts that move a branch. Each runs under the forge's lock. */

export interface PushAct {
  readonly force?: boolean;
  /** Approvals move along to the new head, as has been seen after force-pushes (approvals.md, S02). */
  readonly rebindsReviews?: boolean;
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

export async function pushBranch(desk: ForgeDesk, as: Account, from: string, rev: string, branch: string, how: PushAct): Promise<Sha> {
  const source = Git.open(from);
  try {
    const sha = await source.revParse(rev);
    if (sha === null) throw new ElevationError('INPUT_INVALID', `${JSON.stringify(rev)} is no commit in ${from}; commit first, then push`);
    const before = await desk.git.revParse(`refs/heads/${branch}`);
    if (before === sha) return sha;
    await source.run(['push', '--quiet', '--no-verify', desk.git.gitDir, `${how.force ? '+' : ''}${sha}:refs/heads/${branch}`]);
    await desk.moved(as, branch, before, sha, { rebindsReviews: how.rebindsReviews === true });
    return sha;
  } finally {
    source.close();
  }
}

/** What it is the head of is closed. What goes into it goes where it was merged to itself, as on GitHub; where it never was, it is closed. */
export async function deleteBranch(desk: ForgeDesk, as: Account, branch: string): Promise<void> {
  const before = await desk.tip(branch);
  await desk.git.run(['update-ref', '-d', `refs/heads/${branch}`, before]);
  desk.record(as, branch, before, null, 'delete', false);
  for (const pull of desk.openPullsOf('headRef', branch)) desk.store.savePull({ ...pull, state: 'closed' });
  const merged = desk.store.pulls().find(({ state, headRef }) => state === 'merged' && headRef === branch);
  for (const pull of desk.openPullsOf('baseRef', branch)) {
    const moved = { baseRef: merged?.baseRef ?? branch, retargetedAt: [...pull.retargetedAt, desk.now()] };
    desk.store.savePull({ ...pull, ...moved, state: merged ? 'open' : 'closed' });
  }
}

export async function updateBranch(desk: ForgeDesk, as: Account, number: number): Promise<Sha> {
  const { headRef, baseRef } = desk.openPull(number);
  const [head, base] = [await desk.tip(headRef), await desk.tip(baseRef)];
  const message = `Merge branch '${baseRef}' into ${headRef}\n`;
  const commit = { parents: [head, base], author: desk.signature(as), committer: webSignature(desk.now()), message };
  const sha = await writeCommit(desk.git, { ...commit, tree: await mergedTree(desk.git, head, base) });
  await desk.git.run(['update-ref', `refs/heads/${headRef}`, sha, head]);
  await desk.moved(as, headRef, head, sha, { isWeb: true });
  return sha;
}

export async function mergePull(desk: ForgeDesk, as: Account, number: number, act: MergeAct): Promise<Sha> {
  const { method = 'merge', byQueue = false, head: expected, commit } = act;
  const pull = desk.openPull(number);
  const [head, base] = [await desk.tip(pull.headRef), await desk.tip(pull.baseRef)];
  if (expected !== undefined && expected !== head) {
    throw new ElevationError('INPUT_INVALID', `the head of pull request ${number} has moved; look at what is new and merge it again`);
  }
  const commits = await commitsBetween(desk.git, base, head);
  const message =
    method === 'merge' ? `Merge pull request #${number} from ${pull.headRef}\n\n${pull.title}\n` : `${pull.title} (#${number})\n`;
  const order = { method, base, head, commits, author: desk.signature(as), committer: webSignature(desk.now()), message };
  const landed = commit === undefined ? await makeMerge(desk.git, order) : [commit];
  const tip = landed.at(-1) ?? base;
  await desk.git.run(['update-ref', `refs/heads/${pull.baseRef}`, tip, base]);
  desk.record(as, pull.baseRef, base, tip, byQueue ? 'merge-queue' : 'merge', true);
  desk.saveMerged({ ...pull, headSha: head }, as, tip, base, landed);
  return tip;
}
