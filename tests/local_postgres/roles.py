"""The roles of an embedded cluster, beside that of the application."""

from local_postgres.file_locks import exclusive_lock
from local_postgres.roles import SUPERUSER
from local_postgres.server import EmbeddedServer

TEST_ROLE = "backpain_test"

# Databases that earlier tests have left behind are its own, too: it replaces them. What
# tests write need not outlive a fall of the machine, so no commit waits for the disk.
MAKE_TEST_ROLE_SQL = """
DO $$
DECLARE
    name text;
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'backpain_test') THEN
        CREATE ROLE backpain_test LOGIN CREATEDB;
    END IF;
    ALTER ROLE backpain_test SET synchronous_commit = off;
    FOR name IN SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%' LOOP
        EXECUTE format('ALTER DATABASE %I OWNER TO backpain_test', name);
    END LOOP;
END
$$
"""


def run_as_superuser(directory, statement):
    """Return what psql says as the account of the server, who alone may be it."""
    server = EmbeddedServer(directory=directory)
    result = server.programs.run_program(
        "psql",
        f"--host={server.socket_directory}",
        f"--username={SUPERUSER}",
        "--dbname=postgres",
        "--no-psqlrc",
        "--tuples-only",
        "--no-align",
        f"--command={statement}",
    )
    assert result.returncode == 0, result.stderr.decode()
    return result.stdout.decode().strip()


def make_test_role(directory):
    """Unlike the application, tests create databases; they cannot read its data."""
    # Processes that start together would each make it.
    with exclusive_lock(directory / "tests.lock"):
        run_as_superuser(directory, MAKE_TEST_ROLE_SQL)
    return TEST_ROLE
