import type { Account, CommitFacts, Evidence, GitIdentity, JsonObject, JsonValue, Pull, Review } from '../../core/model.ts';
import { Reader } from './reader.ts';

const states = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;
const stateWords = ['OPEN', 'CLOSED', 'MERGED'] as const;
const baseEvents: ReadonlySet<unknown> = new Set([
  'BaseRefChangedEvent',
  'BaseRefForcePushedEvent',
  'AutomaticBaseChangeSucceededEvent',
  'BaseRefDeletedEvent',
]);
const reviewWords = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'] as const;

/** What one answer about a pull request says; later pages are added to it. */
export interface PullAnswer {
  readonly reader: Reader;
  readonly pull: Pull;
  readonly commits: CommitFacts[];
  readonly reviews: Review[];
  readonly baseMoves: Evidence['baseMoves'][number][];
  /** Where the timeline says that the head was moved otherwise than forward: the activity feed must tell the same. */
  readonly forced: { readonly at: number; readonly after: string | null }[];
  readonly reviewCount: number;
  /** Cursors of further pages. */
  readonly next: { readonly reviews: string | null; readonly timeline: string | null };
}

/** `noreply`: the domain under which this GitHub hides people's addresses. */
export function readPull(node: JsonObject, noreply: string): PullAnswer {
  const reader = new Reader();
  const commits = readCommits(node.commits, reader, noreply);
  const pull: Pull = {
    number: reader.count(node.number, 'its number'),
    title: reader.text(node.title, 'its title'),
    state: stateOf(node, reader),
    isDraft: reader.flag(node.isDraft, 'whether it is a draft'),
    isCrossRepository: reader.flag(node.isCrossRepository, 'whether it comes from a fork'),
    author: reader.account(node.author, 'who opened it'),
    createdAt: reader.instant(node.createdAt, 'when it was opened'),
    headRef: reader.text(node.headRefName, 'its branch'),
    headSha: reader.sha(node.headRefOid, 'its head'),
    baseRef: reader.text(node.baseRefName, 'its base'),
    mergedAt: reader.orNull(node.mergedAt, (at) => reader.instant(at, 'when it was merged'), 'when it was merged'),
    mergedBy: reader.account(node.mergedBy, 'who merged it'),
    mergeCommit: reader.orNull(node.mergeCommit, (commit) => reader.sha(reader.object(commit, 'its merge').oid, 'its merge'), 'its merge'),
    commitCount: reader.count(reader.object(node.commits, 'its commits').totalCount, 'how many commits it has'),
  };
  const answer = { reader, pull, commits, reviews: [], baseMoves: [], forced: [] };
  const reviewCount = reader.count(reader.object(node.reviews, 'its reviews').totalCount, 'how many reviews it has');
  const next = { reviews: addReviews(answer, node.reviews), timeline: addTimeline(answer, node.timelineItems) };
  return { ...answer, reviewCount, next };
}

export function stateOf({ state }: JsonObject, reader: Reader): Pull['state'] {
  return states[reader.word(state, stateWords, 'its state') ?? 'CLOSED'];
}

/** Which review it is, and how it stands. */
export function reviewOf({ fullDatabaseId, state }: JsonObject, reader: Reader): Pick<Review, 'id' | 'state'> {
  const id = reader.text(String(fullDatabaseId ?? '') || undefined, 'the id of a review');
  return { id, state: reader.word(state, reviewWords, 'a review’s state') ?? 'PENDING' };
}

/** Adds a page of reviews, and returns the cursor of the next. */
export function addReviews({ reader, reviews }: Pick<PullAnswer, 'reader' | 'reviews'>, page: JsonValue | undefined): string | null {
  for (const node of reader.nodes(page, 'its reviews')) {
    reviews.push({
      ...reviewOf(node, reader),
      author: reader.account(node.author, 'who reviewed it'),
      commit: reader.orNull(
        node.commit,
        (commit) => reader.sha(reader.object(commit, 'what a review saw').oid, 'what a review saw'),
        'what a review saw',
      ),
      submittedAt: reader.orNull(node.submittedAt, (at) => reader.instant(at, 'when it was reviewed'), 'when it was reviewed'),
      viaEmail: reader.flag(node.createdViaEmail, 'how a review came'),
      body: reader.text(node.body, 'what a review says'),
    });
  }
  return reader.cursor(page, 'its reviews');
}

export function addTimeline(
  { reader, baseMoves, forced }: Pick<PullAnswer, 'reader' | 'baseMoves' | 'forced'>,
  page: JsonValue | undefined,
): string | null {
  for (const { __typename, createdAt, afterCommit } of reader.nodes(page, 'its timeline')) {
    const at = reader.instant(createdAt, 'when it was changed');
    if (baseEvents.has(__typename)) baseMoves.push(at);
    else {
      // the commit may be gone from GitHub by now; the move itself is what counts
      const after = afterCommit ? reader.sha(reader.object(afterCommit, 'where it was moved').oid, 'where it was moved') : null;
      forced.push({ at, after });
    }
  }
  return reader.cursor(page, 'its timeline');
}

function readCommits(connection: JsonValue | undefined, reader: Reader, noreply: string): CommitFacts[] {
  return reader.nodes(connection, 'its commits').map((node) => {
    const commit = reader.object(node.commit, 'a commit');
    const people = reader.nodes(commit.authors, 'who wrote a commit');
    const count = reader.count(reader.object(commit.authors, 'who wrote a commit').totalCount, 'who wrote a commit');
    if (count !== people.length) reader.gap('GitHub did not tell everybody who wrote a commit');
    return {
      sha: reader.sha(commit.oid, 'a commit'),
      parents: reader.count(reader.object(commit.parents, 'a commit’s parents').totalCount, 'a commit’s parents'),
      authors: people.map((person) => identityOf(person, reader, noreply)),
      committer: identityOf(reader.object(commit.committer, 'who made a commit'), reader, noreply),
      committedViaWeb: reader.flag(commit.committedViaWeb, 'where a commit was made') && commit.committedViaWeb === true,
    };
  });
}

function identityOf({ email, user }: JsonObject, reader: Reader, noreply: string): GitIdentity {
  const address = reader.text(email, 'the address of who made a commit');
  return { email: address, account: reader.account(user, 'who made a commit') ?? botOfAddress(address, noreply) };
}

/**
 * GraphQL names only people here. A bot's commits carry its id in their address, `123+name[bot]@users.noreply.github.com`; that can be
 * forged like every address, and proves no less than the ones that GitHub itself looks up.
 */
function botOfAddress(email: string, noreply: string): Account | null {
  const match = /^([1-9][0-9]{0,14})\+([A-Za-z0-9-]+)\[bot\]@(.+)$/.exec(email);
  return match?.[3] === noreply ? { id: Number(match[1]), login: match[2] ?? '', type: 'Bot' } : null;
}
