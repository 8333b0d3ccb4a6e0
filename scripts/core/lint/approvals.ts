import type { Finding } from '../findings.ts';
import { fillRules } from '../matching.ts';
import { type ApprovalRule, type PersonName, type Policy, type System, tierNames } from '../model.ts';
import type { Document } from '../parse.ts';
import { membersOf } from '../people.ts';
import type { RawBreakGlass } from '../policy/raw.ts';
import { breakGlassFile, fileOf } from './places.ts';
import type { Report } from './report.ts';

/** Whether what the rules ask for can be had: with everybody there, and with each person banned because it is their own request. */
export function lintApprovals(policy: Policy, documents: ReadonlyMap<string, Document>, report: Report): Finding[] {
  return [...policy.systems.values()].flatMap((system) => [
    ...tierNames
      .filter((tier) => [...system.shapes.values()].some((shape) => shape.tier === tier))
      .flatMap((tier) => {
        const rules = [...policy.tiers[tier].approvals, ...(system.extraApprovals[tier] ?? [])];
        return reach(policy, system, tier, rules).map(([code, details]) => report(code, fileOf(system), ['owners'], details));
      }),
    ...reach(policy, system, 'break-glass', breakGlassRules(documents)).map(([code, details]) =>
      report(code, breakGlassFile, ['approvals'], details),
    ),
  ]);
}

/** Every approval of break-glass is a signature. */
function breakGlassRules(documents: ReadonlyMap<string, Document>): ApprovalRule[] {
  const document = documents.get(breakGlassFile);
  if (!document) return [];
  const { approvals } = document.value as unknown as RawBreakGlass;
  return approvals.map(({ count, from }) => ({ count, from, signed: true }));
}

type Unreachable = readonly ['APPROVALS_OUT_OF_REACH' | 'APPROVALS_STUCK_FOR', { readonly [name: string]: string | number }];

function reach(policy: Policy, system: System, what: string, rules: readonly ApprovalRule[]): Unreachable[] {
  const missing = missingPlaces(policy, system, rules, null);
  if (missing > 0) return [['APPROVALS_OUT_OF_REACH', { what, system: system.name, missing }]];
  // An agent's request bans its owner, so the humans are all there is to try.
  const humans = [...policy.people.byName.values()].filter(({ kind }) => kind === 'human').map(({ name }) => name);
  const stuck = humans.filter((name) => missingPlaces(policy, system, rules, name) > 0);
  return stuck.length === 0 ? [] : [['APPROVALS_STUCK_FOR', { what, system: system.name, people: stuck.join(', ') }]];
}

function missingPlaces(policy: Policy, system: System, rules: readonly ApprovalRule[], banned: PersonName | null): number {
  const candidates = rules.map(({ from, signed }) =>
    [...membersOf(policy, system.name, from)].filter((name) => {
      const person = policy.people.byName.get(name);
      return name !== banned && person?.kind === 'human' && (!signed || person.keys.length > 0);
    }),
  );
  const wanted = rules.reduce((sum, { count }) => sum + count, 0);
  return wanted - fillRules(rules, candidates).flat().length;
}
