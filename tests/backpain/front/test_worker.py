"""A worker stops without losing an answer, and keeps what its threads need."""

import os
import resource
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

import pytest
from django.db import connections

from backpain.front import worker
from backpain.front.listening import find_bind_error
from backpain.front.worker import (
    MEMORY_FILE,
    MOST_OPEN_FILES,
    keep_database_connections,
    raise_open_files_limit,
    read_memory_bytes,
    share_heap,
)
from bench.web_server import find_free_port
from tests import ROOT
from tests.backpain.front.running import read_to_the_end
from tests.backpain.front.slow_application import LARGE_ANSWER

GUNICORN = Path(sys.executable).parent / "gunicorn"


@contextmanager
def slow_web_server(**environment):
    """The port of a worker with an application that takes a second, and its process."""
    port = find_free_port()
    process = subprocess.Popen(
        [
            GUNICORN,
            "--config=python:tests.backpain.front.worker_settings",
            f"--bind=127.0.0.1:{port}",
            "tests.backpain.front.slow_application",
        ],
        cwd=ROOT,
        env=os.environ | environment,
        stdout=subprocess.PIPE,
    )
    assert process.stdout.readline() == b"ready\n"
    yield port, process
    process.kill()
    process.communicate()


def test_worker_that_is_told_to_stop_finishes_the_answer_it_has_begun():
    with slow_web_server() as (port, process):
        idle = socket.create_connection(("127.0.0.1", port))
        with idle, socket.create_connection(("127.0.0.1", port)) as client:
            client.sendall(b"GET / HTTP/1.1\r\n\r\n")
            assert process.stdout.readline() == b"begun\n"
            process.send_signal(signal.SIGTERM)
            assert read_to_the_end(client).endswith(b"done")
        assert process.wait(timeout=10) == 0


def test_worker_of_a_killed_master_leaves_the_port_before_its_answer_is_read():
    with (
        slow_web_server() as (port, process),
        socket.create_connection(("127.0.0.1", port), timeout=10) as client,
    ):
        client.sendall(b"GET /large HTTP/1.0\r\n\r\n")
        assert process.stdout.readline() == b"begun\n"
        process.kill()
        process.wait()
        give_up_at = time.monotonic() + 10
        while find_bind_error("127.0.0.1", port):
            assert time.monotonic() < give_up_at
            time.sleep(0.05)
        assert read_to_the_end(client).endswith(LARGE_ANSWER)


@pytest.mark.skipif(not MEMORY_FILE.exists(), reason="the system has no /proc")
def test_worker_that_has_grown_is_replaced():
    with slow_web_server(MEMORY_LIMIT="1") as (port, process):
        client = HTTPConnection("127.0.0.1", port, timeout=10)
        last_words = []
        for _ in range(3):
            client.request("GET", "/")
            response = client.getresponse()
            assert response.read() == b"done"
            last_words.append(response.headers["Connection"])
        client.close()
        # Told by the old one that it goes; then the new one is there.
        assert "close" in last_words
        assert b"ready\n" in iter(process.stdout.readline, b"")


def test_memory_of_a_process_is_known_where_there_is_proc(monkeypatch, tmp_path):
    if MEMORY_FILE.exists():
        assert 2**20 < read_memory_bytes() < 2**40
    monkeypatch.setattr(worker, "MEMORY_FILE", tmp_path / "none")
    assert read_memory_bytes() == 0


def test_threads_share_one_heap_where_the_system_can():
    share_heap()


def test_each_thread_keeps_its_connection_to_the_database(monkeypatch):
    monkeypatch.setitem(connections.settings["default"], "CONN_MAX_AGE", 0)
    keep_database_connections()
    assert connections.settings["default"]["CONN_MAX_AGE"] is None


def test_worker_may_open_as_many_files_as_its_connections_need():
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(256, before[1]), before[1]))
        raise_open_files_limit()
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    assert soft == (
        MOST_OPEN_FILES
        if hard == resource.RLIM_INFINITY
        else min(hard, MOST_OPEN_FILES)
    )
