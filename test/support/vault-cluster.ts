import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '../../scripts/core/model.ts';
import { type VaultServer, vaultProgram } from '../../scripts/demo/vault.ts';
import { must } from '../../scripts/demo/vault-setup.ts';
import { until } from './postgres.ts';
import { makeNode, type VaultNode } from './vault-node.ts';
import { openWire, type Wire } from './vault-wire.ts';

/**
 * A Vault of three nodes. Its address is that of a wire before them, as companies have a load balancer there: the test says to which node it
 * leads, at first to a standby.
 */
export interface VaultCluster extends VaultServer {
  readonly nodes: readonly VaultNode[];
  /** With the data of all. */
  readonly folder: string;
  readonly front: Wire;
  /** Waits until one node leads and every other that is unsealed knows it. */
  active(): Promise<VaultNode>;
  /** Waits as well. */
  standby(): Promise<VaultNode>;
  /** Starts what is dead, unseals what is sealed, and leads to a standby. */
  mend(): Promise<void>;
}

const electedWithinMs = 60_000;

/** @param advertised where each node says that the active one is reached; the node's own address by default */
export async function startVaultCluster(advertised?: string): Promise<VaultCluster> {
  const program = vaultProgram();
  if (program === null) throw new Error('Vault is not built');
  const folder = mkdtempSync(join(tmpdir(), 'elevate-vaults-'));
  const nodes = await Promise.all(['one', 'two', 'three'].map((name) => makeNode(program, folder, name, advertised)));
  const stopNodes = async () => {
    await Promise.all(nodes.map((node) => node.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await Promise.all(nodes.map((node) => node.start()));
    const { key, rootToken } = await joined(nodes);
    const front = await openWire(nodes[0]?.address ?? '');
    const cluster: VaultCluster = {
      ...{ program, nodes, folder, front, rootToken, address: front.address },
      auditLog: () => readFileSync(join(folder, 'audit.log'), 'utf8'),
      root: async (method, path, body) => must(await cluster.active(), rootToken, method as 'GET', path, body as JsonObject),
      active: () => leaderOf(nodes, rootToken),
      async standby() {
        await cluster.active();
        for (const node of nodes) if ((await node.state()) === 'standby') return node;
        throw new Error('no standby lives');
      },
      async mend() {
        for (const node of nodes) {
          if ((await node.state()) === 'dead') await node.start();
          if ((await node.state()) === 'sealed') await must(node, '', 'POST', 'sys/unseal', { key });
        }
        await until(async () => (await standbysOf(nodes)).length === nodes.length - 1, electedWithinMs);
        front.to = (await cluster.standby()).address;
      },
      async stop() {
        front.close();
        await stopNodes();
      },
    };
    await cluster.root('POST', 'sys/audit/file', { type: 'file', options: { file_path: join(folder, 'audit.log') } });
    await cluster.mend();
    return cluster;
  } catch (error) {
    await stopNodes();
    throw error;
  }
}

/** The first becomes a Vault, the others join it, and each has a vote. */
async function joined([first, ...others]: readonly VaultNode[]): Promise<{ readonly key: string; readonly rootToken: string }> {
  if (!first) throw new Error('no node');
  const { keys_base64, root_token } = await must(first, '', 'POST', 'sys/init', { secret_shares: 1, secret_threshold: 1 });
  const [[key = ''], rootToken] = [keys_base64 as string[], root_token as string];
  await must(first, '', 'POST', 'sys/unseal', { key });
  await until(async () => (await first.state()) === 'active', electedWithinMs);
  const soon = { server_stabilization_time: '1s' };
  await must(first, rootToken, 'POST', 'sys/storage/raft/autopilot/configuration', soon);
  for (const node of others) {
    await must(node, '', 'POST', 'sys/storage/raft/join', { leader_api_addr: first.address });
    await must(node, '', 'POST', 'sys/unseal', { key });
  }
  await until(async () => {
    const answer = await first.ask(rootToken, 'GET', 'sys/storage/raft/configuration');
    const { config } = (answer?.body.data ?? {}) as { config?: { servers: { voter: boolean }[] } };
    return config?.servers.filter(({ voter }) => voter).length === others.length + 1;
  }, electedWithinMs);
  return { key, rootToken };
}

async function standbysOf(nodes: readonly VaultNode[]): Promise<VaultNode[]> {
  const states = await Promise.all(nodes.map((node) => node.state()));
  return nodes.filter((_, place) => states[place] === 'standby');
}

/** That it leads, and does what it is asked through each of the others, too. */
async function leaderOf(nodes: readonly VaultNode[], rootToken: string): Promise<VaultNode> {
  let leader: VaultNode | undefined;
  await until(async () => {
    const states = await Promise.all(nodes.map((node) => node.state()));
    const actives = nodes.filter((_, place) => states[place] === 'active');
    const unsealed = nodes.filter((_, place) => states[place] === 'active' || states[place] === 'standby');
    [leader] = actives;
    const path = `cubbyhole/${randomUUID()}`;
    const works = await Promise.all(unsealed.map((node) => node.ask(rootToken, 'POST', path, { works: true })));
    return actives.length === 1 && works.every((answer) => answer?.status === 204);
  }, electedWithinMs);
  if (!leader) throw new Error('nobody leads');
  return leader;
}
