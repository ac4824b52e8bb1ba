"""The embedded database: joined by every process that needs it, kept while one does."""

import os
import subprocess
import sys
from pathlib import Path

from backpain import locks
from backpain.data_directory import GATE, prepare
from backpain.postgresql import NAME, Server

USERS = "users.lock"  # shared by the processes that use it
KEEPER = "keeper.lock"  # held by the process that stops it after them

_memberships: list[int] = []  # lock descriptors, kept open as long as this process


def join(directory: Path) -> dict[str, str]:
    """Use the server of this directory, started if need be; return Django's settings.

    It costs a few milliseconds if the server runs, and some seconds the first time.
    """
    prepare(directory)
    server = Server(directory=directory)
    with locks.held(directory / GATE):
        _memberships.append(locks.hold_shared(directory / USERS))
        server.ensure_running()
        ensure_kept(directory)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": NAME,
        "USER": NAME,
        "HOST": str(server.socket_directory),
    }


def ensure_kept(directory: Path) -> None:
    lock = locks.try_to_hold(directory / KEEPER)
    # A keeper that lives holds it.
    if lock is None:
        return
    subprocess.run(
        [sys.executable, "-m", "backpain.keeper", str(directory), str(lock)],
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
