import { requestPath } from '../elevation-path.ts';
import type { Check } from './check.ts';

/** The file lies where its id, system and tier say: CODEOWNERS and auditors go by the path (P15). Reading it checked the same already. */
export const inItsPlace: Check = {
  codes: ['PATH_MISMATCH'],
  run({ file: { path, request } }) {
    const expected = requestPath(request);
    if (path === expected) return [];
    return [{ code: 'PATH_MISMATCH', file: path, details: { field: 'id', value: request.id, expected: path, path: expected } }];
  },
};
