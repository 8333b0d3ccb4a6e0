import { actorFields, evidenceFields, reviewFields, timelineFields, timelineTypes } from './fields.ts';

/** Every question that is put to GitHub's GraphQL interface. A test holds each against GitHub's published schema. */

export const evidenceOfPull = `
query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ...evidence } }
}${evidenceFields}`;

/** Of every pull request that brought, or holds, a commit. */
export const evidenceOfCommit = `
query ($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { __typename ... on Commit { associatedPullRequests(first: 10) { totalCount nodes { ...evidence } } } }
  }
}${evidenceFields}`;

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
