import { isDeepStrictEqual } from 'node:util';
import { deadlineOf } from '../../core/deadline.ts';
import type { GrantingEvent, LedgerEvent, LedgerState } from '../../core/events.ts';
import type { Judged } from '../../core/evidence-record.ts';
import type { Finding } from '../../core/findings.ts';
import type { ChangedFile, Evidence, Instant, Policy, RequestId, SecondLook, Sha } from '../../core/model.ts';
import type { Candidate } from '../../core/plan.ts';
import { parseElevationPath, partsOfId, pathsOfId, type ReadRequest, readRequest } from '../../core/request-file.ts';
import type { JudgedFile, Verdict } from '../../core/verdict.ts';
import { ObjectTooBig } from '../../sources/git-batch.ts';
import { historyUse, mergedSince } from '../../sources/tree.ts';
import { judge, type Question } from '../judge.ts';
import type { Tools } from '../tools.ts';
import { oneLine } from './targets.ts';

/** A request on the default branch whose story is not over: where it is, not yet what becomes of it. */
export interface Open {
  readonly id: RequestId;
  readonly path: string;
  readonly merge: Sha;
}

/** Of one run: requests merged since the cursor, those that wait, and those whose grant was begun. Also what looks wrong on main. */
export async function findOpen(tools: Tools, state: LedgerState, tip: Sha): Promise<{ open: Open[]; problems: string[] }> {
  const problems: string[] = [];
  const merged = state.main === tip ? [] : await mergedSince(tools.git, state.main, tip);
  const fresh = merged.flatMap(({ commit, changes }) =>
    changes.flatMap(({ status, path }): Open[] => {
      const parsed = parseElevationPath(path);
      if (status !== 'A' && parsed)
        problems.push(`ALARM: ${path} was changed or deleted on main in ${commit.slice(0, 12)}; the record is append-only`);
      return status === 'A' && parsed?.kind === 'request' ? [{ id: parsed.id, path, merge: commit }] : [];
    }),
  );
  const pending = [...state.pending.values()].map(({ id, path, merge }) => ({ id, path, merge }));
  const begun = [...state.active.values()]
    .filter(({ state }) => state === 'granting')
    .map(({ granting: { id, path, merge } }) => ({ id, path, merge }));
  const first = new Map([...fresh].reverse().map(({ id, merge }) => [id, merge]));
  const isFirst = ({ id, merge }: Open) => merge === (state.active.get(id)?.granting.merge ?? first.get(id));
  for (const { path, merge } of fresh.filter((one) => !isFirst(one)))
    problems.push(`ALARM: ${path} came to main in ${merge.slice(0, 12)} under an id that is used already; it grants nothing`);
  const unknown = fresh.filter((one) => isFirst(one) && !state.active.has(one.id) && !state.pending.has(one.id));
  return { open: [...begun, ...pending, ...unknown], problems };
}

/** A candidate with what a grant of it needs. `file` null: it cannot be parsed, so it will be refused. */
export interface JudgedCandidate {
  readonly candidate: Candidate;
  readonly file: JudgedFile | null;
  readonly evidence: Evidence | null;
  /** The merge's first parent. */
  readonly parent: Sha;
  /** What the verdicts rest on, to be kept with what is decided; null: there was nothing to judge by. */
  readonly judged: Judged | null;
  /** The same question with what a second look showed; null: there was nothing to judge by. */
  readonly judgeAgain: ((look: SecondLook) => Promise<readonly Verdict[]>) | null;
}

const unjudged = { judged: null, judgeAgain: null } as const;

export interface Policies {
  /** With the systems that a request may name. null: the policy of that commit does not hold together. */
  of(commit: Sha): Promise<Policy | null>;
}

/**
 * Asks for the verdict of the merge's first parent and of the tip: both must allow, so a policy that became stricter binds at once.
 * null: the record tells already what became of this merge, wherever its cursor is now.
 */
export async function judgeOpen(
  tools: Tools,
  open: Open,
  state: LedgerState,
  tip: Sha,
  policies: Policies,
): Promise<JudgedCandidate | null> {
  const { git, now } = tools;
  const { id, path, merge } = open;
  const begun = state.active.get(id)?.granting ?? null;
  const pending = state.pending.get(id) ?? null;
  const at = parseElevationPath(path);
  const unread = {
    id,
    system: at?.system ?? 'unknown',
    tier: at?.tier ?? 'destructive',
    requester: 'unknown',
    path,
    merge,
    begun,
    pending,
  } as const;

  const { parent, changes, at: mergedAt } = await mergeOf(tools, merge);
  const told = await tools.ledger.eventsOf(id, firstThoughtOf(id, Math.min(mergedAt, now())));
  if (!begun && told.some((event) => event.kind !== 'pending' && 'merge' in event && event.merge === merge)) return null;
  const read = at?.id === id ? await readMerged(tools, path, changes) : refused('FILE_NOT_ADDED', path);
  if (!read.ok) {
    const refusal: Verdict = { kind: 'deny', alarm: true, findings: read.findings, approvals: { rules: [], reviews: [] } };
    return { candidate: { ...unread, deadline: null, verdicts: [refusal], codes: [] }, file: null, evidence: null, parent, ...unjudged };
  }
  const { file, document } = read;
  const base = { ...unread, system: file.request.system, tier: file.request.tier, requester: file.request.requester };

  const [before, after] = [await policies.of(parent), await policies.of(tip)];
  const deadline = after ? deadlineOf(file.request, after.tiers[base.tier], mergedAt) : null;
  if (!before || !after)
    return { candidate: { ...base, deadline, verdicts: [], codes: ['POLICY_INVALID'] }, file, evidence: null, parent, ...unjudged };

  let evidence: Evidence | null;
  let proposed: readonly ChangedFile[] | null;
  try {
    evidence = await evidenceOf(tools, merge);
    proposed = evidence ? await proposedBy(tools, evidence, parent) : null;
  } catch (error) {
    return {
      candidate: { ...base, deadline, verdicts: [], codes: [oneLine(error).split(':')[0] ?? ''] },
      file,
      evidence: null,
      parent,
      ...unjudged,
    };
  }
  const isNew = begun ? isWhatWasBegun(begun, told, now() + file.request.ttl * 1000) : !told.some(usesUp);
  const usedBefore = (await historyUse(git, parent, pathsOfId(id, base.system))) ?? (isNew ? null : 'the ledger');
  const question = {
    now: now(),
    purpose: 'grant',
    file,
    document,
    proposed,
    merged: { commit: merge, changes },
    evidence,
    usedBefore,
  } as const;
  const both = async (asked: Question) => [(await judge(asked, before)).verdict, (await judge(asked, after)).verdict];
  const verdicts = await both(question);
  const judged = evidence && proposed ? { now: question.now, evidence, proposed, usedBefore, verdicts } : null;
  const judgeAgain: JudgedCandidate['judgeAgain'] = (look) => both({ ...question, look });
  return { candidate: { ...base, deadline, verdicts, codes: [] }, file, evidence, parent, judged, judgeAgain };
}

const dayMs = 86_400_000;

/** A day before its own date or its merge: nothing was recorded about it earlier. Ids dated ahead could have been used at any time. */
function firstThoughtOf(id: RequestId, mergedAt: Instant): Instant {
  const named = Date.parse(partsOfId(id)?.date ?? '');
  return named <= mergedAt + dayMs ? Math.min(named, mergedAt) - dayMs : 0;
}

/** An orphan's id was granted too, by a record that is gone. */
function usesUp({ kind }: LedgerEvent): boolean {
  return kind === 'granting' || kind === 'orphan';
}

/**
 * Whether the intent that the tree holds is the one that was recorded, the only one, and not over; and ends no later than one made now would.
 * Somebody who can write to the ledger could else have us grant once more, or for longer.
 */
function isWhatWasBegun(begun: GrantingEvent, told: readonly LedgerEvent[], latestEnd: Instant): boolean {
  const [first, ...others] = told.filter(({ kind }) => kind !== 'pending');
  // Another run may have finished it at this moment; to give what is there already changes nothing.
  const isOpen = others.every(({ kind }) => kind === 'granted');
  return isDeepStrictEqual(first, begun) && isOpen && Date.parse(begun.expiresAt) <= latestEnd + toleratedSkewMs;
}

const toleratedSkewMs = 60_000;

/** The evidence of the pull request whose merge this commit is. null: there is none, so somebody pushed to main. */
async function evidenceOf({ forge }: Tools, merge: Sha): Promise<Evidence | null> {
  const all = await forge.evidenceOf(merge);
  return all.find(({ pull }) => pull.mergeCommit === merge) ?? all[0] ?? null;
}

/** What the pull request's head changes against where it left main. null: the head's objects are not here. */
export async function proposedBy({ git }: Pick<Tools, 'git'>, evidence: Evidence, main: Sha): Promise<readonly ChangedFile[] | null> {
  const head = await git.revParse(evidence.pull.headSha);
  const base = head ? await git.mergeBase(main, head) : null;
  return head && base ? git.changes(base, head) : null;
}

interface Merge {
  readonly parent: Sha;
  readonly changes: readonly ChangedFile[];
  readonly at: Instant;
}

async function mergeOf({ git }: Tools, merge: Sha): Promise<Merge> {
  const words = (await git.run(['log', '-1', '--format=%ct %P', merge, '--'])).toString().trim().split(' ');
  // The very first commit has no parent: it brought nothing by a merge.
  const [seconds, parent = merge] = words;
  return { parent, changes: await git.changes(parent, merge), at: Number(seconds) * 1000 };
}

/** What the merge brought to this path. Whatever lies there that is no file, or none that we would read, is refused with its reason. */
async function readMerged({ git }: Tools, path: string, changes: readonly ChangedFile[]): Promise<ReadRequest> {
  const change = changes.find((one) => one.path === path);
  if (!change) return refused('FILE_NOT_ADDED', path);
  try {
    const bytes = await git.blob(change.oid);
    return bytes ? await readRequest(path, bytes, change.oid) : refused('NOT_REGULAR_FILE', path);
  } catch (error) {
    if (error instanceof ObjectTooBig) return refused('FILE_TOO_BIG', path);
    throw error;
  }
}

function refused(code: Finding['code'], file: string): ReadRequest {
  return { ok: false, findings: [{ code, file }] };
}
