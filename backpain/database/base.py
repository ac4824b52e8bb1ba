"""A connection that waits about a second for a server that is away, and no longer."""

import select
import time
from typing import Any

import psycopg
from django.db.backends.postgresql import base

ANSWER_SECONDS = 1.0
# A server that refuses may be asked at once again. To wait for one that is silent would
# hold one thread after the other.
SLOW_SECONDS = 0.5
PAUSE_SECONDS = 1.0


class SilentServer:
    """When this process last waited in vain."""

    given_up_at = float("-inf")

    def refuse_to_wait(self) -> None:
        if time.monotonic() < self.given_up_at + PAUSE_SECONDS:
            raise psycopg.OperationalError("the database was silent a moment ago")

    def note_failure(self, began_at: float) -> None:
        now = time.monotonic()
        if now > began_at + SLOW_SECONDS:
            self.given_up_at = now


silent_server = SilentServer()


class DatabaseWrapper(base.DatabaseWrapper):
    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        silent_server.refuse_to_wait()
        began_at = time.monotonic()
        try:
            return super().get_new_connection(conn_params)
        except psycopg.OperationalError:
            silent_server.note_failure(began_at)
            raise

    def is_usable(self) -> bool:
        began_at = time.monotonic()
        if self.connection is not None and is_answering(self.connection.pgconn):
            return True
        silent_server.note_failure(began_at)
        return False


def is_answering(connection: psycopg.pq.abc.PGconn) -> bool:
    """Ask nothing, and wait a second for the answer."""
    try:
        connection.send_query(b"")
        while connection.is_busy():
            if not has_data(connection.socket):
                return False
            connection.consume_input()
        while connection.get_result():
            pass
    except psycopg.Error:
        return False
    return connection.status == psycopg.pq.ConnStatus.OK


def has_data(file_descriptor: int) -> bool:
    poller = select.poll()
    poller.register(file_descriptor, select.POLLIN)
    return bool(poller.poll(ANSWER_SECONDS * 1000))
