import type { Evidence, Instant, People, PersonName, Review } from './model.ts';
import { personOf } from './people.ts';

const strictness = { APPROVED: 0, DISMISSED: 1, CHANGES_REQUESTED: 2, COMMENTED: -1, PENDING: -1 } as const;

/**
 * Each human's latest opinion: approved, dismissed or changes requested. No opinion: comments, drafts, an approval without time or commit, and
 * one made after the merge. All accounts of a person speak for one person. Of two at the same instant the stricter is the later, so that the
 * order in which the forge lists them never matters.
 */
export function latestOpinions(people: People, { reviews, pull }: Evidence): ReadonlyMap<PersonName, Review> {
  const latest = new Map<PersonName, Review>();
  for (const review of reviews) {
    const person = personOf(people, review.author);
    if (person === null || review.author?.type !== 'User' || !isOpinion(review, pull.mergedAt)) continue;
    const known = latest.get(person.name);
    if (known === undefined || isLater(review, known)) latest.set(person.name, review);
  }
  return latest;
}

function isOpinion(review: Review, mergedAt: Instant | null): boolean {
  if (review.state === 'APPROVED') return isComplete(review) && !isAfterMerge(review, mergedAt);
  return review.state === 'CHANGES_REQUESTED' || review.state === 'DISMISSED';
}

function isLater(one: Review, other: Review): boolean {
  // without a time it cannot be shown to be over: it stands
  const [oneAt, otherAt] = [one.submittedAt ?? Number.POSITIVE_INFINITY, other.submittedAt ?? Number.POSITIVE_INFINITY];
  if (oneAt !== otherAt) return oneAt > otherAt;
  if (one.state !== other.state) return strictness[one.state] > strictness[other.state];
  return one.id > other.id;
}

/** A review that says when it was submitted and which commit it saw. */
export function isComplete(review: Review): review is Review & { readonly submittedAt: Instant; readonly commit: string } {
  return review.submittedAt !== null && review.commit !== null;
}

export function isAfterMerge({ submittedAt }: Review, mergedAt: Instant | null): boolean {
  return mergedAt !== null && !(submittedAt !== null && submittedAt < mergedAt);
}
