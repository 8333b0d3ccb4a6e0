import type { Finding, FindingCode } from '../findings.ts';
import type { ApprovalState, Facts } from '../verdict.ts';

/** One rule. All rules run, so that a requester sees everything at once; a rule that rests on a fact another one misses keeps silent. */
export interface Check {
  /** What it can find. */
  readonly codes: readonly FindingCode[];
  run(facts: Facts, approvals: ApprovalState): Finding[];
}
