-- Takes back what 01 and 02 set up. Live elevations first: `elevate reconcile --only revoke`, after everything has been revoked.
BEGIN;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname ~ '^elev_[0-9]{8}-') THEN
    RAISE EXCEPTION 'temporary logins exist: end them first';
  END IF;
END
$$;
DROP EVENT TRIGGER IF EXISTS elevate_refuse_drops;
DROP SCHEMA IF EXISTS ops CASCADE;
DROP SCHEMA IF EXISTS elevate CASCADE;
DO $$
DECLARE
  gone text;
BEGIN
  -- The pipeline last: what it was given hangs on it.
  FOREACH gone IN ARRAY ARRAY['shape_orders_refresh', 'shape_orders_cancel', 'shape_orders_flags', 'shape_orders_drop', 'orders_canceller',
    'elevate_sweeper', 'elevate_pipeline'] LOOP
    IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = gone) THEN
      EXECUTE pg_catalog.format('DROP OWNED BY %I', gone);
      EXECUTE pg_catalog.format('DROP ROLE %I', gone);
    END IF;
  END LOOP;
END
$$;

COMMIT;
