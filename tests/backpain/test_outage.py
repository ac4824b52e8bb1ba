"""A page that needs the database while it is away."""

import pytest
from django.db import OperationalError, connection
from django.http import HttpResponse
from django.test import Client
from django.urls import path
from psycopg.errors import AdminShutdown
from pytest_django.asserts import assertContains, assertNotContains

from people.values.countries import COMMON_EMERGENCY_NUMBERS

handler500 = "backpain.outage.answer_error"


def need_database(request):
    connection.cursor().execute("SELECT 1")
    return HttpResponse("there")


def fail_otherwise(request):
    raise RuntimeError


urlpatterns = [path("", need_database), path("fault/", fail_otherwise)]


@pytest.fixture
def visitor():
    return Client(raise_request_exception=False)


@pytest.fixture
def away(monkeypatch):
    """The database refuses connections, and this thread has none."""
    connection.close()
    monkeypatch.setitem(connection.settings_dict, "HOST", "/nowhere")


pytestmark = [
    pytest.mark.urls(__name__),
    pytest.mark.django_db(transaction=True),
]


@pytest.mark.parametrize("method", ["get", "post", "head"])
def test_outage_is_answered_with_when_to_try_again(visitor, away, method):
    response = getattr(visitor, method)("/")
    assert response.status_code == 503
    assert response.headers["Retry-After"] == "5"
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["Content-Security-Policy"]


def test_page_of_an_outage_has_the_emergency_numbers(visitor, away):
    response = visitor.get("/", headers={"cookie": "sessionid=abcdefghijklmnop"})
    assertContains(response, "Get emergency help now", status_code=503)
    for number, place in COMMON_EMERGENCY_NUMBERS:
        assertContains(response, f'href="tel:{number}"', status_code=503)
        assertContains(response, place[1:], status_code=503)


def test_first_page_after_the_return_is_right(visitor, monkeypatch):
    with monkeypatch.context() as outage:
        connection.close()
        outage.setitem(connection.settings_dict, "HOST", "/nowhere")
        assert visitor.get("/").status_code == 503
    assertContains(visitor.get("/"), "there")


def test_lost_connection_is_an_outage(visitor):
    def end_connection(*_):
        raise OperationalError from AdminShutdown()

    with connection.execute_wrapper(end_connection):
        assert visitor.get("/").status_code == 503


def test_fault_of_our_own_is_not_called_an_outage(visitor):
    response = visitor.get("/fault/")
    assertContains(response, "Something went wrong on our side", status_code=500)
    assertNotContains(response, "Back in a moment", status_code=500)
