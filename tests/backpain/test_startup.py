"""Everything that can prevent a start has its own message."""

import psycopg
import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError, ProgrammingError, connection
from django.db.migrations.recorder import MigrationRecorder

from backpain.startup import (
    OTHER_VERSION_MESSAGE,
    PENDING_MIGRATIONS_MESSAGE,
    describe_connection_error,
    exit_on_startup_error,
    is_migrated,
    require_connection,
)
from tests.backpain.processes import closed_port, manage


@pytest.mark.parametrize(
    ("message", "sentence"),
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
def test_database_that_refuses_has_its_sentence(message, sentence):
    assert describe_connection_error(message) == sentence


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


@pytest.mark.django_db(transaction=True)
def test_missing_table_ends_in_the_advice_to_migrate():
    with pytest.raises(SystemExit) as leaving, exit_on_startup_error():
        raise ProgrammingError from psycopg.errors.UndefinedTable()
    assert leaving.value.code == f"backpain: {PENDING_MIGRATIONS_MESSAGE}"


@pytest.mark.django_db(transaction=True)
def test_missing_table_in_the_database_of_another_version_says_so():
    recorder = MigrationRecorder(connection)
    recorder.record_applied("people", "0001_of_another_version")
    try:
        with pytest.raises(SystemExit) as leaving, exit_on_startup_error():
            raise ProgrammingError from psycopg.errors.UndefinedTable()
    finally:
        recorder.record_unapplied("people", "0001_of_another_version")
    assert leaving.value.code == f"backpain: {OTHER_VERSION_MESSAGE}"


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
def test_command_says_that_the_database_is_out_of_reach(command):
    with closed_port() as port:
        address = f"postgresql://someone@127.0.0.1:{port}/backpain"
        status, message = manage(command, DATABASE_URL=address)
    assert status == 1
    assert message.startswith("backpain: The database cannot be reached: ")
    assert message.endswith("Connection refused.")


def test_web_server_that_cannot_keep_a_key_says_so_before_it_serves(tmp_path):
    (tmp_path / "file").touch()
    status, message = manage(
        "runserver",
        DATA_DIR=str(tmp_path / "file" / "data"),
        DATABASE_URL="postgresql://someone@127.0.0.1:1/backpain",
        SECRET_KEY="",
    )
    assert (status, message.partition(" cannot be written")[0]) == (
        1,
        f"backpain: The data directory {tmp_path}/file/data",
    )
