"""The embedded database: every process that needs it holds it while it lives."""

import os
import subprocess
import sys
from pathlib import Path

from local_postgres import file_locks
from local_postgres.data_directory import GATE, prepare
from local_postgres.server import Server

USERS = "users.lock"  # shared by the processes that use it
KEEPER = "keeper.lock"  # held by the process that stops it after them

_memberships: list[int] = []  # lock descriptors, kept open as long as this process


def ensure_server(directory: Path) -> None:
    """Hold the server of this directory until this process ends, started if need be.

    It costs a few milliseconds if the server runs, and some seconds the first time.
    """
    prepare(directory)
    server = Server(directory=directory)
    with file_locks.held(directory / GATE):
        _memberships.append(file_locks.hold_shared(directory / USERS))
        server.ensure_running()
        ensure_kept(directory)


def ensure_kept(directory: Path) -> None:
    lock = file_locks.try_to_hold(directory / KEEPER)
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
