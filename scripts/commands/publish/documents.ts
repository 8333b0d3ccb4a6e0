import { evidenceFields, lookFields } from '../../sources/github/fields.ts';

/** What is asked of GitHub's GraphQL interface about the page of a pull request. A test holds each against GitHub's published schema. */

/** As many people are asked for a review at once. */
export const reviewerSlots = 6;
/** As many are looked up at once: who is to be asked is known only after the answer. */
export const lookUpSlots = 20;
const slots = Array.from({ length: lookUpSlots }, (_, index) => index);
const asks = slots.map((n) => `$login${n}: String!, $asks${n}: Boolean!`).join(', ');

/** Everything of ours on the page, and the ids of what may be put there. Comments are paged; the rest fits. */
const pageFields = `
  page: repository(owner: $owner, name: $name) {
    id
    labels(first: 50, query: "elevation/") { nodes { id name } }
    pullRequest(number: $number) {
      id
      ...look
      labels(first: 100) { nodes { id name } }
      reviewRequests(first: 50) { nodes { requestedReviewer { __typename ... on User { databaseId } } } }
      commits(last: 1) { nodes { commit { oid status { contexts { context state description } } } } }
      comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id viewerDidAuthor body } }
    }
  }
  ${slots.map((n) => `user${n}: user(login: $login${n}) @include(if: $asks${n}) { id databaseId }`).join('\n  ')}`;

export const readPage = `
query ($owner: String!, $name: String!, $number: Int!, $after: String, ${asks}) {${pageFields}
}${lookFields}`;

/** The same with the evidence, in one request. */
export const evidenceAndPage = `
query ($owner: String!, $name: String!, $number: Int!, $after: String, ${asks}) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ...evidence } }${pageFields}
}${evidenceFields}${lookFields}`;

/** All writes but the statuses in one request; what is not wanted is left out by its flag. The answer shows the pull request as it is then. */
export const writePage = `
mutation (
  $adds: Boolean!, $add: AddCommentInput!
  $updates: Boolean!, $update: UpdateIssueCommentInput!
  $deletes: Boolean!, $delete: DeleteIssueCommentInput!
  $creates0: Boolean!, $create0: CreateLabelInput!
  $creates1: Boolean!, $create1: CreateLabelInput!
  $labels: Boolean!, $label: AddLabelsToLabelableInput!
  $unlabels: Boolean!, $unlabel: RemoveLabelsFromLabelableInput!
  $asks: Boolean!, $ask: RequestReviewsInput!
) {
  addComment(input: $add) @include(if: $adds) { subject { ...look } }
  updateIssueComment(input: $update) @include(if: $updates) { issueComment { pullRequest { ...look } } }
  deleteIssueComment(input: $delete) @include(if: $deletes) { clientMutationId }
  create0: createLabel(input: $create0) @include(if: $creates0) { clientMutationId }
  create1: createLabel(input: $create1) @include(if: $creates1) { clientMutationId }
  addLabelsToLabelable(input: $label) @include(if: $labels) { labelable { ...look } }
  removeLabelsFromLabelable(input: $unlabel) @include(if: $unlabels) { labelable { ...look } }
  requestReviews(input: $ask) @include(if: $asks) { pullRequest { ...look } }
}${lookFields}`;
