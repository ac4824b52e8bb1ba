"""Commands of the product in their own processes, and databases for them."""

import os
import socket
import subprocess
import sys
from contextlib import contextmanager
from urllib.parse import quote, urlencode

from django.db import connection

from tests import ROOT


def run_command(*command, **environment):
    """Return its exit status, and the last line of its errors."""
    result = subprocess.run(
        [*map(str, command)],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    return result.returncode, result.stderr.strip().rpartition("\n")[2]


def manage(*arguments, **environment):
    return run_command(sys.executable, "manage.py", *arguments, **environment)


def database_address(name):
    settings = connection.settings_dict
    host = settings["HOST"] or settings["OPTIONS"]["host"]
    place = urlencode({"host": host, "port": settings["PORT"] or 5432})
    return (
        f"postgresql://{settings['USER']}:{quote(settings['PASSWORD'])}@/{name}?{place}"
    )


@contextmanager
def closed_port():
    """A port on which nobody listens, reserved so that nobody else gets it."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        yield server.getsockname()[1]
