"""The audit of the locked packages, and the reasons of every exception to a rule."""

import json
import os
import re
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from tests import ROOT

SILENCED = re.compile(r"# noqa: ?(S\d+(?:, ?S\d+)*)(.*)$", re.MULTILINE)
CODE = [
    path
    for path in ROOT.rglob("*.py")
    if not {".venv", "var"} & {*path.relative_to(ROOT).parts}
]


class VulnerabilityDatabase(BaseHTTPRequestHandler):
    """Knows of one fault in each version of the packages that it is told to fear."""

    feared = frozenset()

    def do_POST(self):
        length = int(self.headers["Content-Length"])
        queries = json.loads(self.rfile.read(length))["queries"]
        results = [
            {"vulns": [{"id": "PYSEC-1"}]}
            if q["package"]["name"] in self.feared
            else {}
            for q in queries
        ]
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps({"results": results}).encode())

    def log_message(self, *arguments):
        """Say nothing of a request."""


@pytest.fixture
def database():
    server = HTTPServer(("127.0.0.1", 0), VulnerabilityDatabase)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


def audit(address):
    result = subprocess.run(
        [sys.executable, ".ci/audit"],
        cwd=ROOT,
        env=os.environ | {"OSV_ADDRESS": address},
        capture_output=True,
        text=True,
        check=False,
    )
    return result.returncode, result.stdout.splitlines()


def test_every_locked_version_is_asked_for(database):
    status, [line] = audit(database)
    assert status == 0
    count = len(set(re.findall(r"^(\S+)==", read_locks(), re.MULTILINE)))
    assert line == f"Audited {count} locked versions: 0 with known faults."


def read_locks():
    return "\n".join(path.read_text() for path in ROOT.glob("requirements*.lock"))


def test_a_known_fault_is_named_and_ends_the_audit_with_an_error(database, monkeypatch):
    monkeypatch.setattr(VulnerabilityDatabase, "feared", {"django"})
    status, lines = audit(database)
    assert status == 1
    assert re.fullmatch(r"django 5\.2\.\d+: PYSEC-1", lines[0])


def test_without_the_network_it_says_that_nothing_was_audited():
    status, lines = audit("http://127.0.0.1:1/")
    assert status == 0
    assert lines == ["Not audited: http://127.0.0.1:1/ gave no answer (URLError)."]


def test_without_an_address_it_says_so():
    assert audit("") == (
        0,
        ["Not audited: OSV_ADDRESS names no database of vulnerabilities."],
    )


def silenced_without_reason(path):
    return [rule for rule, reason in SILENCED.findall(path.read_text()) if not reason]


def test_every_exception_to_a_security_rule_has_its_reason():
    assert [path for path in CODE if silenced_without_reason(path)] == []
