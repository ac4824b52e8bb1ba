"""A small process beside the embedded database that stops it after its last user."""

import os
import sys
from pathlib import Path

from local_postgres import file_locks
from local_postgres.data_directory import SETUP_LOCK_FILE
from local_postgres.database import USERS_LOCK_FILE
from local_postgres.server import EmbeddedServer


def stop_server_after_last_user(directory: Path, supervisor_lock: int) -> None:
    """Sleep until nobody uses the server, however they went, then stop it.

    Letting go of the own lock behind the gate makes the next user call a new keeper.
    """
    while True:
        # Users share this lock, so it is ours alone only after the last of them.
        with file_locks.exclusive_lock(directory / USERS_LOCK_FILE):
            pass
        # Somebody may have come meanwhile; behind the gate nobody can.
        with file_locks.exclusive_lock(directory / SETUP_LOCK_FILE):
            users = file_locks.try_acquire_exclusive_lock(directory / USERS_LOCK_FILE)
            if users is not None:
                EmbeddedServer(directory=directory).stop_server()
                os.close(supervisor_lock)
                return


def main(directory: str, supervisor_lock: str) -> None:
    # The parent ends at once, so whoever called it waits for nothing.
    if os.fork() == 0:
        stop_server_after_last_user(Path(directory), int(supervisor_lock))


if __name__ == "__main__":
    main(*sys.argv[1:])
