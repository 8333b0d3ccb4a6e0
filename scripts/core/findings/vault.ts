import type { FindingKind } from '../finding-kind.ts';
import { quote } from '../text.ts';
import { formatDuration } from '../time.ts';

const operator = 'let an operator apply what "elevate policy render vault" prints (setup/vault)';

/** What the kind `vault` says about a request or a system file, and what Vault says before a grant. */
export const vaultFindings = {
  VAULT_VALUE_ESCAPES: {
    severity: 'error',
    says: ({ shape, field, value }) => `${quote(value)} in ${quote(field)} of ${quote(shape)} could mean more than one segment of a path`,
    next: () => 'use letters, digits and . _ - @ : = ~ only, and no two dots in a row',
  },
  VAULT_PROOF_UNWANTED: {
    severity: 'error',
    says: () => 'the request has a proof, and Vault takes none: the subject fetches the access with their own identity',
    next: () => 'leave proof out; make the request with "elevate request"',
  },
  VAULT_IDENTITY_MISSING: {
    severity: 'error',
    says: ({ subject }) => `policy/people.yaml does not say who ${quote(subject)} is in Vault`,
    next: () => 'add the id of their entity as identities.vault (vault read -field=id identity/entity/name/NAME)',
  },
  VAULT_IDENTITY_INVALID: {
    severity: 'error',
    says: ({ subject, value }) => `the identity of ${quote(subject)} in Vault is ${quote(value)}, which is no entity’s id`,
    next: () => 'write the id that Vault gave the entity: 36 characters, hex digits and dashes',
  },
  VAULT_NOT_PRIVATE: {
    severity: 'error',
    says: ({ address }) => `${quote(address)} is reached without TLS, so tokens could be read on their way`,
    next: () => 'write an https:// address (http:// is for a server on the same machine)',
  },
  VAULT_ROLES_NOT_SEPARATE: {
    severity: 'error',
    says: ({ role }) => `login.role and login.revokeRole are both ${quote(role)}, so the sweep could grant`,
    next: () => 'give the sweep its own JWT role, as setup/vault/README.md shows',
  },
  VAULT_PATH_FORM: {
    severity: 'error',
    says: ({ shape, template }) => `the path ${quote(template, 140)} of shape ${quote(shape)} is not written in full`,
    next: () => 'write mount/…/name: plain segments, + alone for any one segment, * at the end only, and every {parameter} in "with"',
  },
  VAULT_PATH_RESERVED: {
    severity: 'error',
    says: ({ shape, template }) =>
      `the path ${quote(template, 140)} of shape ${quote(shape)} opens what no elevation may: Vault itself, logins, identities, or our own mount`,
    next: () => 'name a path below one mount of a secrets engine; the mount is written out, without * or + or parameter',
  },
  VAULT_PATH_WIDE: {
    severity: 'error',
    says: ({ shape, template }) => `in the path ${quote(template, 140)} of shape ${quote(shape)} a * follows a parameter`,
    next: () => 'put a / before the *, or else it also opens what only begins like the parameter',
  },
  VAULT_PARAM_OPEN: {
    severity: 'error',
    says: ({ shape, param }) => `the values of parameter ${quote(param)} of shape ${quote(shape)} cannot be counted up`,
    next: () => 'list them (enum); Vault has one policy for each, which an operator puts there',
  },
  VAULT_TOO_MANY_POLICIES: {
    severity: 'error',
    says: ({ shape, count, allowed }) => `shape ${quote(shape)} would need ${count} policies in Vault; ${allowed} is the most`,
    next: () => 'list fewer values, or make two shapes of it',
  },
  VAULT_ENTITY_MISSING: {
    severity: 'error',
    says: ({ subject, entity }) => `Vault has no entity ${quote(entity)}, which ${quote(subject)} is said to be`,
    next: () => 'correct identities.vault in policy/people.yaml; an entity that was deleted and made again has a new id',
  },
  VAULT_ENTITY_DISABLED: {
    severity: 'error',
    says: ({ subject, entity }) => `the entity ${quote(entity)} of ${quote(subject)} is disabled in Vault`,
    next: () => 'ask an administrator of Vault why before anything is granted',
  },
  VAULT_ROLE_MISSING: {
    severity: 'error',
    says: ({ role }) => `Vault has no token role ${quote(role)}`,
    next: () => operator,
  },
  VAULT_ROLE_LOOSE: {
    severity: 'error',
    says: ({ role, field, value, wanted }) => `the token role ${quote(role)} has ${field} = ${quote(value)} and not ${quote(wanted)}`,
    next: () => operator,
  },
  VAULT_POLICY_MISSING: {
    severity: 'error',
    says: ({ policy }) => `Vault has no policy ${quote(policy, 140)}`,
    next: () => operator,
  },
  VAULT_POLICY_DRIFTED: {
    severity: 'error',
    says: ({ policy }) => `the policy ${quote(policy, 140)} in Vault is not what policy/systems says`,
    next: () => `${operator}, and find out who changed it`,
  },
  VAULT_POLICY_UNKNOWN: {
    severity: 'error',
    says: ({ policy }) => `Vault has a policy ${quote(policy, 140)}, which the token role would allow and policy/systems does not have`,
    next: ({ policy }) => `if it is not meant: vault policy delete ${quote(policy, 140)}`,
  },
  VAULT_RIGHT_MISSING: {
    severity: 'error',
    says: ({ path, right }) => `the pipeline lacks "${right}" on ${quote(path, 140)}, so a grant could not be made, or not be taken back`,
    next: () => operator,
  },
  VAULT_AUDIT_MISSING: {
    severity: 'error',
    says: ({ device }) => `Vault has no audit device ${quote(device)}, so what is done with the access could not be found in a log`,
    next: () => 'let an operator switch it on, or take audit out of the connection',
  },
  VAULT_TTL_SHORTENED: {
    severity: 'error',
    says: ({ role, seconds, wanted }) =>
      `the token role ${quote(role)} ends tokens after ${formatDuration(Number(seconds))}, before the ${formatDuration(Number(wanted))} that were asked for`,
    next: () => operator,
  },
  VAULT_TOKEN_UNKNOWN: {
    severity: 'error',
    says: ({ issued, until }) => `a token of our role, made at ${issued}, lives until ${until} and no entry tells for whom`,
    next: ({ lease }) => `if no grant is being made at this moment: vault lease revoke ${quote(lease, 200)}`,
  },
  VAULT_WALKED: {
    severity: 'note',
    says: ({ tokens, seconds }) => `all ${tokens} tokens of our roles were looked at, in ${seconds} s`,
    next: () => 'nothing to do',
  },
  VAULT_BASELINE_ALLOWED: {
    severity: 'error',
    says: ({ policy, right, path }) => `the default identity ${quote(policy)} has "${right}" on ${quote(path, 140)} without asking`,
    next: () => 'take it out of that policy, or out of the default policy of Vault',
  },
  VAULT_BASELINE_MISSING: {
    severity: 'error',
    says: ({ policy }) => `Vault has no policy ${quote(policy)}, the default identity`,
    next: () => 'correct defaultIdentity in the system file, or let an operator create the policy',
  },
} as const satisfies Record<string, FindingKind>;
