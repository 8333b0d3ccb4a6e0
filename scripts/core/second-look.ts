import type { Evidence, SecondLook } from './model.ts';

/**
 * What a second look does not find as the evidence has it; empty: it still holds. Whatever it is, nothing is decided by it: the next turn judges
 * fresh evidence.
 * Source: approvals.md, section 4, 8; a dismissal or an objection can arrive between the reading and the grant.
 */
export function changedSince({ pull, reviews }: Evidence, look: SecondLook): string[] {
  const states = new Map(look.reviews.map(({ id, state }) => [id, state]));
  const changes: string[] = [...look.gaps];
  const need = (holds: boolean, change: string) => {
    if (!holds) changes.push(`since the pull request was read, ${change}`);
  };
  need(look.headSha === pull.headSha, 'its head has moved');
  need(look.state === pull.state, 'it is not as open, closed or merged as it was');
  need(look.reviews.length === reviews.length, 'it was reviewed');
  need(
    reviews.every(({ id, state }) => states.get(id) === state),
    'a review of it has changed',
  );
  return changes;
}
