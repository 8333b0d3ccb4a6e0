import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Tools } from '../../scripts/commands/tools.ts';
import { canonicalYaml } from '../../scripts/core/canonical.ts';
import type { LedgerEvent } from '../../scripts/core/events.ts';
import type { JsonObject, RequestId } from '../../scripts/core/model.ts';
import { requestPath } from '../../scripts/core/request-file.ts';
import type { VaultServer } from '../../scripts/demo/vault.ts';
import { openGitLedger } from '../../scripts/sources/git-ledger.ts';
import type { Ledger } from '../../scripts/sources/ledger.ts';
import { workflowOf } from '../workflows/trust.ts';
import { openTestForge, type TestForge } from './forge.ts';
import { acme, peopleFile, policyFilesOf, repository, tiersFile } from './policy-files.ts';
import { openVaultBench, setFlag, systemFile, type VaultBench } from './vault.ts';

type Env = { readonly [name: string]: string };
export interface Asked {
  readonly id: RequestId;
  readonly path: string;
  readonly pull: number;
}
export interface Ran {
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** The sample company with a Vault: a forge, a ledger, a real Vault with setup/vault applied, and requests on their way. */
export interface VaultWorld {
  readonly forge: TestForge;
  readonly ledger: Ledger & { close(): void };
  readonly bench: VaultBench;
  tools(change?: Partial<Tools>): Tools;
  /** An open pull request of alice. */
  ask(change?: JsonObject): Promise<Asked>;
  /** Asked by alice, approved by carol and grace, and merged. */
  askAndMerge(change?: JsonObject): Promise<Asked>;
  /** The same, and granted by the pipeline. */
  granted(change?: JsonObject): Promise<Asked>;
  revoke(asked: Asked): Promise<void>;
  eventsOf(asked: Asked): Promise<LedgerEvent[]>;
  /** Ids that have a place in the mount. */
  entries(): Promise<string[]>;
  /** Leases of our token role, wrapping ones too. */
  leases(): Promise<string[]>;
  /** The real program as the job of the workflow that runs such a command. */
  run(args: readonly string[], env?: Env): Promise<Ran>;
  stop(): Promise<void>;
}

/** How long access waits to be fetched, in this company. */
export const claimWithin = 300;
const program = join(repository, 'scripts', 'elevate.mjs');
const sound: JsonObject = {
  apiVersion: 'elevation/v1',
  system: 'web-kv',
  shape: 'set-flag',
  tier: 'semi-destructive',
  params: { flag: 'checkout' },
  ttl: '45m',
  requester: 'alice',
  justification: 'The new checkout loses carts since noon, and its flag has to go back until that is found.',
  rollback: 'The flag has two values; the other one puts it back.',
  alternatives: 'Waiting for the release of tomorrow would lose the carts of a day.',
};

export async function openVaultWorld(start?: () => Promise<VaultServer>): Promise<VaultWorld> {
  const bench = await openVaultBench([{ ...setFlag, tier: 'semi-destructive' }], { owners: ['dba'] }, start);
  const forge = await openTestForge({ now: Date.now, files: policyFor(bench) });
  const ledger = openGitLedger({ gitDir: forge.forge.repo, now: Date.now });
  const home = join(forge.root, 'home');
  mkdirSync(home);
  let count = 0;
  const keysOf = async (path: string): Promise<string[]> => {
    const answer = await bench.server.root('LIST', path).catch(() => null);
    return ((answer?.data as { keys?: string[] } | undefined)?.keys ?? []).slice();
  };

  const world: VaultWorld = {
    ...{ forge, ledger, bench },
    tools: (change = {}) => ({
      ...{ git: forge.forge.git, mainRef: 'refs/heads/main', forge: forge.forge, ledger, now: Date.now, afterEffect: () => undefined },
      openTarget: (_, only) => bench.open(only),
      ...change,
    }),
    async ask(change = {}) {
      count += 1;
      const id = `${new Date().toISOString().slice(0, 10).replaceAll('-', '')}-web-kv-${String(count).padStart(6, '0')}`;
      const request = { ...sound, id, ...change };
      const path = requestPath({ id, system: 'web-kv', tier: 'semi-destructive' });
      const pull = await forge.requestPull({ as: 'alice', file: { path, content: canonicalYaml(request) } });
      return { id, path, pull };
    },
    async askAndMerge(change) {
      const asked = await world.ask(change);
      for (const name of ['carol', 'grace'] as const) await forge.approve(name, asked.pull);
      await forge.merge('dave', asked.pull, { method: 'squash' });
      return asked;
    },
    async granted(change) {
      const asked = await world.askAndMerge(change);
      await ledger.beat(Date.now());
      const { out, err } = await world.run(['reconcile']);
      if (!(await world.entries()).includes(asked.id)) throw new Error(`not granted: ${out}${err}`);
      return asked;
    },
    async revoke({ id, path }) {
      const reason = 'The work is done, so nobody needs it any more.';
      const content = canonicalYaml({ apiVersion: 'elevation/v1', revokes: id, by: 'bob', reason });
      const pull = await forge.requestPull({ as: 'bob', file: { path: path.replace(/\.yaml$/, '.revoke.yaml'), content } });
      await forge.merge('bob', pull, { method: 'squash' });
    },
    async eventsOf({ id }) {
      const log = (await forge.forge.git.run(['log', '--reverse', '--format=%B', 'refs/heads/ledger', '--'])).toString();
      const events = log.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as LedgerEvent] : []));
      return events.filter((event) => 'id' in event && event.id === id);
    },
    async entries() {
      const places = await keysOf('elevations/metadata/');
      return (await Promise.all(places.map((place) => keysOf(`elevations/metadata/${place}`)))).flat();
    },
    leases: () => keysOf('sys/leases/lookup/auth/token/create/elevations/'),
    async run(args, env = {}) {
      const { PATH = '' } = process.env;
      const child = spawn(process.execPath, [program, ...args], {
        cwd: forge.forge.repo,
        env: { PATH, HOME: home, ...bench.envOf(workflowOf(args)), ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const [out, err] = [textOf(child.stdout), textOf(child.stderr)];
      const [exit, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
      return { exit, signal, out: await out, err: await err };
    },
    async stop() {
      ledger.close();
      await bench.stop();
      forge.close();
    },
  };
  return world;
}

/** The sample's policy with this system alone, alice as who she is in this Vault, and a time within which access is fetched. */
function policyFor({ system, alice }: VaultBench): { readonly [path: string]: string | null } {
  const sample = policyFilesOf(acme);
  const read = (path: string) => parse(Buffer.from(sample.get(path) ?? '').toString('utf8'));
  const people = read(peopleFile);
  people.humans.alice.identities.vault = alice.entity;
  const tiers = read(tiersFile);
  for (const tier of Object.values(tiers.tiers) as { claimWithin?: string }[]) tier.claimWithin = `${claimWithin}s`;
  const others = [...sample.keys()].filter((path) => path.startsWith('policy/systems/')).map((path) => [path, null]);
  return {
    ...Object.fromEntries(others),
    [peopleFile]: JSON.stringify(people, null, 1),
    [tiersFile]: JSON.stringify(tiers, null, 1),
    'policy/systems/web-kv.yaml': systemFile(system),
  };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}
