"""A database of its own for what prepares or refuses one."""

import psycopg
import pytest
from django.db import connection

from tests.backpain.processes import database_address


@pytest.fixture
def empty_database(db):
    """The URL of an unmigrated database beside the tests' own."""
    name = f"{connection.settings_dict['NAME']}_empty"
    with psycopg.connect(**connection.get_connection_params()) as neighbour:
        neighbour.autocommit = True
        neighbour.execute(f"DROP DATABASE IF EXISTS {name}")
        neighbour.execute(f"CREATE DATABASE {name}")
        yield database_address(name)
        neighbour.execute(f"DROP DATABASE {name}")
