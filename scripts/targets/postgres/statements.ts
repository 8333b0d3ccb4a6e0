import type { Grant, RequestId, Shape } from '../../core/model.ts';
import { formatInstant } from '../../core/time.ts';
import { type Gives, givesOf } from './gives.ts';
import { loginOf } from './login-name.ts';
import { identifier, literal } from './sql.ts';

export interface LoginGrant {
  readonly id: RequestId;
  readonly system: string;
  readonly verifier: string;
  readonly expiresAt: number;
  /** Before this, nothing of this lease can have been there. */
  readonly earliestStart: number;
  readonly gives: Gives;
}

/** More sessions than anybody needs by hand, fewer than would use up the server's. */
const sessions = 10;

/**
 * What a grant carries out, in this order and in one transaction, and what approvers are shown: the same text.
 *
 * A role that holds a shape's rights is inherited and cannot be SET, so that nothing is ever owned by it. The shared owner is the other
 * way round: sessions start as it (so what they create belongs to it) and have none of its rights after SET ROLE NONE.
 */
export function grantStatements(grant: LoginGrant): string[] {
  const { id, system, verifier, expiresAt, earliestStart, gives } = grant;
  const login = identifier(loginOf(id));
  const mark = { elevation: id, system, expiresAt: formatInstant(expiresAt), owner: gives.setRole, since: formatInstant(earliestStart) };
  return [
    'BEGIN',
    `CREATE ROLE ${login} LOGIN CONNECTION LIMIT ${sessions} PASSWORD ${literal(verifier)} VALID UNTIL ${literal(formatInstant(expiresAt))}`,
    `COMMENT ON ROLE ${login} IS ${literal(JSON.stringify(mark))}`,
    ...gives.roles.map((role) => `GRANT ${identifier(role)} TO ${login} WITH INHERIT TRUE, SET FALSE`),
    ...[...new Set(gives.privileges.map(({ schema }) => schema))].map(
      (schema) => `GRANT USAGE ON SCHEMA ${identifier(schema)} TO ${login}`,
    ),
    ...gives.privileges.flatMap(({ privileges, schema, names }) =>
      names.map((name) => `GRANT ${privileges.join(', ')} ON TABLE ${identifier(schema)}.${identifier(name)} TO ${login}`),
    ),
    ...(gives.setRole === null ? [] : ownerStatements(login, identifier(gives.setRole))),
    'COMMIT',
  ];
}

function ownerStatements(login: string, owner: string): string[] {
  return [`GRANT ${owner} TO ${login} WITH INHERIT FALSE, SET TRUE`, `ALTER ROLE ${login} SET role = ${owner}`];
}

/** What the statements need, from the shape and the grant. */
export function loginGrantOf(shape: Shape, { id, system, proof, params, expiresAt }: Grant): LoginGrant {
  const earliestStart = expiresAt - shape.ttlMax * 1000;
  return { id, system, verifier: proof ?? '', expiresAt, earliestStart, gives: givesOf(shape, params) };
}
