import errno
import socket
import threading

import pytest
from django.core.exceptions import ImproperlyConfigured

from backpain.environment import Environment
from backpain.front.listening import (
    describe_bind_error,
    format_address,
    read_server_settings,
    require_free_address,
)
from tests.backpain.processes import closed_port


@pytest.mark.parametrize(
    ("host", "address"),
    [("127.0.0.1", "127.0.0.1:80"), ("::1", "[::1]:80"), ("name", "name:80")],
)
def test_address_of_version_six_is_in_brackets(host, address):
    assert format_address(host, 80) == address


@pytest.mark.parametrize("host", ["::1", "[::1]"])
def test_host_may_be_given_in_brackets(monkeypatch, host):
    monkeypatch.setenv("HOST", host)
    monkeypatch.setenv("PORT", "8001")
    assert read_server_settings(Environment()).address == "[::1]:8001"


def test_port_that_is_taken_is_named_with_the_next():
    with closed_port() as port, pytest.raises(ImproperlyConfigured) as refusal:
        require_free_address("127.0.0.1", port)
    assert str(refusal.value) == (
        f"port {port} is taken by another program: choose another, for example "
        f"PORT={port + 1}."
    )


def test_port_is_waited_for_while_processes_of_a_killed_server_leave_it():
    leaving = socket.create_server(("127.0.0.1", 0))
    threading.Timer(0.2, leaving.close).start()
    require_free_address(*leaving.getsockname())


def test_port_that_was_just_left_is_free():
    with closed_port() as port:
        pass
    require_free_address("127.0.0.1", port)


@pytest.mark.parametrize("host", ["192.0.2.1", "nowhere.invalid"])
def test_address_of_another_computer_is_refused(host):
    with pytest.raises(ImproperlyConfigured, match=f"HOST={host} is no address of"):
        require_free_address(host, 8000)


@pytest.mark.parametrize(
    ("number", "beginning"),
    [
        (errno.EACCES, "port 80 is not open to this user: choose one from 1024 up"),
        (errno.EADDRNOTAVAIL, "HOST=::1 is no address of this computer"),
        (socket.EAI_NONAME, "HOST=::1 is no address of this computer"),
        (errno.EAFNOSUPPORT, "the web server cannot listen at ::1, port 80: Address"),
    ],
)
def test_each_obstacle_has_its_sentence(number, beginning):
    sentence = describe_bind_error(OSError(number, ""), "::1", 80)
    assert sentence.startswith(beginning)
    assert sentence.endswith(".")
