"""A gunicorn worker whose threads never wait for a client.

gunicorn starts, watches and restarts the processes. Inside each, Waitress receives
every request to its last byte before a thread sees it, and keeps what a slow client has
not yet read of its answer. See docs/adr/0019.
"""

import os
import resource
import sys
import time
from types import FrameType
from typing import Any

from django.db import connections
from gunicorn.workers.base import Worker
from waitress import wasyncore
from waitress.task import ThreadedTaskDispatcher

from backpain.front.server import FrontServer

WAIT_SECONDS = 1.0
# How long a thread that computes keeps the others waiting: a fifth of Python's own.
SWITCH_SECONDS = 0.001
MOST_OPEN_FILES = 4096


class BufferingWorker(Worker):  # type: ignore[misc]
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.connections: dict[int, Any] = {}
        self.servers: list[FrontServer] = []

    def run(self) -> None:
        sys.setswitchinterval(SWITCH_SECONDS)
        raise_open_files_limit()
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
        while self.alive and self.ppid == os.getppid():
            self.serve_once()
        self.finish_answers()
        dispatcher.shutdown()
        probe_dispatcher.shutdown()

    def serve_once(self) -> None:
        self.notify()
        wasyncore.poll2(WAIT_SECONDS, self.connections)

    def finish_answers(self) -> None:
        """Accept nobody new, and let those who were accepted have their answers."""
        for server in self.servers:
            server.accepting = False
        give_up_at = time.monotonic() + self.cfg.graceful_timeout
        while self.is_answering() and time.monotonic() < give_up_at:
            self.serve_once()

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
