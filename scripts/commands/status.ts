import { parseElevationPath } from '../core/elevation-path.ts';
import { type ActiveLease, isExpired, type LedgerState, type PendingEvent } from '../core/events.ts';
import { sweepProblems } from '../core/heartbeat.ts';
import type { ChangedFile, Instant, PersonName, RequestId, Seconds, Sha } from '../core/model.ts';
import { takeOverMs } from '../core/plan.ts';
import { readRequest } from '../core/request-file.ts';
import { formatInstant } from '../core/time.ts';
import type { PullSummary } from '../sources/forge.ts';
import { parseCommit } from '../sources/git-objects.ts';
import { readPolicy } from '../sources/policy.ts';
import { changesOfEach } from '../sources/tree.ts';
import { auditLog } from './audit-log.ts';
import type { AuditRow } from './audit-log-rows.ts';
import { type Names, refuseUnknown } from './known-names.ts';
import { findOpen } from './reconcile/candidates.ts';
import { doubtOf } from './reconcile/doubt.ts';
import { revocationsOf } from './reconcile/revocations.ts';
import { oneLine } from './reconcile/targets.ts';
import type { Tools } from './tools.ts';

export interface StatusFilter {
  readonly system: string | null;
  readonly person: PersonName | null;
}
export interface Status {
  readonly at: Instant;
  readonly active: readonly ActiveLease[];
  /** Those of them that a revocation on main takes back: they end with the next turn of the loop. */
  readonly takenBack: ReadonlySet<RequestId>;
  readonly pending: readonly PendingEvent[];
  /** On main, and no turn of the loop has looked at it yet, oldest first. */
  readonly merged: readonly MergedRequest[];
  /** What ended of late, newest first. */
  readonly recent: readonly AuditRow[];
  readonly pulls: readonly OpenPull[];
  readonly sweep: { readonly last: Instant | null; readonly within: Seconds | null };
  /** What somebody should look at. */
  readonly problems: readonly string[];
}
export interface MergedRequest {
  readonly id: RequestId;
  readonly system: string;
  readonly requester: PersonName | null;
  readonly subject: PersonName | null;
  readonly merge: Sha;
  /** By the committer's clock. */
  readonly at: Instant;
}
export interface OpenPull {
  readonly number: number;
  readonly title: string;
  readonly kind: 'request' | 'revocation' | 'other';
  readonly id: RequestId | null;
  readonly system: string | null;
  readonly requester: PersonName | null;
  readonly subject: PersonName | null;
}

/** Who holds what and until when, what is on its way, and whether the clock that ends it is alive. Asks no target. */
export async function status(tools: Tools, filter: StatusFilter): Promise<Status> {
  const { ledger, now, git, mainRef } = tools;
  const at = now();
  const { state } = await ledger.read();
  const beat = await ledger.heartbeat();
  const doubt = await doubtOf(tools, beat).then((found) => found?.says ?? null, oneLine);
  const last = beat?.at ?? null;
  const tip = await git.revParse(mainRef);
  const policy = tip === null ? null : await readPolicy(git, tip, []);
  const within = policy?.ok ? policy.policy.limits.sweepWithin : null;
  const merged = tip === null ? [] : await mergedUnseen(tools, state, tip);
  const problems = [
    ...(within === null ? [policyProblem] : []),
    ...(doubt === null ? sweepProblems({ at: last, blind: beat?.blind ?? new Map() }, within, at) : [doubt]),
    ...leaseProblems(state, at),
    ...(typeof merged === 'string' ? [merged] : merged.flatMap((one) => mergedProblem(one, at))),
  ];
  const pulls = tip === null ? [] : await openPulls(tools, tip);
  const { system, person } = filter;
  const isAbout = (one: {
    readonly system: string | null;
    readonly requester?: string | null;
    readonly subject?: string | null;
  }): boolean => (system === null || one.system === system) && (person === null || one.requester === person || one.subject === person);
  const rows = await recentRows(tools, state);
  const found = {
    active: [...state.active.values()].filter(({ granting }) => isAbout(granting)),
    pending: [...state.pending.values()].filter(isAbout),
    merged: typeof merged === 'string' ? [] : merged.filter(isAbout),
    recent: rows.filter(isAbout),
    pulls: pulls.filter(isAbout),
  };
  if (Object.values(found).every((list) => list.length === 0)) await refuseUnknown(git, mainRef, filter, async () => namesOf(state, rows));
  const takenBack = new Set(
    (
      await revocationsOf(
        tools,
        tip,
        found.active.map(({ granting }) => granting),
      )
    ).keys(),
  );
  return { at, ...found, takenBack, sweep: { last, within }, problems };
}

function namesOf({ active, pending, recent }: LedgerState, rows: readonly AuditRow[]): Names {
  const grants = [...active.values()].map(({ granting }) => granting);
  const asked = [...grants, ...pending.values(), ...rows];
  return {
    systems: [...asked, ...recent].flatMap(({ system }) => system ?? []),
    persons: [...asked.flatMap(({ requester }) => requester ?? []), ...[...grants, ...rows].flatMap(({ subject }) => subject ?? [])],
  };
}

const policyProblem = 'the policy on main does not hold together, so nothing new is granted: run "elevate policy lint"';

function leaseProblems({ active }: LedgerState, at: Instant): string[] {
  return [...active.values()].flatMap((lease) => {
    const { id, system, expiresAt, at: begunAt, run } = lease.granting;
    if (isExpired(lease, at))
      return [`${id} on ${system} should have ended at ${expiresAt} and is still in the ledger; run "elevate reconcile --sweep"`];
    const isStuck = lease.state === 'granting' && at - Date.parse(begunAt) >= takeOverMs;
    return isStuck
      ? [`${id} on ${system} is being granted since ${begunAt} and run ${run} may be dead; the next "elevate reconcile" repairs it`]
      : [];
  });
}

/** What the loop has not looked at. A text: why nobody can say. */
async function mergedUnseen(tools: Tools, state: LedgerState, tip: Sha): Promise<MergedRequest[] | string> {
  const { git } = tools;
  try {
    const known = ({ id }: { readonly id: RequestId }) => state.active.has(id) || state.pending.has(id);
    const { open } = await findOpen(tools, state, tip);
    return await Promise.all(
      open
        .filter((one) => !known(one))
        .map(async ({ id, path, merge }) => {
          const [file, commit] = [await git.object(`${merge}:${path}`), await git.object(merge)];
          const read = file === null ? null : await readRequest(path, file.body, file.oid);
          const { requester, subject } = read?.ok ? read.file.request : { requester: null, subject: null };
          const at = commit === null ? 0 : parseCommit(commit.body).committer.at;
          return { id, system: parseElevationPath(path)?.system ?? '', requester, subject, merge, at };
        }),
    );
  } catch (error) {
    return oneLine(error);
  }
}

/** A grant's run takes a minute or two. */
const patience = 5 * 60_000;

function mergedProblem({ id, at: mergedAt }: MergedRequest, at: Instant): string[] {
  if (at - mergedAt < patience) return [];
  const since = formatInstant(mergedAt);
  return [
    `${id} is on main since ${since}, and no turn of the loop has looked at it; run "elevate reconcile", and see why its own run did not`,
  ];
}

/** The ends that the ledger's tree remembers, as the audit log tells them. */
async function recentRows({ git, ledger }: Tools, { recent }: LedgerState): Promise<AuditRow[]> {
  if (recent.length === 0) return [];
  const since = Math.min(...recent.map(({ at }) => Date.parse(at)));
  const { rows } = await auditLog(git, { ids: recent.map(({ id }) => id), since }, ledger.ref);
  return rows.filter(({ outcome }) => outcome !== 'granted').reverse();
}

/** By one git process, however many there are. Nothing under `elevations/` is ever deleted, so what a head has there beyond main is what it asks for. */
async function openPulls({ git, forge }: Tools, tip: Sha): Promise<OpenPull[]> {
  const open = await forge.openPulls();
  const pairs = open.map(({ headSha }) => ({ commit: headSha, parent: tip }));
  const changes = await changesOfEach(git, pairs, 'elevations/');
  return Promise.all(open.map((pull) => openPull(git, pull, changes.get(pull.headSha) ?? [])));
}

async function openPull(git: Tools['git'], { number, title }: PullSummary, changes: readonly ChangedFile[]): Promise<OpenPull> {
  const other = { number, title, kind: 'other', id: null, system: null, requester: null, subject: null } as const;
  const added = changes.find(({ status, path }) => status === 'A' && parseElevationPath(path) !== null);
  const place = added && parseElevationPath(added.path);
  if (!added || !place) return other;
  const { kind, id, system } = place;
  const bytes = kind === 'request' ? await git.blob(added.oid) : null;
  const read = bytes === null ? null : await readRequest(added.path, bytes, added.oid);
  const { requester, subject } = read?.ok ? read.file.request : { requester: null, subject: null };
  return { ...other, kind, id, system, requester, subject };
}
