"""Locks on files, which the system takes back however their holder dies."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PAUSE_SECONDS = 0.05


def open_lock(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


def hold_shared(path: Path) -> int:
    """Wait for a lock that many may hold; it is let go with its descriptor."""
    lock = open_lock(path)
    fcntl.flock(lock, fcntl.LOCK_SH)
    return lock


@contextmanager
def held(path: Path) -> Iterator[int]:
    lock = open_lock(path)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield lock
    finally:
        os.close(lock)


def try_to_hold(path: Path, within_seconds: float = 0) -> int | None:
    """The lock that only one may hold, or None if somebody keeps it that long."""
    lock = open_lock(path)
    give_up_at = time.monotonic() + within_seconds
    while True:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= give_up_at:
                os.close(lock)
                return None
            # flock cannot wait for a limited time.
            time.sleep(PAUSE_SECONDS)
        else:
            return lock
