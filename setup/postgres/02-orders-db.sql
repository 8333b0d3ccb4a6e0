-- What the shapes of policy/systems/orders-db.yaml may give: this file is the ceiling. Run after 01-elevate.sql, in the database `orders`,
-- as a superuser; running it again changes nothing. Somebody who took over the whole repository could give no more than this.
BEGIN;

-- Roles that hold one shape's rights. Nobody is a member for good.
DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['shape_orders_refresh', 'shape_orders_cancel', 'shape_orders_flags', 'shape_orders_drop', 'orders_canceller'] LOOP
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = wanted) THEN
      EXECUTE pg_catalog.format('CREATE ROLE %I NOLOGIN', wanted);
    END IF;
  END LOOP;
END
$$;
GRANT shape_orders_refresh, shape_orders_cancel, shape_orders_flags, shape_orders_drop TO elevate_pipeline
  WITH ADMIN TRUE, INHERIT FALSE, SET FALSE;
-- SET, because only the owner of a prepared transaction may roll it back. With ADMIN the pipeline could give itself as much.
GRANT orders_owner TO elevate_pipeline WITH ADMIN TRUE, INHERIT FALSE, SET TRUE;

-- refresh-daily-sales
GRANT USAGE ON SCHEMA shop TO shape_orders_refresh;
GRANT SELECT, MAINTAIN ON shop.daily_sales TO shape_orders_refresh;

-- flip-flag
GRANT USAGE ON SCHEMA shop TO shape_orders_flags;
GRANT SELECT, UPDATE ON shop.feature_flags TO shape_orders_flags;

-- insert-rows, update-rows, delete-rows: the tables a request may name, and the rights it may have on each.
GRANT USAGE ON SCHEMA shop TO elevate_pipeline WITH GRANT OPTION;
GRANT SELECT, INSERT, UPDATE, DELETE ON shop.orders, shop.order_lines, shop.feature_flags TO elevate_pipeline WITH GRANT OPTION;

-- cancel-query: pg_signal_backend would also reach the pipeline's own sessions and end a revocation. This function does not.
CREATE SCHEMA IF NOT EXISTS ops;
REVOKE ALL ON SCHEMA ops FROM PUBLIC;
GRANT USAGE ON SCHEMA ops TO shape_orders_cancel;
GRANT pg_signal_backend, pg_read_all_stats TO orders_canceller;

CREATE OR REPLACE FUNCTION ops.running_queries()
RETURNS TABLE (pid integer, login name, application text, running interval, query text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT pid, usename, application_name, clock_timestamp() - query_start, query
  FROM pg_stat_activity
  WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()
    AND usename NOT IN ('elevate_pipeline', 'elevate_sweeper')
$$;

CREATE OR REPLACE FUNCTION ops.cancel_query(wanted integer) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(bool_or(pg_cancel_backend(pid)), false)
  FROM pg_stat_activity
  WHERE pid = wanted AND datname = current_database() AND usename NOT IN ('elevate_pipeline', 'elevate_sweeper')
$$;

ALTER FUNCTION ops.running_queries() OWNER TO orders_canceller;
ALTER FUNCTION ops.cancel_query(integer) OWNER TO orders_canceller;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ops FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ops.running_queries(), ops.cancel_query(integer) TO shape_orders_cancel;

-- migrate and drop-objects both work as orders_owner; the second also needs shape_orders_drop. An event trigger belongs to the superuser,
-- so the owner cannot turn it off. It guards against DROP; an owner can always delete rows.
CREATE OR REPLACE FUNCTION ops.refuse_drops() RETURNS event_trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  dropped text;
BEGIN
  IF session_user !~ '^elev_' OR pg_has_role(session_user, 'shape_orders_drop', 'MEMBER') THEN RETURN; END IF;
  SELECT object_identity INTO dropped FROM pg_event_trigger_dropped_objects()
  WHERE (object_type = 'schema' AND object_name = 'shop')
    OR (schema_name = 'shop'
      AND object_type IN ('table', 'table column', 'view', 'materialized view', 'foreign table', 'sequence', 'function', 'procedure', 'type'));
  IF FOUND THEN
    RAISE EXCEPTION 'dropping % takes an elevation of shape drop-objects', dropped USING ERRCODE = 'insufficient_privilege';
  END IF;
END
$$;
REVOKE ALL ON FUNCTION ops.refuse_drops() FROM PUBLIC;
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_event_trigger WHERE evtname = 'elevate_refuse_drops') THEN
    CREATE EVENT TRIGGER elevate_refuse_drops ON sql_drop EXECUTE FUNCTION ops.refuse_drops();
  END IF;
END
$$;

-- The default identity reads. PUBLIC creates nothing.
GRANT USAGE ON SCHEMA shop TO orders_readonly;
GRANT SELECT ON ALL TABLES IN SCHEMA shop TO orders_readonly;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;

COMMIT;
