import { randomBytes } from 'node:crypto';
import { emptyLedger } from '../core/events.ts';
import { sweepProblems } from '../core/heartbeat.ts';
import type { Policy, Sha } from '../core/model.ts';
import { type GrantFacts, planEndings, planGrant } from '../core/plan.ts';
import { parseElevationPath } from '../core/request-file.ts';
import type { Seen } from '../core/verdict.ts';
import type { Known } from '../sources/ledger.ts';
import { findOpen, type JudgedCandidate, judgeOpen } from './reconcile/candidates.ts';
import type { Doubt } from './reconcile/doubt.ts';
import { carryOutEndings, describe } from './reconcile/endings.ts';
import { type Carried, carryOutGrant, detailOf } from './reconcile/grants.ts';
import { acceptLedger, lastBeatOf } from './reconcile/heartbeat.ts';
import { Notes } from './reconcile/notes.ts';
import type { ReconcileOutcome, StepResult } from './reconcile/outcome.ts';
import { PoliciesAt } from './reconcile/policies.ts';
import { revocationsOf } from './reconcile/revocations.ts';
import { OpenTargets, oneLine } from './reconcile/targets.ts';
import { endWithoutLedger } from './reconcile/without-ledger.ts';
import type { Tools } from './tools.ts';

export interface ReconcileOptions {
  readonly only: 'everything' | 'revoke';
  readonly dryRun: boolean;
  /** Whether this run is the sweep that the clock starts: it notes that it was here. A run started by a merge is no such proof. */
  readonly isSweep: boolean;
  /** Whoever runs it has looked at a ledger that may have been put back, and takes it as it is. */
  readonly acceptsLedger?: boolean;
}

/**
 * One turn of the one loop: what should be, what the ledger says and what the targets say become steps, and the steps are carried out.
 * Whatever started it, a lost or killed run's work is done by the next one. Endings first; they wait for nobody.
 */
export async function reconcile(tools: Tools, options: ReconcileOptions): Promise<ReconcileOutcome> {
  const run = randomBytes(4).toString('hex');
  const { git, ledger, now } = tools;
  const outage = await refresh(tools);
  const tip = await git.revParse(tools.mainRef);
  const policies = new PoliciesAt(git);
  const { state: before } = await readIfWhole(tools);
  const { policy, problems } = await policies.forEndings(tip, before);
  const systems = await policies.systemsFor(policy, before);
  const targets = new OpenTargets((system) => tools.openTarget(system, options.only));
  try {
    // Targets first, ledger second: whatever was granted before the listing is in the ledger by then (plan.ts).
    const seen = await targets.listEach(systems.values());
    const { state, isStale = false, fault = null } = await readIfWhole(tools);
    if (fault !== null) {
      const steps = await endWithoutLedger(tools, { tip, seen, systems, targets, dryRun: options.dryRun, at: now() });
      problems.push(`nothing is recorded or granted: ${fault}`, ...problemsOf(seen, steps));
      return { version: 1, at: now(), run, dryRun: options.dryRun, only: options.only, steps, problems, nextEnd: null };
    }
    const active = [...state.active.values()].map(({ granting }) => granting);
    const revocations = await revocationsOf(tools, tip, active);
    // In a record that is behind, what another run has granted since looks like nobody's.
    const planned = now();
    const endings = planEndings({ state, seen, revocations, now: planned }).filter(({ kind }) => !isStale || kind !== 'orphan');
    const isBlind = isStale || outage !== null;
    if (isBlind) problems.push(`${outage ?? 'the ledger could not be fetched'}; what is due is ended all the same, and nothing is granted`);
    const steps: StepResult[] = options.dryRun
      ? endings.map((ending) => ({
          step: ending.kind,
          id: ending.id,
          system: ending.system,
          result: 'planned',
          detail: describe(ending, null),
        }))
      : await carryOutEndings(endings, systems, targets, tools, run);
    const beat = await lastBeatOf(tools, { ...options, isBlind, seen });
    problems.push(...beat.problems);

    if (options.only === 'everything' && tip !== null && !isBlind) {
      // Whether or not anything waits to be granted: a clock that has stopped must not be found out by whoever needs access.
      if (beat.problems.length === 0) problems.push(...sweepProblems(beat, policy.limits.sweepWithin, now()));
      const accepted = options.acceptsLedger === true ? beat.doubt : null;
      const facts: GrantFacts = {
        now: now(),
        run,
        lastBeat: beat.at,
        blind: beat.blind,
        sweepWithinMs: policy.limits.sweepWithin * 1000,
        seen,
        revoked: new Set(revocations.keys()),
        isAccepting: accepted !== null,
      };
      try {
        const granted = await grants(tools, { tip, policies, targets, facts, dryRun: options.dryRun, policy });
        steps.push(...granted.steps);
        problems.push(...granted.problems);
        if (accepted !== null && !options.dryRun) problems.push(await accept(tools, accepted, { run, seen, steps: granted.steps }));
      } catch (error) {
        // What was ended above stays told, whatever keeps us from granting.
        problems.push(`nothing was granted: ${oneLine(error)}`);
      }
    }
    problems.push(...problemsOf(seen, steps));
    // What was due already and lives all the same is retried with everything else: it must not hide the end that comes next.
    const ends = [...(await ledger.read()).state.active.values()].map(({ granting }) => Date.parse(granting.expiresAt));
    const toCome = ends.filter((end) => end > planned);
    const nextEnd = toCome.length > 0 ? Math.min(...toCome) : null;
    return { version: 1, at: now(), run, dryRun: options.dryRun, only: options.only, steps, problems, nextEnd };
  } finally {
    await targets.close();
  }
}

/** The ledger as it is; `fault`: why it cannot be read, and then nothing of it is known. */
async function readIfWhole({ ledger }: Tools): Promise<Omit<Known, 'tip'> & { readonly fault?: string }> {
  try {
    return await ledger.read();
  } catch (error) {
    return { state: emptyLedger, fault: oneLine(error) };
  }
}

/** What the forge has now. null: it is here; a text: it could not be had, and the loop goes on with what is known. */
async function refresh({ forge }: Tools): Promise<string | null> {
  try {
    await forge.refresh();
    return null;
  } catch (error) {
    return oneLine(error);
  }
}

/** Only when nothing is open any more that the lost part of the ledger may have granted. */
async function accept(
  tools: Tools,
  doubt: Doubt,
  turn: { readonly run: string; readonly seen: ReadonlyMap<string, Seen>; readonly steps: readonly StepResult[] },
): Promise<string> {
  if (turn.steps.some(({ result }) => result === 'failed'))
    return 'the ledger is not accepted yet: see what failed, and run the same again';
  await acceptLedger(tools, doubt, turn);
  return 'the ledger is accepted as it is, and says so; what waited is missed and has to be asked for again';
}

interface GrantsInput {
  readonly tip: Sha;
  readonly policies: PoliciesAt;
  readonly policy: Policy;
  readonly targets: OpenTargets;
  readonly facts: GrantFacts;
  readonly dryRun: boolean;
}

async function grants(tools: Tools, input: GrantsInput): Promise<{ steps: StepResult[]; problems: string[] }> {
  const { tip, policies, policy, targets, facts, dryRun } = input;
  const { state } = await tools.ledger.read();
  const { open, problems } = await findOpen(tools, state, tip);
  const carried: Carried[] = [];
  const notes = new Notes(tools, { before: state, tip, run: facts.run, carried });
  for (const [index, one] of open.entries()) {
    const judged = await judgeIfReadable(tools, one, state, tip, policies);
    if (judged === null) continue;
    if ('result' in judged) {
      carried.push(judged);
      continue;
    }
    const { id, system } = judged.candidate;
    const revoked = await revocationsOf(tools, tip, [{ id, system }]);
    const atThisMoment: GrantFacts = { ...facts, now: tools.now(), revoked: new Set(revoked.keys()) };
    const step = planGrant(judged.candidate, atThisMoment);
    if (dryRun) {
      const name = step.kind === 'record' ? step.as : step.kind === 'leave' ? 'pending' : step.kind;
      carried.push({ result: { step: name, id, system, result: 'planned', detail: detailOf(step) }, record: null });
    } else {
      const notesOfRun = index === open.length - 1 ? notes : null;
      carried.push(await carryOutGrant(judged, step, { tools, targets, policy, tip, facts: atThisMoment, notes: notesOfRun }));
    }
  }
  if (!dryRun) await notes.write();
  return { steps: carried.map(({ result }) => result), problems };
}

/** One that cannot be judged keeps none of the others waiting; the cursor stays before it, so that the next run asks again. */
async function judgeIfReadable(...asked: Parameters<typeof judgeOpen>): Promise<JudgedCandidate | Carried | null> {
  try {
    return await judgeOpen(...asked);
  } catch (error) {
    const { id, path } = asked[1];
    const system = parseElevationPath(path)?.system ?? 'unknown';
    return { result: { step: 'grant', id, system, result: 'failed', detail: oneLine(error) }, record: null };
  }
}

function problemsOf(seen: ReadonlyMap<string, Seen>, steps: readonly StepResult[]): string[] {
  const down = [...seen].flatMap(([system, listing]) => (listing.ok ? [] : [`${system} could not be listed: ${listing.error}`]));
  const loud = steps.filter(({ result, detail }) => result === 'failed' || detail.startsWith('ALARM'));
  return [...down, ...loud.map(({ step, id, detail }) => `${id}: ${step}: ${detail}`)];
}
