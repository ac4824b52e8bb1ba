"""A small process beside the embedded server that stops it after its last client."""

import os
import sys
from pathlib import Path

from local_postgres import file_locks
from local_postgres.server import EmbeddedServer


def stop_server_after_last_client(directory: Path, supervisor_lock: int) -> None:
    """Sleep until no process uses the server, however they ended, then stop it.

    The supervisor's own lock is released under the setup lock, so that the next client
    starts a new supervisor.
    """
    clients_lock_file = directory / file_locks.CLIENTS_LOCK_FILE
    while True:
        # Clients share this lock, so an exclusive one means that the last has gone.
        with file_locks.exclusive_lock(clients_lock_file):
            pass
        # Another may have arrived since; under the setup lock none can.
        with file_locks.exclusive_lock(directory / file_locks.SETUP_LOCK_FILE):
            clients_lock = file_locks.try_acquire_exclusive_lock(clients_lock_file)
            if clients_lock is not None:
                EmbeddedServer(directory=directory).stop_server()
                os.close(supervisor_lock)
                return


def run_in_background(directory: str, supervisor_lock: str) -> None:
    # The parent exits at once, so its caller does not have to wait.
    if os.fork() == 0:
        stop_server_after_last_client(Path(directory), int(supervisor_lock))


if __name__ == "__main__":
    run_in_background(*sys.argv[1:])
