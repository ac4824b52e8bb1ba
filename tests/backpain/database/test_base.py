"""A server that says nothing costs a second, and then nobody waits for a while."""

import socket
import time
from copy import deepcopy

import psycopg
import pytest
from django.db import OperationalError, connection, connections

from backpain.database import base
from backpain.database.base import DatabaseWrapper, SilentServer, is_answering

pytestmark = pytest.mark.django_db


@pytest.fixture
def never_silent(monkeypatch):
    """What this process has met so far does not count."""
    monkeypatch.setattr(base, "silent_server", SilentServer())
    return base.silent_server


@pytest.fixture
def silent_port():
    """A port where connections are accepted, and nothing is ever said."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def wrapper_for(**settings):
    alias = connection.alias
    return DatabaseWrapper(deepcopy(connections.settings[alias]) | settings, alias)


def test_site_uses_this_back_end_and_it_answers():
    connection.ensure_connection()
    assert isinstance(connections[connection.alias], DatabaseWrapper)
    assert connection.is_usable()


def test_wrapper_without_a_connection_is_not_usable():
    assert not wrapper_for().is_usable()


def test_connection_that_was_ended_does_not_answer():
    with psycopg.connect(**connection.get_connection_params()) as other:
        assert is_answering(other.pgconn)
        connection.cursor().execute(
            "SELECT pg_terminate_backend(%s)", [other.info.backend_pid]
        )
        time.sleep(0.1)
        assert not is_answering(other.pgconn)
        other.close()


def test_connection_whose_server_is_silent_is_given_up_after_a_second(monkeypatch):
    monkeypatch.setattr(base, "ANSWER_SECONDS", 0.1)
    with psycopg.connect(**connection.get_connection_params()) as other:
        other.pgconn.send_query(b"SELECT pg_sleep(0.5)")
        assert not base.has_data(other.pgconn.socket)
        other.close()


def test_after_one_has_waited_in_vain_the_next_is_refused_at_once(
    never_silent, silent_port
):
    wrapper = wrapper_for(HOST="127.0.0.1", PORT=silent_port)
    seconds = []
    for _ in range(2):
        begun = time.monotonic()
        with pytest.raises(OperationalError):
            wrapper.ensure_connection()
        seconds.append(time.monotonic() - begun)
    assert seconds[0] < 3
    assert seconds[1] < 0.5


def test_server_that_refuses_is_asked_again_at_once(never_silent):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        wrapper = wrapper_for(HOST="127.0.0.1", PORT=nobody.getsockname()[1])
        with pytest.raises(OperationalError, match="refused"):
            wrapper.ensure_connection()
        with pytest.raises(OperationalError, match="refused"):
            wrapper.ensure_connection()


def test_pause_after_a_silence_ends(never_silent, monkeypatch):
    never_silent.note_failure(time.monotonic() - 1)
    with pytest.raises(psycopg.OperationalError):
        never_silent.refuse_to_wait()
    monkeypatch.setattr(base, "PAUSE_SECONDS", 0)
    never_silent.refuse_to_wait()
