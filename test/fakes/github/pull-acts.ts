import type { Account } from '../../../scripts/core/model.ts';
import type { StoredPull, StoredReview } from './data.ts';
import { refreshPull } from './moves.ts';
import type { World } from './world.ts';

/** The acts on a pull request that move no branch. */

export interface PullStart {
  readonly title: string;
  readonly body: string;
  readonly headRef: string;
  readonly baseRef: string;
  readonly isDraft?: boolean;
  /** The head is in the author's fork: it leaves this repository, and so does what its feed knew about it. */
  readonly isFromFork?: boolean;
}

export async function addPull(world: World, as: Account, start: PullStart): Promise<StoredPull> {
  const { title, body, headRef, baseRef, isDraft = false, isFromFork = false } = start;
  const { data } = world;
  const headSha = data.refs[`refs/heads/${headRef}`];
  const baseSha = data.refs[`refs/heads/${baseRef}`];
  if (headSha === undefined || baseSha === undefined) throw new Error(`no branch ${headRef} or ${baseRef}`);
  const number = data.nextNumber;
  data.nextNumber += 1;
  const pull: StoredPull = {
    id: world.id(),
    number,
    title,
    body,
    author: as.id,
    createdAt: world.now(),
    updatedAt: world.now(),
    state: 'open',
    closedAt: null,
    isDraft,
    fork: isFromFork ? as.login : null,
    headRef,
    headSha,
    baseRef,
    baseSha,
    commits: [],
    labels: [],
    reviewers: { users: [], teams: [] },
    reviews: [],
    timeline: [],
    autoMergeBy: null,
    merged: null,
  };
  data.pulls.push(pull);
  await refreshPull(world, pull);
  if (isFromFork) await leave(world, `refs/heads/${headRef}`);
  return pull;
}

async function leave(world: World, ref: string): Promise<void> {
  delete world.data.refs[ref];
  const others = world.data.moves.filter((move) => move.ref !== ref);
  world.data.moves.splice(0, world.data.moves.length, ...others);
  await world.git.run(['update-ref', '-d', ref]);
}

export function editPull(world: World, as: Account, pull: StoredPull, change: { title?: string; body?: string; isDraft?: boolean }): void {
  const { title, body, isDraft } = change;
  if (title !== undefined && title !== pull.title) {
    world.timeline(pull, 'RenamedTitleEvent', as.id, { previousTitle: pull.title, currentTitle: title });
    pull.title = title;
  }
  if (body !== undefined) pull.body = body;
  if (isDraft !== undefined && isDraft !== pull.isDraft) {
    world.timeline(pull, isDraft ? 'ConvertToDraftEvent' : 'ReadyForReviewEvent', as.id);
    pull.isDraft = isDraft;
  }
  pull.updatedAt = world.now();
}

export async function retargetPull(world: World, as: Account, pull: StoredPull, baseRef: string): Promise<void> {
  world.timeline(pull, 'BaseRefChangedEvent', as.id, { previousRefName: pull.baseRef, currentRefName: baseRef });
  pull.baseRef = baseRef;
  await refreshPull(world, pull);
}

export async function reopenPull(world: World, as: Account, pull: StoredPull): Promise<void> {
  pull.state = 'open';
  pull.closedAt = null;
  world.timeline(pull, 'ReopenedEvent', as.id);
  await refreshPull(world, pull);
}

export type ReviewStart = Pick<StoredReview, 'state' | 'body'> & { readonly viaEmail?: boolean; readonly commit?: string };

export function addReview(
  world: World,
  as: Account,
  pull: StoredPull,
  { state, body, viaEmail = false, commit }: ReviewStart,
): StoredReview {
  const review: StoredReview = {
    id: world.id(),
    author: as.id,
    state,
    commit: commit ?? pull.headSha,
    submittedAt: state === 'PENDING' ? null : world.now(),
    lastEditedAt: null,
    viaEmail,
    body,
  };
  pull.reviews.push(review);
  pull.reviewers = { ...pull.reviewers, users: pull.reviewers.users.filter((id) => id !== as.id) };
  pull.updatedAt = world.now();
  return review;
}
