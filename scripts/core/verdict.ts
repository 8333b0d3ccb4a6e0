import type { Finding } from './findings.ts';
import type {
  ApprovalRule,
  ChangedFile,
  Evidence,
  Instant,
  Lease,
  PersonName,
  Policy,
  Request,
  SecondLook,
  Seconds,
  Sha,
} from './model.ts';

/** What a grant leaves behind at its end. */
export interface LeftBehind {
  readonly seconds: Seconds;
  readonly says: string;
  /** Something of it stays for good, as `says` tells. */
  readonly forGood?: boolean;
}
/** Everything a verdict rests on, handed in. The pull-request check and the grant fill the same shape and ask the same function. */
export interface Facts {
  readonly now: Instant;
  /** check: what would happen if it were merged and granted now. grant: it is merged, and this is the moment. */
  readonly purpose: 'check' | 'grant';
  readonly policy: Policy;
  /** The one file judged, parsed once; its digest is what approvers see and sign. */
  readonly file: JudgedFile;
  /** Merge base to head of the pull request. null: there is no pull request yet (a file checked on a laptop). */
  readonly proposed: readonly ChangedFile[] | null;
  /** First parent to merge commit. null until merged. */
  readonly merged: { readonly commit: Sha; readonly changes: readonly ChangedFile[] } | null;
  readonly evidence: Evidence | null;
  /** What a second look showed, right before the grant. Nobody has looked again yet where it is not there. */
  readonly look?: SecondLook;
  /** Where this id was used before (a path or a ledger event), or null. */
  readonly usedBefore: string | null;
  /** What the target leaves behind at the end: TargetKind.leavesBehind. */
  readonly leftBehind: LeftBehind;
  /** The shape's parameter types and TargetKind.checkRequest. */
  readonly targetFindings: readonly Finding[];
}
export interface JudgedFile {
  readonly path: string;
  readonly blob: Sha;
  readonly request: Request;
  /** `sha256:…` over the canonical JSON of what was parsed. */
  readonly digest: string;
}

export type Verdict =
  /** May be granted at `now`. */
  | ({ readonly kind: 'allow' } & Timing & Reasons)
  /** Not yet: approvals missing, a draft, before its window. Nothing is wrong with it. */
  | ({ readonly kind: 'wait' } & Timing & Reasons)
  /** Never, as it stands. */
  | ({ readonly kind: 'deny' } & Reasons)
  /** The evidence is incomplete: nothing is decided, ask again. */
  | { readonly kind: 'retry'; readonly gaps: readonly string[] };

export interface Timing {
  /** If it is granted at `now` (or at `notBefore`, when that is later). */
  readonly expiresAt: Instant;
  /** expiresAt plus what the target can leave behind. */
  readonly effectiveEnd: Instant;
}
export interface Reasons {
  /** Somebody tried to get round the rules, and did not get anywhere: what others have approved may be granted all the same. */
  readonly alarm: boolean;
  /** allow: notes and warnings only. wait: what is waited for. deny: why. */
  readonly findings: readonly Finding[];
  readonly approvals: ApprovalState;
}

export interface ApprovalState {
  readonly rules: readonly RuleState[];
  /** Every review, with what became of it. */
  readonly reviews: readonly JudgedReview[];
}
export interface RuleState {
  readonly rule: ApprovalRule;
  readonly filledBy: readonly PersonName[];
  readonly missing: number;
  /** Who is eligible and has not filled a place yet. */
  readonly couldApprove: readonly PersonName[];
}
export interface JudgedReview {
  readonly review: string;
  readonly login: string;
  /** null: the account belongs to nobody that policy lists. */
  readonly person: PersonName | null;
  readonly counts: boolean;
  /** Why it does not count; null where it does. */
  readonly reason: Finding | null;
}

/** What one listing of a target gave: its leases, or the error that hid them. */
export type Seen = { readonly ok: true; readonly leases: readonly Lease[] } | { readonly ok: false; readonly error: string };
