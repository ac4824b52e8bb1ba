"""Whatever is sent to any URL, the response is never a server error."""

import re
from itertools import chain

import pytest
from django.test import Client
from django.urls import get_resolver

from tests.people.factories import log_in_as
from tests.reports.factories import make_full_person

NAME = re.compile(rb'name="([a-z0-9_-]+)"')
PARAMETER = re.compile(r"<(\w+):\w+>")
LARGEST_NUMBER = 9223372036854775807
# PostgreSQL accepts no NUL byte in a text, and no larger number in a bigint.
RUBBISH = ["", "\x00", str(LARGEST_NUMBER + 1), "9" * 5000, "NaN", "é💥²"]
PARTS = {
    "collection": ["chair-only", "x" * 300],
    "int": ["1", "9" * 30],
    "slug": ["saddle", "thomas", "x" * 300],
    "str": ["x", "\u0661"],
    "uuid": ["00000000-0000-0000-0000-000000000000"],
}


def patterns(resolver, start=""):
    for pattern in resolver.url_patterns:
        route = f"{start}{pattern.pattern}"
        if hasattr(pattern, "url_patterns"):
            yield from patterns(pattern, route)
        else:
            yield route


ROUTES = [each for each in patterns(get_resolver()) if not each.startswith("admin/")]


def filled(route):
    """The URLs of a route, its parameters filled with one value after another."""
    kinds = PARAMETER.findall(route)
    for number in range(max((len(PARTS[kind]) for kind in kinds), default=1)):
        address = route
        for kind in kinds:
            part = PARTS[kind][number % len(PARTS[kind])]
            address = PARAMETER.sub(part, address, count=1)
        yield f"/{address}"


@pytest.fixture(params=["stranger", "person with everything"])
def visitor(request, db):
    """A browser that gets server errors as a visitor would."""
    client = Client(raise_request_exception=False)
    if request.param == "person with everything":
        log_in_as(client, make_full_person())
    return client


@pytest.mark.parametrize("route", ROUTES)
def test_no_address_fails_whatever_it_is_asked(visitor, route):
    failures = []
    for address in filled(route):
        page = visitor.get(address)
        names = {name.decode() for name in NAME.findall(b"".join(page))}
        asked = [
            (value, dict.fromkeys(names | {"page", "q"}, value)) for value in RUBBISH
        ]
        answers = chain(
            [("nothing", page)],
            ((value, visitor.get(address, data)) for value, data in asked),
            ((value, visitor.post(address, data)) for value, data in asked),
        )
        failures += [
            (address, value) for value, answer in answers if answer.status_code >= 500
        ]
    assert failures == []
