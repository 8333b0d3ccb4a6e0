import type { Check } from './check.ts';

/** One file needs no history, and a long one cannot be read whole (C15). */
export const tooManyCommits: Check = {
  codes: ['TOO_MANY_COMMITS'],
  run({ evidence, policy, file: { path } }) {
    const allowed = policy.limits.maxCommits;
    if (evidence === null || evidence.pull.commitCount <= allowed) return [];
    return [{ code: 'TOO_MANY_COMMITS', file: path, details: { commits: evidence.pull.commitCount, allowed } }];
  },
};
