import type { Account, Sha } from '../../../scripts/core/model.ts';
import type { MergeAct, PushAct } from '../../../scripts/sources/forge-branches.ts';
import { commitsBetween } from '../../../scripts/sources/forge-evidence.ts';
import { makeMerge, mergedTree } from '../../../scripts/sources/forge-merge.ts';
import { Git } from '../../../scripts/sources/git.ts';
import type { StoredPull } from './data.ts';
import { type MoveHow, refMoved, setMerged } from './moves.ts';
import { writeWebCommit } from './web-commits.ts';
import { pullOf, type World, zeros } from './world.ts';

/** The acts that move a branch, whoever does them and from where. Each runs under the world's lock. */

/** @throws Error: no such pull request, or it is not open */
export function openPullOf(world: World, number: number): StoredPull {
  const pull = pullOf(world.data, number);
  if (pull?.state !== 'open') throw new Error(`pull request ${number} is ${pull?.state ?? 'not there'}; only an open one can be changed`);
  return pull;
}

export function tipOf(world: World, branch: string): Sha {
  const sha = world.data.refs[`refs/heads/${branch}`];
  if (sha === undefined) throw new Error(`there is no branch ${JSON.stringify(branch)}`);
  return sha;
}

/** Moves a ref in the repository, if it still is where it was, and everything that follows from it. */
export async function moveRef(world: World, actor: number, ref: string, before: Sha, after: Sha, how: MoveHow = {}): Promise<void> {
  world.keepPrevious();
  const args = after === zeros ? ['-d', ref, before] : [ref, after, before];
  await world.git.run(['update-ref', ...args]);
  await refMoved(world, actor, ref, before, after, how);
}

/** From a repository on this machine, as `git push` over HTTP would do it. */
export async function pushBranch(world: World, as: Account, from: string, rev: string, branch: string, how: PushAct): Promise<Sha> {
  const source = Git.open(from);
  try {
    const sha = await source.revParse(rev);
    if (sha === null) throw new Error(`${JSON.stringify(rev)} is no commit in ${from}`);
    const ref = `refs/heads/${branch}`;
    const before = world.data.refs[ref] ?? zeros;
    if (before === sha) return sha;
    const landing = `refs/landing/${world.id()}`;
    await source.run(['push', '--quiet', '--no-verify', world.git.gitDir, `${sha}:${landing}`]);
    await world.git.run(['update-ref', '-d', landing]);
    const isForward = before === zeros || (await world.git.isAncestor(before, sha));
    if (!isForward && how.force !== true) throw new Error(`${branch} would lose commits; say force`);
    await moveRef(world, as.id, ref, before, sha, { rebindsReviews: how.rebindsReviews === true });
    return sha;
  } finally {
    source.close();
  }
}

/** The page's button: merges the base into the head. */
export async function updateBranch(world: World, as: Account, number: number): Promise<Sha> {
  const { headRef, baseRef } = openPullOf(world, number);
  const [head, base] = [tipOf(world, headRef), tipOf(world, baseRef)];
  const message = `Merge branch '${baseRef}' into ${headRef}`;
  const tree = await mergedTree(world.git, head, base);
  const sha = await writeWebCommit(world, { tree, parents: [head, base], author: world.signature(as), message });
  await moveRef(world, as.id, `refs/heads/${headRef}`, head, sha);
  return sha;
}

/** Merges without asking any rule, as an admin can. */
export async function mergePull(world: World, as: Account, number: number, act: MergeAct): Promise<Sha> {
  const { method = 'merge', byQueue = false, head: expected, commit } = act;
  const pull = openPullOf(world, number);
  const [head, base] = [pull.headSha, tipOf(world, pull.baseRef)];
  if (expected !== undefined && expected !== head) throw new Error(`the head of pull request ${number} has moved`);
  const commits = await commitsBetween(world.git, base, head);
  const merge = `Merge pull request #${number} from ${world.owner}/${pull.headRef}\n\n${pull.title}`;
  const message = method === 'merge' ? merge : `${pull.title} (#${number})`;
  const author = world.signature(as);
  const order = { method, base, head, commits, author, committer: world.webSignature(), message };
  const landed = commit === undefined ? await signed(world, await makeMerge(world.git, order), method) : [commit];
  const tip = landed.at(-1) ?? base;
  world.keepPrevious();
  if (byQueue) world.timeline(pull, 'AddedToMergeQueueEvent', as.id);
  setMerged(world, pull, as.id, tip, landed);
  await world.git.run(['update-ref', `refs/heads/${pull.baseRef}`, tip, base]);
  await refMoved(world, as.id, `refs/heads/${pull.baseRef}`, base, tip, { kind: byQueue ? 'merge_queue_merge' : 'pr_merge' });
  return tip;
}

/** Merges and squashes are made on GitHub's pages and signed there; commits that it rebases are not (its own documentation). */
async function signed(world: World, landed: readonly Sha[], method: MergeAct['method']): Promise<Sha[]> {
  const [sha] = landed;
  if (method === 'rebase' || sha === undefined) return [...landed];
  return [await writeWebCommit(world, await world.commit(sha))];
}
