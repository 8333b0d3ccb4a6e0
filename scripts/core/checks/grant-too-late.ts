import { addSeconds, formatInstant } from '../time.ts';
import type { Check } from './check.ts';

/** A merged request is granted soon (or soon after its `notBefore`) or never, so that nothing fires when nobody expects it (M17). */
export const grantTooLate: Check = {
  codes: ['GRANT_TOO_LATE'],
  run({ now, purpose, policy, evidence, file: { path, request } }) {
    const mergedAt = evidence?.pull.mergedAt ?? null;
    if (purpose === 'check' || mergedAt === null) return [];
    const deadline = addSeconds(Math.max(mergedAt, request.notBefore ?? mergedAt), policy.tiers[request.tier].grantWithin);
    return now <= deadline ? [] : [{ code: 'GRANT_TOO_LATE', file: path, details: { deadline: formatInstant(deadline) } }];
  },
};
