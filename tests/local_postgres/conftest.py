"""A data directory with a real server, and processes that use it."""

import shutil
import subprocess
import sys

import pytest

from local_postgres import lifetime
from tests import ROOT
from tests.local_postgres.servers import (
    has_stopped,
    make_directory,
    release_server,
    wait_until,
)

CLIENT = """
import sys
from pathlib import Path
from local_postgres.lifetime import ensure_server
ensure_server(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def directory(monkeypatch):
    """A data directory with its own server, which ends with the test."""
    directory = make_directory()
    monkeypatch.setattr(lifetime, "_client_lock_descriptors", [])
    yield directory
    release_server()
    wait_until(lambda: has_stopped(directory))
    shutil.rmtree(directory)


@pytest.fixture
def start_client():
    """Start processes that use a server until their input ends."""
    processes = []

    def start_client(directory):
        process = subprocess.Popen(
            [sys.executable, "-c", CLIENT, directory],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        processes.append(process)
        assert process.stdout.readline() == b"ready\n"
        return process

    yield start_client
    for process in processes:
        process.kill()
        process.communicate()
