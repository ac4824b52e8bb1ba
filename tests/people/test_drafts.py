"""The cookie that tells a page which of its forms was answered."""

from uuid import uuid4

import pytest
from django.http import HttpResponse
from django.test import RequestFactory
from django.urls import reverse

from people.drafts import (
    ANSWERED_FORMS_COOKIE,
    MOST_ANSWERED_FORMS,
    answered_form_middleware,
    get_draft_owner,
)
from people.submissions import let_send_again
from tests.people.factories import log_in_as, make_person

KEY = "0316af3d-2112-4480-abd6-73118af7d94b"


def read_cookie(response):
    cookie = response.cookies.get(ANSWERED_FORMS_COOKIE)
    return cookie and cookie.value


def answer(response, *, method="post", key=KEY, known=""):
    factory = RequestFactory()
    factory.cookies[ANSWERED_FORMS_COOKIE] = known
    request = getattr(factory, method)("/", {"form_key": key})
    return read_cookie(answered_form_middleware(lambda request: response)(request))


@pytest.mark.parametrize("status", [200, 204, 302])
def test_an_answered_form_is_named(status):
    assert answer(HttpResponse(status=status)) == KEY


@pytest.mark.parametrize("status", [403, 409, 413, 429, 500, 503])
def test_a_form_that_met_an_error_is_not(status):
    assert answer(HttpResponse(status=status)) is None


def test_a_form_that_a_guard_turned_away_is_not():
    assert answer(let_send_again(HttpResponse(status=302))) is None


def test_a_page_that_is_only_read_names_none():
    assert answer(HttpResponse(), method="get") is None


@pytest.mark.parametrize("key", ["", "x", f"{KEY}; Path=/", KEY.upper()])
def test_what_is_no_key_of_ours_is_not_named(key):
    assert answer(HttpResponse(), key=key) is None


def test_the_last_few_forms_are_named_whatever_the_cookie_said():
    earlier = [str(uuid4()) for _ in range(MOST_ANSWERED_FORMS)]
    known = ".".join(["x", *earlier])
    named = answer(HttpResponse(), known=known).split(".")
    assert named == [KEY, *earlier][:MOST_ANSWERED_FORMS]


@pytest.mark.django_db
def test_an_owner_is_marked_without_being_named(client):
    person = make_person()
    log_in_as(client, person)
    page = client.get(reverse("people:account_settings"))
    mark = get_draft_owner(page.wsgi_request)
    assert f' data-owner="{mark}">' in page.text
    assert len(mark) == 16
    log_in_as(client, make_person())
    assert (
        get_draft_owner(client.get(reverse("people:account_settings")).wsgi_request)
        != mark
    )


@pytest.mark.django_db
def test_a_stranger_owns_what_is_kept_before_the_first_answer(client):
    assert ' data-owner="">' in client.get(reverse("people:account_settings")).text
