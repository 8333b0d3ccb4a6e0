import { ElevationError } from '../../core/errors.ts';
import type { Arrival, Evidence, Instant, JsonObject, SecondLook, Sha } from '../../core/model.ts';
import type { Protection } from '../../core/protection.ts';
import type { Along, Forge, PullSummary } from '../forge.ts';
import type { Git } from '../git.ts';
import { type Activity, headMovesOf, reachesBackTo, readActivity, toleratedMs } from './activity.ts';
import type { GithubApi } from './api.ts';
import { Arrivals } from './arrivals.ts';
import { evidenceOfCommit, evidenceOfPull, moreReviews, moreTimeline, openPulls } from './documents.ts';
import { confirmGone } from './gone.ts';
import type { Place } from './place.ts';
import { readProtection } from './protection.ts';
import { addReviews, addTimeline, type PullAnswer, readPull } from './pull.ts';
import { isObject, Reader } from './reader.ts';
import type { Remote } from './remote.ts';
import { readSecondLook } from './second-look.ts';

const mostPages = 20;

export interface GithubForgeOptions {
  readonly api: GithubApi;
  readonly git: Git;
  readonly place: Place;
  readonly remote: Remote;
  readonly now: () => Instant;
}

/** Pull requests on GitHub, as its interface shows them and the clone's objects complete them. */
export class GithubForge implements Forge {
  readonly kind = 'github';
  readonly #api: GithubApi;
  readonly #place: Place;
  readonly #remote: Remote;
  readonly #now: () => Instant;
  readonly #arrivals: Arrivals;

  constructor({ api, git, place, remote, now }: GithubForgeOptions) {
    this.#api = api;
    this.#place = place;
    this.#remote = remote;
    this.#now = now;
    this.#arrivals = new Arrivals(api, git, this.#repository);
  }

  evidence(pull: number, along?: Along): Promise<Evidence> {
    return this.#evidence(pull, { along });
  }

  async evidenceOf(merge: Sha): Promise<readonly Evidence[]> {
    const { data, errors, at } = await this.#api.graphql(evidenceOfCommit, { ...this.#named, oid: merge });
    const object = isObject(data?.repository) ? data.repository.object : undefined;
    const connection = isObject(object) ? object.associatedPullRequests : undefined;
    const { totalCount, nodes } = isObject(connection) ? connection : {};
    const isWhole = errors.length === 0 && Array.isArray(nodes) && nodes.length === totalCount && nodes.every(isObject);
    if (!isWhole) throw unanswered(`the pull request of ${merge.slice(0, 12)}`);
    const pulls = nodes.filter(isObject);
    const [exact] = pulls.filter(({ mergeCommit }) => isObject(mergeCommit) && mergeCommit.oid === merge);
    if (pulls.length > 0) return Promise.all((exact ? [exact] : pulls).map((node) => this.#evidenceFrom(node, errors, at, merge)));
    return this.#evidenceWithoutPull(merge);
  }

  async lookAgain(pull: number): Promise<SecondLook> {
    const look = await readSecondLook(this.#api, this.#named, pull);
    if (look === null) throw unanswered(`pull request ${pull} any more`);
    return look;
  }

  async pullsOf(commit: Sha): Promise<number[]> {
    const { data } = await this.#api.rest('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
      ...this.#repository,
      commit_sha: commit,
      per_page: 100,
    });
    const reader = new Reader();
    const numbers = Array.isArray(data)
      ? data.map((pull) => reader.count(reader.object(pull, 'a pull request').number, 'its number'))
      : null;
    if (numbers === null || reader.gaps.length > 0) throw unanswered(`the pull requests of ${commit.slice(0, 12)}`);
    return numbers;
  }

  async openPulls(): Promise<PullSummary[]> {
    const reader = new Reader();
    const found: PullSummary[] = [];
    let after: string | null = null;
    for (let page = 0; page < mostPages; page += 1) {
      const { data, errors } = await this.#api.graphql(openPulls, { ...this.#named, after });
      const connection = isObject(data?.repository) ? data.repository.pullRequests : undefined;
      const nodes = reader.nodes(connection, 'the open pull requests');
      after = reader.cursor(connection, 'open pull requests');
      found.push(
        ...nodes.map(({ number, title, headRefName, headRefOid }) => ({
          number: reader.count(number, 'a number'),
          title: reader.text(title, 'a title'),
          headRef: reader.text(headRefName, 'a branch'),
          headSha: reader.sha(headRefOid, 'a head'),
        })),
      );
      if (errors.length > 0 || reader.gaps.length > 0) throw unanswered('the open pull requests');
      if (after === null) break;
    }
    if (after !== null) throw unanswered('all open pull requests: there are too many');
    await this.#remote.fetchHeads(found);
    return found;
  }

  async refresh(): Promise<void> {
    await this.#remote.fetchBranches();
  }

  protection(): Promise<Protection> {
    return readProtection(this.#api, this.#repository);
  }

  async #evidence(pull: number, { landed, along }: { landed?: Sha; along?: Along | undefined }): Promise<Evidence> {
    const asked = along && (await along.ask(await this.#headOf(pull)));
    const { document, variables } = asked ?? { document: evidenceOfPull, variables: {} };
    const { data, errors: all, failed, at } = await this.#api.graphql(document, { ...this.#named, number: pull, ...variables });
    // what was asked along fails by itself
    const errors = all.filter((_, index) => (failed[index] ?? 'repository') === 'repository');
    const repository = data?.repository;
    const node = isObject(repository) ? repository.pullRequest : undefined;
    if (data && isObject(node)) {
      along?.take(data, failed);
      return this.#evidenceFrom(node, errors, at, landed);
    }
    if (errors.includes('NOT_FOUND')) {
      throw new ElevationError('INPUT_INVALID', `GitHub shows no pull request ${pull} of ${this.#slug}; look at the number again`);
    }
    throw unanswered(`pull request ${pull}`);
  }

  /** null: git did not tell; then nothing can be known before GitHub is asked. */
  async #headOf(pull: number): Promise<Sha | null> {
    try {
      return await this.#remote.fetchHead(pull);
    } catch (error) {
      if (error instanceof ElevationError) return null;
      throw error;
    }
  }

  /** `landed`: the commit on main that is asked about, whatever the pull request says of its merge: a lagging replica may not know of it. */
  async #evidenceFrom(node: JsonObject, errors: readonly string[], at: Instant | null, landed?: Sha): Promise<Evidence> {
    const answer = readPull(node, this.#place.noreply);
    const { reader, pull, commits, reviews, baseMoves } = answer;
    if (errors.length > 0) reader.gap(`GitHub answered in part (${[...new Set(errors)].join(', ')})`);
    if (at === null) reader.gap('GitHub did not tell its time');
    await this.#readRest(answer);
    await confirmGone(this.#api, this.#repository, answer);
    const moves = pull.headRef === '' || pull.isCrossRepository ? [] : await this.#headActivity(answer);
    const merge = landed ?? pull.mergeCommit;
    const arrival = merge === null ? null : await this.#arrivalOf(merge, pull.mergedAt, reader);
    if (pull.headSha !== '') await this.#remote.fetchHeads([pull]);
    const headMoves = headMovesOf(moves, pull.createdAt, pull.mergedAt, reader);
    return {
      forge: 'github',
      readAt: at ?? this.#now(),
      pull,
      commits,
      reviews,
      headMoves,
      baseMoves: [...baseMoves].sort((a, b) => a - b),
      arrival,
      gaps: reader.gaps,
    };
  }

  /** The further pages of what can be long. All of them must be about the same head. */
  async #readRest(answer: PullAnswer): Promise<void> {
    const { reader, pull, reviews, reviewCount } = answer;
    const { number } = pull;
    await this.#pages(answer, answer.next.reviews, moreReviews, (page) => addReviews(answer, page.reviews));
    await this.#pages(answer, answer.next.timeline, moreTimeline, (page) => addTimeline(answer, page.timelineItems));
    const ids = new Set(reviews.map(({ id }) => id));
    if (!(reviews.length === reviewCount && ids.size === reviewCount)) {
      reader.gap(`GitHub counts ${reviewCount} reviews of pull request ${number} and showed ${ids.size}`);
    }
  }

  async #pages({ reader, pull }: PullAnswer, first: string | null, document: string, add: (page: JsonObject) => string | null) {
    let after = first;
    for (let page = 1; after !== null; page += 1) {
      if (page === mostPages) return reader.gap('there is more of it than can be read');
      const { data, errors } = await this.#api.graphql(document, { ...this.#named, number: pull.number, after });
      const repository = reader.object(data?.repository, 'a further page');
      const node = reader.object(repository.pullRequest, 'a further page');
      if (errors.length > 0) reader.gap('GitHub answered a further page in part');
      if (node.headRefOid !== pull.headSha) return reader.gap('the head moved while it was read');
      after = add(node);
    }
  }

  async #headActivity({ reader, pull, forced }: PullAnswer): Promise<Activity[]> {
    const moves = await readActivity(this.#api, this.#repository, pull.headRef, reachesBackTo(pull.createdAt), reader);
    for (const { at, after } of forced) {
      const isTold = moves.some((move) => Math.abs(move.at - at) <= toleratedMs && (after === null || move.after === after));
      if (!isTold) reader.gap('no record yet of who moved the head');
    }
    return moves;
  }

  async #arrivalOf(merge: Sha, mergedAt: Instant | null, reader: Reader): Promise<Arrival> {
    const arrival = await this.#arrivals.of(merge, mergedAt ?? this.#now(), reader);
    if (arrival) return arrival;
    reader.gap('no record yet of how the merge came to the default branch');
    return { kind: 'unknown', at: mergedAt ?? 0, actor: null };
  }

  /** Refused for ever, so it takes more than an answer that is empty: GitHub must have seen the push, and by its other door too know no merge. */
  async #evidenceWithoutPull(commit: Sha): Promise<readonly Evidence[]> {
    const reader = new Reader();
    const arrival = await this.#arrivals.of(commit, this.#now(), reader);
    const pulls = await this.pullsOf(commit);
    if (pulls.length > 0) return Promise.all(pulls.map((number) => this.#evidence(number, { landed: commit })));
    if (arrival?.kind === 'push' && reader.gaps.length === 0) return [];
    throw unanswered(`how ${commit.slice(0, 12)} came to main`);
  }

  get #repository(): { owner: string; repo: string } {
    return { owner: this.#place.owner, repo: this.#place.repo };
  }
  get #named(): { owner: string; name: string } {
    return { owner: this.#place.owner, name: this.#place.repo };
  }
  get #slug(): string {
    return `${this.#place.owner}/${this.#place.repo}`;
  }
}

function unanswered(what: string): ElevationError {
  return new ElevationError('FORGE_UNREACHABLE', `GitHub does not show ${what} yet; nothing is decided by that, run the same again later`);
}
