import { isAlarming } from './alarms.ts';
import { judgeApprovals } from './approvals.ts';
import { checks } from './checks/index.ts';
import { expiryOf } from './deadline.ts';
import { evidenceGaps } from './evidence.ts';
import { type Finding, findingKinds } from './findings.ts';
import { addSeconds } from './time.ts';
import type { Facts, Timing, Verdict } from './verdict.ts';
import { waitsFor } from './waits.ts';

/**
 * Whether the elevation may be granted at `facts.now`. Asked for the pull request, and again right before the grant with the facts of that
 * moment, so the two cannot disagree. Missing evidence decides nothing; then every rule speaks; then what is waited for. The one way to
 * `allow` is the last line.
 */
export function decide(facts: Facts): Verdict {
  const gaps = evidenceGaps(facts);
  if (gaps.length > 0) return { kind: 'retry', gaps };

  const approvals = judgeApprovals(facts);
  const found = [...checks.flatMap((check) => check.run(facts, approvals)), ...facts.targetFindings];
  const alarm = found.some(({ code }) => isAlarming(code));
  if (!found.every(isHarmless)) return { kind: 'deny', alarm, findings: found, approvals };

  const waiting = waitsFor(facts, approvals);
  const findings = [...waiting, ...found];
  if (waiting.length > 0) return { kind: 'wait', ...timingOf(facts), alarm, findings, approvals };
  return { kind: 'allow', ...timingOf(facts), alarm, findings, approvals };
}

/** Notes and warnings are told and stop nothing. */
function isHarmless({ code }: Finding): boolean {
  const severity = findingKinds[code].severity;
  return severity === 'note' || severity === 'warning';
}

function timingOf({ now, file: { request }, leftBehind }: Facts): Timing {
  const expiresAt = expiryOf(request, now);
  return { expiresAt, effectiveEnd: addSeconds(expiresAt, leftBehind.seconds) };
}
