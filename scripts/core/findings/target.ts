import type { FindingKind } from '../finding-kind.ts';
import { quote } from '../text.ts';
import { formatDuration } from '../time.ts';

/** What a target's kind says about a request or a system file, and what a target says before a grant. */
const grantFindings = {
  PROOF_MISSING: {
    severity: 'error',
    says: () => 'the request has no proof, so nobody could sign in with what is granted',
    next: () =>
      'make the request with "elevate request", which keeps the password on your machine and puts only its verifier into the file',
  },
  PROOF_INVALID: {
    severity: 'error',
    says: () =>
      'the proof is not a SCRAM-SHA-256 verifier in its exact form; anything else would be stored as a password that everybody can read here',
    next: () => 'make the request with "elevate request"; if a password stood here, treat it as known',
  },
  IDENTIFIER_INVALID: {
    severity: 'error',
    says: ({ name }) => `${quote(name)} cannot be a name in PostgreSQL: 1 to 63 bytes of UTF-8 without NUL`,
    next: () => 'write the name as the database has it',
  },
  LOGIN_NAME_TOO_LONG: {
    severity: 'error',
    says: ({ system }) => `the system's name ${quote(system)} makes login names longer than PostgreSQL keeps (63 bytes)`,
    next: () => 'name the system with at most 42 characters',
  },
  TLS_NOT_VERIFIED: {
    severity: 'error',
    says: ({ host, tls }) =>
      `${quote(host)} is reached with tls: ${tls}; requests hold public SCRAM verifiers, and with one a man in the middle could take a login over`,
    next: () => 'set tls: verify-full (off is for a server on the same machine)',
  },
  LOGINS_NOT_SEPARATE: {
    severity: 'error',
    says: ({ login }) => `login and revokeLogin are both ${quote(login)}, so the sweep could grant`,
    next: () => 'give the sweep its own login, as setup/postgres/README.md shows',
  },
  GIVES_UNKNOWN_PARAM: {
    severity: 'error',
    says: ({ shape, param, wanted }) => `shape ${quote(shape)} uses the parameter ${quote(param)}, which is not declared as ${wanted}`,
    next: () => 'declare it in the shape’s params, or correct the name in gives',
  },
  SETUP_MISSING: {
    severity: 'error',
    says: ({ login }) =>
      `the functions of schema elevate are not there, or do not belong to ${quote(login)}: what is granted could not be taken back`,
    next: () => 'let an operator run setup/postgres once in this database',
  },
  PIPELINE_UNBOUNDED: {
    severity: 'error',
    says: ({ login }) => `${quote(login)} is a superuser, so nothing bounds what the pipeline can give`,
    next: ({ login }) => `ALTER ROLE ${quote(login)} NOSUPERUSER, and let setup/postgres give it what it needs`,
  },
  CREATEROLE_MISSING: {
    severity: 'error',
    says: ({ login }) => `${quote(login)} lacks CREATEROLE, so it can make no login`,
    next: () => 'let an operator run setup/postgres again',
  },
  ROLE_MISSING: {
    severity: 'error',
    says: ({ role }) => `the role ${quote(role)} does not exist`,
    next: () => 'let an operator create it, or correct the name in the system file',
  },
  ADMIN_OPTION_MISSING: {
    severity: 'error',
    says: ({ role, login }) => `${quote(login)} has no ADMIN option on the role ${quote(role)}`,
    next: ({ role, login }) =>
      `an operator who agrees runs: GRANT ${quote(role)} TO ${quote(login)} WITH ADMIN OPTION, INHERIT FALSE, SET FALSE`,
  },
  TABLE_MISSING: {
    severity: 'error',
    says: ({ schema, table }) => `there is no table ${quote(table)} in schema ${quote(schema)}`,
    next: () => 'check the name, upper and lower case included',
  },
  GRANT_OPTION_MISSING: {
    severity: 'error',
    says: ({ privilege, on, login }) => `${quote(login)} may not hand on ${privilege} on ${quote(on, 140)}`,
    next: ({ privilege, on, login }) =>
      `an operator who agrees runs: GRANT ${privilege} ON ${quote(on, 140)} TO ${quote(login)} WITH GRANT OPTION`,
  },
  NAME_TAKEN: {
    severity: 'error',
    says: ({ role }) => `a role ${quote(role)} exists and was not made by this pipeline`,
    next: () => 'ask a database administrator who made it; a new request gets a new name',
  },
  PREPARED_NOT_SWEPT: {
    severity: 'error',
    says: ({ owner, sweeper }) =>
      `prepared transactions are on here, and ${quote(sweeper)} could not roll back one that is left as ${quote(owner)}: it would keep its locks`,
    next: ({ owner, sweeper }) =>
      `set max_prepared_transactions = 0 where nobody uses two-phase commit; or an operator who agrees runs: GRANT ${quote(owner)} TO ${quote(sweeper)} WITH INHERIT FALSE, SET TRUE`,
  },
  CLOCK_SKEW: {
    severity: 'error',
    says: ({ seconds }) => `the clocks of this machine and of the target are ${formatDuration(Math.abs(Number(seconds)))} apart`,
    next: () => 'mend the clock of the one that is wrong; an end must mean the same on both',
  },
} as const satisfies Record<string, FindingKind>;

/** Rights that let the default identity write. `via` is the role that holds it, `remedy` the statement that takes it away. */
const baselineFindings = {
  BASELINE_ROLE_MISSING: {
    severity: 'error',
    says: ({ role }) => `the default identity ${quote(role)} does not exist`,
    next: () => 'correct defaultIdentity in the system file, or let an operator create the role',
  },
  BASELINE_ATTRIBUTE: baseline('error', ({ right, via }) => `${quote(via)} is ${right}`),
  BASELINE_MEMBERSHIP: baseline('error', ({ right, via }) => `${quote(via)} is a member of ${quote(right)}`),
  BASELINE_PRIVILEGE: baseline('error', ({ right, on, via }) => `${quote(via)} has ${right} on ${quote(on, 140)}`),
  BASELINE_CREATE: baseline('error', ({ on, via }) => `${quote(via)} may create objects in ${quote(on, 140)}`),
  BASELINE_DEFAULT_PRIVILEGE: baseline(
    'error',
    ({ right, on, via }) => `${quote(via)} will have ${right} on every new one of ${quote(on, 140)}`,
  ),
  BASELINE_OWNS: baseline('error', ({ on, via }) => `${quote(via)} owns ${quote(on, 140)}`),
  BASELINE_SECURITY_DEFINER: baseline(
    'warning',
    ({ on, right, via }) => `${quote(via)} may run ${quote(on, 140)}, which acts with the rights of ${quote(right)}`,
  ),
  BASELINE_LARGE_OBJECTS: baseline('note', ({ on, via }) => `${quote(via)} may make large objects of its own in ${quote(on, 140)}`),
  BASELINE_TEMPORARY: baseline('note', ({ on, via }) => `${quote(via)} may create temporary tables in ${quote(on, 140)}`),
} as const satisfies Record<string, FindingKind>;

function baseline(severity: FindingKind['severity'], says: FindingKind['says']): FindingKind {
  return { severity, says, next: ({ remedy }) => `if that is not meant: ${quote(remedy, 300)}` };
}

export const targetFindings = { ...grantFindings, ...baselineFindings } as const satisfies Record<string, FindingKind>;
