import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
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

/** The workflows and their tests come with the issue that this table came with. */
const isThere = (path: string) =>
  existsSync(new URL(path, root)) || (path === 'test/workflows' && !existsSync(new URL('.github/workflows', root)));
test.each(casesElsewhere)('$id is covered where the table says: $where', ({ where }) => {
  expect(where.length).toBeGreaterThan(0);
  expect(where.filter((path) => !isThere(path))).toEqual([]);
});
