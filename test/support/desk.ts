import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GrantingEvent } from '../../scripts/core/events.ts';
import type { Instant, JsonObject, RequestId } from '../../scripts/core/model.ts';
import { parseElevationPath } from '../../scripts/core/request-file.ts';
import { formatInstant } from '../../scripts/core/time.ts';
import { exitCodeOf } from '../../scripts/elevate.ts';
import { guardOutput, noPaint } from '../../scripts/output/paint.ts';
import { openGitLedger } from '../../scripts/sources/git-ledger.ts';
import type { Ledger } from '../../scripts/sources/ledger.ts';
import { type Name, openTestForge, type TestForge, type TestForgeOptions } from './forge.ts';
import { granted, granting } from './ledger.ts';

export interface Said {
  readonly exit: number | null;
  readonly signal?: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A person's machine: a clone of a local forge, a home for secrets, and the command line. */
export interface Desk {
  readonly forge: TestForge;
  readonly clone: string;
  readonly home: string;
  readonly ledger: Ledger & { close(): void };
  /** In this process, which is quick. `as`: who acts. */
  run(as: Name | null, ...args: readonly string[]): Promise<Said>;
  /** The same, its one JSON object read. */
  json(as: Name | null, ...args: readonly string[]): Promise<JsonObject>;
  /** As a user starts it: a process of its own. */
  spawn(as: Name | null, args: readonly string[], env?: { readonly [name: string]: string }): Running;
  /** The flags of a request that is in order; `change`: others, or null to leave one out. */
  flags(change?: { readonly [flag: string]: string | null }): string[];
  /** A request by alice, opened; its id and number. */
  ask(change?: { readonly [flag: string]: string | null }, as?: Name): Promise<{ id: RequestId; pull: number; secret: string }>;
  /** Approved by carol and grace, and merged; the ledger then says that it is granted until `expiresAt`. */
  grant(asked: { id: RequestId; pull: number }, expiresAt?: Instant, change?: Partial<GrantingEvent>): Promise<GrantingEvent>;
  secrets(): string[];
  /** Everything that the forge keeps, its objects unpacked. */
  everything(): string;
  close(): void;
}
export interface Running {
  readonly done: Promise<Said>;
  kill(signal: NodeJS.Signals): void;
  /** Once its stdout holds this. */
  saw(text: string): Promise<void>;
}

const program = fileURLToPath(new URL('../../scripts/elevate.mjs', import.meta.url));
const inOrder = {
  system: 'orders-db',
  shape: 'update-rows',
  'param schema': 'shop',
  'param tables': 'orders,order_lines',
  ttl: '45m',
  justification: 'Orders of 19 November carry a wrong currency; this sets it right.',
  rollback: 'The old values are kept in shop.orders_before_4711.',
  alternatives: 'Waiting for the next release would leave invoices wrong until Tuesday.',
} as const;

export async function openDesk(options: TestForgeOptions = {}): Promise<Desk> {
  const now = options.now ?? Date.now;
  const forge = await openTestForge({ ...options, now });
  const clone = join(forge.root, 'clone');
  const home = join(forge.root, 'home');
  mkdirSync(home);
  execFileSync('git', ['clone', '--quiet', forge.forge.repo, clone]);
  const ledger = openGitLedger({ gitDir: forge.forge.repo, now });
  const login = (as: Name) => forge.account(as).login;
  const { PATH = '' } = process.env;

  const desk: Desk = {
    forge,
    clone,
    home,
    ledger,
    async run(as, ...args) {
      const out: string[] = [];
      const err: string[] = [];
      const env = { PATH, HOME: home, ELEVATE_HOME: join(home, 'elevate'), ...(as && { ELEVATE_AS: login(as) }) };
      const print = (text: string) => void out.push(guardOutput(text));
      const talk = (text: string) => void err.push(guardOutput(text));
      const exit = await exitCodeOf(args, { env, cwd: clone, now, isInteractive: false, print, talk, paint: noPaint });
      return { exit, out: out.join('\n'), err: err.join('\n') };
    },
    async json(as, ...args) {
      const { exit, out, err } = await desk.run(as, ...args, '--json');
      try {
        return { ...(JSON.parse(out) as JsonObject), exit };
      } catch {
        throw new Error(`no JSON: ${out}\n${err}`);
      }
    },
    spawn(as, args, env = {}) {
      const own = { PATH, HOME: home, ELEVATE_HOME: join(home, 'elevate'), ...(as && { ELEVATE_AS: login(as) }), ...env };
      const child = spawn(process.execPath, [program, ...args], { cwd: clone, env: own, stdio: ['ignore', 'pipe', 'pipe'] });
      let [out, err] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
      });
      child.stderr.on('data', (chunk: Buffer) => {
        err += chunk.toString();
      });
      const done = once(child, 'close').then(([exit, signal]) => ({ exit, signal, out, err }) as Said);
      return {
        done,
        kill: (signal) => void child.kill(signal),
        async saw(text) {
          while (!out.includes(text))
            await Promise.race([once(child.stdout, 'data'), done.then(() => Promise.reject(new Error(`ended: ${out}${err}`)))]);
        },
      };
    },
    flags(change = {}) {
      const all = Object.entries({ ...inOrder, ...change });
      return all.flatMap(([name, value]) => {
        if (value === null) return [];
        const [flag, param] = name.split(' ');
        return [`--${flag}`, param === undefined ? value : `${param}=${value}`];
      });
    },
    async ask(change = {}, as = 'alice') {
      const { id, pull, secretAt } = await desk.json(as, 'request', ...desk.flags(change));
      return { id: String(id), pull: Number(pull), secret: readFileSync(String(secretAt), 'utf8').trim() };
    },
    async grant({ id, pull }, expiresAt = now() + 3_600_000, change = {}) {
      await forge.approve('carol', pull);
      await forge.approve('grace', pull);
      const merge = await forge.merge('dave', pull, { method: 'squash' });
      const files = execFileSync('git', ['--git-dir', forge.forge.repo, 'ls-tree', '-r', '--name-only', merge, 'elevations/'], {
        encoding: 'utf8',
      });
      const path = files.split('\n').find((file) => parseElevationPath(file)?.id === id) ?? '';
      const end = formatInstant(expiresAt);
      const event = granting(id, { path, merge, pull, expiresAt: end, effectiveEnd: end, at: formatInstant(now()), ...change });
      await ledger.append(() => [event, granted(id, { expiresAt: end, at: formatInstant(now()) })]);
      return event;
    },
    secrets() {
      const dir = join(home, 'elevate', 'secrets');
      return existsSync(dir) ? readdirSync(dir) : [];
    },
    everything() {
      const objects = execFileSync('git', ['--git-dir', forge.forge.repo, 'cat-file', '--batch-all-objects', '--batch'], {
        encoding: 'latin1',
        maxBuffer: 1 << 28,
      });
      const dir = join(forge.forge.dir, 'forge');
      const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      return [objects, ...files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'))].join('\n');
    },
    close() {
      forge.close();
    },
  };
  return desk;
}
