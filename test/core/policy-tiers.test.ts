import { expect, test } from 'vitest';
import { type Edit, editedAll, lintOf, sample, tiersFile } from '../support/policy-files.ts';

/** From the tier's title on, so that a change lands in the right tier. */
const destructive = '    title: Removes for good\n    ttl: { default: 20m, max: 30m }\n    ceiling: 45m\n';

/** Each row makes the policy easier in one way for a higher tier than for the one below it. */
const rows: [string, readonly Edit[], readonly string[], details: object][] = [
  [
    'the top tier asks fewer people',
    [
      [tiersFile, 'signed: true }\n      - { count: 1, from: [system-owners] }', 'signed: true }'],
      [tiersFile, 'count: 2, from: [senior-approvers]', 'count: 1, from: [senior-approvers]'],
    ],
    ['TIERS_NOT_RISING'],
    { tier: 'destructive', what: 'fewer people approve' },
  ],
  [
    'signatures below and none above',
    [
      [tiersFile, 'count: 1, from: [senior-approvers]', 'signed: true, count: 1, from: [senior-approvers]'],
      [tiersFile, 'count: 2, from: [senior-approvers], signed: true', 'count: 2, from: [senior-approvers]'],
    ],
    ['TIERS_NOT_RISING'],
    { what: 'fewer people sign' },
  ],
  [
    'the top tier lasts longer',
    [[tiersFile, destructive, destructive.replace('30m', '61m').replace('45m', '80m')]],
    ['TIERS_NOT_RISING'],
    { what: 'access lasts longer' },
  ],
  [
    'the top tier has the higher ceiling',
    [[tiersFile, destructive, destructive.replace('45m', '90m')]],
    ['TIERS_NOT_RISING'],
    { what: 'the ceiling is higher' },
  ],
  [
    'the top tier asks for less',
    [[tiersFile, 'require: [alternatives, incident]', 'require: [incident]']],
    ['TIERS_NOT_RISING'],
    { what: 'a field is not asked for' },
  ],
  [
    'windows below and none above',
    [
      [
        tiersFile,
        '    approvalMaxAge: 24h',
        "    windows: [{ days: [mon], from: '09:00', to: '10:00', timeZone: UTC }]\n    approvalMaxAge: 24h",
      ],
      [tiersFile, '    windows:\n      - { days: [mon, tue, wed, thu], from: "09:00", to: "16:00", timeZone: Europe/Berlin }\n', ''],
    ],
    ['TIERS_NOT_RISING'],
    { what: 'it has no windows' },
  ],
  [
    'a time zone that nobody knows',
    [[tiersFile, 'timeZone: Europe/Berlin', 'timeZone: Europe/Baerlin']],
    ['POLICY_ZONE_UNKNOWN'],
    { zone: 'Europe/Baerlin' },
  ],
  [
    'older approvals count for the top tier',
    [[tiersFile, 'approvalMaxAge: 8h', 'approvalMaxAge: 25h']],
    ['TIERS_NOT_RISING'],
    { what: 'approvals may be older' },
  ],
  [
    'approvals count sooner for the top tier',
    [[tiersFile, 'approvalMaxAge: 24h\n    dwell: 0s', 'approvalMaxAge: 24h\n    dwell: 2m']],
    ['TIERS_NOT_RISING'],
    { tier: 'destructive', lower: 'semi-destructive' },
  ],
  [
    'the top tier is granted longer after its merge',
    [[tiersFile, 'dwell: 1m\n    grantWithin: 15m', 'dwell: 1m\n    grantWithin: 16m']],
    ['TIERS_NOT_RISING'],
    { what: 'a grant may come later after the merge' },
  ],
  [
    'access of the top tier waits longer to be fetched',
    [[tiersFile, 'claimWithin: 10m', 'claimWithin: 16m']],
    ['TIERS_NOT_RISING'],
    { tier: 'destructive', what: 'access may wait longer to be fetched' },
  ],
];

test.each(rows)('tiers only rise: %s', async (_, edits, codes, details) => {
  const findings = await lintOf(editedAll(sample, edits));
  expect(findings.map(({ code }) => code)).toEqual(codes);
  expect(findings[0]?.details).toMatchObject(details);
});
