import type { Account, Arrival, CommitFacts, Evidence, GitIdentity, HeadMove, Instant, Review, Sha } from '../core/model.ts';
import { readCommit, webEmail } from './forge-merge.ts';
import type { Activity, ForgeStore, StoredAccount, StoredPull } from './forge-store.ts';
import { checkedSha, type Git } from './git.ts';

export const mainBranch = 'main';

/** Everything that the local forge can prove about one pull request, from its files and its repository. */
export async function readEvidence(git: Git, store: ForgeStore, pull: StoredPull, readAt: Instant): Promise<Evidence> {
  const accounts = store.accounts();
  const activities = store.activities();
  const gaps: string[] = [];

  const live = pull.state === 'open' ? await git.revParse(`refs/heads/${pull.headRef}`) : pull.headSha;
  if (live === null) gaps.push('the head branch is gone');
  const headSha = live ?? pull.headSha;
  const moves = headActivities(pull, activities);
  const isUnbroken = moves.every(({ before }, index) => (moves[index - 1]?.after ?? null) === before);
  if (!isUnbroken || moves.at(-1)?.after !== headSha) gaps.push('the head was moved past the forge: nobody knows by whom');

  const base = pull.merged?.onto ?? (await git.revParse(`refs/heads/${pull.baseRef}`));
  if (base === null) gaps.push('the base branch is gone');
  const shas = base === null ? [] : await commitsBetween(git, base, headSha);
  const isWeb = new Set(activities.flatMap(({ isWeb, after }) => (isWeb && after ? [after] : [])));

  return {
    forge: 'local',
    readAt,
    pull: pullFacts(pull, headSha, shas.length, accounts),
    commits: await Promise.all(shas.map((sha) => commitFacts(git, sha, isWeb.has(sha), accounts))),
    reviews: pull.reviews.map((review): Review => ({ ...review, author: accountOf(accounts, review.author) })),
    headMoves: moves.flatMap((move) => headMove(move, accounts)),
    baseMoves: baseMoves(pull, activities),
    arrival: await arrivalOf(git, pull, activities, accounts),
    gaps,
  };
}

/** What `head` has and `base` has not, oldest first. */
export async function commitsBetween(git: Git, base: Sha, head: Sha): Promise<Sha[]> {
  const out = await git.run(['rev-list', '--reverse', '--topo-order', checkedSha(head), `^${checkedSha(base)}`, '--']);
  return out.toString('latin1').split('\n').slice(0, -1);
}

function pullFacts(pull: StoredPull, headSha: Sha, commitCount: number, accounts: readonly StoredAccount[]): Evidence['pull'] {
  const { number, title, state, isDraft, isCrossRepository, createdAt, headRef, baseRef, merged } = pull;
  return {
    number,
    title,
    state,
    isDraft,
    isCrossRepository,
    author: accountOf(accounts, pull.author),
    createdAt,
    headRef,
    headSha,
    baseRef,
    mergedAt: merged?.at ?? null,
    mergedBy: merged ? accountOf(accounts, merged.by) : null,
    mergeCommit: merged?.commit ?? null,
    commitCount,
  };
}

/** The moves of the head branch from the creation that the pull request began with to its merge. */
function headActivities(pull: StoredPull, activities: readonly Activity[]): Activity[] {
  const own = activities.slice(0, pull.merged?.activities).filter(({ branch }) => branch === pull.headRef);
  const first = own.findLastIndex(({ kind, at }) => kind === 'create' && at <= pull.createdAt);
  return own.slice(Math.max(first, 0));
}

function headMove({ kind, at, actor, before, after }: Activity, accounts: readonly StoredAccount[]): HeadMove[] {
  if (after === null) return [];
  const move = kind === 'create' || kind === 'force-push' ? kind : 'push';
  return [{ at, actor: accountOf(accounts, actor), before, after, kind: move }];
}

function baseMoves(pull: StoredPull, activities: readonly Activity[]): Instant[] {
  const forced = activities
    .slice(0, pull.merged?.activities)
    .filter(({ branch, kind, at }) => branch === pull.baseRef && kind === 'force-push' && at >= pull.createdAt);
  return [...pull.retargetedAt, ...forced.map(({ at }) => at)].sort((a, b) => a - b);
}

async function commitFacts(git: Git, sha: Sha, isWeb: boolean, accounts: readonly StoredAccount[]): Promise<CommitFacts> {
  const { parents, author, committer, message } = await readCommit(git, sha);
  const coAuthors = [...message.matchAll(/^\s*co-authored-by:.*<([^<>]*)>\s*$/gim)].map((match) => match[1] ?? '');
  const identity = (email: string): GitIdentity => ({ email, account: accountOfEmail(accounts, email) });
  return {
    sha,
    parents: parents.length,
    authors: [author.email, ...coAuthors].map(identity),
    committer: identity(committer.email),
    committedViaWeb: isWeb && committer.email === webEmail,
  };
}

async function arrivalOf(
  git: Git,
  pull: StoredPull,
  activities: readonly Activity[],
  accounts: readonly StoredAccount[],
): Promise<Arrival | null> {
  const main = await git.revParse(`refs/heads/${mainBranch}`);
  if (!pull.merged || main === null || !(await git.isAncestor(pull.merged.commit, main))) return null;
  const { commit, at } = pull.merged;
  const move = activities.findLast(({ branch, after }) => branch === mainBranch && after === commit);
  if (!move) return { kind: 'unknown', at, actor: null };
  const kind = move.kind === 'merge' || move.kind === 'merge-queue' ? move.kind : 'push';
  return { kind, at: move.at, actor: accountOf(accounts, move.actor) };
}

export function accountOf(accounts: readonly StoredAccount[], id: number): Account | null {
  const found = accounts.find((account) => account.id === id);
  return found && !found.isGone ? { id: found.id, login: found.login, type: found.type } : null;
}

function accountOfEmail(accounts: readonly StoredAccount[], email: string): Account | null {
  const found = accounts.find(({ emails }) => emails.some((own) => own.toLowerCase() === email.toLowerCase()));
  return found ? accountOf(accounts, found.id) : null;
}
