/** What the pull request touches, and what it is. ../case.ts says how to read a row. */

import { change, mergeSha, ok, okOpen, withEvidence, withPull } from '../../support/situation.ts';
import { asks, bothApprove, makesReady, merges, policyChanges } from '../acts.ts';
import type { Row } from '../case.ts';

const other = { ...change, path: 'policy/tiers.yaml' };
// biome-ignore format: one case after the other, its acts below it
export const shapes: readonly Row[] = [
  ['P01', 'nothing is changed', { ...okOpen, proposed: [] }, 'REJECT FILE_NOT_ADDED'],
  ['P01', 'two requests at once', { ...okOpen, proposed: [change, { ...change, path: `${change.path}.yaml` }] }, 'REJECT TOUCHES_MORE'],
  ['P02', 'a request that is there is changed', { ...okOpen, proposed: [{ ...change, status: 'M' }] }, 'REJECT EXISTING_FILE_CHANGED'],
  ['P02', '… deleted', { ...okOpen, proposed: [{ ...change, status: 'D' }] }, 'REJECT EXISTING_FILE_CHANGED'],
  ['P02', '… made into something else', { ...okOpen, proposed: [{ ...change, status: 'T' }] }, 'REJECT EXISTING_FILE_CHANGED'],
  ['P02', 'a request is added and another one deleted', { ...okOpen, proposed: [change, { ...change, status: 'D', path: 'elevations/a.yaml' }] }, 'REJECT TOUCHES_MORE'],
  ['P03', 'a request brings its own policy', { ...okOpen, proposed: [change, other] }, 'REJECT TOUCHES_MORE',
    [asks('alice', { also: 'policy/lax.yaml' }), ...bothApprove]],
  ['P03', '… and the merge shows it, the pull request not', { ...ok, merged: { commit: mergeSha, changes: [other, change] } }, 'REJECT TOUCHES_MORE',
    [asks(), ...bothApprove, merges('dave', { adds: 'another file' })]],
  ['P04', 'a change of the policy alone is no request: the old policy judges, until it is on main', null, 'COUNT', [asks(), ...bothApprove, merges(), policyChanges('one senior approver will do')]],
  ['P07', 'the id was used before', { ...ok, usedBefore: 'the ledger' }, 'REJECT ID_USED'],
  ['P09', 'the file is a symbolic link', { ...okOpen, proposed: [{ ...change, newMode: '120000' }] }, 'REJECT NOT_REGULAR_FILE',
    [asks('alice', { mode: '120000' }), ...bothApprove]],
  ['P10', 'the file is a submodule', { ...okOpen, proposed: [{ ...change, newMode: '160000' }] }, 'REJECT NOT_REGULAR_FILE'],
  ['P11', 'the file is executable', { ...okOpen, proposed: [{ ...change, newMode: '100755' }] }, 'REJECT NOT_REGULAR_FILE',
    [asks('alice', { mode: '100755' }), ...bothApprove]],
  ['P11', '… in the merge only', { ...ok, merged: { commit: mergeSha, changes: [{ ...change, newMode: '100755' }] } }, 'REJECT NOT_REGULAR_FILE',
    [asks(), ...bothApprove, merges('dave', { adds: 'an executable bit' })]],
  ['P13', 'a request brings a .gitattributes that hides it', { ...okOpen, proposed: [change, { ...change, path: '.gitattributes' }] }, 'REJECT TOUCHES_MORE',
    [asks('alice', { also: 'elevations/.gitattributes' }), ...bothApprove]],
  ['P15', 'the file’s name is another id’s', { ...okOpen, proposed: [{ ...change, path: 'elevations/x.yaml' }], file: { ...okOpen.file, path: 'elevations/x.yaml' } }, 'REJECT PATH_MISMATCH'],
  ['P18', 'the pull request comes from a fork', withPull(okOpen, { isCrossRepository: true }), 'REJECT FROM_FORK',
    [asks('alice', { isFromFork: true }), ...bothApprove]],
  ['P18', '… whose pushes nobody can see', withPull(withEvidence(okOpen, { headMoves: [] }), { isCrossRepository: true }), 'REJECT FROM_FORK'],
  ['P19', 'a draft', withPull(okOpen, { isDraft: true }), 'PENDING DRAFT',
    [asks('alice', { isDraft: true }), ...bothApprove]],
  ['P19', '… made ready after the approvals: they still fit', null, 'COUNT', [asks('alice', { isDraft: true }), ...bothApprove, makesReady, merges()]],
  ['P19', 'a file on a laptop', { ...okOpen, evidence: null, proposed: null }, 'PENDING NO_PULL_REQUEST APPROVAL_MISSING APPROVAL_MISSING'],
  ['P22', 'a title full of commands and marks: it decides nothing', null, 'COUNT', [asks('alice', { title: '$(reboot) ::add-mask:: @everyone `rm -rf /` <!-- -->' }), ...bothApprove, merges()]],
];
