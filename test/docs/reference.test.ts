import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingKinds } from '../../scripts/core/findings.ts';
import { referencePages } from '../../scripts/reference/pages.ts';
import { sampleOf } from '../../scripts/reference/samples.ts';
import { documentAt, root } from './documents.ts';

/** Not equal? Then run `npm run reference`. */
test.each([...referencePages((path) => readFileSync(join(root, path), 'utf8'))])('%s is in step with the code', (path, wanted) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(wanted);
});

test.each(Object.keys(findingKinds))('%s is told', (code) => {
  expect(documentAt('docs/findings.md')).toContain(`| \`${code}\` |`);
});

test('no sentence lacks a value', () => {
  const sentences = Object.entries(findingKinds).map(([code, { says, next }]) => {
    const sample = sampleOf(code as keyof typeof findingKinds);
    return `${code}: ${says(sample)} / ${next(sample)}`;
  });
  expect(sentences.filter((sentence) => /undefined|NaN|null|\[object/.test(sentence))).toEqual([]);
});

test('every kind of event is told', async () => {
  const { default: schema } = await import('../../schemas/event.schema.json', { with: { type: 'json' } });
  const kinds = schema.oneOf.flatMap(({ properties: { kind } }) => ('const' in kind ? [kind.const] : kind.enum));
  expect(kinds.length).toBeGreaterThan(9);
  expect(kinds.filter((kind) => !documentAt('docs/ledger.md').includes(`\`${kind}\``))).toEqual([]);
});
