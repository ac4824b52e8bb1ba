"""Clients that hold a connection as long as they can, and normal ones beside them."""

import socket
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.client import HTTPException

from bench.client import Visitor

HALF_A_HEADER = b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "
HALF_A_BODY = (
    b"POST /progress/pain/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n"
    b"Content-Type: application/x-www-form-urlencoded\r\n\r\npain="
)
HALF_A_CHUNK = (
    b"POST /progress/pain/ HTTP/1.1\r\nHost: localhost\r\n"
    b"Transfer-Encoding: chunked\r\n"
    b"Content-Type: application/x-www-form-urlencoded\r\n\r\n186A0\r\npain="
)
# More answers than the system keeps for a client who does not read them.
MANY_ANSWERS = b"GET /learn/ HTTP/1.1\r\nHost: localhost\r\n\r\n" * 40
NOTHING = b""
OPENINGS = [HALF_A_HEADER, HALF_A_BODY, HALF_A_CHUNK, MANY_ANSWERS, NOTHING]
SECONDS_BETWEEN_BYTES = 1
SECONDS_BETWEEN_PAGES = 0.2
SECONDS_BETWEEN_PROBES = 0.05


class SlowClients:
    """A crowd on one thread: each sends a byte a second, and reads one."""

    def __init__(self, port, count):
        self.port = port
        self.count = count
        self.sockets = {}
        self.replaced = 0

    def keep_all_busy(self, stop):
        while not stop.wait(SECONDS_BETWEEN_BYTES):
            for number in range(self.count):
                self.keep_busy(number)

    def connect(self, number):
        opening = OPENINGS[number % len(OPENINGS)]
        client = socket.socket()
        # Announces that it takes little at a time.
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
        client.settimeout(1)
        client.connect(("127.0.0.1", self.port))
        client.sendall(opening)
        client.setblocking(False)
        self.sockets[number] = client

    def keep_busy(self, number):
        """Send and read a byte, on a new connection if this one was closed."""
        try:
            client = self.sockets[number]
            opening = OPENINGS[number % len(OPENINGS)]
            if opening in {HALF_A_HEADER, HALF_A_BODY, HALF_A_CHUNK}:
                client.send(b"a")
            if client.recv(1) == b"":
                raise ConnectionResetError
        except BlockingIOError:
            pass
        except (OSError, KeyError):
            self.close(number)
            self.replaced += 1
            with suppress(OSError):
                self.connect(number)

    def close(self, number):
        if number in self.sockets:
            self.sockets.pop(number).close()


@contextmanager
def holding_slow_clients(port, count):
    """All connected, and each kept as slow as can be until the end."""
    clients = SlowClients(port, count)
    stop = threading.Event()
    for number in range(count):
        with suppress(OSError):
            clients.connect(number)
    keeper = threading.Thread(target=clients.keep_all_busy, args=[stop])
    keeper.start()
    try:
        yield clients
    finally:
        stop.set()
        keeper.join()
        for number in range(count):
            clients.close(number)


@dataclass
class Visits:
    """What normal clients met: seconds of each answer, and what went wrong."""

    seconds: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def percentile(self, percent):
        return sorted(self.seconds)[len(self.seconds) * percent // 100]

    def measure(self, what, expected, visit):
        begun = time.monotonic()
        try:
            status = visit()
        except (OSError, HTTPException) as error:
            self.errors.append(f"{what}: {type(error).__name__}")
        else:
            if status != expected:
                self.errors.append(f"{what}: {status}")
        self.seconds.append(time.monotonic() - begun)


def visit_like_a_person(port, visits, ends_at):
    """Read pages and log pain on one connection, quicker than anybody can."""
    with Visitor(port) as visitor:
        while time.monotonic() < ends_at:
            visits.measure("/", 200, lambda: visitor.get_page("/"))
            visits.measure("list", 200, lambda: visitor.get_page("/exercises/"))
            visits.measure("pain", 302, visitor.log_pain)
            visits.measure("log", 200, lambda: visitor.get_page("/progress/"))
            time.sleep(SECONDS_BETWEEN_PAGES)


def probe_health(port, visits, ends_at):
    """As an orchestrator does: each time on a new connection."""
    while time.monotonic() < ends_at:
        with Visitor(port) as visitor:
            visits.measure("probe", 200, lambda: visitor.get_page("/healthz"))
        time.sleep(SECONDS_BETWEEN_PROBES)


def visit_for(seconds, port, people):
    """Return what people and what probes met while it lasted."""
    ends_at = time.monotonic() + seconds
    visits, probes = Visits(), Visits()
    threads = [
        threading.Thread(target=visit_like_a_person, args=[port, visits, ends_at])
        for _ in range(people)
    ]
    threads.append(threading.Thread(target=probe_health, args=[port, probes, ends_at]))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return visits, probes
