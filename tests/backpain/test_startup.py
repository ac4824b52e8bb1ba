"""Everything that can stand in the way of a start has its sentence."""

import os
import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote, urlencode

import psycopg
import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError, ProgrammingError, connection

from backpain.startup import (
    PENDING_MIGRATIONS_MESSAGE,
    describe_connection_error,
    exit_on_startup_error,
    is_migrated,
    require_connection,
)
from tests import ROOT

GUNICORN = Path(sys.executable).parent / "gunicorn"


def run(*command, **environment):
    """The status and the last line of what a command said."""
    result = subprocess.run(
        [*map(str, command)],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    return result.returncode, result.stderr.strip().rpartition("\n")[2]


def manage(*arguments, **environment):
    return run(sys.executable, "manage.py", *arguments, **environment)


def database_address(name):
    settings = connection.settings_dict
    host = settings["HOST"] or settings["OPTIONS"]["host"]
    place = urlencode({"host": host, "port": settings["PORT"] or 5432})
    return (
        f"postgresql://{settings['USER']}:{quote(settings['PASSWORD'])}@/{name}?{place}"
    )


@pytest.fixture
def closed_port():
    """A port that nobody serves, and that nobody else is given meanwhile."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        yield server.getsockname()[1]


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (
            'FATAL:  password authentication failed for user "x"',
            "The database refuses the user name or password in DATABASE_URL.",
        ),
        (
            "fe_sendauth: no password supplied",
            "DATABASE_URL lacks the password of the database's user.",
        ),
        (
            'FATAL:  database "x" does not exist',
            "The database or user named in DATABASE_URL does not exist.",
        ),
        (
            "Connection refused\n\tIs the server running?",
            "The database cannot be reached: Connection refused.",
        ),
    ],
)
def test_database_that_refuses_has_its_sentence(said, sentence):
    assert describe_connection_error(said) == sentence


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (ImproperlyConfigured("Set it."), "backpain: Set it."),
        (
            OperationalError("Gone"),
            "backpain: The database cannot be reached: Gone.",
        ),
    ],
)
def test_obstacle_ends_in_one_sentence(error, sentence):
    with pytest.raises(SystemExit) as leaving, exit_on_startup_error():
        raise error
    assert leaving.value.code == sentence


def test_missing_table_ends_in_the_advice_to_migrate():
    with pytest.raises(SystemExit) as leaving, exit_on_startup_error():
        raise ProgrammingError from psycopg.errors.UndefinedTable()
    assert leaving.value.code == f"backpain: {PENDING_MIGRATIONS_MESSAGE}"


def test_mistake_in_the_code_keeps_its_traceback():
    with pytest.raises(ZeroDivisionError), exit_on_startup_error():
        _ = 1 / 0


@pytest.mark.django_db
def test_test_database_is_reached_and_migrated():
    require_connection()
    assert is_migrated()


@pytest.mark.django_db
def test_forgotten_migration_is_noticed():
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'people'")
    assert not is_migrated()


@pytest.mark.parametrize("command", ["migrate", "runserver"])
def test_command_says_that_the_database_is_out_of_reach(closed_port, command):
    address = f"postgresql://someone@127.0.0.1:{closed_port}/backpain"
    status, said = manage(command, DATABASE_URL=address)
    assert status == 1
    assert said.startswith("backpain: The database cannot be reached: ")
    assert said.endswith("Connection refused.")


def test_address_of_no_postgresql_is_refused():
    status, said = manage("check", DATABASE_URL="sqlite:///file")
    assert status == 1
    assert said.startswith("backpain: DATABASE_URL is no address of a PostgreSQL")


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({}, "SECRET_KEY and ALLOWED_HOSTS"),
        ({"SECRET_KEY": "x"}, "ALLOWED_HOSTS"),
        ({"ALLOWED_HOSTS": "backpain.example"}, "SECRET_KEY"),
    ],
)
def test_production_names_what_it_misses(given, missing):
    settings = {"SECRET_KEY": "", "ALLOWED_HOSTS": "", **given}
    status, said = manage("check", ENVIRONMENT="production", **settings)
    assert status == 1
    assert said == (
        f"backpain: In production backpain needs its own {missing}: "
        "set what is missing in the environment."
    )


@pytest.fixture
def empty_database(db):
    """The address of a database beside the tests' own that nobody migrated."""
    name = f"{connection.settings_dict['NAME']}_empty"
    with psycopg.connect(**connection.get_connection_params()) as neighbour:
        neighbour.autocommit = True
        neighbour.execute(f"DROP DATABASE IF EXISTS {name}")
        neighbour.execute(f"CREATE DATABASE {name}")
        yield database_address(name)
        neighbour.execute(f"DROP DATABASE {name}")


def test_web_server_says_that_the_database_is_not_migrated(empty_database):
    status, said = run(GUNICORN, "backpain.wsgi", DATABASE_URL=empty_database)
    assert (status, said) == (1, f"backpain: {PENDING_MIGRATIONS_MESSAGE}")


@pytest.mark.django_db
def test_web_server_says_that_its_port_is_taken(closed_port):
    status, said = run(
        GUNICORN,
        "backpain.wsgi",
        DATABASE_URL=database_address(connection.settings_dict["NAME"]),
        PORT=str(closed_port),
    )
    assert (status, said) == (
        1,
        f"backpain: port {closed_port} is taken by another program: choose another, "
        f"for example PORT={closed_port + 1}.",
    )
