import { ElevationError } from '../core/errors.ts';
import { recordVerdict } from '../core/evidence-record.ts';
import type { Instant, Policy, RequestId, Sha } from '../core/model.ts';
import { type Came, cameOf, type Difference, differenceOf, latestEnd } from '../core/policy-replay.ts';
import { readEvents } from '../sources/ledger-log.ts';
import { changesOfEach } from '../sources/tree.ts';
import { PastPolicies } from '../sources/verify-approvals.ts';
import { isEvidenceWhole } from '../sources/verify-grant.ts';
import { judge, type Question } from './judge.ts';
import { type Decided, parentOf, questionOf } from './replay.ts';
import type { Tools } from './tools.ts';

/** What past decisions would have been by another policy, as far as anybody can still say. */
export interface PolicyReplay {
  /** null: this clone has no ledger, so nothing is known of the past. */
  readonly ledger: Sha | null;
  readonly ref: string;
  readonly since: Instant | null;
  readonly decisions: number;
  readonly differing: readonly DifferingDecision[];
  readonly unjudged: readonly UnjudgedDecision[];
}
interface Past {
  readonly id: RequestId;
  readonly at: string;
  readonly system: string;
  /** null: a refusal's record does not say, and the file cannot be read. */
  readonly shape: string | null;
  readonly was: 'granted' | 'refused' | 'missed';
}
export interface DifferingDecision extends Past, Difference {
  /** change: by this policy and not by main's, which is what a review is about. main: by main's as well. code: by the policy of that day too. */
  readonly by: 'change' | 'main' | 'code';
}
export interface UnjudgedDecision extends Past {
  readonly why: 'no evidence' | 'evidence changed' | 'commit missing' | 'file unreadable' | 'cannot be judged';
}

const wordOf = { granting: 'granted', refused: 'refused', missed: 'missed' } as const;

/** So many are held at once, and cost one git process together. */
const batchSize = 200;
/** Says on stderr that it is still at work, once, when it takes longer than this. */
const talkAfterMs = 1000;

/**
 * Judges each past decision by `policy`, on the evidence that the ledger kept of that moment, and names those that would come out otherwise.
 * Asks no forge and fetches nothing. A policy of that day that today's code cannot read any more is taken at its recorded word.
 */
export async function policyReplay(
  { git, mainRef, ledger: { ref } }: Pick<Tools, 'git' | 'mainRef' | 'ledger'>,
  policy: Policy,
  since: Instant | null,
  talk: (line: string) => void,
): Promise<PolicyReplay> {
  const [tip, main] = [await git.revParse(ref), await git.revParse(mainRef)];
  const judging = { git, policy, main, policies: new PastPolicies(git) };
  const judged: (DifferingDecision | UnjudgedDecision | null)[] = [];
  const timer = setTimeout(() => talk('elevate: judging every past decision again; about 2 s for every 1,000'), talkAfterMs);
  try {
    let batch: Decided[] = [];
    for await (const { event } of readEvents(git, since === null ? {} : { since }, ref)) {
      if (event.kind === 'granting' || event.kind === 'refused' || event.kind === 'missed') batch.push(event);
      if (batch.length < batchSize) continue;
      judged.push(...(await judgeBatch(batch, judging)));
      batch = [];
    }
    judged.push(...(await judgeBatch(batch, judging)));
  } finally {
    clearTimeout(timer);
  }
  return {
    ...{ ledger: tip, ref, since, decisions: judged.length },
    differing: judged.flatMap((one) => (one && 'by' in one ? [one] : [])),
    unjudged: judged.flatMap((one) => (one && !('by' in one) ? [one] : [])),
  };
}

interface Judging {
  readonly git: Tools['git'];
  readonly policy: Policy;
  readonly main: Sha | null;
  readonly policies: PastPolicies;
}

async function judgeBatch(batch: readonly Decided[], judging: Judging): Promise<(DifferingDecision | UnjudgedDecision | null)[]> {
  const { git } = judging;
  const merges = await Promise.all(batch.map(async ({ merge }) => ({ commit: merge, parent: await parentOf(git, merge) })));
  const known = merges.filter(({ parent }) => parent !== null);
  const changes = await changesOfEach(git, known);
  const isHere = new Set(known.map(({ commit }) => commit));
  return Promise.all(
    batch.map(async (event) => {
      const past: Past = {
        ...{ id: event.id, at: event.at, system: event.system },
        ...{ shape: event.kind === 'granting' ? event.shape : null, was: wordOf[event.kind] },
      };
      const { evidence, policy } = event;
      if (!evidence || !policy) return { ...past, why: 'no evidence' };
      if (!isEvidenceWhole(event)) return { ...past, why: 'evidence changed' };
      if (!isHere.has(event.merge)) return { ...past, why: 'commit missing' };
      try {
        const question = await questionOf(git, { ...event, evidence }, changes.get(event.merge) ?? []);
        if (!question) return { ...past, why: 'file unreadable' };
        const difference = await compared({ ...event, evidence, policy }, question, judging);
        return difference && { ...past, shape: question.file.request.shape, ...difference };
      } catch (error) {
        if (error instanceof ElevationError) return { ...past, why: 'cannot be judged' };
        throw error;
      }
    }),
  );
}

type Whole = Decided & Required<Pick<Decided, 'evidence' | 'policy'>>;

async function compared(event: Whole, question: Question, judging: Judging): Promise<(Difference & Pick<DifferingDecision, 'by'>) | null> {
  const { policy, policies, main } = judging;
  const { system } = question.file.request;
  const [before, tip] = await Promise.all(event.policy.map((commit) => policies.at(commit, system)));
  const then = before && tip ? await cameBy(event, question, [before, tip]) : null;
  const isGrant = event.kind === 'granting';
  const recorded = cameOf(event.evidence.verdicts, isGrant ? (then?.gives ?? null) : null, isGrant ? event.effectiveEnd : null);
  const now = await cameBy(event, question, [policy]);
  const difference = differenceOf(recorded, now);
  // What was missed or refused for another reason than its verdict (no sweep, a revocation) comes out the same when the verdict says so too.
  if (difference === null || (!isGrant && difference.wouldBe === event.kind)) return null;

  if (then !== null && differenceOf(then, now) === null) return { ...difference, by: 'code' };
  const mains = main === null ? null : await policies.at(main, system);
  const isMains = mains !== null && differenceOf(await cameBy(event, question, [mains]), now) === null;
  return { ...difference, by: isMains ? 'main' : 'change' };
}

/** The last of the policies is the one that the grant's statements come from. */
async function cameBy(event: Whole, question: Question, policies: readonly Policy[]): Promise<Came> {
  const answers = await Promise.all(policies.map((one) => judge(question, one)));
  const verdicts = answers.map(({ verdict }) => verdict);
  const came = cameOf(verdicts.map(recordVerdict), answers.at(-1)?.preview ?? null, latestEnd(verdicts));
  if (came.kind === 'granted' || event.kind !== 'granting') return came;
  // Which of the approvals it was granted on would not count, and why: else only their number is told.
  const counted = new Set(event.approvals.map(({ review }) => review));
  const reasons = verdicts.flatMap((verdict) =>
    'approvals' in verdict
      ? verdict.approvals.reviews.flatMap(({ review, reason }) => (counted.has(review) && reason ? [reason.code] : []))
      : [],
  );
  return { ...came, codes: [...new Set([...came.codes, ...reasons])].sort() };
}
