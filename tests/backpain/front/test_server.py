"""Who is served by which thread, and who makes room."""

import threading

from backpain.front import server as front_server
from backpain.health import LIVENESS_PATH
from tests.backpain.front.running import open_client, read_to_the_end, running_front


def answer_path(environ, start_response):
    text = environ["PATH_INFO"].encode()
    start_response("200 OK", [("Content-Length", str(len(text)))])
    return [text]


def ask(client, path):
    client.sendall(f"GET {path} HTTP/1.0\r\n\r\n".encode())


def test_probe_is_answered_while_every_thread_is_busy():
    done = threading.Event()

    def wait_unless_probe(environ, start_response):
        if environ["PATH_INFO"] != LIVENESS_PATH:
            done.wait(10)
        return answer_path(environ, start_response)

    with running_front(wait_unless_probe) as server:
        page, probe = open_client(server), open_client(server)
        ask(page, "/")
        ask(probe, LIVENESS_PATH)
        assert read_to_the_end(probe).endswith(LIVENESS_PATH.encode())
        done.set()
        assert read_to_the_end(page).endswith(b"/")
        page.close()
        probe.close()


def test_full_house_closes_who_has_waited_longest_and_takes_the_new_one(monkeypatch):
    monkeypatch.setattr(front_server, "MOST_CONNECTIONS", 2)
    with running_front(answer_path) as server:
        oldest, later, newest = (open_client(server) for _ in range(3))
        assert read_to_the_end(oldest) == b""
        for client in (later, newest):
            ask(client, "/")
            assert read_to_the_end(client).endswith(b"/")
        for client in (oldest, later, newest):
            client.close()


def test_full_house_keeps_who_waits_for_an_answer(monkeypatch):
    monkeypatch.setattr(front_server, "MOST_CONNECTIONS", 1)
    begun, done = threading.Event(), threading.Event()

    def answer_later(environ, start_response):
        begun.set()
        done.wait(10)
        return answer_path(environ, start_response)

    with running_front(answer_later) as server:
        first = open_client(server)
        ask(first, "/first")
        begun.wait(10)
        second = open_client(server)
        ask(second, "/second")
        done.set()
        assert read_to_the_end(first).endswith(b"/first")
        assert read_to_the_end(second).endswith(b"/second")
        first.close()
        second.close()


def test_scheme_told_by_a_proxy_reaches_the_application():
    def answer_scheme(environ, start_response):
        start_response("200 OK", [])
        return [environ["HTTP_X_FORWARDED_PROTO"].encode()]

    with running_front(answer_scheme) as server, open_client(server) as client:
        client.sendall(b"GET / HTTP/1.0\r\nX-Forwarded-Proto: https\r\n\r\n")
        assert read_to_the_end(client).endswith(b"https")
