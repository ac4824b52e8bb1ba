"""All that a real web server writes, while everything fails that can."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from django.db import connection

from bench.web_server import find_free_port
from tests import ROOT
from tests.backpain.leaking_urls import ERRORS, urlpatterns
from tests.backpain.processes import database_address

GUNICORN = Path(sys.executable).parent / "gunicorn"
TYPED = "MySisterHurtMe"
FORM = "Content-Type: application/x-www-form-urlencoded"
CSRF_TOKEN = "0" * 32
TEN_SECONDS = 10


def request_text(line, *headers, body="", host="localhost"):
    lines = [
        f"{line} HTTP/1.1",
        f"Host: {host}",
        "Connection: close",
        f"Cookie: csrftoken={CSRF_TOKEN}; sessionid={TYPED}; time_zone={TYPED}",
        f"Cookie: messages={TYPED}",
        f"Referer: http://localhost/{TYPED}",
        f"User-Agent: {TYPED}",
        *headers,
    ]
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode("latin-1")


def post_text(path, body=f"note={TYPED}", *headers):
    length = f"Content-Length: {len(body)}"
    return request_text(f"POST {path}", FORM, length, *headers, body=body)


FAILING_PATHS = ["stream/", "database/", "query/", "thread/", "warn/"] + [
    f"raise/{kind.__name__}/" for kind in ERRORS
]
REQUESTS = {
    **{
        path: request_text(f"GET /{path}?typed={TYPED}&token={TYPED}")
        for path in FAILING_PATHS
    },
    "404": request_text(f"GET /{TYPED}/?q={TYPED}"),
    "404 of a feed": request_text(f"GET /calendar/{TYPED}.ics"),
    "405 of a feed": request_text(f"OPTIONS /calendar/{TYPED}.ics"),
    "403 without the token of the form": post_text(f"/progress/pain/?q={TYPED}"),
    "403 of a feed": post_text(f"/calendar/{TYPED}.ics"),
    "400 with a NUL": request_text(f"GET /calendar/{TYPED}%00.ics"),
    "400 of a host": request_text("GET /", host=f"{TYPED}.example"),
    "400 of a host with a path": request_text("GET /", host=f"a/{TYPED}"),
    "400 of too many fields": post_text("/progress/pain/", f"{TYPED}=1&" * 2000),
    "400 of two lengths": request_text(
        "POST /", "Content-Length: 1", f"Content-Length: {TYPED}"
    ),
    "413": request_text(f"POST /{TYPED}", "Content-Length: 99999999"),
    "415": post_text("/check/", f"x={TYPED}", "Content-Type: text/x; charset=utf-7"),
    "header that is too long": request_text("GET /", f"X-Typed: {TYPED * 5000}"),
    "method of nobody": request_text(f"{TYPED} /"),
    "no request at all": f"{TYPED}\r\n\r\n".encode(),
    "a header without a name": request_text("GET /", f": {TYPED}"),
    "a forwarded address": request_text("GET /", f"X-Forwarded-For: {TYPED}"),
    "half a body": request_text(
        "POST /check/", FORM, "Content-Length: 9", body=f"x={TYPED}"[:5]
    ),
    "multipart without an end": post_text(
        "/progress/import/",
        TYPED,
        f"Content-Type: multipart/form-data; boundary={TYPED}",
    ),
}


STATUSES = dict.fromkeys(FAILING_PATHS, "500") | {
    # The answer had begun.
    "stream/": "200",
    "raise/Http404/": "404",
    "raise/PermissionDenied/": "403",
    "raise/SuspiciousOperation/": "400",
}


def exchange(port, text):
    with socket.create_connection(("127.0.0.1", port), timeout=TEN_SECONDS) as client:
        client.sendall(text)
        client.shutdown(socket.SHUT_WR)
        try:
            return b"".join(iter(lambda: client.recv(2**16), b""))
        except ConnectionResetError:
            return b""


def hang_up_at_once(port, text):
    """Send a request and reset the connection while it is answered."""
    client = socket.create_connection(("127.0.0.1", port), timeout=TEN_SECONDS)
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    client.sendall(text)
    client.close()


@pytest.fixture
def leaking_server(transactional_db, tmp_path):
    """Port and output of a server that writes all that it may."""
    port, output = find_free_port(), tmp_path / "output"
    environment = {
        "DATABASE_URL": database_address(database_name()),
        "DJANGO_SETTINGS_MODULE": "tests.backpain.leaking_settings",
        "LOG_LEVEL": "DEBUG",
        "PORT": str(port),
        "WEB_CONCURRENCY": "1",
        "PYTHONPATH": str(ROOT),
    }
    with output.open("wb") as file:
        process = subprocess.Popen(
            [
                GUNICORN,
                "--log-level=debug",
                "--access-logfile=-",
                "backpain.wsgi",
            ],
            cwd=ROOT,
            env=os.environ | environment,
            stdout=file,
            stderr=file,
            start_new_session=True,
        )
    wait_for_text(output, "backpain is ready")
    yield port, output
    os.killpg(process.pid, signal.SIGTERM)
    process.wait(timeout=60)


def database_name():
    return connection.settings_dict["NAME"]


def wait_for_text(path, text):
    give_up_at = time.monotonic() + 60
    while text not in path.read_text():
        assert time.monotonic() < give_up_at, path.read_text()
        time.sleep(0.1)


def test_no_log_has_anything_that_was_typed_whatever_fails(leaking_server):
    port, output = leaking_server
    answers = {name: exchange(port, text) for name, text in REQUESTS.items()}
    hang_up_at_once(port, REQUESTS["stream/"])
    assert exchange(port, request_text("GET /healthz")).startswith(b"HTTP/1.1 200")
    wait_for_text(output, "GET /warn/: 500")
    text = output.read_text()
    assert [line for line in text.splitlines() if TYPED in line] == []
    statuses = {name: answer[9:12].decode() for name, answer in answers.items()}
    expected = {name: name[:3] for name in REQUESTS if name[:3].isdigit()}
    expected |= STATUSES
    assert {name: statuses[name] for name in expected} == expected
    # Errors are there all the same: each with its name and its place.
    assert "GET /database/: 500" in text
    assert "OPTIONS /calendar/<str:token>.ics: 405" in text
    assert ", in stream\n" in text
    assert text.count("UniqueViolation") >= 1


def test_every_way_to_fail_is_tried():
    own = [
        str(each.pattern) for each in urlpatterns if not hasattr(each, "url_patterns")
    ]
    assert {*own} == {*FAILING_PATHS}


@pytest.mark.parametrize(
    "code",
    [
        f"raise ValueError('{TYPED}')",
        f"import warnings; warnings.warn('{TYPED}')",
        f"import logging; logging.getLogger('x').error('%s', '{TYPED}')",
        f"from django.contrib.sessions.models import Session as S; S(pk='{TYPED}' * 9,"
        "expire_date='2026-03-02T00:00Z').save(force_insert=True)",
    ],
)
def test_a_command_that_fails_names_the_error_only(transactional_db, code):
    result = subprocess.run(
        [sys.executable, "manage.py", "shell", "--no-imports", "-c", code],
        cwd=ROOT,
        env=os.environ | {"DATABASE_URL": database_address(database_name())},
        capture_output=True,
        text=True,
        check=False,
    )
    assert TYPED not in result.stdout + result.stderr
    assert result.stderr != ""
