"""Helpers for a data directory and its server."""

import os
import tempfile
import time
from pathlib import Path

import psycopg

from local_postgres import lifetime
from local_postgres.file_locks import SERVER_LOCK_FILE, try_acquire_exclusive_lock
from local_postgres.server import connection_settings

PATIENCE_SECONDS = 120


def make_directory():
    """Not pytest's own: as root, PostgreSQL's account cannot enter that."""
    directory = Path(tempfile.mkdtemp(prefix="backpain-test-"))
    directory.chmod(0o711)
    return directory


def has_stopped(directory):
    """Whether the last process of the server has released its files."""
    lock = try_acquire_exclusive_lock(directory / SERVER_LOCK_FILE)
    if lock is not None:
        os.close(lock)
    return lock is not None


def release_server():
    """End this process's use of the server, as if the process had ended."""
    while lifetime._client_lock_descriptors:
        os.close(lifetime._client_lock_descriptors.pop())


def wait_until(condition):
    give_up_at = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < give_up_at, "it did not happen"
        time.sleep(0.05)


def connect(directory):
    lifetime.ensure_server(directory)
    address = connection_settings(directory)
    return psycopg.connect(
        host=address["HOST"],
        dbname=address["NAME"],
        user=address["USER"],
        autocommit=True,
    )


def postmaster(directory):
    return int((directory / "database" / "postmaster.pid").read_text().split()[0])
