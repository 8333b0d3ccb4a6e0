import { didYouMean } from '../suggest.ts';
import type { Check } from './check.ts';

/**
 * Who receives the access: the requester, or an agent or a workload whose owner the requester is, so that the human who asks is always the
 * one who answers for what is done. One human never asks for another: the other could deny it, and would hold what was never asked for.
 */
export const subject: Check = {
  codes: ['SUBJECT_UNKNOWN', 'SUBJECT_NOT_ALLOWED'],
  run({ policy: { people }, file: { path, request } }) {
    // For oneself: who that is meant to be is the requester's question.
    if (request.subject === request.requester) return [];
    const person = people.byName.get(request.subject);
    if (person === undefined) {
      const meant = didYouMean(request.subject, people.byName.keys());
      return [{ code: 'SUBJECT_UNKNOWN', file: path, details: { subject: request.subject, ...(meant !== null && { meant }) } }];
    }
    if (person.kind !== 'human' && person.owner === request.requester) return [];
    return [{ code: 'SUBJECT_NOT_ALLOWED', file: path, details: { requester: request.requester, subject: person.name } }];
  },
};
