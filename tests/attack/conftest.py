"""A site of its own to attack, as `make run` serves it."""

import os

import pytest

from bench.web_server import running_web_server, temporary_data_directory
from tests.attack.installations import prepare_installation


@pytest.fixture(scope="session")
def attack_seconds():
    """ATTACK_SECONDS=60 runs the long form of every attack that lasts."""
    return int(os.environ.get("ATTACK_SECONDS", "6"))


@pytest.fixture(scope="session")
def attacked_port():
    with temporary_data_directory() as directory:
        environment = {"DATA_DIR": str(directory), "DATABASE_URL": ""}
        prepare_installation(environment)
        with running_web_server(environment) as port:
            yield port
