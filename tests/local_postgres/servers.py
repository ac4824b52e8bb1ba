"""Helpers for a data directory and its server."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psycopg

from local_postgres import lifetime
from local_postgres.file_locks import SERVER_LOCK_FILE, try_acquire_exclusive_lock
from local_postgres.server import connection_settings
from tests import ROOT

PATIENCE_SECONDS = 120
CLIENT = """
import sys
from pathlib import Path
from local_postgres.lifetime import ensure_server
ensure_server(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.read()
"""


def make_directory():
    """Not pytest's own: as root, PostgreSQL's account cannot enter that."""
    directory = Path(tempfile.mkdtemp(prefix="backpain-test-"))
    directory.chmod(0o711)
    return directory


def launch_client(directory):
    """A process that uses the server until its input ends, and says when it can."""
    return subprocess.Popen(
        [sys.executable, "-c", CLIENT, directory],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


def has_stopped(directory):
    """Whether the last process of the server has released its files."""
    lock = try_acquire_exclusive_lock(directory / SERVER_LOCK_FILE)
    if lock is not None:
        os.close(lock)
    return lock is not None


def release_server():
    """End this process's use of the server, as if the process had ended."""
    while lifetime._client_locks:
        _, lock = lifetime._client_locks.popitem()
        os.close(lock)


def remove_directory(directory):
    """Also while a supervisor that is ending writes its last line."""
    shutil.rmtree(directory, ignore_errors=True)
    return not directory.exists()


def wait_until(condition):
    give_up_at = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < give_up_at, "it did not happen"
        time.sleep(0.05)


def connect(directory):
    lifetime.ensure_server(directory)
    return connect_only(directory)


def ask_server(directory, query):
    """The rows of a server that somebody else has started."""
    with connect_only(directory) as connection:
        return connection.execute(query).fetchall()


def connect_only(directory):
    address = connection_settings(directory)
    return psycopg.connect(
        host=address["HOST"],
        dbname=address["NAME"],
        user=address["USER"],
        autocommit=True,
    )


def postmaster(directory, database="database"):
    return int((directory / database / "postmaster.pid").read_text().split()[0])


def child_processes(number):
    return find_processes("--parent", str(number))


def find_supervisor(directory):
    [number] = find_processes("--full", f"local_postgres.supervisor {directory}$")
    return number


def find_processes(*criteria):
    result = subprocess.run(
        [shutil.which("pgrep"), *criteria], check=True, capture_output=True
    )
    return [int(line) for line in result.stdout.split()]
