import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Tools } from '../../scripts/commands/tools.ts';
import { canonicalYaml } from '../../scripts/core/canonical.ts';
import type { Instant, JsonObject, RequestId, Sha } from '../../scripts/core/model.ts';
import { requestPath } from '../../scripts/core/request-file.ts';
import { connectTo } from '../../scripts/demo/policy.ts';
import { type OrdersDatabase, startOrdersDatabase } from '../../scripts/demo/postgres.ts';
import { openGitLedger } from '../../scripts/sources/git-ledger.ts';
import type { Ledger } from '../../scripts/sources/ledger.ts';
import type { LocalForge } from '../../scripts/sources/local-forge.ts';
import { targetKind } from '../../scripts/targets/index.ts';
import { loginOf } from '../../scripts/targets/postgres/login-name.ts';
import type { GithubDouble } from '../fakes/github/double.ts';
import { type Acts, type Name, openTestForge, RunningClock, samplePolicy, type TestForge } from './forge.ts';
import { type Opened, openTestGithub, type TestGithub } from './github.ts';

/** A whole company on this machine: the forge with its people, the ledger, a real PostgreSQL, and requests on their way. */
export interface World<F extends Acts = LocalForge> {
  readonly forge: TestForge<F>;
  readonly database: OrdersDatabase;
  readonly ledger: Ledger;
  /** Of the pipeline. */
  readonly env: { readonly [name: string]: string | undefined };
  tools(change?: Partial<Tools>): Tools;
  /** A pull request with a sound request; `ask` changes its fields. */
  ask(ask?: Partial<JsonObject>, as?: Name): Promise<Asked>;
  /** Asked, approved by carol and grace, and merged. */
  askAndMerge(ask?: Partial<JsonObject>): Promise<Asked & { readonly commit: Sha }>;
  merge(asked: Asked): Promise<Sha>;
  /** Puts a revocation on main. */
  revoke(asked: Asked, by?: Name): Promise<void>;
  /** Whether the subject can sign in to the database now. */
  canSignIn(asked: Asked): Promise<boolean>;
  signIn(asked: Asked): Promise<pg.Client>;
  asSuperuser(text: string): Promise<pg.QueryResult>;
  /** Every login of ours that the server has, by id. */
  logins(): Promise<string[]>;
  /** The real program, as a process of its own. */
  run(args: readonly string[], env?: { readonly [name: string]: string }, how?: RunHow): Promise<Ran>;
  stop(): Promise<void>;
}
export interface Asked {
  readonly id: RequestId;
  readonly path: string;
  readonly pull: number;
  readonly secret: string;
}
export interface RunHow {
  /** Another clone than the pipeline's. */
  readonly cwd?: string;
  /** The process, once it runs. */
  readonly started?: (kill: () => void) => void;
}
export interface Ran {
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

const program = fileURLToPath(new URL('../../scripts/elevate.mjs', import.meta.url));
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

export async function openWorld({ files = {} }: { files?: { readonly [path: string]: string } } = {}): Promise<World> {
  const database = await startOrdersDatabase();
  const path = 'policy/systems/orders-db.yaml';
  const policy = connectTo(files[path] ?? samplePolicy()[path] ?? '', database.connection);
  const forge = await openTestForge({ now: Date.now, files: { ...files, [path]: policy } });
  const ledger = openGitLedger({ gitDir: forge.forge.repo, now: Date.now });
  const base = { git: forge.forge.git, mainRef: 'refs/heads/main', forge: forge.forge, ledger };
  return new OpenWorld(forge, database, base, { cwd: forge.forge.repo, env: {}, now: Date.now });
}

/** The same on the double of GitHub: the pipeline is the workflows' own bot, and works in a clone. */
export async function openGithubWorld({
  files = {},
}: {
  files?: { readonly [path: string]: string };
} = {}): Promise<World<GithubDouble> & { readonly github: TestGithub; readonly pipeline: Opened }> {
  const database = await startOrdersDatabase();
  const path = 'policy/systems/orders-db.yaml';
  const policy = connectTo(samplePolicy()[path] ?? '', database.connection);
  const github = await openTestGithub({ clock: new RunningClock(), files: { ...files, [path]: policy } });
  const order = { kind: 'actions', permissions: { contents: 'write', pull_requests: 'read' } } as const;
  const pipeline = await github.open('pipeline', { order });
  const world = new OpenWorld(github.test, database, pipeline, {
    cwd: pipeline.dir,
    env: github.env('pipeline', order),
    now: github.test.clock.now,
  });
  return Object.assign(world, { github, pipeline });
}

/** Where the program runs, with what in its environment, by which clock. */
interface Place {
  readonly cwd: string;
  readonly env: { readonly [name: string]: string };
  readonly now: () => Instant;
}
type Base = Pick<Tools, 'git' | 'mainRef' | 'forge' | 'ledger'>;

class OpenWorld<F extends Acts> implements World<F> {
  readonly forge: TestForge<F>;
  readonly database: OrdersDatabase;
  readonly ledger: Ledger;
  readonly #base: Base;
  readonly #cwd: string;
  readonly #now: () => Instant;
  readonly env: { readonly [name: string]: string | undefined };
  readonly #closers: (() => Promise<unknown>)[] = [];
  #count = 0;

  constructor(forge: TestForge<F>, database: OrdersDatabase, base: Base, place: Place) {
    this.forge = forge;
    this.database = database;
    this.ledger = base.ledger;
    this.#base = base;
    this.#cwd = place.cwd;
    this.#now = place.now;
    const { elevate_pipeline, elevate_sweeper } = database.passwords;
    this.env = { ...place.env, ORDERS_DB_PIPELINE_PASSWORD: elevate_pipeline, ORDERS_DB_SWEEPER_PASSWORD: elevate_sweeper };
  }

  tools(change: Partial<Tools> = {}): Tools {
    const { env } = this;
    const { git, mainRef, forge, ledger } = this.#base;
    return {
      ...{ git, mainRef, forge, ledger },
      openTarget: async (system, only) => {
        const target = await targetKind(system.target).open(system, { env, only });
        const byServer = target.now.bind(target);
        // Where the world runs ahead of the real time, its servers do too.
        return Object.assign(target, { now: async () => (await byServer()) + this.#now() - Date.now() });
      },
      now: this.#now,
      afterEffect: () => undefined,
      ...change,
    };
  }

  async ask(ask: Partial<JsonObject> = {}, as: Name = 'alice'): Promise<Asked> {
    const { proof, secret } = targetKind('postgres').makeProof?.() ?? { proof: '', secret: '' };
    const request: JsonObject = { ...sound, id: this.#newId(), proof, ...withoutUndefined(ask) };
    const { id, system, tier } = request as { id: string; system: string; tier: 'cosmetic' };
    const path = requestPath({ id, system, tier });
    const pull = await this.forge.requestPull({ as, file: { path, content: canonicalYaml(request) } });
    return { id, path, pull, secret };
  }

  async askAndMerge(ask: Partial<JsonObject> = {}): Promise<Asked & { commit: Sha }> {
    const asked = await this.ask(ask);
    await this.forge.approve('carol', asked.pull);
    await this.forge.approve('grace', asked.pull);
    return { ...asked, commit: await this.merge(asked) };
  }

  merge({ pull }: Asked): Promise<Sha> {
    return this.forge.merge('dave', pull, { method: 'squash' });
  }

  async revoke({ id, path }: Asked, by: Name = 'bob'): Promise<void> {
    const content = canonicalYaml({
      apiVersion: 'elevation/v1',
      revokes: id,
      by,
      reason: 'The work is done, so nobody needs it any more.',
    });
    const pull = await this.forge.requestPull({ as: by, file: { path: path.replace(/\.yaml$/, '.revoke.yaml'), content } });
    await this.forge.merge(by, pull, { method: 'squash' });
  }

  async canSignIn(asked: Asked): Promise<boolean> {
    try {
      await (await this.signIn(asked)).end();
      return true;
    } catch (error) {
      // 28P01: the password, or its validity, is over; 28000: no login (any more)
      if (['28P01', '28000'].includes((error as { code?: string }).code ?? '')) return false;
      throw error;
    }
  }

  async signIn({ id, secret }: Asked): Promise<pg.Client> {
    const client = new pg.Client({ ...this.database.as('postgres'), user: loginOf(id), password: secret });
    client.on('error', () => undefined);
    await client.connect();
    this.#closers.push(() => client.end().catch(() => undefined));
    return client;
  }

  async asSuperuser(text: string): Promise<pg.QueryResult> {
    const client = new pg.Client(this.database.as('postgres'));
    await client.connect();
    try {
      return await client.query(text);
    } finally {
      await client.end();
    }
  }

  async logins(): Promise<string[]> {
    const { rows } = await this.asSuperuser(`SELECT rolname FROM pg_roles WHERE rolname LIKE 'elev\\_2%' ORDER BY 1`);
    return rows.map(({ rolname }: { rolname: string }) => rolname.replace(/^elev_/, ''));
  }

  async run(args: readonly string[], env: { readonly [name: string]: string } = {}, { cwd, started }: RunHow = {}): Promise<Ran> {
    const { PATH, HOME } = process.env;
    const child = spawn(process.execPath, [program, ...args], {
      cwd: cwd ?? this.#cwd,
      env: { PATH, HOME, ...this.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    started?.(() => void child.kill('SIGKILL'));
    const [out, err] = [collect(child.stdout), collect(child.stderr)];
    const [exit, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    return { exit, signal, out: await out, err: await err };
  }

  async stop(): Promise<void> {
    await Promise.all(this.#closers.map((close) => close()));
    await this.forge.close();
    await this.database.stop();
  }

  #newId(): RequestId {
    this.#count += 1;
    const day = new Date().toISOString().slice(0, 10).replaceAll('-', '');
    const tail = Array.from({ length: 6 }, (_, index) => alphabet[Math.floor(this.#count / 32 ** (5 - index)) % 32]).join('');
    return `${day}-orders-db-${tail}`;
  }
}

const sound: JsonObject = {
  apiVersion: 'elevation/v1',
  system: 'orders-db',
  shape: 'update-rows',
  tier: 'semi-destructive',
  params: { schema: 'shop', tables: ['orders'] },
  ttl: '45m',
  requester: 'alice',
  justification: 'Orders of Monday carry the wrong currency since the import, and invoices go out tonight.',
  rollback: 'The old values are in the import file; the same statement writes them back.',
  alternatives: 'Importing the day again would send every customer a second confirmation.',
};

function withoutUndefined(change: Partial<JsonObject>): JsonObject {
  return Object.fromEntries(Object.entries(change).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

async function collect(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

/** Waits until it is later than `instant`. */
export function past(instant: Instant): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, instant - Date.now()) + 5));
}
