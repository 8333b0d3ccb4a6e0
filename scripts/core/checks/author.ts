import type { Account, Person } from '../model.ts';
import { personOf } from '../people.ts';
import type { Check } from './check.ts';

/**
 * Who opened the pull request: the requester with an account of their own, or a registered agent whose owner the requester is. Any writer can
 * make the forge's own robot open one, so for everybody else the true requester is unknown (I10, I11, I15).
 */
export const author: Check = {
  codes: ['AUTHOR_UNKNOWN', 'AUTHOR_NOT_REQUESTER'],
  run({ policy: { people }, file: { path, request }, evidence }) {
    if (evidence === null) return [];
    const account = evidence.pull.author;
    const login = account?.login ?? '';
    const person = personOf(people, account);
    if (account === null || person === null || !isTheirKind(account, person)) {
      return [{ code: 'AUTHOR_UNKNOWN', file: path, details: { login } }];
    }
    const asksForOwner = person.kind === 'agent' && person.owner === request.requester;
    if (person.name === request.requester || asksForOwner) return [];
    return [{ code: 'AUTHOR_NOT_REQUESTER', file: path, details: { author: person.name, requester: request.requester } }];
  },
};

/** A human has a user account; an agent a bot's or a machine user's; a workload opens nothing. */
function isTheirKind({ type }: Account, { kind }: Person): boolean {
  return (kind === 'human' && type === 'User') || (kind === 'agent' && (type === 'User' || type === 'Bot'));
}
