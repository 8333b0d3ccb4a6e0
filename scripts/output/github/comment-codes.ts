import { type FindingKind, findingKinds } from '../../core/findings.ts';
import { code, sentence } from './markdown.ts';

/** Said by the loop itself or by an error: these are no findings. */
const ofTheLoop: ReadonlyMap<string, string> = new Map([
  ['SWEEP_STALE', 'no sweep was here of late, so nobody would end it: see why the clock has stopped'],
  ['TARGET_UNREACHABLE', 'the system gives no answer'],
  ['TARGET_REFUSED', 'the system refuses it: the run says what it answered'],
  ['EVIDENCE_INCOMPLETE', 'the forge has not said everything about this pull request yet'],
  ['LEDGER_ACCEPTED', 'the record had lost what became of it, so it is not granted: ask again with a new id'],
  ['REVOKED_BEFORE_GRANT', 'somebody revoked it before it was granted'],
  ['POLICY_INVALID', 'the policy on main does not hold together: run "elevate policy lint"'],
]);
const ofFindings: ReadonlyMap<string, FindingKind> = new Map(Object.entries(findingKinds));

/** A code of the record with its sentence. The record keeps no values, so a sentence that needs some is left to the table of codes. */
export function codeLine(one: string): string {
  return `**${code(one)}**: ${ofTheLoop.get(one) ?? saidOf(one) ?? 'docs/findings.md says what that means'}`;
}

function saidOf(one: string): string | null {
  const kind = ofFindings.get(one);
  return kind === undefined || kind.says.length > 0 ? null : `${sentence(kind.says({}))} → ${sentence(kind.next({}))}`;
}
