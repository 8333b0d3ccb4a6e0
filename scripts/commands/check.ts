import { createHash } from 'node:crypto';
import type { Checked } from '../core/checked.ts';
import { ElevationError } from '../core/errors.ts';
import type { Finding } from '../core/findings.ts';
import type { ChangedFile, Evidence, Instant, Policy, Sha } from '../core/model.ts';
import type { Reading } from '../core/parse.ts';
import { parseElevationPath, pathsOfId, readRequest } from '../core/request-file.ts';
import type { Verdict } from '../core/verdict.ts';
import { checkJson } from '../output/check-json.ts';
import { checkText } from '../output/check-text.ts';
import type { Git } from '../sources/git.ts';
import { readPolicy } from '../sources/policy.ts';
import { rememberedPolicy } from '../sources/policy-cache.ts';
import { historyUse } from '../sources/tree.ts';
import { judge, nothingToShow } from './judge.ts';
import type { Result } from './result.ts';

/** What is to be checked: a pull request's file with everything around it, or a file that is in no pull request yet. */
export interface Subject {
  readonly path: string;
  readonly blob: Sha;
  readonly bytes: Uint8Array;
  /** Everything the pull request changes; null: there is none yet. */
  readonly proposed: readonly ChangedFile[] | null;
  readonly evidence: Evidence | null;
}

/**
 * The complete verdict on one new request, as the grant would give it now, by the policy of `base`, in whose tree the id must be unused. Changes
 * nothing anywhere. While git still looks for `base`, the request is read.
 */
export async function checkRequest(git: Git, base: Sha | Promise<Sha>, subject: Subject, now: Instant): Promise<Checked> {
  const { path, bytes, blob, proposed, evidence } = subject;
  // On the way to a pull request a quick look will do; what people approve there is read by both readers.
  const reading = evidence === null ? 'quick' : 'both';
  const [commit, read] = await Promise.all([base, readRequest(path, bytes, blob, reading)]);
  if (!read.ok) return { path, file: null, verdict: refusal(read.findings), ...nothingToShow, policy: null, now };
  const { file, document } = read;

  const { id, system } = file.request;
  const readNow = () => policyAt(git, commit, [system], reading);
  const policyRead = reading === 'quick' ? rememberedPolicy(git, commit, [system], readNow) : readNow();
  const [policy, usedBefore] = await Promise.all([policyRead, historyUse(git, commit, pathsOfId(id, system))]);
  const question = { now, purpose: 'check', file, document, proposed, merged: null, evidence, usedBefore } as const;
  return { path, file, ...(await judge(question, policy)), policy, now };
}

/** A file from the disk, as though a pull request added it and nothing else. */
export function loneFile(path: string, bytes: Uint8Array): Subject {
  const blob = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  return { path, bytes, blob, proposed: null, evidence: null };
}

/** The verdict on what is not even read. */
export function unreadResult(path: string, why: Pick<Finding, 'code' | 'details'>, now: Instant): Result {
  return checkResult({ path, file: null, verdict: refusal([{ ...why, file: path }]), ...nothingToShow, policy: null, now });
}

/** @throws ElevationError INPUT_INVALID when the policy itself does not hold together: nothing can be judged by it then */
export async function policyAt(git: Git, commit: Sha, systems: readonly string[] | 'all', reading?: Reading): Promise<Policy> {
  const read = await readPolicy(git, commit, systems, reading);
  if (read.ok) return read.policy;
  const [first] = read.findings;
  const where = first?.file ? ` (${first.file}${first.line ? `:${first.line}` : ''}: ${first.code})` : '';
  const says = `the policy at ${commit.slice(0, 12)} does not hold together${where}`;
  throw new ElevationError('INPUT_INVALID', `${says}; run "elevate policy lint" and mend it first`);
}

/** The one request among the changed files; what else is changed is a finding of core's. */
export function requestAmong(changes: readonly ChangedFile[]): ChangedFile | null {
  return changes.find(({ path, status }) => status === 'A' && parseElevationPath(path)?.kind === 'request') ?? null;
}

export function refusal(findings: readonly Finding[]): Verdict {
  return { kind: 'deny', alarm: false, findings, approvals: { rules: [], reviews: [] } };
}

/** With what else somebody should know before it is asked for or approved; it stops nothing. */
export function withTold(checked: Checked, told: readonly Finding[]): Checked {
  const { verdict } = checked;
  if (told.length === 0 || verdict.kind === 'retry') return checked;
  return { ...checked, verdict: { ...verdict, findings: [...verdict.findings, ...told] } };
}

export function checkResult(checked: Checked): Result {
  const { kind } = checked.verdict;
  const outcome = kind === 'deny' ? 'no' : kind === 'retry' ? 'pending' : 'done';
  return { outcome, json: checkJson(checked), text: (paint) => checkText(checked, paint) };
}
