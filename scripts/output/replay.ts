import type { Result } from '../commands/result.ts';
import type { RecordedVerdict } from '../core/evidence-record.ts';
import type { RequestId, Sha } from '../core/model.ts';
import { wrap } from './table.ts';

export interface Replayed {
  readonly id: RequestId;
  /** What was decided. */
  readonly kind: 'granting' | 'refused' | 'missed';
  readonly at: string;
  readonly policy: readonly [Sha, Sha];
  readonly recorded: readonly RecordedVerdict[];
  readonly again: readonly RecordedVerdict[];
  /** Empty: the same verdict. */
  readonly differences: readonly string[];
}

const decided = { granting: 'granted', refused: 'refused', missed: 'missed' } as const;

export function replayResult({ id, kind, at, policy, recorded, again, differences }: Replayed): Result {
  const isSame = differences.length === 0;
  return {
    outcome: isSame ? 'done' : 'no',
    json: { version: 1, id, decided: decided[kind], at, policy, same: isSame, recorded, again, differences },
    text: (paint) => {
      const head = isSame ? paint('green', '✓ the same verdict') : paint('red', '✗ another verdict');
      const lines = again.map(({ kind: verdict, codes }, index) => {
        const by = `${index === 0 ? 'the merge’s first parent' : 'main’s tip'} (${policy[index]?.slice(0, 12)})`;
        return wrap(`${verdict}${codes.length === 0 ? '' : ` (${codes.join(', ')})`} by the policy of ${by}`, '  ');
      });
      return [`${head}: ${id} was ${decided[kind]} at ${at}`, ...lines, ...differences.map((text) => wrap(text, '  '))].join('\n');
    },
  };
}
