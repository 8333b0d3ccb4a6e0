/** What is asked of a pull request as evidence, in fragments, so that other questions can be asked with it. */

/** `databaseId` is the identity. A bot has one too; here its login comes without `[bot]`. */
export const actorFields = `
fragment actor on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Organization { databaseId }
  ... on Mannequin { databaseId }
}`;

export const reviewFields = `
fragment review on PullRequestReview {
  fullDatabaseId
  state
  submittedAt
  createdViaEmail
  body
  author { ...actor }
  commit { oid }
}`;

/**
 * Only what changes what would be merged, or where; of a base also that GitHub changed it by itself, or that it was gone for a while. Not asked
 * for: a head that is deleted closes the pull request, and what brings it back is asked for or in the feed; a change of the base that failed.
 */
export const timelineTypes = `[HEAD_REF_FORCE_PUSHED_EVENT, HEAD_REF_RESTORED_EVENT, BASE_REF_CHANGED_EVENT, BASE_REF_FORCE_PUSHED_EVENT,
    AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT, BASE_REF_DELETED_EVENT]`;
export const timelineFields = `
fragment timelineItem on PullRequestTimelineItems {
  __typename
  ... on HeadRefForcePushedEvent { createdAt afterCommit { oid } }
  ... on HeadRefRestoredEvent { createdAt }
  ... on BaseRefChangedEvent { createdAt }
  ... on BaseRefForcePushedEvent { createdAt }
  ... on AutomaticBaseChangeSucceededEvent { createdAt }
  ... on BaseRefDeletedEvent { createdAt }
}`;

const pullFields = `
fragment evidence on PullRequest {
  number
  title
  state
  isDraft
  isCrossRepository
  createdAt
  headRefName
  headRefOid
  baseRefName
  mergedAt
  author { ...actor }
  mergedBy { ...actor }
  mergeCommit { oid }
  commits(first: 100) {
    totalCount
    nodes {
      commit {
        oid
        committedViaWeb
        parents(first: 1) { totalCount }
        authors(first: 10) { totalCount nodes { email user { ...actor } } }
        committer { email user { ...actor } }
      }
    }
  }
  reviews(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes { ...review } }
  timelineItems(first: 100, itemTypes: ${timelineTypes}) { pageInfo { hasNextPage endCursor } nodes { ...timelineItem } }
}`;

/** The fragment `evidence` with all that it takes. */
export const evidenceFields = `${pullFields}${reviewFields}${timelineFields}${actorFields}`;

/** What shows whether a pull request is still as its evidence has it. */
export const lookFields = `
fragment look on PullRequest {
  headRefOid
  state
  reviews(first: 100) { totalCount nodes { fullDatabaseId state } }
}`;
