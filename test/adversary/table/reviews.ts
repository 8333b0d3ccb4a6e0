/** What a review says, and whether it still does. ../case.ts says how to read a row. */

import type { Review } from '../../../scripts/core/model.ts';
import { approval, at, ok, okOpen, sha, withEvidence, withReviews, withTier } from '../../support/situation.ts';
import { approves, asks, bothApprove, comments, dismissed, marked, merges, objects } from '../acts.ts';
import type { Row } from '../case.ts';
import { grace, instead, ivan } from '../facts.ts';

// biome-ignore format: one case after the other, its acts below it
export const states: readonly Row[] = [
  ['R01', 'approved, then asks for changes', instead(ivan({}), ivan({ id: '2', state: 'CHANGES_REQUESTED', submittedAt: at(11) })), 'PENDING CHANGES_REQUESTED APPROVAL_MISSING · SUPERSEDED',
    [asks(), ...bothApprove, objects('ivan')]],
  ['R01', 'enough others approve, ivan asks for changes', withReviews(okOpen, approval('judy'), grace, ivan({ state: 'CHANGES_REQUESTED' })), 'PENDING CHANGES_REQUESTED',
    [asks(), approves('judy'), approves('grace'), objects('ivan')]],
  ['R01', '… on an older commit, by e-mail: it stands until it is withdrawn', withReviews(okOpen, approval('judy'), grace, ivan({ state: 'CHANGES_REQUESTED', commit: sha('f'), submittedAt: at(-9), viaEmail: true })), 'PENDING CHANGES_REQUESTED'],
  ['R01', '… without a time: it stands', withReviews(okOpen, approval('judy'), grace, ivan({ state: 'CHANGES_REQUESTED', submittedAt: null })), 'PENDING CHANGES_REQUESTED'],
  ['R01', '… without a time, and an approval of ivan’s with one', withReviews(okOpen, approval('judy'), grace, ivan({ id: '1', state: 'CHANGES_REQUESTED', submittedAt: null }), ivan({ id: '2' })), 'PENDING CHANGES_REQUESTED'],
  ['R01', '… listed the other way round', withReviews(okOpen, approval('judy'), grace, ivan({ id: '2' }), ivan({ id: '1', state: 'CHANGES_REQUESTED', submittedAt: null })), 'PENDING CHANGES_REQUESTED'],
  ['R01', '… and approves later', instead(ivan({ id: '1', state: 'CHANGES_REQUESTED', submittedAt: at(5) }), ivan({ id: '2' })), 'COUNT',
    [asks(), objects('ivan'), ...bothApprove, merges()]],
  ['R01', 'both in the same second: the stricter stands', instead(ivan({ id: '2' }), ivan({ id: '1', state: 'CHANGES_REQUESTED' })), 'PENDING CHANGES_REQUESTED APPROVAL_MISSING'],
  ['R01', '… listed the other way round', instead(ivan({ id: '1', state: 'CHANGES_REQUESTED' }), ivan({ id: '2' })), 'PENDING CHANGES_REQUESTED APPROVAL_MISSING'],
  ['R01', 'a system owner that no rule asks objects', withTier(withReviews(okOpen, approval('ivan'), grace, approval('carol', { state: 'CHANGES_REQUESTED' })), { approvals: [{ count: 1, from: ['guardians'], signed: false }] }), 'PENDING CHANGES_REQUESTED'],
  ['R01', 'somebody with no say asks for changes', withReviews(okOpen, approval('ivan'), grace, approval('dave', { state: 'CHANGES_REQUESTED' })), 'COUNT',
    [asks(), ...bothApprove, objects('dave'), merges()]],
  ['R01', 'an agent asks for changes', withReviews(okOpen, approval('ivan'), grace, approval('report-agent', { state: 'CHANGES_REQUESTED' })), 'COUNT',
    [asks(), ...bothApprove, objects('report-agent'), merges()]],
  ['R03', 'the approval was dismissed', instead(ivan({ state: 'DISMISSED' })), 'NOCOUNT DISMISSED',
    [asks(), ...bothApprove, dismissed('ivan')]],
  ['R03', 'approved on two commits, the later approval was dismissed', instead(ivan({ id: '1', submittedAt: at(5) }), ivan({ id: 'by-ivan', state: 'DISMISSED' })), 'NOCOUNT DISMISSED'],
  ['R03', 'approved and dismissed in the same second: the stricter stands', instead(ivan({ id: '2' }), ivan({ state: 'DISMISSED' })), 'NOCOUNT DISMISSED'],
  ['R03', 'dismissed after the merge, before the grant', null, 'ALARM MERGED_WITHOUT_APPROVALS · DISMISSED', [asks(), ...bothApprove, merges(), dismissed('ivan')]],
  ['R05', 'approved, then a plain comment', instead(ivan({ id: '1' }), ivan({ id: '2', state: 'COMMENTED', submittedAt: at(11) })), 'COUNT',
    [asks(), ...bothApprove, comments('ivan'), merges()]],
  ['R06', 'approved, dismissed, approved again', instead(ivan({ id: '1', state: 'DISMISSED', submittedAt: at(5) }), ivan({ id: '2' })), 'COUNT',
    [asks(), ...bothApprove, dismissed('ivan'), approves('ivan'), merges()]],
  ['R07', 'a state that nobody knows', instead(ivan({ state: 'approved' as Review['state'] })), 'RETRY'],
  ['R08', 'a comment that says /approve', instead(ivan({ state: 'COMMENTED', body: '/approve LGTM' })), 'NOCOUNT COMMENT_ONLY',
    [asks(), comments('ivan', '/approve LGTM'), approves('grace')]],
  ['R08', 'a review that was never submitted', instead(ivan({ state: 'PENDING' })), 'NOCOUNT REVIEW_INCOMPLETE',
    [asks(), { act: 'reviews', by: 'ivan', state: 'PENDING' }, approves('grace')], 'GitHub shows it to nobody but ivan'],
  ['R08', 'an approval that does not say when it was', instead(ivan({ submittedAt: null })), 'NOCOUNT REVIEW_INCOMPLETE'],
  ['R08', 'an approval that does not say what it saw', instead(ivan({ commit: null })), 'NOCOUNT REVIEW_INCOMPLETE'],
  ['R11', 'approved after the merge', withReviews(ok, ivan({ submittedAt: at(20.5) }), grace), 'ALARM MERGED_WITHOUT_APPROVALS · AFTER_MERGE',
    [asks(), approves('grace'), merges(), approves('ivan')]],
  ['R11', 'approved in the instant of the merge', withReviews(ok, ivan({ submittedAt: at(20) }), grace), 'ALARM MERGED_WITHOUT_APPROVALS · AFTER_MERGE'],
  ['R11', 'approved before the merge and once more after it', withReviews(ok, ivan({ id: '1' }), ivan({ id: 'by-ivan', submittedAt: at(20.5) }), grace), 'COUNT · AFTER_MERGE',
    [asks(), ...bothApprove, merges(), marked(approves('ivan'))]],
  ['R11', 'merged over an objection, approved after it', withReviews(ok, approval('judy'), grace, ivan({ id: '1', state: 'CHANGES_REQUESTED' }), ivan({ id: '2', submittedAt: at(20.5) })), 'ALARM MERGED_WITHOUT_APPROVALS',
    [asks(), approves('judy'), approves('grace'), objects('ivan'), merges(), approves('ivan')]],
  ['R12', 'not all pages of reviews were read', withEvidence(okOpen, { gaps: ['100 of 130 reviews were read'] }), 'RETRY'],
  ['R15', 'the approval came by e-mail', instead(ivan({ viaEmail: true })), 'NOCOUNT BY_EMAIL',
    [asks(), approves('ivan', { viaEmail: true }), approves('grace')]],
  ['R16', 'fewer approvals than asked for, whatever the forge says of the pull request', withReviews(okOpen, grace), 'PENDING APPROVAL_MISSING',
    [asks(), approves('grace')]],
  ['R16', 'none at all', withReviews(okOpen), 'PENDING APPROVAL_MISSING APPROVAL_MISSING',
    [asks()]],
];
