from itertools import pairwise

import psycopg
import pytest
from django.db import OperationalError

from backpain.errors import is_database_away, iterate_exception_chain


def chain_of(*errors):
    """The last of them, each with the one before as its cause."""
    for cause, error in pairwise(errors):
        error.__cause__ = cause
    return errors[-1]


def test_chain_leads_from_an_error_to_its_first_cause():
    first, second = ValueError(), KeyError()
    assert [*iterate_exception_chain(chain_of(first, second))] == [second, first]


@pytest.mark.parametrize(
    "error",
    [
        psycopg.OperationalError("connection refused"),
        psycopg.InterfaceError("the connection is closed"),
        psycopg.errors.AdminShutdown(),
        psycopg.errors.CannotConnectNow(),
        psycopg.errors.TooManyConnections(),
        psycopg.errors.ConnectionFailure(),
    ],
)
def test_lost_or_refused_connection_means_that_the_database_is_away(error):
    assert is_database_away(chain_of(error, OperationalError()))


@pytest.mark.parametrize(
    "error",
    [
        None,
        ValueError(),
        psycopg.errors.DeadlockDetected(),
        psycopg.errors.DiskFull(),
        psycopg.errors.UndefinedTable(),
    ],
)
def test_any_other_fault_does_not(error):
    assert not is_database_away(error)
