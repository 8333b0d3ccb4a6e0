import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { checkOther } from '../../scripts/commands/check-changes.ts';
import { Git } from '../../scripts/sources/git.ts';

const git = Git.open(fileURLToPath(new URL('../..', import.meta.url)));
afterAll(() => git.close());

async function codesOf(path: string, status: 'A' | 'M' | 'D' = 'A'): Promise<string[]> {
  const change = { status, path, oldMode: '000000', newMode: '100644', oid: '0'.repeat(40) } as const;
  const { kind, findings } = await checkOther(git, { base: '0'.repeat(40), changes: [change], evidence: null });
  expect(kind).toBe('policy change');
  return findings.map(({ code }) => code);
}

const folder = 'elevations/orders-db/cosmetic/2026/11';
test.each([
  ['an id with a letter that ids do not have', `${folder}/20261121-orders-db-8v97l0.yaml`],
  ['another ending', `${folder}/20261121-orders-db-8v9730.yml`],
  ['a tier that is none', 'elevations/orders-db/harmless/2026/11/20261121-orders-db-8v9730.yaml'],
  ['no folder of a system', 'elevations/20261121-orders-db-8v9730.yaml'],
])('a file that nobody would grant is not called a change of policy: %s', async (_, path) => {
  expect(await codesOf(path)).toEqual(['BAD_PATH']);
});

test.each(['elevations/README.md', 'elevations/examples/cosmetic.yaml', 'policy/tiers.yaml', 'elevations.md'])(
  '%s is one',
  async (path) => {
    expect(await codesOf(path)).toEqual([]);
  },
);

test('what lies there by mistake can go', async () => expect(await codesOf(`${folder}/notes.txt`, 'D')).toEqual([]));
test('a request on main cannot', async () =>
  expect(await codesOf(`${folder}/20261121-orders-db-8v9730.yaml`, 'D')).toEqual(['RECORD_CHANGED']));
