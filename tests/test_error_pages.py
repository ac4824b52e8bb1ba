"""What a person reads when something goes wrong."""

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import include, path
from pytest_django.asserts import assertContains


def fail(request):
    raise RuntimeError


urlpatterns = [
    path("fail/", fail),
    path("send/", lambda request: HttpResponse()),
    path("", include("backpain.urls")),
]


def test_unknown_address_leads_on(client, db):
    assertContains(client.get("/nowhere/"), "This page is not here", status_code=404)


@pytest.mark.urls(__name__)
def test_form_without_its_token_says_what_to_do_and_what_the_operator_sets():
    response = Client(enforce_csrf_checks=True).post("/send/")
    assertContains(response, "Please send that again", status_code=403)
    assertContains(response, "CSRF_TRUSTED_ORIGINS", status_code=403)


@pytest.mark.urls(__name__)
def test_fault_of_the_server_is_owned_up_to():
    response = Client(raise_request_exception=False).get("/fail/")
    assertContains(response, "Something went wrong on our side", status_code=500)
