"""The files with which backpain is put on a server, and nginx if it is installed."""

import re
import shutil
import signal
import socket
import subprocess
import time
from http.client import HTTPConnection

import pytest
from django.db import connection
from django.test import Client

from bench.web_server import find_free_port, running_web_server
from core.values.request_limits import LARGEST_BODY_BYTES
from tests import ROOT
from tests.backpain.processes import database_address

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
DEPLOY = ROOT / "deploy"
ADDRESS = "backpain.example:8443"
ORIGIN = f"https://{ADDRESS}"
TOKEN = "0" * 32
FORM = "application/x-www-form-urlencoded"
HEADERS = {
    "Host": ADDRESS,
    "Origin": ORIGIN,
    "X-Forwarded-Proto": "https",
    "Cookie": f"__Host-csrftoken={TOKEN}",
    "Content-Type": FORM,
}


@pytest.mark.parametrize("name", ["deploy/proxy.conf", "docs/operations.md"])
def test_proxy_passes_on_the_port_of_the_address(name):
    text = (ROOT / name).read_text()
    assert re.findall(r"proxy_set_header Host (\S+);", text) == ["$http_host"]


def test_proxy_takes_what_backpain_refuses_on_its_own_page():
    text = (DEPLOY / "proxy.conf").read_text()
    (megabytes,) = re.findall(r"client_max_body_size (\d+)m;", text)
    assert int(megabytes) * 2**20 > LARGEST_BODY_BYTES


@pytest.mark.parametrize(
    ("host", "status"), [(ADDRESS, 200), ("backpain.example", 403)]
)
@pytest.mark.django_db
def test_form_is_taken_if_the_host_has_its_port(settings, host, status):
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    settings.ALLOWED_HOSTS = ["backpain.example"]
    client = Client(enforce_csrf_checks=True)
    client.cookies["csrftoken"] = TOKEN
    response = client.post(
        "/progress/pain/",
        {"csrfmiddlewaretoken": TOKEN},
        headers={"host": host, "origin": ORIGIN, "x-forwarded-proto": "https"},
    )
    assert response.status_code == status


@pytest.fixture
def nginx_port(transactional_db, tmp_path, collected_static_files):
    """nginx with the files of this project, in front of backpain with HTTPS on."""
    port = find_free_port()
    environment = {
        "DATABASE_URL": database_address(connection.settings_dict["NAME"]),
        "HTTPS": "on",
        "ALLOWED_HOSTS": "backpain.example",
    }
    with running_web_server(environment) as app_port:
        write_nginx_files(tmp_path, port, app_port)
        nginx = subprocess.Popen(
            [NGINX, "-p", tmp_path, "-c", tmp_path / "main.conf", "-e", "stderr"]
        )
        yield wait_for_port(port)
        nginx.send_signal(signal.SIGTERM)
        nginx.wait()


def write_nginx_files(directory, port, app_port):
    site = (DEPLOY / "nginx.conf").read_text()
    site = site.replace("listen 80;", f"listen 127.0.0.1:{port};")
    site = site.replace("app:8000", f"127.0.0.1:{app_port}")
    site = site.replace("/etc/nginx/proxy.conf", str(DEPLOY / "proxy.conf"))
    paths = "\n".join(
        f"{kind}_temp_path {directory / kind};"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (directory / "main.conf").write_text(
        f"daemon off; pid {directory}/pid; events {{}}\n"
        f"http {{ access_log off; {paths}\n{site}\n}}\n"
    )


def wait_for_port(port):
    give_up_at = time.monotonic() + 10
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            assert time.monotonic() < give_up_at
            time.sleep(0.05)
        else:
            return port


@pytest.mark.skipif(NGINX is None, reason="nginx is not installed")
def test_form_passes_through_nginx_on_any_port(nginx_port):
    visitor = HTTPConnection("127.0.0.1", nginx_port, timeout=10)
    body = f"csrfmiddlewaretoken={TOKEN}"
    visitor.request("POST", "/progress/pain/", body, HEADERS)
    response = visitor.getresponse()
    assert (response.status, b"Please check this" in response.read()) == (200, True)
    visitor.request("GET", "/healthz")
    assert visitor.getresponse().read() == b"alive\n"
    visitor.request("GET", "/", headers={"Host": ADDRESS})
    response = visitor.getresponse()
    assert (response.status, response.headers["Location"]) == (301, f"{ORIGIN}/")
    visitor.close()
