"""Logs that name an error and its location, but never quote what a person typed."""

import logging
import traceback
from typing import Any

from django.core.exceptions import SuspiciousOperation

from backpain.errors import is_database_away, iterate_exception_chain


class RedactingFormatter(logging.Formatter):
    """Omits error messages, as a database quotes the row that it rejects."""

    def formatException(self, ei: Any) -> str:  # noqa: N802, the name is logging's
        if isinstance(ei[1], SuspiciousOperation) or is_database_away(ei[1]):
            return ""  # where in the code it was noticed helps nobody
        return "\n".join(
            "".join(traceback.format_tb(error.__traceback__)) + type(error).__qualname__
            for error in iterate_exception_chain(ei[1])
        )
