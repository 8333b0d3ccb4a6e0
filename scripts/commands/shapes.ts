import { ElevationError } from '../core/errors.ts';
import type { Policy } from '../core/model.ts';
import { catalogue, type Offer } from '../core/shapes.ts';
import { didYouMean } from '../core/suggest.ts';
import { quote } from '../core/text.ts';
import type { Git } from '../sources/git.ts';
import { baseOf } from './base.ts';
import { policyAt } from './check.ts';

/** What may be asked for on one system, or on all. */
export async function shapes(git: Git, rev: string | null, system: string | null): Promise<{ policy: Policy; offers: readonly Offer[] }> {
  const policy = await policyAt(git, await baseOf(git, rev), 'all');
  if (system !== null && !policy.systems.has(system)) throw unknownSystem(system, [...policy.systems.keys()]);
  return { policy, offers: catalogue(policy).filter((offer) => system === null || offer.system === system) };
}

export function unknownSystem(system: string, known: readonly string[]): ElevationError {
  const meant = didYouMean(system, known);
  const hint = meant === null ? `policy has ${known.join(', ') || 'none'}` : `did you mean ${quote(meant)}?`;
  return new ElevationError('INPUT_INVALID', `there is no system ${quote(system)}; ${hint}`);
}
