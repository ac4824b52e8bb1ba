"""A data directory with a real server, and processes that use it."""

import pytest

from local_postgres import lifetime
from tests.local_postgres.servers import (
    has_stopped,
    launch_client,
    make_directory,
    release_server,
    remove_directory,
    wait_until,
)


@pytest.fixture
def directory(monkeypatch):
    """A data directory with its own server, which ends with the test."""
    directory = make_directory()
    monkeypatch.setattr(lifetime, "_client_locks", {})
    yield directory
    release_server()
    wait_until(lambda: has_stopped(directory))
    wait_until(lambda: remove_directory(directory))


@pytest.fixture
def start_client():
    """Start processes that use a server until their input ends."""
    processes = []

    def start_client(directory):
        process = launch_client(directory)
        processes.append(process)
        assert process.stdout.readline() == b"ready\n"
        return process

    yield start_client
    for process in processes:
        process.kill()
        process.communicate()
