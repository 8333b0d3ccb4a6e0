import { randomInt } from 'node:crypto';
import type { Grant, JsonObject, Shape, System } from '../../scripts/core/model.ts';
import { type Issuer, startIssuer } from '../../scripts/demo/oidc.ts';
import { startVault, type VaultServer } from '../../scripts/demo/vault.ts';
import { admitPerson, applyPolicies, applySetup, call, must, vaultLogin } from '../../scripts/demo/vault-setup.ts';
import type { OpenOptions, Target } from '../../scripts/targets/target.ts';
import { vaultKind } from '../../scripts/targets/vault/kind.ts';
import { claimsOf } from '../workflows/trust.ts';

export { applyPolicies } from '../../scripts/demo/vault-setup.ts';

/** A real Vault set up as setup/vault says, with alice and bob, a KV mount `feature`, and a system that gives its flags. */
export interface VaultBench {
  readonly server: VaultServer;
  readonly issuer: Issuer;
  readonly system: System;
  readonly alice: Subject;
  readonly bob: Subject;
  open(only: OpenOptions['only'], afterEffect?: (effect: string) => void): Promise<Target>;
  /** The environment of the job of this workflow; of the one that grants, or of the one that only ends. */
  envOf(of: Job): { readonly [name: string]: string };
  newGrant(seconds: number, change?: Partial<Grant>): Grant;
  /** Fetches what waits for the subject, as the claim does, and remembers it. null: nothing is there, or it was opened before. */
  fetch(id: string, by?: Subject): Promise<string | null>;
  /** What is noted of the id's tokens: the inner one's accessor, and that of what wraps it. */
  accessorsOf(id: string): Promise<string[]>;
  /** Writes a flag with what was fetched. false: refused. */
  use(id: string, by?: Subject): Promise<boolean>;
  stop(): Promise<void>;
}
type Job = OpenOptions['only'] | `${string}.yml`;
export interface Subject {
  readonly entity: string;
  readonly token: string;
}

export const setFlag = shapeOf('set-flag', {
  paths: [
    { path: { template: 'feature/data/flags/{flag}', with: [{ param: 'flag' }] }, capabilities: ['create', 'read', 'update'] },
    { path: 'feature/metadata/flags/', capabilities: ['list'] },
  ],
});

export function shapeOf(name: string, gives: JsonObject, change: Partial<Shape> = {}): Shape {
  const flag = { type: 'string', description: 'The flag', enum: ['checkout', 'search'] } as const;
  return { name, title: 'Set a flag', tier: 'reversible-write', ttlMax: 3600, params: { flag }, gives, ...change };
}

export function systemOf(address: string, shapes: readonly Shape[] = [setFlag], connection: JsonObject = {}): System {
  return {
    ...{ name: 'web-kv', title: 'Flags of the shop', target: 'vault', owners: ['grace'], defaultIdentity: 'default', extraApprovals: {} },
    connection: { address, mount: 'elevations', audit: 'file', login: { ...vaultLogin }, ...connection },
    shapes: new Map(shapes.map((shape) => [shape.name, shape])),
  };
}

/** The same as policy/systems/web-kv.yaml says it. */
export function systemFile(system: System): string {
  const { name, title, target, owners, defaultIdentity, connection, shapes } = system;
  const catalogue = [...shapes.values()].map(({ name: shape, ttlMax, ...rest }) => [shape, { ...rest, ttlMax: `${ttlMax}s` }]);
  const file = { apiVersion: 'elevation/v1', system: name, title, target, owners, defaultIdentity, connection };
  return JSON.stringify({ ...file, shapes: Object.fromEntries(catalogue) }, null, 2);
}

export function grantOf(subjectIdentity: string, seconds: number, change: Partial<Grant> = {}): Grant {
  const tail = randomInt(32 ** 6)
    .toString(32)
    .padStart(6, '0');
  return {
    ...{ id: `20261121-web-kv-${tail}`, system: 'web-kv', shape: 'set-flag', tier: 'reversible-write', params: { flag: 'checkout' } },
    ...{ requester: 'alice', subject: 'alice', subjectIdentity, proof: null, approvers: 1, run: null, claimWithin: 300 },
    expiresAt: Date.now() + seconds * 1000,
    ...change,
  };
}

export async function openVaultBench(
  shapes?: readonly Shape[],
  change: Partial<System> = {},
  start: () => Promise<VaultServer> = startVault,
): Promise<VaultBench> {
  const [server, issuer] = await Promise.all([start(), startIssuer()]);
  await applySetup(server, issuer);
  await server.root('POST', 'sys/mounts/feature', { type: 'kv', options: { version: '2' } });
  const system = { ...systemOf(server.address, shapes), ...change };
  await applyPolicies(server, system);
  const [alice, bob] = [await admitPerson(server, 'alice'), await admitPerson(server, 'bob')];
  const envs = new Map<string, { readonly [name: string]: string }>();
  const envOf = (of: Job) => {
    const workflow = of === 'everything' ? 'grant.yml' : of === 'revoke' ? 'sweep.yml' : of;
    const env = envs.get(workflow) ?? issuer.jobOf(claimsOf(workflow));
    envs.set(workflow, env);
    return env;
  };
  const tokens = new Map<string, string>();
  const fetchToken = async (id: string, { entity, token }: Subject): Promise<string | null> => {
    const path = `elevations/data/${entity}/${id}`;
    const { status, body } = await call(server, token, 'GET', path);
    const { data } = (body.data ?? {}) as { data?: { wrapping_token?: string } | null };
    if (status !== 200 || !data?.wrapping_token) return null;
    await must(server, token, 'DELETE', path);
    const unwrapped = await call(server, data.wrapping_token, 'POST', 'sys/wrapping/unwrap');
    if (unwrapped.status !== 200) return null;
    const { client_token } = unwrapped.body.auth as { client_token: string };
    tokens.set(id, client_token);
    return client_token;
  };
  const bench: VaultBench = {
    ...{ server, issuer, system, alice, bob },
    open: (only, afterEffect) => vaultKind.open(system, { env: envOf(only), only, ...(afterEffect ? { afterEffect } : {}) }),
    envOf,
    newGrant: (seconds, change) => grantOf(alice.entity, seconds, change),
    fetch: (id, by = alice) => fetchToken(id, by),
    async accessorsOf(id) {
      const { data } = await must(server, server.rootToken, 'GET', `elevations/metadata/${alice.entity}/${id}`);
      const { custom_metadata } = data as { custom_metadata: { [key: string]: string } };
      return Object.entries(custom_metadata).flatMap(([key, value]) => (key.startsWith('token_') ? value.split(' ') : []));
    },
    async use(id, by = alice) {
      const token = tokens.get(id) ?? (await fetchToken(id, by));
      if (token === null) return false;
      const { status } = await call(server, token, 'POST', 'feature/data/flags/checkout', { data: { on: true } });
      return status === 200;
    },
    async stop() {
      await Promise.all([server.stop(), issuer.stop()]);
    },
  };
  return bench;
}
