from types import SimpleNamespace

import pytest
from django.test import RequestFactory
from django.urls import reverse
from django.urls.resolvers import get_resolver

from backpain.throttles.rules import (
    COSTLY_VIEWS,
    FEED_VIEW,
    LOGIN_VIEW,
    MINUTE,
    REQUEST_RULES,
    SEARCH_VIEW,
    TEN_MINUTES,
    UPLOAD_VIEW,
    list_request_hits,
)

PEOPLE_OF_A_CLINIC = 50
WRITES_OF_A_BUSY_PERSON = 100  # in ten minutes: a tap every six seconds


def make_request(method, view, session=(), **data):
    request = getattr(RequestFactory(), method)("/", data)
    request.session = dict(session)
    request.resolver_match = SimpleNamespace(view_name=view)
    return request


def limiting_rules(*arguments, **data):
    return [hit.rule for hit in list_request_hits(make_request(*arguments, **data))]


def test_reading_is_not_counted():
    assert limiting_rules("get", "pages:today") == []
    assert limiting_rules("get", SEARCH_VIEW, q="hip") == []
    assert limiting_rules("get", UPLOAD_VIEW) == []


@pytest.mark.parametrize(
    ("arguments", "rules"),
    [
        (
            ("post", "progress:pain_log"),
            ["new people from an address", "writes from an address"],
        ),
        (
            ("post", "progress:pain_log", {"person": 1}),
            ["writes of a person", "writes from an address"],
        ),
        (
            ("post", UPLOAD_VIEW, {"person": 1}),
            [
                "writes of a person",
                "writes from an address",
                "uploads of a person",
                "uploads from an address",
            ],
        ),
        (
            ("get", "reports:clinician_report_pdf"),
            ["costly files of a person", "costly files from an address"],
        ),
        (("post", "admin:login"), ["log-in to an account", "log-ins from an address"]),
        (("post", "admin:people_user_add"), []),
    ],
)
def test_each_request_is_counted_by_the_rules_for_it(arguments, rules):
    assert [*dict.fromkeys(limiting_rules(*arguments))] == rules


def test_only_long_searches_are_counted():
    rules = limiting_rules("get", SEARCH_VIEW, q="zz " * 20)
    assert {*rules} == {"long searches from an address"}


def test_the_account_is_one_however_it_is_written():
    requests = [
        make_request("post", LOGIN_VIEW, username=name)
        for name in ["owner@example.org", " Owner@Example.org "]
    ]
    subjects = [{hit.subject for hit in list_request_hits(r)} for r in requests]
    assert subjects[0] == subjects[1]


def test_a_clinic_behind_one_address_is_far_from_every_limit():
    """Fifty people begin at once, and all of them are busy."""
    limits = {
        rule.slug: {each.window: each.count for each in rule.allowances}
        for rule in REQUEST_RULES
    }
    begun = 4 * PEOPLE_OF_A_CLINIC  # tries until the first write is right
    busy = PEOPLE_OF_A_CLINIC * WRITES_OF_A_BUSY_PERSON
    assert limits["new people from an address"][TEN_MINUTES] > begun
    assert limits["writes from an address"][TEN_MINUTES] > 2 * busy
    assert limits["writes of a person"][TEN_MINUTES] > 5 * WRITES_OF_A_BUSY_PERSON
    assert limits["uploads from an address"][TEN_MINUTES] > PEOPLE_OF_A_CLINIC
    assert limits["costly files from an address"][TEN_MINUTES] > PEOPLE_OF_A_CLINIC


def test_one_address_makes_few_people_a_minute():
    [rule] = [r for r in REQUEST_RULES if r.slug == "new people from an address"]
    per_minute = [each.count / (each.window / MINUTE) for each in rule.allowances]
    assert max(per_minute) <= 30


def test_the_limited_views_exist():
    names = [LOGIN_VIEW, UPLOAD_VIEW, SEARCH_VIEW, *COSTLY_VIEWS]
    assert all(reverse(name) for name in names)
    assert reverse(FEED_VIEW, args=["token"])
    assert get_resolver().resolve("/admin/login/").view_name == LOGIN_VIEW
