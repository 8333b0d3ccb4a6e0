import type { Finding, FindingCode } from '../../core/findings.ts';
import { baselineQuery } from './baseline-query.ts';
import type { Session } from './session.ts';

interface Row {
  readonly code: FindingCode;
  readonly via: string;
  readonly object: string;
  readonly held: string;
  readonly remedy: string;
}

/** Rights that let the default identity (itself, through the roles it is a member of, or as PUBLIC) do more than read. */
export async function baselineOf(session: Session, role: string): Promise<Finding[]> {
  const found = await session.query('say whether a role exists', 'SELECT FROM pg_catalog.pg_roles WHERE rolname = $1', [role]);
  if (found.length === 0) return [{ code: 'BASELINE_ROLE_MISSING', details: { role } }];
  const rows = await session.query<Row>('list rights', baselineQuery, [role]);
  return rows.map(({ code, via, object, held, remedy }) => ({ code, details: { role, via, on: object, right: held, remedy } }));
}
