/** The words of the domain as types. Everything here is plain data: it can be written as JSON and read back. */

export type Seconds = number;
/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** A git object id, 40 (SHA-1) or 64 (SHA-256) hex digits. */
export type Sha = string;
/** `20261120-orders-db-7f3k9q`: date, system, six base32 characters. */
export type RequestId = string;
/** A name of policy/people.yaml: of a human, an agent or a workload. */
export type PersonName = string;

export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };
export type JsonObject = { [key: string]: JsonValue };

/** From harmless to final. The order is used: a system's own rules may only tighten. */
export const tierNames = ['cosmetic', 'reversible-write', 'semi-destructive', 'destructive'] as const;
export type TierName = (typeof tierNames)[number];

/** One request file, parsed. `ttl` and `notBefore` are converted; what was written stays in `Parsed.document`. */
export interface Request {
  readonly id: RequestId;
  readonly system: string;
  readonly shape: string;
  readonly tier: TierName;
  readonly params: Params;
  readonly ttl: Seconds;
  readonly requester: PersonName;
  /** Who receives the access; the requester where the file does not say. */
  readonly subject: PersonName;
  readonly justification: string;
  readonly rollback: string;
  readonly alternatives: string | null;
  readonly incident: string | null;
  readonly notBefore: Instant | null;
  /** A public value the target needs from the subject (PostgreSQL: a SCRAM-SHA-256 verifier). Never a secret. */
  readonly proof: string | null;
  /** The one run of a workflow that may claim it, for a workload; null: any of the subject's. */
  readonly run: JobRun | null;
}

export type ParamValue = string | number | boolean | string[];
export type Params = { readonly [name: string]: ParamValue };

/** `<id>.revoke.yaml`: takes away, so it needs nobody's approval beyond branch protection. */
export interface Revocation {
  readonly revokes: RequestId;
  readonly by: PersonName;
  readonly reason: string;
}

// ---- policy ----------------------------------------------------------------------------------------------------

export interface Policy {
  /** The commit it was read from; null for a working tree. */
  readonly commit: Sha | null;
  readonly limits: Limits;
  readonly tiers: { readonly [name in TierName]: Tier };
  readonly people: People;
  /** Only those that were asked for when the policy was read. */
  readonly systems: ReadonlyMap<string, System>;
}

export interface Limits {
  /** The oldest sweep with which anything new is granted; also how long after its end a session left open can go on. */
  readonly sweepWithin: Seconds;
  /** More commits than this in a request's pull request are refused: one file needs no history. */
  readonly maxCommits: number;
}

export interface Tier {
  readonly title: string;
  readonly ttl: { readonly default: Seconds; readonly max: Seconds };
  /** The longest time from the grant to the effective end (ttl plus what the target leaves behind). */
  readonly ceiling: Seconds;
  /** All must be filled, by different people. An empty list means that nobody is asked, and is written `[]`. */
  readonly approvals: readonly ApprovalRule[];
  readonly require: readonly ('alternatives' | 'incident')[];
  /** When a grant may happen; null: always. */
  readonly windows: readonly Window[] | null;
  /** An approval older than this at the grant does not count. */
  readonly approvalMaxAge: Seconds;
  /** How long the head must have stood still before an approval counts (approvals.md, S11). */
  readonly dwell: Seconds;
  /** A merged request not granted by then is missed, and asked for again. Counted from the merge, or from `notBefore`. */
  readonly grantWithin: Seconds;
  /** Access that its subject fetches and nobody fetched by then is ended. null: it waits as long as it lasts. */
  readonly claimWithin: Seconds | null;
}

export interface ApprovalRule {
  readonly count: number;
  /** Names of groups, or `system-owners`. */
  readonly from: readonly string[];
  /** Also wants an SSH signature over the request's digest, by a key that policy lists for the approver. */
  readonly signed: boolean;
}

/** Half open: `from` is in, `to` is out. Local times in `timeZone`; `to` at or before `from` runs over midnight. */
export interface Window {
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
}
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

export interface People {
  readonly byName: ReadonlyMap<PersonName, Person>;
  /** By numeric account id. All accounts of one person lead to that person. */
  readonly byAccount: ReadonlyMap<number, Person>;
  readonly groups: ReadonlyMap<string, Group>;
}
export interface Group {
  readonly name: string;
  readonly title: string;
  readonly members: readonly PersonName[];
  /** The team that CODEOWNERS names, `@acme/senior-approvers`. */
  readonly team: string | null;
}
export interface AccountRef {
  readonly login: string;
  readonly id: number;
}
interface PersonBase {
  readonly name: PersonName;
  readonly title: string;
  readonly accounts: readonly AccountRef[];
  /** Per target kind, who this person is there (a PostgreSQL role, a Vault entity, an AWS principal). */
  readonly identities: { readonly [target: string]: string };
}
export interface Human extends PersonBase {
  readonly kind: 'human';
  /** OpenSSH public keys whose signatures count as the second channel. */
  readonly keys: readonly string[];
}
export interface Agent extends PersonBase {
  readonly kind: 'agent';
  readonly owner: PersonName;
}
export interface Workload extends PersonBase {
  readonly kind: 'workload';
  readonly owner: PersonName;
  readonly repository: string;
  readonly environment: string;
}
export type Person = Human | Agent | Workload;

export interface System {
  readonly name: string;
  readonly title: string;
  readonly target: string;
  /** Names of humans or groups. */
  readonly owners: readonly string[];
  /** The identity that everybody has without asking, and that must be read-only. */
  readonly defaultIdentity: string;
  /** How the pipeline reaches it; its form is the target's own, and holds no secret. */
  readonly connection: JsonObject;
  readonly shapes: ReadonlyMap<string, Shape>;
  /** Rules on top of the tier's: they are added, so they can only tighten. */
  readonly extraApprovals: { readonly [name in TierName]?: readonly ApprovalRule[] };
}

export interface Shape {
  readonly name: string;
  readonly title: string;
  readonly tier: TierName;
  readonly ttlMax: Seconds;
  readonly params: { readonly [name: string]: ParamType };
  /** What it gives; its form is the target's own. */
  readonly gives: JsonObject;
}

/** The closed part of JSON Schema that a shape's parameters are written in. All declared parameters are required. */
export type ParamType =
  | { readonly type: 'string'; readonly description: string; readonly enum: readonly string[] }
  | { readonly type: 'string'; readonly description: string; readonly pattern: string; readonly maxLength: number }
  | { readonly type: 'integer'; readonly description: string; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'boolean'; readonly description: string }
  | {
      readonly type: 'array';
      readonly description: string;
      readonly items: Extract<ParamType, { type: 'string' }>;
      readonly minItems: number;
      readonly maxItems: number;
    };

// ---- evidence: what a forge can prove (approvals.md, section 0) ---------------------------------------------------

/** As the forge reports it: the numeric id is the identity, the login is only for reading. */
export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization' | 'Mannequin';
}

export interface Evidence {
  readonly forge: 'local' | 'github';
  /** By the forge's clock, when this was read. */
  readonly readAt: Instant;
  readonly pull: Pull;
  readonly commits: readonly CommitFacts[];
  readonly reviews: readonly Review[];
  /** Every move of the head ref in the pull request's life, oldest first, the first being its creation. */
  readonly headMoves: readonly HeadMove[];
  /** When the base was changed to another branch or force-pushed. */
  readonly baseMoves: readonly Instant[];
  /** How the merge commit came to the default branch; null while it is not there. */
  readonly arrival: Arrival | null;
  /** What could not be read whole. Not empty: the verdict is `retry`, whatever the rest says. */
  readonly gaps: readonly string[];
}
/** A second look at a pull request, after the decision and right before something is given: enough to see whether the evidence still holds. */
export interface SecondLook extends Pick<Pull, 'headSha' | 'state'> {
  /** All of them, as they are now. */
  readonly reviews: readonly Pick<Review, 'id' | 'state'>[];
  /** What could not be read whole. */
  readonly gaps: readonly string[];
}
export interface Pull {
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly isDraft: boolean;
  /** From a fork. */
  readonly isCrossRepository: boolean;
  /** null: the account is gone. */
  readonly author: Account | null;
  readonly createdAt: Instant;
  readonly headRef: string;
  readonly headSha: Sha;
  readonly baseRef: string;
  readonly mergedAt: Instant | null;
  readonly mergedBy: Account | null;
  readonly mergeCommit: Sha | null;
  readonly commitCount: number;
}
export interface CommitFacts {
  readonly sha: Sha;
  readonly parents: number;
  /** Author first, then co-authors. An account of null: the e-mail belongs to no account, so nobody knows who that is. */
  readonly authors: readonly GitIdentity[];
  readonly committer: GitIdentity;
  /** Made in the forge's web editor, where the committer is the forge itself. */
  readonly committedViaWeb: boolean;
}
export interface GitIdentity {
  readonly email: string;
  readonly account: Account | null;
}
export interface Review {
  readonly id: string;
  readonly author: Account | null;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly commit: Sha | null;
  readonly submittedAt: Instant | null;
  readonly viaEmail: boolean;
  readonly body: string;
}
export interface HeadMove {
  readonly at: Instant;
  readonly actor: Account | null;
  readonly before: Sha | null;
  readonly after: Sha;
  readonly kind: 'create' | 'push' | 'force-push';
}
export interface Arrival {
  readonly kind: 'merge' | 'merge-queue' | 'push' | 'unknown';
  readonly at: Instant;
  readonly actor: Account | null;
}

/** One entry of `git diff-tree --no-renames --raw -z`. */
export interface ChangedFile {
  readonly status: 'A' | 'M' | 'D' | 'T';
  readonly path: string;
  readonly oldMode: string;
  readonly newMode: string;
  /** The blob after the change; all zeros where there is none. */
  readonly oid: Sha;
}

// ---- what is decided and given -----------------------------------------------------------------------------------

/** What a target is asked to give. Made only from an `allow` verdict. */
export interface Grant {
  readonly id: RequestId;
  readonly system: string;
  readonly shape: string;
  readonly tier: TierName;
  readonly params: Params;
  readonly requester: PersonName;
  readonly subject: PersonName;
  /** The subject's identity in this target, where policy lists one. */
  readonly subjectIdentity: string | null;
  readonly proof: string | null;
  /** How many people's approvals counted. */
  readonly approvers: number;
  readonly run: JobRun | null;
  readonly expiresAt: Instant;
  /** How long it may wait to be fetched, by its tier. */
  readonly claimWithin: Seconds | null;
}
/** One run of a workflow, as its OIDC token tells it. */
export interface JobRun {
  readonly id: string;
  readonly commit: Sha;
}

/** What lives in a target under our mark. */
export interface Lease {
  readonly id: RequestId;
  readonly system: string;
  /** null: the target does not say. */
  readonly expiresAt: Instant | null;
  /** What carries it there: role, token accessor, … */
  readonly names: readonly string[];
  /** It has its place there, and works no more, though it should and was not ended by us. */
  readonly isGone?: boolean;
  /** Where the subject has to fetch it. */
  readonly claim?: Claim;
  /** What the target's own log knows it by, fit for the ledger. */
  readonly traces?: readonly string[];
}
/** `taken`: what waited was opened, and the subject has not said that it was them. */
export interface Claim {
  readonly state: 'waiting' | 'claimed' | 'taken';
  readonly by: Instant | null;
}
