import type { Finding } from '../findings.ts';
import type { Group, People, Person, PersonName } from '../model.ts';
import type { Document, Path } from '../parse.ts';
import { checkName, findingAt, findingAtKey } from './places.ts';
import type { RawAgent, RawPeople } from './raw.ts';
import { checkUnique } from './unique.ts';

const kinds = ['humans', 'agents', 'workloads'] as const;

/** What a name may not be, because it means something else where names stand. */
const reserved = ['system-owners'];

/** policy/people.yaml with everybody by name and by account. The people are complete only when there are no findings. */
export function linkPeople(document: Document): { readonly people: People; readonly findings: readonly Finding[] } {
  const raw = document.value as unknown as RawPeople;
  const persons = personsOf(raw);
  const findings = [
    ...checkNames(document, raw),
    ...checkUnique(document, raw),
    ...Object.entries(raw.agents).flatMap(([name, agent]) => checkOwner(document, ['agents', name, 'owner'], agent, raw)),
    ...Object.entries(raw.workloads).flatMap(([name, workload]) => checkOwner(document, ['workloads', name, 'owner'], workload, raw)),
    ...Object.entries(raw.groups).flatMap(([name, { members }]) =>
      members.flatMap((member, at) => checkHuman(document, ['groups', name, 'members', at], member, raw)),
    ),
  ];
  return {
    people: {
      byName: new Map(persons.map((person) => [person.name, person])),
      byAccount: new Map(persons.flatMap((person) => person.accounts.map(({ id }) => [id, person] as const))),
      groups: new Map(
        Object.entries(raw.groups).map(([name, { title, members, team }]): [string, Group] => [
          name,
          { name, title, members, team: team ?? null },
        ]),
      ),
    },
    findings,
  };
}

function personsOf({ humans, agents, workloads }: RawPeople): Person[] {
  return [
    ...Object.entries(humans).map(([name, { title, accounts, keys, identities }]): Person => {
      return { kind: 'human', name, title, accounts: accounts ?? [], keys: keys ?? [], identities: identities ?? {} };
    }),
    ...Object.entries(agents).map(([name, { title, accounts, identities, owner }]): Person => {
      return { kind: 'agent', name, title, accounts: accounts ?? [], identities: identities ?? {}, owner };
    }),
    ...Object.entries(workloads).map(([name, { title, accounts, identities, owner, repository, environment }]): Person => {
      return { kind: 'workload', name, title, accounts: accounts ?? [], identities: identities ?? {}, owner, repository, environment };
    }),
  ];
}

/** A name is one person or one group, in the whole file: owners of a system can be either. */
function checkNames(document: Document, raw: RawPeople): Finding[] {
  const seen = new Map<string, string>();
  return [...kinds, 'groups' as const].flatMap((kind) =>
    Object.keys(raw[kind]).flatMap((name): Finding[] => {
      if (reserved.includes(name)) return [findingAtKey(document, [kind, name], 'POLICY_NAME_RESERVED', { name })];
      const first = seen.get(name);
      if (first !== undefined) return [findingAtKey(document, [kind, name], 'POLICY_NAME_TWICE', { name, first, second: kind })];
      seen.set(name, kind);
      return [];
    }),
  );
}

function checkOwner(document: Document, path: Path, { owner }: RawAgent, raw: RawPeople): Finding[] {
  const isListed = kinds.some((kind) => Object.hasOwn(raw[kind], owner));
  return isListed
    ? checkHuman(document, path, owner, raw)
    : [findingAt(document, path, 'POLICY_OWNER_GONE', { owner, ofWhom: String(path[1]) })];
}

function checkHuman(document: Document, path: Path, name: PersonName, raw: RawPeople): Finding[] {
  const kind = kinds.find((candidate) => Object.hasOwn(raw[candidate], name));
  if (kind === undefined) return checkName(document, path, 'person', name, Object.keys(raw.humans));
  return kind === 'humans' ? [] : [findingAt(document, path, 'POLICY_NOT_A_HUMAN', { name, kind })];
}
