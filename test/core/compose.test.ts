import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeRequest, composeRevocation, newRequestId, type RequestFields } from '../../scripts/core/compose.ts';
import { idAlphabet, partsOfId } from '../../scripts/core/elevation-path.ts';
import { readRequest, readRevocation, requestPath, revocationPath } from '../../scripts/core/request-file.ts';

const fields: RequestFields = {
  system: 'orders-db',
  shape: 'update-rows',
  tier: 'semi-destructive',
  params: { schema: 'shop', tables: ['orders'], limit: 7, really: true },
  ttl: '45m',
  requester: 'alice',
  subject: null,
  justification: 'Orders of 19 November carry a wrong currency; this sets it right.',
  rollback: 'The old values are kept in shop.orders_before_4711.',
  alternatives: null,
  incident: null,
  notBefore: null,
  proof: null,
  run: null,
};
const now = Date.parse('2026-11-20T23:59:59Z');
const id = newRequestId(now, 'orders-db', new Uint8Array([0, 31, 32, 63, 255, 10]));
const read = (yaml: string) => readRequest(requestPath({ id, ...fields }), Buffer.from(yaml), '0'.repeat(40));

test('an id is the day in UTC, the system, and six characters of the random bytes', () => {
  expect(id).toBe('20261120-orders-db-0z0zza');
});

test('every id is of the form, and every character can stand in it', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), (random) => {
      const parts = partsOfId(newRequestId(now, 'orders-db', random));
      for (const character of parts?.random ?? '') seen.add(character);
      return parts?.system === 'orders-db';
    }),
    { numRuns: 500 },
  );
  expect([...seen].sort().join('')).toBe(idAlphabet);
});

test('what is composed reads as what was said', async () => {
  const all = { ...fields, subject: 'triage-agent', alternatives: 'Waiting would leave invoices wrong for days.', incident: 'INC-4711' };
  expect(await read(composeRequest(id, { ...all, notBefore: '2026-11-21T18:00:00Z', proof: 'SCRAM-SHA-256$4096:a$b:c' }))).toMatchObject({
    ok: true,
    file: { request: { ...all, id, ttl: 2700, notBefore: Date.parse('2026-11-21T18:00:00Z'), proof: 'SCRAM-SHA-256$4096:a$b:c' } },
  });
});

test('what was not said is not in the file', () => {
  const yaml = composeRequest(id, { ...fields, params: {} });
  for (const name of ['params', 'subject', 'alternatives', 'incident', 'notBefore', 'proof']) expect(yaml).not.toContain(`${name}:`);
});

test('no text gets out of its field: it comes back the same, or the file is refused', async () => {
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom('\n', ' ', ':', '#', '"', "'", '-', '|', '>', '%', '&', '*', '!', '`', '\\', '\u202e'),
      fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
    ),
    maxLength: 120,
  });
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (one, other) => {
      const justification = `Sets the currency right ${one}`;
      const result = await read(composeRequest(id, { ...fields, justification, params: { schema: other } }));
      if (!result.ok) return result.findings.length > 0;
      const { request } = result.file;
      return (
        request.justification === justification.trim() &&
        request.params.schema === other &&
        request.tier === fields.tier &&
        request.ttl === 2700
      );
    }),
    { numRuns: 300 },
  );
});

test('the schema that an editor loads is where the file says', () => {
  expect(composeRequest(id, fields).split('\n')[0]).toBe('# yaml-language-server: $schema=../../../../../schemas/request.schema.json');
});

test('a revocation reads as what was said', async () => {
  const path = revocationPath({ id, ...fields });
  const yaml = composeRevocation(path, { revokes: id, by: 'bob', reason: 'The laptop is lost: see INC-4711 # now' });
  expect(await readRevocation(path, Buffer.from(yaml))).toMatchObject({
    ok: true,
    revocation: { revokes: id, by: 'bob', reason: 'The laptop is lost: see INC-4711 # now' },
  });
});
