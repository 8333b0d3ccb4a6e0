import { ElevationError } from '../../core/errors.ts';
import type { JsonObject, JsonValue, Sha } from '../../core/model.ts';
import type { Me, Proposal, Proposed, Seat } from '../forge.ts';
import type { GithubApi } from './api.ts';
import { commitOnBranch, viewer } from './documents.ts';
import type { Place } from './place.ts';
import { isObject } from './reader.ts';

export interface GithubSeatOptions {
  readonly api: GithubApi;
  readonly place: Place;
  readonly afterEffect: (effect: string) => void;
}

/** GitHub in the hands of whoever the token belongs to. What is approved and merged there, people do on its pages. */
export class GithubSeat implements Seat {
  readonly #options: GithubSeatOptions;
  #me: Me | null = null;

  constructor(options: GithubSeatOptions) {
    this.#options = options;
  }

  async me(): Promise<Me> {
    if (this.#me) return this.#me;
    const { data } = await this.#options.api.graphql(viewer, {});
    const { login, databaseId: id } = isObject(data?.viewer) ? data.viewer : {};
    if (typeof login !== 'string' || !Number.isSafeInteger(id)) {
      throw new ElevationError('SIGN_IN_NEEDED', 'GitHub does not say whose token this is; run "gh auth login", or set GITHUB_TOKEN');
    }
    const isBot = login.endsWith('[bot]');
    const email = `${id}+${login}@${this.#options.place.noreply}`;
    this.#me = { id: Number(id), login: login.replace(/\[bot\]$/, ''), type: isBot ? 'Bot' : 'User', email };
    return this.#me;
  }

  /** That takes a right over pull requests that a token for requests need not have: its page has the button. */
  async callOff(): Promise<boolean> {
    return false;
  }

  pageOf(pull: number): string {
    return `${this.#options.place.gitUrl.replace(/\.git$/, '')}/pull/${pull}`;
  }

  /** Killed in between, what is left is a branch that asks for nothing. */
  async propose({ base, path, content, headRef, title, body }: Proposal): Promise<Proposed> {
    const { afterEffect } = this.#options;
    await this.#branch(headRef, base);
    const headSha = await this.#commit(headRef, base, title, { path, contents: Buffer.from(content).toString('base64') });
    afterEffect('branch:pushed');
    const number = await this.#open({ head: headRef, base: 'main', title, body });
    afterEffect('pull:opened');
    return { number, headSha };
  }

  async merge({ number, headSha }: Proposed): Promise<boolean> {
    const params = { ...this.#repository, pull_number: number };
    const how = { ...params, merge_method: 'squash', sha: headSha };
    const { status } = await this.#rest('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', how, [403, 404, 405, 409, 422]);
    // an answer may have been lost, and the second try refused because the first one had done it
    const isMerged =
      status === 200 || (await this.#rest('GET /repos/{owner}/{repo}/pulls/{pull_number}/merge', params, [404])).status === 204;
    if (isMerged) this.#options.afterEffect('pull:merged');
    return isMerged;
  }

  /** One that is there already is ours, when its tip is still where a new one begins: the commit on it asks for exactly that. */
  async #branch(headRef: string, base: Sha): Promise<void> {
    const made = await this.#rest(
      'POST /repos/{owner}/{repo}/git/refs',
      { ...this.#repository, ref: `refs/heads/${headRef}`, sha: base },
      [422],
    );
    if (made.status === 422 && !(await this.#isAt(headRef, base))) {
      throw new ElevationError('FORGE_UNREACHABLE', 'GitHub did not make the branch; run the same again, it takes a new name');
    }
  }

  async #isAt(headRef: string, sha: Sha): Promise<boolean> {
    const { data } = await this.#rest('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...this.#repository, ref: `heads/${headRef}` }, [404]);
    return isObject(data) && isObject(data.object) && data.object.sha === sha;
  }

  async #commit(headRef: string, base: Sha, headline: string, addition: JsonObject): Promise<Sha> {
    const { owner, repo } = this.#repository;
    const branch = { repositoryNameWithOwner: `${owner}/${repo}`, branchName: headRef };
    const input = { branch, expectedHeadOid: base, message: { headline }, fileChanges: { additions: [addition] } };
    const { data, errors } = await this.#options.api.graphql(commitOnBranch, { input });
    const payload = data?.createCommitOnBranch;
    const oid = isObject(payload) && isObject(payload.commit) ? payload.commit.oid : null;
    if (typeof oid === 'string') return oid;
    const says = `GitHub did not put the file on its branch (${errors.join(', ') || 'it did not say why'})`;
    throw new ElevationError('FORGE_UNREACHABLE', `${says}; nothing was asked for, run the same again`);
  }

  async #open(pull: { head: string; base: string; title: string; body: string }): Promise<number> {
    const opened = await this.#rest('POST /repos/{owner}/{repo}/pulls', { ...this.#repository, ...pull }, [422]);
    const number = opened.status === 201 ? numberOf(opened.data) : await this.#opened(pull.head);
    if (number !== null) return number;
    throw new ElevationError(
      'FORGE_UNREACHABLE',
      `GitHub did not open the pull request of ${pull.head}; open it on its page, or ask again`,
    );
  }

  async #opened(headRef: string): Promise<number | null> {
    const { owner } = this.#repository;
    const { data } = await this.#rest('GET /repos/{owner}/{repo}/pulls', {
      ...this.#repository,
      state: 'open',
      head: `${owner}:${headRef}`,
    });
    return Array.isArray(data) ? numberOf(data[0] ?? null) : null;
  }

  #rest(route: string, params: JsonObject, accept?: readonly number[]) {
    return this.#options.api.rest(route, params, accept);
  }
  get #repository(): { owner: string; repo: string } {
    return { owner: this.#options.place.owner, repo: this.#options.place.repo };
  }
}

function numberOf(pull: JsonValue): number | null {
  return isObject(pull) && Number.isSafeInteger(pull.number) ? Number(pull.number) : null;
}
