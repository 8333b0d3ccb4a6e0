import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileSchema, schemaFolder, schemaNames, validatorFolder } from '../../scripts/compile-schemas.ts';
import type { LedgerEvent } from '../../scripts/core/events.ts';
import type { Finding } from '../../scripts/core/findings.ts';
import type { JsonValue } from '../../scripts/core/model.ts';
import { checkValue } from '../../scripts/core/schema.ts';
import { checkJson } from '../../scripts/output/check-json.ts';

type SchemaPart = { readonly [keyword: string]: unknown };

describe('schemas', () => {
  test('are all there, each with its validator and nothing besides', () => {
    expect(schemaNames()).toEqual(['break-glass', 'event', 'notify', 'people', 'request', 'revocation', 'system', 'tiers', 'verdict']);
    const made = readdirSync(validatorFolder).filter((file) => file.endsWith('.js'));
    expect(made.sort()).toEqual(schemaNames().flatMap((name) => [`${name}.accepts.generated.js`, `${name}.generated.js`]));
  });

  test.each(schemaNames())('the validators of %s are what "npm run schemas" makes', (name) => {
    for (const [file, code] of Object.entries(compileSchema(name))) expect(readFileSync(new URL(file, validatorFolder), 'utf8')).toBe(code);
  });

  test.each(schemaNames())('%s is closed, and tells editors what each field is', (name) => {
    const schema: SchemaPart = JSON.parse(readFileSync(new URL(`${name}.schema.json`, schemaFolder), 'utf8'));
    expect(schema.$id).toBe(`urn:ops-elevations:${name}`);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(faultsOf(schema, '#', conditionalIn(schema))).toEqual([]);
  });

  test('nothing in core loads ajv', () => {
    const script = `await import('./scripts/core/schema.ts').then(({ checkValue }) => checkValue('request', {}));
      const { createRequire } = await import('node:module');
      const loaded = Object.keys(createRequire(import.meta.url).cache).filter((file) => file.includes('/ajv/'));
      console.log(JSON.stringify(loaded))`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      cwd: new URL('../../', import.meta.url),
    });
    expect(JSON.parse(output)).toEqual([]);
  });
});

/**
 * Fields without a title or description, and objects that let unknown fields in. What stands under a condition, or is referred to from
 * there, adds to what is told elsewhere; an object with conditions is closed by them.
 */
function faultsOf(part: SchemaPart, pointer: string, conditional: readonly string[] | 'all'): string[] {
  const isConditional = conditional === 'all' || conditional.includes(pointer);
  const { properties, type, additionalProperties, allOf, discriminator } = part;
  const fields = Object.entries((properties ?? {}) as { [field: string]: SchemaPart });
  const untold = fields.filter(([, { title, description }]) => !title || !description).map(([field]) => `${pointer}/${field}`);
  const isOpen = type === 'object' && properties !== undefined && (additionalProperties ?? allOf ?? discriminator) === undefined;
  const own = isConditional ? [] : [...untold, ...(isOpen ? [`${pointer} is open`] : [])];
  const inside = Object.entries(part).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null || ['examples', 'enum', 'required'].includes(key)) return [];
    return faultsOf(value as SchemaPart, `${pointer}/${key}`, isConditional || key === 'if' || key === 'then' ? 'all' : conditional);
  });
  return [...own, ...inside];
}

/** Pointers of the definitions that conditions refer to. */
function conditionalIn(part: SchemaPart, isConditional = false): string[] {
  return Object.entries(part).flatMap(([key, value]) => {
    if (key === '$ref' && isConditional) return [String(value)];
    return typeof value === 'object' && value !== null ? conditionalIn(value as SchemaPart, isConditional || key === 'then') : [];
  });
}

const sha = 'a'.repeat(40);
const base = { version: 1, at: '2026-11-21T18:00:00Z', run: 'run-1' } as const;
const about = { ...base, id: '20261120-orders-db-7f3k9q', system: 'orders-db', tier: 'cosmetic', requester: 'alice' } as const;
const path = 'elevations/orders-db/cosmetic/2026/11/20261120-orders-db-7f3k9q.yaml';
const granting: LedgerEvent = {
  ...about,
  kind: 'granting',
  shape: 'refresh',
  subject: 'alice',
  names: ['elev_20261120-orders-db-7f3k9q'],
  expiresAt: '2026-11-21T18:45:00Z',
  effectiveEnd: '2026-11-21T18:55:00.500Z',
  path,
  blob: sha,
  digest: `sha256:${'0'.repeat(64)}`,
  merge: sha,
  pull: 12,
  approvals: [{ person: 'bob', account: 1002, review: 'r1', commit: sha }],
  policy: [sha, sha],
};
const events: readonly LedgerEvent[] = [
  granting,
  { ...granting, alarms: ['LOGIN_TAKEN'] },
  { ...about, kind: 'granted', expiresAt: '2026-11-21T18:45:00Z' },
  { ...about, kind: 'failed', code: 'TARGET_UNREACHABLE' },
  { ...about, kind: 'ended', why: 'expired', by: null, target: 'revoked' },
  { ...about, kind: 'ended', why: 'returned', by: 'alice', target: 'absent' },
  { ...about, kind: 'lost' },
  { ...base, kind: 'orphan', id: 'not one of ours', system: 'orders-db' },
  { ...about, kind: 'refused', path, merge: sha, codes: ['SELF_APPROVAL'], alarm: true },
  { ...about, kind: 'missed', path, merge: sha, codes: [], alarm: false },
  { ...about, kind: 'pending', path, merge: sha, codes: ['WINDOW_CLOSED'] },
  { ...about, kind: 'pending', path, merge: sha, codes: ['NOT_YET', 'LOGIN_TAKEN'], alarm: true },
  { ...base, kind: 'baseline', system: 'orders-db', codes: [] },
  { ...base, kind: 'accepted' },
  { ...base, kind: 'accepted', lost: sha },
  { ...base, kind: 'cursor', main: sha },
];

const codes = (findings: readonly Finding[]) => findings.map(({ code, details }) => `${code} ${details?.field}`);
const plain = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value));

describe('events of the ledger', () => {
  test.each(events)('$kind', async (event) => {
    expect(await checkValue('event', plain(event))).toEqual([]);
  });

  test.each<[string, unknown, string[]]>([
    ['another version', { ...granting, version: 2 }, ['BAD_VALUE version']],
    ['an unknown kind', { ...granting, kind: 'grantng' }, ['BAD_VALUE kind']],
    ['no kind', base, ['MISSING_FIELD kind']],
    ['a field of another kind', { ...base, kind: 'cursor', main: sha, path }, ['UNKNOWN_FIELD path']],
    ['a local time', { ...granting, at: '2026-11-21T18:00:00+01:00' }, ['BAD_FORM at']],
    ['a short commit', { ...base, kind: 'cursor', main: 'abc' }, ['BAD_FORM main']],
    ['one policy commit', { ...granting, policy: [sha] }, ['TOO_FEW policy']],
    ['three policy commits', { ...granting, policy: [sha, sha, sha] }, ['TOO_MANY policy']],
    [
      'an approval without account',
      { ...granting, approvals: [{ person: 'bob', review: 'r', commit: sha }] },
      ['MISSING_FIELD approvals.0.account'],
    ],
    ['no object', 'granted', ['WRONG_TYPE ']],
  ])('%s is refused', async (_, event, expected) => {
    expect(codes(await checkValue('event', plain(event)))).toEqual(expected);
  });
});

describe('what elevate check --json prints', () => {
  const finding: Finding = { code: 'TAB', file: 'x.yaml', line: 1, column: 2, details: {} };
  const bare: Finding = { code: 'BAD_PATH', details: { path: 'x' } };
  const request = {
    id: about.id, system: 'orders-db', shape: 'refresh', tier: 'cosmetic', params: {}, ttl: 2700, requester: 'alice', subject: 'alice',
    justification: 'x', rollback: 'x', alternatives: null, incident: null, notBefore: null, proof: null,
      run: null,
  } as const; // biome-ignore format: a sample
  const checked = {
    path,
    file: { path, blob: sha, request, digest: `sha256:${'0'.repeat(64)}` },
    language: 'sql' as const,
    preview: ['REFRESH …'],
    atTheEnd: 'nothing',
    policy: null,
    now: 0,
  };
  const rules = [{ rule: { count: 1, from: ['engineers'], signed: false }, filledBy: ['bob'], missing: 0, couldApprove: ['carol'] }];
  const reviews = [
    { review: 'r1', login: 'bob-acme', person: 'bob', counts: true, reason: null },
    { review: 'r2', login: 'x', person: null, counts: false, reason: bare },
  ];
  const timing = { expiresAt: 1_800_000_000_000, effectiveEnd: 1_800_000_000_500, alarm: false };
  const approvals = { rules, reviews };

  test.each([
    ['allow', { ...checked, verdict: { kind: 'allow', ...timing, findings: [], approvals } as const }],
    ['wait', { ...checked, verdict: { kind: 'wait', ...timing, findings: [bare], approvals } as const }],
    ['allow, loudly', { ...checked, verdict: { kind: 'allow', ...timing, alarm: true, findings: [bare], approvals } as const }],
    ['deny', { ...checked, verdict: { kind: 'deny', alarm: true, findings: [finding], approvals } as const }],
    [
      'deny, unread',
      {
        ...checked,
        file: null,
        preview: [],
        verdict: { kind: 'deny', alarm: false, findings: [finding], approvals: { rules: [], reviews: [] } } as const,
      },
    ],
    ['retry', { ...checked, verdict: { kind: 'retry', gaps: ['reviews'] } as const }],
  ])('%s', async (_, what) => {
    const printed = plain(checkJson(what));
    expect(await checkValue('verdict', printed)).toEqual([]);
    expect(await checkValue('verdict', { ...(printed as object), more: 1 } as JsonValue)).not.toEqual([]);
  });
});
