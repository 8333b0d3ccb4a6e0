import type { PersonName } from './model.ts';

/**
 * Gives people to rules so that as many places as possible are filled and nobody fills two: a maximum bipartite matching by augmenting
 * paths. Taking the first that fits would miss assignments (I27). The order of the candidates makes no difference.
 * @returns per rule the people who fill its places, sorted; never more than its count
 */
export function fillRules(
  rules: readonly { readonly count: number }[],
  candidatesPerRule: readonly (readonly PersonName[])[],
): readonly (readonly PersonName[])[] {
  const candidates = rules.map((_, rule) => [...new Set(candidatesPerRule[rule])].sort());
  const places = rules.flatMap(({ count }, rule) => Array.from({ length: Math.min(count, candidates[rule]?.length ?? 0) }, () => rule));
  const placeOf = new Map<PersonName, number>();

  /** Finds somebody for a place, moving others to another of their places where that helps. */
  const fill = (place: number, asked: Set<PersonName>): boolean => {
    for (const person of candidates[places[place] ?? -1] ?? []) {
      if (asked.has(person)) continue;
      asked.add(person);
      const held = placeOf.get(person);
      if (held === undefined || fill(held, asked)) {
        placeOf.set(person, place);
        return true;
      }
    }
    return false;
  };
  for (const place of places.keys()) fill(place, new Set());

  const taken = [...placeOf].map(([person, place]) => ({ person, rule: places[place] }));
  return rules.map((_, rule) => taken.flatMap((one) => (one.rule === rule ? [one.person] : [])).sort());
}
