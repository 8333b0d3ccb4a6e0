import { ElevationError } from '../core/errors.ts';
import type { RequestId } from '../core/model.ts';
import { findingJson, findingText, sentences } from '../output/findings.ts';
import { noPaint } from '../output/paint.ts';
import { wrap } from '../output/table.ts';
import type { NotClaimed } from '../targets/target.ts';
import type { Acting } from './acting.ts';
import type { Result } from './result.ts';
import { revoke } from './revoke.ts';

/** The target's no. Where somebody else may have the access it is taken back first, since nobody is hurt by an end that comes too early. */
export async function notClaimed(context: Acting, id: RequestId, { finding, isAlarm }: NotClaimed): Promise<Result> {
  const taken = isAlarm ? await takenBack(context, id, finding) : null;
  return {
    outcome: 'no',
    json: { version: 1, id, claimed: false, alarm: isAlarm, finding: findingJson(finding), takenBack: taken },
    text: (paint) =>
      [
        paint('red', `✗ ${id} ${isAlarm ? 'is not safe — ALARM: tell your security team' : 'cannot be claimed'}`),
        findingText(finding, paint),
        ...(taken === null ? [] : [wrap(taken, '  ')]),
      ].join('\n'),
  };
}

/** Opens the revocation. Whatever keeps it from being opened is said, and the alarm is told all the same. */
async function takenBack(context: Acting, id: RequestId, finding: NotClaimed['finding']): Promise<string> {
  const reason = `Alarm at the claim (${finding.code}): ${sentences(finding).message}.`;
  try {
    const result = await revoke(context, { said: id, reason, as: 'revoke', kept: [] });
    return result.text(noPaint).replace('\n', '. ').replace(/\s+/g, ' ');
  } catch (error) {
    if (!(error instanceof ElevationError)) throw error;
    return `IT IS NOT TAKEN BACK YET: ${error.message}. Run "elevate revoke ${id.slice(-6)} --reason …" as somebody whom policy lists, now.`;
  }
}
