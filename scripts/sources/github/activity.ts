import type { Account, Arrival, HeadMove, Instant, JsonValue, Sha } from '../../core/model.ts';
import type { GithubApi } from './api.ts';
import type { Reader } from './reader.ts';

/** One move of a branch, as GitHub saw it arrive: this alone tells who pushed. */
export interface Activity {
  readonly at: Instant;
  readonly actor: Account | null;
  readonly before: Sha | null;
  readonly after: Sha | null;
  readonly kind: 'create' | 'push' | 'force-push' | 'delete' | 'merge' | 'merge-queue';
}

const kinds = {
  push: 'push',
  force_push: 'force-push',
  branch_creation: 'create',
  branch_deletion: 'delete',
  pr_merge: 'merge',
  merge_queue_merge: 'merge-queue',
} as const;
const kindWords = Object.keys(kinds) as (keyof typeof kinds)[];
const perPage = 100;
/** Between the feed and a pull request's own dates, clocks may differ by this much. */
export const toleratedMs = 120_000;
const mostPages = 20;

/** The moves of a branch, newest first, page by page until `isEnough`. `whole`: the beginning was reached. */
export async function readActivity(
  api: GithubApi,
  repository: { readonly owner: string; readonly repo: string },
  branch: string,
  isEnough: (moves: readonly Activity[]) => boolean,
  reader: Reader,
): Promise<Activity[]> {
  const moves: Activity[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const params = { ...repository, ref: `refs/heads/${branch}`, per_page: perPage, ...(after !== null && { after }) };
    const answer = await api.rest('GET /repos/{owner}/{repo}/activity', params);
    if (!Array.isArray(answer.data)) {
      reader.gap('GitHub did not tell who moved the branch');
      return moves;
    }
    moves.push(...answer.data.flatMap((one) => activityOf(one, reader)));
    after = answer.next;
    if (after === null || isEnough(moves)) return moves;
  }
  reader.gap('the branch was moved more often than can be read');
  return moves;
}

function activityOf(value: JsonValue, reader: Reader): Activity[] {
  const { timestamp, actor, before, after, activity_type } = reader.object(value, 'how the branch was moved');
  const kind = reader.word(activity_type, kindWords, 'how the branch was moved');
  const moved = {
    at: reader.instant(timestamp, 'when the branch was moved'),
    actor: reader.account(actor, 'who moved the branch'),
    before: shaOf(before, reader),
    after: shaOf(after, reader),
  };
  return kind === null ? [] : [{ ...moved, kind: kinds[kind] }];
}

/** All zeros: the branch was not there. */
function shaOf(value: JsonValue | undefined, reader: Reader): Sha | null {
  const sha = reader.sha(value, 'where the branch was moved');
  return /^0*$/.test(sha) ? null : sha;
}

/** Whether these moves, newest first, reach back to the creation that the pull request began with. */
export function reachesBackTo(createdAt: Instant): (moves: readonly Activity[]) => boolean {
  return (moves) => moves.some(({ kind, at }) => kind === 'create' && at <= createdAt);
}

/** The moves of a pull request's head, oldest first; a chain with a link missing is a gap, since nobody knows who moved it there. */
export function headMovesOf(newestFirst: readonly Activity[], createdAt: Instant, until: Instant | null, reader: Reader): HeadMove[] {
  const all = [...newestFirst].reverse();
  const first = all.findLastIndex(({ kind, at }) => kind === 'create' && at <= createdAt);
  const own = all.slice(Math.max(first, 0));
  const inLife = own.filter(({ at }) => until === null || at <= until);
  const isUnbroken = inLife.every(({ before }, index) => (inLife[index - 1]?.after ?? null) === before);
  if (!isUnbroken) reader.gap('GitHub does not tell every move of the head: nobody knows who made the others');
  // renamed, or made anew: who pushed to the branch that was opened stands in another feed
  const isYounger = first < 0 && inLife.length > 0 && inLife.every(({ at }) => at > createdAt + toleratedMs);
  if (isYounger) reader.gap('the branch is younger than the pull request: nobody knows who moved the one that it had; open a new one');
  return own.flatMap(({ at, actor, before, after, kind }) => {
    const move = kind === 'create' || kind === 'force-push' ? kind : 'push';
    return after === null ? [] : [{ at, actor, before, after, kind: move } as const];
  });
}

export function arrivalOf({ kind, at, actor }: Activity): Arrival {
  return { kind: kind === 'merge' || kind === 'merge-queue' ? kind : 'push', at, actor };
}
