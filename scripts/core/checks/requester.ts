import { didYouMean } from '../suggest.ts';
import type { Check } from './check.ts';

/** Somebody answers for every request: a listed human. An agent asks in its owner's name. */
export const requester: Check = {
  codes: ['REQUESTER_UNKNOWN', 'REQUESTER_NOT_HUMAN'],
  run({ policy: { people }, file: { path, request } }) {
    const person = people.byName.get(request.requester);
    if (person?.kind === 'human') return [];
    if (person !== undefined) {
      const details = { requester: person.name, kind: person.kind, owner: person.owner };
      return [{ code: 'REQUESTER_NOT_HUMAN', file: path, details }];
    }
    const meant = didYouMean(request.requester, people.byName.keys());
    return [{ code: 'REQUESTER_UNKNOWN', file: path, details: { requester: request.requester, ...(meant !== null && { meant }) } }];
  },
};
