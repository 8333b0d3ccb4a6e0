import type { Sha } from '../../../scripts/core/model.ts';
import { commitsBetween } from '../../../scripts/sources/forge-evidence.ts';
import type { MoveKind, StoredPull } from './data.ts';
import { branchRules } from './rules.ts';
import { type World, zeros } from './world.ts';

export interface MoveHow {
  /** Approvals move along to the new head, as has been seen after force-pushes (approvals.md, S02). */
  readonly rebindsReviews?: boolean;
  /** Where it is more than a push. */
  readonly kind?: MoveKind;
}

/** Everything that follows from a ref's having moved in the repository: the activity feed, and what pull requests show. */
export async function refMoved(world: World, actor: number, ref: string, before: Sha, after: Sha, how: MoveHow = {}): Promise<void> {
  const { data, git } = world;
  if (after === zeros) delete data.refs[ref];
  else data.refs[ref] = after;
  if (!ref.startsWith('refs/heads/')) return;

  const isForward = before !== zeros && after !== zeros && (await git.isAncestor(before, after));
  const plain = before === zeros ? 'branch_creation' : after === zeros ? 'branch_deletion' : isForward ? 'push' : 'force_push';
  world.record(actor, ref, before, after, how.kind ?? plain);
  const branch = ref.slice('refs/heads/'.length);
  for (const pull of openPulls(world, branch, 'headRef')) await headMoved(world, pull, actor, before, after, plain, how);
  if (after === zeros) return baseDeleted(world, branch, actor);
  for (const pull of openPulls(world, branch, 'baseRef')) await baseMoved(world, pull, actor, before, after, plain);
}

async function headMoved(
  world: World,
  pull: StoredPull,
  actor: number,
  before: Sha,
  after: Sha,
  kind: MoveKind,
  how: MoveHow,
): Promise<void> {
  if (kind === 'branch_deletion') {
    world.timeline(pull, 'HeadRefDeletedEvent', actor, { headRefName: pull.headRef });
    closePull(world, pull, actor);
    return;
  }
  pull.headSha = after;
  if (kind === 'force_push') world.timeline(pull, 'HeadRefForcePushedEvent', actor, { before, after });
  if (how.rebindsReviews) for (const review of pull.reviews) if (review.state === 'APPROVED') review.commit = after;
  if (branchRules(world.data, pull.baseRef).some(({ parameters }) => parameters.dismiss_stale_reviews_on_push === true)) {
    for (const review of pull.reviews) if (review.state === 'APPROVED') dismissReview(world, pull, review.id, actor, '');
  }
  pull.updatedAt = world.now();
  await refreshPull(world, pull);
}

async function baseMoved(world: World, pull: StoredPull, actor: number, before: Sha, after: Sha, kind: MoveKind): Promise<void> {
  if (kind === 'force_push') world.timeline(pull, 'BaseRefForcePushedEvent', actor, { before, after });
  // a head that came to the base by a push shows as merged, though nobody merged it
  if (await world.git.isAncestor(pull.headSha, after)) {
    setMerged(world, pull, actor, after, await commitsBetween(world.git, before, after));
  } else await refreshPull(world, pull);
}

/**
 * A base that is deleted: where it was the head of a merged pull request, what is open into it goes where that one went, by GitHub itself
 * (docs.github.com, "Deleting and restoring branches in a pull request"); else it is closed.
 */
async function baseDeleted(world: World, branch: string, actor: number): Promise<void> {
  const merged = world.data.pulls.find((one) => one.state === 'merged' && one.headRef === branch && one.fork === null);
  for (const pull of openPulls(world, branch, 'baseRef')) {
    if (merged) {
      world.timeline(pull, 'AutomaticBaseChangeSucceededEvent', actor, { oldBase: branch, newBase: merged.baseRef });
      pull.baseRef = merged.baseRef;
      await refreshPull(world, pull);
    } else {
      world.timeline(pull, 'BaseRefDeletedEvent', actor, { baseRefName: branch });
      closePull(world, pull, actor);
    }
  }
}

function openPulls(world: World, branch: string, role: 'headRef' | 'baseRef'): StoredPull[] {
  return world.data.pulls.filter((pull) => pull.state === 'open' && pull[role] === branch && (role === 'baseRef' || pull.fork === null));
}

/** An open pull request's commits, and `refs/pull/N/head`. */
export async function refreshPull(world: World, pull: StoredPull): Promise<void> {
  const { git, data } = world;
  const base = data.refs[`refs/heads/${pull.baseRef}`];
  if (base === undefined) return;
  pull.baseSha = base;
  pull.commits = await commitsBetween(git, base, pull.headSha);
  const ref = `refs/pull/${pull.number}/head`;
  if ((await git.revParse(ref)) !== pull.headSha) await git.run(['update-ref', ref, pull.headSha]);
}

export function closePull(world: World, pull: StoredPull, actor: number): void {
  pull.state = 'closed';
  pull.closedAt = world.now();
  world.timeline(pull, 'ClosedEvent', actor);
}

export function setMerged(world: World, pull: StoredPull, actor: number, commit: Sha, landed: readonly Sha[]): void {
  pull.merged = { at: world.now(), by: actor, commit, landed };
  pull.autoMergeBy = null;
  world.timeline(pull, 'MergedEvent', actor, { commit, mergeRefName: pull.baseRef });
  closePull(world, pull, actor);
  pull.state = 'merged';
}

export function dismissReview(world: World, pull: StoredPull, id: number, actor: number, message: string): void {
  const review = pull.reviews.find((one) => one.id === id);
  if (!review) throw new Error(`pull request ${pull.number} has no review ${id}`);
  world.timeline(pull, 'ReviewDismissedEvent', actor, { review: id, previousReviewState: review.state, dismissalMessage: message });
  review.state = 'DISMISSED';
}
