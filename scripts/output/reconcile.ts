import type { ReconcileOutcome, StepResult } from '../commands/reconcile/outcome.ts';
import type { Result } from '../commands/result.ts';
import { formatInstant } from '../core/time.ts';
import type { Paint } from './paint.ts';
import { wrap } from './table.ts';

export function reconcileResult(outcome: ReconcileOutcome): Result {
  const { at, nextEnd } = outcome;
  const json = { ...outcome, at: formatInstant(at), nextEnd: nextEnd === null ? null : formatInstant(nextEnd) };
  return { outcome: outcome.problems.length > 0 ? 'partly' : 'done', json, text: (paint) => reconcileText(outcome, paint) };
}

const marks = { done: ['green', '✓'], failed: ['red', '✗'], planned: ['cyan', '·'], left: ['dim', '…'] } as const;
const words: { readonly [step in StepResult['step']]: string } = {
  end: 'ended',
  orphan: 'orphan ended',
  lost: 'lost',
  grant: 'granted',
  'roll-back': 'taken back',
  refused: 'refused',
  missed: 'missed',
  pending: 'waits',
};

function reconcileText({ at, dryRun, steps, problems, nextEnd }: ReconcileOutcome, paint: Paint): string {
  const lines = steps.map(({ step, id, system, result, detail }) => {
    const [colour, mark] = marks[result];
    const verb = result === 'done' || result === 'left' ? words[step] : `${result} ${step}`;
    return `${paint(colour, mark)} ${verb.padEnd(12)} ${id} on ${system}\n${wrap(detail, '    ')}`;
  });
  const left = steps.some(({ step, result }) => step === 'end' && result !== 'done') ? 'nothing else lives' : 'nothing lives';
  const live = nextEnd === null ? left : `the next end is at ${formatInstant(nextEnd)}`;
  const head = `${formatInstant(at)} ${dryRun ? 'would carry out' : 'carried out'} ${steps.length} step${steps.length === 1 ? '' : 's'}; ${live}`;
  const loud = problems.map((problem) => paint('red', wrap(`! ${problem}`, '')));
  return [head, ...lines, ...loud].join('\n');
}
