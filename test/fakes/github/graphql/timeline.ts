import type { StoredPull, TimelineItem } from '../data.ts';
import { date, nodeId } from '../rest/route.ts';
import { actor } from './actors.ts';
import type { Context } from './answer.ts';
import { commit } from './git-objects.ts';
import { review } from './pull.ts';

/** `HeadRefForcePushedEvent` → `HEAD_REF_FORCE_PUSHED_EVENT`, as `itemTypes` names it. */
export function typeOfItem(kind: string): string {
  return kind.replace(/(?<=.)[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

export function timelineItem(context: Context, pull: StoredPull, { id, kind, at, actor: by, fields }: TimelineItem) {
  const shared = { __typename: kind, id: nodeId(kind, id), createdAt: date(at), actor: () => actor(context, by) };
  const commitAt = (name: string) => () => (typeof fields[name] === 'string' ? commit(context, fields[name]) : null);
  switch (kind) {
    case 'HeadRefForcePushedEvent':
    case 'BaseRefForcePushedEvent':
      return { ...shared, beforeCommit: commitAt('before'), afterCommit: commitAt('after') };
    case 'MergedEvent':
      return { ...shared, mergeRefName: fields.mergeRefName, commit: commitAt('commit') };
    case 'ReviewDismissedEvent': {
      const found = pull.reviews.find((one) => one.id === fields.review);
      const { previousReviewState, dismissalMessage } = fields;
      return { ...shared, databaseId: id, previousReviewState, dismissalMessage, review: () => found && review(context, pull, found) };
    }
    default:
      return { ...shared, ...fields };
  }
}
