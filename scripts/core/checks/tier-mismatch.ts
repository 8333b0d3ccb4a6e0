import type { Check } from './check.ts';

/** The shape decides the tier; the file says it too, because its path and its approvers follow from it. */
export const tierMismatch: Check = {
  codes: ['TIER_MISMATCH'],
  run({ policy, file: { path, request } }) {
    const shape = policy.systems.get(request.system)?.shapes.get(request.shape);
    if (shape === undefined || shape.tier === request.tier) return [];
    return [{ code: 'TIER_MISMATCH', file: path, details: { asked: request.tier, shape: shape.name, tier: shape.tier } }];
  },
};
