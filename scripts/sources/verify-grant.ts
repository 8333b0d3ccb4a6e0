import { digestOf } from '../core/canonical.ts';
import { ElevationError } from '../core/errors.ts';
import type { GrantingEvent, LedgerEvent } from '../core/events.ts';
import { recordJson } from '../core/evidence-record.ts';
import type { Details, FindingCode } from '../core/findings.ts';
import type { Sha } from '../core/model.ts';
import { readRequest } from '../core/request-file.ts';
import { addSeconds } from '../core/time.ts';
import type { Forge } from './forge.ts';
import type { Git } from './git.ts';
import { parseCommit } from './git-objects.ts';
import { firstParents, type Merged, mergedSince } from './tree.ts';
import { missingApprovals, type PastPolicies } from './verify-approvals.ts';

/** main as its first-parent line: where each commit stands on it, and those that touch `elevations/`. */
export interface MainLine {
  readonly places: ReadonlyMap<Sha, number>;
  readonly merged: readonly Merged[];
  readonly byCommit: ReadonlyMap<Sha, Merged>;
}

export async function readMain(git: Git, mainRef: string): Promise<MainLine> {
  const tip = await git.revParse(mainRef);
  if (tip === null)
    throw new ElevationError('INPUT_INVALID', `there is no ${mainRef} here, and the ledger is checked against it; fetch it first`);
  const line = await firstParents(git, null, tip);
  const merged = await mergedSince(git, null, tip);
  const places = new Map(line.map(({ commit }, place) => [commit, place]));
  return { places, merged, byCommit: new Map(merged.map((one) => [one.commit, one])) };
}

interface Fault {
  readonly code: FindingCode;
  readonly details: Details;
}

/** Whether a grant leads back to a file that a merge on main added, as that file asks, by main's policy, with the approvals that it asks for, by reviews of the merged commit. */
export async function verifyGrant(
  event: GrantingEvent,
  {
    git,
    main,
    forge,
    policies,
  }: { readonly git: Git; readonly main: MainLine; readonly forge: Forge | null; readonly policies: PastPolicies },
): Promise<Fault[]> {
  const { id, path, blob, merge, policy } = event;
  const merged = main.byCommit.get(merge);
  const change = merged?.changes.find((one) => one.path === path);
  const isAdded = change?.status === 'A' && change.newMode === '100644' && change.oid === blob;
  if (!merged || !isAdded) return [{ code: 'LEDGER_GRANT_WITHOUT_FILE', details: { id } }];

  const faults: Fault[] = (await differences(event, git)).map((field) => ({ code: 'LEDGER_GRANT_NOT_AS_ASKED', details: { id, field } }));
  const [before, tip] = policy;
  const isMains = before === merged.parent && (main.places.get(tip) ?? -1) >= (main.places.get(merge) ?? 0);
  if (!isMains) faults.push({ code: 'LEDGER_POLICY_UNKNOWN', details: { id } });
  const missing = faults.length === 0 ? await missingApprovals(event, policies) : 0;
  if (missing > 0) faults.push({ code: 'LEDGER_APPROVALS_MISSING', details: { id, missing } });
  for (const review of await unproven(event, git, forge)) faults.push({ code: 'LEDGER_APPROVAL_UNPROVEN', details: { id, review } });
  return faults;
}

/** Whether the evidence that an event keeps is the one of its digest, and holds every approval that the event names. */
export function isEvidenceWhole(event: LedgerEvent): boolean {
  if (event.kind !== 'granting' && event.kind !== 'refused' && event.kind !== 'missed') return true;
  const { evidence, evidenceDigest } = event;
  if (!evidence) return evidenceDigest === undefined;
  if (digestOf(recordJson(evidence)) !== evidenceDigest) return false;
  const approvals = event.kind === 'granting' ? event.approvals : [];
  return approvals.every(({ account, review, commit }) =>
    evidence.reviews.some((one) => one.id === review && one.author === account && one.commit === commit && one.state === 'APPROVED'),
  );
}

/** The fields in which the event is not what the file asks. */
async function differences(event: GrantingEvent, git: Git): Promise<string[]> {
  const bytes = await git.blob(event.blob);
  const read = bytes === null ? null : await readRequest(event.path, bytes, event.blob);
  if (!read?.ok) return ['file'];
  const { request, digest } = read.file;
  const named = (['id', 'system', 'tier', 'shape', 'requester', 'subject'] as const).filter((field) => event[field] !== request[field]);
  const isDigest = event.digest === digest;
  const isInTime = Date.parse(event.expiresAt) <= addSeconds(Date.parse(event.at), request.ttl);
  return [...named, ...(isDigest ? [] : ['digest']), ...(isInTime ? [] : ['expiresAt'])];
}

/** The reviews that do not stand on the merged head, by the merge commit and, where there is a forge, by what it still shows. */
async function unproven({ approvals, merge, pull }: GrantingEvent, git: Git, forge: Forge | null): Promise<string[]> {
  const object = await git.object(merge);
  const head = object ? (parseCommit(object.body).parents[1] ?? approvals[0]?.commit) : undefined;
  const byCommit = approvals.filter(({ commit }) => commit !== head);
  if (forge === null) return byCommit.map(({ review }) => review);

  const isItsPull = (await forge.pullsOf(merge)).includes(pull);
  const evidence = isItsPull ? await forge.evidence(pull) : null;
  return approvals.flatMap(({ account, review, commit }) => {
    const shown = evidence?.reviews.find((one) => one.id === review);
    // a review may have been dismissed since, and keeps its author and its commit
    const isApproval = shown?.state === 'APPROVED' || shown?.state === 'DISMISSED';
    const isProven = isApproval && shown.author?.id === account && shown.commit === commit && commit === evidence?.pull.headSha;
    return isProven && commit === head ? [] : [review];
  });
}
