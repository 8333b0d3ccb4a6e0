/** Every question that is put to GitHub's GraphQL interface. A test holds each against GitHub's published schema. */

/** `databaseId` is the identity. A bot has one too; here its login comes without `[bot]`. */
const actorFields = `
fragment actor on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Organization { databaseId }
  ... on Mannequin { databaseId }
}`;

const reviewFields = `
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
const timelineTypes = `[HEAD_REF_FORCE_PUSHED_EVENT, HEAD_REF_RESTORED_EVENT, BASE_REF_CHANGED_EVENT, BASE_REF_FORCE_PUSHED_EVENT,
    AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT, BASE_REF_DELETED_EVENT]`;
const timelineFields = `
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
  timelineItems(first: 100, itemTypes: ${timelineTypes}) { filteredCount pageInfo { hasNextPage endCursor } nodes { ...timelineItem } }
}`;

const allFields = `${pullFields}${reviewFields}${timelineFields}${actorFields}`;

export const evidenceOfPull = `
query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ...evidence } }
}${allFields}`;

/** Of every pull request that brought, or holds, a commit. */
export const evidenceOfCommit = `
query ($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { __typename ... on Commit { associatedPullRequests(first: 10) { totalCount nodes { ...evidence } } } }
  }
}${allFields}`;

export const moreReviews = `
query ($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      reviews(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...review } }
    }
  }
}${reviewFields}${actorFields}`;

export const moreTimeline = `
query ($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      timelineItems(first: 100, after: $after, itemTypes: ${timelineTypes}) { pageInfo { hasNextPage endCursor } nodes { ...timelineItem } }
    }
  }
}${timelineFields}`;

/** What may have changed since the evidence was read, and nothing else. */
export const secondLook = `
query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      state
      reviews(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { fullDatabaseId state } }
    }
  }
}`;

export const openPulls = `
query ($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: [OPEN], first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { number title headRefName headRefOid isCrossRepository }
    }
  }
}`;

export const viewer = `query { viewer { login databaseId } }`;

export const commitOnBranch = `
mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
