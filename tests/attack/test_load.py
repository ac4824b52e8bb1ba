"""A growing crowd is answered, and no process grows with it.

ATTACK_SECONDS=60 sends 8, 50 and 200 people, each for as long; -s shows what they met.
"""

import os
import signal
import sys
from http import HTTPStatus
from pathlib import Path

import pytest

from bench.web_server import (
    find_free_port,
    start_web_server,
    stop_web_server,
    temporary_data_directory,
)
from core.pdf import has_weasyprint
from tests.attack.installations import prepare_installation
from tests.attack.real_mix import Crowd, Person
from tests.local_postgres.servers import child_processes

LONG_ATTACK_SECONDS = 60
MOST_MEGABYTES_OF_READING = 90
MOST_MEGABYTES = 110
HEAVY_STEPS = [Person.bring_data, Person.take_data]
EXPECTED = {
    ("read_page", HTTPStatus.OK),
    ("add_entry", HTTPStatus.FOUND),
    ("take_data", HTTPStatus.OK),
    ("bring_data", HTTPStatus.FOUND),
    ("print_report", HTTPStatus.OK),
    # So many are at work that these are asked to come back.
    ("bring_data", HTTPStatus.SERVICE_UNAVAILABLE),
    ("print_report", HTTPStatus.SERVICE_UNAVAILABLE),
}


@pytest.fixture(scope="module")
def web_server():
    """Its port, and the process whose children serve."""
    with temporary_data_directory() as directory:
        environment = {
            "DATA_DIR": str(directory),
            "DATABASE_URL": "",
            "WEB_CONCURRENCY": "2",
        }
        prepare_installation(environment)
        port = find_free_port()
        process = start_web_server(port, environment)
        yield port, process
        stop_web_server(process, signal.SIGTERM)


@pytest.fixture
def crowds(attack_seconds):
    return [8, 50, 200] if attack_seconds >= LONG_ATTACK_SECONDS else [8]


def measure_largest_process(master):
    """In megabytes, with what it shares; 0 where the system has no /proc."""
    pages = [
        int(Path("/proc", str(process), "statm").read_text().split()[1])
        for process in child_processes(master.pid)
    ]
    return max(pages, default=0) * os.sysconf("SC_PAGESIZE") // 2**20


def send_crowd(port, people, seconds, heavy_steps):
    crowd = Crowd(port, heavy_steps)
    crowd.visit(people, seconds)
    times = sorted(crowd.seconds)
    sys.stdout.write(
        f"\n{people} people: {dict(crowd.answers)}; median "
        f"{times[len(times) // 2]:.3f} s, p95 {times[len(times) * 95 // 100]:.3f} s\n"
    )
    return {*crowd.answers}


@pytest.mark.parametrize(
    ("heavy_steps", "most_megabytes"),
    [
        ([], MOST_MEGABYTES_OF_READING),
        (HEAVY_STEPS, MOST_MEGABYTES),
    ],
    ids=["readers", "imports and PDFs too"],
)
def test_every_crowd_is_answered_by_processes_that_stay_small(
    web_server, attack_seconds, crowds, heavy_steps, most_megabytes
):
    port, master = web_server
    if heavy_steps and has_weasyprint():
        heavy_steps = [*heavy_steps, Person.print_report]
    for people in crowds:
        answers = send_crowd(port, people, attack_seconds, heavy_steps)
        assert answers <= EXPECTED
        megabytes = measure_largest_process(master)
        sys.stdout.write(f"the largest process: {megabytes} MB\n")
        assert megabytes <= most_megabytes
