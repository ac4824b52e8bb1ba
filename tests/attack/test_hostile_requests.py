"""Thousands of requests that no browser sends: none is a fault of ours.

HOSTILE_REQUESTS=6000 or more runs the long form of both tests: within this process,
where everything is undone after each, and over connections to a server of its own.
"""

import os
import re
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from urllib.parse import quote, urlencode

import pytest
from django.db import connection, transaction
from django.test import Client

from bench.web_server import running_web_server
from exercises.stored_stills import store_stills
from people.models import Person
from tests.attack.hostile_requests import PLAIN, iterate_requests
from tests.attack.hostile_sockets import read_status, write_request
from tests.backpain.processes import database_address
from tests.people.factories import log_in_as
from tests.visits import make_settled_person

REQUESTS = int(os.environ.get("HOSTILE_REQUESTS", "250"))
REQUESTS_AT_ONCE = 8
# Read by a page though no form on it has the field.
READ_PARAMETERS = {
    "day",
    "ends_on",
    "exact",
    "month",
    "next",
    "page",
    "q",
    "range",
    "starts_on",
}
FIELD = re.compile(r'name="([\w-]+)"')


@pytest.fixture
def hostile_client(catalogue, settings):
    settings.THROTTLE_FACTOR = 100_000
    client = Client(raise_request_exception=False)
    log_in_as(client, make_settled_person())
    return client


def find_parameters(client):
    pages = (client.get(f"/{route}") for route in PLAIN if "zip" not in route)
    texts = [page.content.decode() for page in pages if not page.streaming]
    return sorted(
        READ_PARAMETERS | {name for text in texts for name in FIELD.findall(text)}
    )


def send(client, method, path, query, headers, body):
    content_type = headers.get("Content-Type", "application/x-www-form-urlencoded")
    data = urlencode(body, errors="surrogatepass") if isinstance(body, dict) else body
    meta = {
        f"HTTP_{name.upper().replace('-', '_')}": value
        for name, value in headers.items()
        if name not in {"Content-Type", "Content-Length", "Cookie"}
    }
    if "Content-Length" in headers:
        meta["CONTENT_LENGTH"] = headers["Content-Length"]
    if "Cookie" in headers:
        session = client.cookies["sessionid"].value
        meta["HTTP_COOKIE"] = f"{headers['Cookie']}; sessionid={session}"
    response = client.generic(
        method,
        quote(path, safe="/%"),
        data or b"",
        content_type=content_type,
        QUERY_STRING=urlencode(query, errors="surrogatepass"),
        **meta,
    )
    b"".join(response)
    return response.status_code


def test_no_hostile_request_is_a_fault_of_ours(hostile_client):
    requests = [*iterate_requests(find_parameters(hostile_client))]
    failures = []
    for request in islice(spread_out(requests), REQUESTS):
        # Undone, so that the next one too finds somebody with everything.
        with transaction.atomic():
            status = send(hostile_client, *request)
            transaction.set_rollback(True)
        if status >= 500:
            failures.append((status, request))
    assert failures == []


@pytest.fixture
def attacked_server(transactional_db, catalogue, collected_static_files):
    store_stills()
    address = database_address(connection.settings_dict["NAME"])
    with running_web_server({"DATABASE_URL": address}) as port:
        yield port


def log_in_somebody():
    client = Client()
    log_in_as(client, make_settled_person())
    return client


def is_logged_in(client):
    return Person.objects.filter(pk=client.session.get("person")).exists()


def send_all(port, requests):
    """Return each that is a fault of ours; whoever is erased by one comes anew."""
    client = log_in_somebody()
    for together in group_requests(requests, REQUESTS_AT_ONCE):
        if not is_logged_in(client):
            client = log_in_somebody()
        key = client.cookies["sessionid"].value
        with ThreadPoolExecutor(REQUESTS_AT_ONCE) as crowd:
            statuses = crowd.map(
                lambda request, key=key: read_status(
                    port, write_request(key, *request)
                ),
                together,
            )
            for status, request in zip(statuses, together, strict=True):
                if not 200 <= status < 500:
                    yield status, request


def group_requests(requests, size):
    rest = iter(requests)
    while together := [*islice(rest, size)]:
        yield together


def test_no_hostile_request_is_a_fault_of_the_server(attacked_server):
    parameters = find_parameters(log_in_somebody())
    requests = islice(spread_out([*iterate_requests(parameters)]), REQUESTS)
    assert [*send_all(attacked_server, requests)] == []


def spread_out(requests):
    """The whole, begun again and again at another place, without repeating."""
    step = max(1, len(requests) // REQUESTS)
    for start in range(step):
        yield from requests[start::step]
