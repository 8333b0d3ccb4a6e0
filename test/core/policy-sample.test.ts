import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judge } from '../../scripts/commands/judge.ts';
import { renderCodeowners } from '../../scripts/core/codeowners.ts';
import { findingKinds } from '../../scripts/core/findings.ts';
import { type Params, tierNames } from '../../scripts/core/model.ts';
import { faultsOf } from '../../scripts/core/params.ts';
import { parseElevationPath, readRequest, requestPath } from '../../scripts/core/request-file.ts';
import { catalogue } from '../../scripts/core/shapes.ts';
import { acme, built, editedAll, lintOf, ordersFile, policyFilesOf, repository, sample } from '../support/policy-files.ts';

const { policy } = await built(sample);
const examples = readdirSync(join(acme, 'elevations', 'examples'));

/** A Tuesday morning in Berlin, when every window of the sample is open and the planned example's time has just come. */
const now = Date.parse('2026-11-24T08:00:00Z');

describe('the sample', () => {
  test.each([...policy.systems.keys()])('%s has shapes in all four tiers', (name) => {
    const offers = catalogue(policy).filter(({ system }) => system === name);
    expect([...new Set(offers.map(({ tier }) => tier))]).toEqual([...tierNames]);
  });

  test.each(examples)('elevations/examples/%s is a valid request that no loop takes for one', async (name) => {
    expect(parseElevationPath(`elevations/examples/${name}`)).toBeNull();

    const { verdict, preview } = await judged(name);
    expect(verdict.kind).toBe('wait');
    const findings = 'findings' in verdict ? verdict.findings : [];
    // Waiting for approvals, since nobody was asked yet, and for nothing that is wrong with it.
    expect(findings.filter(({ code }) => findingKinds[code].severity === 'error')).toEqual([]);
    expect(preview.join('\n')).toMatch(/CREATE ROLE|iam:CreateRole|auth\/token\/create/);
  });

  test('the examples are one per tier for each system; those of the database have no name beside the tier’s', () => {
    const others = [...policy.systems.keys()].filter((name) => name !== 'orders-db');
    const wanted = tierNames.flatMap((tier) => [`${tier}.yaml`, ...others.map((system) => `${tier}-${system}.yaml`)]);
    expect([...examples].sort()).toEqual(wanted.sort());
  });

  test('every file names its schema for the editor', () => {
    const files = [...sample.keys(), ...examples.map((name) => `elevations/examples/${name}`)];
    for (const file of files) {
      const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(join(acme, file), 'utf8'))?.[1] ?? '';
      expect(JSON.parse(readFileSync(join(repository, file, '..', schema), 'utf8'))).toHaveProperty('$id');
    }
  });
});

describe('the catalogue', () => {
  test('says what to ask for, for how long, and who can approve it', () => {
    const offer = catalogue(policy).find(({ shape }) => shape === 'update-rows');
    expect(offer).toMatchObject({
      system: 'orders-db',
      tier: 'semi-destructive',
      ttl: { default: 2700, max: 3600 },
      require: ['alternatives'],
      windows: null,
      approvals: [
        { count: 1, from: ['senior-approvers'], people: ['carol', 'heidi', 'ivan', 'judy'] },
        { count: 1, from: ['system-owners'], people: ['carol', 'grace', 'heidi'] },
      ],
      example: { schema: 'shop', tables: ['orders'] },
    });
    expect(offer?.params.tables).toMatchObject({ type: 'array', maxItems: 3 });
  });

  test('proposes no ttl above the shape’s own', async () => {
    const { policy: shorter } = await built(editedAll(sample, [[ordersFile, 'ttlMax: 4h', 'ttlMax: 30m']]));
    expect(catalogue(shorter).find(({ shape }) => shape === 'refresh-daily-sales')?.ttl).toEqual({ default: 1800, max: 1800 });
  });

  test('its examples fit their parameters', () => {
    for (const { params, example } of catalogue(policy)) {
      const values: Params = example;
      for (const [name, value] of Object.entries(values)) {
        const type = params[name];
        expect(type && faultsOf(type, value, [name])).toEqual([]);
      }
    }
  });
});

describe('the skeleton of a policy', () => {
  const skeleton = policyFilesOf(join(repository, 'setup', 'policy-skeleton'));

  test('is valid apart from its placeholders, which every file with names or systems still has', async () => {
    const findings = await lintOf(skeleton);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['PLACEHOLDER_POLICY']));
    expect(findings.map(({ file }) => file).sort()).toEqual([
      'policy/notify.yaml',
      'policy/people.yaml',
      'policy/systems/placeholder-db.yaml',
    ]);
  });

  test('has every file that acme’s policy has, but for its systems', () => {
    const own = (files: ReadonlyMap<string, unknown>) => [...files.keys()].filter((path) => !path.startsWith('policy/systems/')).sort();
    expect(own(skeleton)).toEqual(own(sample));
  });

  test('makes a CODEOWNERS', async () => {
    const { policy: empty } = await built(skeleton);
    expect(renderCodeowners(empty)).toMatch(/^\* +@placeholder-one @placeholder-two$/m);
  });

  test('no account of it can be anybody’s, and none of acme’s people are in it', async () => {
    const { policy: empty } = await built(skeleton);
    for (const account of empty.people.byAccount.keys()) expect(account).toBeGreaterThan(2 ** 52);
    for (const name of policy.people.byName.keys()) expect(empty.people.byName.has(name)).toBe(false);
  });
});

/** What the pull-request check says of an example that lies where a request would lie. */
async function judged(name: string) {
  const bytes = readFileSync(join(acme, 'elevations', 'examples', name));
  const field = (key: string) => new RegExp(`^${key}: (\\S+)$`, 'm').exec(bytes.toString('utf8'))?.[1] ?? '';
  const tier = tierNames.find((tier) => tier === field('tier')) ?? 'cosmetic';
  const read = await readRequest(requestPath({ id: field('id'), system: field('system'), tier }), bytes, 'a'.repeat(40));
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  const { file, document } = read;
  return judge({ now, purpose: 'check', file, document, proposed: null, merged: null, evidence: null, usedBefore: null }, policy);
}
