import { describe, expect, test } from 'vitest';
import { findingKinds } from '../../scripts/core/findings.ts';
import { buildPolicy } from '../../scripts/core/policy.ts';
import {
  breakGlassFile,
  built,
  type Edit,
  editedAll,
  notifyFile,
  ordersFile,
  peopleFile,
  sample,
  tiersFile,
} from '../support/policy-files.ts';

const alice = 'accounts: [{ login: alice-acme, id: 1001 }]';

/** Each row starts from acme's policy, which holds together, and changes one fact. The place is `file:line` of the changed text. */
const rows: [string, Edit, string, details?: object][] = [
  [
    'a rule names a group that is a slip',
    [tiersFile, 'from: [senior-approvers]', 'from: [senior-aprovers]'],
    'POLICY_UNKNOWN_NAME',
    { suggestion: 'senior-approvers' },
  ],
  [
    'a rule names a person and no group',
    [tiersFile, 'from: [engineers]', 'from: [alice]'],
    'POLICY_UNKNOWN_NAME',
    { what: 'group', name: 'alice' },
  ],
  [
    'system-owners with a slip',
    [tiersFile, 'from: [system-owners]', 'from: [system-owner]'],
    'POLICY_UNKNOWN_NAME',
    { suggestion: 'system-owners' },
  ],
  [
    'a member who is nobody',
    [peopleFile, 'members: [carol, grace, heidi]', 'members: [carol, grace, heidy]'],
    'POLICY_UNKNOWN_NAME',
    { suggestion: 'heidi' },
  ],
  [
    'a member who is an agent',
    [peopleFile, 'members: [carol, grace, heidi]', 'members: [carol, grace, report-agent]'],
    'POLICY_NOT_A_HUMAN',
    { kind: 'agents' },
  ],
  [
    'a member who is a workload',
    [peopleFile, 'members: [ivan, judy]', 'members: [ivan, orders-migrate]'],
    'POLICY_NOT_A_HUMAN',
    { kind: 'workloads' },
  ],
  ['a member who is a group', [peopleFile, 'members: [ivan, judy]', 'members: [ivan, dba]'], 'POLICY_UNKNOWN_NAME', { what: 'person' }],
  ['an agent whose owner has left', [peopleFile, 'owner: carol', 'owner: mallory'], 'POLICY_OWNER_GONE', { ofWhom: 'report-agent' }],
  ['an agent owned by an agent', [peopleFile, 'owner: carol', 'owner: triage-agent'], 'POLICY_NOT_A_HUMAN'],
  ['a workload whose owner has left', [peopleFile, 'owner: dave', 'owner: mallory'], 'POLICY_OWNER_GONE', { ofWhom: 'orders-migrate' }],
  [
    'one account for two people',
    [peopleFile, 'login: bob-acme, id: 1002', 'login: bob-acme, id: 1001'],
    'POLICY_ACCOUNT_TWICE',
    { first: 'alice', second: 'bob' },
  ],
  [
    'one account for a human and an agent',
    [peopleFile, 'login: "triage-agent[bot]", id: 2001', 'login: "triage-agent[bot]", id: 1003'],
    'POLICY_ACCOUNT_TWICE',
  ],
  ['one account twice for one person', [peopleFile, 'login: erin-oss, id: 1105', 'login: erin-oss, id: 1005'], 'POLICY_ACCOUNT_TWICE'],
  ['one login in two spellings', [peopleFile, 'login: bob-acme', 'login: Alice-ACME'], 'POLICY_LOGIN_TWICE', { value: 'alice-acme' }],
  ['one identity for two people', [peopleFile, 'postgres: bob', 'postgres: alice'], 'POLICY_IDENTITY_TWICE', { second: 'bob' }],
  ['a name in two kinds', [peopleFile, '  report-agent:\n', '  dave:\n'], 'POLICY_NAME_TWICE', { first: 'humans', second: 'agents' }],
  ['a group with the name of a person', [peopleFile, '  on-call:\n', '  alice:\n'], 'POLICY_NAME_TWICE', { second: 'groups' }],
  ['a group that shadows system-owners', [peopleFile, '  on-call:\n', '  system-owners:\n'], 'POLICY_NAME_RESERVED'],
  [
    'a system with the name of another file',
    [ordersFile, 'system: orders-db', 'system: orders'],
    'POLICY_SYSTEM_NAME',
    { file: 'orders-db' },
  ],
  ['a system owned by nobody known', [ordersFile, 'owners: [dba]', 'owners: [dbas]'], 'POLICY_UNKNOWN_NAME', { suggestion: 'dba' }],
  ['a system owned by an agent', [ordersFile, 'owners: [dba]', 'owners: [triage-agent]'], 'POLICY_NOT_A_HUMAN'],
  [
    'a system with a rule for an unknown group',
    [ordersFile, '\nshapes:', '\napprovals: { cosmetic: [{ count: 1, from: [dbas] }] }\nshapes:'],
    'POLICY_UNKNOWN_NAME',
  ],
  ['a pattern that does not compile', [ordersFile, 'enum: [shop] }', "pattern: '[a-', maxLength: 9 }"], 'POLICY_PATTERN_BROKEN'],
  [
    'a pattern that is whole only in brackets',
    [ordersFile, 'enum: [shop] }', "pattern: 'a)|(?:b', maxLength: 9 }"],
    'POLICY_PATTERN_BROKEN',
  ],
  [
    'a pattern of entries that does not compile',
    [ordersFile, 'enum: [orders, order_lines, feature_flags] }', "pattern: '(', maxLength: 9 }"],
    'POLICY_PATTERN_BROKEN',
  ],
  [
    'an event tells a channel that is not there',
    [notifyFile, 'ended: [orders]', 'ended: [order]'],
    'POLICY_UNKNOWN_NAME',
    { what: 'channel', suggestion: 'orders' },
  ],
  ['break-glass tells a channel that is not there', [breakGlassFile, 'tell: [security', 'tell: [securiti'], 'POLICY_UNKNOWN_NAME'],
  ['break-glass is signed by an unknown group', [breakGlassFile, 'from: [senior-approvers]', 'from: [seniors]'], 'POLICY_UNKNOWN_NAME'],
  ['a duty of an unknown group', [breakGlassFile, 'by: on-call', 'by: on-cal'], 'POLICY_UNKNOWN_NAME', { suggestion: 'on-call' }],
];

describe('linking the policy', () => {
  test.each(rows)('%s', async (_, edit, code, details = {}) => {
    // A name that goes away leaves others behind that point at it; only the first fact is the row's.
    const result = await buildPolicy(editedAll(sample, [edit]), null);
    const found = result.ok ? [] : result.findings.filter((finding) => finding.code === code);
    expect(found).toEqual([expect.objectContaining({ file: edit[0], line: expect.any(Number), column: expect.any(Number) })]);
    expect(found[0]?.details).toMatchObject(details);
  });

  test('a key of two people, whatever its comment says', async () => {
    const carols = /ssh-ed25519 \S+ carol@example.com/.exec(textOf(peopleFile))?.[0] ?? '';
    const heidis = /ssh-ed25519 \S+ heidi@example.com/.exec(textOf(peopleFile))?.[0] ?? '';
    const files = editedAll(sample, [[peopleFile, heidis, carols.replace('carol@', 'heidi@')]]);
    expect(await codesOf(files)).toEqual(['POLICY_KEY_TWICE']);
  });

  test('says where, to the character', async () => {
    const result = await buildPolicy(editedAll(sample, [[ordersFile, 'owners: [dba]', 'owners: [dba, dbb]']]), null);
    const line = textOf(ordersFile).split('\n').indexOf('owners: [dba]') + 1;
    expect(result).toMatchObject({ ok: false, findings: [{ code: 'POLICY_UNKNOWN_NAME', file: ordersFile, line, column: 15 }] });
  });

  test.each([tiersFile, peopleFile])('without %s there is no policy', async (path) => {
    const files = new Map([...sample].filter(([name]) => name !== path));
    expect(await buildPolicy(files, null)).toMatchObject({ ok: false, findings: [{ code: 'POLICY_FILE_MISSING', file: path }] });
  });

  test.each([
    'policy/tires.yaml',
    'policy/systems/orders-db.yml',
    'policy/systems/Orders.yaml',
    'policy/systems/deep/a.yaml',
    'tiers.yaml',
  ])('a file that nobody would read is not passed over: %s', async (path) => {
    const files = new Map(sample).set(path, sample.get(tiersFile) ?? new Uint8Array());
    expect(await buildPolicy(files, null)).toMatchObject({ ok: false, findings: [{ code: 'POLICY_FILE_UNKNOWN', file: path }] });
  });

  test('a system may not be called like the folder of examples', async () => {
    const text = textOf(ordersFile).replace('system: orders-db', 'system: examples');
    expect(await codesOf(new Map(sample).set('policy/systems/examples.yaml', Buffer.from(text)))).toEqual(['POLICY_NAME_RESERVED']);
  });

  test('faults of several files are told together', async () => {
    const files = editedAll(sample, [
      [tiersFile, 'from: [engineers]', 'from: []'],
      [peopleFile, alice, 'accounts: []'],
    ]);
    expect(await codesOf(files)).toEqual(['TOO_FEW', 'TOO_FEW']);
  });

  test.each<[string, Edit]>([
    ['a tier is left out', [tiersFile, '  cosmetic:\n', '  cosmetics:\n']],
    ['a field is left out and an unknown one is there', [tiersFile, 'require: []', 'demand: []']],
    ['guardians are left out', [peopleFile, '  guardians:\n', '  guards:\n']],
    ['a ttl without unit', [ordersFile, 'ttlMax: 4h', 'ttlMax: 4']],
    ['a count of none', [tiersFile, 'count: 1', 'count: 0']],
    ['a secret in the connection', [ordersFile, '  port: 5432', '  port: 5432\n  password: hunter2hunter2']],
    ['a target that is not there', [ordersFile, 'target: postgres', 'target: mysql']],
    ['a privilege that is none', [ordersFile, '[INSERT, SELECT]', '[INSERT, ALL]']],
    ['a role with a quote in it', [ordersFile, 'roles: [shape_orders_refresh]', `roles: ['shape"; DROP']`]],
    ['gives nothing', [ordersFile, 'gives:\n      roles: [shape_orders_refresh]', 'gives: {}']],
    ['a parameter with neither list nor pattern', [ordersFile, ', enum: [shop] }', ' }']],
    ['a parameter with list and pattern', [ordersFile, ', enum: [shop] }', ', enum: [shop], pattern: s }']],
    ['an array that may be empty', [ordersFile, 'minItems: 1', 'minItems: 0']],
    ['break-glass for longer than an hour', [breakGlassFile, 'ttlMax: 1h', 'ttlMax: 2h']],
    ['a channel with its address written out', [notifyFile, 'urlFrom: { env: ELEVATE_SLACK_ORDERS }', 'url: example']],
    ['another version of the format', [tiersFile, 'elevation/v1', 'elevation/v0']],
  ])('the schema refuses: %s', async (_, edit) => {
    const result = await buildPolicy(editedAll(sample, [edit]), null);
    expect(result.ok).toBe(false);
    expect(result.ok ? [] : result.findings.map(({ file }) => file)).toContain(edit[0]);
  });

  test('the linked policy holds what the files say', async () => {
    const { policy } = await built(sample);
    expect(policy.limits).toEqual({ sweepWithin: 600, maxCommits: 10 });
    expect(policy.tiers.destructive).toMatchObject({ ttl: { default: 1200, max: 1800 }, dwell: 60, approvalMaxAge: 28800 });
    expect(policy.tiers.destructive.approvals).toEqual([
      { count: 2, from: ['senior-approvers'], signed: true },
      { count: 1, from: ['system-owners'], signed: false },
    ]);
    expect(policy.tiers.cosmetic).toMatchObject({ windows: null, dwell: 0 });
    expect(policy.people.byAccount.get(1105)?.name).toBe('erin');
    expect(policy.people.byAccount.get(2001)).toMatchObject({ kind: 'agent', owner: 'alice' });
    expect(policy.people.byName.get('orders-migrate')).toMatchObject({ kind: 'workload', accounts: [], environment: 'migrations' });
    expect(policy.people.groups.get('dba')).toMatchObject({ members: ['carol', 'grace', 'heidi'], team: '@acme/dba' });
    expect(policy.systems.get('orders-db')?.shapes.get('update-rows')).toMatchObject({ tier: 'semi-destructive', ttlMax: 3600 });
  });

  test('a system’s own rules are kept apart from its tier’s', async () => {
    const rule = '\napprovals: { cosmetic: [{ count: 1, from: [dba], signed: true }] }\nshapes:';
    const { policy } = await built(editedAll(sample, [[ordersFile, '\nshapes:', rule]]));
    expect(policy.systems.get('orders-db')?.extraApprovals).toEqual({ cosmetic: [{ count: 1, from: ['dba'], signed: true }] });
  });

  test('every finding of the policy has its sentence and what to do', () => {
    const own = Object.entries(findingKinds).filter(([code]) => code.startsWith('POLICY_'));
    expect(own.length).toBeGreaterThan(10);
    for (const [, kind] of own) {
      const sentences = [kind.says({ name: 'x', value: 'x' }), kind.next({})];
      for (const sentence of sentences) expect(sentence).toMatch(/^\S.*[^.]$/);
    }
  });
});

function textOf(path: string): string {
  return Buffer.from(sample.get(path) ?? '').toString('utf8');
}

async function codesOf(files: typeof sample): Promise<string[]> {
  const result = await buildPolicy(files, null);
  return result.ok ? [] : result.findings.map(({ code }) => code);
}
