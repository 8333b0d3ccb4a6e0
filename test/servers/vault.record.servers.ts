import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BaselineEvent } from '../../scripts/core/events.ts';
import { readEvents } from '../../scripts/sources/ledger-log.ts';
import { openVaultWorld, type VaultWorld } from '../support/vault-world.ts';

let world: VaultWorld;
beforeAll(async () => {
  world = await openVaultWorld();
});
afterAll(() => world.stop());

test('the real program traces an elevation by the hash that the ledger keeps of its token', async () => {
  const asked = await world.granted();
  expect(await world.bench.use(asked.id)).toBe(true);
  expect(await world.eventsOf(asked)).toContainEqual(
    expect.objectContaining({ kind: 'granted', traces: [expect.stringMatching(/^hmac-sha256:/)] }),
  );
  const file = join(world.forge.root, 'audit.log');
  writeFileSync(file, world.bench.server.auditLog());
  const ran = await world.run(['audit', 'trace', asked.id, '--vault', file, '--json']);
  expect(ran).toMatchObject({ exit: 0, err: '' });
  expect(JSON.parse(ran.out)).toMatchObject({
    alarm: false,
    doubts: [],
    entries: [
      { kind: 'sign-in', action: 'update', resource: 'sys/wrapping/unwrap', result: 'done', tie: 'accessor', phase: 'during' },
      { kind: 'use', action: 'create', resource: 'feature/data/flags/checkout', result: 'done', tie: 'accessor', phase: 'during' },
    ],
  });
  const shown = await world.run(['audit', 'trace', asked.id, '--vault', file]);
  for (const line of shown.out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  // No hash and no token of the log is needed to read the answer.
  expect(ran.out + shown.out).not.toContain('hmac-sha256');
});

test('the real program notes what everybody may do in Vault without asking; a new right is an alarm, by name', async () => {
  const recorded = async () => {
    const ran = await world.run(['baseline', '--all', '--record', '--json']);
    const events = await Array.fromAsync(readEvents(world.forge.forge.git, { kind: 'baseline', system: 'web-kv' }));
    return { exit: ran.exit, system: JSON.parse(ran.out).systems[0], event: events.at(-1)?.event as BaselineEvent };
  };
  // 5: of all whom policy lists in Vault, only alice is in this one (vault.readiness.servers.ts).
  expect(await recorded()).toMatchObject({ exit: 5, system: { system: 'web-kv', readOnly: true, alarm: false }, event: { codes: [] } });

  const path = 'feature/data/flags/search';
  const before = (await world.bench.server.root('GET', 'sys/policies/acl/default'))?.data as { policy: string };
  const put = (policy: string) => world.bench.server.root('PUT', 'sys/policies/acl/default', { policy });
  await put(`${before.policy}\npath "${path}" { capabilities = ["update"] }`);
  const right = { code: 'VAULT_BASELINE_ALLOWED', details: { policy: 'default', right: 'update', path } };
  expect(await recorded()).toMatchObject({
    exit: 1,
    system: { readOnly: false, alarm: true },
    event: { alarm: true, codes: [right.code], findings: [right] },
  });
  expect(await recorded()).toMatchObject({ exit: 1, event: { alarm: false } });
  await put(before.policy);
  expect(await recorded()).toMatchObject({ exit: 5, event: { codes: [] } });
});
