"""What an exception says of its cause."""

from collections.abc import Iterator

import psycopg

# Classes of PostgreSQL's codes: no connection, too many connections, shutting down.
AWAY_CODES = ("08", "53300", "57P")


def iterate_exception_chain(error: BaseException | None) -> Iterator[BaseException]:
    while error:
        yield error
        error = error.__cause__ or error.__context__


def is_database_away(error: BaseException | None) -> bool:
    return any(map(is_connection_error, iterate_exception_chain(error)))


def is_connection_error(error: BaseException) -> bool:
    """Whether the database was not reached, or left: no code, or one that says so."""
    return isinstance(error, (psycopg.OperationalError, psycopg.InterfaceError)) and (
        error.sqlstate is None or error.sqlstate.startswith(AWAY_CODES)
    )
