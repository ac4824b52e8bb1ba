"""Logs that name an error and its location, but never quote what a person typed."""

import logging
import traceback
from collections.abc import Iterator
from typing import Any


def iterate_exception_chain(error: BaseException | None) -> Iterator[BaseException]:
    while error:
        yield error
        error = error.__cause__ or error.__context__


class RedactingFormatter(logging.Formatter):
    """Omits error messages, as a database quotes the row that it rejects."""

    def formatException(self, ei: Any) -> str:  # noqa: N802, the name is logging's
        return "\n".join(
            "".join(traceback.format_tb(error.__traceback__)) + type(error).__qualname__
            for error in iterate_exception_chain(ei[1])
        )
