/** Cases of our own, found while the rules were written and tested. Their ids begin with X. */

import { ok, okOpen, withEvidence, withPull, withReviews } from '../../support/situation.ts';
import {
  approves,
  asks,
  bothApprove,
  closes,
  deletesBranch,
  joins,
  marked,
  merges,
  objects,
  policyChanges,
  pushes,
  renames,
  reopens,
  updatesBranch,
} from '../acts.ts';
import type { Row } from '../case.ts';
import { grace, ivan } from '../facts.ts';

// biome-ignore format: one case after the other, its acts below it
export const found: readonly Row[] = [
  ['X01', 'the proof in a request of an agent’s is for a human: whoever made it holds the secret', null, 'REJECT PROOF_NOT_OF_SUBJECT',
    [asks('triage-agent', { request: { subject: 'alice' } }), ...bothApprove, merges()]],
  ['X02', 'an approver objects, is renamed, and approves: one person, whose later word counts', null, 'COUNT · SUPERSEDED',
    [asks(), approves('judy'), approves('grace'), marked(objects('ivan')), renames('ivan', 'gone'), approves('ivan'), merges()]],
  ['X03', 'the requester approves before somebody else does: own word, no vote', null, 'COUNT · SELF_APPROVAL',
    [asks(), approves('alice'), ...bothApprove, merges()]],
  ['X04', 'the requester objects to their own request: no veto, they can close it', null, 'COUNT · SELF_APPROVAL',
    [asks(), objects('alice'), ...bothApprove, merges()]],
  ['X05', 'an approver approves, somebody pushes, the push is undone: the bytes are the same, the approval is not', null, 'ALARM MERGED_WITHOUT_APPROVALS · STALE_APPROVAL',
    [asks(), ...bothApprove, pushes('alice', { force: true, keepsFile: true }), pushes('alice', { force: true, keepsFile: true }), merges()]],
  ['X06', 'a stranger pushes into the branch after the approvals', null, 'ALARM FOREIGN_CONTRIBUTOR MERGED_WITHOUT_APPROVALS · STALE_APPROVAL',
    [joins('mallory', 'mallory'), asks(), ...bothApprove, pushes('mallory', { author: 'alice' }), merges()]],
  ['X07', 'a stranger’s commit named as alice’s, approved by all: the forge saw who pushed', null, 'REJECT FOREIGN_CONTRIBUTOR',
    [joins('mallory', 'mallory'), asks(), pushes('mallory', { author: 'alice' }), ...bothApprove, merges()]],
  ['X08', 'the owner of the agent that pushed approves', null, 'REJECT FOREIGN_CONTRIBUTOR · BANNED_CONTRIBUTOR',
    [asks(), pushes('report-agent', { author: 'alice' }), marked(approves('carol')), approves('grace')]],
  ['X09', 'an approver’s own agent pushed for alice', null, 'REJECT FOREIGN_CONTRIBUTOR · BANNED_CONTRIBUTOR',
    [asks('alice', { pushedBy: 'report-agent' }), marked(approves('carol')), approves('grace')]],
  ['X10', 'approved while a draft by one, made ready, pushed to, approved by the other', null, 'NOCOUNT STALE_APPROVAL',
    [asks('alice', { isDraft: true }), approves('ivan'), { act: 'makes ready' }, pushes('alice', { keepsFile: true }), approves('grace')]],
  ['X11', 'closed without a merge and opened again after the approvals, then merged', null, 'COUNT',
    [asks(), ...bothApprove, closes, reopens, merges('dave', { method: 'rebase' }), deletesBranch]],
  ['X12', 'the stricter policy comes between two approvals', null, 'PENDING APPROVAL_MISSING',
    [asks(), approves('ivan'), policyChanges('two senior approvers are asked for'), approves('grace')]],
  ['X13', 'an approver clicks "Update branch" on a pull request that needed it: honest, and banned', null, 'REJECT FOREIGN_CONTRIBUTOR · BANNED_CONTRIBUTOR',
    [asks(), updatesBranch('ivan'), ...bothApprove]],
  ['X14', 'alice’s account bears a login that policy lists for ivan: the number says who it is',
    withPull(okOpen, { author: { id: 1001, login: 'ivan-acme', type: 'User' } }), 'COUNT'],
  ['X15', 'the merge is recorded before the last push of the head', withEvidence(withPull(ok, { mergedAt: ok.now - 25 * 60_000 }), {}), 'RETRY'],
  ['X16', 'two reviews by one person of which the later one only comments after an objection', withReviews(okOpen, ivan({ state: 'CHANGES_REQUESTED' }), grace, ivan({ id: '9', state: 'COMMENTED', submittedAt: ok.now })), 'PENDING CHANGES_REQUESTED APPROVAL_MISSING · CHANGES_REQUESTED'],
];
