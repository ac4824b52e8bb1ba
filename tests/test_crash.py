"""The power fails in the middle of logging: acknowledged entries survive."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from http.client import HTTPException
from uuid import uuid4

import psycopg
import pytest

from bench.client import Visitor
from bench.web_server import (
    find_free_port,
    start_web_server,
    stop_web_server,
    temporary_data_directory,
)
from local_postgres.server import EmbeddedServer
from tests import ROOT

VISITORS = 4
POSTS_EACH = 50
POSTS_BEFORE_THE_CRASH = 80
PATIENCE_SECONDS = 120


@pytest.fixture
def place():
    """A migrated database of its own, and the environment that leads to it."""
    with temporary_data_directory() as directory:
        environment = {"DATA_DIR": str(directory), "DATABASE_URL": ""}
        manage(environment, "prepare")
        yield directory, environment


def manage(environment, *arguments):
    subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=os.environ | environment,
        check=True,
    )


def log_until_the_crash(port, answered):
    with Visitor(port) as visitor, suppress(OSError, HTTPException):
        for _ in range(POSTS_EACH):
            note = str(uuid4())
            if visitor.log_pain(note) == 302:
                answered.append(note)


def wait_for_posts(answered):
    give_up_at = time.monotonic() + PATIENCE_SECONDS
    while len(answered) < POSTS_BEFORE_THE_CRASH:
        assert time.monotonic() < give_up_at, "too few posts were answered"
        time.sleep(0.001)


def kill_everything(directory, web_server):
    postmaster = (directory / "database" / "postmaster.pid").read_text().split()[0]
    os.kill(int(postmaster), signal.SIGKILL)
    stop_web_server(web_server, signal.SIGKILL)


def stored_notes(directory):
    place = EmbeddedServer(directory=directory).socket_directory
    with psycopg.connect(host=place, dbname="backpain", user="backpain") as connection:
        rows = connection.execute("SELECT note FROM progress_painentry")
        return {note for (note,) in rows}


def test_every_answered_post_survives_the_death_of_web_server_and_database(place):
    directory, environment = place
    port = find_free_port()
    web_server = start_web_server(port, environment)
    answered = []
    with ThreadPoolExecutor(VISITORS) as visitors:
        posting = [
            visitors.submit(log_until_the_crash, port, answered)
            for _ in range(VISITORS)
        ]
        wait_for_posts(answered)
        kill_everything(directory, web_server)
    for task in posting:
        task.result()
    assert len(answered) < VISITORS * POSTS_EACH, "it died too late"

    again = start_web_server(port, environment)
    assert set(answered) - stored_notes(directory) == set()
    with Visitor(port) as visitor:
        assert visitor.log_pain() == 302
    stop_web_server(again, signal.SIGTERM)
