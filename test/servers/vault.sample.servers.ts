import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Params, Shape, System } from '../../scripts/core/model.ts';
import { must } from '../../scripts/demo/vault-setup.ts';
import type { Target } from '../../scripts/targets/target.ts';
import { chosen, fill, paramsIn, rulesOf, valuesOf } from '../../scripts/targets/vault/gives.ts';
import { vaultKind } from '../../scripts/targets/vault/kind.ts';
import { built, sample } from '../support/policy-files.ts';
import { applyPolicies, openVaultBench, type VaultBench } from '../support/vault.ts';

/** Every shape of the sample's Vault, with every value, on a real one: the token can do what its shape says, and nothing else. */
let bench: VaultBench;
let target: Target;
let system: System;
beforeAll(async () => {
  const { policy } = await built(sample);
  bench = await openVaultBench();
  const found = policy.systems.get('shop-vault');
  if (!found) throw new Error('the sample has no shop-vault');
  const { address } = bench.server;
  system = { ...found, connection: { ...found.connection, address } };
  await applyPolicies(bench.server, system);
  target = await vaultKind.open(system, { env: bench.envOf('everything'), only: 'everything' });
});
afterAll(() => bench.stop());

/** What no elevation may ever do, and what the shape gives for other values. */
const forbidden = [
  ...['sys/policies/acl/x', 'sys/raw/x', 'sys/mounts/x', 'sys/seal', 'sys/audit/file', 'auth/token/create', 'auth/token/lookup-self'],
  ...['auth/elevate-jwt/role/x', 'identity/entity/id/x', 'elevations/data/x/y', 'elevations/metadata/x/y', 'cubbyhole/x', 'secret/data/x'],
];

function everyParams(shape: Shape): Params[] {
  return paramsIn(shape).reduce<Params[]>(
    (sets, param) =>
      sets.flatMap((set) => ((shape.params[param] && valuesOf(shape.params[param])) ?? []).map((value) => ({ ...set, [param]: value }))),
    [{}],
  );
}

function pathsOf(shape: Shape, params: Params): Map<string, readonly string[]> {
  const values = new Map(paramsIn(shape).map((param) => [param, chosen(params, param)[0] ?? '']));
  return new Map(
    rulesOf(shape).map(({ template, capabilities }) => [fill(template, values).replace(/\*$/, 'x'), [...capabilities].sort()]),
  );
}

test('each', { timeout: 180_000 }, async () => {
  let count = 0;
  for (const shape of system.shapes.values()) {
    const all = everyParams(shape);
    for (const params of all) {
      const id = `20261121-shop-vault-${String(count++).padStart(6, '0')}`;
      const grant = bench.newGrant(300, { id, system: 'shop-vault', shape: shape.name, tier: shape.tier, params });
      expect({ shape: shape.name, found: await target.preflight(shape, grant) }).toEqual({ shape: shape.name, found: [] });
      await target.grant(shape, grant);
      const token = (await bench.fetch(id)) ?? '';
      const given = pathsOf(shape, params);
      const others = all.flatMap((other) => [...pathsOf(shape, other).keys()]).filter((path) => !given.has(path));
      const { server } = bench;
      const paths = [...given.keys(), ...others, ...forbidden];
      const { data } = await must(server, server.rootToken, 'POST', 'sys/capabilities', { token, paths });
      const may = data as { [path: string]: string[] };
      for (const path of paths)
        expect({ shape: shape.name, params, path, may: may[path]?.sort() }).toEqual({
          shape: shape.name,
          params,
          path,
          may: given.get(path) ?? ['deny'],
        });
      expect(await target.revoke(id)).toBe('revoked');
    }
  }
  expect(count).toBeGreaterThan(15);
});
