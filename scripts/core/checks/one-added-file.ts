import type { Finding } from '../findings.ts';
import type { ChangedFile } from '../model.ts';
import type { Facts, JudgedFile } from '../verdict.ts';
import type { Check } from './check.ts';

/**
 * The pull request adds exactly one regular file, the one judged, with the very bytes that were judged (P01 to P11); at the grant the merge
 * does so too. The approved head and the merge thus hold the same blob: a file changed after its approval is not granted, whatever way of
 * merging was chosen (C11, M09, M10).
 */
export const oneAddedFile: Check = {
  codes: ['FILE_NOT_ADDED', 'TOUCHES_MORE', 'EXISTING_FILE_CHANGED', 'NOT_REGULAR_FILE', 'CHANGED_AFTER_APPROVAL'],
  run: ({ proposed, merged, file }: Facts) => [
    ...(proposed === null ? [] : inChanges(proposed, file, 'pull request')),
    ...(merged === null ? [] : inChanges(merged.changes, file, 'merge')),
  ],
};

function inChanges(changes: readonly ChangedFile[], file: JudgedFile, where: 'pull request' | 'merge'): Finding[] {
  const found = (code: Finding['code'], details: Finding['details'] = {}) => ({ code, file: file.path, details: { where, ...details } });
  const [other, ...more] = changes.filter(({ path }) => path !== file.path);
  const own = changes.filter(({ path }) => path === file.path);
  return [
    ...(own.length === 1 ? [] : [found('FILE_NOT_ADDED')]),
    ...(other === undefined ? [] : [found('TOUCHES_MORE', { count: more.length + 1, path: other.path })]),
    ...own.flatMap(({ status, newMode, oid }) => {
      if (status !== 'A') return [found('EXISTING_FILE_CHANGED')];
      return [
        ...(newMode === '100644' ? [] : [found('NOT_REGULAR_FILE', { mode: newMode })]),
        ...(oid === file.blob ? [] : [found('CHANGED_AFTER_APPROVAL')]),
      ];
    }),
  ];
}
