import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../scripts/demo/server.ts';
import { call, type VaultAnswer } from '../../scripts/demo/vault-setup.ts';
import { until } from './postgres.ts';

/** One server of a Vault with several, on integrated storage. It starts sealed. */
export interface VaultNode {
  readonly name: string;
  /** Its own, whatever it tells others. */
  readonly address: string;
  /** Sends what `call` sends; null: nobody listens there. */
  ask(...asked: AskedOfNode): Promise<VaultAnswer | null>;
  /** `sys/health` as it is now: what this node is to the others. */
  state(): Promise<'active' | 'standby' | 'sealed' | 'new' | 'dead'>;
  start(): Promise<void>;
  /** By SIGKILL. Its data stay. */
  kill(): Promise<void>;
  /** For good: whatever the test made goes with the last of its nodes. */
  stop(): Promise<void>;
}
type AskedOfNode = Parameters<typeof call> extends [unknown, ...infer Rest] ? Rest : never;

/**
 * As `lifeline` of scripts/demo/server.ts, for a folder that several share, and for a server that is started again: it goes down with our end
 * of the standard input, and takes the folder along unless it was told to keep it. Of several that go down at once, the last finds nobody who
 * still writes there.
 */
const lifeline =
  'exec 3<&0; "$@" & pid=$!; read -r last <&3; kill -KILL $pid; wait $pid 2>/dev/null; [ "$last" = keep ] || rm -rf "$0" 2>/dev/null';
/** Of processes that share two cores with whatever else runs there. */
const startWithinMs = 60_000;

/** @param advertised what it tells others to be its address, where a redirect leads; its own by default */
export async function makeNode(program: string, folder: string, name: string, advertised?: string): Promise<VaultNode> {
  const home = join(folder, name);
  mkdirSync(join(home, 'data'), { recursive: true });
  const [port, clusterPort] = [await freePort(), await freePort()];
  const address = `http://127.0.0.1:${port}`;
  const config = {
    storage: { raft: { path: join(home, 'data'), node_id: name, performance_multiplier: '1' } },
    listener: { tcp: { address: `127.0.0.1:${port}`, cluster_address: `127.0.0.1:${clusterPort}`, tls_disable: true } },
    ...{ api_addr: advertised ?? address, cluster_addr: `https://127.0.0.1:${clusterPort}`, disable_mlock: true, log_level: 'error' },
    // So that a test can leave there what a node leaves that dies in the middle of something.
    raw_storage_endpoint: true,
  };
  const file = join(home, 'config.json');
  writeFileSync(file, JSON.stringify(config));
  let child: ChildProcess | null = null;
  const end = async (last: string): Promise<void> => {
    if (child === null) return;
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
    child.stdin?.end(last);
    await ended;
    child = null;
  };

  const node: VaultNode = {
    ...{ name, address },
    ask: (...asked) => call(node, ...asked).catch(() => null),
    async state() {
      const { status, body } = (await node.ask('', 'GET', 'sys/health')) ?? { status: 0, body: {} };
      if (status === 0) return 'dead';
      if (body.initialized === false) return 'new';
      if (body.sealed !== false) return 'sealed';
      return body.standby === false ? 'active' : 'standby';
    },
    async start() {
      child = spawn('sh', ['-c', lifeline, folder, program, 'server', `-config=${file}`], {
        ...{ cwd: home, env: { PATH: process.env.PATH, HOME: home } },
        stdio: ['pipe', 'ignore', 'ignore'],
        // Ctrl-C is for us: it must not reach the shell that cleans up after the server.
        detached: true,
      });
      await until(async () => (await node.state()) !== 'dead', startWithinMs);
    },
    kill: () => end('keep\n'),
    stop: () => end('stop\n'),
  };
  return node;
}
