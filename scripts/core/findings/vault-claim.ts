import type { FindingKind } from '../finding-kind.ts';
import { quote } from '../text.ts';

/** Why a subject does not get what waits in Vault. The last four are alarms: somebody else may have it, so it is taken back. */
export const vaultClaimFindings = {
  CLAIM_NOTHING_WAITS: {
    severity: 'error',
    says: ({ subject }) => `nothing waits in Vault for ${quote(subject)} under this id`,
    next: () => 'look with "elevate show" whether it has ended; if it has not, tell an operator',
  },
  CLAIM_NOT_READY: {
    severity: 'error',
    says: () => 'the pipeline is still putting it there',
    next: () => 'try again in a minute',
  },
  CLAIM_DONE_ELSEWHERE: {
    severity: 'error',
    says: ({ subject }) => `it was fetched as ${quote(subject)} before, and what was fetched is not on this machine`,
    next: () => 'use it where it was fetched; if that was not you, take it back at once: "elevate return ID", and tell your security team',
  },
  CLAIM_TOO_LATE: {
    severity: 'error',
    says: ({ claimBy }) => `it could be fetched until ${claimBy}, and was not`,
    next: () => 'ask again with "elevate request" if it is still needed; the next sweep ends this one',
  },
  CLAIM_OVER: {
    severity: 'error',
    says: () => 'Vault does not know the token any more: it was ended before its time',
    next: () => '"elevate show" tells by whom, once the loop has noted it',
  },
  CLAIM_OTHER_RUN: {
    severity: 'error',
    says: ({ run, commit, wanted, wantedCommit }) =>
      `it is for run ${quote(wanted)} on commit ${quote(wantedCommit)}, and this is run ${quote(run)} on ${quote(commit)}`,
    next: () => 'ask again with the number of this run, or without "run"',
  },
  CLAIM_USED_UP: {
    severity: 'error',
    says: () => 'what waited was opened already, and not by this claim; or the answer to an earlier claim was lost on its way',
    next: ({ id }) => `look in Vault’s audit log for the unwrap of ${id}: the address that it came from says who has it`,
  },
  CLAIM_SWAPPED: {
    severity: 'error',
    says: ({ found, wanted }) =>
      `what waits was made at ${quote(found, 140)}, and not at ${quote(wanted, 140)}: somebody has put it in the place of the real one`,
    next: () => 'do not use it; whoever could write there had the rights of the pipeline, so look at its last runs',
  },
  CLAIM_LASTS_WRONG: {
    severity: 'error',
    says: ({ until, end }) => `what waits can be opened until ${until}, though the elevation ends at ${end}`,
    next: () => 'do not use it; whoever could write there had the rights of the pipeline, so look at its last runs',
  },
  CLAIM_TOKEN_WRONG: {
    severity: 'error',
    says: ({ what, found, wanted }) => `the token that came out has ${what} ${quote(found, 140)}, and not ${quote(wanted, 140)}`,
    next: () => 'it was not kept; whoever could make it had the rights of the pipeline, so look at its last runs',
  },
} as const satisfies Record<string, FindingKind>;
