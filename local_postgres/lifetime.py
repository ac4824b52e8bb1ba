"""The embedded server runs as long as any process that needs it."""

import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

from local_postgres import file_locks
from local_postgres.data_directory import (
    directory_errors_described,
    prepare_data_directory,
)
from local_postgres.server import EmbeddedServer

SUPERVISOR_LOG_FILE = "supervisor.log"
PAUSE_SECONDS = 1

# By directory; kept open until this process ends.
_client_locks: dict[Path, int] = {}


def ensure_server(directory: Path) -> None:
    """Start the server of this directory unless it is running; use it until exit.

    It takes a few milliseconds if the server is running, and some seconds the first
    time.
    """
    prepare_data_directory(directory)
    server = EmbeddedServer(directory=directory)
    with (
        directory_errors_described(directory),
        file_locks.exclusive_lock(directory / file_locks.SETUP_LOCK_FILE),
    ):
        is_new = directory not in _client_locks
        if is_new:
            _client_locks[directory] = file_locks.acquire_shared_lock(
                directory / file_locks.CLIENTS_LOCK_FILE
            )
        server.ensure_running()
        ensure_supervisor(directory)
    if is_new:
        threading.Thread(target=keep_supervised, args=[directory], daemon=True).start()


def keep_supervised(directory: Path) -> None:
    """Start another supervisor whenever one is killed, while we use the server."""
    while directory in _client_locks:
        file_locks.wait_until_released(directory / file_locks.SUPERVISOR_LOCK_FILE)
        # A full disk, for example: it may have room the next time.
        with suppress(OSError, subprocess.SubprocessError):
            if directory in _client_locks:
                restore_supervisor(directory)
        # A failure must not become a busy loop.
        time.sleep(PAUSE_SECONDS)


def restore_supervisor(directory: Path) -> None:
    with file_locks.exclusive_lock(directory / file_locks.SETUP_LOCK_FILE):
        ensure_supervisor(directory)


def ensure_supervisor(directory: Path) -> None:
    if file_locks.is_held_exclusively(directory / file_locks.SUPERVISOR_LOCK_FILE):
        return
    with (directory / SUPERVISOR_LOG_FILE).open("ab") as log:
        # It acquires the lock itself: ours would also be held by processes we fork.
        subprocess.run(
            [sys.executable, "-m", "local_postgres.supervisor", str(directory)],
            check=True,
            cwd=Path(__file__).parent.parent,
            # Ctrl-C in our terminal must not end it before its last client.
            start_new_session=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=log,
        )
