import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account, Instant } from '../../../scripts/core/model.ts';
import type { Git } from '../../../scripts/sources/git.ts';
import type { Data } from './data.ts';
import { type Fault, Faults } from './faults.ts';
import { initRepository } from './git-http.ts';
import { People } from './people.ts';
import { type ApiCall, type Desk, listen } from './server.ts';
import { githubSigningKey } from './signing.ts';
import { type TokenOrder, Tokens } from './tokens.ts';
import { World, webFlowId } from './world.ts';

export interface GithubDoubleOptions {
  /** `acme/ops-elevations` where it is not said. */
  readonly repository?: string;
  readonly isPrivate?: boolean;
  /** The server's clock: of all dates, and of the `Date` header. */
  readonly now?: () => Instant;
}

/** Starts a server on a free port of this machine that answers like GitHub, with one empty repository. */
export async function openGithubDouble(options: GithubDoubleOptions = {}): Promise<GithubDouble> {
  const { repository = 'acme/ops-elevations', isPrivate = true, now = Date.now } = options;
  const [owner = '', name = ''] = repository.split('/');
  const root = mkdtempSync(join(tmpdir(), 'github-double-'));
  await initRepository(join(root, owner, `${name}.git`));
  const world = new World({ root, owner, name, isPrivate, now });
  const desk: Desk = { world, tokens: new Tokens(), faults: new Faults(), calls: [], problems: [] };
  const { server, origin } = await listen(desk);
  world.origin = origin;
  const double = new GithubDouble(desk, server);
  await double.createAccount({ login: owner, type: 'Organization', id: 900_001, role: null });
  await double.createAccount({ login: 'web-flow', id: webFlowId, role: null });
  return double;
}

/**
 * GitHub for tests. What people do is a method; what programs do goes over HTTP, and is held against GitHub's own descriptions: whoever calls
 * wrongly, and every wrong answer of the double, makes `close` fail.
 */
export class GithubDouble extends People {
  readonly #desk: Desk;
  readonly #server: Server;

  constructor(desk: Desk, server: Server) {
    super(desk.world);
    this.#desk = desk;
    this.#server = server;
  }

  /** Like `https://api.github.com`. */
  get apiUrl(): string {
    return this.world.origin;
  }
  get graphqlUrl(): string {
    return `${this.world.origin}/graphql`;
  }
  /** Like `https://github.com`. */
  get serverUrl(): string {
    return this.world.origin;
  }
  /** What git clones; it wants a token as password. */
  gitUrl(repository = `${this.world.owner}/${this.world.name}`): string {
    return `${this.world.origin}/${repository}.git`;
  }

  get git(): Git {
    return this.world.git;
  }
  /** The bare repository. What is written past the server is not seen by it. */
  get repo(): string {
    return this.world.git.gitDir;
  }
  /** What the double remembers, to be looked at and to be set up. */
  get data(): Data {
    return this.world.data;
  }
  /** Every call of the API, but not of git, in the order of arrival. */
  get calls(): readonly ApiCall[] {
    return this.#desk.calls;
  }
  forgetCalls(): void {
    this.#desk.calls.length = 0;
  }

  /** A new credential of this account. */
  token(as: Account, order: TokenOrder = {}): string {
    return this.#desk.tokens.make(as, order);
  }

  fail(fault: Fault): void {
    this.#desk.faults.add(fault);
  }
  failNoMore(): void {
    this.#desk.faults.clear();
  }

  createTeam(slug: string, members: readonly Account[]): number {
    const id = this.world.id();
    this.data.teams.push({ id, slug, name: slug, members: members.map((one) => ({ user: one.id, state: 'active', role: 'member' })) });
    return id;
  }

  /** The key of GitHub's own commits, for `gpg --import`. */
  signingKey(): string {
    return githubSigningKey();
  }

  /** What went wrong so far, handed over: `close` will not complain about it again. */
  takeProblems(): string[] {
    return this.#desk.problems.splice(0);
  }

  /** @throws Error naming every wrong call and every wrong answer that nobody took */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    this.git.close();
    rmSync(this.world.root, { recursive: true, force: true });
    const problems = this.takeProblems();
    if (problems.length > 0) throw new Error(`the double of GitHub met what GitHub does not describe:\n${problems.join('\n')}`);
  }
}
