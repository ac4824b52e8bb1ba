"""What is too large is known before it has arrived."""

from types import SimpleNamespace

import pytest

from backpain.front.requests import FrontRequest

LIMITS = SimpleNamespace(
    max_request_header_size=1000,
    max_request_body_size=101,
    inbuf_overflow=1000,
    url_scheme="http",
)
CHUNK_OF_HUNDRED = b"64\r\n" + b"a" * 100 + b"\r\n"


def receive(*parts):
    request = FrontRequest(LIMITS)
    for part in parts:
        request.received(part)
    return request


def test_whole_request_has_its_body():
    request = receive(b"POST / HTTP/1.1\r\nContent-Length: 100\r\n\r\n", b"a" * 100)
    assert (request.completed, request.is_cut_short) == (True, False)
    assert request.get_body_stream().read() == b"a" * 100


def test_declared_length_over_the_limit_is_complete_without_a_byte_of_its_body():
    request = receive(b"POST / HTTP/1.1\r\nContent-Length: 101\r\n\r\n")
    assert (request.completed, request.is_cut_short) == (True, True)
    assert request.headers["CONTENT_LENGTH"] == "101"
    assert request.get_body_stream().read() == b""


def test_chunks_that_reach_over_the_limit_are_complete_with_it():
    head = b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
    request = receive(head, CHUNK_OF_HUNDRED)
    assert (request.completed, request.is_cut_short) == (True, True)
    assert int(request.headers["CONTENT_LENGTH"]) > 100
    assert request.get_body_stream().read() == b""


@pytest.mark.parametrize("length", ["101", "x"])
def test_body_that_is_refused_is_not_asked_for(length):
    head = (
        f"POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: {length}\r\n\r\n"
    )
    assert receive(head.encode()).expect_continue is False


def test_request_that_cannot_be_read_has_a_path_all_the_same():
    request = receive(b"no request\r\n\r\n")
    assert (request.error.code, request.path) == (400, "")
