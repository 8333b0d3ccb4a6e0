import { personOf } from '../people.ts';
import type { Check } from './check.ts';

/**
 * Whoever makes the proof holds its secret, and that is who opened the pull request. When an agent did, the access must be the agent's own:
 * else approvers and the record would read a human's name over what an agent holds.
 */
export const proofOfSubject: Check = {
  codes: ['PROOF_NOT_OF_SUBJECT'],
  run({ policy: { people }, file: { path, request }, evidence }) {
    const author = personOf(people, evidence?.pull.author ?? null);
    if (request.proof === null || author?.kind !== 'agent' || author.name === request.subject) return [];
    return [{ code: 'PROOF_NOT_OF_SUBJECT', file: path, details: { agent: author.name, subject: request.subject } }];
  },
};
