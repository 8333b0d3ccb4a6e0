import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account, Instant, JsonObject, Sha } from '../../../scripts/core/model.ts';
import { Git } from '../../../scripts/sources/git.ts';
import { runGit } from '../../../scripts/sources/git-process.ts';
import { commitFiles } from '../../../scripts/sources/git-write.ts';
import { type GithubDouble, type GithubDoubleOptions, openGithubDouble } from './double.ts';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came back
  readonly body: any;
}

/** A double with a few people, a first commit on main, and the means to talk to it. */
export class Rig {
  readonly double: GithubDouble;
  readonly work: Git;
  readonly dir: string;
  readonly alice: Account;
  readonly bob: Account;
  readonly judy: Account;
  readonly bot: Account;
  /** Everything that alice may do, and so on. */
  readonly tokens: { readonly alice: string; readonly bob: string; readonly judy: string };
  #at: Instant;

  constructor(double: GithubDouble, dir: string, people: readonly [Account, Account, Account, Account], at: Instant) {
    [this.alice, this.bob, this.judy, this.bot] = people;
    this.double = double;
    this.dir = dir;
    this.work = Git.open(join(dir, 'work.git'));
    this.tokens = { alice: double.token(this.alice), bob: double.token(this.bob), judy: double.token(this.judy) };
    this.#at = at;
  }

  async commit(path: string, content: string, on: Sha | null, message = 'A change'): Promise<Sha> {
    const author = { name: 'alice', email: 'alice@example.com', at: this.#at };
    const parents = on === null ? [] : [on];
    return commitFiles(this.work, { parents, changes: [{ path, content }], author, committer: author, message: `${message}\n` });
  }

  main(): Sha {
    return this.double.data.refs['refs/heads/main'] ?? '';
  }

  /** A branch with one new file, and its pull request by alice. */
  async pull(branch = 'request', path = `${branch}.yaml`): Promise<{ number: number; head: Sha }> {
    const head = await this.commit(path, 'a\n', this.main());
    await this.double.push(this.alice, this.work.gitDir, head, branch);
    const number = await this.double.openPull(this.alice, { headRef: branch, baseRef: 'main', title: 'Ask', body: 'Please' });
    return { number, head };
  }

  async call(method: string, path: string, body?: object, token: string | null = this.tokens.alice): Promise<Answered> {
    const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(this.double.apiUrl + path, { method, headers, ...sent, signal: AbortSignal.timeout(20_000) });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
  }
  /** In the repository. */
  repo(method: string, path: string, body?: object, token: string | null = this.tokens.alice): Promise<Answered> {
    return this.call(method, `/repos/acme/ops-elevations${path}`, body, token);
  }
  async graphql(query: string, variables: JsonObject = {}, token: string = this.tokens.alice): Promise<Answered['body']> {
    return (await this.call('POST', '/graphql', { query, variables }, token)).body;
  }
  pullField(number: number, fields: string, token?: string): Promise<Answered['body']> {
    return this.graphql(
      `{ repository(owner: "acme", name: "ops-elevations") { pullRequest(number: ${number}) { ${fields} } } }`,
      {},
      token,
    );
  }

  /** git as a person runs it, with this token as password. */
  git(token: string, ...args: readonly string[]): Promise<{ code: number | null; said: string }> {
    const helper = `!f() { echo username=x-access-token; echo password=${token}; }; f`;
    const set = ['-c', `credential.helper=${token === '' ? '' : helper}`, '-c', 'protocol.version=2'];
    const env = {
      PATH: process.env.PATH,
      GIT_TERMINAL_PROMPT: '0',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      HOME: this.dir,
    };
    return new Promise((resolve) => {
      const child = spawn('git', [...set, ...args], { env, cwd: this.dir });
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
      });
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
      });
      child.on('close', (code) => resolve({ code, said }));
    });
  }

  /** Hands over the problems and closes; whoever expects none lets `close` complain. */
  async close(): Promise<void> {
    this.work.close();
    rmSync(this.dir, { recursive: true, force: true });
    await this.double.close();
  }
}

export async function openRig(options: GithubDoubleOptions = {}): Promise<Rig> {
  const double = await openGithubDouble(options);
  const dir = mkdtempSync(join(tmpdir(), 'github-rig-'));
  await runGit(null, ['init', '--quiet', '--bare', '--template=', '--initial-branch=main', '--', join(dir, 'work.git')]);
  // whatever is made on GitHub can be committed on at once
  mkdirSync(join(dir, 'work.git', 'objects', 'info'), { recursive: true });
  writeFileSync(join(dir, 'work.git', 'objects', 'info', 'alternates'), `${join(double.repo, 'objects')}\n`);
  const person = (login: string, id: number, role: 'write' | 'admin') =>
    double.createAccount({ login: `${login}-acme`, id, role, emails: [`${login}@example.com`] });
  const people = [await person('alice', 1001, 'write'), await person('bob', 1002, 'write'), await person('judy', 1010, 'admin')] as const;
  const bot = await double.createAccount({ login: 'triage-agent', id: 2001, type: 'Bot', role: null });
  const rig = new Rig(double, dir, [...people, bot], Date.parse('2026-11-20T10:00:00Z'));
  const first = await rig.commit('README', 'first\n', null, 'First');
  await double.push(rig.judy, rig.work.gitDir, first, 'main');
  return rig;
}

/** What a ruleset's rule about pull requests needs to say. */
export const pullRule = {
  required_approving_review_count: 1,
  dismiss_stale_reviews_on_push: true,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_review_thread_resolution: false,
};
