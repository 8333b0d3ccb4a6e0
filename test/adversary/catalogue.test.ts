import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Shown } from './case.ts';
import { cases, casesElsewhere, catalogue } from './table.ts';

const root = new URL('../../', import.meta.url);
const told = new Set([...cases, ...casesElsewhere].map(({ id }) => id));

test('every case of the catalogue is in the table', () => {
  expect(catalogue.length).toBe(119);
  expect(catalogue.filter((id) => !told.has(id))).toEqual([]);
});

test('every other case is marked as one of our own', () => {
  expect([...told].filter((id) => !catalogue.includes(id) && !/^(X\d\d|S17)$/.test(id))).toEqual([]);
});

test('no key and no line twice', () => {
  const keys = cases.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { key, facts, acts, fixture } of cases) expect([key, facts ?? acts ?? fixture]).not.toContain(null);
});

/** Whether the file has a test, a group of tests or a row of a table of tests with this title. */
function isShown([file, title]: Shown): boolean {
  const [, begin = title, more = ''] = /^(.*?)( …)$/.exec(title) ?? [];
  const literal = begin.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`[([]\\s*'${literal}${more === '' ? "'" : ''}`).test(readFileSync(new URL(file, root), 'utf8'));
}
test.each(casesElsewhere)('$id is covered by the tests that the table names', ({ where }) => {
  expect(where.length).toBeGreaterThan(0);
  for (const [file] of where) expect(file).toMatch(/^test\/.*\.ts$/);
  expect(where.filter((one) => !isShown(one))).toEqual([]);
});

test('a title that no test has is missed', () => {
  const file = 'test/adversary/catalogue.test.ts';
  expect(isShown([file, 'a title that no test has is missed'])).toBe(true);
  expect([isShown([file, 'a title that no test …']), isShown([file, 'a title that no test'])]).toEqual([true, false]);
  expect(isShown([file, 'every case of the catalogue is in the tables'])).toBe(false);
});
