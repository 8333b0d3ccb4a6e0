import type { ApprovalRule, Params, PersonName, Policy, Seconds, Shape, System, Tier, TierName } from './model.ts';
import { membersOf } from './people.ts';

/** One thing that may be asked for, with all that a request for it has to say. */
export interface Offer {
  readonly system: string;
  readonly systemTitle: string;
  readonly shape: string;
  readonly title: string;
  readonly tier: TierName;
  readonly tierTitle: string;
  readonly params: Shape['params'];
  /** What to ask for where nothing else is known, and the most. */
  readonly ttl: { readonly default: Seconds; readonly max: Seconds };
  readonly require: Tier['require'];
  readonly windows: Tier['windows'];
  readonly approvals: readonly (ApprovalRule & { readonly people: readonly PersonName[] })[];
  /** Values that fit where the parameters have a closed list, to begin a request from. */
  readonly example: Params;
}

/** Everything that the policy lets people and agents ask for, system by system, from harmless to final as the files list it. */
export function catalogue(policy: Policy): Offer[] {
  return [...policy.systems.values()].flatMap((system) => [...system.shapes.values()].map((shape) => offerOf(policy, system, shape)));
}

function offerOf(policy: Policy, system: System, shape: Shape): Offer {
  const tier = policy.tiers[shape.tier];
  const rules = [...tier.approvals, ...(system.extraApprovals[shape.tier] ?? [])];
  const max = Math.min(shape.ttlMax, tier.ttl.max);
  return {
    system: system.name,
    systemTitle: system.title,
    shape: shape.name,
    title: shape.title,
    tier: shape.tier,
    tierTitle: tier.title,
    params: shape.params,
    ttl: { default: Math.min(tier.ttl.default, max), max },
    require: tier.require,
    windows: tier.windows,
    approvals: rules.map((rule) => ({ ...rule, people: [...membersOf(policy, system.name, rule.from)].sort() })),
    example: exampleOf(shape.params),
  };
}

function exampleOf(params: Shape['params']): Params {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, type]) => {
      const text = type.type === 'array' ? type.items : type;
      const first = 'enum' in text ? text.enum[0] : undefined;
      if (first === undefined) return [];
      return [[name, type.type === 'array' ? [first] : first]];
    }),
  );
}
