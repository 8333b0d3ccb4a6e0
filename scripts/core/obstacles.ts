import { canonicalJson } from './canonical.ts';
import { type Details, type Finding, type FindingCode, findingKinds } from './findings.ts';
import type { JsonValue, Params, ParamValue, PersonName, Request } from './model.ts';
import { inventedValue, type Probe } from './probes.ts';

/** What would keep grants from being made, or from being taken back, and which. */
export interface Obstacle {
  readonly code: FindingCode;
  readonly details: Details;
  /** Any of these; empty: all of the system. */
  readonly of: readonly Place[];
}
export interface Place {
  readonly shape?: string;
  /** Only with these values, or with lists that hold them. */
  readonly params?: Params;
  readonly subject?: PersonName;
}
/** What a target said to one probe. */
export interface Asked {
  readonly probe: Probe;
  readonly findings: readonly Finding[];
}

/** Each finding once, with the fewest words about what it concerns. */
export function obstaclesIn(asked: readonly Asked[]): Obstacle[] {
  const probes = asked.map(({ probe }) => probe);
  const found = new Map<string, { readonly code: FindingCode; readonly details: Details; readonly at: Probe[] }>();
  for (const { probe, findings } of asked) {
    for (const { code, details = {} } of findings) {
      if (findingKinds[code].severity !== 'error' || Object.values(details).some((value) => String(value).includes(inventedValue)))
        continue;
      const key = canonicalJson({ code, details: { ...details } });
      const known = found.get(key) ?? { code, details, at: [] };
      known.at.push(probe);
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ code, details, at }) => ({ code, details, of: placesOf(at, probes) }));
}

function placesOf(at: readonly Probe[], probes: readonly Probe[]): Place[] {
  const people = at.filter(({ about }) => about === 'subject');
  const allPeople = probes.filter(({ about }) => about === 'subject');
  // Said of some people and not of others, it is theirs: the shapes were only asked about in the name of one of them.
  if (people.length > 0 && people.length < allPeople.length)
    return people.flatMap(({ subject }) => (subject === null ? [] : [{ subject }]));

  const offers = at.filter(({ about }) => about === 'shape');
  const allOffers = probes.filter(({ about }) => about === 'shape');
  if (offers.length === allOffers.length) return [];
  return [...new Set(offers.map(({ shape }) => shape))].flatMap((shape): Place[] => {
    const [own, all] = [offers, allOffers].map((some) => some.filter((probe) => probe.shape === shape));
    if (own?.length === all?.length) return [{ shape: shape.name }];
    return (own ?? []).map(({ params }) => ({ shape: shape.name, params }));
  });
}

/** Those that this request would meet. */
export function obstaclesTo(request: Request, obstacles: readonly Obstacle[]): Obstacle[] {
  return obstacles.filter(({ of }) => of.length === 0 || of.some((place) => concerns(place, request)));
}

function concerns({ shape, params = {}, subject }: Place, request: Request): boolean {
  if (shape !== undefined && shape !== request.shape) return false;
  if (subject !== undefined && subject !== request.subject) return false;
  return Object.entries(params).every(([name, value]) => holds(request.params[name], value));
}

function holds(asked: ParamValue | undefined, value: ParamValue): boolean {
  if (Array.isArray(asked) && Array.isArray(value)) return value.every((one) => asked.includes(one));
  return canonicalJson((asked ?? null) as JsonValue) === canonicalJson(value as JsonValue);
}
