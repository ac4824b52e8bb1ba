"""Anything that prevents the web server from serving is reported in one sentence."""

import signal
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest
from django.db import connection

from backpain.startup import PENDING_MIGRATIONS_MESSAGE
from bench.web_server import find_free_port, start_web_server, stop_web_server
from tests.backpain.processes import closed_port, database_address, run_command

GUNICORN = Path(sys.executable).parent / "gunicorn"


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


@pytest.mark.parametrize(
    ("variable", "beginning"),
    [
        ({"PORT": "abc"}, "backpain: PORT=abc is no whole number from 1 to 65535: "),
        ({"HOST": "192.0.2.1"}, "backpain: HOST=192.0.2.1 is no address of this "),
        ({"LOG_LEVEL": "foo"}, "backpain: LOG_LEVEL=FOO is no level of a log: "),
        ({"WEB_CONCURRENCY": "0"}, "backpain: WEB_CONCURRENCY=0 is no whole number "),
        ({"THREADS": "x"}, "backpain: THREADS=x is no whole number from 1 up: "),
    ],
)
@pytest.mark.django_db
def test_web_server_says_which_setting_it_cannot_mean(variable, beginning):
    address = database_address(connection.settings_dict["NAME"])
    status, message = run_command(
        GUNICORN, "backpain.wsgi", DATABASE_URL=address, **variable
    )
    assert (status, message[: len(beginning)]) == (1, beginning)


@pytest.mark.django_db
def test_web_server_listens_at_an_address_of_version_six():
    port = find_free_port()
    address = database_address(connection.settings_dict["NAME"])
    process = start_web_server(port, {"DATABASE_URL": address, "HOST": "::1"})
    try:
        with urlopen(f"http://[::1]:{port}/healthz") as response:
            assert response.read() == b"alive\n"
    finally:
        stop_web_server(process, signal.SIGTERM)
