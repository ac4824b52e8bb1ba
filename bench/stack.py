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

ROOT = Path(__file__).parent.parent
GUNICORN = Path(sys.executable).parent / "gunicorn"
READY = b"backpain is ready"
STOP_SECONDS = 120


@contextmanager
def data_directory() -> Iterator[Path]:
    """A new one; it goes when no process of its database is left.

    PostgreSQL's own account must be able to enter it, if we are root.
    """
    directory = Path(tempfile.mkdtemp(prefix="backpain-"))
    directory.chmod(0o711)
    yield directory
    lock = file_locks.try_to_hold(directory / "server.lock", STOP_SECONDS)
    if lock is None:
        raise SystemExit(f"The database in {directory} still runs.")
    os.close(lock)
    shutil.rmtree(directory)


def free_port() -> int:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        port: int = server.getsockname()[1]
    return port


def start(port: int, environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start it and wait until it says that it is ready."""
    process = subprocess.Popen(
        [GUNICORN, "backpain.wsgi"],
        cwd=ROOT,
        env={**os.environ, **environment, "PORT": str(port)},
        start_new_session=True,
        stdout=subprocess.PIPE,
    )
    if process.stdout is None or READY not in process.stdout.readline():
        raise SystemExit("The web server did not start.")
    return process


def end(process: subprocess.Popen[bytes], how: signal.Signals) -> None:
    os.killpg(process.pid, how)
    process.communicate(timeout=STOP_SECONDS)


@contextmanager
def serving(environment: Mapping[str, str]) -> Iterator[int]:
    port = free_port()
    process = start(port, environment)
    try:
        yield port
    finally:
        end(process, signal.SIGTERM)
