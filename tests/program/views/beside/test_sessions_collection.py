"""A set of the catalogue done now."""

from uuid import uuid4

import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains, assertRedirects

from core.values.suitability import Position
from exercises.models import Exercise
from exercises.values.doses import Dose
from people.models import Preferences
from program.actions.renew_program import renew_for_person
from progress.models import PainEntry, Session
from tests.assessment.factories import make_decided_check
from tests.people.factories import log_in_as

CHAIR_ONLY = "/program/session/for/chair-only/"


@pytest.fixture
def check(client, catalogue):
    check = make_decided_check(at=timezone.now(), pain_now=2)
    log_in_as(client, check.person)
    return check


@pytest.fixture
def person(check):
    renew_for_person(check.person, check)
    return check.person


def start(client, pain, key=None):
    return client.post(CHAIR_ONLY, {"form_key": key or uuid4(), "pain": pain})


def test_a_set_is_a_session_beside_the_programme_and_started_once(client, person):
    key = uuid4()
    for _ in range(2):
        assertRedirects(start(client, 2, key), "/program/session/")
    session = Session.objects.for_person(person).get()
    assert (session.is_chosen, session.is_relief, session.pain_before) == (
        True,
        False,
        2,
    )
    reasons = {item.why for item in session.items.all()}
    assert reasons == {"From the set “Chair only”."}
    assert PainEntry.objects.for_person(person).get().pain == 2


def test_before_the_start_it_says_what_comes_and_what_is_left_out(client, person):
    page = client.get(CHAIR_ONLY)
    chosen = page.context["chosen"]
    for item in chosen.items:
        assertContains(page, item.exercise.name)
    assert chosen.left_out
    for left_out in chosen.left_out:
        assertContains(page, f"it {left_out.reason}.")


def test_what_is_done_is_what_the_page_named(client, person):
    named = [item.slug for item in client.get(CHAIR_ONLY).context["chosen"].items]
    start(client, 2)
    items = Session.objects.for_person(person).get().items
    assert list(items.values_list("exercise__slug", flat=True)) == named


def test_pain_told_at_the_start_decides_at_once(client, person):
    start(client, 8)
    assert Session.objects.for_person(person).get().phase == "calm"


def test_without_a_number_nothing_starts(client, person):
    assertContains(
        client.post(CHAIR_ONLY, {"form_key": uuid4()}), "Choose a number from 0 to 10."
    )
    assert not Session.objects.exists()
    assert not PainEntry.objects.exists()


def test_if_nothing_is_left_it_leads_to_relief(client, person):
    Preferences.objects.create(person=person, excluded_positions=[Position.SEATED])
    assertContains(client.get(CHAIR_ONLY), "nothing in this set that we can lead you")
    assertContains(start(client, 2), 'href="/program/relief/"')
    assert not Session.objects.exists()


def test_who_has_no_programme_yet_makes_one_first(client, check):
    for response in (client.get(CHAIR_ONLY), start(client, 2)):
        assertRedirects(response, "/program/", fetch_redirect_response=False)


def test_a_stranger_is_sent_to_the_symptom_check(client, db):
    assertRedirects(client.get(CHAIR_ONLY), "/check/")


def test_who_should_see_a_clinician_starts_none(client, catalogue):
    check = make_decided_check(at=timezone.now(), age=17)
    log_in_as(client, check.person)
    for response in (client.get(CHAIR_ONLY), start(client, 2)):
        assertRedirects(response, "/check/result/", fetch_redirect_response=False)


def test_an_unknown_set_is_not_found(client, person):
    assert client.get("/program/session/for/sit-ups/").status_code == 404


def test_strength_of_a_set_rests_after_that_of_the_programme(client, person):
    session = Session.objects.create(person=person, phase="balance")
    lift = Exercise.objects.get(slug="seated-march")
    session.items.create(
        number=1, exercise=lift, name=lift.name, dose=Dose(reps=5), outcome="done"
    )
    reasons = {
        each.exercise.slug: each.reason
        for each in client.get(CHAIR_ONLY).context["chosen"].left_out
    }
    assert reasons["seated-march"] == "strengthens, and strength rests today"
