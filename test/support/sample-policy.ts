/** The sample company's people, tiers and one system, in code: what the files of policy/ say, as far as deciding needs it. */

import type { AccountRef, Agent, Group, Human, People, Person, Shape, System, Tier, TierName, Workload } from '../../scripts/core/model.ts';

const named = { identities: {} } as const;
export const human = (name: string, accounts: readonly AccountRef[], keys: readonly string[] = []): Human => {
  return { kind: 'human', name, title: name, accounts, keys, ...named };
};
export const agent = (name: string, id: number, owner: string): Agent => {
  return { kind: 'agent', name, title: name, accounts: [{ login: name, id }], owner, ...named };
};
export const workload = (name: string, owner: string): Workload => {
  return { kind: 'workload', name, title: name, accounts: [], owner, repository: 'acme/orders', environment: 'production', ...named };
};

const humans = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'grace', 'heidi', 'ivan', 'judy'];
export const samplePeople: readonly Person[] = [
  ...humans.map((name, index) => human(name, [{ login: `${name}-acme`, id: 1001 + index }])),
  agent('triage-agent', 2001, 'alice'),
  agent('release-agent', 2002, 'bob'),
  agent('report-agent', 2003, 'carol'),
  workload('checkout-deploy', 'bob'),
  workload('orders-migrate', 'alice'),
];

const group = (name: string, members: readonly string[]): Group => ({ name, title: name, members, team: null });
export const groupsOf: readonly Group[] = [
  group('engineers', ['alice', 'bob', 'carol', 'dave', 'erin', 'frank']),
  group('on-call', ['bob', 'dave', 'grace']),
  group('dba', ['carol', 'grace', 'heidi']),
  group('senior-approvers', ['carol', 'heidi', 'ivan', 'judy']),
  group('guardians', ['ivan', 'judy']),
];

export function peopleOf(people: readonly Person[], groups: readonly Group[]): People {
  return {
    byName: new Map(people.map((person) => [person.name, person])),
    byAccount: new Map(people.flatMap((person) => person.accounts.map(({ id }) => [id, person]))),
    groups: new Map(groups.map((one) => [one.name, one])),
  };
}

const rule = (count: number, from: string, signed = false) => ({ count, from: [from], signed });
const tier = (title: string, hours: number, changes: Partial<Tier>): Tier => ({
  title,
  ttl: { default: 1800, max: hours * 3600 },
  ceiling: hours * 3600 + 900,
  approvals: [rule(1, 'engineers')],
  require: [],
  windows: null,
  approvalMaxAge: 86_400,
  dwell: 0,
  grantWithin: 900,
  claimWithin: null,
  ...changes,
});
export const sampleTiers: { readonly [name in TierName]: Tier } = {
  cosmetic: tier('Cosmetic', 8, {}),
  'reversible-write': tier('Reversible write', 4, {}),
  'semi-destructive': tier('Semi-destructive', 2, {
    approvals: [rule(1, 'senior-approvers'), rule(1, 'system-owners')],
    require: ['alternatives'],
  }),
  destructive: tier('Destructive', 1, {
    approvals: [rule(2, 'senior-approvers', true), rule(1, 'system-owners')],
    require: ['alternatives', 'incident'],
    dwell: 60,
  }),
};

const shape = (name: string, tierName: TierName): [string, Shape] => {
  return [name, { name, title: name, tier: tierName, ttlMax: 3600, params: {}, gives: {} }];
};
export const orders: System = {
  name: 'orders-db',
  title: 'The orders database',
  target: 'postgres',
  owners: ['dba'],
  defaultIdentity: 'orders_readonly',
  connection: {},
  shapes: new Map([
    shape('refresh-daily-sales', 'cosmetic'),
    shape('flip-flag', 'reversible-write'),
    shape('update-rows', 'semi-destructive'),
    shape('delete-rows', 'destructive'),
  ]),
  extraApprovals: {},
};
