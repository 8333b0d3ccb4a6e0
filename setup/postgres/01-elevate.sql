-- The pipeline's two logins and the functions that end an elevation. Run once per database, as a superuser; running it again changes
-- nothing. PostgreSQL 17 or later.
--
-- elevate_pipeline makes temporary logins. It can give only the roles on which an operator gave it the ADMIN option, and only the table
-- rights that an operator gave it WITH GRANT OPTION (02-orders-db.sql).
-- elevate_sweeper ends them. It may run five functions and nothing else: no CREATEROLE, no ADMIN option, no right on any table.
BEGIN;

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'elevate_pipeline') THEN
    CREATE ROLE elevate_pipeline LOGIN CREATEROLE CONNECTION LIMIT 20;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'elevate_sweeper') THEN
    CREATE ROLE elevate_sweeper LOGIN CONNECTION LIMIT 20;
  END IF;
  EXECUTE pg_catalog.format('GRANT CONNECT ON DATABASE %I TO elevate_pipeline, elevate_sweeper', pg_catalog.current_database());
END
$$;

CREATE SCHEMA IF NOT EXISTS elevate;
REVOKE ALL ON SCHEMA elevate FROM PUBLIC;
GRANT USAGE ON SCHEMA elevate TO elevate_pipeline, elevate_sweeper;

-- A role that this pipeline made: its name has our form, and the pipeline has the ADMIN option on it, which PostgreSQL gives to whoever
-- creates a role. A role that somebody else made is not ours, however it is called.
CREATE OR REPLACE FUNCTION elevate.our_role(login text) RETURNS oid
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT made.oid
  FROM pg_roles made
    JOIN pg_auth_members held ON held.roleid = made.oid AND held.admin_option
    JOIN pg_roles pipeline ON pipeline.oid = held.member
  WHERE made.rolname = login
    AND made.rolname ~ '^elev_[0-9]{8}-[a-z0-9-]+-[a-z0-9]{6}$'
    AND NOT made.rolsuper
    AND pipeline.rolname = current_user
  LIMIT 1
$$;

-- What the pipeline wrote down about a login when it made it. A comment that is not ours any more counts as nothing.
CREATE OR REPLACE FUNCTION elevate.mark_of(login text) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN pg_input_is_valid(said, 'jsonb') THEN said::jsonb END
  FROM shobj_description(elevate.our_role(login), 'pg_authid') AS said
$$;

-- Every login that exists, with its end in milliseconds since 1970.
CREATE OR REPLACE FUNCTION elevate.leases() RETURNS TABLE (login text, ends_at double precision)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT rolname::text, (extract(epoch FROM rolvaliduntil) * 1000)::double precision
  FROM pg_roles
  WHERE rolname LIKE 'elev\_%' AND elevate.our_role(rolname) = oid
$$;

-- Takes away the right to sign in and every right the pipeline gave. 'locked': the login itself held a lock on its own entry all the time
-- that we waited (it changes its password in a transaction that is open or prepared).
CREATE OR REPLACE FUNCTION elevate.close_login(login text, wait_ms integer) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '300ms' AS $$
DECLARE
  target oid := elevate.our_role(login);
  statement text;
  is_open boolean;
BEGIN
  IF target IS NULL THEN RETURN 'absent'; END IF;

  SELECT rolcanlogin INTO is_open FROM pg_roles WHERE oid = target;
  IF is_open THEN
    -- Before anything else in this transaction, so that nobody who waits for us can be waited for.
    PERFORM set_config('lock_timeout', wait_ms::text, true);
    BEGIN
      EXECUTE format('ALTER ROLE %I NOLOGIN PASSWORD NULL', login);
      is_open := false;
    EXCEPTION WHEN lock_not_available THEN NULL;
    END;
    PERFORM set_config('lock_timeout', '300ms', true);
  END IF;

  -- What PostgreSQL asks of whoever ends a session or drops what a login owns. Not before: while it lives, the pipeline is no part of it.
  EXECUTE format('GRANT %I TO %I WITH INHERIT TRUE, SET TRUE', login, current_user);

  FOR statement IN
    SELECT format('REVOKE %I FROM %I', given.rolname, login)
    FROM pg_auth_members held JOIN pg_roles given ON given.oid = held.roleid
    WHERE held.member = target
    UNION ALL
    SELECT format('REVOKE ALL ON TABLE %s FROM %I', objid::regclass, login)
    FROM pg_shdepend WHERE refclassid = 'pg_authid'::regclass AND refobjid = target AND deptype = 'a' AND classid = 'pg_class'::regclass
      AND dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
    UNION ALL
    SELECT format('REVOKE ALL ON SCHEMA %s FROM %I', objid::regnamespace, login)
    FROM pg_shdepend WHERE refclassid = 'pg_authid'::regclass AND refobjid = target AND deptype = 'a' AND classid = 'pg_namespace'::regclass
      AND dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
  LOOP
    -- Somebody else's migration may hold this table, or an operator may have taken the ADMIN option back: then drop_login does it.
    BEGIN
      EXECUTE statement;
    EXCEPTION WHEN lock_not_available OR insufficient_privilege OR internal_error THEN NULL;
    END;
  END LOOP;

  -- A login with no rights left may be handed to the sweeper, who rolls back what it prepared and drops what it owns elsewhere.
  IF session_user <> current_user
    AND NOT EXISTS (SELECT FROM pg_auth_members WHERE member = target)
    AND NOT EXISTS (SELECT FROM pg_shdepend WHERE refclassid = 'pg_authid'::regclass AND refobjid = target AND deptype = 'a')
  THEN
    EXECUTE format('GRANT %I TO %I WITH INHERIT FALSE, SET TRUE', login, session_user);
  END IF;

  RETURN CASE WHEN is_open THEN 'locked' ELSE 'closed' END;
END
$$;

-- Asks every session of this login to end, whatever role it has SET, and tells how many there were; `arriving` are connections that are
-- signing in. Zero sessions twice in a row, and none arriving: all are gone.
CREATE OR REPLACE FUNCTION elevate.end_sessions(login text, OUT sessions integer, OUT arriving integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  target oid := elevate.our_role(login);
  session integer;
BEGIN
  sessions := 0;
  -- A loop, since SQL may evaluate the two halves of an AND in either order, and would ask others to end as well.
  FOR session IN SELECT pid FROM pg_stat_activity WHERE usesysid = target LOOP
    PERFORM pg_terminate_backend(session);
    sessions := sessions + 1;
  END LOOP;
  -- A connection that is signing in holds the lock of its transaction and has no user yet (so does an autovacuum worker: see the caller).
  SELECT count(DISTINCT lock.pid) INTO arriving
  FROM pg_locks lock LEFT JOIN pg_stat_activity activity ON activity.pid = lock.pid
  WHERE lock.locktype = 'virtualxid' AND activity.usesysid IS NULL;
END
$$;

-- The prepared transactions of this login. Those of its shared owner count from the lease's start: the owner cannot sign in, so it was an
-- elevation that prepared them. Only their owner may roll them back, and not inside a function.
CREATE OR REPLACE FUNCTION elevate.prepared_by(login text) RETURNS TABLE (gid text, owner text, database text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT entry.gid, entry.owner::text, entry.database::text
  FROM pg_prepared_xacts entry, elevate.mark_of(login) mark
  WHERE elevate.our_role(login) IS NOT NULL
    AND (entry.owner = login OR (entry.owner = mark ->> 'owner'
      AND CASE WHEN pg_input_is_valid(mark ->> 'since', 'timestamptz') THEN entry.prepared >= (mark ->> 'since')::timestamptz ELSE false END))
$$;

-- Gives what the login owns to the shared owner (where its shape has one), drops the rest, and the login.
-- 'in use': a session lives. 'elsewhere': it owns something in another database.
CREATE OR REPLACE FUNCTION elevate.drop_login(login text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
  target oid := elevate.our_role(login);
  owner text := elevate.mark_of(login) ->> 'owner';
BEGIN
  IF target IS NULL THEN RETURN 'absent'; END IF;
  IF EXISTS (SELECT FROM pg_stat_activity WHERE usesysid = target) THEN RETURN 'in use'; END IF;

  IF EXISTS (SELECT FROM pg_roles WHERE rolname = owner) THEN
    BEGIN
      EXECUTE format('GRANT %I TO %I WITH INHERIT TRUE, SET TRUE', owner, current_user);
      EXECUTE format('REASSIGN OWNED BY %I TO %I', login, owner);
      EXECUTE format('REVOKE %I FROM %I GRANTED BY %2$I', owner, current_user);
    EXCEPTION WHEN insufficient_privilege THEN NULL; -- no owner that we may give to, or it may not own things there: dropped
    END;
  END IF;
  EXECUTE format('DROP OWNED BY %I CASCADE', login);
  BEGIN
    EXECUTE format('DROP ROLE %I', login);
  EXCEPTION WHEN dependent_objects_still_exist THEN RETURN 'elsewhere';
  END;
  RETURN 'dropped';
END
$$;

ALTER FUNCTION elevate.our_role(text) OWNER TO elevate_pipeline;
ALTER FUNCTION elevate.mark_of(text) OWNER TO elevate_pipeline;
ALTER FUNCTION elevate.leases() OWNER TO elevate_pipeline;
ALTER FUNCTION elevate.close_login(text, integer) OWNER TO elevate_pipeline;
ALTER FUNCTION elevate.end_sessions(text) OWNER TO elevate_pipeline;
ALTER FUNCTION elevate.prepared_by(text) OWNER TO elevate_pipeline;
ALTER FUNCTION elevate.drop_login(text) OWNER TO elevate_pipeline;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA elevate FROM PUBLIC;
GRANT EXECUTE ON FUNCTION elevate.leases(), elevate.close_login(text, integer), elevate.end_sessions(text), elevate.prepared_by(text),
  elevate.drop_login(text) TO elevate_sweeper;

COMMIT;
