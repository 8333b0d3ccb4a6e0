import type { Policy } from '../../scripts/core/model.ts';
import { peopleOf } from '../support/sample-policy.ts';

/** Changes of the policy that stories make: in the file that a forge keeps, and in the policy that core is handed. */
export const policyChanges = {
  'two senior approvers are asked for': {
    path: 'policy/tiers.yaml',
    from: `approvals:
      - { count: 1, from: [senior-approvers] }`,
    to: `approvals:
      - { count: 2, from: [senior-approvers] }`,
    inCore: (policy) => withSemiDestructive(policy, { approvals: [rule(2, 'senior-approvers'), rule(1, 'system-owners')] }),
  },
  'one senior approver will do': {
    path: 'policy/tiers.yaml',
    from: `      - { count: 1, from: [senior-approvers] }
      - { count: 1, from: [system-owners] }`,
    to: '      - { count: 1, from: [senior-approvers] }',
    inCore: (policy) => withSemiDestructive(policy, { approvals: [rule(1, 'senior-approvers')] }),
  },
  'an approval lasts two minutes': {
    path: 'policy/tiers.yaml',
    from: 'approvalMaxAge: 24h',
    to: 'approvalMaxAge: 2m',
    inCore: (policy) => withSemiDestructive(policy, { approvalMaxAge: 120 }),
  },
  'the head must stand still for an hour': {
    path: 'policy/tiers.yaml',
    from: `approvalMaxAge: 24h
    dwell: 0s`,
    to: `approvalMaxAge: 24h
    dwell: 1h`,
    inCore: (policy) => withSemiDestructive(policy, { dwell: 3600 }),
  },
  'ivan leaves the senior approvers': {
    path: 'policy/people.yaml',
    from: '[carol, heidi, ivan, judy]',
    to: '[carol, heidi, judy]',
    inCore: (policy) => withGroup(policy, 'senior-approvers', ['carol', 'heidi', 'judy']),
  },
} as const satisfies { readonly [how: string]: Change };

export type PolicyChange = keyof typeof policyChanges;
interface Change {
  readonly path: string;
  readonly from: string;
  readonly to: string;
  readonly inCore: (policy: Policy) => Policy;
}

const rule = (count: number, from: string) => ({ count, from: [from], signed: false });

function withSemiDestructive(policy: Policy, changes: Partial<Policy['tiers']['destructive']>): Policy {
  const tier = { ...policy.tiers['semi-destructive'], ...changes };
  return { ...policy, tiers: { ...policy.tiers, 'semi-destructive': tier } };
}

function withGroup(policy: Policy, name: string, members: readonly string[]): Policy {
  const groups = [...policy.people.groups.values()].map((one) => (one.name === name ? { ...one, members } : one));
  return { ...policy, people: peopleOf([...policy.people.byName.values()], groups) };
}
