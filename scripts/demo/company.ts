import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from '../core/model.ts';
import { Git } from '../sources/git.ts';
import { runGit } from '../sources/git-process.ts';
import { commitFiles } from '../sources/git-write.ts';
import { LocalForge } from '../sources/local-forge.ts';
import { readPolicyFrom } from '../sources/policy.ts';
import { acme, sampleText } from './policy.ts';
import type { OpenSetting, Setting } from './setting.ts';

/** The company acme on this machine: a server, a forge with everybody's accounts and the policy on main, and alice's clone. */
export interface Company<S extends Setting = Setting> {
  readonly setting: S;
  readonly forge: LocalForge;
  /** alice's clone of the forge's repository. */
  readonly clone: string;
  /** alice's own folder for secrets. */
  readonly home: string;
  stop(): Promise<void>;
}

const seeded = ['policy/tiers.yaml', 'policy/people.yaml', 'policy/break-glass.yaml', 'policy/notify.yaml', 'CODEOWNERS'];

export async function openCompany<S extends Setting>(open: OpenSetting<S>, talk: (line: string) => void): Promise<Company<S>> {
  const root = mkdtempSync(join(tmpdir(), 'elevate-demo-'));
  const remove = removalOf(root);
  const home = join(root, 'alice', 'state');
  let setting: S | null = null;
  try {
    setting = await open(talk, home);
    return await fill(root, home, setting, remove);
  } catch (error) {
    await setting?.stop();
    remove();
    throw error;
  }
}

async function fill<S extends Setting>(root: string, home: string, setting: S, remove: () => void): Promise<Company<S>> {
  const forge = await LocalForge.create(join(root, 'forge'));
  const guardian = await openAccounts(forge);
  await seed(forge, guardian, join(root, 'seed'), setting);
  const clone = join(root, 'alice', 'ops-elevations');
  await runGit(null, ['clone', '--quiet', '--template=', '--', forge.repo, clone]);
  return {
    ...{ setting, forge, clone, home },
    async stop() {
      forge.close();
      await setting.stop();
      remove();
    },
  };
}

/**
 * Removes the folder, which holds secrets: when it is called, or when our end of a pipe closes, which even a SIGKILL of this process does. What we
 * had started may still write then, so it is tried for some seconds.
 */
function removalOf(root: string): () => void {
  const script = 'read -r _; for n in 1 2 3 4 5; do rm -rf -- "$0"; sleep 1; [ -e "$0" ] || break; done';
  // Ctrl-C is for us: it must not reach the shell.
  const remover = spawn('sh', ['-c', script, root], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  remover.unref();
  remover.stdin.on('error', () => {}); // somebody has killed it: then we remove it alone
  return () => {
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    remover.stdin.end();
  };
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

async function seed(forge: LocalForge, guardian: Account, dir: string, { policy }: Setting): Promise<void> {
  mkdirSync(dir);
  await runGit(null, ['init', '--quiet', '--bare', '--template=', '--', dir]);
  const git = Git.open(dir);
  const files = { ...Object.fromEntries(seeded.map((path) => [path, sampleText(path)])), ...policy };
  const author = forge.signature(guardian);
  const commit = await commitFiles(git, {
    parents: [],
    author,
    committer: author,
    message: 'The policy of acme\n',
    changes: Object.entries(files).map(([path, content]) => ({ path, content })),
  });
  await forge.push(guardian, dir, commit, 'main');
  git.close();
}
