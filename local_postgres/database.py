"""The embedded database: every process that needs it holds it while it lives."""

import os
import subprocess
import sys
from pathlib import Path

from local_postgres import file_locks
from local_postgres.data_directory import SETUP_LOCK_FILE, prepare_data_directory
from local_postgres.server import EmbeddedServer

USERS_LOCK_FILE = "users.lock"  # shared by the processes that use it
SUPERVISOR_LOCK_FILE = "keeper.lock"  # held by the process that stops it after them

_users_lock_descriptors: list[
    int
] = []  # lock descriptors, kept open as long as this process


def ensure_server(directory: Path) -> None:
    """Hold the server of this directory until this process ends, started if need be.

    It costs a few milliseconds if the server runs, and some seconds the first time.
    """
    prepare_data_directory(directory)
    server = EmbeddedServer(directory=directory)
    with file_locks.exclusive_lock(directory / SETUP_LOCK_FILE):
        _users_lock_descriptors.append(
            file_locks.acquire_shared_lock(directory / USERS_LOCK_FILE)
        )
        server.ensure_running()
        ensure_supervisor(directory)


def ensure_supervisor(directory: Path) -> None:
    lock = file_locks.try_acquire_exclusive_lock(directory / SUPERVISOR_LOCK_FILE)
    # A keeper that lives holds it.
    if lock is None:
        return
    subprocess.run(
        [sys.executable, "-m", "local_postgres.supervisor", str(directory), str(lock)],
        check=True,
        cwd=Path(__file__).parent.parent,
        # The keeper inherits the lock, and holds it until it dies.
        pass_fds=[lock],
        # Ctrl-C in our terminal must not end it before the last user.
        start_new_session=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(lock)
