import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../scripts/demo/vault-setup.ts';
import type { Target } from '../../scripts/targets/target.ts';
import { eachOf } from '../../scripts/targets/vault/session.ts';
import { openVaultBench, type VaultBench } from '../support/vault.ts';

/** What the whole walk of "elevate baseline --deep" costs, and that it finds what no list shows. ELEVATE_TOKENS=10000 for the figure in the documents. */
const count = Number(process.env.ELEVATE_TOKENS ?? 300);
let bench: VaultBench;
let target: Target;
beforeAll(async () => {
  bench = await openVaultBench();
  target = await bench.open('everything');
  const subjects = Array.from({ length: 50 }, () => randomUUID());
  await eachOf([...Array(count).keys()], (number) => live(subjects[number % subjects.length] ?? '', number), 32);
}, 600_000);
afterAll(() => bench.stop());

async function token(elevation: string): Promise<{ accessor: string; wrapped_accessor: string }> {
  const { server } = bench;
  const body = { policies: ['shape-web-kv.set-flag.checkout'], ttl: '1h', explicit_max_ttl: '1h', meta: { elevation } };
  const made = await must(server, server.rootToken, 'POST', 'auth/token/create/elevations', body, { 'X-Vault-Wrap-TTL': '1h' });
  return made.wrap_info as unknown as { accessor: string; wrapped_accessor: string };
}

/** As a grant leaves it. */
async function live(place: string, number: number): Promise<void> {
  const { server } = bench;
  const id = `20261121-web-kv-${number.toString(36).padStart(6, '0')}`;
  const { accessor, wrapped_accessor } = await token(id);
  for (const data of [{}, { wrapping_token: 'x' }])
    await must(server, server.rootToken, 'POST', `elevations/data/${place}/${id}`, { data });
  const expires = new Date(Date.now() + 3600_000).toISOString();
  const custom_metadata = { elevation: id, system: 'web-kv', expires, claim_by: expires, token_0: `${wrapped_accessor} ${accessor}` };
  await must(server, server.rootToken, 'POST', `elevations/metadata/${place}/${id}`, { custom_metadata });
}

test(`${count} elevations that live: the list shows each, the walk looks at each token`, { timeout: 600_000 }, async () => {
  const begun = Date.now();
  expect(await target.list()).toHaveLength(count);
  const listed = Date.now();
  const found = (await target.baseline(true)).filter(({ code }) => code !== 'VAULT_POLICY_UNKNOWN');
  const walked = Date.now();
  expect(found).toEqual([{ code: 'VAULT_WALKED', details: { tokens: 2 * count, seconds: expect.any(Number) } }]);
  process.stderr.write(
    `elevate: ${count} elevations: listed in ${listed - begun} ms, walked (${2 * count} tokens) in ${walked - listed} ms\n`,
  );

  await token('20261121-web-kv-nobody');
  const [inner, outer, told] = (await target.baseline(true)).sort((a, b) => a.code.localeCompare(b.code));
  expect([inner?.code, outer?.code]).toEqual(['VAULT_TOKEN_UNKNOWN', 'VAULT_TOKEN_UNKNOWN']);
  expect(told?.details?.tokens).toBe(2 * count + 2);
  process.stderr.write(`elevate: with two that nobody knows, in ${told?.details?.seconds} s\n`);
});
