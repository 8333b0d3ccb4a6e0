import { digestOf } from '../../core/canonical.ts';
import { ElevationError } from '../../core/errors.ts';
import type { GrantingEvent, LedgerEvent, LedgerState } from '../../core/events.ts';
import { type EvidenceRecord, type Judged, longestRecord, recordEvidence, recordJson } from '../../core/evidence-record.ts';
import { findingKinds } from '../../core/findings.ts';
import type { Instant, Lease, Policy, Sha } from '../../core/model.ts';
import { type Candidate, type GrantFacts, type GrantStep, planGrant } from '../../core/plan.ts';
import { formatInstant } from '../../core/time.ts';
import type { Verdict } from '../../core/verdict.ts';
import { targetKind } from '../../targets/index.ts';
import type { Target } from '../../targets/target.ts';
import { approversIn, type Decided, decidedIn, grantOf } from '../judge.ts';
import { clocksApart } from '../readiness.ts';
import type { Tools } from '../tools.ts';
import type { JudgedCandidate } from './candidates.ts';
import type { Notes } from './notes.ts';
import type { StepResult } from './outcome.ts';
import { type OpenTargets, oneLine } from './targets.ts';

export interface GrantRun {
  readonly tools: Tools;
  readonly targets: OpenTargets;
  /** Of main's tip. */
  readonly policy: Policy;
  readonly tip: Sha;
  readonly facts: GrantFacts;
  /** Of the last candidate of a run: what goes with the record of its grant. null: others follow. */
  readonly notes: Notes | null;
}

/** What became of one candidate. What is only to be noted comes back as `record`, so that one commit holds all of a run's notes. */
export interface Carried {
  readonly result: StepResult;
  readonly record: LedgerEvent | null;
}

export async function carryOutGrant(judged: JudgedCandidate, step: GrantStep, run: GrantRun): Promise<Carried> {
  const { id, system } = judged.candidate;
  try {
    switch (step.kind) {
      case 'leave':
        return { result: { step: 'pending', id, system, result: 'left', detail: step.why }, record: null };
      case 'record':
        return { result: { step: step.as, id, system, result: 'done', detail: detailOf(step) }, record: recordOf(step, judged, run) };
      case 'roll-back':
        return { result: await rollBack(judged.candidate, step.code, run), record: null };
      case 'grant':
        return await grantUnlessObstructed(judged, step.alarms, run);
    }
  } catch (error) {
    return {
      result: { step: step.kind === 'roll-back' ? 'roll-back' : 'grant', id, system, result: 'failed', detail: oneLine(error) },
      record: null,
    };
  }
}

export function detailOf(step: GrantStep): string {
  if (step.kind === 'record') return `${step.alarm ? 'ALARM: ' : ''}${step.codes.join(', ')}`;
  if (step.kind === 'grant') return grantSays(step.alarms, formatInstant(endOf(step.candidate)));
  return step.kind === 'leave' ? step.why : step.code;
}

function grantSays(alarms: readonly string[], end: string): string {
  return `${alarms.length > 0 ? `ALARM: ${alarms.join(', ')}; granted all the same, ` : ''}until ${end}`;
}

/** The target is asked first whether this can be given and taken back again; what stands in the way is waited for, like an approval. */
async function grantUnlessObstructed(judged: JudgedCandidate, alarms: readonly string[], run: GrantRun): Promise<Carried> {
  const { candidate, file } = judged;
  const system = run.policy.systems.get(candidate.system);
  const shape = file && system?.shapes.get(file.request.shape);
  if (!file || !system || !shape) throw new ElevationError('INPUT_INVALID', `${candidate.path} names what policy does not have`);

  const target = await run.targets.of(system);
  const wanted = grantOf(file, run.policy, decidedOf(candidate));
  const findings = candidate.begun ? [] : [...(await clocksApart(target, run.tools.now)), ...(await target.preflight(shape, wanted))];
  const obstacles = findings.map(({ code }) => code).filter((code) => findingKinds[code].severity === 'error');
  if (obstacles.length > 0) return carryOutGrant(judged, planGrant({ ...candidate, verdicts: [], codes: obstacles }, run.facts), run);

  const again = await lookAgain(judged, run);
  if (again.kind !== 'grant') return carryOutGrant(judged, again, run);
  const names = targetKind(system.target).namesOf(candidate.id);
  const result = await grant(judged, { names, alarms }, target, () => target.grant(shape, wanted), run);
  return { result, record: null };
}

/**
 * The last thing before anything is written or given: what is decided on must still be so. A dismissal or an objection that came since makes it
 * wait, and the next turn judges fresh evidence.
 */
async function lookAgain({ candidate, evidence, judgeAgain }: JudgedCandidate, { tools, facts }: GrantRun): Promise<GrantStep> {
  if (!evidence || !judgeAgain) throw new ElevationError('INPUT_INVALID', `${candidate.path} has no evidence to look at again`);
  try {
    const look = await tools.forge.lookAgain(evidence.pull.number);
    return planGrant({ ...candidate, verdicts: await judgeAgain(look) }, facts);
  } catch (error) {
    const [code = ''] = oneLine(error).split(':');
    return planGrant({ ...candidate, verdicts: [], codes: [code] }, facts);
  }
}

/**
 * Intent, access, record, in this order, each repairable: killed after the intent, the next run goes on or takes it back; killed after
 * the access, the next run finds both and writes the record. The end stands in the intent and never moves.
 */
async function grant(
  judged: JudgedCandidate,
  noted: Pick<GrantingEvent, 'names'> & Required<Pick<GrantingEvent, 'alarms'>>,
  target: Target,
  give: () => Promise<Lease>,
  run: GrantRun,
): Promise<StepResult> {
  const { candidate } = judged;
  const { id, system } = candidate;
  const { ledger, afterEffect } = run.tools;
  const end = formatInstant(endOf(candidate));

  if (!candidate.begun) {
    const intent = intentOf(judged, noted, run);
    const { events } = await ledger.append((state) => (isFree(state, candidate) ? [intent] : []));
    if (events.length === 0) return { step: 'grant', id, system, result: 'left', detail: 'another run was faster' };
    afterEffect('ledger:granting');
  }
  let traces: Lease['traces'];
  try {
    ({ traces } = await give());
  } catch (error) {
    // A target that refuses keeps nothing; one that gave no answer keeps the intent, and the next run asks it again.
    if (error instanceof ElevationError && error.code === 'TARGET_REFUSED') await rollBack(candidate, error.code, run);
    throw error;
  }
  const granted: LedgerEvent = { ...eventBase(candidate, run), kind: 'granted', expiresAt: end, ...(traces?.length && { traces }) };
  const own = (state: LedgerState) => (state.active.get(id)?.state === 'granting' ? [granted] : []);
  const state = await (run.notes ? run.notes.writeWith(own) : ledger.append(own).then((written) => written.state));
  if (!state.active.has(id)) {
    // It was ended while we were granting: what we made last must not be what stays.
    await target.revoke(id);
    return { step: 'grant', id, system, result: 'left', detail: 'ended by another run meanwhile, so taken back' };
  }
  afterEffect('ledger:granted');
  return { step: 'grant', id, system, result: 'done', detail: grantSays(noted.alarms, end) };
}

async function rollBack(candidate: Candidate, code: string, run: GrantRun): Promise<StepResult> {
  const { tools, targets, policy } = run;
  const { id, system: name } = candidate;
  const system = policy.systems.get(name);
  if (!system) throw new ElevationError('INPUT_INVALID', `policy/systems/${name}.yaml is gone: put it back to take ${id} back`);
  await (await targets.of(system)).revoke(id);
  await tools.ledger.append((state) => (state.active.has(id) ? [{ ...eventBase(candidate, run), kind: 'failed', code }] : []));
  tools.afterEffect('ledger:failed');
  return { step: 'roll-back', id, system: name, result: 'done', detail: `begun and not allowed any more: ${code}` };
}

/** When this grant ends: what its intent says, or else the earlier of what the two policies give. */
function endOf({ begun, verdicts }: Candidate): Instant {
  if (begun) return Date.parse(begun.expiresAt);
  return Math.min(...verdicts.flatMap((verdict) => ('expiresAt' in verdict ? [verdict.expiresAt] : [])));
}

/** What the intent says, or else the earlier end and the fewer people of what the two policies give. */
function decidedOf(candidate: Candidate): Decided {
  if (candidate.begun) return decidedIn(candidate.begun);
  const counts = candidate.verdicts.flatMap((verdict) => ('approvals' in verdict ? [approversIn(verdict)] : []));
  return { expiresAt: endOf(candidate), approvers: Math.min(...counts) };
}

/** Never granted before, as far as the ledger's tree shows; its history was asked before. */
function isFree(state: LedgerState, { id }: Candidate): boolean {
  return !state.active.has(id) && !state.recent.some((end) => end.id === id);
}

function intentOf(judged: JudgedCandidate, { names, alarms }: Parameters<typeof grant>[1], run: GrantRun): GrantingEvent {
  const { candidate, file, evidence, parent } = judged;
  const kept = judged.judged && evidenceToKeep(judged.judged);
  const allowed = candidate.verdicts.filter((verdict): verdict is Verdict & { kind: 'allow' } => verdict.kind === 'allow');
  const [verdict] = allowed;
  if (!file || !evidence || !verdict) throw new ElevationError('INPUT_INVALID', `${candidate.path} has no evidence to record`);
  if (!kept)
    throw new ElevationError('INPUT_INVALID', `${candidate.path} has more evidence than the record takes; ask again in a new pull request`);
  const reviews = new Map(evidence.reviews.map((review) => [review.id, review]));
  const counted = verdict.approvals.reviews.filter(({ counts }) => counts);
  return {
    ...eventBase(candidate, run),
    kind: 'granting',
    shape: file.request.shape,
    subject: file.request.subject,
    names,
    expiresAt: formatInstant(endOf(candidate)),
    effectiveEnd: formatInstant(Math.max(...allowed.map(({ effectiveEnd }) => effectiveEnd))),
    path: candidate.path,
    blob: file.blob,
    digest: file.digest,
    merge: candidate.merge,
    pull: evidence.pull.number,
    approvals: counted.flatMap(({ review, person }) => {
      const { author, commit } = reviews.get(review) ?? {};
      return person && author && commit ? [{ person, account: author.id, review, commit }] : [];
    }),
    policy: [parent, run.tip],
    ...(alarms.length > 0 && { alarms }),
    ...kept,
  };
}

function recordOf(step: GrantStep & { kind: 'record' }, { judged, parent }: JudgedCandidate, run: GrantRun): LedgerEvent {
  const { candidate, codes, alarm } = step;
  const about = { ...eventBase(candidate, run), path: candidate.path, merge: candidate.merge, codes };
  if (step.as === 'pending') return { ...about, kind: 'pending', ...(alarm && { alarm }) };
  const kept = judged && evidenceToKeep(judged);
  return { ...about, kind: step.as, alarm, ...(kept && { policy: [parent, run.tip], ...kept }) };
}

/** null: it is more than the record takes. */
function evidenceToKeep(judged: Judged): { evidence: EvidenceRecord; evidenceDigest: string } | null {
  const evidence = recordEvidence(judged);
  const json = recordJson(evidence);
  return JSON.stringify(json).length <= longestRecord ? { evidence, evidenceDigest: digestOf(json) } : null;
}

function eventBase({ id, system, tier, requester }: Candidate, { tools, facts }: GrantRun) {
  return { version: 1, at: formatInstant(tools.now()), run: facts.run, id, system, tier, requester } as const;
}
