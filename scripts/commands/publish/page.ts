import { ElevationError } from '../../core/errors.ts';
import type { Sha } from '../../core/model.ts';
import type { Status } from '../../output/github/statuses.ts';
import type { GithubApi } from '../../sources/github/api.ts';
import { writePage } from './documents.ts';
import { type Place, readSurface, type Surface } from './surface.ts';
import { isNothing, variablesOf, type Wanted, type Writes, writesFor } from './writes.ts';

/** What was written on a page, in words for a log. */
export interface Published {
  readonly comment: 'added' | 'updated' | 'as it was';
  readonly labels: number;
  readonly reviewers: number;
  readonly statuses: readonly Status['context'][];
  /** What could not be written. The verdict does not depend on it. */
  readonly problems: readonly string[];
}

/** The page of a pull request: read once, and only what has changed is written. */
export class Page {
  readonly #api: GithubApi;
  readonly #place: Place;

  constructor(api: GithubApi, { owner, repo }: Place) {
    this.#api = api;
    this.#place = { owner, repo };
  }

  /**
   * `judged`: what was decided about. This reading comes after the decision, so what it shows to have changed since is left to the run that
   * the change has started (approvals.md, section 4, 8). null: nothing is open any more.
   */
  async bringUpToDate(number: number, judged: Judged | null, wanted: Wanted): Promise<Published> {
    const surface = await readSurface(
      this.#api,
      this.#place,
      number,
      wanted.reviewers.map(({ login }) => login),
    );
    const change = judged && changeSince(judged, surface);
    if (change) return { ...nothing, problems: [`${change} since; the run for that writes the page`] };
    const writes = writesFor(surface, wanted);
    const problems = [...(await this.#write(writes, surface)), ...(await this.post(judged?.headSha ?? surface.headSha, writes.statuses))];
    return { ...told(writes), problems };
  }

  /** @returns what could not be posted */
  async post(sha: Sha, statuses: readonly Status[]): Promise<string[]> {
    const problems: string[] = [];
    for (const { context, state, description } of statuses) {
      const params = { ...this.#place, sha, context, state, description };
      problems.push(...(await attempt(() => this.#api.rest('POST /repos/{owner}/{repo}/statuses/{sha}', params))));
    }
    return problems;
  }

  async #write(writes: Writes, surface: Surface): Promise<string[]> {
    if (isNothing(writes)) return [];
    return attempt(async () => {
      const { errors } = await this.#api.graphql(writePage, variablesOf(writes, surface));
      if (errors.length > 0)
        throw new ElevationError('FORGE_UNREACHABLE', `GitHub wrote only a part of the page (${[...new Set(errors)].join(', ')})`);
    });
  }
}

/** An open pull request as it was when it was judged. */
export interface Judged {
  readonly headSha: Sha;
  readonly reviewCount: number;
}

function changeSince({ headSha, reviewCount }: Judged, now: Surface): string | null {
  if (now.headSha !== headSha) return 'the head has moved';
  if (!now.isOpen) return 'it was merged or closed';
  return now.reviewCount === reviewCount ? null : 'it was reviewed';
}

const nothing: Published = { comment: 'as it was', labels: 0, reviewers: 0, statuses: [], problems: [] };

function told({ add, update, label, unlabel, ask, statuses }: Writes): Published {
  const comment = add !== null ? 'added' : update !== null ? 'updated' : 'as it was';
  return {
    comment,
    labels: label.length + unlabel.length,
    reviewers: ask.length,
    statuses: statuses.map(({ context }) => context),
    problems: [],
  };
}

/** A page that cannot be written (a fork's token may not) is told, and changes no verdict. */
async function attempt(act: () => Promise<unknown>): Promise<string[]> {
  try {
    await act();
    return [];
  } catch (error) {
    if (error instanceof ElevationError) return [`${error.code}: ${error.message}`];
    throw error;
  }
}
