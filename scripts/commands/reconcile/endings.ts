import type { LedgerEvent, LedgerState } from '../../core/events.ts';
import type { System } from '../../core/model.ts';
import type { Ending } from '../../core/plan.ts';
import { formatInstant } from '../../core/time.ts';
import type { Ledger } from '../../sources/ledger.ts';
import type { Tools } from '../tools.ts';
import type { StepResult } from './outcome.ts';
import { type OpenTargets, oneLine, perSystem } from './targets.ts';

/**
 * Carries out what must end, each on its own: first the target, then the record. Killed in between, the next run finds the lease
 * still in the ledger, hears «absent» from the target and writes the record then.
 */
export async function carryOutEndings(
  endings: readonly Ending[],
  systems: ReadonlyMap<string, System>,
  targets: OpenTargets,
  tools: Tools,
  run: string,
): Promise<StepResult[]> {
  const recorded = oneAtATime(tools.ledger);
  return perSystem(endings, async (ending): Promise<StepResult> => {
    const { kind: step, id, system: name } = ending;
    const system = systems.get(name);
    if (!system)
      return { step, id, system: name, result: 'failed', detail: `policy/systems/${name}.yaml is gone: put it back to end this` };
    try {
      const answer = await (await targets.of(system)).revoke(id);
      await recorded((state) => eventsOf(ending, answer, state, formatInstant(tools.now()), run));
      tools.afterEffect(`ledger:${step}`);
      return { step, id, system: name, result: 'done', detail: describe(ending, answer) };
    } catch (error) {
      return { step, id, system: name, result: 'failed', detail: oneLine(error) };
    }
  });
}

/** Our own appends would only get in each other's way. */
function oneAtATime(ledger: Ledger): Ledger['append'] {
  let last: Promise<unknown> = Promise.resolve();
  return (make) => {
    const next = last.then(() => ledger.append(make));
    last = next.catch(() => {});
    return next;
  };
}

/** Nothing when another run has recorded this end already. */
function eventsOf(ending: Ending, answer: 'revoked' | 'absent', state: LedgerState, at: string, run: string): LedgerEvent[] {
  const { id, system } = ending;
  if (ending.kind === 'orphan') return answer === 'absent' ? [] : [{ version: 1, kind: 'orphan', at, run, id, system }];
  const lease = state.active.get(id);
  if (!lease) return [];
  const { tier, requester } = lease.granting;
  const about = { version: 1, at, run, id, system, tier, requester } as const;
  if (ending.kind === 'lost') return [{ ...about, kind: 'lost' }];
  return [{ ...about, kind: 'ended', why: ending.why, by: ending.by, target: answer }];
}

const becauseOf = {
  expired: 'its time was over',
  revoked: 'revoked',
  returned: 'given back',
  altered: 'ALARM: its end had been moved in the target',
  unclaimed: 'nobody fetched it in time',
  taken: 'ALARM: what waited for its subject was opened, and they have not said that it was them',
} as const;

export function describe(ending: Ending, answer: 'revoked' | 'absent' | null): string {
  const after = answer === 'absent' ? '; the target had nothing left of it' : '';
  switch (ending.kind) {
    case 'orphan':
      return `ALARM: a lease that the ledger does not know${after}`;
    case 'lost':
      return 'ALARM: granted, not ended by us, and gone from the target';
    case 'end':
      return `${becauseOf[ending.why]}${ending.by ? ` by ${ending.by}` : ''}${after}`;
  }
}
