"""The web server as `make run` starts it, in a process group of its own."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from local_postgres import file_locks

PROJECT_ROOT = Path(__file__).parent.parent
GUNICORN_PATH = Path(sys.executable).parent / "gunicorn"
READY_MESSAGE = b"backpain is ready"
STOP_TIMEOUT_SECONDS = 120
# All visitors are one computer, and quicker than people: counted, and not refused.
LOAD_SETTINGS = {"THROTTLE_FACTOR": "100000"}


@contextmanager
def temporary_data_directory() -> Iterator[Path]:
    """A new directory, deleted once no process of its database is left."""
    directory = Path(tempfile.mkdtemp(prefix="backpain-"))
    # As root, PostgreSQL runs under another account, which must be able to enter.
    directory.chmod(0o711)
    yield directory
    lock = file_locks.try_acquire_exclusive_lock(
        directory / file_locks.SERVER_LOCK_FILE, STOP_TIMEOUT_SECONDS
    )
    if lock is None:
        raise SystemExit(f"The database in {directory} still runs.")
    os.close(lock)
    # What watches the database may look at its lock files once more, and so make them
    # anew: where the directory had its name, there is none any more.
    shutil.rmtree(directory.rename(directory.with_suffix(".old")))


def find_free_port() -> int:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        port: int = server.getsockname()[1]
    return port


def start_web_server(
    port: int, environment: Mapping[str, str]
) -> subprocess.Popen[bytes]:
    """Start it and wait until it reports that it is ready."""
    process = subprocess.Popen(
        [GUNICORN_PATH, "backpain.wsgi"],
        cwd=PROJECT_ROOT,
        env={**os.environ, **LOAD_SETTINGS, **environment, "PORT": str(port)},
        start_new_session=True,
        stdout=subprocess.PIPE,
    )
    if process.stdout is None or READY_MESSAGE not in process.stdout.readline():
        raise SystemExit("The web server did not start.")
    return process


def stop_web_server(
    process: subprocess.Popen[bytes], stop_signal: signal.Signals
) -> None:
    os.killpg(process.pid, stop_signal)
    process.communicate(timeout=STOP_TIMEOUT_SECONDS)


@contextmanager
def running_web_server(environment: Mapping[str, str]) -> Iterator[int]:
    port = find_free_port()
    process = start_web_server(port, environment)
    try:
        yield port
    finally:
        stop_web_server(process, signal.SIGTERM)
