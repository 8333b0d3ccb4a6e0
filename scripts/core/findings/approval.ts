import type { Details, FindingKind } from '../finding-kind.ts';
import { quote } from '../text.ts';

const by = ({ login }: Details) => (login === '' ? 'an account that is gone' : quote(login));
const someoneElse = () => 'ask somebody who had no part in the request ("elevate why" names them)';
const approveAgain = ({ login }: Details) => `ask ${quote(login)} to look again and approve once more`;

/** What is missing before people have said yes, and why a review does not count. */
export const approvalFindings = {
  APPROVAL_MISSING: {
    severity: 'note',
    says: ({ missing, from, signed }) =>
      `${missing === 1 ? 'one more approval is' : `${missing} more approvals are`} needed from ${from}${signed === 'yes' ? ', signed' : ''}`,
    next: ({ couldApprove }) => (couldApprove === '' ? 'nobody is left who could give it' : `ask one of: ${couldApprove}`),
  },
  CHANGES_REQUESTED: {
    severity: 'warning',
    says: (details) => `${by(details)} asks for changes, which blocks it`,
    next: ({ login }) => `settle it with ${quote(login)}, who can withdraw it by approving`,
  },
  NOBODY_LEFT_TO_APPROVE: {
    severity: 'warning',
    says: ({ from, missing }) => `too few people can approve this: ${missing} of ${from} would be missing even if everybody did who may`,
    next: () => 'let somebody else ask for it, or have the group enlarged by a policy change',
  },
  MERGED_WITHOUT_APPROVALS: {
    severity: 'error',
    says: ({ missing, vetoes }) =>
      Number(vetoes) > 0
        ? 'it was merged although somebody asked for changes'
        : `it was merged with ${missing} ${missing === 1 ? 'approval' : 'approvals'} missing`,
    next: () => 'find out who merged it and why the repository let them; a request that is meant starts again with a new id',
  },
  APPROVALS_LAPSED: {
    severity: 'error',
    says: () => 'it had its approvals when it was merged, and has them no more: one was withdrawn or has become too old',
    next: () => 'make a new request with a new id',
  },
  COMMENT_ONLY: {
    severity: 'note',
    says: (details) => `the review by ${by(details)} is a comment, whatever it says`,
    next: ({ login }) => `ask ${quote(login)} to submit a review that approves, if that is what is meant`,
  },
  REVIEW_INCOMPLETE: {
    severity: 'note',
    says: (details) => `the review by ${by(details)} is not submitted, or says not when or for which commit it was`,
    next: approveAgain,
  },
  NOT_LISTED: {
    severity: 'note',
    says: (details) => `${by(details)} is an account that policy does not list`,
    next: someoneElse,
  },
  LOGIN_TAKEN: {
    severity: 'warning',
    says: (details) => `the account ${by(details)} has a login that policy lists, and is another account: the name was given up and taken`,
    next: () => 'treat it as somebody posing as the listed person, and mend the login in policy/people.yaml',
  },
  NOT_HUMAN: {
    severity: 'note',
    says: (details) => `${by(details)} is no human; only humans approve`,
    next: someoneElse,
  },
  SELF_APPROVAL: {
    severity: 'note',
    says: (details) => `${by(details)} asks for the access, would receive it, opened the pull request, or answers for who did`,
    next: someoneElse,
  },
  BANNED_CONTRIBUTOR: {
    severity: 'note',
    says: (details) => `${by(details)} pushed or wrote something in the pull request, or answers for who did`,
    next: someoneElse,
  },
  NOT_IN_GROUP: {
    severity: 'note',
    says: (details) => `${by(details)} is in none of the groups that may approve this`,
    next: someoneElse,
  },
  SUPERSEDED: {
    severity: 'note',
    says: (details) => `a later review by the same person as ${by(details)} takes this one's place`,
    next: () => 'nothing: the later one is what counts',
  },
  DISMISSED: {
    severity: 'note',
    says: (details) => `the review by ${by(details)} was dismissed`,
    next: approveAgain,
  },
  BY_EMAIL: {
    severity: 'note',
    says: (details) => `the approval by ${by(details)} came by e-mail, which proves nobody's presence`,
    next: ({ login }) => `ask ${quote(login)} to approve on the pull request's page`,
  },
  STALE_APPROVAL: {
    severity: 'note',
    says: (details) => `the approval by ${by(details)} is not about the pull request as it is now: its head or base changed since`,
    next: approveAgain,
  },
  TOO_SOON: {
    severity: 'note',
    says: (details) => `the approval by ${by(details)} came too soon after the last change to be about it`,
    next: approveAgain,
  },
  AFTER_MERGE: {
    severity: 'note',
    says: (details) => `the approval by ${by(details)} came after the merge`,
    next: () => 'make a new request with a new id: what is merged cannot be approved any more',
  },
  TOO_OLD: {
    severity: 'note',
    says: (details) => `the approval by ${by(details)} is older than the tier lets it be at the grant`,
    next: approveAgain,
  },
  SIGNATURE_MISSING: {
    severity: 'note',
    says: (details) => `the approval by ${by(details)} needs an SSH signature in its text`,
    next: ({ login }) => `ask ${quote(login)} to approve with "elevate approve --sign"`,
  },
  SIGNATURE_INVALID: {
    severity: 'note',
    says: ({ login, why }) => `the signature in the approval by ${quote(login)} does not count: ${why}`,
    next: ({ login }) => `ask ${quote(login)} to approve with "elevate approve --sign", with the key that policy lists`,
  },
} as const satisfies Record<string, FindingKind>;
