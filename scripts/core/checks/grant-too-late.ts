import { deadlineOf } from '../deadline.ts';
import { formatInstant } from '../time.ts';
import type { Check } from './check.ts';

/** A merged request is granted soon (or soon after its `notBefore`) or never (M17). */
export const grantTooLate: Check = {
  codes: ['GRANT_TOO_LATE'],
  run({ now, purpose, policy, evidence, file: { path, request } }) {
    const mergedAt = evidence?.pull.mergedAt ?? null;
    if (purpose === 'check' || mergedAt === null) return [];
    const deadline = deadlineOf(request, policy.tiers[request.tier], mergedAt);
    return now <= deadline ? [] : [{ code: 'GRANT_TOO_LATE', file: path, details: { deadline: formatInstant(deadline) } }];
  },
};
