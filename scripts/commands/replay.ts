import { isDeepStrictEqual } from 'node:util';
import { digestOf } from '../core/canonical.ts';
import { ElevationError } from '../core/errors.ts';
import type { GrantingEvent, NotGrantedEvent } from '../core/events.ts';
import { type EvidenceRecord, evidenceOfRecord, type RecordedVerdict, recordJson, recordVerdict } from '../core/evidence-record.ts';
import type { ChangedFile, RequestId, Sha } from '../core/model.ts';
import { readRequest } from '../core/request-file.ts';
import { formatInstant } from '../core/time.ts';
import type { Verdict } from '../core/verdict.ts';
import { type Replayed, replayResult } from '../output/replay.ts';
import type { Git } from '../sources/git.ts';
import { parseCommit } from '../sources/git-objects.ts';
import { readEvents } from '../sources/ledger-log.ts';
import { policyAt } from './check.ts';
import { findOnMain, idsOfBranches } from './find-id.ts';
import { judge, type Question } from './judge.ts';
import type { Result } from './result.ts';
import type { Tools } from './tools.ts';

export type Decided = GrantingEvent | NotGrantedEvent;

/**
 * Judges once more what was decided, by what the ledger kept of it: the policy of that day and the evidence of that moment, both from this
 * repository, no forge asked. Exit code 1: today's code comes to another verdict, or the record does not fit together.
 */
export async function replay(tools: Pick<Tools, 'git' | 'mainRef' | 'ledger'>, said: string): Promise<Result> {
  const { git, ledger } = tools;
  const id = await findOnMain(tools, said, await idsOfBranches(git));
  const event = await decisionOf(git, ledger.ref, id);
  const { evidence, evidenceDigest, policy, path, merge } = event;
  if (!evidence || !policy) {
    const says = `the ledger keeps no evidence of ${id}`;
    throw new ElevationError(
      'INPUT_INVALID',
      `${says}: there was none, or it was written before evidence was kept; see "elevate show ${id.slice(-6)}"`,
    );
  }
  const verdicts = await judgeAgain(git, { path, merge, policy, evidence });
  const differences = [
    ...(digestOf(recordJson(evidence)) === evidenceDigest ? [] : ['the evidence is not the one that was recorded: its digest differs']),
    ...differencesOf(evidence.verdicts, verdicts.map(recordVerdict)),
    ...(event.kind === 'granting' ? grantDifferences(event, verdicts) : []),
  ];
  const replayed: Replayed = {
    id,
    kind: event.kind,
    at: event.at,
    policy,
    recorded: evidence.verdicts,
    again: verdicts.map(recordVerdict),
    differences,
  };
  return replayResult(replayed);
}

/** The last decision about this id. */
async function decisionOf(git: Git, ref: string, id: RequestId): Promise<Decided> {
  let found: Decided | null = null;
  for await (const { event } of readEvents(git, { id }, ref)) {
    if (event.kind === 'granting' || event.kind === 'refused' || event.kind === 'missed') found = event;
  }
  if (found) return found;
  throw new ElevationError(
    'INPUT_INVALID',
    `nothing was decided about ${id} yet, so there is nothing to judge again; "elevate status" shows what it waits for`,
  );
}

async function judgeAgain(
  git: Git,
  { path, merge, policy, evidence }: { path: string; merge: Sha; policy: readonly [Sha, Sha]; evidence: EvidenceRecord },
): Promise<Verdict[]> {
  const parent = await parentOf(git, merge);
  if (!parent) throw new ElevationError('GIT_FAILED', `commit ${merge.slice(0, 12)} is not in this repository; fetch main first`);
  const question = await questionOf(git, { path, merge, evidence }, await git.changes(parent, merge));
  if (!question) throw new ElevationError('INPUT_INVALID', `${path} cannot be read any more by today's code, so it cannot be judged again`);
  const policies = await Promise.all(policy.map((commit) => policyAt(git, commit, 'all')));
  const answers = await Promise.all(policies.map((one) => judge(question, one)));
  return answers.map(({ verdict }) => verdict);
}

/** The merge's first parent. null: this repository does not have the commit. */
export async function parentOf(git: Git, merge: Sha): Promise<Sha | null> {
  const object = await git.object(merge);
  return object?.type === 'commit' ? (parseCommit(object.body).parents[0] ?? null) : null;
}

/** What was asked when it was decided: the merged file, and the evidence as it was kept. null: today's code cannot read the file. */
export async function questionOf(
  git: Git,
  { path, merge, evidence }: { readonly path: string; readonly merge: Sha; readonly evidence: EvidenceRecord },
  changes: readonly ChangedFile[],
): Promise<Question | null> {
  const file = await git.object(`${merge}:${path}`);
  const read = file?.type === 'blob' ? await readRequest(path, file.body, file.oid) : null;
  if (!read?.ok) return null;
  return {
    ...{ now: Date.parse(evidence.judgedAt), purpose: 'grant', file: read.file, document: read.document },
    ...{ proposed: evidence.proposed, merged: { commit: merge, changes } },
    ...{ evidence: evidenceOfRecord(evidence), usedBefore: evidence.usedBefore },
  };
}

function differencesOf(recorded: readonly RecordedVerdict[], again: readonly RecordedVerdict[]): string[] {
  const by = ['the merge’s first parent', 'main’s tip'];
  return again.flatMap((verdict, index) => {
    const before = recorded[index];
    if (isDeepStrictEqual(verdict, before)) return [];
    return [`by the policy of ${by[index]} it was ${told(before)}, and is ${told(verdict)}`];
  });
}

function told(verdict: RecordedVerdict | undefined): string {
  if (!verdict) return 'not judged';
  return verdict.codes.length === 0 ? verdict.kind : `${verdict.kind} (${verdict.codes.join(', ')})`;
}

/** The end and the approvals that the grant names follow from the verdict, so they must come out the same. */
function grantDifferences({ expiresAt, effectiveEnd, approvals }: GrantingEvent, verdicts: readonly Verdict[]): string[] {
  const allowed = verdicts.flatMap((verdict) => (verdict.kind === 'allow' ? [verdict] : []));
  const [first] = allowed;
  if (!first || allowed.length !== verdicts.length) return ['it was granted, and would not be'];
  const end = formatInstant(Math.min(...allowed.map((verdict) => verdict.expiresAt)));
  const effective = formatInstant(Math.max(...allowed.map((verdict) => verdict.effectiveEnd)));
  const counted = first.approvals.reviews.filter(({ counts }) => counts).map(({ review, person }) => `${review} ${person}`);
  const named = approvals.map(({ review, person }) => `${review} ${person}`);
  return [
    ...(end === expiresAt ? [] : [`it was granted until ${expiresAt}, and would be until ${end}`]),
    ...(effective === effectiveEnd ? [] : [`nothing of it was to be left after ${effectiveEnd}, and now after ${effective}`]),
    ...(isDeepStrictEqual(counted.sort(), named.sort()) ? [] : ['other approvals count than were recorded']),
  ];
}
