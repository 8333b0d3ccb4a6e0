import type { Details, FindingKind } from '../finding-kind.ts';
import { quote } from '../text.ts';

const error = (says: (details: Details) => string, next: (details: Details) => string): FindingKind => ({ severity: 'error', says, next });

/** `commit 1a2b3c4d5e6f of the ledger`. */
const where = ({ commit }: Details): string => `commit ${String(commit).slice(0, 12)} of the ledger`;
const compare = (): string =>
  'treat the ledger as tampered with: compare it with an older clone and with what the targets list, and put the branch back';
const investigate = ({ id }: Details): string =>
  `find out who gave ${quote(id)} and why, revoke it if it lives ("elevate revoke"), and treat the ledger as tampered with`;

/** What `elevate ledger verify` finds. */
export const ledgerFindings = {
  LEDGER_NOT_A_CHAIN: error((details) => `${where(details)} does not follow the one before it: the record is a single line`, compare),
  LEDGER_MESSAGE_BROKEN: error(
    (details) => `${where(details)} holds a message that the ledger would not write (${details.fault})`,
    compare,
  ),
  LEDGER_EVENT_IMPOSSIBLE: error(
    (details) => `${where(details)} records something that cannot have happened after what is before it`,
    compare,
  ),
  LEDGER_TREE_DIFFERS: error((details) => `the tree at ${where(details)} is not what its events make`, compare),
  LEDGER_TIME_BACKWARDS: error((details) => `${where(details)} is dated ${details.seconds} s before what it follows`, compare),
  LEDGER_REWOUND: error(
    ({ commit, isThere }) =>
      isThere === 'no'
        ? `there is no commit ${String(commit).slice(0, 12)} in this clone, so it is not in the ledger`
        : `commit ${String(commit).slice(0, 12)} was the ledger's tip once and is not in it any more`,
    ({ isThere }) =>
      (isThere === 'no' ? 'look for a typo, fetch the ledger and ask again; if it was noted down right and is still missing, ' : '') +
      'events were taken away: fetch the lost commits from another clone, and look at what the targets list in the meantime',
  ),
  LEDGER_SECOND_GRANT: error((details) => `${where(details)} grants ${quote(details.id)} a second time`, investigate),
  LEDGER_GRANT_WITHOUT_FILE: error(
    (details) => `${where(details)} grants ${quote(details.id)}, and no merge on main added its file with these bytes`,
    investigate,
  ),
  LEDGER_GRANT_NOT_AS_ASKED: error(
    (details) => `${where(details)} grants ${quote(details.id)} otherwise than its file asks: ${details.field}`,
    investigate,
  ),
  LEDGER_POLICY_UNKNOWN: error(
    (details) => `${where(details)} grants ${quote(details.id)} by a policy that was not main's at that moment`,
    investigate,
  ),
  LEDGER_APPROVAL_UNPROVEN: error(
    (details) => `${where(details)} grants ${quote(details.id)} by review ${quote(details.review)}, which is not one of the merged commit`,
    investigate,
  ),
  LEDGER_EVIDENCE_DIFFERS: error(
    (details) => `${where(details)} keeps evidence of ${quote(details.id)} that is not what its digest or its approvals say`,
    investigate,
  ),
  LEDGER_UNSIGNED: error((details) => `${where(details)} carries no signature of the forge that it is said to come from`, compare),
  LEDGER_SIGNATURE_BAD: error((details) => `${where(details)} carries a signature that does not fit it`, compare),
  LEDGER_APPROVALS_MISSING: error(
    (details) => `${where(details)} grants ${quote(details.id)} without ${details.missing} of the approvals that main's policy asked for`,
    investigate,
  ),
  LEDGER_CURSOR_OFF_MAIN: error((details) => `${where(details)} puts its place on main where main has none, or back`, compare),
  LEDGER_REQUEST_WITHOUT_EVENT: error(
    (details) => `${quote(details.id)} was merged before the ledger's place on main, and no event tells what became of it`,
    () => 'an event was taken away or never written: look at what the targets list, and at an older clone of the ledger',
  ),
} as const satisfies Record<string, FindingKind>;
