"""Nobody loses their log because a cookie has a new name."""

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import path

from people.middleware import PERSON_SESSION_KEY
from tests.people.factories import log_in_as, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.urls(__name__)]


def answer_with_person(request):
    return HttpResponse(f"person {request.session.get(PERSON_SESSION_KEY)}")


urlpatterns = [path("", answer_with_person)]


@pytest.fixture
def person():
    return make_person()


@pytest.fixture
def old_cookies(person):
    """What a browser has from before: the key of a session, and a token."""
    client = Client()
    log_in_as(client, person)
    return {
        "sessionid": client.cookies["sessionid"].value,
        "csrftoken": "a" * 32,
    }


@pytest.fixture
def over_tls(settings):
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = True
    settings.SESSION_COOKIE_NAME = "__Host-sessionid"
    settings.CSRF_COOKIE_NAME = "__Host-csrftoken"


def test_session_of_before_goes_on_under_the_new_name(person, old_cookies, over_tls):
    client = Client()
    for name, value in old_cookies.items():
        client.cookies[name] = value
    response = client.get("/", secure=True)
    assert response.content.decode() == f"person {person.pk}"
    for name, value in old_cookies.items():
        cookie = response.cookies[f"__Host-{name}"]
        assert (cookie.value, cookie["path"], cookie["domain"]) == (value, "/", "")
        assert (cookie["secure"], cookie["samesite"]) == (True, "Lax")
        assert int(cookie["max-age"]) > 300 * 24 * 60 * 60
        assert response.cookies[name]["max-age"] == 0
    assert response.cookies["__Host-sessionid"]["httponly"] is True


def test_second_visit_has_only_the_new_names(person, old_cookies, over_tls):
    client = Client()
    for name, value in old_cookies.items():
        client.cookies[f"__Host-{name}"] = value
    response = client.get("/", secure=True)
    assert response.content.decode() == f"person {person.pk}"
    assert response.cookies == {}


def test_old_name_does_not_replace_a_new_one(person, old_cookies, over_tls):
    client = Client()
    client.cookies["__Host-sessionid"] = old_cookies["sessionid"]
    client.cookies["sessionid"] = "planted0000000000000000000000000"
    response = client.get("/", secure=True)
    assert response.content.decode() == f"person {person.pk}"
    assert response.cookies == {}


def test_without_tls_the_names_stay(person, old_cookies):
    client = Client()
    client.cookies["sessionid"] = old_cookies["sessionid"]
    response = client.get("/")
    assert response.content.decode() == f"person {person.pk}"
    assert response.cookies == {}
