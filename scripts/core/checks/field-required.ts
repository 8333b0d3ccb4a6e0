import type { Check } from './check.ts';

/** What the tier asks for beyond the schema. */
export const fieldRequired: Check = {
  codes: ['FIELD_REQUIRED'],
  run({ policy, file: { path, request } }) {
    const missing = policy.tiers[request.tier].require.filter((field) => (request[field] ?? '').trim() === '');
    return missing.map((field) => ({ code: 'FIELD_REQUIRED', file: path, details: { field, tier: request.tier } }));
  },
};
