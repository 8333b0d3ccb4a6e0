import type { Check } from './check.ts';

/** The tier's ceiling is on the effective end: the ttl and what the target can leave behind when it is over. */
export const effectiveEndTooLate: Check = {
  codes: ['EFFECTIVE_END_TOO_LATE'],
  run({ policy, file: { path, request }, leftBehind }) {
    const { ceiling } = policy.tiers[request.tier];
    if (leftBehind.seconds >= 0 && request.ttl + leftBehind.seconds <= ceiling) return [];
    return [{ code: 'EFFECTIVE_END_TOO_LATE', file: path, details: { ttl: request.ttl, leftBehind: leftBehind.seconds, ceiling } }];
  },
};
