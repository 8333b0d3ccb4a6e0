import type { JsonValue } from '../../core/model.ts';
import type { GithubApi } from './api.ts';
import type { PullAnswer } from './pull.ts';
import { isObject } from './reader.ts';

const perPage = 100;
/** In whose name GitHub's REST interface shows what was done by an account that is gone. Nobody can have this login. */
const ghost = 'ghost';

/**
 * Whom GraphQL shows as nobody: the account is gone, or it could not be read and nothing says so. On the first a request is refused for ever,
 * so it takes more than an answer that is empty: by GitHub's other door the account must be gone too. Else it is a gap.
 */
export async function confirmGone(
  api: GithubApi,
  repository: { readonly owner: string; readonly repo: string },
  { reader, pull, reviews, reviewCount }: PullAnswer,
): Promise<void> {
  const where = { ...repository, pull_number: pull.number };
  if (pull.author === null) {
    const { data } = await api.rest('GET /repos/{owner}/{repo}/pulls/{pull_number}', where);
    if (!isGhost(data)) reader.gap('GitHub did not tell who opened it');
  }
  const nobodys = reviews.filter(({ author }) => author === null).map(({ id }) => id);
  if (nobodys.length === 0) return;
  const gone = new Set<string>();
  for (let page = 1; page <= Math.ceil(reviewCount / perPage); page += 1) {
    const { data } = await api.rest('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { ...where, per_page: perPage, page });
    for (const review of Array.isArray(data) ? data.filter(isGhost) : []) gone.add(String(isObject(review) ? review.id : ''));
  }
  if (!nobodys.every((id) => gone.has(id))) reader.gap('GitHub did not tell who reviewed it');
}

function isGhost(value: JsonValue): boolean {
  return isObject(value) && (value.user === null || (isObject(value.user) && value.user.login === ghost));
}
