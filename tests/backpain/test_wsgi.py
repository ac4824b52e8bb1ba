"""Anything that prevents the web server from serving is reported in one sentence."""

import sys
from pathlib import Path

import psycopg
import pytest
from django.db import connection

from backpain.startup import PENDING_MIGRATIONS_MESSAGE
from tests.backpain.processes import closed_port, database_address, run_command

GUNICORN = Path(sys.executable).parent / "gunicorn"


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


def test_web_server_says_that_the_database_is_not_migrated(empty_database):
    status, message = run_command(
        GUNICORN, "backpain.wsgi", DATABASE_URL=empty_database
    )
    assert (status, message) == (1, f"backpain: {PENDING_MIGRATIONS_MESSAGE}")


@pytest.mark.django_db
def test_web_server_says_that_its_port_is_taken():
    with closed_port() as port:
        status, message = run_command(
            GUNICORN,
            "backpain.wsgi",
            DATABASE_URL=database_address(connection.settings_dict["NAME"]),
            PORT=str(port),
        )
    assert (status, message) == (
        1,
        f"backpain: port {port} is taken by another program: choose another, "
        f"for example PORT={port + 1}.",
    )
