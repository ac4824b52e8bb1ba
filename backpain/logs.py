"""Logs that name an error and its location, but never quote what a person typed.

Nothing is looked for and cut out: only what stands in the code itself is written, and
numbers. So an address with a secret, a query or a row of the database cannot get there.
"""

import ast
import copy
import logging
import sys
import threading
import traceback
import warnings
from collections.abc import Mapping
from functools import cache
from http import HTTPMethod
from pathlib import Path
from types import TracebackType
from typing import Any

from django.core.exceptions import SuspiciousOperation

from backpain.errors import is_database_away, iterate_exception_chain

LOG_FORMAT = "{asctime} {levelname} {name}: {message}"
LEFT_OUT = "…"
# It logs through a class of its own, so its messages stand in other files than it says.
LITERAL_LOGGERS = {"gunicorn.error"}
HINT = (
    "(What the error says is left out, as it may quote what a person typed: DEBUG=on "
    "shows it.)"
)


class LeftOut:
    def __repr__(self) -> str:
        return LEFT_OUT


class RedactingFormatter(logging.Formatter):
    """Writes the fixed text of a message and its numbers, and no text of an error."""

    def format(self, record: logging.LogRecord) -> str:
        discreet = copy.copy(record)
        discreet.msg, discreet.args = describe_message(record), ()
        # Another handler may have kept what the error says.
        discreet.exc_text = None
        return super().format(discreet)

    def formatException(self, ei: Any) -> str:  # noqa: N802, the name is logging's
        if isinstance(ei[1], SuspiciousOperation) or is_database_away(ei[1]):
            return ""  # where in the code it was noticed helps nobody
        return format_error(ei[1])


def format_error(error: BaseException | None) -> str:
    return "\n".join(
        "".join(traceback.format_tb(each.__traceback__)) + type(each).__qualname__
        for each in iterate_exception_chain(error)
    )


def describe_message(record: logging.LogRecord) -> str:
    if request := getattr(record, "request", None):
        return describe_request(request, getattr(record, "status_code", ""))
    if record.args:
        return fill_in_numbers(str(record.msg), record.args)
    if isinstance(record.msg, BaseException):
        return type(record.msg).__qualname__
    is_literal = record.name in LITERAL_LOGGERS or record.msg in list_literals(
        record.pathname
    )
    return str(record.msg) if is_literal else f"{LEFT_OUT} ({record.module})"


def describe_request(request: Any, status: object) -> str:
    """Name the page by its pattern, as the address may have a secret."""
    match = getattr(request, "resolver_match", None)
    place = f"/{match.route}" if match else "no page"
    known = getattr(request, "method", "") in HTTPMethod.__members__
    return f"{request.method if known else LEFT_OUT} {place}: {status}"


def fill_in_numbers(text: str, values: Any) -> str:
    numbers: Any = (
        {name: keep_number(value) for name, value in values.items()}
        if isinstance(values, Mapping)
        else tuple(keep_number(value) for value in values)
    )
    try:
        return str(text % numbers)
    except (TypeError, ValueError, KeyError):
        return LEFT_OUT


def keep_number(value: object) -> object:
    if isinstance(value, BaseException):
        return type(value).__qualname__
    return value if isinstance(value, int | float) else LeftOut()


@cache
def list_literals(path: str) -> frozenset[str]:
    """Return the texts that a file of code contains."""
    try:
        tree = ast.parse(Path(path).read_bytes())
    except (OSError, SyntaxError, ValueError):
        return frozenset()
    return frozenset(
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def redact_errors_of_process() -> None:
    """Let what Python itself writes be discreet too."""
    sys.excepthook = write_uncaught_error
    sys.unraisablehook = lambda hint: write_error(hint.exc_value)
    threading.excepthook = lambda hint: write_error(hint.exc_value)
    warnings.showwarning = write_warning  # type: ignore[assignment]
    # It would quote a message that cannot be written.
    logging.raiseExceptions = False


def write_uncaught_error(
    kind: type[BaseException],
    error: BaseException,
    place: TracebackType | None,
) -> None:
    write_error(error)
    print(HINT, file=sys.stderr)  # noqa: T201, it ends the program


def write_error(error: BaseException | None) -> None:
    print(format_error(error), file=sys.stderr)  # noqa: T201, instead of Python's own


def write_warning(
    message: object, category: type[Warning], filename: str, lineno: int, *rest: object
) -> None:
    text = f"{category.__qualname__} at {filename}:{lineno}"
    print(text, file=sys.stderr)  # noqa: T201, instead of Python's own
