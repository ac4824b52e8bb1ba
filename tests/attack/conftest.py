"""A site of its own to attack, as `make run` serves it."""

import os
import subprocess
import sys

import pytest

from bench.web_server import running_web_server, temporary_data_directory
from tests import ROOT


@pytest.fixture(scope="session")
def attack_seconds():
    """ATTACK_SECONDS=60 runs the long form of every attack that lasts."""
    return int(os.environ.get("ATTACK_SECONDS", "6"))


@pytest.fixture(scope="session")
def attacked_port():
    with temporary_data_directory() as directory:
        environment = {"DATA_DIR": str(directory), "DATABASE_URL": ""}
        subprocess.run(
            [sys.executable, "manage.py", "prepare"],
            cwd=ROOT,
            env=os.environ | environment,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        with running_web_server(environment) as port:
            yield port
