import type { Check } from './check.ts';

/** No id is used twice: a request added again is a replay (P07). */
export const idUsed: Check = {
  codes: ['ID_USED'],
  run: ({ usedBefore, file: { path } }) => (usedBefore === null ? [] : [{ code: 'ID_USED', file: path, details: { where: usedBefore } }]),
};
