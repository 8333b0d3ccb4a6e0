/** Clocks, windows, planned times. ../case.ts says how to read a row. */

import { groupsOf, peopleOf, samplePeople } from '../../support/sample-policy.ts';
import { at, later, ok, okOpen, push, withEvidence, withPeople, withPull, withRequest, withTier } from '../../support/situation.ts';
import { asks, bothApprove, merges } from '../acts.ts';
import type { Row } from '../case.ts';
import { groupWithout, instead, ivan } from '../facts.ts';

const officeHours = { days: ['fri'], from: '10:00', to: '11:00', timeZone: 'UTC' } as const;
/** One of whoever is on call has to approve. */
const onCall = (...members: readonly string[]) => {
  const group = { name: 'on-call', title: 'On call', members, team: null };
  return withPeople(
    withTier(okOpen, { approvals: [{ count: 1, from: ['on-call'], signed: false }] }),
    peopleOf(samplePeople, [...groupsOf, group]),
  );
};
// biome-ignore format: one case after the other, its acts below it
export const times: readonly Row[] = [
  ['Y22', 'a start a year before the pull request was opened', withRequest(okOpen, { notBefore: at(-365 * 24 * 60) }), 'REJECT NOT_BEFORE_PAST',
    [asks('alice', { request: { notBefore: '2025-11-20T10:00:00Z' } }), ...bothApprove]],
  ['Y22', '… merged', withRequest(ok, { notBefore: at(-365 * 24 * 60) }), 'REJECT NOT_BEFORE_PAST',
    [asks('alice', { request: { notBefore: '2025-11-20T10:00:00Z' } }), ...bothApprove, merges()]],
  ['Y22', '… a moment before', withRequest(okOpen, { notBefore: at(1) - 1 }), 'REJECT NOT_BEFORE_PAST'],
  ['Y22', '… just then', withRequest(okOpen, { notBefore: at(1) }), 'COUNT'],
  ['Y22', 'a start after it was opened, and over by now: its time has come', withRequest(okOpen, { notBefore: at(15) }), 'COUNT'],
  ['Y22', 'on a laptop: over for longer than it takes to open a pull request', { ...withRequest(okOpen, { notBefore: at(15.9) }), evidence: null, proposed: null }, 'REJECT NOT_BEFORE_PAST'],
  ['Y22', '… for less', { ...withRequest(okOpen, { notBefore: at(16) }), evidence: null, proposed: null }, 'PENDING NO_PULL_REQUEST APPROVAL_MISSING APPROVAL_MISSING'],
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
  ['K04', 'on-call is a group: who is in it counts', onCall('ivan'), 'COUNT'],
  ['K04', '… and who was in it when approving, and is not any more at the grant, does not', onCall('judy'), 'NOCOUNT NOT_IN_GROUP'],
  ['K05', 'asked for from later on', withRequest(ok, { notBefore: at(60) }), 'PENDING NOT_YET'],
  ['K05', '… when the window is open, though it is closed now', withTier(withRequest(ok, { notBefore: at(60) }), { windows: [{ ...officeHours, from: '11:00', to: '12:00' }] }), 'PENDING NOT_YET'],
  ['K05', '… when it is closed, though it is open now', withTier(withRequest(ok, { notBefore: at(60) }), { windows: [officeHours] }), 'PENDING NOT_YET WINDOW_CLOSED'],
  ['K05', 'its time has come', later(withRequest(ok, { notBefore: at(60) }), 39 * 60), 'COUNT'],
  ['K05', 'its time has come, and an approver has left', later(withPeople(withRequest(ok, { notBefore: at(60) }), peopleOf(samplePeople, groupWithout('senior-approvers', 'ivan'))), 39 * 60), 'ALARM MERGED_WITHOUT_APPROVALS'],
  ['K05', 'its time has come, and an approval is too old', withTier(later(withRequest(ok, { notBefore: at(60) }), 39 * 60), { approvalMaxAge: 2999 }), 'REJECT APPROVALS_LAPSED'],
];
