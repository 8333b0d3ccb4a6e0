import { arrivedByMerge } from '../evidence.ts';
import type { Check } from './check.ts';

/**
 * At the grant: the commit that added the file is the merge of this pull request, by the forge's own account (M01). No evidence means that the
 * forge knows no pull request for the commit; what could not be read is a gap and never comes here.
 */
export const arrivedByMergeCheck: Check = {
  codes: ['PUSHED_DIRECTLY', 'NOT_THE_MERGE_COMMIT'],
  run({ purpose, evidence, merged, file: { path } }) {
    if (purpose === 'check') return [];
    if (evidence === null || evidence.pull.state !== 'merged' || !arrivedByMerge(evidence))
      return [{ code: 'PUSHED_DIRECTLY', file: path }];
    if (evidence.pull.mergeCommit === merged?.commit) return [];
    return [{ code: 'NOT_THE_MERGE_COMMIT', file: path, details: { pull: evidence.pull.number } }];
  },
};
