"""A connection, read and written by a loop that serves all of them."""

import socket
import time
from contextlib import suppress
from http import HTTPStatus
from typing import Any

from waitress.channel import HTTPChannel
from waitress.task import ErrorTask, WSGITask

from backpain.front.requests import FrontRequest

LINGER_SECONDS = 30
DISCARDED_BYTES = 2**16  # at a time
ERROR_HEADERS = [
    ("Cache-Control", "no-store"),
    ("Content-Type", "text/plain; charset=utf-8"),
    ("X-Content-Type-Options", "nosniff"),
]
ERROR_ADVICE: dict[int, str] = {
    HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE: (
        "Your browser sent more with the address than fits. Delete the cookies of this "
        "site, or shorten the address, and try again."
    ),
    HTTPStatus.INTERNAL_SERVER_ERROR: (
        "Something went wrong, and it is not your fault. Try again in a while."
    ),
}


class FrontTask(WSGITask):  # type: ignore[misc]
    """The work of a thread: one answer."""

    def execute(self) -> None:
        if self.channel.server.closes_after_answer:
            self.set_close_on_finish()
        if self.request.is_cut_short:
            self.set_close_on_finish()
            self.channel.linger_after_answer()
        try:
            super().execute()
        except (SystemExit, KeyboardInterrupt) as error:
            # Waitress would leave the client without an answer.
            raise RuntimeError from error

    def get_environment(self) -> dict[str, Any]:
        environ: dict[str, Any] = super().get_environment()
        if self.request.command == "HEAD":
            # A file would be sent past what follows.
            environ.pop("wsgi.file_wrapper", None)
        return environ

    def write(self, data: bytes) -> None:
        """Send none of it in answer to HEAD, as WSGI leaves that to the server."""
        super().write(b"" if self.request.command == "HEAD" else data)

    def finish(self) -> None:
        if self.request.command == "HEAD":
            self.write(b"")
            self.chunked_response = False
        super().finish()


class FrontErrorTask(ErrorTask):  # type: ignore[misc]
    """An answer to what is no request, or to one that failed in an unexpected way."""

    def execute(self) -> None:
        error = self.request.error
        body = describe_request_error(error.code, error.reason).encode()
        self.status = f"{error.code} {error.reason}"
        self.response_headers.extend(ERROR_HEADERS)
        self.content_length = len(body)
        self.set_close_on_finish()
        self.channel.linger_after_answer()
        self.write(body)


def describe_request_error(code: int, reason: str) -> str:
    advice = ERROR_ADVICE.get(code, "The site cannot read what your browser sent.")
    return f"{reason}\n\n{advice}\n"


class FrontConnection(HTTPChannel):  # type: ignore[misc]
    """Remembers since when it waits for its client, and never loses an answer.

    To close while a client still sends would destroy the answer on its way. So what is
    sent after a refusal is read and thrown away, for a while.
    """

    parser_class = FrontRequest
    task_class = FrontTask
    error_task_class = FrontErrorTask
    lingers_until = 0.0  # set once an answer has refused what follows
    is_lingering = False
    close_when_flushed: bool

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.waits_since: float = self.creation_time

    @property
    def waits_for_client(self) -> bool:
        return not self.requests

    def linger_after_answer(self) -> None:
        self.lingers_until = time.time() + LINGER_SECONDS

    def service(self) -> None:
        super().service()
        self.waits_since = time.time()

    def readable(self) -> bool:
        return self.is_lingering or super().readable()

    def writable(self) -> bool:
        return self.will_close or (not self.is_lingering and super().writable())

    def handle_write(self) -> None:
        if (
            self.lingers_until
            and self.close_when_flushed
            and not self.total_outbufs_len
        ):
            self.close_when_flushed = False
            self.is_lingering = True
            with suppress(OSError):  # the client may have gone
                self.socket.shutdown(socket.SHUT_WR)
        else:
            super().handle_write()

    def handle_read(self) -> None:
        if not self.is_lingering:
            super().handle_read()
        # Closes itself when the client has closed.
        elif self.recv(DISCARDED_BYTES) and time.time() > self.lingers_until:
            self.handle_close()
