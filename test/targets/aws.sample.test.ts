import { describe, expect, test } from 'vitest';
import type { Instant, JsonObject } from '../../scripts/core/model.ts';
import { formatInstant } from '../../scripts/core/time.ts';
import { connectionOf } from '../../scripts/targets/aws-iam/connection.ts';
import { documentsOf } from '../../scripts/targets/aws-iam/documents.ts';
import { allowedBy } from '../../scripts/targets/aws-iam/gives.ts';
import { account, alice, catalogue, grantOf, isAllowed, sessionArn, setupPolicy, system } from '../support/aws.ts';

/** Whatever a shape of the sample gives, one action on one thing at a time: inside the boundary, until the end, and nothing beside it. */
interface Use {
  readonly action: string;
  readonly resource: string;
  readonly context: { readonly [key: string]: string[] };
  /** Not everything of its kind. */
  readonly isOne: boolean;
}
const end = Date.UTC(2026, 10, 21, 18, 30);
const boundary = setupPolicy('boundary');

/** What `*` stands for in the sample, by the action that it is given for. */
const anything: { readonly [action: string]: string } = {
  'ec2:TerminateInstances': `arn:aws:ec2:eu-central-1:${account}:instance/i-0123456789abcdef0`,
  'rds:DeleteDBInstance': `arn:aws:rds:eu-central-1:${account}:db:preview-7`,
};

type Entry = (typeof catalogue)[number];

function usesOf([shape, params]: Entry): Use[] {
  return allowedBy(shape, params).flatMap(({ actions, resources, conditions }) => {
    const context = Object.fromEntries(conditions.map(({ key, values }) => [key, [(values[0] ?? '').replace('*', 'x')]]));
    return actions.flatMap((action) =>
      resources.map((resource) => ({
        ...{ action, context, isOne: !/^\*$|:\*$/.test(resource) },
        resource: resource === '*' ? (anything[action] ?? '') : resource.replace('*', 'x'),
      })),
    );
  });
}

function policyOf([shape, params]: Entry): JsonObject {
  return documentsOf(connectionOf(system), shape, grantOf(shape, params, end), { kind: 'principal', arn: alice }).policy.PolicyDocument;
}

function may(policy: JsonObject, { action, resource, context }: Use, at: Instant): Promise<boolean> {
  const now = { ...context, 'aws:CurrentTime': formatInstant(at) };
  return isAllowed({ who: sessionArn(), action, resource, context: now, policies: [policy], boundary });
}

const named = catalogue.map((entry) => [entry[0].name, entry] as const);

test('every shape of the sample is tried here', () => {
  expect(catalogue.map(([{ name }]) => name).sort()).toEqual([...system.shapes.keys()].sort());
});

describe.each(named)('%s', (_, entry) => {
  const policy = policyOf(entry);
  const uses = usesOf(entry);

  test.each(uses.map((use) => [use.action, use.resource, use] as const))(
    '%s on %s: until the end, and not at it',
    async (_action, _on, use) => {
      expect([await may(policy, use, end - 1000), await may(policy, use, end)]).toEqual([true, false]);
    },
  );

  test('not on its neighbours', async () => {
    for (const use of uses.filter(({ isOne }) => isOne)) {
      const neighbour = { ...use, resource: use.resource.replace(/(?:\/x)?$/, '-2$&') };
      expect({ ...neighbour, is: await may(policy, neighbour, end - 1000) }).toEqual({ ...neighbour, is: false });
    }
  });

  test('not without what its conditions ask for', async () => {
    for (const use of uses.filter(({ context }) => Object.keys(context).length > 0)) {
      expect(await may(policy, { ...use, context: {} }, end - 1000)).toBe(false);
      const other = Object.fromEntries(Object.keys(use.context).map((key) => [key, ['other']]));
      expect(await may(policy, { ...use, context: other }, end - 1000)).toBe(false);
    }
  });
});
