import type { LedgerState } from '../../core/events.ts';
import type { ChangedFile, Evidence, Instant, Policy, RequestId, Sha } from '../../core/model.ts';
import type { Candidate } from '../../core/plan.ts';
import { parseElevationPath, pathsOfId, readRequest } from '../../core/request-file.ts';
import type { JudgedFile, Verdict } from '../../core/verdict.ts';
import { historyUse, mergedSince } from '../../sources/tree.ts';
import { judge } from '../judge.ts';
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
  const isKnown = new Set([...state.active.keys(), ...state.pending.keys(), ...state.recent.map(({ id }) => id)]);
  return { open: [...begun, ...pending, ...fresh.filter(({ id }) => !isKnown.has(id))], problems };
}

/** A candidate with what a grant of it needs. `file` null: it cannot be parsed, so it will be refused. */
export interface JudgedCandidate {
  readonly candidate: Candidate;
  readonly file: JudgedFile | null;
  readonly evidence: Evidence | null;
  /** The merge's first parent. */
  readonly parent: Sha;
}

export interface Policies {
  /** With the systems that a request may name. null: the policy of that commit does not hold together. */
  of(commit: Sha): Promise<Policy | null>;
}

/** Asks for the verdict of the merge's first parent and of the tip: both must allow, so a policy that became stricter binds at once. */
export async function judgeOpen(tools: Tools, open: Open, state: LedgerState, tip: Sha, policies: Policies): Promise<JudgedCandidate> {
  const { git, now, ledger } = tools;
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

  const { parent, changes, at: mergedAt, blob } = await mergeOf(tools, merge, path);
  const bytes = blob === null ? null : await git.blob(blob);
  const read = bytes === null || blob === null ? null : await readRequest(path, bytes, blob);
  if (!read?.ok) {
    const findings = read?.findings ?? [];
    const refusal: Verdict = { kind: 'deny', alarm: true, findings, approvals: { rules: [], reviews: [] } };
    return { candidate: { ...unread, deadline: null, verdicts: [refusal], codes: [] }, file: null, evidence: null, parent };
  }
  const { file, document } = read;
  const base = { ...unread, system: file.request.system, tier: file.request.tier, requester: file.request.requester };

  const [before, after] = [await policies.of(parent), await policies.of(tip)];
  const opens = Math.max(mergedAt, file.request.notBefore ?? 0);
  const deadline = after ? opens + after.tiers[base.tier].grantWithin * 1000 : null;
  if (!before || !after) return { candidate: { ...base, deadline, verdicts: [], codes: ['POLICY_INVALID'] }, file, evidence: null, parent };

  let evidence: Evidence | null;
  let proposed: readonly ChangedFile[] | null;
  try {
    evidence = await evidenceOf(tools, merge);
    proposed = evidence ? await proposedBy(tools, evidence, parent) : null;
  } catch (error) {
    return { candidate: { ...base, deadline, verdicts: [], codes: [oneLine(error).split(':')[0] ?? ''] }, file, evidence: null, parent };
  }
  const usedBefore = begun
    ? null
    : ((await historyUse(git, parent, pathsOfId(id, base.system))) ??
      ((await ledger.hasGrantSince(id, Math.min(mergedAt, now()) - dayMs)) ? 'the ledger' : null));
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
  const verdicts = [judge(question, before).verdict, judge(question, after).verdict];
  return { candidate: { ...base, deadline, verdicts, codes: [] }, file, evidence, parent };
}

const dayMs = 86_400_000;

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
  readonly blob: Sha | null;
}

async function mergeOf({ git }: Tools, merge: Sha, path: string): Promise<Merge> {
  const [parent = merge, seconds = '0'] = (await git.run(['log', '-1', '--format=%P %ct', merge, '--']))
    .toString()
    .trim()
    .split(' ')
    .filter((_, i, all) => i === 0 || i === all.length - 1);
  const changes = await git.changes(parent, merge);
  return { parent, changes, at: Number(seconds) * 1000, blob: changes.find((change) => change.path === path)?.oid ?? null };
}
