/** What is asked of GitHub's GraphQL interface about the page of a pull request. A test holds each against GitHub's published schema. */

/** As many people are asked for a review at once. */
export const reviewerSlots = 6;
const slots = Array.from({ length: reviewerSlots }, (_, index) => index);

/** Everything of ours on the page, and the ids of what may be put there. Comments are paged; the rest fits. */
export const readPage = `
query ($owner: String!, $name: String!, $number: Int!, $after: String, ${slots.map((n) => `$login${n}: String!, $asks${n}: Boolean!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
    id
    labels(first: 50, query: "elevation/") { nodes { id name } }
    pullRequest(number: $number) {
      id
      headRefOid
      state
      reviews(first: 1) { totalCount }
      labels(first: 100) { nodes { id name } }
      reviewRequests(first: 50) { nodes { requestedReviewer { __typename ... on User { databaseId } } } }
      commits(last: 1) { nodes { commit { oid status { contexts { context state description } } } } }
      comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id viewerDidAuthor body } }
    }
  }
  ${slots.map((n) => `user${n}: user(login: $login${n}) @include(if: $asks${n}) { id databaseId }`).join('\n  ')}
}`;

/** All writes but the statuses in one request; what is not wanted is left out by its flag. */
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
  addComment(input: $add) @include(if: $adds) { clientMutationId }
  updateIssueComment(input: $update) @include(if: $updates) { clientMutationId }
  deleteIssueComment(input: $delete) @include(if: $deletes) { clientMutationId }
  create0: createLabel(input: $create0) @include(if: $creates0) { clientMutationId }
  create1: createLabel(input: $create1) @include(if: $creates1) { clientMutationId }
  addLabelsToLabelable(input: $label) @include(if: $labels) { clientMutationId }
  removeLabelsFromLabelable(input: $unlabel) @include(if: $unlabels) { clientMutationId }
  requestReviews(input: $ask) @include(if: $asks) { clientMutationId }
}`;
