"""What a start needs; anything missing is reported in one sentence, no traceback."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError, connection
from django.db.migrations.executor import MigrationExecutor

from backpain.errors import iterate_exception_chain
from local_postgres.lifetime import ensure_server

PENDING_MIGRATIONS_MESSAGE = (
    "The database is not up to date: run python manage.py migrate."
)

OTHER_VERSION_MESSAGE = (
    "The database was made by another version of backpain. Export what you need with "
    "that version, then start this one with an empty database: name another DATA_DIR, "
    "or another database in DATABASE_URL."
)

SUPERUSER_MESSAGE = (
    "backpain: Its role in the database is a superuser, so whoever breaks into it "
    "reads files and runs commands there: see “With Docker Compose” in "
    "docs/operations.md, or make the role the owner of its database and no more."
)

MISSING_SCHEMA_ERRORS = (psycopg.errors.UndefinedTable, psycopg.errors.UndefinedColumn)

# psycopg has no code for a failed connection, only PostgreSQL's message.
CONNECTION_ERROR_MESSAGES = {
    "password authentication failed": (
        "The database refuses the user name or password in DATABASE_URL."
    ),
    "no password supplied": "DATABASE_URL lacks the password of the database's user.",
    '" does not exist': "The database or user named in DATABASE_URL does not exist.",
}


@contextmanager
def exit_on_startup_error() -> Iterator[None]:
    """Exit with status 1 and one sentence if the installation is not ready."""
    try:
        yield
    except ImproperlyConfigured as error:
        sys.exit(f"backpain: {error}")
    except (OperationalError, psycopg.OperationalError) as error:
        sys.exit(f"backpain: {describe_connection_error(str(error))}")
    except Exception as error:
        if any(
            isinstance(cause, MISSING_SCHEMA_ERRORS)
            for cause in iterate_exception_chain(error)
        ):
            sys.exit(f"backpain: {describe_schema_mismatch()}")
        raise


def describe_schema_mismatch() -> str:
    if has_unknown_migrations():
        return OTHER_VERSION_MESSAGE
    return PENDING_MIGRATIONS_MESSAGE


def find_known_connection_error(error_message: str) -> str | None:
    """Return the sentence for an error that only an operator can mend."""
    for part, sentence in CONNECTION_ERROR_MESSAGES.items():
        if part in error_message:
            return sentence
    return None


def describe_connection_error(error_message: str) -> str:
    if sentence := find_known_connection_error(error_message):
        return sentence
    first_line = error_message.partition("\n")[0]
    return f"The database cannot be reached: {first_line}."


def is_migrated() -> bool:
    executor = MigrationExecutor(connection)
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())


def has_unknown_migrations() -> bool:
    """Whether migrations were applied that this version does not have."""
    # A failed migration leaves the connection in the middle of its transaction.
    connection.close()
    loader = MigrationExecutor(connection).loader
    return bool(
        {name for name in loader.applied_migrations if name[0] in loader.migrated_apps}
        - loader.disk_migrations.keys()
    )


def start_own_database() -> None:
    """Start the embedded database, unless another is configured, and hold it."""
    if not settings.DATABASE_URL:
        ensure_server(settings.DATA_DIR)


def require_secret_key() -> None:
    """Generate it now if none is configured, rather than at the first request."""
    str(settings.SECRET_KEY)


def require_connection() -> None:
    with psycopg.connect(**connection.get_connection_params()) as checked:
        warn_of_superuser(checked)


def warn_of_superuser(checked: psycopg.Connection[Any]) -> None:
    if checked.info.parameter_status("is_superuser") == "on":
        print(SUPERUSER_MESSAGE, file=sys.stderr)  # noqa: T201, as at every start


def require_database_for_web() -> None:
    """Refuse to serve what needs an operator; a server that is away may come back."""
    try:
        require_connection()
        require_migrations()
    except (OperationalError, psycopg.OperationalError) as error:
        if find_known_connection_error(str(error)):
            raise
        print(  # noqa: T201, nothing else is said at the start
            f"backpain: {describe_connection_error(str(error))} "
            "Until it can, every page says so.",
            file=sys.stderr,
        )


def require_migrations() -> None:
    migrated = is_migrated()
    # A web server forks after this, and processes must not share a connection.
    connection.close()
    if not migrated:
        raise ImproperlyConfigured(PENDING_MIGRATIONS_MESSAGE)
