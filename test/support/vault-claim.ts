import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Grant, JsonObject, Request } from '../../scripts/core/model.ts';
import { call, must } from '../../scripts/demo/vault-setup.ts';
import { SecretStore } from '../../scripts/sources/secrets.ts';
import type { ClaimAsked, Claimed, NotClaimed, Target } from '../../scripts/targets/target.ts';
import { vaultKind } from '../../scripts/targets/vault/kind.ts';
import { openVaultBench, setFlag, type VaultBench } from './vault.ts';

/** A machine of the subject's: what its store keeps, and how the claim goes there. */
export interface Machine {
  readonly kept: string | null;
  readonly asked: ClaimAsked;
  claim(change?: Partial<ClaimAsked>): Promise<Claimed | NotClaimed>;
}

/** A Vault with the pipeline at work, for those who claim from it. */
export interface ClaimBench {
  readonly bench: VaultBench;
  readonly pipeline: Target;
  /** Without a sign-in. */
  readonly home: string;
  /** Granted to alice, or to whom `change` says. */
  granted(change?: Partial<Grant>, seconds?: number): Promise<Grant>;
  /** A machine where alice is signed in. */
  machineFor(grant: Grant, change?: Partial<ClaimAsked>): Machine;
  canWrite(token: string, flag?: string): Promise<boolean>;
  asRoot(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: JsonObject,
    headers?: { readonly [name: string]: string },
  ): Promise<JsonObject>;
  waiting(grant: Grant): Promise<{ wrapping_token: string; wrapping_accessor: string }>;
  /** As the sweep sees it. */
  claimStateOf(grant: Grant): Promise<string | undefined>;
  stop(): Promise<void>;
}

/** @param opened the Vault to claim from; one of its own by default. It ends with this. */
export async function openClaimBench(opened?: VaultBench): Promise<ClaimBench> {
  const home = mkdtempSync(join(tmpdir(), 'elevate-claim-'));
  const bench = opened ?? (await openVaultBench());
  const pipeline = await bench.open('everything');
  const { server } = bench;
  const asRoot: ClaimBench['asRoot'] = (method, path, body, headers = {}) => must(server, server.rootToken, method, path, body, headers);
  return {
    ...{ bench, pipeline, home, asRoot },
    async granted(change = {}, seconds = 120) {
      const grant = bench.newGrant(seconds, change);
      await pipeline.grant(setFlag, grant);
      return grant;
    },
    machineFor(grant, change = {}) {
      const { id, subject, subjectIdentity: identity, expiresAt } = grant;
      const store = SecretStore.open({ ELEVATE_HOME: mkdtempSync(join(home, 'machine-')) });
      const asked: ClaimAsked = {
        ...{ system: bench.system, id, expiresAt, subject, subjectKind: 'human', identity, request: requestOf(grant), kept: store.of(id) },
        ...{ env: { HOME: home, VAULT_TOKEN: bench.alice.token }, now: Date.now, talk: () => undefined },
        ...change,
      };
      return {
        asked,
        get kept() {
          return store.get(id);
        },
        claim: async (more = {}) => (await vaultKind.claim?.({ ...asked, ...more })) ?? never(),
      };
    },
    async canWrite(token, flag = 'checkout') {
      return (await call(server, token, 'POST', `feature/data/flags/${flag}`, { data: { on: true } })).status === 200;
    },
    async waiting(grant) {
      const { data } = (await asRoot('GET', entryOf(grant))) as { data: { data: { wrapping_token: string; wrapping_accessor: string } } };
      return data.data;
    },
    async claimStateOf({ id }) {
      return (await pipeline.list()).find((lease) => lease.id === id)?.claim?.state;
    },
    async stop() {
      await pipeline.close();
      await bench.stop();
      rmSync(home, { recursive: true });
    },
  };
}

/** The request that such a grant came from. */
export function requestOf({ id, params, subject, run }: Grant): Request {
  return {
    ...{ id, system: 'web-kv', shape: 'set-flag', tier: 'reversible-write', params, ttl: 120, requester: 'alice', subject, run },
    ...{ justification: 'j', rollback: 'r', alternatives: null, incident: null, notBefore: null, proof: null },
  };
}

/** Where it waits. */
export const entryOf = ({ id, subjectIdentity }: Grant) => `elevations/data/${subjectIdentity}/${id}`;

export const codeOf = (got: Claimed | NotClaimed) => ('finding' in got ? [got.finding.code, got.isAlarm] : 'claimed');
export const tokenIn = (got: Claimed | NotClaimed) => ('finding' in got ? never() : (got.environment.VAULT_TOKEN ?? never()));
export const never = (): never => {
  throw new Error('this cannot be');
};
