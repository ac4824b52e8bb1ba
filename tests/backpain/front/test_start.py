import os
import subprocess
import sys

import pytest
from django.db import connection

from bench.web_server import READY_MESSAGE, find_free_port
from tests import ROOT
from tests.backpain.processes import database_address, run_command

START = [sys.executable, "-m", "backpain.front.start"]


def test_number_of_processes_that_is_none_is_named_in_one_sentence():
    assert run_command(*START, WEB_CONCURRENCY="abc") == (
        1,
        "backpain: WEB_CONCURRENCY=abc is no whole number from 1 up: correct it, "
        "for example WEB_CONCURRENCY=2.",
    )


@pytest.mark.django_db
def test_web_server_takes_the_place_of_the_process_that_started_it():
    address = database_address(connection.settings_dict["NAME"])
    environment = {"DATABASE_URL": address, "PORT": str(find_free_port())}
    server = subprocess.Popen(
        START, cwd=ROOT, env=os.environ | environment, stdout=subprocess.PIPE
    )
    try:
        assert READY_MESSAGE in server.stdout.readline()
    finally:
        server.terminate()
        server.communicate(timeout=60)
    assert server.returncode == 0


def test_the_image_starts_it_so():
    command = 'CMD ["python", "-m", "backpain.front.start"]'
    assert command in (ROOT / "Dockerfile").read_text().splitlines()
