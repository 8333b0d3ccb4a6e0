import { describe, expect, test } from 'vitest';
import type { BaselineEvent, LedgerEvent } from '../../scripts/core/events.ts';
import type { Finding } from '../../scripts/core/findings.ts';
import type { Policy, Request, Shape, System } from '../../scripts/core/model.ts';
import { type Asked, type Obstacle, obstaclesIn, obstaclesTo } from '../../scripts/core/obstacles.ts';
import { grantOfProbe, type LooksAt, type Probe, probesOf } from '../../scripts/core/probes.ts';
import { formatInstant } from '../../scripts/core/time.ts';
import { wouldFail } from '../../scripts/core/would-fail.ts';
import { sentences } from '../../scripts/output/findings.ts';
import { request, policy as sample, start } from '../support/situation.ts';

const shape = (name: string, params: Shape['params']): Shape => ({ name, title: name, tier: 'cosmetic', ttlMax: 3600, params, gives: {} });
const choice = (...values: string[]) => ({ type: 'string', description: '', enum: values }) as const;
const listOf = (minItems: number, ...values: string[]) =>
  ({ type: 'array', description: '', items: choice(...values), minItems, maxItems: 9 }) as const;
const open = { type: 'string', description: '', pattern: '[a-z]+', maxLength: 9 } as const;

const flag = shape('flag', { app: choice('shop', 'search'), on: { type: 'boolean', description: '' } });
const rows = shape('rows', { tables: listOf(1, 'orders', 'lines') });
const cancel = shape('cancel', {});
const orders = sample.systems.get('orders-db') as System;
const system: System = { ...orders, target: 'vault', shapes: new Map([flag, rows, cancel].map((one) => [one.name, one])) };
const withIdentity = ['alice', 'bob', 'carol'];
const byName = new Map(
  [...sample.people.byName].map(([name, person]) => [
    name,
    { ...person, identities: withIdentity.includes(name) ? { vault: `e-${name}` } : {} },
  ]),
);
const policy: Policy = { ...sample, people: { ...sample.people, byName } };
const all: LooksAt = { shape: true, subject: true };
const probes = probesOf(system, policy, all);

describe('what is asked about', () => {
  const told = (some: readonly Probe[]) => some.map(({ shape: { name }, params, subject, about }) => [about, name, params, subject]);
  test('each combination of the listed values of each shape, and each person that policy lists there', () => {
    expect(told(probes)).toEqual([
      ['shape', 'flag', { app: 'shop', on: false }, 'alice'],
      ['shape', 'flag', { app: 'search', on: false }, 'alice'],
      ['shape', 'rows', { tables: ['orders'] }, 'alice'],
      ['shape', 'rows', { tables: ['lines'] }, 'alice'],
      ['shape', 'cancel', {}, 'alice'],
      ['subject', 'flag', { app: 'shop', on: false }, 'alice'],
      ['subject', 'flag', { app: 'shop', on: false }, 'bob'],
      ['subject', 'flag', { app: 'shop', on: false }, 'carol'],
    ]);
  });
  test('where only one of them matters, no more than that', () => {
    expect(told(probesOf(system, policy, { shape: false, subject: true })).map(([about]) => about)).toEqual([
      'shape',
      ...Array(3).fill('subject'),
    ]);
    expect(told(probesOf(system, policy, { shape: true, subject: false })).map(([about]) => about)).toEqual(Array(5).fill('shape'));
    expect(probesOf(system, policy, { shape: false, subject: false })).toHaveLength(1);
  });
  test('nobody to ask about, or nothing to ask for', () => {
    const nobody: Policy = { ...policy, people: { ...policy.people, byName: new Map() } };
    expect(probesOf(system, nobody, all)).toEqual([]);
    expect(probesOf(system, nobody, { shape: true, subject: false })).toHaveLength(5);
    expect(probesOf({ ...system, shapes: new Map() }, policy, all)).toEqual([]);
  });
  test('too many combinations: each value once', () => {
    const many = Array.from({ length: 9 }, (_, at) => `v${at}`);
    const wide = shape('wide', { a: choice(...many), b: choice(...many.slice(0, 8)) });
    const asked = probesOf({ ...system, shapes: new Map([['wide', wide]]) }, policy, { shape: true, subject: false });
    expect(asked.map(({ params }) => params.a)).toEqual(many);
    expect(new Set(asked.map(({ params }) => params.b)).size).toBe(8);
  });
  test('a list as short as it may be', () => {
    const pairs = shape('pairs', { of: listOf(2, 'a', 'b', 'c') });
    const asked = probesOf({ ...system, shapes: new Map([['pairs', pairs]]) }, policy, { shape: true, subject: false });
    expect(asked.map(({ params }) => params.of)).toEqual([
      ['a', 'b'],
      ['b', 'a'],
      ['c', 'a'],
    ]);
  });
  test('the grant of a probe is as a request would get it, under an id that nobody draws', () => {
    const [probe] = probes;
    expect(probe && grantOfProbe(probe, system, policy, start)).toMatchObject({
      ...{ id: '20000101-orders-db-000000', shape: 'flag', subject: 'alice', subjectIdentity: 'e-alice', expiresAt: start + 3_600_000 },
    });
  });
});

const finding = (details: Finding['details'] = { role: 'r' }): Finding => ({ code: 'ROLE_MISSING', ...(details && { details }) });
/** Each probe of which this is said. */
const askedWith = (isSaid: (probe: Probe) => boolean, said: Finding = finding(), asked = probes): Asked[] =>
  asked.map((probe) => ({ probe, findings: isSaid(probe) ? [said] : [] }));

test.each<[what: string, isSaid: (probe: Probe) => boolean, of: Obstacle['of']]>([
  ['of all', () => true, []],
  ['of a shape, whatever its values', ({ shape }) => shape.name === 'rows', [{ shape: 'rows' }]],
  ['of two shapes', ({ shape, about }) => about === 'shape' && shape.name !== 'flag', [{ shape: 'rows' }, { shape: 'cancel' }]],
  ['of a value', ({ params }) => [params.tables].flat().includes('lines'), [{ shape: 'rows', params: { tables: ['lines'] } }]],
  ['of a person', ({ subject, about }) => about === 'subject' && subject === 'bob', [{ subject: 'bob' }]],
  ['of the person in whose name the shapes were asked about', ({ subject }) => subject === 'alice', [{ subject: 'alice' }]],
  ['of the shape that people were asked about with', ({ shape }) => shape.name === 'flag', [{ shape: 'flag' }]],
])('something is said %s', (_, isSaid, of) => {
  expect(obstaclesIn(askedWith(isSaid))).toEqual([{ code: 'ROLE_MISSING', details: { role: 'r' }, of }]);
});

test('what is only a note, or about a value that the probe made up, says nothing', () => {
  expect(obstaclesIn(askedWith(() => true, { code: 'VAULT_WALKED', details: { tokens: 1, seconds: 1 } }))).toEqual([]);
  const byPattern = shape('tables', { table: open });
  const asked = probesOf({ ...system, shapes: new Map([['tables', byPattern]]) }, policy, { shape: true, subject: false });
  const missing = asked.map((probe) => ({
    probe,
    findings: [{ code: 'TABLE_MISSING', details: { schema: 's', table: String(probe.params.table) } }],
  }));
  expect(obstaclesIn(missing as Asked[])).toEqual([]);
  expect(obstaclesIn(askedWith(() => true, finding(), asked))).toMatchObject([{ of: [] }]);
});

const place = (...of: Obstacle['of']): Obstacle => ({ code: 'ROLE_MISSING', details: { role: 'r' }, of });
test.each<[what: string, obstacle: Obstacle, meets: boolean]>([
  ['all', place(), true],
  ['its shape', place({ shape: 'update-rows' }), true],
  ['another shape', place({ shape: 'cancel' }), false],
  ['its subject', place({ subject: 'alice' }), true],
  ['another subject', place({ subject: 'bob' }), false],
  ['one of its tables', place({ shape: 'update-rows', params: { tables: ['lines'] } }), true],
  ['another table', place({ shape: 'update-rows', params: { tables: ['flags'] } }), false],
  ['a table and another', place({ shape: 'update-rows', params: { tables: ['lines', 'flags'] } }), false],
  ['its schema', place({ shape: 'update-rows', params: { schema: 'shop' } }), true],
  ['another schema', place({ shape: 'update-rows', params: { schema: 'hr' } }), false],
  ['a parameter that it does not have', place({ shape: 'update-rows', params: { app: 'shop' } }), false],
  ['any of several', place({ shape: 'cancel' }, { subject: 'alice' }), true],
])('a request meets what concerns %s: %s', (_, obstacle, meets) => {
  const asked: Request = { ...request, params: { schema: 'shop', tables: ['orders', 'lines'] } };
  expect(obstaclesTo(asked, [obstacle])).toEqual(meets ? [obstacle] : []);
});

describe('what is told of it', () => {
  const hour = 3_600_000;
  const event = (ago: number, change: Partial<BaselineEvent> = {}): BaselineEvent => ({
    ...{ version: 1, kind: 'baseline', at: formatInstant(start - ago), run: 'r', system: 'orders-db', codes: [], obstacles: [place()] },
    ...change,
  });
  const codes = (...events: LedgerEvent[]) => wouldFail(request, events, start).map(({ code }) => code);

  test.each<[what: string, events: BaselineEvent[], told: boolean]>([
    ['as it was last seen', [event(hour)], true],
    ['nothing was seen', [event(hour, { obstacles: [] })], false],
    ['before it was mended', [event(2 * hour), event(hour, { obstacles: [] })], false],
    ['whatever the order', [event(hour, { obstacles: [] }), event(2 * hour)], false],
    ['long ago', [event(73 * hour)], false],
    ['of another system', [event(hour, { system: 'billing' })], false],
    ['never', [], false],
  ])('%s', (_, events, told) => expect(codes(...events)).toEqual(told ? ['WOULD_FAIL'] : []));

  test('in the words of the finding, with when it was seen', () => {
    const [told] = wouldFail(request, [event(hour)], start);
    expect(told && sentences(told)).toEqual({
      message: 'it could not be granted, as the pipeline saw it on «2026-11-20 09:00Z»: the role «r» does not exist',
      next: expect.stringMatching(/^let an operator create it.*; the workflow "baseline" then looks again, and so does the grant$/),
    });
  });
  test('a code that no target has is quoted, and nothing else', () => {
    const forged = { code: '::error::x\n', details: { a: 'b' }, of: [] } as unknown as Obstacle;
    const [told] = wouldFail(request, [event(hour, { obstacles: [forged] })], start);
    expect(told && sentences(told).message).toMatch(/: «[^\n]*»$/);
  });
});
