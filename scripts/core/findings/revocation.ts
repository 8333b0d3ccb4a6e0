import type { FindingKind } from '../finding-kind.ts';
import { quote } from '../text.ts';

export const revocationFindings = {
  REVOKES_NOTHING: {
    severity: 'error',
    says: ({ id = '' }) => `main has no request ${quote(id)} beside this file, so there is nothing to revoke`,
    next: () => 'name the request as "elevate status" lists it, and put the file beside it; "elevate revoke ID" does both',
  },
  REVOKED_ALREADY: {
    severity: 'error',
    says: ({ id = '' }) => `${quote(id)} has a revocation on main already`,
    next: () => 'nothing is needed: the next sweep ends it, if it has not ended yet; close this pull request',
  },
  REVOKED_BY_NOBODY: {
    severity: 'error',
    says: ({ name = '' }) => `"by" names ${quote(name)}, whom policy/people.yaml does not list`,
    next: () => 'put your own name as policy lists it; anybody who is listed may revoke',
  },
  REVOKED_BY_ANOTHER: {
    severity: 'error',
    says: ({ name = '', login = '' }) => `"by" names ${quote(name)}, and the pull request is ${quote(login)}’s`,
    next: () => 'put the name of whoever opens the pull request (an agent: its own or its owner’s); the record says who took access away',
  },
  REVOCATION_NOT_ALONE: {
    severity: 'error',
    says: ({ count = 0 }) => `a revocation adds one regular file and nothing else, and this pull request changes ${count} files`,
    next: () => 'open one pull request per revocation, with only its file; then it needs nobody’s approval',
  },
  RECORD_CHANGED: {
    severity: 'error',
    says: ({ path = '' }) => `${quote(path, 120)} is part of the record under elevations/, where files are only ever added`,
    next: () => 'restore it as it is on main; to take access away add a revocation, to ask for more add a new request',
  },
} as const satisfies Record<string, FindingKind>;
