import type { Instant, RequestId } from '../model.ts';

/** The elevation that a trace is about: how each log would name it, and from when to when it may be met there. */
export interface Traced {
  readonly id: RequestId;
  /** The PostgreSQL login that was made for it, and for nothing else. */
  readonly login: string;
  /** The whole ARN of its role; null: it is not on an AWS system. */
  readonly roleArn: string | null;
  /** Its Vault token, as the audit device writes accessors. Empty: the ledger does not know. */
  readonly accessors: readonly string[];
  /** null: it was never granted, so whatever is done in its name should not have been possible. */
  readonly span: Span | null;
}
/** By the ledger's clock. */
export interface Span {
  /** Before anything was created. */
  readonly from: Instant;
  /** When it ended: at its expiry, or when somebody took it back. */
  readonly until: Instant;
  /** What an open session may have left behind is over by now: it was ended, or the effective end that approvers were told. */
  readonly last: Instant;
}

export const logKinds = ['cloudtrail', 'vault', 'postgres'] as const;
export type LogKind = (typeof logKinds)[number];

/** One thing that was done. Texts are as the log has them (secrets left out), so whoever prints them cleans them. */
export interface Entry {
  readonly at: Instant;
  readonly log: LogKind;
  /** attempt: somebody wanted to sign in as it and was refused; nothing says that it was the subject. */
  readonly kind: 'sign-in' | 'use' | 'sign-out' | 'attempt';
  /** Session, login or token, as the system names it. */
  readonly by: string;
  /** Where it came from. */
  readonly address: string | null;
  readonly action: string;
  readonly resource: string;
  /** unknown: the log has the question and no answer. */
  readonly result: 'done' | 'refused' | 'failed' | 'unknown';
  /** The system's own, where it did not work. */
  readonly code: string | null;
  /** What ties it to the elevation. */
  readonly tie: Tie;
  /** Every line that tells of it, as `file:line`. */
  readonly from: readonly string[];
}
/**
 * role: a session of its role. chain: of another role, taken from a session of its role. accessor, metadata: its Vault token. login: its
 * PostgreSQL login. named: it only calls itself so, which others may too; such an entry is a doubt and belongs to nobody.
 */
export type Tie = 'role' | 'chain' | 'accessor' | 'metadata' | 'login' | 'named';

/** What one log holds of the elevation. */
export interface Found {
  readonly entries: readonly Entry[];
  /** What calls itself by the elevation's id and cannot be tied to it. */
  readonly doubts: readonly Entry[];
}

/** One line, record or row of a log; `place` is `file:line`. */
export interface LogReader<T> {
  /** What keeps it from being read, as half a sentence; null: it was read. */
  add(record: T, place: string): string | null;
  found(): Found;
}
