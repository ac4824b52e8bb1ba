"""How gunicorn serves backpain; what differs between places is in the environment."""

import errno
import socket
import sys
from pathlib import Path
from typing import Any

import environ

env = environ.Env()
env.read_env(Path(__file__).parent / ".env")

HOST = env.str("HOST", default="127.0.0.1")
PORT = env.int("PORT", default=8000)

bind = f"{HOST}:{PORT}"
workers = env.int("WEB_CONCURRENCY", default=2)
threads = env.int("THREADS", default=4)
worker_class = "backpain.front.worker.BufferingWorker"
control_socket_disable = True
# One message if something is missing, and one user of the embedded database that
# stays while workers come and go.
preload_app = True
loglevel = "warning"


def on_starting(server: Any) -> None:
    """Say in one sentence that the port is taken, instead of trying again."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, PORT))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                sys.exit(
                    f"backpain: port {PORT} is taken by another program: choose "
                    f"another, for example PORT={PORT + 1}."
                )
            raise


def post_worker_init(worker: Any) -> None:
    """The first worker has loaded everything: say so."""
    if worker.age == 1:
        print(f"backpain is ready at http://{HOST}:{PORT}/", flush=True)  # noqa: T201
