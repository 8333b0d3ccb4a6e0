import type { Grant, Instant, Params, ParamType, ParamValue, Person, PersonName, Policy, Shape, System } from './model.ts';

/**
 * What would make a grant fail is looked for before anybody asks for it: the pipeline, on main, asks a target about a probe of each thing that
 * policy offers, and of each person that policy lists there. A probe is never granted.
 */
export interface Probe {
  readonly shape: Shape;
  readonly params: Params;
  /** null: policy lists nobody in this kind of target, and there it does not matter who it is. */
  readonly subject: PersonName | null;
  /** What it was made for. */
  readonly about: 'shape' | 'subject';
}
/** What `Target.preflight` looks at beyond the system itself. */
export interface LooksAt {
  readonly shape: boolean;
  readonly subject: boolean;
}

/** Stands where a shape takes more values than can be counted up. That there is no such thing says nothing. */
export const inventedValue = 'elevate-probe';
/** No more combinations of a shape's values are asked about one by one. */
const mostCombinations = 64;

export function probesOf(system: System, { people }: Pick<Policy, 'people'>, looksAt: LooksAt): Probe[] {
  const [first] = system.shapes.values();
  const subjects = [...people.byName.values()].filter((person) => identityOf(person, system) !== null).map(({ name }) => name);
  const [someone = null] = subjects;
  if (!first || (looksAt.subject && someone === null)) return [];
  const shapes = looksAt.shape ? [...system.shapes.values()] : [first];
  return [
    ...shapes.flatMap((shape) => variantsOf(shape, looksAt).map((params): Probe => ({ shape, params, subject: someone, about: 'shape' }))),
    ...(looksAt.subject ? subjects : []).flatMap((subject) =>
      variantsOf(first, { shape: false }).map((params): Probe => ({ shape: first, params, subject, about: 'subject' })),
    ),
  ];
}

/** As though it were to be granted now, for as long as the shape may last. Nobody draws this id. */
export function grantOfProbe({ shape, params, subject }: Probe, system: System, policy: Policy, now: Instant): Grant {
  const tier = policy.tiers[shape.tier];
  const person = subject === null ? undefined : policy.people.byName.get(subject);
  const name = subject ?? 'nobody';
  return {
    id: `20000101-${system.name}-000000`,
    ...{ system: system.name, shape: shape.name, tier: shape.tier, params, requester: name, subject: name, proof: null, run: null },
    subjectIdentity: person ? identityOf(person, system) : null,
    approvers: 0,
    expiresAt: now + Math.min(shape.ttlMax, tier.ttl.max) * 1000,
    claimWithin: tier.claimWithin,
  };
}

function identityOf({ identities }: Person, { target }: System): string | null {
  return identities[target] ?? null;
}

/** Every combination of a shape's values; where these are too many, each value at least once; one, where the shape does not matter. */
function variantsOf({ params }: Shape, { shape: matters }: Pick<LooksAt, 'shape'>): Params[] {
  const lists = Object.entries(params).map(([name, type]) => [name, valuesOf(type)] as const);
  const count = lists.reduce((product, [, values]) => product * values.length, 1);
  if (matters && count <= mostCombinations)
    return lists.reduce<Params[]>(
      (made, [name, values]) => made.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
      [{}],
    );
  const length = matters ? Math.max(...lists.map(([, values]) => values.length)) : 1;
  return Array.from({ length }, (_, at) => Object.fromEntries(lists.map(([name, values]) => [name, values[at % values.length] ?? ''])));
}

function valuesOf(type: ParamType): readonly ParamValue[] {
  switch (type.type) {
    case 'string':
      return 'enum' in type ? type.enum : [inventedValue];
    case 'integer':
      return [type.minimum];
    case 'boolean':
      return [false];
    case 'array': {
      const values = 'enum' in type.items ? type.items.enum : [inventedValue];
      // As short as a list may be, each value once at its head.
      return values.map((value) => [value, ...values.filter((other) => other !== value)].slice(0, Math.max(1, type.minItems)));
    }
  }
}
