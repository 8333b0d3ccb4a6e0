/** Schemas whose rights PostgreSQL itself sets, and which hold nobody's data. */
const systemSchemas = `('pg_catalog', 'information_schema', 'pg_toast')`;

/** Predefined roles that only read. Every other `pg_…` role is a finding, so that one which a later version adds is one as well. */
const readingRoles = `('pg_read_all_data', 'pg_read_all_settings', 'pg_read_all_stats', 'pg_stat_scan_tables', 'pg_monitor')`;

const grantee = `CASE who.oid WHEN 0 THEN 'PUBLIC' ELSE quote_ident(who.via) END`;

/**
 * One row per right that lets the role named by $1 do more than read, with the statement that takes it away. It asks for what is known
 * to be harmless and returns the rest. Catalogs only, so the pipeline needs no right for it.
 */
export const baselineQuery = `
WITH RECURSIVE reach (oid) AS (
  SELECT oid FROM pg_catalog.pg_roles WHERE rolname = $1
  UNION
  SELECT member.roleid FROM pg_catalog.pg_auth_members member JOIN reach ON member.member = reach.oid
),
-- Whoever is reached by membership, and PUBLIC (0).
who (oid, via) AS (
  SELECT reach.oid, role.rolname::text FROM reach JOIN pg_catalog.pg_roles role ON role.oid = reach.oid
  UNION ALL SELECT 0, 'PUBLIC'
),
held (code, via, object, held, remedy) AS (
  SELECT 'BASELINE_ATTRIBUTE', who.via, '', attribute.name, format('ALTER ROLE %I NO%s', who.via, attribute.name)
  FROM who JOIN pg_catalog.pg_roles role ON role.oid = who.oid
    CROSS JOIN LATERAL (VALUES ('SUPERUSER', rolsuper), ('CREATEROLE', rolcreaterole), ('CREATEDB', rolcreatedb),
      ('REPLICATION', rolreplication), ('BYPASSRLS', rolbypassrls)) AS attribute (name, is_on)
  WHERE attribute.is_on

  UNION ALL
  SELECT 'BASELINE_MEMBERSHIP', member.rolname, '', given.rolname, format('REVOKE %I FROM %I', given.rolname, member.rolname)
  FROM pg_catalog.pg_auth_members held JOIN reach ON reach.oid = held.member
    JOIN pg_catalog.pg_roles given ON given.oid = held.roleid JOIN pg_catalog.pg_roles member ON member.oid = held.member
  WHERE given.rolname LIKE 'pg\\_%' AND given.rolname NOT IN ${readingRoles}

  UNION ALL
  SELECT 'BASELINE_PRIVILEGE', who.via, format('%I.%I', n.nspname, c.relname), acl.privilege_type,
    format('REVOKE %s ON %s %I.%I FROM %s', acl.privilege_type, CASE c.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, n.nspname, c.relname, ${grantee})
  FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    CROSS JOIN LATERAL aclexplode(c.relacl) AS acl JOIN who ON who.oid = acl.grantee
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND n.nspname NOT IN ${systemSchemas}
    AND acl.privilege_type <> 'SELECT' AND c.relowner <> who.oid

  UNION ALL
  SELECT 'BASELINE_PRIVILEGE', who.via, format('%I.%I (%I)', n.nspname, c.relname, a.attname), acl.privilege_type,
    format('REVOKE %s (%I) ON TABLE %I.%I FROM %s', acl.privilege_type, a.attname, n.nspname, c.relname, ${grantee})
  FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    CROSS JOIN LATERAL aclexplode(a.attacl) AS acl JOIN who ON who.oid = acl.grantee
  WHERE NOT a.attisdropped AND n.nspname NOT IN ${systemSchemas} AND acl.privilege_type <> 'SELECT' AND c.relowner <> who.oid

  UNION ALL
  SELECT 'BASELINE_PRIVILEGE', who.via, format('large object %s', large.oid), acl.privilege_type,
    format('REVOKE %s ON LARGE OBJECT %s FROM %s', acl.privilege_type, large.oid, ${grantee})
  FROM pg_catalog.pg_largeobject_metadata large CROSS JOIN LATERAL aclexplode(large.lomacl) AS acl JOIN who ON who.oid = acl.grantee
  WHERE acl.privilege_type <> 'SELECT' AND large.lomowner <> who.oid

  UNION ALL
  SELECT 'BASELINE_PRIVILEGE', who.via, format('parameter %s', parname), acl.privilege_type,
    format('REVOKE %s ON PARAMETER %s FROM %s', acl.privilege_type, parname, ${grantee})
  FROM pg_catalog.pg_parameter_acl CROSS JOIN LATERAL aclexplode(paracl) AS acl JOIN who ON who.oid = acl.grantee

  UNION ALL
  SELECT 'BASELINE_CREATE', who.via, format('schema %I', nspname), acl.privilege_type, format('REVOKE CREATE ON SCHEMA %I FROM %s', nspname, ${grantee})
  FROM pg_catalog.pg_namespace CROSS JOIN LATERAL aclexplode(nspacl) AS acl JOIN who ON who.oid = acl.grantee
  WHERE acl.privilege_type <> 'USAGE' AND nspowner <> who.oid

  UNION ALL
  SELECT CASE acl.privilege_type WHEN 'TEMPORARY' THEN 'BASELINE_TEMPORARY' ELSE 'BASELINE_CREATE' END, who.via, format('database %I', datname),
    acl.privilege_type, format('REVOKE %s ON DATABASE %I FROM %s', acl.privilege_type, datname, ${grantee})
  FROM pg_catalog.pg_database CROSS JOIN LATERAL aclexplode(coalesce(datacl, acldefault('d', datdba))) AS acl JOIN who ON who.oid = acl.grantee
  WHERE datname = current_database() AND acl.privilege_type <> 'CONNECT' AND datdba <> who.oid

  UNION ALL
  SELECT 'BASELINE_DEFAULT_PRIVILEGE', who.via,
    format('%s of %I%s', kind.word, maker.rolname, CASE WHEN n.oid IS NULL THEN '' ELSE format(' in schema %I', n.nspname) END), acl.privilege_type,
    format('ALTER DEFAULT PRIVILEGES FOR ROLE %I%s REVOKE %s ON %s FROM %s', maker.rolname,
      CASE WHEN n.oid IS NULL THEN '' ELSE format(' IN SCHEMA %I', n.nspname) END, acl.privilege_type, kind.word, ${grantee})
  FROM pg_catalog.pg_default_acl d JOIN pg_catalog.pg_roles maker ON maker.oid = d.defaclrole
    LEFT JOIN pg_catalog.pg_namespace n ON n.oid = d.defaclnamespace
    CROSS JOIN LATERAL aclexplode(d.defaclacl) AS acl JOIN who ON who.oid = acl.grantee
    JOIN (VALUES ('r', 'TABLES', 'SELECT'), ('S', 'SEQUENCES', 'SELECT'), ('f', 'FUNCTIONS', 'EXECUTE'), ('T', 'TYPES', 'USAGE'),
      ('n', 'SCHEMAS', 'USAGE'), ('L', 'LARGE OBJECTS', 'SELECT')) AS kind (letter, word, harmless) ON kind.letter = d.defaclobjtype::text
  WHERE acl.privilege_type <> kind.harmless AND maker.oid <> who.oid

  UNION ALL
  SELECT 'BASELINE_OWNS', who.via, pg_describe_object(owned.classid, owned.objid, owned.objsubid), 'ownership',
    format('REASSIGN OWNED BY %I TO the role that should own it', who.via)
  FROM pg_catalog.pg_shdepend owned JOIN who ON who.oid = owned.refobjid
  WHERE owned.refclassid = 'pg_catalog.pg_authid'::regclass AND owned.deptype = 'o'
    AND owned.dbid IN (0, (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database()))

  UNION ALL
  SELECT 'BASELINE_SECURITY_DEFINER', who.via, format('%s', fn.oid::regprocedure), owner.rolname,
    format('REVOKE EXECUTE ON FUNCTION %s FROM %s', fn.oid::regprocedure, ${grantee})
  FROM pg_catalog.pg_proc fn JOIN pg_catalog.pg_namespace n ON n.oid = fn.pronamespace JOIN pg_catalog.pg_roles owner ON owner.oid = fn.proowner
    CROSS JOIN LATERAL aclexplode(coalesce(fn.proacl, acldefault('f', fn.proowner))) AS acl JOIN who ON who.oid = acl.grantee
  WHERE fn.prosecdef AND n.nspname NOT IN ${systemSchemas} AND fn.proowner NOT IN (SELECT oid FROM reach)

  UNION ALL
  -- PostgreSQL's own functions that it gives to nobody (files of the server, its settings), where somebody has given them since.
  SELECT 'BASELINE_PRIVILEGE', who.via, format('function %s', fn.oid::regprocedure), acl.privilege_type,
    format('REVOKE EXECUTE ON FUNCTION %s FROM %s', fn.oid::regprocedure, ${grantee})
  FROM pg_catalog.pg_proc fn JOIN pg_catalog.pg_namespace n ON n.oid = fn.pronamespace
    LEFT JOIN pg_catalog.pg_init_privs made ON made.objoid = fn.oid AND made.classoid = 'pg_catalog.pg_proc'::regclass AND made.objsubid = 0
    CROSS JOIN LATERAL aclexplode(fn.proacl) AS acl JOIN who ON who.oid = acl.grantee
  WHERE n.nspname IN ${systemSchemas} AND NOT EXISTS (
    SELECT FROM aclexplode(coalesce(made.initprivs, acldefault('f', fn.proowner))) AS was
    WHERE was.grantee = acl.grantee AND was.privilege_type = acl.privilege_type)

  UNION ALL
  -- By PostgreSQL's default everybody may: what they make is theirs alone, and stays.
  SELECT 'BASELINE_LARGE_OBJECTS', who.via, format('database %I', current_database()), 'EXECUTE',
    format('REVOKE EXECUTE ON FUNCTION %s FROM %s', string_agg(fn.oid::regprocedure::text, ', ' ORDER BY fn.oid::regprocedure::text), ${grantee})
  FROM pg_catalog.pg_proc fn CROSS JOIN LATERAL aclexplode(coalesce(fn.proacl, acldefault('f', fn.proowner))) AS acl JOIN who ON who.oid = acl.grantee
  WHERE fn.oid IN ('pg_catalog.lo_creat(integer)'::regprocedure, 'pg_catalog.lo_create(oid)'::regprocedure, 'pg_catalog.lo_from_bytea(oid,bytea)'::regprocedure)
  GROUP BY who.oid, who.via
)
SELECT DISTINCT code, via, object, held, remedy FROM held ORDER BY code, via, object, held`;
