import type { Checked } from '../core/checked.ts';
import { ElevationError } from '../core/errors.ts';
import type { ChangedFile, Evidence, Instant, Sha } from '../core/model.ts';
import { checkRequest, requestAmong, type Subject, withTold } from './check.ts';
import { wouldFailOf } from './history.ts';
import { proposedBy } from './reconcile/candidates.ts';
import type { Tools } from './tools.ts';

/** A pull request that asks for access, with everything its verdict rests on. */
export interface RequestPull extends Subject {
  readonly base: Sha;
  readonly evidence: Evidence;
}

/** @throws ElevationError INPUT_INVALID: it adds no request, so there is nothing to decide about */
export async function readPull(tools: Tools, number: number): Promise<RequestPull> {
  const pull = await readIfRequest(tools, await tools.forge.evidence(number));
  if (pull) return pull;
  const says = `pull request ${number} adds no request, so nobody is asked about access`;
  throw new ElevationError('INPUT_INVALID', `${says}; "elevate check --pull ${number}" says what it is`);
}

/** null: it is a revocation, or a change of policy or code. */
export async function readIfRequest(tools: Tools, evidence: Evidence): Promise<RequestPull | null> {
  const { base, changes: proposed } = await proposalOf(tools, evidence);
  const file = requestAmong(proposed);
  if (!file) return null;
  const bytes = (await tools.git.blob(file.oid)) ?? Buffer.alloc(0);
  return { base, path: file.path, blob: file.oid, bytes, proposed, evidence };
}

/** What it changes, and the commit whose policy judges it. A merged one is judged by what main was before it; an open one by main as it is. */
export async function proposalOf({ git, mainRef }: Tools, evidence: Evidence): Promise<{ base: Sha; changes: readonly ChangedFile[] }> {
  const { mergeCommit, number } = evidence.pull;
  const base = await git.revParse(mergeCommit === null ? mainRef : `${mergeCommit}^1`);
  const changes = base ? await proposedBy({ git }, evidence, base) : null;
  if (base && changes) return { base, changes };
  throw new ElevationError('GIT_FAILED', `the commits of pull request ${number} are not in this repository; fetch them first`);
}

export function judgePull({ git }: Tools, pull: RequestPull, now: Instant): Promise<Checked> {
  return checkRequest(git, pull.base, pull, now);
}

/** The same, for people who look at it before it is merged: with what would keep it from being granted, as far as the pipeline has seen. */
export async function judgeAndTell(tools: Tools, pull: RequestPull, now: Instant): Promise<Checked> {
  const checked = await judgePull(tools, pull, now);
  const isOpen = pull.evidence.pull.state === 'open';
  return isOpen && checked.file ? withTold(checked, await wouldFailOf(tools, checked.file.request)) : checked;
}

/** @throws ElevationError INPUT_INVALID for one that is decided already. `act` completes "there is nothing left to …" */
export function refuseDecided(number: number, { pull }: Evidence, act: string): void {
  if (pull.state === 'open') return;
  throw new ElevationError('INPUT_INVALID', `pull request ${number} is ${pull.state}; there is nothing left to ${act}`);
}
