import { describe, expect, test } from 'vitest';
import { policyFindings } from '../../scripts/core/findings/policy.ts';
import { lintPolicy } from '../../scripts/core/lint.ts';
import type { System } from '../../scripts/core/model.ts';
import {
  breakGlassFile,
  built,
  type Edit,
  editedAll,
  lintOf,
  ordersFile,
  ordersOnly,
  peopleFile,
  sample,
  tiersFile,
} from '../support/policy-files.ts';

const ivansKey =
  /\n {4}keys:\n {6}- ssh-ed25519 \S+ ivan@example\.com/.exec(Buffer.from(sample.get(peopleFile) ?? '').toString('utf8'))?.[0] ?? '';
const judysKey =
  /\n {4}keys:\n {6}- ssh-ed25519 \S+ judy@example\.com/.exec(Buffer.from(sample.get(peopleFile) ?? '').toString('utf8'))?.[0] ?? '';
const seniors = 'members: [carol, heidi, ivan, judy]';
/** Each row starts from acme's policy, which lints clean, and changes one fact (or one fact and what must follow for the files to hold together). */
const rows: [string, readonly Edit[], readonly string[], details?: object][] = [
  [
    'a title left from the skeleton',
    [[ordersFile, 'title: Orders of the shop', 'title: TODO orders']],
    ['PLACEHOLDER_POLICY'],
    { count: 1 },
  ],
  [
    'more seniors wanted than there are',
    [[tiersFile, 'count: 2, from: [senior-approvers]', 'count: 5, from: [senior-approvers]']],
    ['APPROVALS_OUT_OF_REACH'],
    { what: 'destructive', missing: 1 },
  ],
  [
    'an owner who is also the only second signer',
    [
      [peopleFile, seniors, 'members: [carol, ivan]'],
      [ordersFile, 'owners: [dba]', 'owners: [carol]'],
    ],
    ['APPROVALS_STUCK_FOR', 'APPROVALS_OUT_OF_REACH', 'APPROVALS_STUCK_FOR'],
  ],
  [
    'just enough, but not for their own requests',
    [[peopleFile, seniors, 'members: [ivan, judy]']],
    ['APPROVALS_STUCK_FOR', 'APPROVALS_STUCK_FOR'],
    { what: 'destructive', people: 'ivan, judy' },
  ],
  [
    'signers without keys',
    [
      [peopleFile, ivansKey, ''],
      [peopleFile, judysKey, ''],
    ],
    ['APPROVER_WITHOUT_KEY', 'APPROVER_WITHOUT_KEY', 'APPROVALS_STUCK_FOR', 'APPROVALS_STUCK_FOR'],
    { name: 'ivan', group: 'senior-approvers' },
  ],
  [
    'a system rule that nobody can fill',
    [
      [ordersFile, '\nshapes:', '\napprovals: { semi-destructive: [{ count: 2, from: [dba] }] }\nshapes:'],
      [peopleFile, 'members: [carol, grace, heidi]', 'members: [carol, heidi]'],
    ],
    ['APPROVALS_OUT_OF_REACH'],
    { what: 'semi-destructive', missing: 1 },
  ],
  [
    'break-glass that too few can sign',
    [[breakGlassFile, '- { count: 2, from: [senior-approvers] }', '- { count: 1, from: [on-call] }']],
    ['APPROVALS_OUT_OF_REACH'],
    { what: 'break-glass', missing: 1 },
  ],
  [
    'somebody in no group',
    [[peopleFile, 'members: [alice, bob, carol, dave, erin, frank]', 'members: [alice, bob, carol, dave, frank]']],
    ['PERSON_WITHOUT_GROUP'],
    { name: 'erin' },
  ],
  [
    'a proposed ttl above the longest',
    [[tiersFile, 'default: 20m, max: 30m', 'default: 40m, max: 30m']],
    ['TIER_TTL_DEFAULT'],
    { given: 2400, allowed: 1800 },
  ],
  ['a shape above its tier', [[ordersFile, 'ttlMax: 4h', 'ttlMax: 5h']], ['SHAPE_TTL_MAX'], { given: 18000, allowed: 14400 }],
  [
    'a ceiling without room for what is left behind',
    [[tiersFile, 'ceiling: 80m', 'ceiling: 69m']],
    ['CEILING_TOO_LOW', 'CEILING_TOO_LOW'],
    { needed: 4200, given: 4140 },
  ],
  [
    'a sweep that comes too seldom for the ceilings',
    [[tiersFile, 'sweepWithin: 10m', 'sweepWithin: 16m']],
    ['CEILING_TOO_LOW', 'CEILING_TOO_LOW'],
  ],
  [
    'DELETE in a tier for overwriting',
    [[ordersFile, '[UPDATE, SELECT]', '[DELETE, SELECT]']],
    ['SHAPE_TIER_TOO_LOW'],
    { shape: 'update-rows', gives: 'DELETE', fitting: 'destructive' },
  ],
  [
    'TRUNCATE in a tier for adding',
    [[ordersFile, '[INSERT, SELECT]', '[INSERT, TRUNCATE]']],
    ['SHAPE_TIER_TOO_LOW'],
    { gives: 'TRUNCATE' },
  ],
  [
    'acting as the owner in a tier for adding',
    [[ordersFile, 'roles: [shape_orders_flags]', 'setRole: orders_owner']],
    ['SHAPE_TIER_TOO_LOW'],
    { shape: 'flip-flag', fitting: 'semi-destructive' },
  ],
  [
    'UPDATE as cosmetic',
    [
      [ordersFile, 'tier: reversible-write\n    ttlMax: 2h', 'tier: cosmetic\n    ttlMax: 2h'],
      [ordersFile, '[INSERT, SELECT]', '[UPDATE, SELECT]'],
    ],
    ['SHAPE_TIER_TOO_LOW'],
    { shape: 'insert-rows' },
  ],
  [
    'a parameter that bounds nothing',
    [[ordersFile, 'schema: { param: schema }', 'schema: shop']],
    ['PARAM_UNUSED'],
    { param: 'schema', shape: 'insert-rows' },
  ],
  ['more entries wanted than allowed', [[ordersFile, 'minItems: 1', 'minItems: 4']], ['PARAM_IMPOSSIBLE'], { param: 'tables' }],
  [
    'a least above the most',
    [[ordersFile, 'params: {}', 'params: { rows: { type: integer, description: How many rows, minimum: 9, maximum: 3 } }']],
    ['PARAM_UNUSED', 'PARAM_IMPOSSIBLE'],
    { param: 'rows' },
  ],
  [
    'a pattern that can take hours',
    [[ordersFile, 'enum: [orders, order_lines, feature_flags]', "pattern: '([a-z]+)+', maxLength: 60"]],
    ['PATTERN_PRONE'],
    { param: 'tables' },
  ],
  [
    'a finding of the target itself',
    [[ordersFile, 'revokeLogin: elevate_sweeper', 'revokeLogin: elevate_pipeline']],
    ['LOGINS_NOT_SEPARATE'],
  ],
];

describe('linting the policy', () => {
  test('acme’s policy lints clean', async () => {
    expect(await lintOf(sample)).toEqual([]);
  });

  test.each(rows)('%s', async (_, edits, codes, details = {}) => {
    const findings = await lintOf(editedAll(ordersOnly, edits));
    expect(findings.map(({ code }) => code)).toEqual(codes);
    expect(findings[0]?.details ?? {}).toMatchObject(details);
  });

  test('a system whose owners are all gone', async () => {
    const { policy } = await built(sample);
    const orders = policy.systems.get('orders-db') as System;
    const shapes = new Map([...orders.shapes].filter(([, { tier }]) => tier === 'cosmetic'));
    const systems = new Map([['orders-db', { ...orders, owners: [], shapes }]]);
    const findings = lintPolicy({ policy: { ...policy, systems }, documents: new Map(), leftBehind: () => 0, targetFindings: [] });
    expect(findings).toEqual([{ code: 'SYSTEM_WITHOUT_OWNER', file: ordersFile, details: { system: 'orders-db' } }]);
  });

  test('a finding stands at the line of what it is about', async () => {
    const [finding] = await lintOf(editedAll(sample, [[ordersFile, 'ttlMax: 4h', 'ttlMax: 5h']]));
    const lines = Buffer.from(sample.get(ordersFile) ?? '')
      .toString('utf8')
      .split('\n');
    expect(finding).toMatchObject({ file: ordersFile, line: lines.indexOf('    ttlMax: 4h') + 1, column: 13 });
  });

  test('every code of the lint has a row, or a test of its own', () => {
    const elsewhere = ['SYSTEM_WITHOUT_OWNER', 'CODEOWNERS_STALE', 'TIERS_NOT_RISING'];
    const inRows = new Set([...rows.flatMap(([, , codes]) => codes), ...elsewhere]);
    const codes = Object.keys(policyFindings).filter((code) => !code.startsWith('POLICY_'));
    expect(codes.filter((code) => !inRows.has(code))).toEqual([]);
  });

  test('every sentence can be said', async () => {
    for (const [, edits] of rows) {
      for (const { code, details = {} } of await lintOf(editedAll(sample, edits))) {
        if (!(code in policyFindings)) continue;
        const kind = policyFindings[code as keyof typeof policyFindings];
        const sentence = `${kind.says(details)}; ${kind.next(details)}`;
        expect(sentence).not.toMatch(/undefined|NaN|\n|\.$/);
      }
    }
  });
});
