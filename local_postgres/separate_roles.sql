-- Makes the application's role, which is no superuser, the owner of its database.
-- In earlier versions it was number 10, the first role of the cluster.

DO $$
DECLARE
    statement text;
BEGIN
    -- The first role must stay a superuser, and no role can rename itself.
    IF EXISTS (
        SELECT FROM pg_roles WHERE oid = 10 AND rolname = 'backpain'
    ) THEN
        CREATE ROLE backpain_renaming SUPERUSER;
        SET SESSION AUTHORIZATION backpain_renaming;
        ALTER ROLE backpain RENAME TO postgres;
        SET SESSION AUTHORIZATION postgres;
        DROP ROLE backpain_renaming;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'backpain') THEN
        CREATE ROLE backpain LOGIN;
    END IF;
    FOR statement IN
        WITH schemas AS (
            SELECT oid, nspname AS name, nspowner AS owner FROM pg_namespace
            WHERE nspname <> 'information_schema' AND nspname !~ '^pg_'
        )
        SELECT format('DATABASE %I', datname) FROM pg_database
        WHERE datname = 'backpain'
        UNION ALL
        SELECT format('SCHEMA %I', name) FROM schemas WHERE owner = 10
        UNION ALL
        SELECT format('TABLE %s', pg_class.oid::regclass)
        FROM pg_class JOIN schemas ON relnamespace = schemas.oid
        WHERE relowner = 10 AND relkind IN ('r', 'p', 'v', 'm', 'f')
        UNION ALL
        -- That of a column goes with its table.
        SELECT format('SEQUENCE %s', pg_class.oid::regclass)
        FROM pg_class JOIN schemas ON relnamespace = schemas.oid
        WHERE relowner = 10 AND relkind = 'S' AND NOT EXISTS (
            SELECT FROM pg_depend
            WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid
            AND refobjsubid > 0
        )
        UNION ALL
        SELECT format('ROUTINE %s', pg_proc.oid::regprocedure)
        FROM pg_proc JOIN schemas ON pronamespace = schemas.oid
        WHERE proowner = 10
    LOOP
        EXECUTE 'ALTER ' || statement || ' OWNER TO backpain';
    END LOOP;
END
$$;

