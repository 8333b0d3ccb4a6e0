import { describe, expect, test } from 'vitest';
import { renderMessage } from '../../scripts/core/ledger/message.ts';
import type { Obstacle } from '../../scripts/core/obstacles.ts';
import { type Baseline, baselineResult } from '../../scripts/output/baseline.ts';
import { noPaint } from '../../scripts/output/paint.ts';

const asked: Extract<Baseline, { kind: 'asked' }> = {
  kind: 'asked',
  system: 'web-kv',
  defaultIdentity: 'default',
  findings: [],
  obstacles: [],
  recorded: true,
  alarm: false,
};
const right = { code: 'VAULT_BASELINE_ALLOWED', details: { policy: 'default', right: 'update', path: 'secret/data/x' } } as const;
const drift = { code: 'VAULT_POLICY_DRIFTED', details: { policy: 'shape-web-kv.set' } } as const;
const silent = { kind: 'silent', system: 'web', code: 'TARGET_UNREACHABLE', message: 'no answer' } as const;

test.each<[string, Baseline, string, boolean, string]>([
  ['fine', asked, 'done', true, '✓ default on web-kv only reads; noted in the ledger'],
  ['a right', { ...asked, findings: [right] }, 'no', false, '✗ default on web-kv can write: 1 right must go; noted in the ledger'],
  [
    'a right and a drift, new',
    { ...asked, findings: [right, drift], alarm: true },
    'no',
    false,
    '✗ ALARM: default on web-kv can write: 1 right must go, 1 thing is not as policy\nsays; noted in the ledger; this is new since it was last noted',
  ],
  [
    'only a drift',
    { ...asked, findings: [drift], recorded: false },
    'no',
    true,
    '✗ default on web-kv is not to be trusted: 1 thing is not as policy says',
  ],
])('%s', (_, baseline, outcome, readOnly, last) => {
  const { json, text, ...result } = baselineResult([baseline], false);
  expect(result.outcome).toBe(outcome);
  expect(json).toMatchObject({ version: 1, readOnly });
  expect(text(noPaint).split('\n\n').at(-1)).toBe(last);
});

test('what would keep a grant from being made is named with what it concerns, and somebody should look', () => {
  const details = { schema: 'shop', table: 'orders' };
  const one = { code: 'TABLE_MISSING', details, of: [{ shape: 'update-rows', params: { tables: ['orders'] } }] } satisfies Obstacle;
  const other = { code: 'VAULT_ENTITY_MISSING', details: { subject: 'bob', entity: 'e1' }, of: [{ subject: 'bob' }] } as const;
  const all = { code: 'CLOCK_SKEW', details: { seconds: 90 }, of: [] } as const;
  const { json, text, outcome } = baselineResult([{ ...asked, obstacles: [one, other, all] }], false);
  expect(outcome).toBe('partly');
  expect(json).toMatchObject({ readOnly: true, obstacles: [{ ...one, severity: 'error' }, other, all] });
  const said = text(noPaint);
  expect(said).toContain('TABLE_MISSING\n  there is no table «orders» in schema «shop»\n');
  expect(said).toContain('  it concerns: «update-rows» with «tables» = «orders»\n');
  expect(said).toContain('  it concerns: access for «bob»\n');
  expect(said).toContain('  it concerns: every request\n');
  expect(said).toMatch(/! 3 things would keep a grant on web-kv from being made\n\n✓ default on web-kv only reads; noted in the ledger$/);
  const many = { ...other, of: Array.from({ length: 9 }, (_, at) => ({ subject: `p${at}` })) };
  expect(baselineResult([{ ...asked, obstacles: [many] }], false).text(noPaint)).toContain('access for «p4»; 4 more\n');
  expect(baselineResult([{ ...asked, findings: [right], obstacles: [all] }], false).outcome).toBe('no');
});

test('of several systems, one that can write weighs more than one that is silent', () => {
  expect(baselineResult([asked, silent], true).outcome).toBe('partly');
  expect(baselineResult([silent, { ...asked, findings: [right] }], true).outcome).toBe('no');
  expect(baselineResult([], true)).toMatchObject({ outcome: 'done', json: { systems: [] } });
});

describe('what the forge forbids', () => {
  const open = { kind: 'asked', findings: [{ code: 'LEDGER_UNPROTECTED', details: { missing: 'deletion' } }] } as const;
  const closed = { kind: 'asked', findings: [] } as const;
  const mute = { kind: 'silent', code: 'FORGE_UNREACHABLE', message: 'no answer' } as const;

  test('both branches are guarded', () => {
    const { outcome, json, text } = baselineResult([asked], true, closed);
    expect([outcome, json.repository]).toEqual(['done', { findings: [] }]);
    expect(text(noPaint)).toMatch(/noted in the ledger\n\n✓ main and ledger can be neither rewritten nor deleted$/);
  });
  test('one is not: somebody should look; a system that can write weighs more', () => {
    const { outcome, json, text } = baselineResult([asked], true, open);
    expect(outcome).toBe('partly');
    expect(json.repository).toEqual({ findings: [expect.objectContaining({ code: 'LEDGER_UNPROTECTED', severity: 'warning' })] });
    expect(text(noPaint)).toMatch(
      /LEDGER_UNPROTECTED\n.*: deletion\n.*! main or ledger could be rewritten or deleted: somebody should look$/s,
    );
    expect(baselineResult([{ ...asked, findings: [right] }], true, open).outcome).toBe('no');
  });
  test('it could not be asked: told, and no answer of a system changes by it', () => {
    const { outcome, json, text } = baselineResult([asked], true, mute);
    expect([outcome, json.repository]).toEqual(['done', { error: { code: 'FORGE_UNREACHABLE', message: 'no answer' } }]);
    expect(text(noPaint)).toMatch(/! the rules of main and ledger could not be asked: FORGE_UNREACHABLE: no answer$/);
    expect(baselineResult([silent], true, mute).outcome).toBe('partly');
  });
  test('a forge without such rules: nothing is said of them', () => {
    expect(baselineResult([asked], true).json).not.toHaveProperty('repository');
  });
});

test.each([
  [[], 'only reads'],
  [['BASELINE_PRIVILEGE'], 'can write: BASELINE_PRIVILEGE'],
  [['VAULT_POLICY_DRIFTED'], 'is not to be trusted: VAULT_POLICY_DRIFTED'],
])('the headline for %j', (codes, says) => {
  const message = renderMessage([{ version: 1, kind: 'baseline', at: '2026-11-21T05:17:00Z', run: 'c0ffee00', system: 'web-kv', codes }]);
  expect(message.split('\n')[0]).toBe(`The default identity of web-kv ${says}`);
});
