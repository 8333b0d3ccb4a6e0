import { setTimeout as wait } from 'node:timers/promises';
import { ElevationError } from '../../core/errors.ts';
import type { Sha } from '../../core/model.ts';
import { checkedSha, type Git } from '../git.ts';
import type { Token } from './api.ts';
import { type Outage, shorter } from './outage.ts';
import type { Place } from './place.ts';

/** Where the clone keeps GitHub's branches, as every clone does. */
export const remoteMain = 'refs/remotes/origin/main';
export const remoteLedger = 'refs/remotes/origin/ledger';
export const remoteHeartbeat = 'refs/remotes/origin/heartbeat';

/** A star that may stand for nothing: a branch that is not there yet is no error then. */
const ownBranches = ['main', 'ledger*', 'heartbeat*'].map((name) => `+refs/heads/${name}:refs/remotes/origin/${name}`);
const attempts = 3;
/** As long as nothing at all comes. */
const patienceSeconds = 20;

export interface RemoteOptions {
  /** In seconds. */
  readonly patience?: number;
  readonly outage?: Outage;
}

/** GitHub as git reaches it. The token goes to git in its environment, and only for this server. */
export class Remote {
  readonly #git: Git;
  readonly #place: Place;
  readonly #token: Token;
  readonly #patience: number;
  readonly #outage: Outage;

  constructor(git: Git, place: Place, token: Token, { patience = patienceSeconds, outage = { isDown: false } }: RemoteOptions = {}) {
    this.#patience = patience;
    this.#outage = outage;
    this.#git = git;
    this.#place = place;
    this.#token = token;
  }

  /** main, the ledger and the heartbeat, as they are now. */
  async fetchBranches(): Promise<void> {
    await this.#fetch(ownBranches);
  }

  async fetchLedger(): Promise<void> {
    await this.#fetch(ownBranches.slice(1));
  }

  /** The heads of these pull requests that the clone does not have. They get no name here, so nothing of a stranger's is ever checked out. */
  async fetchHeads(pulls: readonly { readonly number: number; readonly headSha: Sha }[]): Promise<void> {
    const known = await Promise.all(pulls.map(({ headSha }) => this.#git.revParse(checkedSha(headSha))));
    const missing = pulls.filter((_, index) => known[index] === null);
    if (missing.length > 0) await this.#fetch(missing.map(({ number }) => `refs/pull/${number}/head`));
  }

  /** Where a pull request's head is, by git alone; its objects are here then. null: there is none. */
  async fetchHead(number: number): Promise<Sha | null> {
    const out = await this.#run(['ls-remote', '--quiet', '--', this.#place.gitUrl, `refs/pull/${number}/head`]);
    const headSha = /^([0-9a-f]{40,64})\t/.exec(out.toString('latin1'))?.[1] ?? null;
    if (headSha !== null) await this.fetchHeads([{ number, headSha }]);
    return headSha;
  }

  async #fetch(refs: readonly string[]): Promise<void> {
    const how = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-gc'];
    await this.#run(['fetch', ...how, '--', this.#place.gitUrl, ...refs]);
  }

  async #run(args: readonly string[]): Promise<Buffer> {
    const { gitUrl } = this.#place;
    const outage = this.#outage;
    const seconds = Math.max(1, Math.round(this.#patience * (outage.isDown ? shorter : 1)));
    const most = outage.isDown ? 1 : attempts;
    const basic = Buffer.from(`x-access-token:${await this.#token()}`).toString('base64');
    const header = `http.${new URL(gitUrl).origin}/.extraHeader`;
    // An empty value first forgets the headers of the clone's own configuration; no other server gets this one.
    const settings = [
      [header, ''],
      [header, `Authorization: Basic ${basic}`],
      ['http.followRedirects', 'false'],
      ['credential.helper', ''],
      // git's own helper ends by this; were git only killed, the helper would stay and wait
      ['http.lowSpeedLimit', '1'],
      ['http.lowSpeedTime', String(seconds)],
    ] as const;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const out = await this.#git.run(args, { settings, timeoutMs: 3000 * seconds });
        outage.isDown = false;
        return out;
      } catch (error) {
        if (!(error instanceof ElevationError) || error.code !== 'GIT_FAILED') throw error;
        if (attempt === most) {
          outage.isDown = true;
          throw unreachable(error);
        }
        await wait(250 * 2 ** attempt * (0.5 + Math.random() / 2));
      }
    }
  }
}

function unreachable({ message }: ElevationError): ElevationError {
  if (/\b40[134]\b|Authentication failed|could not read Username|not found/i.test(message)) {
    return new ElevationError('SIGN_IN_NEEDED', 'GitHub lets git read nothing with this token; run "gh auth login", or set GITHUB_TOKEN');
  }
  return new ElevationError('FORGE_UNREACHABLE', `GitHub could not be fetched from: ${message}`);
}
