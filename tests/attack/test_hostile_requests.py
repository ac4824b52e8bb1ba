"""Thousands of requests that no browser sends: none is a fault of ours.

HOSTILE_REQUESTS=6000 or more runs the long form.
"""

import os
import re
from itertools import islice
from urllib.parse import quote, urlencode

import pytest
from django.db import transaction
from django.test import Client

from tests.attack.hostile_requests import PLAIN, iterate_requests
from tests.people.factories import log_in_as
from tests.visits import make_settled_person

REQUESTS = int(os.environ.get("HOSTILE_REQUESTS", "250"))
# Read by a page though no form on it has the field.
READ_PARAMETERS = {"day", "ends_on", "month", "next", "page", "q", "range", "starts_on"}
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


def spread_out(requests):
    """The whole, begun again and again at another place, without repeating."""
    step = max(1, len(requests) // REQUESTS)
    for start in range(step):
        yield from requests[start::step]
