import type { Finding } from '../../core/findings.ts';
import type { Grant, Shape } from '../../core/model.ts';
import { type Gives, givesOf } from './gives.ts';
import { leasesOf } from './leases.ts';
import { loginOf } from './login-name.ts';
import type { Session } from './session.ts';

/** What would make this grant fail, or keep it from being taken back. Each finding names the right that is missing. */
export async function obstaclesTo(session: Session, shape: Shape, grant: Grant): Promise<Finding[]> {
  const gives = givesOf(shape, grant.params);
  return [
    ...(await setup(session)),
    ...(await roles(session, gives)),
    ...(await tables(session, gives)),
    ...(await nameTaken(session, grant)),
    ...(await prepared(session, gives)),
  ];
}

async function setup(session: Session): Promise<Finding[]> {
  const { login } = session.connection;
  const [row] = await session.query<{ is_set_up: boolean; is_superuser: boolean; may_create: boolean }>(
    'say whether it is set up',
    `SELECT coalesce(bool_and(fn.oid IS NOT NULL AND fn.proowner = me.oid AND fn.prosecdef), false) AS is_set_up,
       me.rolsuper AS is_superuser, me.rolcreaterole AS may_create
     FROM pg_catalog.pg_roles me
       CROSS JOIN unnest(ARRAY['elevate.leases()', 'elevate.close_login(text,integer)', 'elevate.end_sessions(text)',
         'elevate.prepared_by(text)', 'elevate.drop_login(text)']) AS wanted
       LEFT JOIN pg_catalog.pg_proc fn ON fn.oid = pg_catalog.to_regprocedure(wanted)
     WHERE me.rolname = current_user
     GROUP BY me.rolsuper, me.rolcreaterole`,
  );
  return [
    ...(row?.is_set_up === true ? [] : [{ code: 'SETUP_MISSING' as const, details: { login } }]),
    ...(row?.is_superuser === false ? [] : [{ code: 'PIPELINE_UNBOUNDED' as const, details: { login } }]),
    ...(row?.may_create === true ? [] : [{ code: 'CREATEROLE_MISSING' as const, details: { login } }]),
  ];
}

async function roles(session: Session, { roles: wanted, setRole }: Gives): Promise<Finding[]> {
  const { login } = session.connection;
  const rows = await session.query<{ role: string; exists: boolean; has_admin: boolean }>(
    'say which roles it has',
    `SELECT wanted AS role, r.oid IS NOT NULL AS exists,
       coalesce(pg_catalog.pg_has_role(r.oid, 'MEMBER WITH ADMIN OPTION'), false) AS has_admin
     FROM unnest($1::text[]) AS wanted LEFT JOIN pg_catalog.pg_roles r ON r.rolname = wanted`,
    [[...wanted, ...(setRole === null ? [] : [setRole])]],
  );
  return rows.flatMap(({ role, exists, has_admin: hasAdmin }): Finding[] => {
    if (!exists) return [{ code: 'ROLE_MISSING', details: { role } }];
    return hasAdmin ? [] : [{ code: 'ADMIN_OPTION_MISSING', details: { role, login } }];
  });
}

async function tables(session: Session, { privileges }: Gives): Promise<Finding[]> {
  const { login } = session.connection;
  const wanted = privileges.flatMap(({ schema, names, privileges: words }) =>
    names.flatMap((table) => words.map((word) => ({ schema, table, word }))),
  );
  const rows = await session.query<{
    schema: string;
    table: string;
    privilege: string;
    object: string;
    exists: boolean;
    may_grant: boolean;
    may_grant_usage: boolean;
  }>(
    'say which tables it has',
    `SELECT wanted.schema, wanted."table", wanted.word AS privilege, c.oid IS NOT NULL AS exists,
       pg_catalog.format('%I.%I', wanted.schema, wanted."table") AS object,
       coalesce(pg_catalog.has_table_privilege(c.oid, wanted.word || ' WITH GRANT OPTION'), false) AS may_grant,
       coalesce(pg_catalog.has_schema_privilege(n.oid, 'USAGE WITH GRANT OPTION'), false) AS may_grant_usage
     FROM unnest($1::text[], $2::text[], $3::text[]) AS wanted (schema, "table", word)
       LEFT JOIN pg_catalog.pg_namespace n ON n.nspname = wanted.schema
       LEFT JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = wanted."table" AND c.relkind IN ('r', 'p', 'v', 'm', 'f')`,
    [wanted.map(({ schema }) => schema), wanted.map(({ table }) => table), wanted.map(({ word }) => word)],
  );
  const findings = rows.flatMap(({ schema, table, privilege, object, exists, ...may }): Finding[] => {
    if (!exists) return [{ code: 'TABLE_MISSING', details: { schema, table } }];
    return [
      ...(may.may_grant_usage
        ? []
        : [{ code: 'GRANT_OPTION_MISSING' as const, details: { privilege: 'USAGE', on: `SCHEMA ${schema}`, login } }]),
      ...(may.may_grant ? [] : [{ code: 'GRANT_OPTION_MISSING' as const, details: { privilege, on: object, login } }]),
    ];
  });
  // One row per privilege: what is said of the table or the schema is said once.
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

async function nameTaken(session: Session, { id }: Grant): Promise<Finding[]> {
  const role = loginOf(id);
  const rows = await session.query('say whether a role exists', 'SELECT FROM pg_catalog.pg_roles WHERE rolname = $1', [role]);
  const isOurs = rows.length === 0 || (await leasesOf(session)).some((lease) => lease.id === id);
  return isOurs ? [] : [{ code: 'NAME_TAKEN', details: { role } }];
}

/** What the sweep alone could not take back is not given. Who may act as the owner of a prepared transaction may roll it back. */
async function prepared(session: Session, { setRole }: Gives): Promise<Finding[]> {
  if (setRole === null) return [];
  const sweeper = session.connection.revokeLogin;
  const [row] = await session.query<{ is_swept: boolean }>(
    'say who may roll back what is prepared',
    `SELECT current_setting('max_prepared_transactions')::integer = 0 OR pg_catalog.pg_has_role(sweeper.oid, owner.oid, 'SET') AS is_swept
     FROM pg_catalog.pg_roles sweeper, pg_catalog.pg_roles owner WHERE sweeper.rolname = $1 AND owner.rolname = $2`,
    [sweeper, setRole],
  );
  return row?.is_swept === true ? [] : [{ code: 'PREPARED_NOT_SWEPT', details: { owner: setRole, sweeper } }];
}
