"""A gunicorn worker whose threads never wait for a client.

gunicorn starts, watches and restarts the processes. Inside each, Waitress receives
every request to its last byte before a thread sees it, and keeps what a slow client has
not yet read of its answer. See docs/adr/0019.
"""

import ctypes
import os
import resource
import sys
import time
from pathlib import Path
from types import FrameType
from typing import Any

from django.db import connections
from gunicorn.workers.base import Worker
from waitress import wasyncore
from waitress.task import ThreadedTaskDispatcher

from backpain.front.server import IDLE_SECONDS, FrontServer

WAIT_SECONDS = 0.5
LAST_REQUEST_SECONDS = 1.0
# How long a thread that computes keeps the others waiting: a fifth of Python's own.
SWITCH_SECONDS = 0.001
MOST_OPEN_FILES = 4096
MEMORY_FILE = Path("/proc/self/statm")
MALLOC_ARENA_MAX = -8  # as malloc.h of glibc has it


class BufferingWorker(Worker):  # type: ignore[misc]
    # A third more than any kind of request has been seen to need.
    memory_limit_bytes = 105 * 2**20
    memory_check_seconds = 20.0

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.connections: dict[int, Any] = {}
        self.servers: list[FrontServer] = []
        self.check_memory_at = time.monotonic() + self.memory_check_seconds

    def run(self) -> None:
        sys.setswitchinterval(SWITCH_SECONDS)
        raise_open_files_limit()
        share_heap()
        keep_database_connections()
        dispatcher, probe_dispatcher = (
            ThreadedTaskDispatcher(),
            ThreadedTaskDispatcher(),
        )
        dispatcher.set_thread_count(self.cfg.threads)
        probe_dispatcher.set_thread_count(1)
        self.servers = [
            FrontServer(
                self.wsgi, listener.sock, self.connections, dispatcher, probe_dispatcher
            )
            for listener in self.sockets
        ]
        while self.is_needed() and not self.is_too_large():
            self.serve_once()
        self.retire()
        self.finish_answers()
        dispatcher.shutdown()
        probe_dispatcher.shutdown()

    def serve_once(self) -> None:
        self.notify()
        wasyncore.poll2(WAIT_SECONDS, self.connections)

    def is_needed(self) -> bool:
        return bool(self.alive and self.ppid == os.getppid())

    def retire(self) -> None:
        """Serve on, but close each connection after its answer, or when it is idle."""
        for server in self.servers:
            server.closes_after_answer = True
        go_at = time.monotonic() + IDLE_SECONDS
        while self.is_needed() and self.has_connections() and time.monotonic() < go_at:
            self.serve_once()

    def finish_answers(self) -> None:
        """Accept nobody new, and let those who were accepted have their answers."""
        for server in self.servers:
            server.stop_listening()
        begun_at = time.monotonic()
        linger_until = begun_at + LAST_REQUEST_SECONDS
        give_up_at = begun_at + self.cfg.graceful_timeout
        while self.has_connections() and time.monotonic() < give_up_at:
            # Who was idle may be about to ask.
            if time.monotonic() > linger_until and not self.is_answering():
                break
            self.serve_once()

    def has_connections(self) -> bool:
        return any(server.active_channels for server in self.servers)

    def is_too_large(self) -> bool:
        """Whether a new process should take over, once its last answer is out."""
        now = time.monotonic()
        if now < self.check_memory_at:
            return False
        self.check_memory_at = now + self.memory_check_seconds
        return read_memory_bytes() > self.memory_limit_bytes

    def is_answering(self) -> bool:
        return any(
            connection.requests or connection.total_outbufs_len
            for server in self.servers
            for connection in server.active_channels.values()
        )

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        super().handle_exit(sig, frame)
        for server in self.servers:
            server.pull_trigger()


def raise_open_files_limit() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    limit = (
        MOST_OPEN_FILES
        if hard == resource.RLIM_INFINITY
        else min(hard, MOST_OPEN_FILES)
    )
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, limit), hard))


def keep_database_connections() -> None:
    """The threads live as long as the process, so each keeps its connection."""
    connections.settings["default"]["CONN_MAX_AGE"] = None


def read_memory_bytes() -> int:
    """Return what this process occupies, or 0 where the system has no /proc."""
    if not MEMORY_FILE.exists():
        return 0
    resident_pages = int(MEMORY_FILE.read_text().split()[1])
    return resident_pages * resource.getpagesize()


def share_heap() -> None:
    """Let the threads share one heap: glibc's one for each keeps what none needs."""
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt:
        mallopt(MALLOC_ARENA_MAX, 1)
