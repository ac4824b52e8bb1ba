"""File locks, which the system releases however their holder dies."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# All are in the data directory. ADR 1 says what each is for.
SETUP_LOCK_FILE = "setup.lock"  # held while something is set up or taken down
CLIENTS_LOCK_FILE = "clients.lock"  # shared by the processes that use the server
SUPERVISOR_LOCK_FILE = "supervisor.lock"  # held by the process that stops the server
SERVER_LOCK_FILE = "server.lock"  # inherited by every process of the server

POLL_INTERVAL_SECONDS = 0.05


def open_lock_file(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


def acquire_shared_lock(path: Path) -> int:
    """Wait for a lock that many may hold; closing the descriptor releases it."""
    lock = open_lock_file(path)
    fcntl.flock(lock, fcntl.LOCK_SH)
    return lock


@contextmanager
def exclusive_lock(path: Path) -> Iterator[int]:
    lock = open_lock_file(path)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield lock
    finally:
        os.close(lock)


def try_acquire_exclusive_lock(path: Path, timeout_seconds: float = 0) -> int | None:
    """Return an exclusive lock, or None if another process holds it for that long."""
    lock = open_lock_file(path)
    give_up_at = time.monotonic() + timeout_seconds
    while True:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= give_up_at:
                os.close(lock)
                return None
            # flock has no timeout.
            time.sleep(POLL_INTERVAL_SECONDS)
        else:
            return lock


def is_held_exclusively(path: Path) -> bool:
    lock = open_lock_file(path)
    try:
        fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(lock)
    return False


def wait_until_released(path: Path) -> None:
    """Wait until nobody holds the lock exclusively, without keeping it from anybody.

    Closing is not enough, as a process forked meanwhile has a copy of the descriptor.
    """
    lock = acquire_shared_lock(path)
    fcntl.flock(lock, fcntl.LOCK_UN)
    os.close(lock)
