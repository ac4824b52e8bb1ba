"""A small process beside the embedded database that stops it after its last user."""

import os
import sys
from pathlib import Path

from local_postgres import file_locks
from local_postgres.data_directory import GATE
from local_postgres.database import USERS
from local_postgres.server import Server


def keep(directory: Path, own_lock: int) -> None:
    """Sleep until nobody uses the server, however they went, then stop it.

    Letting go of the own lock behind the gate makes the next user call a new keeper.
    """
    while True:
        # Users share this lock, so it is ours alone only after the last of them.
        with file_locks.held(directory / USERS):
            pass
        # Somebody may have come meanwhile; behind the gate nobody can.
        with file_locks.held(directory / GATE):
            users = file_locks.try_to_hold(directory / USERS)
            if users is not None:
                Server(directory=directory).stop()
                os.close(own_lock)
                return


def main(directory: str, own_lock: str) -> None:
    # The parent ends at once, so whoever called it waits for nothing.
    if os.fork() == 0:
        keep(Path(directory), int(own_lock))


if __name__ == "__main__":
    main(*sys.argv[1:])
