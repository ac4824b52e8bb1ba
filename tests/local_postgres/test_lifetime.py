"""Real processes share the embedded server, leave it and are killed."""

import os
import shutil
import signal

from local_postgres.server import EmbeddedServer
from tests.local_postgres.servers import (
    connect,
    find_processes,
    has_stopped,
    launch_client,
    make_directory,
    postmaster,
    wait_until,
)


def test_two_clients_share_one_server_which_stops_after_the_last(
    directory, start_client
):
    first = start_client(directory)
    number = postmaster(directory)
    second = start_client(directory)
    assert postmaster(directory) == number

    first.communicate()
    assert EmbeddedServer(directory=directory).is_running()
    second.communicate()
    wait_until(lambda: has_stopped(directory))


def test_server_stops_after_a_client_that_was_killed(directory, start_client):
    start_client(directory).kill()
    wait_until(lambda: has_stopped(directory))


def test_killed_server_starts_again_and_has_every_row(directory):
    with connect(directory) as connection:
        connection.execute("CREATE TABLE logged AS SELECT 1 AS number")
        number = postmaster(directory)
        os.kill(number, signal.SIGKILL)
    with connect(directory) as connection:
        assert connection.execute("SELECT * FROM logged").fetchall() == [(1,)]
    assert postmaster(directory) != number


def test_starts_at_once_on_a_new_directory_come_up_on_one_server(directory):
    starts = [launch_client(directory) for _ in range(4)]
    for process in starts:
        assert process.stdout.readline() == b"ready\n"
    assert EmbeddedServer(directory=directory).is_running()
    assert len(find_processes("--full", f"local_postgres.supervisor {directory}$")) == 1
    for process in starts:
        process.communicate()
    wait_until(lambda: has_stopped(directory))


def test_two_directories_have_two_servers(directory, start_client):
    other = make_directory()
    start_client(directory)
    neighbour = start_client(other)
    assert postmaster(directory) != postmaster(other)

    neighbour.communicate()
    wait_until(lambda: has_stopped(other))
    shutil.rmtree(other)
    assert EmbeddedServer(directory=directory).is_running()
