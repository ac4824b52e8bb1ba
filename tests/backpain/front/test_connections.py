"""A slow client costs no thread, and a refused one still gets its answer."""

import io
import sys
import time
from contextlib import suppress

import pytest

from backpain.front import connections
from tests.backpain.front.running import (
    echo_length,
    open_client,
    read_to_the_end,
    running_front,
)

HUGE = b"POST / HTTP/1.1\r\nContent-Length: 9000000000\r\n\r\n"
WHOLE = b"POST / HTTP/1.0\r\nContent-Length: 4\r\n\r\nbody"
LARGE_ANSWER = b"a" * 2**24


def answer_largely(environ, start_response):
    start_response("200 OK", [("Content-Length", str(len(LARGE_ANSWER)))])
    return [LARGE_ANSWER]


def last_line(answer):
    return answer.rpartition(b"\r\n")[2]


@pytest.mark.parametrize(
    "opening",
    [
        b"",
        b"GET / HTT",
        b"GET / HTTP/1.1\r\nX: ",
        b"POST / HTTP/1.1\r\nContent-Length: 4\r\n\r\nbo",
        b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbo",
    ],
)
def test_half_a_request_holds_no_thread(opening):
    with (
        running_front(echo_length) as server,
        open_client(server) as slow,
        open_client(server) as other,
    ):
        slow.sendall(opening)
        other.sendall(WHOLE)
        assert last_line(read_to_the_end(other)) == b"4 declared, 4 read"


def test_answer_that_is_not_read_holds_no_thread():
    with running_front(answer_largely) as server:
        clients = [open_client(server) for _ in range(4)]
        for client in clients:
            client.sendall(b"GET / HTTP/1.0\r\n\r\n")
        # The last has the whole answer while the others have read nothing.
        assert read_to_the_end(clients[-1]).endswith(LARGE_ANSWER)
        for client in clients:
            client.close()


def test_client_that_goes_on_sending_what_was_refused_reads_the_answer():
    with running_front(echo_length) as server, open_client(server) as client:
        client.sendall(HUGE)
        for _ in range(64):
            client.sendall(b"a" * 2**16)
        answer = read_to_the_end(client)
    assert last_line(answer) == b"9000000000 declared, 0 read"
    assert b"\r\nConnection: close\r\n" in answer


def test_client_that_sends_too_long_a_header_is_told_what_to_do():
    header = b"GET / HTTP/1.1\r\nCookie: " + b"a" * 2**20
    with running_front(echo_length) as server, open_client(server) as client:
        client.sendall(header)
        answer = read_to_the_end(client)
    head, _, body = answer.partition(b"\r\n\r\n")
    first, *headers = head.split(b"\r\n")
    assert first == b"HTTP/1.0 431 Request Header Fields Too Large"
    assert b"X-Content-Type-Options: nosniff" in headers
    assert body.decode() == (
        "Request Header Fields Too Large\n\n"
        "Your browser sent more with the address than fits. Delete the cookies of this "
        "site, or shorten the address, and try again.\n"
    )


def test_what_is_no_request_is_told_so_without_repeating_it():
    with running_front(echo_length) as server, open_client(server) as client:
        client.sendall(b"my sister hurt me\r\n\r\n" + b"a" * 2**20)
        answer = read_to_the_end(client)
    assert answer.startswith(b"HTTP/1.0 400 Bad Request\r\n")
    assert answer.endswith(
        b"\r\n\r\nBad Request\n\nThe site cannot read what your browser sent.\n"
    )


def test_client_that_never_stops_sending_is_closed(monkeypatch):
    monkeypatch.setattr(connections, "LINGER_SECONDS", 0.1)
    with running_front(echo_length) as server, open_client(server) as client:
        client.sendall(HUGE)
        give_up_at = time.monotonic() + 10
        with suppress(ConnectionError):
            while time.monotonic() < give_up_at:
                client.sendall(b"a" * 2**16)
        assert server.active_channels == {}


def test_connection_serves_one_request_after_the_other():
    request = b"POST / HTTP/1.1\r\nContent-Length: 1\r\n\r\na"
    last = b"POST / HTTP/1.0\r\nContent-Length: 2\r\n\r\naa"
    with running_front(echo_length) as server, open_client(server) as client:
        client.sendall(request * 2 + last)
        answers = read_to_the_end(client)
    assert answers.count(b"1 declared, 1 read") == 2
    assert last_line(answers) == b"2 declared, 2 read"


def answer_in_parts(environ, start_response):
    """Without a length, so that the parts are sent as chunks."""
    start_response("200 OK", [])
    yield b"one"
    yield b"two"


def answer_from_a_file(environ, start_response):
    start_response("200 OK", [("Content-Length", "4")])
    file = io.BytesIO(b"file")
    return environ.get("wsgi.file_wrapper", lambda each: [each.read()])(file)


@pytest.mark.parametrize("application", [answer_in_parts, answer_from_a_file])
def test_answer_to_head_is_headers_alone(application):
    with running_front(application) as server, open_client(server) as client:
        client.sendall(b"HEAD / HTTP/1.1\r\nConnection: close\r\n\r\n")
        answer = read_to_the_end(client)
    assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
    assert answer.endswith(b"\r\n\r\n")
    assert answer.count(b"\r\n\r\n") == 1


def test_answer_to_head_tells_the_length_and_keeps_the_connection(caplog):
    ask = "{} / HTTP/1.1\r\nContent-Length: 1\r\n\r\na"
    with running_front(echo_length) as server, open_client(server) as client:
        client.sendall(ask.format("HEAD").encode() + ask.format("GET").encode())
        client.sendall(b"GET / HTTP/1.0\r\nContent-Length: 2\r\n\r\naa")
        answers = read_to_the_end(client)
    assert answers.count(b"Content-Length: 18\r\n") == 3
    assert answers.count(b" declared, ") == 2
    assert caplog.messages == []


def test_application_that_exits_still_has_an_answer():
    def exit_program(environ, start_response):
        sys.exit("my sister hurt me")

    with running_front(exit_program) as server, open_client(server) as client:
        client.sendall(b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n")
        assert read_to_the_end(client).startswith(b"HTTP/1.1 500 ")
