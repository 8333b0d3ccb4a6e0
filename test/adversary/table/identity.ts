/** Who approves, and who asks. ../case.ts says how to read a row. */

import type { Review } from '../../../scripts/core/model.ts';
import type { Facts } from '../../../scripts/core/verdict.ts';
import { agent, groupsOf, human, peopleOf, samplePeople, workload } from '../../support/sample-policy.ts';
import {
  account,
  approval,
  at,
  headSha,
  ok,
  okOpen,
  withPeople,
  withPull,
  withRequest,
  withReviews,
  withTier,
} from '../../support/situation.ts';
import { approves, asks, bothApprove, joins, leaves, merges, policyChanges, pushes, renames } from '../acts.ts';
import type { Row } from '../case.ts';
import { agentAsks, bot, byAccount, grace, groupWithout, instead, ivan, openedBy, peopleWith, twoSeniors, user } from '../facts.ts';

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

// biome-ignore format: one case after the other, its acts below it
export const identity: readonly Row[] = [
  ['I01', 'the approver’s login differs in case', byAccount({ ...account('ivan'), login: 'Ivan-ACME' }), 'COUNT',
    [renames('ivan', 'Ivan-ACME'), asks(), ...bothApprove]],
  ['I01', '… and a second time in the usual case: one vote', withReviews(twoSeniors, ivan({ id: '1', author: { ...account('ivan'), login: 'IVAN-ACME' } }), ivan({ id: '2' })), 'PENDING APPROVAL_MISSING'],
  ['I02', 'the approver was renamed since', byAccount({ ...account('ivan'), login: 'ivan-the-second' }), 'COUNT',
    [asks(), ...bothApprove, renames('ivan', 'ivan-the-second'), merges()]],
  ['I03', 'a stranger took the approver’s old login', byAccount(user('ivan-acme')), 'NOCOUNT LOGIN_TAKEN',
    [renames('ivan', 'ivan-the-second'), joins('mallory', 'ivan-acme'), asks(), approves('mallory'), approves('grace')]],
  ['I03', '… which policy writes in capitals', withPeople(byAccount(user('ivan-acme')), peopleWith(human('ivan', [{ login: 'IVAN-Acme', id: 1009 }]))), 'NOCOUNT LOGIN_TAKEN'],
  ['I03', '… and the requester’s, and opens the pull request', openedBy(okOpen, user('Alice-acme')), 'ALARM AUTHOR_UNKNOWN LOGIN_TAKEN',
    [renames('alice', 'alice-the-second'), joins('mallory', 'Alice-acme'), asks('mallory'), ...bothApprove]],
  ['I05', 'an app approves', byAccount(bot('helpful-app')), 'NOCOUNT NOT_LISTED',
    [joins('helpful-app', 'helpful-app', 'Bot'), asks(), approves('helpful-app'), approves('grace')]],
  ['I06', 'a human whose login ends in "bot" approves', byAccount({ ...account('ivan'), login: 'ivan-bot' }), 'COUNT',
    [renames('ivan', 'ivan-bot'), asks(), ...bothApprove]],
  ['I07', 'a machine user that nobody listed approves', byAccount(user('deploy-machine')), 'NOCOUNT NOT_LISTED',
    [joins('deploy-machine', 'deploy-machine'), asks(), approves('deploy-machine'), approves('grace')]],
  ['I07', 'a machine user that is listed as an agent approves', byAccount(user('release-agent', 2002)), 'NOCOUNT NOT_HUMAN'],
  ['I08', 'a registered agent approves', byAccount(account('report-agent')), 'NOCOUNT NOT_HUMAN',
    [asks(), approves('report-agent'), approves('grace')]],
  ['I08', '… and somebody put it into the approving group', withPeople(byAccount(account('report-agent')), peopleOf(samplePeople, groupsOf.map((one) => ({ ...one, members: [...one.members, 'report-agent'] })))), 'NOCOUNT NOT_HUMAN'],
  ['I09', 'the forge’s own robot approves', byAccount(bot('github-actions[bot]')), 'NOCOUNT NOT_LISTED',
    [joins('actions', 'github-actions', 'Bot'), asks(), approves('actions'), approves('grace')]],
  ['I09', 'an account that is listed as ivan’s turns out to be a bot', byAccount({ ...account('ivan'), type: 'Bot' }), 'NOCOUNT NOT_HUMAN'],
  ['I09', '… to be the placeholder of somebody whose work was imported', byAccount({ ...account('ivan'), type: 'Mannequin' }), 'NOCOUNT NOT_HUMAN'],
  ['I09', 'ivan’s second account turns out to be a bot, and objects: no word of his', withPeople(instead(ivan({ id: '1' }), ivan({ id: '2', state: 'CHANGES_REQUESTED', submittedAt: at(11), author: { ...user('ivan-home', 1099), type: 'Bot' } })), ivanTwice), 'COUNT'],
  ['I09', '… and its branch is rewritten by it as well', null, 'REJECT FOREIGN_CONTRIBUTOR · STALE_APPROVAL', [joins('actions', 'github-actions', 'Bot'), asks(), ...bothApprove, pushes('actions', { force: true })]],
  ['I10', 'the forge’s own robot opens the pull request', openedBy(okOpen, bot('github-actions[bot]')), 'REJECT AUTHOR_UNKNOWN',
    [joins('actions', 'github-actions', 'Bot'), asks('actions'), ...bothApprove]],
  ['I11', 'an app that is no registered agent opens it', openedBy(okOpen, bot('helpful-app')), 'REJECT AUTHOR_UNKNOWN',
    [joins('helpful-app', 'helpful-app', 'Bot'), asks('helpful-app'), ...bothApprove]],
  ['I11', 'the account that opened it is gone', withPull(okOpen, { author: null }), 'REJECT AUTHOR_UNKNOWN FOREIGN_CONTRIBUTOR FOREIGN_CONTRIBUTOR FOREIGN_CONTRIBUTOR',
    [asks(), ...bothApprove, leaves('alice')]],
  ['I11', 'the requester’s account turns out to be a bot', openedBy(okOpen, { ...account('alice'), type: 'Bot' }), 'REJECT AUTHOR_UNKNOWN'],
  ['I11', 'a workload has an account, and opens it', withPeople(openedBy(okOpen, user('orders-ci', 2008)), peopleWith({ ...workload('orders-migrate', 'alice'), accounts: [{ login: 'orders-ci', id: 2008 }] })), 'REJECT AUTHOR_UNKNOWN'],
  ['I11', 'an agent’s account turns out to be an organization’s', openedBy(agentAsks(okOpen), { ...account('triage-agent'), type: 'Organization' }), 'REJECT AUTHOR_UNKNOWN'],
  ['I12', 'a registered agent asks in its owner’s name, two others approve', agentAsks(okOpen), 'COUNT',
    [asks('triage-agent', { request: { subject: 'triage-agent' } }), ...bothApprove, merges()]],
  ['I12', '… with a machine user’s account', openedBy(agentAsks(okOpen), user('triage-agent', 2001)), 'COUNT'],
  ['I12', '… its owner approves', withReviews(agentAsks(okOpen), approval('alice', { id: 'by-ivan' }), grace), 'NOCOUNT SELF_APPROVAL',
    [asks('triage-agent', { request: { subject: 'triage-agent' } }), approves('alice'), approves('grace')]],
  ['I12', 'another agent of the same owner approves', withPeople(byAccount(user('second-agent', 2009)), peopleWith(agent('second-agent', 2009, 'alice'))), 'NOCOUNT NOT_HUMAN'],
  ['I12', 'an agent’s agent asks for the owner of both', withPeople(openedBy(withRequest(okOpen, { subject: 'second-agent' }), user('second-agent', 2009)), peopleWith(agent('second-agent', 2009, 'triage-agent'))), 'REJECT SUBJECT_NOT_ALLOWED AUTHOR_NOT_REQUESTER'],
  ['I15', 'alice opens it and the file says that bob asks', withRequest(okOpen, { requester: 'bob', subject: 'bob' }), 'REJECT AUTHOR_NOT_REQUESTER',
    [asks('alice', { request: { requester: 'bob', subject: 'bob' } }), ...bothApprove]],
  ['I15', 'bob’s agent opens it in alice’s name', openedBy(withRequest(okOpen, { proof: null }), account('release-agent')), 'REJECT AUTHOR_NOT_REQUESTER'],
  ['I15', 'alice asks for access that carol would receive', withRequest(okOpen, { subject: 'carol' }), 'REJECT SUBJECT_NOT_ALLOWED',
    [asks('alice', { request: { subject: 'carol' } }), ...bothApprove]],
  ['I15', '… and carol approves', withReviews(withRequest(okOpen, { subject: 'carol' }), approval('carol', { id: 'by-ivan' }), grace), 'REJECT SUBJECT_NOT_ALLOWED · SELF_APPROVAL',
    [asks('alice', { request: { subject: 'carol' } }), approves('carol'), approves('grace')]],
  ['I15', 'bob asks, alice opens it, and bob approves', withReviews(withRequest(okOpen, { requester: 'bob', subject: 'bob' }), approval('bob', { id: 'by-ivan' }), grace), 'REJECT AUTHOR_NOT_REQUESTER · SELF_APPROVAL',
    [asks('alice', { request: { requester: 'bob', subject: 'bob' } }), approves('bob'), approves('grace')]],
  ['I15', '… and alice approves', withReviews(withRequest(okOpen, { requester: 'bob', subject: 'bob' }), approval('alice', { id: 'by-ivan' }), grace), 'REJECT AUTHOR_NOT_REQUESTER · SELF_APPROVAL',
    [asks('alice', { request: { requester: 'bob', subject: 'bob' } }), approves('alice'), approves('grace')]],
  ['I15', 'alice asks for access that bob’s agent would receive', withRequest(okOpen, { subject: 'release-agent' }), 'REJECT SUBJECT_NOT_ALLOWED',
    [asks('alice', { request: { subject: 'release-agent' } }), ...bothApprove]],
  ['I15', 'alice asks for her own workload', withRequest(okOpen, { subject: 'orders-migrate', ttl: 1200 }), 'COUNT'],
  ['I15', '… for as long as a person may', withRequest(okOpen, { subject: 'orders-migrate' }), 'REJECT WORKLOAD_TOO_LONG'],
  ['I15', 'alice binds her own access to a run, which she has none of', withRequest(okOpen, { run: { id: '19283746501', commit: headSha } }), 'REJECT RUN_NOT_OF_WORKLOAD'],
  ['I15', 'alice’s agent makes the proof for access in alice’s name', openedBy(okOpen, account('triage-agent')), 'REJECT PROOF_NOT_OF_SUBJECT',
    [asks('triage-agent'), ...bothApprove]],
  ['I15', '… where the target binds the access to the subject and needs no proof', openedBy(withRequest(okOpen, { proof: null }), account('triage-agent')), 'COUNT'],
  ['I15', 'an agent asks in nobody’s name but its own', openedBy(withRequest(okOpen, { requester: 'triage-agent', subject: 'triage-agent' }), account('triage-agent')), 'REJECT REQUESTER_NOT_HUMAN',
    [asks('triage-agent', { request: { requester: 'triage-agent', subject: 'triage-agent' } }), ...bothApprove]],
  ['I17', 'an agent that holds ivan’s token approves in the top tier: no signature', top(ivan({})), 'NOCOUNT SIGNATURE_MISSING'],
  ['I17', '… with a text that only looks like a signature', top(ivan({ body: '-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n-----END SSH SIGNATURE-----' })), 'NOCOUNT SIGNATURE_INVALID'],
  ['I17', 'an agent with ivan’s token approves what only two reviews guard: it counts, as SECURITY.md says', okOpen, 'COUNT', [asks(), ...bothApprove, merges()]],
  ['I19', 'a member of the organization outside the group approves', byAccount(account('dave')), 'NOCOUNT NOT_IN_GROUP',
    [asks(), approves('dave'), approves('grace')]],
  ['I20', 'the approver left the group after approving', withPeople(okOpen, peopleOf(samplePeople, groupWithout('senior-approvers', 'ivan'))), 'NOCOUNT NOT_IN_GROUP',
    [asks(), ...bothApprove, policyChanges('ivan leaves the senior approvers')]],
  ['I20', '… and it was merged before', withPeople(ok, peopleOf(samplePeople, groupWithout('senior-approvers', 'ivan'))), 'ALARM MERGED_WITHOUT_APPROVALS · NOT_IN_GROUP'],
  ['I20', '… and it was merged before: refused, and nobody’s attempt to get round the rules', null, 'REJECT MERGED_WITHOUT_APPROVALS · NOT_IN_GROUP', [asks(), ...bothApprove, merges(), policyChanges('ivan leaves the senior approvers')]],
  ['I25', 'an owner of the organization outside all groups approves', withPeople(byAccount(user('root-acme', 1042)), peopleWith(human('root', [{ login: 'root-acme', id: 1042 }]))), 'NOCOUNT NOT_IN_GROUP'],
  ['I25', 'an owner of the system whom no rule asks approves', withTier(withReviews(okOpen, approval('carol', { id: 'by-ivan' })), { approvals: [{ count: 1, from: ['guardians'], signed: false }] }), 'NOCOUNT NOT_IN_GROUP'],
  ['I26', 'the same person approves twice', withReviews(twoSeniors, ivan({ id: '1' }), ivan({ id: '2', submittedAt: at(11) })), 'PENDING APPROVAL_MISSING'],
  ['I26', '… from two accounts', withPeople(withReviews(twoSeniors, ivan({ id: '1' }), ivan({ id: '2', author: user('ivan-home', 1099) })), ivanTwice), 'PENDING APPROVAL_MISSING'],
  ['I26', '… and objects from the other one', withPeople(instead(ivan({ id: '1' }), ivan({ id: '2', state: 'CHANGES_REQUESTED', submittedAt: at(11), author: user('ivan-home', 1099) })), ivanTwice), 'PENDING CHANGES_REQUESTED APPROVAL_MISSING'],
  ['I27', 'one person is in both groups, and approves alone', withReviews(okOpen, approval('heidi')), 'PENDING APPROVAL_MISSING',
    [asks(), approves('heidi')]],
  ['I27', 'heidi could fill either place, ivan one', withReviews(okOpen, approval('heidi'), approval('ivan')), 'COUNT',
    [asks(), approves('heidi'), approves('ivan'), merges()]],
  ['I27', '… in the other order', withReviews(okOpen, approval('ivan'), approval('heidi')), 'COUNT',
    [asks(), approves('ivan'), approves('heidi'), merges()]],
  ['I27', 'heidi could fill either place, grace the other one', withReviews(okOpen, approval('heidi'), grace), 'COUNT',
    [asks(), approves('heidi'), approves('grace'), merges()]],
  ['I28', 'the approver’s account is gone', byAccount(null), 'NOCOUNT NOT_LISTED',
    [asks(), ...bothApprove, leaves('ivan')]],
  ['I28', 'the approver was taken out of the policy', withPeople(okOpen, peopleOf(samplePeople.filter(({ name }) => name !== 'ivan'), groupsOf)), 'NOCOUNT NOT_LISTED'],
];
