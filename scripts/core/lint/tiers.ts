import type { Finding } from '../findings.ts';
import { type Policy, type Tier, tierNames } from '../model.ts';
import { isZone } from '../windows.ts';
import { tiersFile } from './places.ts';
import type { Report } from './report.ts';

/** Every tier by itself, and each against the one below it: going up, nothing may become easier. */
export function lintTiers(tiers: Policy['tiers'], report: Report): Finding[] {
  return tierNames.flatMap((name, index) => {
    const { ttl } = tiers[name];
    const path = ['tiers', name];
    const zones = (tiers[name].windows ?? []).flatMap(({ timeZone }, at) =>
      isZone(timeZone) ? [] : [report('POLICY_ZONE_UNKNOWN', tiersFile, [...path, 'windows', at, 'timeZone'], { zone: timeZone })],
    );
    const fits = ttl.default <= ttl.max;
    const ofItself = fits
      ? zones
      : [
          ...zones,
          report('TIER_TTL_DEFAULT', tiersFile, [...path, 'ttl', 'default'], { tier: name, given: ttl.default, allowed: ttl.max }),
        ];
    const lower = tierNames[index - 1];
    if (lower === undefined) return ofItself;
    const easier = rules.filter(({ holds }) => !holds(tiers[name], tiers[lower]));
    return [
      ...ofItself,
      ...easier.map(({ field, what }) => report('TIERS_NOT_RISING', tiersFile, [...path, field], { tier: name, lower, what })),
    ];
  });
}

interface RisingRule {
  readonly field: keyof Tier;
  /** How the higher tier is easier when it does not hold. */
  readonly what: string;
  holds(higher: Tier, lower: Tier): boolean;
}

const rules: readonly RisingRule[] = [
  { field: 'approvals', what: 'fewer people approve', holds: (higher, lower) => peopleOf(higher) >= peopleOf(lower) },
  { field: 'approvals', what: 'fewer people sign', holds: (higher, lower) => signersOf(higher) >= signersOf(lower) },
  { field: 'ttl', what: 'access lasts longer', holds: (higher, lower) => higher.ttl.max <= lower.ttl.max },
  { field: 'ceiling', what: 'the ceiling is higher', holds: (higher, lower) => higher.ceiling <= lower.ceiling },
  {
    field: 'require',
    what: 'a field is not asked for',
    holds: (higher, lower) => lower.require.every((field) => higher.require.includes(field)),
  },
  { field: 'windows', what: 'it has no windows', holds: (higher, lower) => higher.windows !== null || lower.windows === null },
  { field: 'approvalMaxAge', what: 'approvals may be older', holds: (higher, lower) => higher.approvalMaxAge <= lower.approvalMaxAge },
  { field: 'dwell', what: 'approvals count sooner after a push', holds: (higher, lower) => higher.dwell >= lower.dwell },
  {
    field: 'grantWithin',
    what: 'a grant may come later after the merge',
    holds: (higher, lower) => higher.grantWithin <= lower.grantWithin,
  },
  { field: 'claimWithin', what: 'access may wait longer to be fetched', holds: (higher, lower) => waitOf(higher) <= waitOf(lower) },
];

/** As long as it lasts, where the tier does not say. */
function waitOf({ claimWithin, ttl }: Tier): number {
  return claimWithin ?? ttl.max;
}

function peopleOf({ approvals }: Tier): number {
  return approvals.reduce((sum, { count }) => sum + count, 0);
}

function signersOf({ approvals }: Tier): number {
  return approvals.reduce((sum, { count, signed }) => sum + (signed ? count : 0), 0);
}
