import type { StoredComment, StoredIssue, StoredPull } from '../data.ts';
import { addComment, addLabel, askReviewers, editComment, pageOf, putLabels, removeComment } from '../page-acts.ts';
import { Refusal } from '../refusal.ts';
import { nodeId } from '../rest/route.ts';
import { requireMay } from './allowed.ts';
import { type Context, graphqlRefusal } from './answer.ts';
import { comment as showComment, label as showLabel } from './page.ts';
import { pullRequest } from './pull.ts';

interface Input<T> {
  readonly input: T & { readonly clientMutationId?: string };
}
interface LabelsInput {
  readonly labelableId: string;
  readonly labelIds: readonly string[];
}
interface ReviewsInput {
  readonly pullRequestId: string;
  readonly userIds?: readonly string[];
  readonly union?: boolean;
}

const mayWrite = ['issues:write', 'pull_requests:write'] as const;

/** The mutations that change what stands on the page of a pull request. */
export const pageMutations = {
  addComment: writing(({ subjectId, body }: { subjectId: string; body: string }, context) => {
    const { world, user } = context;
    const made = addComment(world, user, pageOfId(context, subjectId).number, body);
    const pull = pageOfId(context, subjectId);
    return { commentEdge: () => ({ node: showComment(context, made) }), subject: () => showPage(context, pull) };
  }),
  updateIssueComment: writing(({ id, body }: { id: string; body: string }, context) => {
    const found = commentOfId(context, id);
    editComment(context.world, found, body);
    const pull = pageOf(context.world, found.issue);
    return { issueComment: () => ({ ...showComment(context, found), pullRequest: () => pull && showPage(context, pull) }) };
  }),
  deleteIssueComment: writing(({ id }: { id: string }, context) => {
    removeComment(context.world, commentOfId(context, id));
    return {};
  }),
  createLabel: writing(({ name, color, description }: { name: string; color: string; description?: string }, { world }) => {
    const made = addLabel(world, name, color, description ?? null);
    return { label: () => showLabel(world, made.name) };
  }),
  addLabelsToLabelable: writing(({ labelableId, labelIds }: LabelsInput, context) => {
    putLabels(
      context.world,
      pageOfId(context, labelableId),
      labelIds.map((id) => labelOfId(context, id)),
    );
    return { labelable: () => showPage(context, pageOfId(context, labelableId)) };
  }),
  removeLabelsFromLabelable: writing(({ labelableId, labelIds }: LabelsInput, context) => {
    const page = pageOfId(context, labelableId);
    const names = labelIds.map((id) => labelOfId(context, id));
    page.labels = page.labels.filter((name) => !names.includes(name));
    return { labelable: () => showPage(context, page) };
  }),
  requestReviews: writing(({ pullRequestId, userIds = [], union = false }: ReviewsInput, context) => {
    const { world, user } = context;
    const pull = pageOfId(context, pullRequestId);
    if (!('headRef' in pull)) throw unknown('PullRequest', pullRequestId);
    const ids = userIds.map((id) => userOfId(context, id));
    if (ids.includes(pull.author)) throw graphqlRefusal('UNPROCESSABLE', 'Review cannot be requested from pull request author.');
    if (!union) pull.reviewers = { users: [], teams: [] };
    askReviewers(world, user, pull, ids, []);
    return { pullRequest: () => pullRequest(context, pull) };
  }),
};

/** A mutation behind its permission and the lock; what REST would refuse is refused here too, in GraphQL's form. */
function writing<T>(act: (input: T, context: Context) => object) {
  return async ({ input }: Input<T>, context: Context) => {
    requireMay(context, mayWrite);
    try {
      const payload = await context.world.locked(async () => act(input, context));
      return { clientMutationId: input.clientMutationId ?? null, ...payload };
    } catch (error) {
      if (error instanceof Refusal) throw graphqlRefusal('UNPROCESSABLE', JSON.stringify(error.body.errors ?? error.message));
      throw error;
    }
  };
}

/** null: an issue, which nothing here asks about. */
function showPage(context: Context, page: StoredPull | StoredIssue) {
  return 'headRef' in page ? pullRequest(context, page) : null;
}

function unknown(type: string, id: string) {
  return graphqlRefusal('NOT_FOUND', `Could not resolve to ${type} node with the global id of '${id}'.`);
}

function pageOfId({ world }: Context, id: string): StoredPull | StoredIssue {
  const { pulls, issues } = world.data;
  const pull = pulls.find((one) => nodeId('PullRequest', one.id) === id);
  const found = pull ?? issues.find((one) => nodeId('Issue', one.id) === id);
  const page = found && pageOf(world, found.number);
  if (!page) throw unknown('PullRequest', id);
  return page;
}
function commentOfId({ world }: Context, id: string): StoredComment {
  const found = world.data.comments.find((one) => nodeId('IssueComment', one.id) === id);
  if (!found) throw unknown('IssueComment', id);
  return found;
}
function labelOfId({ world }: Context, id: string): string {
  const found = world.data.labels.find((one) => nodeId('Label', one.id) === id);
  if (!found) throw unknown('Label', id);
  return found.name;
}
function userOfId({ world }: Context, id: string): number {
  const found = world.data.users.find((one) => one.type === 'User' && !one.isGone && nodeId('User', one.id) === id);
  if (!found) throw unknown('User', id);
  return found.id;
}
