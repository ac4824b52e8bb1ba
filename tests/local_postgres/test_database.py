"""The embedded database: shared, left and killed by real processes."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psycopg
import pytest
from django.core.exceptions import ImproperlyConfigured

from local_postgres import database, file_locks, supervisor
from local_postgres.data_directory import (
    SETUP_LOCK_FILE,
    prepare_data_directory,
    read_secret_key,
)
from local_postgres.server import MAJOR_VERSION, EmbeddedServer, connection_settings
from tests import ROOT

PATIENCE_SECONDS = 120
USER = """
import sys
from pathlib import Path
from local_postgres import database
database.ensure_server(Path(sys.argv[1]))
print("joined", flush=True)
sys.stdin.read()
"""


def make_directory():
    """Not pytest's own: as root that is closed to the account of PostgreSQL."""
    directory = Path(tempfile.mkdtemp(prefix="backpain-test-"))
    directory.chmod(0o711)
    return directory


@pytest.fixture
def directory(monkeypatch):
    """A data directory with a server of its own, that ends with the test."""
    directory = make_directory()
    monkeypatch.setattr(database, "_users_lock_descriptors", [])
    yield directory
    leave()
    wait_until(lambda: has_stopped(directory))
    shutil.rmtree(directory)


@pytest.fixture
def users():
    """Processes that use a server until they are told to go."""
    processes = []

    def start(directory):
        process = subprocess.Popen(
            [sys.executable, "-c", USER, directory],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        processes.append(process)
        assert process.stdout.readline() == b"joined\n"
        return process

    yield start
    for process in processes:
        process.kill()
        process.communicate()


def server_of(directory):
    return EmbeddedServer(directory=directory)


def has_stopped(directory):
    """Whether the last process of the server has let go of its files."""
    lock = file_locks.try_acquire_exclusive_lock(directory / "server.lock")
    if lock is not None:
        os.close(lock)
    return lock is not None


def leave():
    while database._users_lock_descriptors:
        os.close(database._users_lock_descriptors.pop())


def wait_until(condition):
    give_up_at = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < give_up_at, "it did not happen"
        time.sleep(0.05)


def connect(directory):
    database.ensure_server(directory)
    address = connection_settings(directory)
    return psycopg.connect(
        host=address["HOST"],
        dbname=address["NAME"],
        user=address["USER"],
        autocommit=True,
    )


def postmaster(directory):
    return int((directory / "database" / "postmaster.pid").read_text().split()[0])


def test_two_users_share_one_server_which_stops_after_the_last(directory, users):
    first = users(directory)
    number = postmaster(directory)
    second = users(directory)
    assert postmaster(directory) == number

    first.communicate()
    assert server_of(directory).is_running()
    second.communicate()
    wait_until(lambda: has_stopped(directory))


def test_server_stops_after_a_user_who_was_killed(directory, users):
    user = users(directory)
    user.kill()
    wait_until(lambda: has_stopped(directory))


def test_killed_server_starts_again_and_has_every_row(directory):
    with connect(directory) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 1 AS number")
        number = postmaster(directory)
        os.kill(number, signal.SIGKILL)
    with connect(directory) as connection:
        assert connection.execute("SELECT * FROM kept").fetchall() == [(1,)]
    assert postmaster(directory) != number


def test_process_number_on_file_that_belongs_to_another_program_is_ignored(
    directory, users
):
    users(directory).communicate()
    wait_until(lambda: has_stopped(directory))
    stale = directory / "database" / "postmaster.pid"
    stale.write_text(f"{os.getpid()}\n{stale.parent}\n1\n5432\n\n\n\n")
    with connect(directory) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_two_directories_have_two_servers(directory, users):
    other = make_directory()
    users(directory)
    neighbour = users(other)
    assert postmaster(directory) != postmaster(other)
    neighbour.communicate()
    wait_until(lambda: has_stopped(other))
    shutil.rmtree(other)
    assert server_of(directory).is_running()


def test_half_made_database_is_made_again(directory):
    (directory / "database.new").mkdir()
    (directory / "database.new" / "PG_VERSION").write_text(str(MAJOR_VERSION))
    with connect(directory) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_server_of_a_long_path_has_its_socket_in_a_short_one(directory):
    deep = directory / ("a" * 60) / ("b" * 60)
    with connect(deep) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    place = server_of(deep).socket_directory
    assert place.stat().st_mode & 0o777 == 0o700
    leave()
    wait_until(lambda: has_stopped(deep))
    shutil.rmtree(place)


def test_socket_is_not_put_where_somebody_else_waits(directory, monkeypatch):
    trap = directory / "trap"
    trap.symlink_to(directory)
    server = server_of(directory)
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
    log = server_of(directory).log_path.read_text()
    assert "violates check constraint" in log
    assert "my sister" not in log


def test_server_that_cannot_start_says_why(directory, users):
    users(directory).communicate()
    wait_until(lambda: has_stopped(directory))
    (directory / "database" / "PG_VERSION").write_text("9\n")
    with pytest.raises(ImproperlyConfigured, match=r"does not start: .* incompatible"):
        database.ensure_server(directory)
    shutil.rmtree(directory / "database")


def test_keeper_stops_the_server_and_lets_go_of_its_own_lock(directory):
    database.ensure_server(directory)
    own_lock = file_locks.open_lock_file(directory / "another.lock")
    leave()
    supervisor.stop_server_after_last_user(directory, own_lock)
    assert not server_of(directory).is_running()
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(own_lock)


def test_lock_that_is_held_is_not_had(tmp_path):
    with file_locks.exclusive_lock(tmp_path / SETUP_LOCK_FILE):
        assert (
            file_locks.try_acquire_exclusive_lock(
                tmp_path / SETUP_LOCK_FILE, timeout_seconds=0.1
            )
            is None
        )


def test_secret_key_is_generated_once_and_private(tmp_path):
    key = read_secret_key(tmp_path)
    assert len(key) >= 50
    assert read_secret_key(tmp_path) == key
    assert (tmp_path / "secret_key").stat().st_mode & 0o777 == 0o600


def test_data_directory_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(ImproperlyConfigured, match=r"/file/data cannot be written"):
        prepare_data_directory(tmp_path / "file" / "data")
