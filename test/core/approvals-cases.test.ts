/**
 * The catalogue of attacks and edge cases, first half, as a document: who approves, who took part, what a review says and when.
 * (merge-cases.test.ts has the second half: the shape of the pull request, the merge, the policy, the time.) A row is the case, what happens,
 * the situation with that one fact changed, and what must come of it. All start from a situation that is allowed: `ok` (merged, about to be
 * granted) or `okOpen` (open), in which ivan, a senior approver, and grace, of the system's owners, approve what alice asks for. Answers:
 *   COUNT            allowed
 *   NOCOUNT CODE     ivan's review adds nothing, for that reason, so one approval is missing and it waits
 *   PENDING CODE …   it waits, for these reasons
 *   REJECT CODE …    it is never granted, for exactly these reasons
 *   ALARM CODE …     the same, and loud
 *   RETRY            the evidence is not whole: nothing is decided
 *   … · CODE         and ivan's review does not count, for that reason
 * Cases about parsing (Y…, P12, P14), workflows (T03 to T16) and runs (M06, M15, M19, L…) have their tests where that code is.
 */

import { test } from 'vitest';
import type { Review } from '../../scripts/core/model.ts';
import type { Facts } from '../../scripts/core/verdict.ts';
import {
  agentAsks,
  alicesGit,
  bot,
  byAccount,
  gitOf,
  grace,
  groupWithout,
  instead,
  ivan,
  judged,
  openedBy,
  peopleWith,
  type Row,
  twoSeniors,
  user,
  withCommit,
  withMove,
} from '../support/cases.ts';
import { agent, groupsOf, human, peopleOf, samplePeople, workload } from '../support/sample-policy.ts';
import {
  account,
  approval,
  at,
  change,
  commit,
  headSha,
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
  withTier,
} from '../support/situation.ts';

const ivanTwice = peopleWith(
  human('ivan', [
    { login: 'ivan-acme', id: 1009 },
    { login: 'ivan-home', id: 1099 },
  ]),
);
/** A tier whose senior approver signs as well. */
function top(...reviews: Review[]): Facts {
  const tier = {
    approvals: [
      { count: 1, from: ['senior-approvers'], signed: true },
      { count: 1, from: ['system-owners'], signed: false },
    ],
  };
  const withKey = peopleWith(human('ivan', [{ login: 'ivan-acme', id: 1009 }], ['ssh-ed25519 AAAA ivan']));
  return withPeople(withTier(withReviews(okOpen, ...reviews, grace), tier), withKey);
}

// biome-ignore format: one line per case
const identity: Row[] = [
  ['I01', 'the approver’s login differs in case', byAccount({ ...account('ivan'), login: 'Ivan-ACME' }), 'COUNT'],
  ['I01', '… and a second time in the usual case: one vote', withReviews(twoSeniors, ivan({ id: '1', author: { ...account('ivan'), login: 'IVAN-ACME' } }), ivan({ id: '2' })), 'PENDING APPROVAL_MISSING'],
  ['I02', 'the approver was renamed since', byAccount({ ...account('ivan'), login: 'ivan-the-second' }), 'COUNT'],
  ['I03', 'a stranger took the approver’s old login', byAccount(user('ivan-acme')), 'NOCOUNT LOGIN_TAKEN'],
  ['I03', '… which policy writes in capitals', withPeople(byAccount(user('ivan-acme')), peopleWith(human('ivan', [{ login: 'IVAN-Acme', id: 1009 }]))), 'NOCOUNT LOGIN_TAKEN'],
  ['I03', '… and the requester’s, and opens the pull request', openedBy(okOpen, user('Alice-acme')), 'ALARM AUTHOR_UNKNOWN LOGIN_TAKEN'],
  ['I05', 'an app approves', byAccount(bot('helpful-app')), 'NOCOUNT NOT_LISTED'],
  ['I06', 'a human whose login ends in "bot" approves', byAccount({ ...account('ivan'), login: 'ivan-bot' }), 'COUNT'],
  ['I07', 'a machine user that nobody listed approves', byAccount(user('deploy-machine')), 'NOCOUNT NOT_LISTED'],
  ['I07', 'a machine user that is listed as an agent approves', byAccount(user('release-agent', 2002)), 'NOCOUNT NOT_HUMAN'],
  ['I08', 'a registered agent approves', byAccount(account('report-agent')), 'NOCOUNT NOT_HUMAN'],
  ['I08', '… and somebody put it into the approving group', withPeople(byAccount(account('report-agent')), peopleOf(samplePeople, groupsOf.map((one) => ({ ...one, members: [...one.members, 'report-agent'] })))), 'NOCOUNT NOT_HUMAN'],
  ['I09', 'the forge’s own robot approves', byAccount(bot('github-actions[bot]')), 'NOCOUNT NOT_LISTED'],
  ['I09', 'an account that is listed as ivan’s turns out to be a bot', byAccount({ ...account('ivan'), type: 'Bot' }), 'NOCOUNT NOT_HUMAN'],
  ['I09', '… to be the placeholder of somebody whose work was imported', byAccount({ ...account('ivan'), type: 'Mannequin' }), 'NOCOUNT NOT_HUMAN'],
  ['I10', 'the forge’s own robot opens the pull request', openedBy(okOpen, bot('github-actions[bot]')), 'REJECT AUTHOR_UNKNOWN'],
  ['I11', 'an app that is no registered agent opens it', openedBy(okOpen, bot('helpful-app')), 'REJECT AUTHOR_UNKNOWN'],
  ['I11', 'the account that opened it is gone', withPull(okOpen, { author: null }), 'REJECT AUTHOR_UNKNOWN FOREIGN_CONTRIBUTOR FOREIGN_CONTRIBUTOR FOREIGN_CONTRIBUTOR'],
  ['I11', 'the requester’s account turns out to be a bot', openedBy(okOpen, { ...account('alice'), type: 'Bot' }), 'REJECT AUTHOR_UNKNOWN'],
  ['I11', 'a workload has an account, and opens it', withPeople(openedBy(okOpen, user('orders-ci', 2008)), peopleWith({ ...workload('orders-migrate', 'alice'), accounts: [{ login: 'orders-ci', id: 2008 }] })), 'REJECT AUTHOR_UNKNOWN'],
  ['I12', 'a registered agent asks in its owner’s name, two others approve', agentAsks(okOpen), 'COUNT'],
  ['I12', '… with a machine user’s account', openedBy(agentAsks(okOpen), user('triage-agent', 2001)), 'COUNT'],
  ['I12', '… its owner approves', withReviews(agentAsks(okOpen), approval('alice', { id: 'by-ivan' }), grace), 'NOCOUNT SELF_APPROVAL'],
  ['I12', 'another agent of the same owner approves', withPeople(byAccount(user('second-agent', 2009)), peopleWith(agent('second-agent', 2009, 'alice'))), 'NOCOUNT NOT_HUMAN'],
  ['I12', 'an agent’s agent asks for the owner of both', withPeople(openedBy(withRequest(okOpen, { subject: 'second-agent' }), user('second-agent', 2009)), peopleWith(agent('second-agent', 2009, 'triage-agent'))), 'REJECT SUBJECT_NOT_ALLOWED AUTHOR_NOT_REQUESTER'],
  ['I15', 'alice opens it and the file says that bob asks', withRequest(okOpen, { requester: 'bob', subject: 'bob' }), 'REJECT AUTHOR_NOT_REQUESTER'],
  ['I15', 'bob’s agent opens it in alice’s name', openedBy(withRequest(okOpen, { proof: null }), account('release-agent')), 'REJECT AUTHOR_NOT_REQUESTER'],
  ['I15', 'alice asks for access that carol would receive', withRequest(okOpen, { subject: 'carol' }), 'REJECT SUBJECT_NOT_ALLOWED'],
  ['I15', '… and carol approves', withReviews(withRequest(okOpen, { subject: 'carol' }), approval('carol', { id: 'by-ivan' }), grace), 'REJECT SUBJECT_NOT_ALLOWED · SELF_APPROVAL'],
  ['I15', 'bob asks, alice opens it, and bob approves', withReviews(withRequest(okOpen, { requester: 'bob', subject: 'bob' }), approval('bob', { id: 'by-ivan' }), grace), 'REJECT AUTHOR_NOT_REQUESTER · SELF_APPROVAL'],
  ['I15', '… and alice approves', withReviews(withRequest(okOpen, { requester: 'bob', subject: 'bob' }), approval('alice', { id: 'by-ivan' }), grace), 'REJECT AUTHOR_NOT_REQUESTER · SELF_APPROVAL'],
  ['I15', 'alice asks for access that bob’s agent would receive', withRequest(okOpen, { subject: 'release-agent' }), 'REJECT SUBJECT_NOT_ALLOWED'],
  ['I15', 'alice asks for her own workload', withRequest(okOpen, { subject: 'orders-migrate' }), 'COUNT'],
  ['I15', 'alice’s agent makes the proof for access in alice’s name', openedBy(okOpen, account('triage-agent')), 'REJECT PROOF_NOT_OF_SUBJECT'],
  ['I15', '… where the target binds the access to the subject and needs no proof', openedBy(withRequest(okOpen, { proof: null }), account('triage-agent')), 'COUNT'],
  ['I15', 'an agent asks in nobody’s name but its own', openedBy(withRequest(okOpen, { requester: 'triage-agent', subject: 'triage-agent' }), account('triage-agent')), 'REJECT REQUESTER_NOT_HUMAN'],
  ['I17', 'an agent that holds ivan’s token approves in the top tier: no signature', top(ivan({})), 'NOCOUNT SIGNATURE_MISSING'],
  ['I17', '… with a text that only looks like a signature', top(ivan({ body: '-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n-----END SSH SIGNATURE-----' })), 'NOCOUNT SIGNATURE_INVALID'],
  ['I19', 'a member of the organization outside the group approves', byAccount(account('dave')), 'NOCOUNT NOT_IN_GROUP'],
  ['I20', 'the approver left the group after approving', withPeople(okOpen, peopleOf(samplePeople, groupWithout('senior-approvers', 'ivan'))), 'NOCOUNT NOT_IN_GROUP'],
  ['I20', '… and it was merged before', withPeople(ok, peopleOf(samplePeople, groupWithout('senior-approvers', 'ivan'))), 'ALARM MERGED_WITHOUT_APPROVALS · NOT_IN_GROUP'],
  ['I25', 'an owner of the organization outside all groups approves', withPeople(byAccount(user('root-acme', 1042)), peopleWith(human('root', [{ login: 'root-acme', id: 1042 }]))), 'NOCOUNT NOT_IN_GROUP'],
  ['I25', 'an owner of the system whom no rule asks approves', withTier(withReviews(okOpen, approval('carol', { id: 'by-ivan' })), { approvals: [{ count: 1, from: ['guardians'], signed: false }] }), 'NOCOUNT NOT_IN_GROUP'],
  ['I26', 'the same person approves twice', withReviews(twoSeniors, ivan({ id: '1' }), ivan({ id: '2', submittedAt: at(11) })), 'PENDING APPROVAL_MISSING'],
  ['I26', '… from two accounts', withPeople(withReviews(twoSeniors, ivan({ id: '1' }), ivan({ id: '2', author: user('ivan-home', 1099) })), ivanTwice), 'PENDING APPROVAL_MISSING'],
  ['I26', '… and objects from the other one', withPeople(instead(ivan({ id: '1' }), ivan({ id: '2', state: 'CHANGES_REQUESTED', submittedAt: at(11), author: user('ivan-home', 1099) })), ivanTwice), 'PENDING CHANGES_REQUESTED APPROVAL_MISSING'],
  ['I27', 'one person is in both groups, and approves alone', withReviews(okOpen, approval('heidi')), 'PENDING APPROVAL_MISSING'],
  ['I27', 'heidi could fill either place, ivan one', withReviews(okOpen, approval('heidi'), approval('ivan')), 'COUNT'],
  ['I27', '… in the other order', withReviews(okOpen, approval('ivan'), approval('heidi')), 'COUNT'],
  ['I27', 'heidi could fill either place, grace the other one', withReviews(okOpen, approval('heidi'), grace), 'COUNT'],
  ['I28', 'the approver’s account is gone', byAccount(null), 'NOCOUNT NOT_LISTED'],
  ['I28', 'the approver was taken out of the policy', withPeople(okOpen, peopleOf(samplePeople.filter(({ name }) => name !== 'ivan'), groupsOf)), 'NOCOUNT NOT_LISTED'],
];

// biome-ignore format: one line per case
const contributors: Row[] = [
  ['C01', 'ivan is the author of a commit', withCommit({ authors: [gitOf('ivan')] }), 'REJECT FOREIGN_CONTRIBUTOR · BANNED_CONTRIBUTOR'],
  ['C02', 'ivan is its committer', withCommit({ committer: gitOf('ivan') }), 'REJECT FOREIGN_CONTRIBUTOR · BANNED_CONTRIBUTOR'],
  ['C03', 'ivan is its co-author', withCommit({ authors: [alicesGit, gitOf('ivan')] }), 'REJECT FOREIGN_CONTRIBUTOR · BANNED_CONTRIBUTOR'],
  ['C04', 'ivan pushed what alice wrote', withEvidence(okOpen, { headMoves: [{ ...push, actor: account('ivan') }] }), 'REJECT FOREIGN_CONTRIBUTOR · BANNED_CONTRIBUTOR'],
  ['C04', 'ivan pushed first, alice force-pushed over it', withEvidence(okOpen, { headMoves: [{ ...push, at: at(-5), actor: account('ivan'), after: sha('f') }, push] }), 'REJECT FOREIGN_CONTRIBUTOR · BANNED_CONTRIBUTOR'],
  ['C04', 'whoever pushed is gone', withEvidence(okOpen, { headMoves: [{ ...push, actor: null }] }), 'REJECT FOREIGN_CONTRIBUTOR'],
  ['C06', 'alice forges ivan as author and as committer, to choose who cannot approve', withCommit({ authors: [gitOf('ivan')], committer: gitOf('ivan') }), 'REJECT FOREIGN_CONTRIBUTOR FOREIGN_CONTRIBUTOR · BANNED_CONTRIBUTOR'],
  ['C06', 'an e-mail that belongs to no account', withCommit({ authors: [{ email: 'who@example.com', account: null }] }), 'REJECT FOREIGN_CONTRIBUTOR'],
  ['C08', 'ivan’s suggestion was applied in the web editor', withCommit({ authors: [alicesGit, gitOf('ivan')], committedViaWeb: true, committer: { email: 'noreply@example.com', account: null } }), 'REJECT FOREIGN_CONTRIBUTOR · BANNED_CONTRIBUTOR'],
  ['C08', 'alice made the commit in the web editor', withCommit({ committedViaWeb: true, committer: { email: 'noreply@example.com', account: null } }), 'COUNT'],
  ['C08', '… where the forge says its own account', withCommit({ committedViaWeb: true, committer: { email: 'noreply@example.com', account: user('web-flow', 19864447) } }), 'COUNT'],
  ['C08', 'the web editor, and ivan as committer', withCommit({ committedViaWeb: true, committer: gitOf('ivan') }), 'REJECT FOREIGN_CONTRIBUTOR · BANNED_CONTRIBUTOR'],
  ['C08', 'the forge’s account as committer, and not from the web editor', withCommit({ committer: { email: 'noreply@example.com', account: user('web-flow', 19864447) } }), 'REJECT FOREIGN_CONTRIBUTOR'],
  ['C09', 'ivan clicked "Update branch" after approving', withMove({ at: at(12), after: headSha, actor: account('ivan') }), 'REJECT FOREIGN_CONTRIBUTOR · BANNED_CONTRIBUTOR'],
  ['C09', 'alice’s agent pushed into her pull request', withMove({ at: at(5), after: headSha, actor: account('triage-agent') }), 'REJECT FOREIGN_CONTRIBUTOR'],
  ['C09', 'the owner of an agent that pushed approves', withEvidence(instead(approval('carol', { id: 'by-ivan' })), { headMoves: [{ ...push, actor: account('report-agent') }] }), 'REJECT FOREIGN_CONTRIBUTOR · BANNED_CONTRIBUTOR'],
  ['C09', 'alice pushed from her other account', withPeople(withMove({ at: at(5), after: headSha, actor: user('alice-home', 1098) }), peopleWith(human('alice', [{ login: 'alice-acme', id: 1001 }, { login: 'alice-home', id: 1098 }]))), 'COUNT'],
  ['C11', 'the merge holds other bytes than the approved head', { ...ok, file: { ...ok.file, blob: sha('9') }, merged: { commit: mergeSha, changes: [{ ...change, oid: sha('9') }] } }, 'REJECT CHANGED_AFTER_APPROVAL'],
  ['C11', 'the bytes judged are those of the head, and the merge holds others', { ...ok, merged: { commit: mergeSha, changes: [{ ...change, oid: sha('9') }] } }, 'REJECT CHANGED_AFTER_APPROVAL'],
  ['C15', 'more commits than one file needs', withPull(okOpen, { commitCount: 11 }), 'REJECT TOO_MANY_COMMITS'],
  ['C15', 'as many as are allowed', withPull(withEvidence(okOpen, { commits: Array.from({ length: 10 }, () => commit) }), { commitCount: 10 }), 'COUNT'],
  ['C15', 'not all commits were read', withPull(okOpen, { commitCount: 2 }), 'RETRY'],
  ['C15', '… of as many as are allowed', withPull(withEvidence(okOpen, { commits: Array.from({ length: 9 }, () => commit) }), { commitCount: 10 }), 'RETRY'],
  ['C15', 'no commit was read', withPull(withEvidence(okOpen, { commits: [] }), { commitCount: 0 }), 'RETRY'],
  ['C16', 'a second commit by somebody who approves nothing', withPull(withEvidence(okOpen, { commits: [commit, { ...commit, authors: [gitOf('dave')] }] }), { commitCount: 2 }), 'REJECT FOREIGN_CONTRIBUTOR'],
];

// biome-ignore format: one line per case
const states: Row[] = [
  ['R01', 'approved, then asks for changes', instead(ivan({}), ivan({ id: '2', state: 'CHANGES_REQUESTED', submittedAt: at(11) })), 'PENDING CHANGES_REQUESTED APPROVAL_MISSING · SUPERSEDED'],
  ['R01', 'enough others approve, ivan asks for changes', withReviews(okOpen, approval('judy'), grace, ivan({ state: 'CHANGES_REQUESTED' })), 'PENDING CHANGES_REQUESTED'],
  ['R01', '… on an older commit, by e-mail: it stands until it is withdrawn', withReviews(okOpen, approval('judy'), grace, ivan({ state: 'CHANGES_REQUESTED', commit: sha('f'), submittedAt: at(-9), viaEmail: true })), 'PENDING CHANGES_REQUESTED'],
  ['R01', '… without a time: it stands', withReviews(okOpen, approval('judy'), grace, ivan({ state: 'CHANGES_REQUESTED', submittedAt: null })), 'PENDING CHANGES_REQUESTED'],
  ['R01', '… without a time, and an approval of ivan’s with one', withReviews(okOpen, approval('judy'), grace, ivan({ id: '1', state: 'CHANGES_REQUESTED', submittedAt: null }), ivan({ id: '2' })), 'PENDING CHANGES_REQUESTED'],
  ['R01', '… listed the other way round', withReviews(okOpen, approval('judy'), grace, ivan({ id: '2' }), ivan({ id: '1', state: 'CHANGES_REQUESTED', submittedAt: null })), 'PENDING CHANGES_REQUESTED'],
  ['R01', '… and approves later', instead(ivan({ id: '1', state: 'CHANGES_REQUESTED', submittedAt: at(5) }), ivan({ id: '2' })), 'COUNT'],
  ['R01', 'both in the same second: the stricter stands', instead(ivan({ id: '2' }), ivan({ id: '1', state: 'CHANGES_REQUESTED' })), 'PENDING CHANGES_REQUESTED APPROVAL_MISSING'],
  ['R01', 'a system owner that no rule asks objects', withTier(withReviews(okOpen, approval('ivan'), grace, approval('carol', { state: 'CHANGES_REQUESTED' })), { approvals: [{ count: 1, from: ['guardians'], signed: false }] }), 'PENDING CHANGES_REQUESTED'],
  ['R01', 'somebody with no say asks for changes', withReviews(okOpen, approval('ivan'), grace, approval('dave', { state: 'CHANGES_REQUESTED' })), 'COUNT'],
  ['R01', 'an agent asks for changes', withReviews(okOpen, approval('ivan'), grace, approval('report-agent', { state: 'CHANGES_REQUESTED' })), 'COUNT'],
  ['R03', 'the approval was dismissed', instead(ivan({ state: 'DISMISSED' })), 'NOCOUNT DISMISSED'],
  ['R03', 'approved on two commits, the later approval was dismissed', instead(ivan({ id: '1', submittedAt: at(5) }), ivan({ id: 'by-ivan', state: 'DISMISSED' })), 'NOCOUNT DISMISSED'],
  ['R03', 'approved and dismissed in the same second: the stricter stands', instead(ivan({ id: '2' }), ivan({ state: 'DISMISSED' })), 'NOCOUNT DISMISSED'],
  ['R05', 'approved, then a plain comment', instead(ivan({ id: '1' }), ivan({ id: '2', state: 'COMMENTED', submittedAt: at(11) })), 'COUNT'],
  ['R06', 'approved, dismissed, approved again', instead(ivan({ id: '1', state: 'DISMISSED', submittedAt: at(5) }), ivan({ id: '2' })), 'COUNT'],
  ['R07', 'a state that nobody knows', instead(ivan({ state: 'approved' as Review['state'] })), 'RETRY'],
  ['R08', 'a comment that says /approve', instead(ivan({ state: 'COMMENTED', body: '/approve LGTM' })), 'NOCOUNT COMMENT_ONLY'],
  ['R08', 'a review that was never submitted', instead(ivan({ state: 'PENDING' })), 'NOCOUNT REVIEW_INCOMPLETE'],
  ['R08', 'an approval that does not say when it was', instead(ivan({ submittedAt: null })), 'NOCOUNT REVIEW_INCOMPLETE'],
  ['R08', 'an approval that does not say what it saw', instead(ivan({ commit: null })), 'NOCOUNT REVIEW_INCOMPLETE'],
  ['R11', 'approved after the merge', withReviews(ok, ivan({ submittedAt: at(20.5) }), grace), 'ALARM MERGED_WITHOUT_APPROVALS · AFTER_MERGE'],
  ['R11', 'approved in the instant of the merge', withReviews(ok, ivan({ submittedAt: at(20) }), grace), 'ALARM MERGED_WITHOUT_APPROVALS · AFTER_MERGE'],
  ['R11', 'approved before the merge and once more after it', withReviews(ok, ivan({ id: '1' }), ivan({ id: 'by-ivan', submittedAt: at(20.5) }), grace), 'COUNT · AFTER_MERGE'],
  ['R11', 'merged over an objection, approved after it', withReviews(ok, approval('judy'), grace, ivan({ id: '1', state: 'CHANGES_REQUESTED' }), ivan({ id: '2', submittedAt: at(20.5) })), 'ALARM MERGED_WITHOUT_APPROVALS'],
  ['R12', 'not all pages of reviews were read', withEvidence(okOpen, { gaps: ['100 of 130 reviews were read'] }), 'RETRY'],
  ['R15', 'the approval came by e-mail', instead(ivan({ viaEmail: true })), 'NOCOUNT BY_EMAIL'],
  ['R16', 'fewer approvals than asked for, whatever the forge says of the pull request', withReviews(okOpen, grace), 'PENDING APPROVAL_MISSING'],
  ['R16', 'none at all', withReviews(okOpen), 'PENDING APPROVAL_MISSING APPROVAL_MISSING'],
];

// biome-ignore format: one line per case
const freshness: Row[] = [
  ['S01', 'a push after the approval', instead(ivan({ commit: sha('f') })), 'NOCOUNT STALE_APPROVAL'],
  ['S02', 'a force-push after the approval, and the forge bound the approval to the new head', withEvidence(instead(ivan({ submittedAt: at(4) })), { headMoves: [push, { ...push, at: at(5), kind: 'force-push' }] }), 'NOCOUNT STALE_APPROVAL'],
  ['S02', '… approved in the same instant', withEvidence(instead(ivan({ submittedAt: at(5) })), { headMoves: [push, { ...push, at: at(5), kind: 'force-push' }] }), 'NOCOUNT STALE_APPROVAL'],
  ['S02', 'approvals of two commits in the same second: the later id is the later one', instead(ivan({ id: '1', commit: sha('f') }), ivan({ id: '2' })), 'COUNT'],
  ['S02', '… listed in another order', instead(ivan({ id: '2' }), ivan({ id: '1', commit: sha('f') })), 'COUNT'],
  ['S02', '… and the force-push in another order', withEvidence(instead(ivan({ submittedAt: at(4) })), { headMoves: [{ ...push, at: at(5), kind: 'force-push' }, push] }), 'NOCOUNT STALE_APPROVAL'],
  ['S04', 'an old commit was moved onto the branch after the approval', withMove({ at: at(10), after: headSha }), 'NOCOUNT STALE_APPROVAL'],
  ['S04', 'nobody knows yet who pushed this head', withEvidence(okOpen, { headMoves: [{ ...push, after: sha('f') }] }), 'RETRY'],
  ['S04', 'no push is known at all', withEvidence(okOpen, { headMoves: [] }), 'RETRY'],
  ['S06', 'the base was changed after the approval', withEvidence(instead(ivan({ submittedAt: at(6) })), { baseMoves: [at(7)] }), 'NOCOUNT STALE_APPROVAL'],
  ['S06', '… before it', withEvidence(okOpen, { baseMoves: [at(7)] }), 'COUNT'],
  ['S06', '… in the instant of the merge', withEvidence(ok, { baseMoves: [at(20)] }), 'ALARM MERGED_WITHOUT_APPROVALS · STALE_APPROVAL'],
  ['S06', 'main moves after the merge', withEvidence(ok, { baseMoves: [at(20.5)] }), 'COUNT'],
  ['S09', 'the head moved between check and merge', withReviews(withPull(withEvidence(ok, { headMoves: [push, { ...push, at: at(19), after: sha('f') }] }), { headSha: sha('f') }), approval('ivan'), grace), 'ALARM MERGED_WITHOUT_APPROVALS · STALE_APPROVAL'],
  ['S09', 'a push in the instant of the merge: nobody knows which came first', withEvidence(ok, { headMoves: [push, { ...push, at: at(20), after: sha('f') }] }), 'RETRY'],
  ['S09', 'a push to the branch after the merge', withEvidence(ok, { headMoves: [push, { ...push, at: at(20.5), after: sha('f'), actor: account('ivan') }] }), 'COUNT'],
  ['S11', 'approved within the tier’s dwell after the push', withTier(instead(ivan({ submittedAt: at(1) })), { dwell: 61 }), 'NOCOUNT TOO_SOON'],
  ['S11', '… just at its end', withTier(instead(ivan({ submittedAt: at(1) })), { dwell: 60 }), 'COUNT'],
  ['S12', 'closed and re-opened after the approval: dates of the pull request say nothing', withPull(okOpen, { createdAt: at(15) }), 'COUNT'],
  ['S12', 'closed', withPull(okOpen, { state: 'closed' }), 'PENDING PULL_CLOSED'],
  ['S15', 'the approval is older than the tier lets it be', withTier(instead(ivan({ submittedAt: at(1) })), { approvalMaxAge: 1199 }), 'NOCOUNT TOO_OLD'],
  ['S15', '… just as old', withTier(instead(ivan({ submittedAt: at(1) })), { approvalMaxAge: 1200 }), 'COUNT'],
  ['S15', 'it was fresh at the merge, and is too old at the grant', withTier(ok, { approvalMaxAge: 630 }), 'REJECT APPROVALS_LAPSED · TOO_OLD'],
];

test.each(identity)('%s %s', judged);
test.each(contributors)('%s %s', judged);
test.each(states)('%s %s', judged);
test.each(freshness)('%s %s', judged);
