import type { Finding } from './findings.ts';
import type { Account, ChangedFile, People, Revocation } from './model.ts';

/** Whether a pull request is a revocation as it should be. It only takes away, so nobody has to approve it. */
export function checkRevocation(facts: {
  readonly path: string;
  readonly revocation: Revocation;
  readonly changes: readonly ChangedFile[];
  readonly people: People;
  /** Who opened the pull request; null: there is none yet, or the account is gone. */
  readonly author: Account | null;
  /** The request beside it is on main. */
  readonly hasRequest: boolean;
  /** So is a revocation of it. */
  readonly isRevoked: boolean;
}): Finding[] {
  const { path, revocation, changes, people, author, hasRequest, isRevoked } = facts;
  const [only] = changes;
  const isAlone = changes.length === 1 && only?.status === 'A' && only.newMode === '100644';
  return [
    ...(isAlone ? [] : [{ code: 'REVOCATION_NOT_ALONE' as const, file: path, details: { count: changes.length } }]),
    ...(hasRequest ? [] : [{ code: 'REVOKES_NOTHING' as const, file: path, details: { id: revocation.revokes } }]),
    ...(isRevoked ? [{ code: 'REVOKED_ALREADY' as const, file: path, details: { id: revocation.revokes } }] : []),
    ...(people.byName.has(revocation.by) ? [] : [{ code: 'REVOKED_BY_NOBODY' as const, file: path, details: { name: revocation.by } }]),
    ...(author === null || speaksFor(author, revocation.by, people)
      ? []
      : [{ code: 'REVOKED_BY_ANOTHER' as const, file: path, details: { name: revocation.by, login: author.login } }]),
  ];
}

/** Somebody's own name, or for an agent its owner's. */
function speaksFor({ id }: Account, name: string, people: People): boolean {
  const person = people.byAccount.get(id);
  return person !== undefined && (person.name === name || (person.kind === 'agent' && person.owner === name));
}
