import { ElevationError } from '../core/errors.ts';
import type { Instant, RequestId } from '../core/model.ts';
import { aftermathComment, aftermathState, alarmsOf } from '../output/github/comment-after.ts';
import { wantedLabels } from '../output/github/labels.ts';
import { readEvents } from '../sources/ledger-log.ts';
import { aftermathOf } from './publish/aftermath.ts';
import type { Page, Published } from './publish/page.ts';
import type { Result } from './result.ts';
import type { Tools } from './tools.ts';

/** What one elevation's page was told. */
interface Told {
  readonly id: RequestId;
  readonly pull: number | null;
  readonly published: Published | null;
  readonly problem: string | null;
}

/**
 * Tells on their pull requests what became of the elevations that the record has news of: granted, ended, refused, failed. The record alone
 * says what is to be told, so a run that was lost is made good by the next. No news: no call.
 */
export async function publishOutcomes(tools: Tools, page: Page, since: Instant): Promise<Result> {
  const told: Told[] = [];
  for (const id of await idsWithNews(tools, since)) told.push(await tell(tools, page, id));
  const isWhole = told.every(({ problem, published }) => problem === null && (published?.problems.length ?? 0) === 0);
  return {
    outcome: isWhole ? 'done' : 'partly',
    json: { version: 1, told },
    text: () => told.map(toldText).join('\n') || 'no news to tell',
  };
}

async function idsWithNews({ git, ledger }: Tools, since: Instant): Promise<RequestId[]> {
  const ids = new Set<RequestId>();
  for await (const { event } of readEvents(git, { since }, ledger.ref)) if ('requester' in event) ids.add(event.id);
  return [...ids];
}

/** One page that cannot be written leaves the others to be told. */
async function tell(tools: Tools, page: Page, id: RequestId): Promise<Told> {
  try {
    const found = await aftermathOf(tools, id);
    if (!found) return { id, pull: null, published: null, problem: null };
    const { pull, after } = found;
    const comment = aftermathComment(after);
    const labels = wantedLabels(aftermathState(after), after.file?.request.tier ?? null, alarmsOf(after).length > 0);
    const published = await page.bringUpToDate(pull, null, { comment, otherwise: comment, labels, reviewers: [], statuses: [] });
    return { id, pull, published, problem: null };
  } catch (error) {
    if (error instanceof ElevationError) return { id, pull: null, published: null, problem: `${error.code}: ${error.message}` };
    throw error;
  }
}

function toldText({ id, pull, published, problem }: Told): string {
  if (problem !== null) return `! ${id}: ${problem}`;
  if (pull === null || published === null) return `· ${id} has no pull request to tell it on`;
  return [`✓ ${id}: comment on pull request ${pull} ${published.comment}`, ...published.problems.map((one) => `! ${id}: ${one}`)].join(
    '\n',
  );
}
