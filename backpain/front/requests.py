"""Requests as they arrive: those that are too large go on without their body."""

from waitress.parser import HTTPRequestParser
from waitress.utilities import RequestEntityTooLarge


class FrontRequest(HTTPRequestParser):  # type: ignore[misc]
    """A request, as far as it has arrived."""

    path = ""
    is_cut_short = False

    def received(self, data: bytes) -> int:
        consumed: int = super().received(data)
        if self.error:
            # The client need not send what is refused already.
            self.expect_continue = False
        if isinstance(self.error, RequestEntityTooLarge):
            self.drop_body()
        return consumed

    def drop_body(self) -> None:
        """Let Django refuse it, on a page, by the length declared or reached."""
        length = max(self.content_length, self.body_bytes_received)
        self.headers["CONTENT_LENGTH"] = str(length)
        self.close()
        self.error = self.body_rcv = None
        self.is_cut_short = self.connection_close = True
