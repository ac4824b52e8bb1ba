"""gunicorn's own messages, as discreet as all others."""

from typing import Any

from gunicorn.glogging import Logger

from backpain.logs import LOG_FORMAT, RedactingFormatter


class RedactingLogger(Logger):  # type: ignore[misc]
    def setup(self, cfg: Any) -> None:
        super().setup(cfg)
        for handler in (*self.error_log.handlers, *self.access_log.handlers):
            handler.setFormatter(RedactingFormatter(LOG_FORMAT, style="{"))
