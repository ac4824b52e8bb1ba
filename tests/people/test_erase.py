"""Erasing everything: asked first, whole, and nobody else's."""

import pytest
from django.apps import apps
from django.contrib.sessions.models import Session as BrowserSession
from pytest_django.asserts import assertContains, assertRedirects

from people.models import Person, User
from tests.people.factories import log_in_as, make_person
from tests.reports.factories import make_full_person

pytestmark = pytest.mark.django_db

URL = "/account/erase/"
APPS = ["people", "assessment", "progress", "program", "reports"]


def counts():
    models = [model for app in APPS for model in apps.get_app_config(app).get_models()]
    return {model._meta.label: model._default_manager.count() for model in models}


def test_nothing_is_left_and_the_session_ends(client):
    person = make_full_person()
    log_in_as(client, person)
    assert 0 not in {count for label, count in counts().items() if "User" not in label}
    assertRedirects(client.post(URL), "/", fetch_redirect_response=False)
    assert set(counts().values()) == {0}
    assert BrowserSession.objects.count() == 0


def test_page_says_so_afterwards_and_greets_a_stranger(client):
    log_in_as(client, make_person())
    assertContains(client.post(URL, follow=True), "Everything about you is erased.")


def test_another_person_keeps_everything(client):
    make_full_person()
    before = counts()
    log_in_as(client, make_full_person())
    client.post(URL)
    assert counts() == before


def test_page_asks_first_and_offers_a_copy(client):
    person = make_person()
    log_in_as(client, person)
    response = client.get(URL)
    assertContains(response, 'href="/progress/export/"')
    assertContains(response, "It cannot be undone.")
    assert Person.objects.get() == person


def test_stranger_has_nothing_to_erase(client):
    assertContains(client.get(URL), "There is nothing to erase")
    assertRedirects(client.post(URL), "/", fetch_redirect_response=False)


@pytest.mark.parametrize(("is_staff", "users_left"), [(False, 0), (True, 1)])
def test_log_in_goes_too_unless_it_is_of_the_staff(client, is_staff, users_left):
    user = User.objects.create_user("a@example.org", "secret", is_staff=is_staff)
    log_in_as(client, make_person(user=user))
    client.post(URL)
    assert User.objects.count() == users_left
