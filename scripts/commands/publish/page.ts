import { ElevationError } from '../../core/errors.ts';
import type { Evidence, JsonObject, SecondLook, Sha } from '../../core/model.ts';
import { changedSince } from '../../core/second-look.ts';
import type { Status } from '../../output/github/statuses.ts';
import type { GithubApi } from '../../sources/github/api.ts';
import { lookIn } from '../../sources/github/second-look.ts';
import { writePage } from './documents.ts';
import { type Place, readSurface, type Surface, shownIn } from './surface.ts';
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
   * `judged`: what was decided about; null: nothing is open any more. `known`: the page as it was read with the evidence. What has changed since
   * is left to the run that the change has started (approvals.md, section 4, 8), so it is looked at once more before anything is written. Where
   * that would be a sixth call, the answer to the first write shows it, and no status is posted then.
   */
  async bringUpToDate(number: number, judged: Judged | null, wanted: Wanted, known: Surface | null = null): Promise<Published> {
    const logins = wanted.reviewers.map(({ login }) => login);
    const surface = known ?? (await readSurface(this.#api, this.#place, number, logins));
    const writes = writesFor(surface, wanted, known ? mostWrites : mostWrites - 1);
    const change = judged && changeIn(judged, known ? await this.#look(judged, writes) : lookIn(surface.look, judged.evidence));
    if (change) return { ...nothing, problems: [`${change}; ${leftToIt}`] };
    const { problems, shown } = await this.#write(writes, surface);
    const late = judged && changeIn(judged, shown === 'no answer' ? await judged.lookAgain() : shown && lookIn(shown, judged.evidence));
    if (late) return { ...told(writes), statuses: [], problems: [...problems, `${late}; ${leftToIt}`] };
    return {
      ...told(writes),
      problems: [...problems, ...(await this.post(judged?.evidence.pull.headSha ?? surface.headSha, writes.statuses))],
    };
  }

  /** null: there is nothing to write, or so much that the answer to the first write has to do. */
  async #look(judged: Judged, writes: Writes): Promise<SecondLook | null> {
    const count = (isNothing(writes) ? 0 : 1) + writes.statuses.length;
    return count === 0 || count === mostWrites ? null : judged.lookAgain();
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

  /** `shown`: the pull request as the answer shows it; null: it does not. */
  async #write(
    writes: Writes,
    surface: Surface,
  ): Promise<{ readonly problems: string[]; readonly shown: JsonObject | null | 'no answer' }> {
    if (isNothing(writes)) return { problems: [], shown: null };
    let shown: JsonObject | null | 'no answer' = 'no answer';
    const problems = await attempt(async () => {
      const { data, errors } = await this.#api.graphql(writePage, variablesOf(writes, surface));
      shown = shownIn(data);
      if (errors.length > 0)
        throw new ElevationError('FORGE_UNREACHABLE', `GitHub wrote only a part of the page (${[...new Set(errors)].join(', ')})`);
    });
    return { problems, shown };
  }
}

/** Of five calls two have read. */
const mostWrites = 3;
const leftToIt = 'the run for that writes the page';

/** An open pull request as it was when it was judged. */
export interface Judged {
  readonly evidence: Evidence;
  lookAgain(): Promise<SecondLook>;
}

function changeIn({ evidence }: Judged, look: SecondLook | null): string | null {
  return look && (changedSince(evidence, look)[0] ?? null);
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
