"""The web server goes on running while something of its database is killed."""

import os
import signal
import time
from contextlib import suppress

import psycopg
import pytest

from local_postgres.file_locks import (
    SUPERVISOR_LOCK_FILE,
    is_held_exclusively,
    open_lock_file,
)
from local_postgres.lifetime import SUPERVISOR_LOG_FILE, ensure_server
from local_postgres.server import EmbeddedServer
from local_postgres.supervisor import compute_pause, stop_server_after_last_client
from tests.local_postgres.servers import (
    ask_server,
    child_processes,
    connect,
    find_supervisor,
    postmaster,
    release_server,
    wait_until,
)

# It takes one or two on an idle machine, and tests run on a busy one.
LONGEST_OUTAGE_SECONDS = 15
ROWS = [(1,)]


@pytest.fixture
def used_directory(directory):
    """A data directory whose server we use, with a row in its database."""
    with connect(directory) as connection:
        connection.execute("CREATE TABLE logged AS SELECT 1 AS number")
    return directory


def is_answered(directory):
    with suppress(psycopg.OperationalError):
        return ask_server(directory, "SELECT * FROM logged") == ROWS


def assert_answered_soon(directory):
    killed_at = time.monotonic()
    wait_until(lambda: is_answered(directory))
    assert time.monotonic() - killed_at < LONGEST_OUTAGE_SECONDS


def count_log_lines(directory):
    return len((directory / SUPERVISOR_LOG_FILE).read_text().splitlines())


def test_supervisor_stops_the_server_and_releases_its_own_lock(directory):
    ensure_server(directory)
    own_lock = open_lock_file(directory / "another.lock")
    release_server()
    stop_server_after_last_client(directory, own_lock)
    assert not EmbeddedServer(directory=directory).is_running()
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(own_lock)


def test_server_that_is_killed_comes_back_without_a_command(used_directory):
    killed = postmaster(used_directory)
    os.kill(killed, signal.SIGKILL)
    assert_answered_soon(used_directory)
    assert postmaster(used_directory) != killed
    wait_until(lambda: count_log_lines(used_directory) == 1)


def test_server_comes_back_after_one_of_its_processes_is_killed(used_directory):
    for number in child_processes(postmaster(used_directory)):
        with suppress(ProcessLookupError):
            os.kill(number, signal.SIGKILL)
    assert_answered_soon(used_directory)


def test_supervisor_that_is_killed_comes_back_and_its_server_with_it(used_directory):
    killed = find_supervisor(used_directory)
    os.kill(postmaster(used_directory), signal.SIGKILL)
    os.kill(killed, signal.SIGKILL)
    assert_answered_soon(used_directory)
    lock = used_directory / SUPERVISOR_LOCK_FILE
    wait_until(lambda: is_held_exclusively(lock))
    assert find_supervisor(used_directory) != killed


def test_server_that_cannot_start_is_tried_again_with_pauses_and_one_log_line(
    used_directory,
):
    version = used_directory / "database" / "PG_VERSION"
    text = version.read_text()
    version.write_text("9\n")
    os.kill(postmaster(used_directory), signal.SIGKILL)
    wait_until(lambda: count_log_lines(used_directory) == 1)
    time.sleep(3)
    assert count_log_lines(used_directory) == 1
    assert "was made by PostgreSQL 9" in (
        (used_directory / SUPERVISOR_LOG_FILE).read_text()
    )
    version.write_text(text)
    wait_until(lambda: is_answered(used_directory))
    wait_until(lambda: count_log_lines(used_directory) == 2)


def test_database_that_has_gone_is_not_replaced_by_an_empty_one(used_directory):
    database = used_directory / "database"
    database.rename(used_directory / "elsewhere")
    os.kill(postmaster(used_directory / "elsewhere", ""), signal.SIGKILL)
    wait_until(lambda: count_log_lines(used_directory) == 1)
    assert not database.exists()
    (used_directory / "elsewhere").rename(database)
    wait_until(lambda: is_answered(used_directory))


def test_pauses_double_up_to_a_minute():
    pauses = [compute_pause(failures) for failures in range(9)]
    assert pauses == [0, 1, 2, 4, 8, 16, 32, 60, 60]
