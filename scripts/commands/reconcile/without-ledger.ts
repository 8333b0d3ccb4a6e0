import type { Instant, Lease, Sha, System } from '../../core/model.ts';
import { planWithoutLedger } from '../../core/plan.ts';
import type { Seen } from '../../core/verdict.ts';
import type { Tools } from '../tools.ts';
import type { StepResult } from './outcome.ts';
import { revocationsOf } from './revocations.ts';
import { type OpenTargets, oneLine, perSystem } from './targets.ts';

/**
 * The sweep while the ledger cannot be read: a record that somebody broke must not keep access alive. What ends here is recorded when the
 * ledger is back: the next sweep finds it there as live, and hears from the target that it is gone.
 */
export async function endWithoutLedger(
  tools: Tools,
  input: {
    readonly tip: Sha | null;
    readonly seen: ReadonlyMap<string, Seen>;
    readonly systems: ReadonlyMap<string, System>;
    readonly targets: OpenTargets;
    readonly dryRun: boolean;
    readonly at: Instant;
  },
): Promise<StepResult[]> {
  const { tip, seen, systems, targets, dryRun, at } = input;
  const leases = [...seen.values()].flatMap((listing) => (listing.ok ? listing.leases : []));
  const revoked = await revocationsOf(tools, tip, leases);
  return perSystem(planWithoutLedger(seen, new Set(revoked.keys()), at), async ({ id, system }): Promise<StepResult> => {
    const why = `${revoked.has(id) ? 'revoked' : 'its time was over'}; to be recorded when the ledger can be read`;
    return { step: 'end', id, system, ...(dryRun ? { result: 'planned', detail: why } : await end({ id, system }, why)) };
  });

  async function end({ id, system: name }: Pick<Lease, 'id' | 'system'>, why: string): Promise<Pick<StepResult, 'result' | 'detail'>> {
    const system = systems.get(name);
    try {
      if (system) await (await targets.of(system)).revoke(id);
      return { result: system ? 'done' : 'failed', detail: why };
    } catch (error) {
      return { result: 'failed', detail: oneLine(error) };
    }
  }
}
