"""Everything is killed again and again in the middle of logging: nothing is lost.

CRASH_KILLS=150 runs the long form: 10,000 entries.
"""

import os
import signal
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPException
from itertools import count, cycle, islice
from pathlib import Path
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
from tests import ROOT
from tests.local_postgres.servers import (
    ask_server,
    child_processes,
    find_supervisor,
    postmaster,
)

KILLS = int(os.environ.get("CRASH_KILLS", "5"))
ENTRIES_BETWEEN_KILLS = 20 if KILLS == 5 else 67
VISITORS = 4
PATIENCE_SECONDS = 120
LONGEST_FAULT_SECONDS = 5
PAUSE_SECONDS = 0.02
PAUSE_OF_VISITORS_SECONDS = 0.2


@dataclass
class Log:
    """What the visitors were told, and from when to when something was killed."""

    answered: list[str] = field(default_factory=list)
    faults: list[tuple[float, int]] = field(default_factory=list)
    outages: list[tuple[float, float, str]] = field(default_factory=list)
    is_over: bool = False

    def late_faults(self):
        """Faults when what was killed had been back for some seconds."""
        return [
            (at, status)
            for at, status in self.faults
            if not any(
                killed_at <= at <= back_at + LONGEST_FAULT_SECONDS
                for killed_at, back_at, _ in self.outages
            )
        ]


@dataclass
class Site:
    """A web server and its database, with the ways to kill them."""

    directory: Path
    port: int
    web_server: subprocess.Popen

    @property
    def environment(self):
        return {"DATA_DIR": str(self.directory), "DATABASE_URL": ""}

    def kill_worker(self):
        """The web server starts another."""
        for worker in child_processes(self.web_server.pid)[:1]:
            os.kill(worker, signal.SIGKILL)

    def kill_master(self):
        """Its workers end by themselves; whoever runs the site starts it meanwhile."""
        self.web_server.kill()
        self.web_server.wait()
        self.web_server.stdout.close()
        self.start_web_server()

    def kill_database(self):
        """Its supervisor starts it again."""
        os.kill(postmaster(self.directory), signal.SIGKILL)
        wait_until(self.is_database_back)

    def kill_backend(self):
        """Any process of the database: it ends all others and recovers."""
        for process in child_processes(postmaster(self.directory))[-1:]:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        wait_until(self.is_database_back)

    def kill_everything(self):
        """As if the power had failed."""
        os.kill(find_supervisor(self.directory), signal.SIGKILL)
        os.kill(postmaster(self.directory), signal.SIGKILL)
        stop_web_server(self.web_server, signal.SIGKILL)
        self.start_web_server()

    def start_web_server(self):
        wait_until(self.is_port_free)
        self.web_server = start_web_server(self.port, self.environment)

    def is_database_back(self):
        with suppress(psycopg.OperationalError):
            return ask_server(self.directory, "SELECT 1") == [(1,)]

    def is_port_free(self):
        with socket.socket() as probe, suppress(OSError):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", self.port))
            return True
        return False


WAYS_TO_KILL = [
    Site.kill_worker,
    Site.kill_master,
    Site.kill_database,
    Site.kill_backend,
    Site.kill_everything,
]


@pytest.fixture
def site():
    with temporary_data_directory() as directory:
        port = find_free_port()
        environment = {"DATA_DIR": str(directory), "DATABASE_URL": ""}
        command = [sys.executable, "manage.py", "migrate", "--verbosity=0"]
        subprocess.run(command, cwd=ROOT, env=os.environ | environment, check=True)
        site = Site(directory, port, start_web_server(port, environment))
        yield site
        stop_web_server(site.web_server, signal.SIGTERM)


def wait_until(condition):
    give_up_at = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < give_up_at, "it did not happen"
        time.sleep(PAUSE_SECONDS)


def log_until_the_end(port, log):
    """Log entry after entry."""
    with Visitor(port) as visitor:
        # The first makes the person: with its cookie the same key is the same entry.
        log_until_answered(visitor, "", log)
        while not log.is_over:
            note = str(uuid4())
            if log_until_answered(visitor, note, log):
                log.answered.append(note)


def log_until_answered(visitor, note, log):
    """What is not answered is sent again, with its key; whether it was answered."""
    while not log_entry(visitor, note, log):
        if log.is_over:
            return False
        time.sleep(PAUSE_OF_VISITORS_SECONDS)
    return True


def log_entry(visitor, note, log):
    try:
        # The same form, so with the same key: the note is as good a one as any.
        status = visitor.log_pain(note, form_key=note)
    except (OSError, HTTPException):
        visitor.connection.close()
        return False
    if status >= 500:
        log.faults.append((time.monotonic(), status))
    return status == 302


def kill_between_entries(site, log):
    goals = count(ENTRIES_BETWEEN_KILLS, ENTRIES_BETWEEN_KILLS)
    for kill, goal in zip(islice(cycle(WAYS_TO_KILL), KILLS), goals, strict=False):
        wait_until(lambda goal=goal: len(log.answered) >= goal)
        killed_at = time.monotonic()
        kill(site)
        log.outages.append((killed_at, time.monotonic(), kill.__name__))
    # Those that had been sent before may still be answered.
    goal = len(log.answered) + ENTRIES_BETWEEN_KILLS
    wait_until(lambda: len(log.answered) >= goal)


def stored_notes(site):
    query = "SELECT note FROM progress_painentry WHERE note <> ''"
    return [note for (note,) in ask_server(site.directory, query)]


def test_no_answered_entry_is_lost_or_doubled_whatever_is_killed(site):
    log = Log()
    with ThreadPoolExecutor(VISITORS) as visitors:
        posting = [
            visitors.submit(log_until_the_end, site.port, log) for _ in range(VISITORS)
        ]
        try:
            kill_between_entries(site, log)
        finally:
            log.is_over = True
    for task in posting:
        task.result()
    stored = stored_notes(site)
    report(log)
    assert set(log.answered) - set(stored) == set()
    assert len(stored) == len({*stored})
    # While its database is away, the site says so.
    assert {status for _, status in log.faults} <= {503}
    assert log.late_faults() == []


def report(log):
    """For the long form: pytest shows it with -s."""
    statuses = [status for _, status in log.faults]
    figures = {status: statuses.count(status) for status in sorted({*statuses})}
    sys.stdout.write(
        f"\n{len(log.answered)} entries over {len(log.outages)} kills; answers that "
        f"were faults: {figures}\n"
    )
    for way in WAYS_TO_KILL:
        seconds = sorted(
            back_at - killed_at
            for killed_at, back_at, name in log.outages
            if name == way.__name__
        )
        sys.stdout.write(
            f"{way.__name__}: back after {seconds[len(seconds) // 2]:.1f} s, at the "
            f"longest {seconds[-1]:.1f} s\n"
        )
