import type { StoredReview } from '../data.ts';
import { dismissReview } from '../moves.ts';
import { addReview } from '../pull-acts.ts';
import { notFound, unprocessableText } from '../refusal.ts';
import { review as show } from './pull-shapes.ts';
import { livePull, pullOfCall } from './pulls.ts';
import { type Call, ok, page, type Routes } from './route.ts';

const base = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

export const reviewRoutes: Routes = {
  [`GET ${base}`]: {
    needs: ['pull_requests:read'],
    answer: (call) => {
      const pull = pullOfCall(call);
      return page(call, visibleReviews(pull.reviews, call.user.id), (review) => show(call.world, call.data, pull, review));
    },
  },
  [`POST ${base}`]: { needs: ['pull_requests:write'], answer: (call) => call.world.locked(() => submit(call)) },
  [`PUT ${base}/{review_id}/dismissals`]: { needs: ['pull_requests:write'], answer: (call) => call.world.locked(() => dismiss(call)) },
};

/** A review that is not submitted yet is its author's alone. */
export function visibleReviews(reviews: readonly StoredReview[], reader: number): StoredReview[] {
  return reviews.filter(({ state, author }) => state !== 'PENDING' || author === reader);
}

async function submit(call: Call) {
  const { world, user, body } = call;
  const pull = livePull(call);
  const { event, body: text = '', commit_id: commit } = body as { event?: keyof typeof states; body?: string; commit_id?: string };
  if (event !== undefined && event !== 'COMMENT' && pull.author === user.id) {
    throw unprocessableText(
      event === 'APPROVE' ? 'Can not approve your own pull request' : 'Can not request changes on your own pull request',
    );
  }
  if (event !== undefined && event !== 'APPROVE' && text === '') throw unprocessableText('Body can not be blank');
  if (commit !== undefined && !pull.commits.includes(commit)) throw unprocessableText('Commit is not part of the pull request');
  const state = event === undefined ? 'PENDING' : states[event];
  const review = addReview(world, user, pull, { state, body: text, ...(commit === undefined ? {} : { commit }) });
  return ok(show(world, world.data, pull, review));
}

async function dismiss(call: Call) {
  const { world, user, body, params } = call;
  const pull = livePull(call);
  const review = pull.reviews.find(({ id }) => id === Number(params.review_id));
  if (!review) throw notFound();
  if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED')
    throw unprocessableText('Can not dismiss a review of this state');
  dismissReview(world, pull, review.id, user.id, String(body.message));
  return ok(show(world, world.data, pull, review));
}
