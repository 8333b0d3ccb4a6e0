import { alarmingEnds } from '../core/events.ts';
import type { JsonObject, JsonValue, RequestId, Sha } from '../core/model.ts';
import type { ScannedEvent } from '../sources/ledger-scan.ts';

/** What can become of a request, in the words of `--outcome`. The first is an access that began; most of the others are how it ended. */
export const outcomes = [
  'granted',
  'refused',
  'missed',
  'expired',
  'revoked',
  'returned',
  'altered',
  'unclaimed',
  'taken',
  'failed',
  'lost',
  'orphan',
  'baseline',
  'accepted',
] as const;
export type AuditOutcome = (typeof outcomes)[number];

const alarming: readonly AuditOutcome[] = [...alarmingEnds, 'lost', 'orphan', 'accepted'];

/** The kind of event that each outcome is recorded as. */
export const kindOf: { readonly [outcome in AuditOutcome]: string } = {
  granted: 'granted',
  refused: 'refused',
  missed: 'missed',
  expired: 'ended',
  revoked: 'ended',
  returned: 'ended',
  altered: 'ended',
  unclaimed: 'ended',
  taken: 'ended',
  failed: 'failed',
  lost: 'lost',
  orphan: 'orphan',
  baseline: 'baseline',
  accepted: 'accepted',
};

/** One line of the audit log. What the ledger does not say is null; texts are as they stand there, so whoever prints them cleans them. */
export interface AuditRow {
  readonly at: string;
  readonly outcome: AuditOutcome;
  readonly id: RequestId | null;
  readonly system: string | null;
  readonly tier: string | null;
  readonly shape: string | null;
  readonly requester: string | null;
  readonly subject: string | null;
  readonly approvers: readonly string[];
  readonly pull: number | null;
  readonly merge: Sha | null;
  readonly expiresAt: string | null;
  readonly effectiveEnd: string | null;
  /** Who revoked it or gave it back. */
  readonly by: string | null;
  /** Why it was refused, missed or failed, what a baseline found, or what is alarming about what was granted all the same. */
  readonly codes: readonly string[];
  readonly alarm: boolean;
  /** The ledger's commit. */
  readonly commit: Sha;
}

/** The row of one event, with what its `granting` event said; null: it is a step on the way (granting, pending, cursor) and no outcome. */
export function rowOf({ commit, event }: ScannedEvent, granting: JsonObject | null): AuditRow | null {
  const outcome = outcomeOf(event);
  if (outcome === null) return null;
  const both: JsonObject = { ...granting, ...event };
  const code = text(event.code);
  const alarms = outcome === 'granted' ? list(granting?.alarms) : [];
  return {
    at: text(event.at) ?? '',
    outcome,
    id: text(both.id),
    system: text(both.system),
    tier: text(both.tier),
    shape: text(both.shape),
    requester: text(both.requester),
    subject: text(both.subject),
    approvers: list(both.approvals).flatMap((approval) => text(isObject(approval) ? approval.person : null) ?? []),
    pull: typeof both.pull === 'number' ? both.pull : null,
    merge: text(both.merge),
    expiresAt: text(both.expiresAt),
    effectiveEnd: text(both.effectiveEnd),
    by: text(event.by),
    codes: code === null ? [...list(event.codes), ...alarms].flatMap((one) => text(one) ?? []) : [code],
    alarm: event.alarm === true || alarms.length > 0 || alarming.includes(outcome),
    commit,
  };
}

function outcomeOf({ kind, why }: JsonObject): AuditOutcome | null {
  const name = kind === 'ended' ? why : kind;
  return outcomes.find((outcome) => outcome === name && kindOf[outcome] === kind) ?? null;
}

/** Whether somebody had a part in it: asked, received, approved, or ended it. */
export function concerns({ requester, subject, approvers, by }: AuditRow, person: string): boolean {
  return [requester, subject, by, ...approvers].includes(person);
}

function text(value: JsonValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function list(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
