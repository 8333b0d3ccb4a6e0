import type { StoredPull, StoredReview, TimelineItem } from '../data.ts';
import { isMergeable } from '../merging.ts';
import { visibleReviews } from '../rest/reviews.ts';
import { date, dateOrNull, nodeId } from '../rest/route.ts';
import { actor } from './actors.ts';
import type { Context } from './answer.ts';
import { connection, type PageArguments } from './connection.ts';
import { commit, ref } from './git-objects.ts';
import { comment, label, reviewRequests } from './page.ts';
import { timelineItem, typeOfItem } from './timeline.ts';

const changeTypes = { A: 'ADDED', M: 'MODIFIED', D: 'DELETED', T: 'CHANGED' } as const;

export function pullRequest(context: Context, pull: StoredPull) {
  const { world, data, user } = context;
  const { merged } = pull;
  const reviews = visibleReviews(pull.reviews, user.id);
  return {
    __typename: 'PullRequest',
    id: nodeId('PullRequest', pull.id),
    databaseId: pull.id,
    fullDatabaseId: String(pull.id),
    number: pull.number,
    title: pull.title,
    body: pull.body,
    url: `${world.origin}/${world.owner}/${world.name}/pull/${pull.number}`,
    state: pull.state.toUpperCase(),
    closed: pull.state !== 'open',
    locked: false,
    isDraft: pull.isDraft,
    merged: merged !== null,
    mergedAt: dateOrNull(merged?.at ?? null),
    mergedBy: () => actor(context, merged?.by ?? null),
    mergeCommit: () => (merged ? commit(context, merged.commit) : null),
    mergeable: async () => ((await isMergeable(world, pull)) ? 'MERGEABLE' : 'CONFLICTING'),
    createdAt: date(pull.createdAt),
    updatedAt: date(pull.updatedAt),
    closedAt: dateOrNull(pull.closedAt),
    author: () => actor(context, pull.author),
    isCrossRepository: pull.fork !== null,
    headRefName: pull.headRef,
    headRefOid: pull.headSha,
    headRef: () => (pull.fork === null ? ref(context, `refs/heads/${pull.headRef}`) : null),
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseSha,
    baseRef: () => ref(context, `refs/heads/${pull.baseRef}`),
    autoMergeRequest: () => pull.autoMergeBy && { enabledBy: actor(context, pull.autoMergeBy), mergeMethod: 'MERGE' },
    changedFiles: async () => (await changes(context, pull)).length,
    commits: (args: PageArguments) =>
      connection('commits', pull.commits, args, (sha) => ({ id: nodeId('PullRequestCommit', sha), commit: () => commit(context, sha) })),
    files: async (args: PageArguments) =>
      connection('files', await changes(context, pull), args, ({ path, status }) => ({
        path,
        changeType: changeTypes[status],
        additions: 0,
        deletions: 0,
      })),
    labels: (args: PageArguments) => connection('labels', pull.labels, args, (name) => label(world, name)),
    reviewRequests: (args: PageArguments) => reviewRequests(context, pull.reviewers, args),
    comments: (args: PageArguments) =>
      connection(
        'comments',
        data.comments.filter(({ issue }) => issue === pull.number),
        args,
        (one) => comment(context, one),
      ),
    reviews: (args: PageArguments & { states?: string[] }) => {
      const asked = reviews.filter(({ state }) => !args.states || args.states.includes(state));
      return connection('reviews', asked, args, (one) => review(context, pull, one));
    },
    timelineItems: (args: PageArguments & { itemTypes?: string[] }) => {
      const asked = pull.timeline.filter(({ kind }) => !args.itemTypes || args.itemTypes.includes(typeOfItem(kind)));
      const page = connection('timelineItems', asked, args, (item: TimelineItem) => timelineItem(context, pull, item));
      return { ...page, updatedAt: date(pull.updatedAt) };
    },
  };
}

async function changes({ world }: Context, { baseSha, headSha, commits }: StoredPull) {
  const [first] = commits;
  if (first === undefined) return [];
  return world.git.changes((await world.git.mergeBase(baseSha, headSha)) ?? baseSha, headSha);
}

export function review(context: Context, pull: StoredPull, one: StoredReview) {
  const { world } = context;
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PullRequestReview', one.id),
    databaseId: one.id,
    fullDatabaseId: String(one.id),
    url: `${world.origin}/${world.owner}/${world.name}/pull/${pull.number}#pullrequestreview-${one.id}`,
    state: one.state,
    body: one.body,
    author: () => actor(context, one.author),
    authorAssociation: 'MEMBER',
    createdAt: date(one.submittedAt ?? pull.createdAt),
    submittedAt: dateOrNull(one.submittedAt),
    lastEditedAt: dateOrNull(one.lastEditedAt),
    updatedAt: date(one.lastEditedAt ?? one.submittedAt ?? pull.createdAt),
    createdViaEmail: one.viaEmail,
    commit: () => commit(context, one.commit),
  };
}
