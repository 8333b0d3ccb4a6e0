import { createHash } from 'node:crypto';
import type { Sha } from '../../../scripts/core/model.ts';
import { type Candidate, planGrant } from '../../../scripts/core/plan.ts';
import type { Act } from '../acts.ts';
import { type Answer, reasonOf, wordOf } from '../answer.ts';

/** Where a story can be played. What is judged at its end: the grant, where the request is on main, and the check before that. */
export interface Stage {
  readonly name: string;
  play(acts: readonly Act[]): Promise<Answer>;
}

/** What the loop would do with a merged request, where nothing else stands in its way: the sweep was here, and the target answers. */
export function answerOfGrant(candidate: Candidate, review: string | null, now: number): Answer {
  const seen = new Map([[candidate.system, { ok: true, leases: [] }] as const]);
  const step = planGrant(candidate, {
    now,
    run: 'a',
    lastBeat: now,
    blind: new Map(),
    sweepWithinMs: 1,
    seen,
    revoked: new Set(),
    isAccepting: false,
  });
  const tip = candidate.verdicts.at(-1);
  const reason = tip ? reasonOf(tip, review) : null;
  if (step.kind === 'grant') return { words: [wordOf('COUNT', step.alarms.length > 0), ...step.alarms].join(' '), reason };
  if (step.kind !== 'record') throw new Error(`a fresh candidate was neither granted nor recorded, but ${step.kind}`);
  if (step.as !== 'pending') return { words: [step.alarm ? 'ALARM' : 'REJECT', ...step.codes].join(' '), reason };
  return { words: step.codes.includes('EVIDENCE_INCOMPLETE') ? 'RETRY' : [wordOf('PENDING', step.alarm), ...step.codes].join(' '), reason };
}

/** The review in question: the marked one, or the first that is not grace's. */
export class Question {
  #first: string | null = null;
  #marked: string | null = null;

  note(act: Extract<Act, { act: 'reviews' }>, review: string): void {
    if (act.isMarked === true) this.#marked = review;
    if (act.by !== 'grace') this.#first ??= review;
  }
  get review(): string | null {
    return this.#marked ?? this.#first;
  }
}

/** Stands for the object that has these bytes. */
export function shaOf(text: string): Sha {
  return createHash('sha1').update(text).digest('hex');
}

/** The account number of somebody who joined in a story; nobody whom policy lists has it. */
export function idOf(name: string): number {
  return 700_000 + Number.parseInt(shaOf(name).slice(0, 4), 16);
}
