import type { Result } from '../commands/result.ts';
import type { Finding } from '../core/findings.ts';
import type { PersonName, RequestId } from '../core/model.ts';
import { findingJson, findingText } from './findings.ts';
import { wrap } from './table.ts';

export interface Revoked {
  readonly id: RequestId;
  readonly as: 'return' | 'revoke';
  /** pending: somebody else has to merge it. */
  readonly outcome: 'done' | 'no' | 'pending';
  /** Whether it had been granted when this was asked for. */
  readonly wasGranted: boolean;
  /** null: none was needed. */
  readonly pull: number | null;
  readonly by: PersonName | null;
  /** What there is to say when it is not merged. */
  readonly says: string | null;
}

export function revokedResult({ id, as, outcome, wasGranted, pull, by, says }: Revoked): Result {
  return {
    outcome,
    json: { version: 1, id, as, pull, by, says: says ?? `merged; the next turn of the loop ${wasGranted ? 'ends it' : whatOfUngranted}` },
    text: (paint) => {
      if (says !== null) return wrap(says, '');
      const verb = as === 'return' ? 'given back' : 'revoked';
      return [
        `${paint('green', '✓')} ${id} is ${verb} by ${by} (pull request ${pull}, merged)`,
        wrap(
          wasGranted
            ? 'The next turn of "elevate reconcile" ends it, with every session that is open; until then it still works.'
            : `It was not granted yet. The next turn of "elevate reconcile" ${whatOfUngranted}.`,
          '  ',
        ),
      ].join('\n');
    },
  };
}

const whatOfUngranted = 'refuses it, or ends what was granted in the meantime';

/** The reason given cannot stand in the record. */
export function refusedRevocation(id: RequestId, findings: readonly Finding[]): Result {
  return {
    outcome: 'no',
    json: { version: 1, id, pull: null, findings: findings.map(findingJson) },
    text: (paint) =>
      [paint('red', `✗ ${id} is not revoked: the file would be refused`), ...findings.map((one) => findingText(one, paint))].join('\n'),
  };
}
