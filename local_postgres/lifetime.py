"""The embedded server runs as long as any process that needs it."""

import os
import subprocess
import sys
from pathlib import Path

from local_postgres import file_locks
from local_postgres.data_directory import prepare_data_directory
from local_postgres.server import EmbeddedServer

# Kept open until this process ends.
_client_lock_descriptors: list[int] = []


def ensure_server(directory: Path) -> None:
    """Start the server of this directory unless it is running; use it until exit.

    It takes a few milliseconds if the server is running, and some seconds the first
    time.
    """
    prepare_data_directory(directory)
    server = EmbeddedServer(directory=directory)
    with file_locks.exclusive_lock(directory / file_locks.SETUP_LOCK_FILE):
        _client_lock_descriptors.append(
            file_locks.acquire_shared_lock(directory / file_locks.CLIENTS_LOCK_FILE)
        )
        server.ensure_running()
        ensure_supervisor(directory)


def ensure_supervisor(directory: Path) -> None:
    lock = file_locks.try_acquire_exclusive_lock(
        directory / file_locks.SUPERVISOR_LOCK_FILE
    )
    # A live supervisor holds it.
    if lock is None:
        return
    subprocess.run(
        [sys.executable, "-m", "local_postgres.supervisor", str(directory), str(lock)],
        check=True,
        cwd=Path(__file__).parent.parent,
        # The supervisor inherits the lock, and holds it until it dies.
        pass_fds=[lock],
        # Ctrl-C in our terminal must not end it before its last client.
        start_new_session=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(lock)
