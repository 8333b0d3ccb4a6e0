import type { Check } from './check.ts';

/** At most what the tier and the shape both allow. */
export const ttlTooLong: Check = {
  codes: ['TTL_TOO_LONG'],
  run({ policy, file: { path, request } }) {
    const shape = policy.systems.get(request.system)?.shapes.get(request.shape);
    const allowed = Math.min(policy.tiers[request.tier].ttl.max, shape?.ttlMax ?? Number.POSITIVE_INFINITY);
    return request.ttl <= allowed ? [] : [{ code: 'TTL_TOO_LONG', file: path, details: { asked: request.ttl, allowed } }];
  },
};
