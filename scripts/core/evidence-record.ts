import type { Account, ChangedFile, Evidence, GitIdentity, Instant, JsonValue, Sha } from './model.ts';
import { signaturesIn } from './signature.ts';
import { formatInstant } from './time.ts';
import type { Verdict } from './verdict.ts';

/**
 * What a verdict rested on, as the ledger keeps it: enough to judge again, years later and with the forge gone, and nothing else. No titles, no
 * texts of reviews beyond signatures, no addresses. Accounts are told once, and named by their numbers everywhere else; null: gone, or nobody's.
 */
export interface EvidenceRecord {
  readonly forge: Evidence['forge'];
  readonly judgedAt: string;
  readonly readAt: string;
  readonly accounts: readonly Account[];
  readonly pull: RecordedPull;
  readonly commits: readonly RecordedCommit[];
  /** Without comments, which never counted. */
  readonly reviews: readonly RecordedReview[];
  readonly headMoves: readonly RecordedMove[];
  readonly baseMoves: readonly string[];
  readonly arrival: { readonly kind: NonNullable<Evidence['arrival']>['kind']; readonly at: string; readonly actor: number | null } | null;
  /** Merge base to head. */
  readonly proposed: readonly ChangedFile[];
  readonly usedBefore: string | null;
  /** With the policy of the merge's first parent, and of main's tip. */
  readonly verdicts: readonly RecordedVerdict[];
}
export interface RecordedPull {
  readonly number: number;
  readonly state: Evidence['pull']['state'];
  readonly isDraft: boolean;
  readonly isCrossRepository: boolean;
  readonly author: number | null;
  readonly createdAt: string;
  readonly headSha: Sha;
  readonly baseRef: string;
  readonly mergedAt: string | null;
  readonly mergedBy: number | null;
  readonly mergeCommit: Sha | null;
  readonly commitCount: number;
}
export interface RecordedCommit {
  readonly sha: Sha;
  readonly parents: number;
  readonly authors: readonly (number | null)[];
  readonly committer: number | null;
  readonly viaWeb: boolean;
}
export interface RecordedReview {
  readonly id: string;
  readonly author: number | null;
  readonly state: Evidence['reviews'][number]['state'];
  readonly commit: Sha | null;
  readonly submittedAt: string | null;
  readonly viaEmail: boolean;
  readonly signatures: readonly string[];
}
export interface RecordedMove {
  readonly at: string;
  readonly actor: number | null;
  readonly before: Sha | null;
  readonly after: Sha;
  readonly kind: Evidence['headMoves'][number]['kind'];
}
export interface RecordedVerdict {
  readonly kind: Verdict['kind'];
  /** Of what was found; sorted, each once. */
  readonly codes: readonly string[];
}

/** What was judged besides the file, which git keeps. */
export interface Judged {
  readonly now: Instant;
  readonly evidence: Evidence;
  readonly proposed: readonly ChangedFile[];
  readonly usedBefore: string | null;
  readonly verdicts: readonly Verdict[];
}

/** Beyond this it is more than an honest request brings, and more than a commit message should carry. */
export const longestRecord = 40_000;

export function recordEvidence({ now, evidence, proposed, usedBefore, verdicts }: Judged): EvidenceRecord {
  const { forge, readAt, pull, commits, reviews, headMoves, baseMoves, arrival } = evidence;
  const accounts = new Map<number, Account>();
  const number = (account: Account | null): number | null => {
    if (account === null) return null;
    const { id, login, type } = account;
    accounts.set(id, { id, login, type });
    return id;
  };
  const { state, isDraft, isCrossRepository, headSha, baseRef, mergeCommit, commitCount } = pull;
  const rest = {
    pull: {
      ...{ number: pull.number, state, isDraft, isCrossRepository, author: number(pull.author), createdAt: formatInstant(pull.createdAt) },
      ...{ headSha, baseRef, mergedAt: timeOrNull(pull.mergedAt), mergedBy: number(pull.mergedBy), mergeCommit, commitCount },
    },
    commits: commits.map(({ sha, parents, authors, committer, committedViaWeb }) => {
      const [written, made] = [authors.map(({ account }) => number(account)), number(committer.account)];
      return { sha, parents, authors: written, committer: made, viaWeb: committedViaWeb };
    }),
    reviews: reviews
      .filter(({ state }) => state !== 'COMMENTED')
      .map(({ id, author, state, commit, submittedAt, viaEmail, body }) => {
        const signatures = state === 'APPROVED' ? signaturesIn(body) : [];
        return { id, author: number(author), state, commit, submittedAt: timeOrNull(submittedAt), viaEmail, signatures };
      }),
    headMoves: headMoves.map(({ at, actor, before, after, kind }) => ({
      at: formatInstant(at),
      actor: number(actor),
      before,
      after,
      kind,
    })),
    baseMoves: baseMoves.map(formatInstant),
    arrival: arrival && { kind: arrival.kind, at: formatInstant(arrival.at), actor: number(arrival.actor) },
  };
  return {
    ...{ forge, judgedAt: formatInstant(now), readAt: formatInstant(readAt) },
    ...{ accounts: [...accounts.values()].sort((a, b) => a.id - b.id), ...rest },
    proposed: proposed.map(({ status, path, oldMode, newMode, oid }) => ({ status, path, oldMode, newMode, oid })),
    ...{ usedBefore, verdicts: verdicts.map(recordVerdict) },
  };
}

export function recordVerdict(verdict: Verdict): RecordedVerdict {
  const codes = verdict.kind === 'retry' ? [] : verdict.findings.map(({ code }) => code);
  return { kind: verdict.kind, codes: [...new Set(codes)].sort() };
}

/** The evidence again, as far as it was kept. Its form is the schema's business: an event that is read has been held against it. */
export function evidenceOfRecord(record: EvidenceRecord): Evidence {
  const accounts = new Map(record.accounts.map((account) => [account.id, account]));
  const account = (id: number | null): Account | null => (id === null ? null : (accounts.get(id) ?? null));
  const identity = (id: number | null): GitIdentity => ({ email: '', account: account(id) });
  const { pull, commits, reviews, headMoves, baseMoves, arrival } = record;
  return {
    forge: record.forge,
    readAt: Date.parse(record.readAt),
    pull: {
      ...pull,
      ...{ title: '', headRef: '', author: account(pull.author), mergedBy: account(pull.mergedBy) },
      ...{ createdAt: Date.parse(pull.createdAt), mergedAt: instantOrNull(pull.mergedAt) },
    },
    commits: commits.map(({ sha, parents, authors, committer, viaWeb }) => {
      return { sha, parents, authors: authors.map(identity), committer: identity(committer), committedViaWeb: viaWeb };
    }),
    reviews: reviews.map(({ id, author, state, commit, submittedAt, viaEmail, signatures }) => {
      return { id, author: account(author), state, commit, submittedAt: instantOrNull(submittedAt), viaEmail, body: signatures.join('\n') };
    }),
    headMoves: headMoves.map((move) => ({ ...move, at: Date.parse(move.at), actor: account(move.actor) })),
    baseMoves: baseMoves.map((at) => Date.parse(at)),
    arrival: arrival && { kind: arrival.kind, at: Date.parse(arrival.at), actor: account(arrival.actor) },
    gaps: [],
  };
}

/** As plain JSON, for its digest and its length. */
export function recordJson(record: EvidenceRecord): JsonValue {
  return record as unknown as JsonValue;
}

function timeOrNull(at: Instant | null): string | null {
  return at === null ? null : formatInstant(at);
}

function instantOrNull(text: string | null): Instant | null {
  return text === null ? null : Date.parse(text);
}
