import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Account } from '../core/model.ts';
import { Git } from '../sources/git.ts';
import { runGit } from '../sources/git-process.ts';
import { commitFiles } from '../sources/git-write.ts';
import { LocalForge } from '../sources/local-forge.ts';
import { readPolicyFrom } from '../sources/policy.ts';
import { connectTo } from './policy.ts';
import { type OrdersDatabase, startOrdersDatabase } from './postgres.ts';

/** The company acme on this machine: a database, a forge with everybody's accounts and the policy on main, and alice's clone. */
export interface Company {
  readonly database: OrdersDatabase;
  readonly forge: LocalForge;
  /** alice's clone of the forge's repository. */
  readonly clone: string;
  /** alice's own folder for secrets. */
  readonly home: string;
  /** What only the pipeline has. */
  readonly pipeline: { readonly [name: string]: string | undefined };
  stop(): Promise<void>;
}

/** The sample company, whatever this repository's own policy has become. */
const acme = fileURLToPath(new URL('../../setup/acme', import.meta.url));
const seeded = ['policy/tiers.yaml', 'policy/people.yaml', 'policy/break-glass.yaml', 'policy/notify.yaml', 'CODEOWNERS'];
const system = 'policy/systems/orders-db.yaml';

export async function openCompany(): Promise<Company> {
  const root = mkdtempSync(join(tmpdir(), 'elevate-demo-'));
  const remove = removalOf(root);
  let database: OrdersDatabase | null = null;
  try {
    database = await startOrdersDatabase();
    return await fill(root, database, remove);
  } catch (error) {
    await database?.stop();
    remove();
    throw error;
  }
}

async function fill(root: string, database: OrdersDatabase, remove: () => void): Promise<Company> {
  const forge = await LocalForge.create(join(root, 'forge'));
  const guardian = await openAccounts(forge);
  await seed(forge, guardian, join(root, 'seed'), database);
  const clone = join(root, 'alice', 'ops-elevations');
  await runGit(null, ['clone', '--quiet', '--template=', '--', forge.repo, clone]);
  const { elevate_pipeline, elevate_sweeper } = database.passwords;
  return {
    database,
    forge,
    clone,
    home: join(root, 'alice', 'state'),
    pipeline: { ORDERS_DB_PIPELINE_PASSWORD: elevate_pipeline, ORDERS_DB_SWEEPER_PASSWORD: elevate_sweeper },
    async stop() {
      forge.close();
      await database.stop();
      remove();
    },
  };
}

/** Removes the folder, which holds secrets: when it is called, or else when somebody ends the demo before that. */
function removalOf(root: string): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const remove = () => {
    for (const signal of signals) process.off(signal, onSignal);
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  };
  const onSignal = (signal: NodeJS.Signals) => {
    try {
      remove();
    } finally {
      process.kill(process.pid, signal);
    }
  };
  for (const signal of signals) process.on(signal, onSignal);
  return remove;
}

/** Everybody of the sample's people.yaml gets their accounts. Returns one of the guardians, who puts the policy on main. */
async function openAccounts(forge: LocalForge): Promise<Account> {
  const read = await readPolicyFrom(acme);
  if (!read.ok) throw new Error('the sample policy does not hold together');
  const { byName, groups } = read.policy.people;
  for (const { name, kind, accounts } of byName.values()) {
    const type = kind === 'human' ? 'User' : 'Bot';
    for (const { login, id } of accounts) await forge.createAccount({ login, id, type, emails: [`${name}@example.com`] });
  }
  const guardian = byName.get(groups.get('guardians')?.members[0] ?? '');
  const account = forge.account(guardian?.accounts[0]?.login ?? '');
  if (!account) throw new Error('the sample policy has no guardian');
  return account;
}

async function seed(forge: LocalForge, guardian: Account, dir: string, { connection }: OrdersDatabase): Promise<void> {
  mkdirSync(dir);
  await runGit(null, ['init', '--quiet', '--bare', '--template=', '--', dir]);
  const git = Git.open(dir);
  const files = seeded.map((path) => ({ path, content: readFileSync(join(acme, path), 'utf8') }));
  const database = { path: system, content: connectTo(readFileSync(join(acme, system), 'utf8'), connection) };
  const author = forge.signature(guardian);
  const commit = await commitFiles(git, {
    parents: [],
    author,
    committer: author,
    message: 'The policy of acme\n',
    changes: [...files, database],
  });
  await forge.push(guardian, dir, commit, 'main');
  git.close();
}
