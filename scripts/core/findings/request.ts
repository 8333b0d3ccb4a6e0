import type { Details, FindingKind } from '../finding-kind.ts';
import { quote } from '../text.ts';
import { formatDuration } from '../time.ts';

const duration = (value: Details[string] | undefined) => formatDuration(Number(value));
const meant = ({ meant }: Details, otherwise: string) =>
  meant === undefined ? otherwise : `write ${quote(meant)} if that is what you mean`;

/** No login holds this sign: whoever stands under it has no account there. */
const isAddress = (who: Details[string] | undefined) => String(who).includes('@');

/** What a request, its pull request and its moment can have wrong with them. `note`: nothing is wrong, it is waited for. */
export const requestFindings = {
  SYSTEM_UNKNOWN: {
    severity: 'error',
    says: ({ system }) => `there is no system ${quote(system)}`,
    next: (details) => meant(details, 'look at "elevate shapes" for the systems and what they offer'),
  },
  SHAPE_UNKNOWN: {
    severity: 'error',
    says: ({ system, shape }) => `the system ${quote(system)} offers no shape ${quote(shape)}`,
    next: (details) => meant(details, 'look at "elevate shapes" for what this system offers; a new shape takes a policy change'),
  },
  TIER_MISMATCH: {
    severity: 'error',
    says: ({ asked, shape, tier }) => `the file says tier ${quote(asked)}, and the shape ${quote(shape)} is ${quote(tier)}`,
    next: ({ tier }) => `write "tier: ${tier}" and move the file to that tier's folder`,
  },
  TTL_TOO_LONG: {
    severity: 'error',
    says: ({ asked, allowed }) => `asks for ${duration(asked)}, and at most ${duration(allowed)} is allowed`,
    next: ({ allowed }) => `ask for ${duration(allowed)} or less; a second request can follow the first`,
  },
  EFFECTIVE_END_TOO_LATE: {
    severity: 'error',
    says: ({ ttl, leftBehind, ceiling }) =>
      `the access could last ${duration(ttl)}, and what it leaves behind ${duration(leftBehind)} more: over the tier's ceiling of ${duration(ceiling)}`,
    next: ({ leftBehind, ceiling }) => {
      const rest = Number(ceiling) - Number(leftBehind);
      return rest > 0 ? `ask for ${formatDuration(rest)} or less` : 'choose another shape: this one outlasts the ceiling whatever the ttl';
    },
  },
  WORKLOAD_TOO_LONG: {
    severity: 'error',
    says: ({ subject, ttl, leftBehind, ceiling }) =>
      `the workload ${quote(subject)} could have the access for ${duration(ttl)}, and what it leaves behind ${duration(leftBehind)} more: a job may have it for ${duration(ceiling)}`,
    next: ({ leftBehind, ceiling }) => {
      const rest = Number(ceiling) - Number(leftBehind);
      return rest > 0 ? `ask for ${formatDuration(rest)} or less` : 'choose another shape: this one outlasts what a job may have';
    },
  },
  NOT_BEFORE_PAST: {
    severity: 'error',
    says: ({ notBefore, asked }) => `asks for a start at ${notBefore}, which was over when it was asked for at ${asked}`,
    next: () => 'take notBefore out to have it granted as soon as it is merged, or name a time that is still to come',
  },
  FIELD_REQUIRED: {
    severity: 'error',
    says: ({ field, tier }) => `the tier ${tier} asks for "${field}", and the file has none`,
    next: ({ field }) => `add "${field}: …" to the file`,
  },
  REQUESTER_UNKNOWN: {
    severity: 'error',
    says: ({ requester }) => `the requester ${quote(requester)} is nobody that policy lists`,
    next: (details) => meant(details, 'use a name of policy/people.yaml'),
  },
  REQUESTER_NOT_HUMAN: {
    severity: 'error',
    says: ({ requester, kind }) => `the requester ${quote(requester)} is no human but ${kind === 'agent' ? 'an agent' : 'a workload'}`,
    next: ({ owner, requester }) =>
      `write "requester: ${owner}", who answers for it, and "subject: ${requester}" if it shall have the access`,
  },
  SUBJECT_UNKNOWN: {
    severity: 'error',
    says: ({ subject }) => `the subject ${quote(subject)} is nobody that policy lists`,
    next: (details) => meant(details, 'use a name of policy/people.yaml'),
  },
  SUBJECT_NOT_ALLOWED: {
    severity: 'error',
    says: ({ requester, subject }) =>
      `${quote(requester)} asks for access that ${quote(subject)} would receive, and does not answer for them`,
    next: () => 'let the subject ask for it, or the owner where the subject is an agent or a workload',
  },
  RUN_NOT_OF_WORKLOAD: {
    severity: 'error',
    says: ({ subject }) => `"run" binds the access to a run of a workflow, and the subject ${quote(subject)} is no workload`,
    next: () => 'take "run" out, or name the workload as the subject',
  },
  RUN_NOT_BOUND: {
    severity: 'error',
    says: ({ target }) => `"run" binds the access to a run of a workflow, which the target ${quote(target)} cannot hold`,
    next: () => 'take "run" out: any run of the workload’s repository and environment may use the access then',
  },
  PROOF_NOT_OF_SUBJECT: {
    severity: 'error',
    says: ({ agent, subject }) =>
      `the agent ${quote(agent)} gives the proof, so it holds the secret to access that ${quote(subject)} would receive`,
    next: ({ agent, subject }) =>
      `write "subject: ${agent}" if the agent shall have it; else let ${quote(subject)} or the requester open it`,
  },
  AUTHOR_UNKNOWN: {
    severity: 'error',
    says: ({ login }) => `the pull request was opened by ${quote(login)}, an account that policy does not list as a human's or an agent's`,
    next: () => 'let the requester open it, or a registered agent of theirs',
  },
  AUTHOR_NOT_REQUESTER: {
    severity: 'error',
    says: ({ author, requester }) =>
      `the pull request was opened by ${quote(author)}, who is neither the requester ${quote(requester)} nor their agent`,
    next: () => 'let the requester open it, or a registered agent of theirs',
  },
  FROM_FORK: {
    severity: 'error',
    says: () => 'the pull request comes from a fork, where nobody can see who pushed what',
    next: () => 'push the branch to this repository and open the pull request from there',
  },
  TOO_MANY_COMMITS: {
    severity: 'error',
    says: ({ commits, allowed }) => `the pull request has ${commits} commits, and at most ${allowed} are allowed`,
    next: () => 'put the one file on a new branch in one commit and open it again',
  },
  FOREIGN_CONTRIBUTOR: {
    severity: 'error',
    says: ({ who, did, author }) =>
      `${quote(who)} ${did} in the pull request of ${quote(author)}; only its author may${isAddress(who) ? ', and no account has this address' : ''}`,
    next: ({ who }) => {
      const again = 'put the one file on a new branch, in one commit of the author alone, and open it again';
      return isAddress(who) ? `set git's user.email to an address of the author's account, or add this one to it; then ${again}` : again;
    },
  },
  FILE_NOT_ADDED: {
    severity: 'error',
    says: ({ where }) => `the request's file is not among what the ${where} changes`,
    next: () => 'add the file in a pull request of its own',
  },
  TOUCHES_MORE: {
    severity: 'error',
    says: ({ where, count, path }) => `the ${where} touches ${count === 1 ? 'another file' : `${count} other files`}: ${quote(path, 120)}`,
    next: () => 'a request adds its own file and nothing else; put the rest into a pull request of its own',
  },
  EXISTING_FILE_CHANGED: {
    severity: 'error',
    says: ({ where }) => `the ${where} changes a request that is there already, and nothing under elevations/ is ever changed`,
    next: () => 'make a new request with a new id ("elevate request")',
  },
  NOT_REGULAR_FILE: {
    severity: 'error',
    says: ({ where, mode }) => `in the ${where} the file has mode ${quote(mode)}: a link, a submodule or an executable`,
    next: () => 'add it as a plain file with mode 100644',
  },
  CHANGED_AFTER_APPROVAL: {
    severity: 'error',
    says: ({ where }) => `the file judged is not the one that the ${where} adds`,
    next: () => 'make a new request with a new id: what was approved is not what is there',
  },
  ID_USED: {
    severity: 'error',
    says: ({ where }) => `this id was used before: ${quote(where, 120)}`,
    next: () => 'make a new request with a new id ("elevate request"); no id is granted twice',
  },
  PUSHED_DIRECTLY: {
    severity: 'error',
    says: () => 'the file did not come to the default branch by the merge of a pull request',
    next: () => 'find out who pushed it and how; a request that is meant starts again with a new id and a pull request',
  },
  NOT_THE_MERGE_COMMIT: {
    severity: 'error',
    says: ({ pull }) => `the commit that adds the file is not the one in which pull request ${pull} ended`,
    next: () => 'make a new request with one commit, and merge it by squash',
  },
  GRANT_TOO_LATE: {
    severity: 'error',
    says: ({ deadline }) => `it could have been granted until ${deadline}, and never is later`,
    next: () => 'make a new request with a new id if the access is still needed',
  },
  NO_PULL_REQUEST: {
    severity: 'note',
    says: () => 'there is no pull request yet',
    next: () => 'open one that adds this file alone ("elevate request" does it)',
  },
  PULL_CLOSED: {
    severity: 'note',
    says: () => 'the pull request is closed',
    next: () => 'open it again, or leave it: nothing is granted',
  },
  OTHER_BASE: {
    severity: 'note',
    says: ({ base }) => `the pull request goes into ${quote(base)}, and only what is merged into main is granted`,
    next: () => 'change its base to main; approvals from before do not count then',
  },
  DRAFT: {
    severity: 'note',
    says: () => 'the pull request is a draft',
    next: () => 'mark it ready for review',
  },
  NOT_YET: {
    severity: 'note',
    says: ({ notBefore }) => `it is asked for from ${notBefore} on`,
    next: () => 'nothing: approvals and membership are looked at again when the time comes',
  },
  WINDOW_CLOSED: {
    severity: 'note',
    says: ({ tier }) => `the tier ${tier} is granted only within its time windows, and none is open`,
    next: ({ opens }) =>
      opens === undefined ? 'have the windows of policy/tiers.yaml mended: they never open' : `merge it from ${opens} on`,
  },
} as const satisfies Record<string, FindingKind>;
