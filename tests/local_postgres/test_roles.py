"""Whoever breaks into the application's role stays inside its database."""

import os
import pwd
from pathlib import Path

import psycopg
import pytest

from backpain.startup import SUPERUSER_MESSAGE, warn_of_superuser
from bench.web_server import find_free_port
from local_postgres.programs import client_program_directory
from local_postgres.roles import SUPERUSER
from local_postgres.server import EmbeddedServer
from tests import ROOT
from tests.local_postgres.old_clusters import (
    ROWS_IN_OLD_CLUSTER,
    make_old_cluster,
    run_old_superuser,
    serving_old_volume,
)
from tests.local_postgres.roles import run_as_superuser
from tests.local_postgres.servers import child_processes, connect, postmaster

# What a superuser may do to the machine, the server or the other roles.
ATTACKS = [
    "COPY (SELECT 1) TO PROGRAM 'id'",
    "CREATE TABLE loot (line text); COPY loot FROM PROGRAM 'id'",
    "CREATE TABLE loot (line text); COPY loot FROM '/etc/passwd'",
    "COPY (SELECT 1) TO '/tmp/loot'",
    "SELECT pg_read_file('/etc/passwd')",
    "SELECT pg_ls_dir('.')",
    "SELECT lo_import('/etc/passwd')",
    "CREATE FUNCTION run(text) RETURNS int LANGUAGE c AS 'libc.so.6', 'system'",
    "LOAD '/tmp/library.so'",
    "ALTER SYSTEM SET archive_command = 'id'",
    "SET session_preload_libraries = '/tmp/library.so'",
    "SET log_min_error_statement = 'error'",
    "ALTER ROLE backpain SUPERUSER",
    "ALTER ROLE postgres PASSWORD 'x'",
    "SET ROLE postgres",
    "SET SESSION AUTHORIZATION postgres",
    "GRANT pg_execute_server_program TO backpain",
    "GRANT postgres TO backpain",
    "CREATE ROLE another",
    "CREATE DATABASE another",
    "UPDATE pg_authid SET rolsuper = true",
    "SELECT rolpassword FROM pg_authid",
    "SELECT pg_reload_conf()",
]
# In docs/operations.md.
SCRIPTS = ["local_postgres/separate_roles.sql", "deploy/role_passwords.sql"]
OWNERS_SQL = """
SELECT datdba::regrole::text FROM pg_database WHERE datname = current_database()
UNION
SELECT relowner::regrole::text FROM pg_class
WHERE relnamespace IN ('public'::regnamespace, to_regnamespace('old'))
UNION
SELECT proowner::regrole::text FROM pg_proc
WHERE pronamespace = 'public'::regnamespace
UNION
SELECT nspowner::regrole::text FROM pg_namespace WHERE nspname = 'old'
"""

only_as_root = pytest.mark.skipif(
    os.getuid() != 0, reason="only root runs it as another account"
)


def assert_refuses_attacks(connection):
    for attack in ATTACKS:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(attack)


def test_role_of_the_application_can_do_nothing_outside_its_database(directory):
    with connect(directory) as connection:
        assert_refuses_attacks(connection)
        assert connection.execute(OWNERS_SQL).fetchall() == [("backpain",)]


def test_role_of_the_application_can_do_all_that_migrations_need(directory):
    with connect(directory) as connection:
        connection.execute("CREATE SCHEMA notes CREATE TABLE notes (id serial)")
        connection.execute(
            "CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql "
            "AS 'BEGIN RETURN new; END'"
        )
        connection.execute("CREATE EXTENSION IF NOT EXISTS plpgsql")
        connection.execute("DROP SCHEMA public CASCADE")


def test_cluster_of_an_earlier_version_keeps_its_rows_and_loses_its_superuser(
    directory,
):
    make_old_cluster(directory)
    with connect(directory) as connection:
        assert_refuses_attacks(connection)
        assert connection.execute(OWNERS_SQL).fetchall() == [("backpain",)]
        query = "SELECT id, note FROM entries ORDER BY id"
        assert connection.execute(query).fetchall() == ROWS_IN_OLD_CLUSTER
        connection.execute("INSERT INTO entries (note) VALUES ('new')")
        connection.execute("ALTER TABLE old.visits ADD COLUMN place text")
        connection.execute("DROP FUNCTION refuse_change() CASCADE")
    roles = "SELECT rolname FROM pg_roles WHERE rolname !~ '^pg_' ORDER BY 1"
    assert run_as_superuser(directory, roles).split() == ["backpain", "postgres"]


def test_superuser_is_whoever_runs_the_server(directory):
    with connect(directory):
        assert run_as_superuser(directory, "SHOW is_superuser") == "on"


@only_as_root
def test_root_can_become_the_role_of_the_application_alone(directory):
    with connect(directory), pytest.raises(psycopg.OperationalError, match="Peer auth"):
        psycopg.connect(
            host=EmbeddedServer(directory=directory).socket_directory,
            dbname="postgres",
            user=SUPERUSER,
        )


@only_as_root
def test_no_process_of_the_server_runs_as_root(directory):
    with connect(directory):
        account = pwd.getpwnam("backpain").pw_uid
        for number in [postmaster(directory), *child_processes(postmaster(directory))]:
            assert Path("/proc", str(number)).stat().st_uid == account


@only_as_root
def test_account_of_the_server_can_change_nothing_that_root_reads_or_runs(directory):
    make_old_cluster(directory)
    with connect(directory):
        pass
    account = pwd.getpwnam("backpain").pw_uid
    own = {
        path
        for path in [directory, *directory.rglob("*")]
        if not path.is_symlink() and is_changeable_by(path.stat(), account)
    }
    database = directory / "database"
    assert {path for path in own if database not in [path, *path.parents]} == set()
    assert client_program_directory().stat().st_uid != account


def is_changeable_by(status, account):
    return status.st_uid == account or bool(status.st_mode & 0o022)


def test_compose_file_makes_a_role_that_is_no_superuser():
    text = (ROOT / "compose.yaml").read_text()
    # The image makes a superuser of whomever this names.
    assert "POSTGRES_USER" not in text
    assert "CREATE DATABASE backpain OWNER backpain;" in text


def test_volume_of_compose_from_before_loses_its_superuser_by_the_documented_command(
    directory, monkeypatch, capsys
):
    guide = (ROOT / "docs/operations.md").read_text()
    assert f"cat {' '.join(SCRIPTS)} |" in guide
    monkeypatch.setenv("POSTGRES_PASSWORD", "it's secret")
    port = find_free_port()
    address = {"host": "127.0.0.1", "port": port, "password": "it's secret"}
    with serving_old_volume(directory, port, "it''s secret"):
        with psycopg.connect(**address, user="backpain") as connection:
            warn_of_superuser(connection)
        assert capsys.readouterr().err == f"{SUPERUSER_MESSAGE}\n"
        script = "".join((ROOT / path).read_text() for path in SCRIPTS)
        run_old_superuser(directory, port, script)
        with psycopg.connect(**address, user="backpain", autocommit=True) as connection:
            warn_of_superuser(connection)
            assert_refuses_attacks(connection)
            query = "SELECT id, note FROM entries ORDER BY id"
            assert connection.execute(query).fetchall() == ROWS_IN_OLD_CLUSTER
        assert capsys.readouterr().err == ""
        with pytest.raises(psycopg.OperationalError, match="password"):
            psycopg.connect(**address, user=SUPERUSER, dbname="backpain")
