import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Obstacle } from '../../scripts/core/obstacles.ts';
import { openVaultWorld, type VaultWorld } from '../support/vault-world.ts';

/** What would make a grant fail on a real Vault is known before anybody asks, and told by a check that can sign in nowhere. */
let world: VaultWorld;
beforeAll(async () => {
  world = await openVaultWorld();
});
afterAll(() => world.stop());

type Told = Pick<Obstacle, 'code' | 'details' | 'of'>;
const root: VaultWorld['bench']['server']['root'] = (...asked) => world.bench.server.root(...asked);
/** But for those whom policy lists and this Vault lacks. */
async function look(): Promise<{ exit: number | null; obstacles: Told[]; absent: Told[] }> {
  const ran = await world.run(['baseline', 'web-kv', '--record', '--json']);
  expect(ran.err).toBe('');
  const { obstacles } = JSON.parse(ran.out) as { obstacles: Told[] };
  const isAbsent = ({ code }: Told) => code === 'VAULT_ENTITY_MISSING';
  return { exit: ran.exit, obstacles: obstacles.filter((one) => !isAbsent(one)), absent: obstacles.filter(isAbsent) };
}
/** Something in Vault is not as it was set up, for as long as `act` takes. */
async function whilst<T>(path: string, change: object | null, act: () => Promise<T>): Promise<T> {
  const before = (await root('GET', path)) as { data: object };
  await (change === null ? root('DELETE', path) : root('POST', path, change));
  return act().finally(() => root('POST', path, before.data));
}
const why = async (pull: number) => (await world.run(['why', String(pull)], { VAULT_TOKEN: '' })).out.replaceAll(/\n */g, ' ');

test('who is in policy and not in Vault, by name; nothing else is said', async () => {
  const { exit, obstacles, absent } = await look();
  expect({ exit, obstacles }).toEqual({ exit: 5, obstacles: [] });
  const names = absent.map(({ details }) => details.subject);
  expect(names).toContain('bob');
  expect(names).not.toContain('alice');
  expect(absent.map(({ of }) => of)).toEqual(names.map((subject) => [{ subject }]));
});

test('a policy of one value of a shape: what asks for that value is told, what asks for another is not', async () => {
  const { keys } = ((await root('LIST', 'sys/policies/acl')) as { data: { keys: string[] } }).data;
  const policy = keys.find((name) => name.includes('set-flag') && name.includes('checkout')) ?? 'none';
  const [checkout, search] = [await world.ask({ params: { flag: 'checkout' } }), await world.ask({ params: { flag: 'search' } })];
  await whilst(`sys/policies/acl/${policy}`, null, async () => {
    const of = [{ shape: 'set-flag', params: { flag: 'checkout' } }];
    expect((await look()).obstacles).toMatchObject([{ code: 'VAULT_POLICY_MISSING', details: { policy }, of }]);
  });
  expect(await why(checkout.pull)).toContain('Vault has no policy');
  expect(await why(search.pull)).not.toContain('WOULD_FAIL');
  expect((await look()).obstacles).toEqual([]);
  expect(await why(checkout.pull)).not.toContain('WOULD_FAIL');
});

test('no right to take back what would be given: said of everybody', async () => {
  const before = ((await root('GET', 'sys/policies/acl/elevate-pipeline')) as { data: { policy: string } }).data.policy;
  const without = before.replace('["read", "list", "patch", "delete"]', '["read", "list", "patch"]');
  expect(without).not.toBe(before);
  await whilst('sys/policies/acl/elevate-pipeline', { policy: without }, async () => {
    const { obstacles } = await look();
    // The path holds the person's own place, so it is said of each.
    expect(new Set(obstacles.map(({ code, details }) => `${code} ${details.right}`))).toEqual(new Set(['VAULT_RIGHT_MISSING delete']));
    expect(obstacles.flatMap(({ of }) => of)).toContainEqual({ subject: 'alice' });
  });
});

test('the subject’s entity is disabled: their open request says so, with when it was seen', async () => {
  const { pull } = await world.ask();
  const entity = `identity/entity/id/${world.bench.alice.entity}`;
  await root('POST', entity, { disabled: true });
  const { obstacles } = await look();
  await root('POST', entity, { disabled: false });
  expect(obstacles).toMatchObject([{ code: 'VAULT_ENTITY_DISABLED', of: [{ subject: 'alice' }] }]);
  expect(await why(pull)).toMatch(
    /WOULD_FAIL it could not be granted, as the pipeline saw it on «.*Z»: the entity «.*» of «alice» is disabled in Vault/,
  );
  await look();
  expect(await why(pull)).not.toContain('WOULD_FAIL');
});
