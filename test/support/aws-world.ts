import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ListRolesCommand } from '@aws-sdk/client-iam';
import type { Tools } from '../../scripts/commands/tools.ts';
import { canonicalYaml } from '../../scripts/core/canonical.ts';
import type { LedgerEvent } from '../../scripts/core/events.ts';
import type { JsonObject, RequestId } from '../../scripts/core/model.ts';
import { requestPath } from '../../scripts/core/request-file.ts';
import { account, readOnlyRole, signedIn } from '../../scripts/demo/aws-account.ts';
import { openGitLedger } from '../../scripts/sources/git-ledger.ts';
import type { Ledger } from '../../scripts/sources/ledger.ts';
import { targetKind } from '../../scripts/targets/index.ts';
import { type Name, openTestForge, type TestForge } from './forge.ts';
import { readAt } from './later-forge.ts';
import { type AwsBench, openAwsBench } from './moto.ts';
import { acme, repository } from './policy-files.ts';

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

/** The sample company with its account on AWS alone: a forge, a ledger, moto with setup/aws applied, and requests on their way. */
export interface AwsWorld {
  readonly forge: TestForge;
  readonly ledger: Ledger & { close(): void };
  readonly bench: AwsBench;
  /** Everybody's home. */
  readonly home: string;
  /** The credentials that a person of the sample has by single sign-on. */
  signedInAs(name: Name): Promise<Env>;
  /** Asked, approved by carol and frank, and merged. `change`: other fields, null takes one out. */
  askAndMerge(change?: { readonly [field: string]: JsonObject[string] }): Promise<Asked>;
  /** The same, and granted by the pipeline. */
  granted(change?: { readonly [field: string]: JsonObject[string] }): Promise<Asked>;
  revoke(asked: Asked): Promise<void>;
  /** Whether the subject could take the role now and do what was asked for, by the documents that are there. */
  works(asked: Asked): Promise<boolean>;
  /** What the ledger's log says of it, in order. */
  eventsOf(asked: Asked): Promise<LedgerEvent['kind'][]>;
  /** For a turn of the loop in this process. */
  tools(): Tools;
  /** The same by a clock that is ahead, and the forge's with it. */
  toolsAhead(ms: number): Tools;
  /** Ids of our roles that AWS has. */
  roles(): Promise<string[]>;
  /** The real program as the pipeline, or by `env` as somebody else. */
  run(args: readonly string[], env?: Env): Promise<Ran>;
  stop(): Promise<void>;
}

const program = join(repository, 'scripts', 'elevate.mjs');
const file = 'policy/systems/web.yaml';
const identityOf = (name: Name) => `arn:aws:sts::${account}:assumed-role/${readOnlyRole}/${name}@example.com`;
const sound = {
  apiVersion: 'elevation/v1',
  system: 'web',
  shape: 'promote-replica',
  tier: 'semi-destructive',
  params: { region: 'eu-central-1', replica: 'orders-replica-1' },
  ttl: '45m',
  requester: 'alice',
  justification: 'The region of the main database has had no network since noon, and the shop has to take orders.',
  rollback: 'The old main database becomes a replica of this one, once it can be reached again.',
  alternatives: 'Waiting was decided against; a restore of the backup would lose the orders of this morning.',
};

export async function openAwsWorld(): Promise<AwsWorld> {
  const bench = await openAwsBench();
  const files = { [file]: readFileSync(join(acme, file), 'utf8'), 'policy/systems/orders-db.yaml': null };
  const forge = await openTestForge({ now: Date.now, files });
  const ledger = openGitLedger({ gitDir: forge.forge.repo, now: Date.now });
  const home = join(forge.root, 'home');
  mkdirSync(home);
  let count = 0;

  const world: AwsWorld = {
    ...{ forge, ledger, bench, home },
    async signedInAs(name) {
      // Past the bench, which counts the calls of the program.
      const keys = await signedIn(bench.endpoint, `${name}@example.com`);
      return { ...keys, AWS_ENDPOINT_URL: bench.env.AWS_ENDPOINT_URL ?? '', ELEVATE_AS: `${name}-acme`, ELEVATE_HOME: join(home, name) };
    },
    async askAndMerge(change = {}) {
      count += 1;
      const id = `${new Date().toISOString().slice(0, 10).replaceAll('-', '')}-web-${String(count).padStart(6, '0')}`;
      const request = Object.fromEntries(Object.entries({ ...sound, id, ...change }).filter(([, value]) => value !== null)) as JsonObject;
      const path = requestPath({ id, system: 'web', tier: request.tier as 'cosmetic' });
      const pull = await forge.requestPull({ as: 'alice', file: { path, content: canonicalYaml(request) } });
      for (const name of ['carol', 'frank'] as const) await forge.approve(name, pull);
      await forge.merge('dave', pull, { method: 'squash' });
      return { id, path, pull };
    },
    async granted(change) {
      const asked = await world.askAndMerge(change);
      await ledger.beat(Date.now());
      const { out, err } = await world.run(['reconcile']);
      if (!(await world.roles()).includes(asked.id)) throw new Error(`not granted: ${out}${err}`);
      return asked;
    },
    async revoke({ id, path }) {
      const content = canonicalYaml({
        apiVersion: 'elevation/v1',
        revokes: id,
        by: 'bob',
        reason: 'The work is done, so nobody needs it.',
      });
      const pull = await forge.requestPull({ as: 'bob', file: { path: path.replace(/\.yaml$/, '.revoke.yaml'), content } });
      await forge.merge('bob', pull, { method: 'squash' });
    },
    works: ({ id }) => bench.use({ grant: { id, subjectIdentity: identityOf('alice'), shape: sound.shape } }),
    async eventsOf({ id }) {
      const log = (await forge.forge.git.run(['log', '--reverse', '--format=%B', 'refs/heads/ledger', '--'])).toString();
      const events = log.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as LedgerEvent] : []));
      return events.filter((event) => 'id' in event && event.id === id).map(({ kind }) => kind);
    },
    tools: () => ({
      ...{ git: forge.forge.git, mainRef: 'refs/heads/main', forge: forge.forge, ledger, now: Date.now, afterEffect: () => undefined },
      openTarget: (system, only) => targetKind(system.target).open(system, { env: bench.env, only }),
    }),
    toolsAhead(ms) {
      const now = () => Date.now() + ms;
      const real = forge.forge;
      const ahead = readAt(real, now);
      return { ...world.tools(), now, forge: ahead };
    },
    async roles() {
      const { Roles = [] } = await bench.admin.send(new ListRolesCommand({ PathPrefix: '/elevations/', MaxItems: 1000 }));
      return Roles.map(({ RoleName = '' }) => RoleName.replace(/^elevation-/, ''));
    },
    async run(args, env = {}) {
      const { PATH = '' } = process.env;
      const child = spawn(process.execPath, [program, ...args], {
        cwd: forge.forge.repo,
        env: { PATH, HOME: home, ...bench.env, ...env },
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

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}
