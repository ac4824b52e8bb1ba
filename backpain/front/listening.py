"""Where the web server listens, and why it cannot."""

import errno
import os
import socket
import time
from dataclasses import dataclass

from django.core.exceptions import ImproperlyConfigured

from backpain.environment import Environment

LARGEST_PORT = 65535
PREDECESSOR_SECONDS = 3.0
PORT_PAUSE_SECONDS = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerSettings:
    host: str
    port: int
    processes: int
    threads: int

    @property
    def address(self) -> str:
        return format_address(self.host, self.port)


def read_server_settings(env: Environment) -> ServerSettings:
    return ServerSettings(
        host=env.str("HOST", default="127.0.0.1").strip("[]"),
        port=env.whole_number("PORT", default=8000, largest=LARGEST_PORT),
        processes=env.whole_number("WEB_CONCURRENCY", default=2),
        threads=env.whole_number("THREADS", default=4),
    )


def format_address(host: str, port: int) -> str:
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def require_free_address(host: str, port: int) -> None:
    """Refuse in one sentence what the web server would try again and again.

    Processes of a killed predecessor notice that they are alone, and leave the port.
    """
    give_up_at = time.monotonic() + PREDECESSOR_SECONDS
    while error := find_bind_error(host, port):
        if error.errno != errno.EADDRINUSE or time.monotonic() > give_up_at:
            sentence = describe_bind_error(error, host, port)
            raise ImproperlyConfigured(sentence) from error
        time.sleep(PORT_PAUSE_SECONDS)


def find_bind_error(host: str, port: int) -> OSError | None:
    try:
        family, kind, *_, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM
        )[0]
        with socket.socket(family, kind) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as error:
        return error
    return None


def describe_bind_error(error: OSError, host: str, port: int) -> str:
    match error.errno:
        case errno.EADDRINUSE:
            return (
                f"port {port} is taken by another program: choose another, "
                f"for example PORT={port + 1}."
            )
        case errno.EACCES:
            return (
                f"port {port} is not open to this user: choose one from 1024 up, "
                "for example PORT=8000, and put a proxy in front."
            )
        case errno.EADDRNOTAVAIL | socket.EAI_NONAME | socket.EAI_AGAIN:
            return (
                f"HOST={host} is no address of this computer: use 127.0.0.1 for this "
                "computer alone, or 0.0.0.0 for its network."
            )
        case number:
            reason = os.strerror(number or 0)
            return f"the web server cannot listen at {host}, port {port}: {reason}."
