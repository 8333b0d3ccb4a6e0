import type { Checked } from '../core/checked.ts';
import type { Sha } from '../core/model.ts';
import type { Verdict } from '../core/verdict.ts';
import { whyResult } from '../output/why.ts';
import type { MergeMethod } from '../sources/forge-merge.ts';
import type { ActingLocally } from './acting.ts';
import { judgePull, readIfRequest, refuseDecided } from './pull.ts';
import type { Result } from './result.ts';

export const mergeMethods: readonly MergeMethod[] = ['squash', 'merge', 'rebase'];

export interface HowToMerge {
  readonly method: MergeMethod;
  /** Also what will not be granted: the record then shows that somebody merged it all the same. */
  readonly anyway: boolean;
}

/** Merges on the local forge, as its page would. What is not ready is not merged by mistake, since that uses up its id. */
export async function merge(context: ActingLocally, number: number, { method, anyway }: HowToMerge): Promise<Result> {
  const { local, now, afterEffect } = context;
  const evidence = await local.evidence(number);
  refuseDecided(number, evidence, 'merge');
  const request = await readIfRequest(context, evidence);
  const checked = request ? await judgePull(context, request, now()) : null;
  if (checked && !anyway && !isReady(checked.verdict)) {
    const result = whyResult({ number, checked, story: null, state: 'open', whatIf: null }, now());
    return { ...result, text: (paint) => `${result.text(paint)}\n\nNot merged. With --anyway it is, and then it is not granted.` };
  }
  const commit = await local.merge(await context.seat.me(), number, { method, head: evidence.pull.headSha });
  afterEffect('pull:merged');
  return mergedResult(number, commit, checked);
}

/** A planned time is waited for after the merge; everything else before it. */
function isReady(verdict: Verdict): boolean {
  return verdict.kind === 'allow' || (verdict.kind === 'wait' && verdict.findings.every(({ code }) => code === 'NOT_YET'));
}

function mergedResult(number: number, commit: Sha, checked: Checked | null): Result {
  const id = checked?.file?.request.id ?? null;
  return {
    outcome: 'done',
    json: { version: 1, pull: number, commit, id },
    text: (paint) => {
      const head = `${paint('green', '✓')} Pull request ${number} is merged as ${commit.slice(0, 12)}`;
      if (id === null) return head;
      return [head, ...nextOf(checked?.verdict ?? null).map((line) => `  ${line}`), `  Wait for it: elevate wait ${id.slice(-6)}`].join(
        '\n',
      );
    },
  };
}

/** What the loop will make of it. */
function nextOf(verdict: Verdict | null): string[] {
  const next = 'The next turn of "elevate reconcile"';
  if (verdict === null || isReady(verdict)) return [`${next} decides once more, and grants.`];
  const codes = verdict.kind === 'retry' ? [] : [...new Set(verdict.findings.map(({ code }) => code))];
  if (codes.some((code) => code === 'APPROVAL_MISSING' || code === 'CHANGES_REQUESTED'))
    return [`${next} refuses it, with an alarm: merged`, 'without its approvals (MERGED_WITHOUT_APPROVALS).'];
  if (verdict.kind === 'deny') return [`${next} refuses it${verdict.alarm ? ', with an alarm' : ''}:`, codes.join(', ')];
  return [`${next} judges it once more; now it was not`, `ready to be granted${codes.length > 0 ? `: ${codes.join(', ')}` : '.'}`];
}
