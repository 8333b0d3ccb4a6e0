import type { Instant } from '../../scripts/core/model.ts';
import type { Forge } from '../../scripts/sources/forge.ts';

/** The forge as it is, read by another clock than its own: a run that comes later meets evidence of its own time. */
export function readAt(forge: Forge, now: () => Instant): Forge {
  return {
    kind: forge.kind,
    evidence: async (pull) => ({ ...(await forge.evidence(pull)), readAt: now() }),
    evidenceOf: async (merge) => (await forge.evidenceOf(merge)).map((one) => ({ ...one, readAt: now() })),
    lookAgain: (pull) => forge.lookAgain(pull),
    pullsOf: (commit) => forge.pullsOf(commit),
    openPulls: () => forge.openPulls(),
    refresh: () => forge.refresh(),
  };
}
