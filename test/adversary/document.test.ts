import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { adversariesPage } from './document.ts';
import { cases, catalogue } from './table.ts';

const page = readFileSync(new URL('../../docs/adversaries.md', import.meta.url), 'utf8');

/** Not equal? Then run `node test/adversary/write-document.ts`. */
test('docs/adversaries.md is in step with the table', () => {
  expect(page).toBe(adversariesPage());
});

test('every case is told', () => {
  for (const id of [...catalogue, ...cases.map(({ key }) => key)]) expect(page).toContain(`\n| ${id} | `);
});
