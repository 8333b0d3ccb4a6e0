import { afterAll, beforeAll, expect, test } from 'vitest';
import { tracerOf, tracesOf } from '../../scripts/core/trace/trace.ts';
import { call } from '../../scripts/demo/vault-setup.ts';
import { openVaultBench, type VaultBench } from '../support/vault.ts';

let bench: VaultBench;
beforeAll(async () => {
  bench = await openVaultBench();
});
afterAll(() => bench.stop());

/** What a trace of the real audit log finds; `accessors`: what the ledger has. */
function trace(id: string, accessors: readonly string[]) {
  const traced = { id, login: `elev_${id}`, roleArn: null, accessors, span: { from: 0, until: Date.now(), last: Date.now() } };
  const faults: string[] = [];
  const tracer = tracerOf('vault', traced, (place, why) => void (why !== null && faults.push(`${place} ${why}`)));
  const feeder = tracer.open('audit.log');
  feeder.feed(bench.server.auditLog());
  feeder.end();
  const { entries, doubts } = tracesOf([tracer], traced);
  const line = ({ kind, action, resource, result, tie, from }: (typeof entries)[number]) =>
    `${kind} ${action} ${resource} ${result} ${tie} ${from.length}`;
  return { entries: entries.map(line), doubts: doubts.map(line), faults };
}

test('the real audit log: fetched, used, refused and wrong; not what calls itself so, nor what the pipeline did', async () => {
  const { server, system } = bench;
  const shape = system.shapes.get('set-flag');
  if (!shape) throw new Error('the bench has another shape');
  const target = await bench.open('everything');
  const [grant, other] = [bench.newGrant(60), bench.newGrant(60)];
  const lease = await target.grant(shape, grant);
  await target.grant(shape, other);
  expect(lease.traces).toEqual([expect.stringMatching(/^hmac-sha256:/)]);

  const token = (await bench.fetch(grant.id)) ?? '';
  await bench.fetch(other.id);
  expect(await bench.use(grant.id)).toBe(true);
  expect(await bench.use(other.id)).toBe(true);
  await call(server, token, 'POST', 'sys/policies/acl/x', { policy: 'planted-4711' });
  await call(server, token, 'POST', 'feature/data/flags/checkout', { data: 'no object' });
  await call(server, token, 'POST', `feature/data/flags/${other.id}`, { data: { elevation: other.id } });
  // Whoever may make tokens names them as they like.
  const forged = await call(server, server.rootToken, 'POST', 'auth/token/create', {
    meta: { elevation: grant.id },
    display_name: grant.id,
  });
  const { client_token } = forged.body.auth as { client_token: string };
  await call(server, client_token, 'GET', `feature/data/flags/${grant.id}`);
  await target.revoke(grant.id);
  await call(server, token, 'GET', 'feature/data/flags/checkout');
  await target.close();

  const used = (tie: string) => [
    `sign-in update sys/wrapping/unwrap done ${tie} 1`,
    `use create feature/data/flags/checkout done ${tie} 2`,
    `use update sys/policies/acl/x refused ${tie} 2`,
  ];
  const elsewhere = `use create feature/data/flags/${other.id} refused`;
  const wrong = 'use update feature/data/flags/checkout failed accessor 2';
  const named = `use read feature/data/flags/${grant.id} done`;
  expect(trace(grant.id, lease.traces ?? [])).toEqual({
    entries: [...used('accessor'), wrong, `${elsewhere} accessor 2`],
    doubts: [`${named} named 2`],
    faults: [],
  });
  // Without the hash, the metadata have to do: whoever forges them is believed, and what Vault did not understand is missing.
  expect(trace(grant.id, [])).toEqual({
    entries: [...used('metadata'), `${elsewhere} metadata 2`, `${named} metadata 2`],
    doubts: [],
    faults: [],
  });
  expect(trace(other.id, []).entries).toHaveLength(2);
});
