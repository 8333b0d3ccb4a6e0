import type { Account, People, Person, PersonName, Policy } from './model.ts';

/** Who an account belongs to, by its numeric id: a login can be renamed, and an old one taken by a stranger. */
export function personOf(people: People, account: Account | null): Person | null {
  return account === null ? null : (people.byAccount.get(account.id) ?? null);
}

/** The human who answers for this person: a human for themselves, the owner for an agent or a workload (or for an agent's agent). */
export function answersFor(people: People, name: PersonName): PersonName {
  const chain = new Set<PersonName>();
  let current = name;
  while (!chain.has(current)) {
    chain.add(current);
    const person = people.byName.get(current);
    if (person === undefined || person.kind === 'human') return current;
    current = person.owner;
  }
  return current; // a ring of owners: the policy's lint refuses it
}

/** An account that policy does not list, under a login that policy lists for another account: the old name was given up and taken. */
export function tookListedLogin(people: People, account: Account): boolean {
  if (people.byAccount.has(account.id)) return false;
  const login = account.login.toLowerCase();
  const listed = [...people.byName.values()].flatMap(({ accounts }) => accounts);
  return listed.some((one) => one.login.toLowerCase() === login);
}

/** The members of the groups that a rule's `from` names; `system-owners` stands for the system's owners. An unknown group has no members. */
export function membersOf(policy: Policy, system: string, from: readonly string[]): ReadonlySet<PersonName> {
  const { groups } = policy.people;
  const owners = (policy.systems.get(system)?.owners ?? []).flatMap((name) => groups.get(name)?.members ?? [name]);
  return new Set(from.flatMap((name) => (name === 'system-owners' ? owners : (groups.get(name)?.members ?? []))));
}
