import type { Move } from '../data.ts';
import { userOfLogin } from '../world.ts';
import { type Call, date, linkTo, nodeId, type Routes } from './route.ts';
import { userOrNull } from './shapes.ts';

const days = { day: 1, week: 7, month: 31, quarter: 92, year: 366 } as const;

export const activityRoutes: Routes = {
  'GET /repos/{owner}/{repo}/activity': { needs: ['contents:read'], answer: listActivity },
};

/** Newest first, paged by cursors: `after` is the last id of the page before. */
function listActivity(call: Call) {
  const { world, data, query } = call;
  const ref = query.get('ref');
  const wanted = ref === null || ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
  const [actor, kind, period] = [query.get('actor'), query.get('activity_type'), query.get('time_period')];
  const since = period === null ? 0 : world.now() - days[period as keyof typeof days] * 86_400_000;
  const isMeant = (move: Move) =>
    (wanted === null || move.ref === wanted) &&
    (actor === null || move.actor === userOfLogin(data, actor)?.id) &&
    (kind === null || move.kind === kind) &&
    move.at >= since;
  const found = data.moves.filter(isMeant);
  if (query.get('direction') !== 'asc') found.reverse();

  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const after = query.get('after');
  const start = after === null ? 0 : found.findIndex(({ id }) => cursorOf(id) === after) + 1;
  const shown = found.slice(start, start + size);
  const last = shown.at(-1);
  const hasMore = last !== undefined && start + size < found.length;
  const body = shown.map((move) => ({
    id: move.id,
    node_id: nodeId('PushEvent', move.id),
    before: move.before,
    after: move.after,
    ref: move.ref,
    timestamp: date(move.at),
    activity_type: move.kind,
    actor: userOrNull(world, data, move.actor),
  }));
  return { status: 200, body, headers: hasMore ? { link: linkTo(call, { after: cursorOf(last.id) }, 'next') } : {} };
}

function cursorOf(id: number): string {
  return Buffer.from(`activity:${id}`).toString('base64url');
}
