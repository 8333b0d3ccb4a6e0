import type { Arrival, Instant, Sha } from '../../core/model.ts';
import type { Git } from '../git.ts';
import { type Activity, arrivalOf, readActivity } from './activity.ts';
import type { GithubApi } from './api.ts';
import type { Reader } from './reader.ts';

/** The feed's clock may be this far from the pull request's. */
const slackMs = 10 * 60_000;

/** How commits came to main. One look at the feed serves a whole run: what arrived stays arrived, and only what is not found is asked for again. */
export class Arrivals {
  readonly #api: GithubApi;
  readonly #git: Git;
  readonly #repository: { readonly owner: string; readonly repo: string };
  #known: readonly Activity[] = [];

  constructor(api: GithubApi, git: Git, repository: { readonly owner: string; readonly repo: string }) {
    this.#api = api;
    this.#git = git;
    this.#repository = repository;
  }

  /** null: the feed does not show it (yet). */
  async of(commit: Sha, around: Instant, reader: Reader): Promise<Arrival | null> {
    const known = await this.#find(commit, this.#known);
    if (known) return arrivalOf(known);
    const isEnough = (moves: readonly Activity[]) =>
      moves.some(({ at }) => at < around - slackMs) || moves.some(({ after }) => after === commit);
    this.#known = await readActivity(this.#api, this.#repository, 'main', isEnough, reader);
    const found = await this.#find(commit, this.#known);
    return found ? arrivalOf(found) : null;
  }

  /** The move that ended at this commit, or one that brought it with others: a group of the merge queue, a push of several. */
  async #find(commit: Sha, moves: readonly Activity[]): Promise<Activity | null> {
    const exact = moves.find(({ after }) => after === commit);
    if (exact || moves.length === 0) return exact ?? null;
    for (const move of moves) if (await this.#brought(commit, move)) return move;
    return null;
  }

  async #brought(commit: Sha, { before, after }: Activity): Promise<boolean> {
    const ends = await Promise.all([before, after].map((sha) => (sha === null ? null : this.#git.revParse(sha))));
    const [from = null, to = null] = ends;
    if (to === null || !(await this.#git.isAncestor(commit, to))) return false;
    return from === null ? before === null : !(await this.#git.isAncestor(commit, from));
  }
}
