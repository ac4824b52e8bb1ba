"""A small process beside the embedded server: starts it again if it dies, and stops it
after its last client."""

import math
import os
import sys
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from local_postgres import file_locks
from local_postgres.server import EmbeddedServer

LOCK_TIMEOUT_SECONDS = 5
# A server that lived no longer has failed to start, too.
SHORTEST_LIFE_SECONDS = 1
LONGEST_PAUSE_SECONDS = 60


def restart_server_whenever_it_dies(directory: Path) -> None:
    """Sleep until every process of the server has gone, then start it again.

    If it cannot start, the pauses between the attempts double, and only the first of
    them is logged.
    """
    failures, has_logged_failure = 0, False
    started_at = -math.inf
    while True:
        file_locks.wait_until_released(directory / file_locks.SERVER_LOCK_FILE)
        is_short_lived = time.monotonic() - started_at < SHORTEST_LIFE_SECONDS
        failures = failures + 1 if is_short_lived else 0
        time.sleep(compute_pause(failures))
        try:
            restart_server(directory)
        except (ImproperlyConfigured, OSError) as error:
            if not has_logged_failure:
                log_message(f"{error} It is tried again until it starts.")
            has_logged_failure = True
        else:
            has_logged_failure = False
        started_at = time.monotonic()


def compute_pause(failures: int) -> float:
    return min(2 ** (failures - 1), LONGEST_PAUSE_SECONDS) if failures else 0


def restart_server(directory: Path) -> None:
    with file_locks.exclusive_lock(directory / file_locks.SETUP_LOCK_FILE):
        # After the last client, it has ended because it is no longer needed.
        if has_clients(directory):
            EmbeddedServer(directory=directory).ensure_started()
            log_message("The database had ended and was started again.")


def has_clients(directory: Path) -> bool:
    path = directory / file_locks.CLIENTS_LOCK_FILE
    lock = file_locks.try_acquire_exclusive_lock(path)
    if lock is not None:
        os.close(lock)
    return lock is None


def log_message(message: str) -> None:
    sys.stderr.write(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC {message}\n")
    sys.stderr.flush()


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
                os.close(clients_lock)
                os.close(supervisor_lock)
                return


def supervise_server(directory: Path, supervisor_lock: int) -> None:
    threading.Thread(
        target=restart_server_whenever_it_dies, args=[directory], daemon=True
    ).start()
    stop_server_after_last_client(directory, supervisor_lock)


def run_in_background(directory: Path) -> None:
    lock = file_locks.try_acquire_exclusive_lock(
        directory / file_locks.SUPERVISOR_LOCK_FILE, LOCK_TIMEOUT_SECONDS
    )
    # The parent exits at once, so its caller does not have to wait; the child holds
    # the lock until it dies. Without a lock, another supervisor has come first.
    if lock is not None and os.fork() == 0:
        supervise_server(directory, lock)


if __name__ == "__main__":
    run_in_background(Path(sys.argv[1]))
