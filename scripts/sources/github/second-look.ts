import type { Evidence, JsonObject, SecondLook } from '../../core/model.ts';
import type { GithubApi } from './api.ts';
import { secondLook } from './documents.ts';
import { reviewOf, stateOf } from './pull.ts';
import { isObject, Reader } from './reader.ts';

const mostPages = 20;

/** One request, unless there are more than a hundred reviews. null: the pull request is not shown. */
export async function readSecondLook(
  api: GithubApi,
  repository: { readonly owner: string; readonly name: string },
  number: number,
): Promise<SecondLook | null> {
  const reader = new Reader();
  const reviews: SecondLook['reviews'][number][] = [];
  let after: string | null = null;
  for (let page = 1; page <= mostPages; page += 1) {
    const { data, errors } = await api.graphql(secondLook, { ...repository, number, after });
    const pull = isObject(data?.repository) ? data.repository.pullRequest : undefined;
    if (!isObject(pull)) return null;
    if (errors.length > 0) reader.gap('GitHub answered a second look in part');
    const total = reader.count(reader.object(pull.reviews, 'its reviews').totalCount, 'how many reviews it has');
    reviews.push(...reader.nodes(pull.reviews, 'its reviews').map((node) => reviewOf(node, reader)));
    after = reader.cursor(pull.reviews, 'its reviews');
    if (after !== null) continue;
    if (reviews.length !== total) reader.gap(`GitHub counts ${total} reviews of pull request ${number} and showed ${reviews.length}`);
    return { headSha: reader.sha(pull.headRefOid, 'its head'), state: stateOf(pull, reader), reviews, gaps: reader.gaps };
  }
  return null;
}

/** The same from a fragment `look`; of reviews beyond its page only their number is told, and the rest is taken for what it was. */
export function lookIn(pull: JsonObject, { reviews: known }: Pick<Evidence, 'reviews'>): SecondLook {
  const reader = new Reader();
  const total = reader.count(reader.object(pull.reviews, 'its reviews').totalCount, 'how many reviews it has');
  const shown = reader.nodes(pull.reviews, 'its reviews').map((node) => reviewOf(node, reader));
  const rest = known.filter(({ id }) => shown.every((one) => one.id !== id)).slice(0, Math.max(0, total - shown.length) || 0);
  return {
    headSha: reader.sha(pull.headRefOid, 'its head'),
    state: stateOf(pull, reader),
    reviews: [...shown, ...rest],
    gaps: reader.gaps,
  };
}
