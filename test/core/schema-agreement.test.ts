import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schemaNames, validatorFolder } from '../../scripts/compile-schemas.ts';
import type { JsonObject, JsonValue } from '../../scripts/core/model.ts';
import { parseYaml } from '../../scripts/core/parse.ts';

const top = new URL('../../', import.meta.url);
const sha = 'a'.repeat(40);
const about = { version: 1, at: '2026-11-21T18:00:00Z', run: 'run-1', id: '20261120-orders-db-7f3k9q', system: 'orders-db' };
const written: { readonly [name: string]: JsonValue[] } = {
  event: [
    { version: 1, kind: 'cursor', at: about.at, run: 'run-1', main: sha },
    { ...about, kind: 'ended', tier: 'cosmetic', requester: 'alice', why: 'expired', by: null, target: 'revoked' },
  ],
  verdict: [
    {
      ...{ version: 1, path: 'x.yaml', request: null, verdict: 'deny', alarm: false, gaps: [], expiresAt: null, effectiveEnd: null },
      ...{ atTheEnd: '', preview: [], findings: [], approvals: { rules: [], reviews: [] } },
    },
  ],
};
const files: { readonly [name: string]: readonly string[] } = {
  request: ['update-rows', 'everything'].map((name) => `test/fixtures/valid/${name}.yaml`),
  system: readdirSync(new URL('policy/systems', top)).map((name) => `policy/systems/${name}`),
  ...Object.fromEntries(['tiers', 'people', 'break-glass', 'notify'].map((name) => [name, [`policy/${name}.yaml`]])),
};

async function samplesOf(name: string): Promise<JsonValue[]> {
  if (name === 'revocation') return [{ apiVersion: 'elevation/v1', revokes: about.id, by: 'alice', reason: 'The repair is done.' }];
  const parsed = (files[name] ?? []).map((file) => parseYaml(file, readFileSync(new URL(file, top)), 'both', 1 << 20));
  const read = (await Promise.all(parsed)).flatMap((one): JsonValue[] => (one.ok ? [one.document.value] : []));
  return [...(written[name] ?? []), ...read];
}

/** The value with what stands at one place in it replaced, taken out or joined by something more. */
function changed(value: JsonValue, path: readonly number[], put: JsonValue | undefined, key: string): JsonValue | undefined {
  if (path.length === 0 || typeof value !== 'object' || value === null) return put;
  const isList = Array.isArray(value);
  const entries = Object.entries(value);
  const at = (path[0] ?? 0) % (entries.length + 1);
  const [name, part] = entries[at] ?? [key, null];
  const next = entries[at] ? changed(part, path.slice(1), put, key) : put;
  const rest = entries.flatMap(([other, same]): [string, JsonValue][] => (other === name ? [] : [[other, same]]));
  const all = next === undefined ? rest : [...rest, [name, next] as [string, JsonValue]];
  return isList ? all.map(([, item]) => item) : (Object.fromEntries(all) as JsonObject);
}

const put = fc.option(
  fc.constantFrom<JsonValue>(null, true, 0, 1, -1, 1.5, 1e9, '', 'x', 'a b', '45m', 'cosmetic', 'x'.repeat(500), sha, [], [1], ['a', 'a'], {}, { type: 'string' }),
  { nil: undefined },
); // biome-ignore format: a list of values
const key = fc.constantFrom('x', 'title', 'constructor', 'type', 'pattern');

test.each(schemaNames())('%s: what says yes or no says yes where what finds faults finds none', async (name) => {
  const { accepts } = await import(new URL(`${name}.accepts.generated.js`, validatorFolder).href);
  const { validate } = await import(new URL(`${name}.generated.js`, validatorFolder).href);
  const samples = await samplesOf(name);
  expect(samples.map((sample) => accepts(sample))).toEqual(samples.map(() => true));
  expect(samples.length).toBeGreaterThan(0);
  const answers = new Set<boolean>();
  const change = fc.record({ path: fc.array(fc.nat(40), { maxLength: 7 }), put, key });
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 3 }), (sample, changes) => {
      const value = changes.reduce((result, { path, put, key }) => changed(result, path, put, key) ?? null, sample);
      answers.add(accepts(value));
      expect(accepts(value)).toBe(validate(value));
    }),
    { numRuns: 1500 },
  );
  expect(answers).toEqual(new Set([true, false]));
});
