import type { Account, Instant, JsonObject, JsonValue, Review, Sha } from '../../../scripts/core/model.ts';

/** What the double remembers, as plain data: a copy of it is what a replica that lags behind still shows. */
export interface Data {
  readonly users: StoredUser[];
  /** Branches and tags by full name. Pull requests' own refs are in the repository only. */
  refs: { [ref: string]: Sha };
  readonly moves: Move[];
  readonly pulls: StoredPull[];
  readonly issues: StoredIssue[];
  readonly comments: StoredComment[];
  readonly labels: StoredLabel[];
  readonly statuses: StoredStatus[];
  readonly checkRuns: StoredCheckRun[];
  readonly teams: StoredTeam[];
  readonly rulesets: StoredRuleset[];
  readonly environments: StoredEnvironment[];
  readonly workflows: StoredWorkflow[];
  readonly runs: StoredRun[];
  readonly dispatches: StoredDispatch[];
  readonly settings: Settings;
  /** Commits made by GitHub's own hand: on its pages, or by createCommitOnBranch. */
  readonly webCommits: Sha[];
  nextId: number;
  nextNumber: number;
}

export type Role = 'read' | 'triage' | 'write' | 'maintain' | 'admin';
export interface StoredUser extends Account {
  login: string;
  readonly emails: string[];
  isGone: boolean;
  /** In this repository; null: none. */
  role: Role | null;
}

export type MoveKind = 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge' | 'merge_queue_merge';
export interface Move {
  readonly id: number;
  readonly at: Instant;
  readonly actor: number;
  readonly ref: string;
  readonly before: Sha;
  readonly after: Sha;
  readonly kind: MoveKind;
}

export interface StoredPull {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string;
  readonly author: number;
  readonly createdAt: Instant;
  updatedAt: Instant;
  state: 'open' | 'closed' | 'merged';
  closedAt: Instant | null;
  isDraft: boolean;
  /** The fork that the head is in; null: the head is here. */
  readonly fork: string | null;
  readonly headRef: string;
  headSha: Sha;
  baseRef: string;
  baseSha: Sha;
  /** The commits, oldest first; frozen with the merge. */
  commits: Sha[];
  labels: string[];
  reviewers: { users: number[]; teams: string[] };
  readonly reviews: StoredReview[];
  readonly timeline: TimelineItem[];
  autoMergeBy: number | null;
  merged: StoredMerge | null;
}
export interface StoredReview {
  readonly id: number;
  readonly author: number;
  state: Review['state'];
  commit: Sha;
  submittedAt: Instant | null;
  lastEditedAt: Instant | null;
  readonly viaEmail: boolean;
  body: string;
}
export interface StoredMerge {
  readonly at: Instant;
  readonly by: number;
  readonly commit: Sha;
  readonly landed: readonly Sha[];
}
export interface TimelineItem {
  readonly id: number;
  /** The name of its GraphQL type. */
  readonly kind: string;
  readonly at: Instant;
  readonly actor: number | null;
  readonly fields: JsonObject;
}

export interface StoredIssue {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string;
  readonly author: number;
  readonly createdAt: Instant;
  updatedAt: Instant;
  state: 'open' | 'closed';
  closedAt: Instant | null;
  labels: string[];
}
export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  readonly author: number;
  body: string;
  readonly createdAt: Instant;
  updatedAt: Instant;
}
export interface StoredLabel {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}
export interface StoredStatus {
  readonly id: number;
  readonly sha: Sha;
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: number;
  readonly at: Instant;
}
export interface StoredCheckRun {
  readonly id: number;
  readonly sha: Sha;
  name: string;
  status: string;
  conclusion: string | null;
  readonly startedAt: Instant;
  completedAt: Instant | null;
  externalId: string;
  output: JsonObject;
  readonly by: number;
}
export interface StoredTeam {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  /** User ids, and whether they have accepted. */
  readonly members: { user: number; state: 'active' | 'pending'; role: 'member' | 'maintainer' }[];
}
export interface StoredRuleset {
  readonly id: number;
  name: string;
  enforcement: 'active' | 'disabled' | 'evaluate';
  target: 'branch' | 'tag' | 'push';
  bypassActors: JsonObject[];
  conditions: JsonObject;
  rules: JsonObject[];
}
export interface StoredEnvironment {
  readonly id: number;
  readonly name: string;
  protectedBranchesOnly: boolean | null;
  readonly branches: { id: number; name: string }[];
  readonly secrets: string[];
}
export interface StoredWorkflow {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  state: 'active' | 'disabled_inactivity' | 'disabled_manually';
}
export interface StoredRun {
  readonly id: number;
  readonly workflow: number;
  readonly event: string;
  readonly branch: string;
  readonly sha: Sha;
  readonly actor: number;
  readonly at: Instant;
  status: string;
  conclusion: string | null;
}
export interface StoredDispatch {
  readonly at: Instant;
  readonly actor: number;
  /** A workflow's path and the ref to run on, or the type of a repository dispatch. */
  readonly workflow: string | null;
  readonly ref: string | null;
  readonly eventType: string | null;
  readonly inputs: JsonValue;
}
export interface Settings {
  allowedActions: 'all' | 'local_only' | 'selected';
  shaPinningRequired: boolean;
  defaultPermissions: 'read' | 'write';
  canApprovePulls: boolean;
  oidc: JsonObject;
  codeownersErrors: JsonObject[];
  secrets: string[];
  variables: { name: string; value: string }[];
  readonly isPrivate: boolean;
}

export function emptyData(isPrivate: boolean): Data {
  const settings: Settings = {
    allowedActions: 'all',
    shaPinningRequired: false,
    defaultPermissions: 'read',
    canApprovePulls: false,
    oidc: { use_default: true },
    codeownersErrors: [],
    secrets: [],
    variables: [],
    isPrivate,
  };
  const lists = { users: [], moves: [], pulls: [], issues: [], comments: [], labels: [], statuses: [], checkRuns: [], teams: [] };
  const more = { rulesets: [], environments: [], workflows: [], runs: [], dispatches: [], webCommits: [] };
  return { ...lists, ...more, refs: {}, settings, nextId: 1, nextNumber: 1 };
}
