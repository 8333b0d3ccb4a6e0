import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../scripts/core/findings.ts';
import { checkParams } from '../../scripts/core/params.ts';
import { readRequest, readRevocation } from '../../scripts/core/request-file.ts';
import { updateRows, withLimit } from './sample-shape.ts';

const folder = new URL('../fixtures/', import.meta.url);
const place = 'elevations/orders-db/semi-destructive/2026/11/20261120-orders-db-7f3k9q';
const blob = '0'.repeat(40);

/** Everything that is wrong with a fixture, as the check of a pull request would find it. */
async function findingsOf(name: string): Promise<readonly Finding[]> {
  const bytes = readFileSync(new URL(name, folder));
  if (name.includes('-revoke-')) {
    const read = await readRevocation(`${place}.revoke.yaml`, bytes);
    return read.ok ? [] : read.findings;
  }
  const read = await readRequest(`${place}.yaml`, bytes, blob);
  const shape = name.includes('OUT_OF_RANGE') ? withLimit : updateRows;
  return read.ok ? checkParams(shape, read.file, read.document) : read.findings;
}

describe('a bad file is refused for the one reason in its name, where it is', () => {
  const where: Record<string, string> = JSON.parse(readFileSync(new URL('invalid/where.json', folder), 'utf8'));
  const names = readdirSync(new URL('invalid/', folder)).filter((name) => name.endsWith('.yaml'));

  test('each has its place in where.json', () => {
    expect(names.length).toBeGreaterThanOrEqual(200);
    expect(names.sort()).toEqual(Object.keys(where).sort());
  });

  test.each(names)('%s', async (name) => {
    const findings = await findingsOf(`invalid/${name}`);
    const [code] = name.split('-');
    expect([...new Set(findings.map((finding) => finding.code))]).toEqual([code]);
    expect(`${findings[0]?.line ?? 1}:${findings[0]?.column ?? 1}`).toBe(where[name]);
  });

  test.each([
    ['tier-twice', 'tier'],
    ['quoted-and-plain', 'requester'],
    ['ttl-spelled-with-escape', 'ttl'],
    ['parameter-twice', 'schema'],
  ])('a key that stands twice is named whole: %s', async (name, key) => {
    expect((await findingsOf(`invalid/DUPLICATE_KEY-${name}.yaml`)).map(({ details }) => details)).toEqual([{ key }]);
  });
});

describe('a good file is read', () => {
  test.each(readdirSync(new URL('valid/', folder)))('%s', async (name) => {
    expect(await findingsOf(`valid/${name}`)).toEqual([]);
  });

  test('the same digest with CRLF, with comments, and in another order', async () => {
    const digests = await Promise.all(
      ['update-rows.yaml', 'update-rows.crlf.yaml', 'commented-and-reordered.yaml'].map(async (name) => {
        const read = await readRequest(`${place}.yaml`, readFileSync(new URL(`valid/${name}`, folder)), blob);
        return read.ok && read.file.digest;
      }),
    );
    expect(new Set(digests).size).toBe(1);
    expect(digests[0]).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});
