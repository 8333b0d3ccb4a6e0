import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCodeowners, renderCodeowners } from '../../scripts/core/codeowners.ts';
import { parseElevationPath, requestPath, revocationPath } from '../../scripts/core/elevation-path.ts';
import { type Policy, type System, type TierName, tierNames } from '../../scripts/core/model.ts';
import { acme, built, editedAll, ordersFile, peopleFile, sample } from '../support/policy-files.ts';

const { policy } = await built(sample);

/** Two systems more, so that one system's lines could take another's files: a longer name, and rules and owners of its own. */
const orders = policy.systems.get('orders-db') as System;
const several: Policy = {
  ...policy,
  systems: new Map([
    ['orders-db', orders],
    ['orders-db-copy', { ...orders, name: 'orders-db-copy', owners: ['on-call'] }],
    [
      'billing',
      { ...orders, name: 'billing', owners: ['frank'], extraApprovals: { cosmetic: [{ count: 1, from: ['on-call'], signed: false }] } },
    ],
  ]),
};

const teams: { readonly [system: string]: { readonly [tier in TierName]: readonly string[] } } = {
  'orders-db': {
    cosmetic: ['@acme/engineers'],
    'reversible-write': ['@acme/engineers'],
    'semi-destructive': ['@acme/dba', '@acme/senior-approvers'],
    destructive: ['@acme/dba', '@acme/senior-approvers'],
  },
  'orders-db-copy': {
    cosmetic: ['@acme/engineers'],
    'reversible-write': ['@acme/engineers'],
    'semi-destructive': ['@acme/on-call', '@acme/senior-approvers'],
    destructive: ['@acme/on-call', '@acme/senior-approvers'],
  },
  billing: {
    cosmetic: ['@acme/engineers', '@acme/on-call'],
    'reversible-write': ['@acme/engineers'],
    'semi-destructive': ['@acme/senior-approvers', '@frank-acme'],
    destructive: ['@acme/senior-approvers', '@frank-acme'],
  },
};

const id = fc
  .tuple(
    fc.integer({ min: 2024, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{6}$/),
  )
  .map(([year, month, day, random]) => ({ date: `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`, random }));
const system = fc.constantFrom(...several.systems.keys());
const tier = fc.constantFrom(...tierNames);
const request = fc
  .tuple(id, system, tier)
  .map(([{ date, random }, name, tierName]) => ({ id: `${date}-${name}-${random}`, system: name, tier: tierName }));

describe('CODEOWNERS', () => {
  test('the file in the repository is in step with the policy', () => {
    expect(checkCodeowners(policy, readFileSync(join(acme, 'CODEOWNERS'), 'utf8'))).toEqual([]);
  });

  test('every request belongs to those who can approve it, and to nobody else', () => {
    const lines = linesOf(renderCodeowners(several));
    fc.assert(
      fc.property(request, (one) => {
        expect([...ownersOf(lines, requestPath(one))].sort()).toEqual(teams[one.system]?.[one.tier]);
      }),
    );
  });

  test('a revocation needs nobody', () => {
    const lines = linesOf(renderCodeowners(several));
    fc.assert(
      fc.property(request, (one) => {
        expect(ownersOf(lines, revocationPath(one))).toEqual([]);
      }),
    );
  });

  test('whatever is no request belongs to the guardians', () => {
    const lines = linesOf(renderCodeowners(several));
    const part = fc.oneof(
      fc.constantFrom(
        'elevations',
        'examples',
        'orders-db',
        'billing',
        'new-system',
        ...tierNames,
        '2026',
        '11',
        'policy',
        'scripts',
        '.github',
        'x.yaml',
        'README.md',
      ),
      fc.stringMatching(/^[a-zA-Z0-9._-]{1,12}$/),
    );
    const path = fc.array(part, { minLength: 1, maxLength: 7 }).map((parts) => parts.join('/'));
    const place = new RegExp(
      `^elevations/(?:${[...several.systems.keys()].join('|')})/(?:${tierNames.join('|')})/[^/]+/[^/]+/[^/]*\\.yaml(?:/|$)`,
    );
    // What lies where a request lies and is none is refused by the check, whoever reviews it.
    const isPlace = (name: string) => place.test(name);
    fc.assert(
      fc.property(
        path.filter((name) => !isPlace(name)),
        (name) => {
          expect(ownersOf(lines, name)).toEqual(['@acme/guardians']);
        },
      ),
    );
  });

  test.each([
    'CODEOWNERS',
    '.github/CODEOWNERS',
    '.github/workflows/grant.yml',
    'policy/tiers.yaml',
    'policy/systems/orders-db.yaml',
    'schemas/request.schema.json',
    'scripts/core/decide.ts',
    'setup/postgres/roles.sql',
    'package.json',
    'package-lock.json',
    '.gitattributes',
    'elevations/README.md',
    'elevations/.gitattributes',
    'elevations/orders-db/destructive/notes.md',
    'elevations/orders-db/x.revoke.yaml',
    'elevations/orders-db/other/2026/11/x.revoke.yaml',
    'elevations/examples/destructive.yaml',
    'elevations/unknown-db/destructive/2026/11/20261120-unknown-db-7f3k9q.yaml',
    'a.revoke.yaml',
  ])('%s belongs to the guardians', (path) => {
    expect(ownersOf(linesOf(renderCodeowners(several)), path)).toEqual(['@acme/guardians']);
  });

  test('a group without a team is asked person by person', async () => {
    const alone = await built(
      editedAll(sample, [
        [peopleFile, '    team: "@acme/dba"\n', ''],
        [ordersFile, 'owners: [dba]', 'owners: [dba, alice]'],
      ]),
    );
    const path = 'elevations/orders-db/destructive/2026/11/20261120-orders-db-7f3k9q.yaml';
    expect(parseElevationPath(path)?.kind).toBe('request');
    const owners = ['@acme/senior-approvers', '@alice-acme', '@carol-acme', '@grace-acme', '@heidi-acme'];
    expect(ownersOf(linesOf(renderCodeowners(alone.policy)), path)).toEqual(owners);
  });

  test.each<[string, (text: string) => string | null, number]>([
    ['there is none', () => null, 1],
    ['a team was swapped', (text) => text.replace('@acme/guardians', '@acme/everybody'), 7],
    ['a line was added at the end', (text) => `${text}/policy/ @acme/everybody\n`, renderCodeowners(policy).split('\n').length],
    ['a line was taken away', (text) => text.replace(/^\/elevations\/orders-db\/destructive.*\n/m, ''), 17],
  ])('out of step: %s', (_, change, line) => {
    expect(checkCodeowners(policy, change(renderCodeowners(policy)))).toMatchObject([
      { code: 'CODEOWNERS_STALE', file: 'CODEOWNERS', line },
    ]);
  });
});

interface Line {
  readonly matches: RegExp;
  readonly owners: readonly string[];
}

/** The forge's reading of a CODEOWNERS file, as far as ours goes: `*`, and paths from the root whose stars stay within one folder. */
function linesOf(text: string): Line[] {
  return text.split('\n').flatMap((line) => {
    const [pattern, ...owners] = line.split(/ +/).filter((word) => word !== '');
    if (!pattern || pattern.startsWith('#')) return [];
    if (pattern === '*') return [{ matches: /^/, owners }];
    if (!/^\/[a-z0-9*./-]+$/.test(pattern)) throw new Error(`this matcher does not know ${pattern}`);
    const source = pattern.slice(1).replaceAll('.', '\\.').replaceAll('*', '[^/]*');
    // What lies in a folder that matches belongs to it.
    return [{ matches: new RegExp(`^${source}(?:/|$)`), owners }];
  });
}

/** The last line that matches decides; none: nobody owns it. */
function ownersOf(lines: readonly Line[], path: string): readonly string[] {
  return lines.findLast(({ matches }) => matches.test(path))?.owners ?? [];
}
