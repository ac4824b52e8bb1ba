"""Who may import now: one import of a person at a time, and few on the whole site.

The locks live in the database, so that they hold over all processes and are free again
when one dies. Nobody waits for them in a request.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

from people.models import Person

# The first of the two numbers of an advisory lock says what it is about.
PERSON_IMPORTS = 71_001
SITE_IMPORTS = 71_002
MOST_IMPORTS_AT_ONCE = 2
TRANSACTION_LOCK = "pg_try_advisory_xact_lock"
SESSION_LOCK = "pg_try_advisory_lock"


class ImportBusyError(Exception):
    """Another import of this person is running, or enough of other people."""


def lock_import_in_transaction(person: Person) -> None:
    """Until the transaction ends; ImportBusyError instead of waiting."""
    take_locks(TRANSACTION_LOCK, person)


@contextmanager
def holding_import_lock(person: Person) -> Iterator[None]:
    """For the time of the block, over transactions, on this connection."""
    taken = take_locks(SESSION_LOCK, person)
    try:
        yield
    finally:
        release_locks(taken)


def wait_for_import_lock(person: Person) -> None:
    """Until the transaction ends: what another import has added is seen then."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_advisory_xact_lock(%s, %s)", get_person_lock_numbers(person)
        )


def is_import_running(person: Person) -> bool:
    """Whether some process is at work on it; a dead one holds no lock."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' "
            "AND database = (SELECT oid FROM pg_database "
            "WHERE datname = current_database()) "
            "AND classid = %s AND objid = %s AND granted)",
            get_person_lock_numbers(person),
        )
        (is_running,) = cursor.fetchone()
    return bool(is_running)


def get_person_lock_numbers(person: Person) -> tuple[int, int]:
    # Two people who share a number wait for each other, and nothing worse.
    return PERSON_IMPORTS, person.pk % 2**31


def take_locks(function: str, person: Person) -> list[tuple[int, int]]:
    """That of the person, unless they are a stranger, and one of the site's few."""
    taken: list[tuple[int, int]] = []
    places = [(SITE_IMPORTS, number) for number in range(MOST_IMPORTS_AT_ONCE)]
    own = [get_person_lock_numbers(person)] if person.pk else []
    for wanted in ([own] if own else []) + [places]:
        got = next((numbers for numbers in wanted if try_lock(function, numbers)), None)
        if got is None:
            # What a transaction has taken goes with it.
            release_locks([] if function == TRANSACTION_LOCK else taken)
            raise ImportBusyError
        taken.append(got)
    return taken


def try_lock(function: str, numbers: tuple[int, int]) -> bool:
    with connection.cursor() as cursor:
        cursor.callproc(function, numbers)
        (is_taken,) = cursor.fetchone()
    return bool(is_taken)


def release_locks(taken: list[tuple[int, int]]) -> None:
    with connection.cursor() as cursor:
        for numbers in taken:
            cursor.execute("SELECT pg_advisory_unlock(%s, %s)", numbers)
