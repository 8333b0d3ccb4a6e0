/**
 * The catalogue of attacks and edge cases, second half: what the pull request touches, how it came to the default branch, under which policy,
 * and when. approvals-cases.test.ts has the first half, and says how to read a row.
 */

import { test } from 'vitest';
import { grace, groupWithout, instead, ivan, judged, type Row } from '../support/cases.ts';
import { peopleOf, samplePeople } from '../support/sample-policy.ts';
import {
  account,
  approval,
  at,
  change,
  later,
  mergeSha,
  ok,
  okOpen,
  push,
  sha,
  withEvidence,
  withPeople,
  withPull,
  withRequest,
  withReviews,
  withSystem,
  withTier,
} from '../support/situation.ts';

const other = { ...change, path: 'policy/tiers.yaml' };
// biome-ignore format: one line per case
const shapes: Row[] = [
  ['P01', 'nothing is changed', { ...okOpen, proposed: [] }, 'REJECT FILE_NOT_ADDED'],
  ['P01', 'two requests at once', { ...okOpen, proposed: [change, { ...change, path: `${change.path}.yaml` }] }, 'REJECT TOUCHES_MORE'],
  ['P02', 'a request that is there is changed', { ...okOpen, proposed: [{ ...change, status: 'M' }] }, 'REJECT EXISTING_FILE_CHANGED'],
  ['P02', '… deleted', { ...okOpen, proposed: [{ ...change, status: 'D' }] }, 'REJECT EXISTING_FILE_CHANGED'],
  ['P02', '… made into something else', { ...okOpen, proposed: [{ ...change, status: 'T' }] }, 'REJECT EXISTING_FILE_CHANGED'],
  ['P02', 'a request is added and another one deleted', { ...okOpen, proposed: [change, { ...change, status: 'D', path: 'elevations/a.yaml' }] }, 'REJECT TOUCHES_MORE'],
  ['P03', 'a request brings its own policy', { ...okOpen, proposed: [change, other] }, 'REJECT TOUCHES_MORE'],
  ['P03', '… and the merge shows it, the pull request not', { ...ok, merged: { commit: mergeSha, changes: [other, change] } }, 'REJECT TOUCHES_MORE'],
  ['P07', 'the id was used before', { ...ok, usedBefore: 'the ledger' }, 'REJECT ID_USED'],
  ['P09', 'the file is a symbolic link', { ...okOpen, proposed: [{ ...change, newMode: '120000' }] }, 'REJECT NOT_REGULAR_FILE'],
  ['P10', 'the file is a submodule', { ...okOpen, proposed: [{ ...change, newMode: '160000' }] }, 'REJECT NOT_REGULAR_FILE'],
  ['P11', 'the file is executable', { ...okOpen, proposed: [{ ...change, newMode: '100755' }] }, 'REJECT NOT_REGULAR_FILE'],
  ['P11', '… in the merge only', { ...ok, merged: { commit: mergeSha, changes: [{ ...change, newMode: '100755' }] } }, 'REJECT NOT_REGULAR_FILE'],
  ['P15', 'the file’s name is another id’s', { ...okOpen, proposed: [{ ...change, path: 'elevations/x.yaml' }], file: { ...okOpen.file, path: 'elevations/x.yaml' } }, 'REJECT PATH_MISMATCH'],
  ['P18', 'the pull request comes from a fork', withPull(okOpen, { isCrossRepository: true }), 'REJECT FROM_FORK'],
  ['P19', 'a draft', withPull(okOpen, { isDraft: true }), 'PENDING DRAFT'],
  ['P19', 'a file on a laptop', { ...okOpen, evidence: null, proposed: null }, 'PENDING NO_PULL_REQUEST APPROVAL_MISSING APPROVAL_MISSING'],
];

// biome-ignore format: one line per case
const merges: Row[] = [
  ['T01', 'the tier asks for one more since it was merged', withTier(ok, { approvals: [{ count: 2, from: ['senior-approvers'], signed: false }] }), 'ALARM MERGED_WITHOUT_APPROVALS'],
  ['T01', 'the system asks for one more', withSystem(okOpen, { extraApprovals: { 'semi-destructive': [{ count: 1, from: ['guardians'], signed: false }] } }), 'PENDING APPROVAL_MISSING'],
  ['T01', '… of another tier', withSystem(okOpen, { extraApprovals: { destructive: [{ count: 1, from: ['guardians'], signed: false }] } }), 'COUNT'],
  ['T01', 'a rule names a group that is gone', withTier(okOpen, { approvals: [{ count: 1, from: ['seniors'], signed: false }] }), 'PENDING APPROVAL_MISSING NOBODY_LEFT_TO_APPROVE'],
  ['M01', 'pushed to main: no pull request', { ...ok, evidence: null, proposed: null }, 'ALARM PUSHED_DIRECTLY'],
  ['M01', 'pushed to main, while a pull request with it is open', withEvidence(withPull(ok, { state: 'open', mergedAt: null, mergeCommit: null }), { arrival: { kind: 'push', at: at(20), actor: account('alice') } }), 'ALARM PUSHED_DIRECTLY'],
  ['M01', '… and nobody has approved it', withReviews(withEvidence(withPull(ok, { state: 'open', mergedAt: null, mergeCommit: null }), { arrival: { kind: 'push', at: at(20), actor: account('alice') } })), 'ALARM PUSHED_DIRECTLY MERGED_WITHOUT_APPROVALS'],
  ['M01', 'shown as merged, and arrived by a push', withEvidence(ok, { arrival: { kind: 'push', at: at(20), actor: account('alice') } }), 'ALARM PUSHED_DIRECTLY'],
  ['M01', 'closed without a merge', withEvidence(withPull(ok, { state: 'closed', mergedAt: null, mergeCommit: null }), { arrival: null }), 'ALARM PUSHED_DIRECTLY'],
  ['M01', 'nobody knows yet how it arrived', withEvidence(ok, { arrival: null }), 'RETRY'],
  ['M01', 'nobody can say how it arrived', withEvidence(ok, { arrival: { kind: 'unknown', at: at(20), actor: null } }), 'RETRY'],
  ['M01', 'the merge has arrived, the pull request still looks open', withPull(ok, { state: 'open' }), 'RETRY'],
  ['M01', 'through the merge queue', withEvidence(ok, { arrival: { kind: 'merge-queue', at: at(20), actor: null } }), 'COUNT'],
  ['M02', 'merged with one approval missing', withReviews(ok, grace), 'ALARM MERGED_WITHOUT_APPROVALS'],
  ['M02', 'merged with the requester’s approval', withReviews(ok, approval('alice', { id: 'by-ivan' }), grace), 'ALARM MERGED_WITHOUT_APPROVALS · SELF_APPROVAL'],
  ['M02', 'merged over an objection', withReviews(ok, approval('judy'), grace, ivan({ state: 'CHANGES_REQUESTED' })), 'ALARM MERGED_WITHOUT_APPROVALS'],
  ['M03', 'merged by somebody who approved nothing', withPull(ok, { mergedBy: account('dave') }), 'COUNT'],
  ['M04', 'merged by an agent', withPull(ok, { mergedBy: account('release-agent') }), 'COUNT'],
  ['M04', 'merged by an approver: merging bans nobody', withPull(ok, { mergedBy: account('ivan') }), 'COUNT'],
  ['M09', 'squashed: another commit, the same bytes', { ...withPull(ok, { mergeCommit: sha('8') }), merged: { commit: sha('8'), changes: [change] } }, 'COUNT'],
  ['M10', 'rebased: judged at a commit before the one in which it ended', withPull(ok, { mergeCommit: sha('8') }), 'REJECT NOT_THE_MERGE_COMMIT'],
  ['M12', 'an approval was dismissed while it was queued', withReviews(ok, ivan({ state: 'DISMISSED' }), grace), 'ALARM MERGED_WITHOUT_APPROVALS · DISMISSED'],
  ['M12', 'an approver objects after the merge, before the grant', withReviews(ok, ivan({ id: '1' }), ivan({ id: '2', state: 'CHANGES_REQUESTED', submittedAt: at(20.5) }), grace), 'REJECT APPROVALS_LAPSED'],
  ['M12', '… in the instant of the merge', withReviews(ok, ivan({ id: '1' }), ivan({ id: '2', state: 'CHANGES_REQUESTED', submittedAt: at(20) }), grace), 'REJECT APPROVALS_LAPSED'],
  ['M17', 'a second later than the tier lets it be granted', later(ok, 14 * 60 + 1), 'REJECT GRANT_TOO_LATE'],
  ['M17', '… in the last second', later(ok, 14 * 60), 'COUNT'],
  ['M17', 'late, counted from notBefore', later(withRequest(ok, { notBefore: at(60) }), 54 * 60 + 1), 'REJECT GRANT_TOO_LATE'],
  ['M17', 'the check, asked again long after the merge, decides nothing about lateness', later({ ...withEvidence(ok, { arrival: null }), purpose: 'check' }, 3600), 'COUNT'],
  ['M18', 'the id is in the ledger already', { ...ok, usedBefore: 'a grant in the ledger' }, 'REJECT ID_USED'],
  ['S17', 'the files of the pull request were not read', { ...ok, proposed: null }, 'RETRY'],
  ['S17', 'the files of the merge were not read', { ...ok, merged: null }, 'RETRY'],
  ['S17', 'the moment of the merge was not read', withPull(ok, { mergedAt: null }), 'RETRY'],
  ['S17', 'the commit of the merge was not read', withPull(ok, { mergeCommit: null }), 'RETRY'],
];

const officeHours = { days: ['fri'], from: '10:00', to: '11:00', timeZone: 'UTC' } as const;
// biome-ignore format: one line per case
const times: Row[] = [
  ['K01', 'our clock is a minute ahead of the forge’s', withEvidence(okOpen, { readAt: at(20) }), 'COUNT'],
  ['K01', '… more than a minute', withEvidence(okOpen, { readAt: at(19.9) }), 'RETRY'],
  ['K01', '… behind it', withEvidence(okOpen, { readAt: at(22.1) }), 'RETRY'],
  ['K01', 'an approval from the future', instead(ivan({ submittedAt: at(21.1) })), 'RETRY'],
  ['K01', 'an approval of the very instant in which it was read', instead(ivan({ submittedAt: at(21) })), 'COUNT'],
  ['K01', 'a push from the future', withEvidence(okOpen, { headMoves: [{ ...push, at: at(21.1) }] }), 'RETRY'],
  ['K01', 'a change of the base from the future', withEvidence(okOpen, { baseMoves: [at(21.1)] }), 'RETRY'],
  ['K01', 'a merge from the future', withPull(ok, { mergedAt: at(21.1) }), 'RETRY'],
  ['K02', 'within the tier’s window', withTier(okOpen, { windows: [officeHours] }), 'COUNT'],
  ['K02', 'outside of it', withTier(okOpen, { windows: [{ ...officeHours, from: '10:22' }] }), 'PENDING WINDOW_CLOSED'],
  ['K02', 'in its last second is in, its end is out', withTier(okOpen, { windows: [{ ...officeHours, to: '10:21' }] }), 'PENDING WINDOW_CLOSED'],
  ['K02', 'merged, and the window is closed', withTier(ok, { windows: [{ ...officeHours, from: '10:22' }] }), 'PENDING WINDOW_CLOSED'],
  ['K05', 'asked for from later on', withRequest(ok, { notBefore: at(60) }), 'PENDING NOT_YET'],
  ['K05', '… when the window is open, though it is closed now', withTier(withRequest(ok, { notBefore: at(60) }), { windows: [{ ...officeHours, from: '11:00', to: '12:00' }] }), 'PENDING NOT_YET'],
  ['K05', '… when it is closed, though it is open now', withTier(withRequest(ok, { notBefore: at(60) }), { windows: [officeHours] }), 'PENDING NOT_YET WINDOW_CLOSED'],
  ['K05', 'its time has come', later(withRequest(ok, { notBefore: at(60) }), 39 * 60), 'COUNT'],
  ['K05', 'its time has come, and an approver has left', later(withPeople(withRequest(ok, { notBefore: at(60) }), peopleOf(samplePeople, groupWithout('senior-approvers', 'ivan'))), 39 * 60), 'ALARM MERGED_WITHOUT_APPROVALS'],
  ['K05', 'its time has come, and an approval is too old', withTier(later(withRequest(ok, { notBefore: at(60) }), 39 * 60), { approvalMaxAge: 2999 }), 'REJECT APPROVALS_LAPSED'],
];

test.each(shapes)('%s %s', judged);
test.each(merges)('%s %s', judged);
test.each(times)('%s %s', judged);
