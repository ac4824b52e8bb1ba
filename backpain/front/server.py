"""Waitress on a socket of gunicorn's: which thread serves whom, and who must go."""

import socket
from typing import Any

from waitress import wasyncore
from waitress.adjustments import Adjustments
from waitress.server import TcpWSGIServer
from waitress.task import ThreadedTaskDispatcher

from backpain.front.connections import FrontConnection
from backpain.health import LIVENESS_PATH
from core.values import request_limits

# Of one process. Each costs a file descriptor, and more while a large body arrives.
MOST_CONNECTIONS = 400
IDLE_SECONDS = 60

ADJUSTMENTS = {
    "max_request_header_size": request_limits.LARGEST_HEADER_BYTES,
    # Waitress refuses what reaches its limit.
    "max_request_body_size": request_limits.LARGEST_BODY_BYTES + 1,
    # What is longer waits in a file and not in memory.
    "inbuf_overflow": 2**16,
    "outbuf_overflow": 2**18,
    # A thread waits for its client only beyond this.
    "outbuf_high_watermark": 2**26,
    "channel_timeout": IDLE_SECONDS,
    "cleanup_interval": 5,  # seconds
    # Beyond reach: the oldest are closed first.
    "connection_limit": 2 * MOST_CONNECTIONS,
    "log_socket_errors": False,
    # Django decides what to believe of them: see SECURE_PROXY_SSL_HEADER.
    "clear_untrusted_proxy_headers": False,
    "ident": None,
}


class FrontServer(TcpWSGIServer):  # type: ignore[misc]
    """Never stops accepting: who has waited longest for their own client makes room."""

    channel_class = FrontConnection
    closes_after_answer = False

    def __init__(
        self,
        application: Any,
        listener: socket.socket,
        connections: dict[int, Any],
        dispatcher: ThreadedTaskDispatcher,
        probe_dispatcher: ThreadedTaskDispatcher,
    ) -> None:
        address = listener.getsockname()
        super().__init__(
            application,
            map=connections,
            _sock=listener,
            dispatcher=dispatcher,
            adj=Adjustments(sockets=[listener], server_name=address[0], **ADJUSTMENTS),
            bind_socket=False,
            sockinfo=(listener.family, listener.type, listener.proto, address),
        )
        self.probe_dispatcher = probe_dispatcher

    def add_task(self, task: FrontConnection) -> None:
        """Probes have a thread of their own: they tell whether the others are stuck."""
        if task.requests[0].path == LIVENESS_PATH:
            self.probe_dispatcher.add_task(task)
        else:
            super().add_task(task)

    def handle_accept(self) -> None:
        if len(self.active_channels) >= MOST_CONNECTIONS:
            self.close_longest_waiting()
        super().handle_accept()

    def stop_listening(self) -> None:
        """Leave the address to whoever comes next; whom it accepted is served on."""
        # Its own way would end the trigger too, by which threads wake the loop.
        wasyncore.dispatcher.close(self)

    def close_longest_waiting(self) -> None:
        waiting = [c for c in self.active_channels.values() if c.waits_for_client]
        if waiting:
            min(waiting, key=lambda connection: connection.waits_since).handle_close()
