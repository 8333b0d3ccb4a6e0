import type { Finding } from './findings.ts';
import { type Policy, type System, type TierName, tierNames } from './model.ts';

const head = `# Made from policy/ by "elevate policy codeowners --write"; a check compares the two. Change the policy, not this file.
#
# It decides whom the forge asks for a review, no more: whether an approval counts is decided again, from policy/, at every grant.
# The last line that matches a file is the one that counts, so the order is from everything to the exceptions.
`;

const everything = `# Everything: policy, schemas, code, workflows, this file, and whatever is added anywhere tomorrow.
`;

const requests = `# Except requests, which go to those who can approve their tier on their system (the stars stand for year, month and id: any other file
# in these folders still belongs to the guardians), and among them revocations, which need nobody's review, since they only take away.
`;

/** The whole CODEOWNERS file. `policy` must hold all systems: one that is left out would fall to the guardians. */
export function renderCodeowners(policy: Policy): string {
  const systems = [...policy.systems.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const guardians = ownersOf(policy, ['guardians']);
  if (guardians.length === 0) throw new Error('the schema let pass a policy without guardians');
  const lines = systems.flatMap((system) =>
    tierNames.flatMap((tier) => {
      const folder = `/elevations/${system.name}/${tier}/*/*`;
      return [line(`${folder}/*.yaml`, approversOf(policy, system, tier)), line(`${folder}/*.revoke.yaml`, [])];
    }),
  );
  return [head, everything + line('*', guardians), requests + lines.join('')].join('\n');
}

/** Where the file in the repository and the policy part. `current` null: there is no such file. */
export function checkCodeowners(policy: Policy, current: string | null): Finding[] {
  const wanted = renderCodeowners(policy).split('\n');
  const given = (current ?? '').split('\n');
  const at = Array.from({ length: Math.max(wanted.length, given.length) }, (_, index) => index).find(
    (index) => wanted[index] !== given[index],
  );
  if (at === undefined) return [];
  return [
    {
      code: 'CODEOWNERS_STALE',
      file: 'CODEOWNERS',
      line: at + 1,
      column: 1,
      details: { given: given[at] ?? '', wanted: wanted[at] ?? '' },
    },
  ];
}

function line(pattern: string, owners: readonly string[]): string {
  return `${[pattern.padEnd(owners.length > 0 ? 56 : 0), ...owners].join(' ')}\n`;
}

function approversOf(policy: Policy, system: System, tier: TierName): string[] {
  const rules = [...policy.tiers[tier].approvals, ...(system.extraApprovals[tier] ?? [])];
  const named = rules.flatMap(({ from }) => from);
  return ownersOf(policy, [...new Set(named.flatMap((name) => (name === 'system-owners' ? system.owners : [name])))]);
}

/** Groups by their team, or, where they have none, by their members' logins; people by their login. */
function ownersOf({ people }: Policy, names: readonly string[]): string[] {
  const handles = names.flatMap((name) => {
    const group = people.groups.get(name);
    if (group?.team) return [group.team];
    return (group?.members ?? [name])
      .flatMap((member) => people.byName.get(member)?.accounts.slice(0, 1) ?? [])
      .map(({ login }) => `@${login}`);
  });
  return [...new Set(handles)].sort();
}
