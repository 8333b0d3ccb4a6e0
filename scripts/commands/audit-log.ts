import type { Instant, JsonObject, RequestId } from '../core/model.ts';
import type { Git } from '../sources/git.ts';
import { type ScannedEvent, scanLedger } from '../sources/ledger-scan.ts';
import { type AuditOutcome, type AuditRow, concerns, kindOf, rowOf } from './audit-log-rows.ts';

/** What an auditor asks for. Each that is there must hold. */
export interface AuditQuery {
  readonly ids?: readonly RequestId[];
  readonly system?: string;
  readonly tier?: string;
  readonly shape?: string;
  readonly person?: string;
  /** From this instant on. */
  readonly since?: Instant;
  /** Before this instant. */
  readonly until?: Instant;
  readonly outcome?: AuditOutcome;
}
export interface AuditAnswer {
  /** Oldest first. */
  readonly rows: readonly AuditRow[];
  /** Commits of the ledger that are not in its form: somebody else wrote them. */
  readonly unreadable: number;
}

/** Nearly every access that ends in the asked time began within this long before it, so its shape and subject come with the same reading. */
const earlierMs = 2 * 86_400_000;

/** Straight from git, by the trailers of the ledger's commits. Loads no policy and checks no event: `elevate ledger verify` does that. */
export async function auditLog(git: Git, query: AuditQuery, ledgerRef: string): Promise<AuditAnswer> {
  const { ids, system, tier, since, until, outcome } = query;
  const about = { ...(ids && { ids }), ...(system !== undefined && { system }), ...(tier !== undefined && { tier }) };
  const { events, unreadable } = await scanLedger(
    git,
    {
      ...about,
      ...(outcome && { kinds: ['granting', kindOf[outcome]] }),
      ...(since !== undefined && { since: since - earlierMs }),
      ...(until !== undefined && { until }),
    },
    ledgerRef,
  );
  const asked = events.filter(({ event }) => isAsked(event, query));
  const granting = grantingOf(events);
  const begunBefore = asked.flatMap(({ event: { id, kind } }) =>
    needsGranting(kind) && typeof id === 'string' && !granting.has(id) ? [id] : [],
  );
  if (begunBefore.length > 0) {
    const earlier = await scanLedger(
      git,
      { ids: begunBefore, kinds: ['granting'], ...(since !== undefined && { until: since }) },
      ledgerRef,
    );
    for (const [id, event] of grantingOf(earlier.events)) granting.set(id, event);
  }
  const rows = asked.flatMap((one) => rowOf(one, granting.get(String(one.event.id)) ?? null) ?? []);
  return { rows: rows.filter((row) => isWanted(row, query)), unreadable: unreadable.length };
}

/** The first of each id counts: there is never a second, and if somebody forged one, it is not what was granted. */
function grantingOf(events: readonly ScannedEvent[]): Map<RequestId, JsonObject> {
  const found = new Map<RequestId, JsonObject>();
  for (const { event } of events) {
    if (event.kind === 'granting' && typeof event.id === 'string' && !found.has(event.id)) found.set(event.id, event);
  }
  return found;
}

function needsGranting(kind: unknown): boolean {
  return kind === 'granted' || kind === 'failed' || kind === 'ended' || kind === 'lost';
}

/** By what the event itself says; a commit's trailers and date only narrow the reading down. */
function isAsked(event: JsonObject, { ids, system, tier, since, until }: AuditQuery): boolean {
  if (ids && !ids.includes(String(event.id))) return false;
  if (system !== undefined && event.system !== system) return false;
  if (tier !== undefined && event.tier !== tier) return false;
  if (since === undefined && until === undefined) return true;
  const at = Date.parse(String(event.at));
  return at >= (since ?? Number.NEGATIVE_INFINITY) && at < (until ?? Number.POSITIVE_INFINITY);
}

function isWanted(row: AuditRow, { outcome, shape, person }: AuditQuery): boolean {
  if (outcome !== undefined && row.outcome !== outcome) return false;
  if (shape !== undefined && row.shape !== shape) return false;
  return person === undefined || concerns(row, person);
}
