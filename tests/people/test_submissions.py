"""A form is stored once, whoever sends it again, and never beside an erasure."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import uuid4

import pytest
from django.contrib.sessions.models import Session as BrowserSession
from django.db import connection
from django.test import Client
from django.urls import get_resolver
from django.utils import timezone

from people.models import Person, Submission
from people.submissions import STRANGER_REPEAT_TIME
from progress.models import PainEntry, PsfsActivity
from tests.people.factories import log_in_as, make_person
from tests.test_layers import APPS

PAIN_LOG = "/progress/pain/"
ACTIVITIES = "/progress/activities/"
SETTINGS = "/account/settings/"


def read_form_key(client, path):
    page = client.get(path).content.decode()
    return re.search(r'name="form_key" value="([0-9a-f-]+)"', page)[1]


def log_in_new_person(client):
    person = make_person()
    log_in_as(client, person)
    return person


@pytest.fixture
def person(client, db):
    return log_in_new_person(client)


def test_same_form_sent_again_is_stored_once_and_leads_to_the_same_place(
    client, person
):
    form = {"form_key": read_form_key(client, PAIN_LOG), "pain": 3, "note": "garden"}
    answers = [client.post(PAIN_LOG, form) for _ in range(2)]
    assert [answer.url for answer in answers] == [PAIN_LOG, PAIN_LOG]
    assert PainEntry.objects.count() == 1


def test_other_content_under_the_same_key_is_stored_as_well(client, person):
    key = read_form_key(client, PAIN_LOG)
    for note in ("in the morning", "after the garden"):
        client.post(PAIN_LOG, {"form_key": key, "pain": 3, "note": note})
    assert sorted(PainEntry.objects.values_list("note", flat=True)) == [
        "after the garden",
        "in the morning",
    ]


def test_other_form_of_the_same_page_has_the_key_but_is_not_the_same(client, person):
    key = read_form_key(client, ACTIVITIES)
    client.post(PAIN_LOG, {"form_key": key, "pain": 3})
    client.post(ACTIVITIES, {"form_key": key, "name": "Stairs"})
    assert PainEntry.objects.count() == PsfsActivity.objects.count() == 1


def test_tap_by_htmx_that_is_sent_again_is_stored_once(client, person):
    form = {"form_key": uuid4(), "pain": 3}
    for _ in range(2):
        answer = client.post(PAIN_LOG, form, headers={"HX-Request": "true"})
        assert answer.status_code == 200
    assert PainEntry.objects.count() == 1


@pytest.mark.parametrize("key", ["", "nonsense"])
def test_form_without_a_proper_key_is_stored_each_time(client, person, key):
    for _ in range(2):
        client.post(ACTIVITIES, {"form_key": key, "name": "Stairs"})
    assert PsfsActivity.objects.count() == 2


def test_form_with_errors_may_be_sent_again(client, person):
    key = read_form_key(client, ACTIVITIES)
    for _ in range(2):
        answer = client.post(ACTIVITIES, {"form_key": key, "name": ""})
        assert answer.status_code == 200
    assert Submission.objects.count() == 0


def test_what_is_set_may_be_set_to_and_fro_from_the_same_page(client, person):
    key = read_form_key(client, SETTINGS)
    for country in ("DE", "GB", "DE"):
        form = {"form_key": key, "time_zone": "UTC", "country": country}
        client.post(SETTINGS, form)
    assert Person.objects.get().country == "DE"


@pytest.mark.django_db
def test_second_tap_of_a_stranger_without_a_session_finds_the_person_of_the_first():
    form = {"form_key": uuid4(), "pain": 3}
    first, second = Client(), Client()
    for client in (first, second):
        client.post(PAIN_LOG, form)
    assert PainEntry.objects.get().person == Person.objects.get()
    assert first.session["person"] == second.session["person"]


@pytest.mark.django_db
def test_second_tap_of_a_stranger_by_htmx_finds_the_person_of_the_first():
    first, second = Client(), Client()
    headers = {"HX-Request": "true", "HX-Current-URL": f"http://testserver{PAIN_LOG}"}
    form = {"form_key": uuid4(), "pain": 3}
    answers = [each.post(PAIN_LOG, form, headers=headers) for each in (first, second)]
    assert PainEntry.objects.get().person == Person.objects.get()
    assert answers[1].headers["HX-Redirect"] == PAIN_LOG
    assert first.session["person"] == second.session["person"]


@pytest.mark.django_db
def test_form_of_a_stranger_is_not_theirs_to_repeat_later():
    form = {"form_key": uuid4(), "pain": 3}
    Client().post(PAIN_LOG, form)
    long_ago = timezone.now() - STRANGER_REPEAT_TIME - timedelta(seconds=1)
    Submission.objects.update(made_at=long_ago)
    Client().post(PAIN_LOG, form)
    assert Person.objects.count() == 2


def test_form_of_another_person_leads_nobody_to_them(client, person):
    form = {"form_key": uuid4(), "pain": 3}
    client.post(PAIN_LOG, form)
    other = Client()
    log_in_new_person(other)
    other.post(PAIN_LOG, form)
    assert PainEntry.objects.values("person").distinct().count() == 2


@pytest.mark.django_db
def test_form_sent_for_an_erased_person_stores_nothing_and_says_so(client):
    log_in_new_person(client).delete()
    answer = client.post(PAIN_LOG, {"form_key": uuid4(), "pain": 3})
    assert answer.status_code == 409
    assert "Everything about you was erased" in answer.content.decode()
    assert PainEntry.objects.count() == Person.objects.count() == 0


@pytest.mark.django_db
def test_browser_of_an_erased_person_begins_anew_from_the_next_page(client):
    log_in_new_person(client).delete()
    client.get(PAIN_LOG)
    client.post(PAIN_LOG, {"form_key": uuid4(), "pain": 3})
    assert PainEntry.objects.get().person == Person.objects.get()


def send_at_once(clients, path, form):
    def send(client):
        try:
            return client.post(path, form).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(len(clients)) as threads:
        return {*threads.map(send, clients)}


@pytest.mark.django_db(transaction=True)
def test_twenty_taps_at_once_of_a_stranger_are_one_entry_of_one_person():
    clients = [Client() for _ in range(20)]
    form = {"form_key": uuid4(), "pain": 3}
    assert send_at_once(clients, PAIN_LOG, form) == {302}
    assert PainEntry.objects.get().person == Person.objects.get()
    sessions = BrowserSession.objects.all()
    people = {session.get_decoded()["person"] for session in sessions}
    assert people == {Person.objects.get().pk}


@pytest.mark.django_db(transaction=True)
def test_erasing_beside_writing_leaves_nothing_and_fails_nowhere():
    writers = [Client() for _ in range(6)]
    person = log_in_new_person(writers[0])
    for client in writers[1:]:
        log_in_as(client, person)

    def send(index):
        path = "/account/erase/" if index == 3 else PAIN_LOG
        try:
            return writers[index].post(path, {"pain": index}).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(6) as threads:
        statuses = {*threads.map(send, range(6))}
    assert statuses <= {302, 409}
    assert PainEntry.objects.filter(person=person).count() == 0
    assert not Person.objects.filter(pk=person.pk).exists()


def list_views(patterns):
    for pattern in patterns:
        if hasattr(pattern, "url_patterns"):
            yield from list_views(pattern.url_patterns)
        else:
            yield pattern


VIEWS = [
    pattern
    for resolver in get_resolver().url_patterns
    if getattr(resolver, "app_name", None) in APPS
    for pattern in list_views([resolver])
]


# What is sent there is answered and forgotten.
STORING_NOTHING = {"quick_relief"}


@pytest.mark.parametrize("pattern", VIEWS, ids=lambda pattern: pattern.name)
def test_every_view_that_takes_a_form_stores_it_once_or_in_turn(rf, pattern):
    refused = pattern.callback(rf.put("/"))
    assert refused.status_code == 405
    is_writing = getattr(pattern.callback, "is_writing_view", False)
    takes_forms = "POST" in refused.headers["Allow"]
    assert is_writing == (takes_forms and pattern.name not in STORING_NOTHING)
