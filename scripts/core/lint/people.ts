import type { Finding } from '../findings.ts';
import { type ApprovalRule, type Policy, tierNames } from '../model.ts';
import { membersOf } from '../people.ts';
import { fileOf, peopleFile } from './places.ts';
import type { Report } from './report.ts';

/** Humans who can do nothing here, approvers who cannot sign, systems that nobody owns. */
export function lintPeople(policy: Policy, report: Report): Finding[] {
  const { byName, groups } = policy.people;
  const systems = [...policy.systems.values()];
  const grouped = new Set([...groups.values()].flatMap(({ members }) => members));
  const owning = new Set(systems.flatMap(({ owners }) => owners));

  const idle = [...byName.values()].filter(({ kind, name }) => kind === 'human' && !grouped.has(name) && !owning.has(name));
  const ownerless = systems.filter(({ name }) => membersOf(policy, name, ['system-owners']).size === 0);
  return [
    ...idle.map(({ name }) => report('PERSON_WITHOUT_GROUP', peopleFile, ['humans', name], { name })),
    ...ownerless.map((system) => report('SYSTEM_WITHOUT_OWNER', fileOf(system), ['owners'], { system: system.name })),
    ...unableToSign(policy, report),
  ];
}

/** Once per person, however many rules ask for their signature. */
function unableToSign(policy: Policy, report: Report): Finding[] {
  const unable = new Map<string, string>();
  for (const { system, rule } of signedRules(policy)) {
    for (const group of rule.from) {
      for (const name of membersOf(policy, system, [group])) {
        const person = policy.people.byName.get(name);
        if (person?.kind === 'human' && person.keys.length === 0) unable.set(name, group);
      }
    }
  }
  return [...unable].map(([name, group]) => report('APPROVER_WITHOUT_KEY', peopleFile, ['humans', name], { name, group }));
}

function signedRules({ tiers, systems }: Policy): { readonly system: string; readonly rule: ApprovalRule }[] {
  return [...systems.values()].flatMap(({ name, extraApprovals }) =>
    tierNames
      .flatMap((tier) => [...tiers[tier].approvals, ...(extraApprovals[tier] ?? [])])
      .filter(({ signed }) => signed)
      .map((rule) => ({ system: name, rule })),
  );
}
