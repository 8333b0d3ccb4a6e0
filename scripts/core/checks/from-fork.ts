import type { Check } from './check.ts';

/** A fork's pushes cannot be seen, so its pushers are unknown (P18). */
export const fromFork: Check = {
  codes: ['FROM_FORK'],
  run: ({ evidence, file: { path } }) =>
    evidence === null || evidence.pull.isCrossRepository === false ? [] : [{ code: 'FROM_FORK', file: path }],
};
