import os
import shutil

import psycopg
import pytest
from django.core.exceptions import ImproperlyConfigured

from local_postgres.programs import MAJOR_VERSION
from local_postgres.server import EmbeddedServer, connection_settings
from tests.local_postgres.servers import (
    connect,
    has_stopped,
    release_server,
    wait_until,
)


def test_connection_settings_start_nothing_and_write_nothing(tmp_path):
    directory = tmp_path / "data"
    assert connection_settings(directory) == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "backpain",
        "USER": "backpain",
        "HOST": str(directory / "database"),
    }
    assert not directory.exists()


def test_process_number_on_file_that_belongs_to_another_program_is_ignored(
    directory, start_client
):
    start_client(directory).communicate()
    wait_until(lambda: has_stopped(directory))
    stale = directory / "database" / "postmaster.pid"
    stale.write_text(f"{os.getpid()}\n{stale.parent}\n1\n5432\n\n\n\n")
    with connect(directory) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_incomplete_database_is_made_again(directory):
    (directory / "database.new").mkdir()
    (directory / "database.new" / "PG_VERSION").write_text(str(MAJOR_VERSION))
    with connect(directory) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_server_of_a_long_path_has_its_socket_in_a_short_one(directory):
    deep = directory / ("a" * 60) / ("b" * 60)
    with connect(deep) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    socket_directory = EmbeddedServer(directory=deep).socket_directory
    assert socket_directory.stat().st_mode & 0o777 == 0o700
    release_server()
    wait_until(lambda: has_stopped(deep))
    shutil.rmtree(socket_directory)


def test_socket_is_not_put_where_somebody_else_waits(directory, monkeypatch):
    trap = directory / "trap"
    trap.symlink_to(directory)
    server = EmbeddedServer(directory=directory)
    monkeypatch.setitem(server.__dict__, "socket_directory", trap)
    with pytest.raises(ImproperlyConfigured, match="belongs to somebody else"):
        server.ensure_socket_directory()


def test_database_listens_to_nobody_but_its_own_account(directory):
    with connect(directory) as connection:
        assert connection.execute("SHOW listen_addresses").fetchone() == ("",)
        assert connection.execute("SHOW fsync").fetchone() == ("on",)
    assert (directory / "database").stat().st_mode & 0o777 == 0o700


def test_log_of_the_database_quotes_nothing_that_was_typed(directory):
    with connect(directory) as connection:
        connection.execute("CREATE TABLE notes (pain int CHECK (pain < 11), note text)")
        with pytest.raises(psycopg.errors.CheckViolation):
            connection.execute("INSERT INTO notes VALUES (11, 'my sister')")
    log = EmbeddedServer(directory=directory).cluster.log_path.read_text()
    assert "violates check constraint" in log
    assert "my sister" not in log
