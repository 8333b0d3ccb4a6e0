import { ElevationError } from '../../core/errors.ts';
import type { LedgerEvent } from '../../core/events.ts';
import { renderMessage } from '../../core/ledger/message.ts';
import type { JsonObject, Sha } from '../../core/model.ts';
import type { GithubApi } from './api.ts';
import { commitOnBranch } from './documents.ts';
import { isObject } from './reader.ts';
import { howToSignIn } from './refusals.ts';

/** One commit on top of `parent` (null: the first of all), with the files that the ledger's tree has before and after it. */
export interface LedgerCommit {
  readonly parent: Sha | null;
  readonly message: string;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

/** GitHub takes texts of 65,536 characters; a message stays below that. */
const longestMessage = 60_000;

/** The events as they fit into messages, in their order. One that alone is too long is sent alone. */
export function batchesOf(events: readonly LedgerEvent[]): LedgerEvent[][] {
  const batches: LedgerEvent[][] = [];
  for (const event of events) {
    const last = batches.at(-1);
    if (last && renderMessage([...last, event]).length <= longestMessage) last.push(event);
    else batches.push([event]);
  }
  return batches;
}

/** What is written for the ledger through GitHub's interface. */
export class LedgerWriter {
  readonly #api: GithubApi;
  readonly #repository: { readonly owner: string; readonly repo: string };

  constructor(api: GithubApi, repository: { readonly owner: string; readonly repo: string }) {
    this.#api = api;
    this.#repository = repository;
  }

  /** The new commit; null: the branch is not where it was. */
  commit(order: LedgerCommit): Promise<Sha | null> {
    return order.parent === null ? this.#first(order) : this.#next(order.parent, order);
  }

  /** A commit of its own on a branch that is moved there by force: two calls, and nothing is added to any history. */
  async beat(text: string, tree: Sha): Promise<void> {
    const sha = await this.#made('POST /repos/{owner}/{repo}/git/commits', { message: text, tree, parents: [] });
    const moved = await this.#api.rest(
      'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
      { ...this.#repository, ref: 'heads/heartbeat', sha, force: true },
      [422, 404],
    );
    if (moved.status !== 200)
      await this.#api.rest('POST /repos/{owner}/{repo}/git/refs', { ...this.#repository, ref: 'refs/heads/heartbeat', sha });
  }

  async #next(parent: Sha, { message, before, after }: LedgerCommit): Promise<Sha | null> {
    const [headline, body] = splitMessage(message);
    const additions = [...after]
      .filter(([path, text]) => before.get(path) !== text)
      .map(([path, text]) => ({ path, contents: Buffer.from(text).toString('base64') }));
    const deletions = [...before.keys()].filter((path) => !after.has(path)).map((path) => ({ path }));
    const { owner, repo } = this.#repository;
    const input: JsonObject = {
      branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: 'ledger' },
      expectedHeadOid: parent,
      message: { headline, body },
      fileChanges: { additions, deletions },
    };
    const { data, errors } = await this.#api.graphql(commitOnBranch, { input });
    const payload = data?.createCommitOnBranch;
    const commit = isObject(payload) ? payload.commit : null;
    if (isObject(commit) && typeof commit.oid === 'string') return commit.oid;
    if (errors.some((type) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES')) {
      throw new ElevationError('SIGN_IN_NEEDED', `this token may not write to the branch ledger; ${howToSignIn}, as the pipeline`);
    }
    if (errors.some((type) => type === 'STALE_DATA' || type === 'NOT_FOUND')) return null;
    const why = errors.join(', ') || 'it did not say why';
    const next = 'see whether a rule of the repository stands in the way, and run the same again';
    throw new ElevationError('FORGE_UNREACHABLE', `GitHub did not write to the branch ledger (${why}); ${next}`);
  }

  /** A branch without history cannot be begun by GraphQL: tree, commit and branch are made one by one. */
  async #first({ message, after }: LedgerCommit): Promise<Sha | null> {
    const entries = [...after].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }));
    const tree = await this.#made('POST /repos/{owner}/{repo}/git/trees', { tree: entries });
    const sha = await this.#made('POST /repos/{owner}/{repo}/git/commits', { message, tree, parents: [] });
    const made = await this.#api.rest('POST /repos/{owner}/{repo}/git/refs', { ...this.#repository, ref: 'refs/heads/ledger', sha }, [422]);
    return made.status === 201 ? sha : null;
  }

  async #made(route: string, params: JsonObject): Promise<Sha> {
    const { data } = await this.#api.rest(route, { ...this.#repository, ...params });
    const sha = isObject(data) ? data.sha : null;
    if (typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha)) return sha;
    throw new ElevationError('FORGE_UNREACHABLE', `GitHub did not say what it made by ${route}; run the same again`);
  }
}

/** GitHub puts the two together again with an empty line between. */
function splitMessage(message: string): [headline: string, body: string] {
  const at = message.indexOf('\n\n');
  return [message.slice(0, at), message.slice(at + 2)];
}
