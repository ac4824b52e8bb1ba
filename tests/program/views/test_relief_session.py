from uuid import uuid4

import pytest
from django.utils import timezone
from pytest_django.asserts import assertRedirects

from assessment.models import ClinicianVisit
from exercises.models import Exercise
from progress.models import PainEntry, Session
from tests.assessment.factories import make_decided_check
from tests.people.factories import log_in_as, make_person
from tests.progress.factories import make_pain_entries

RELIEF = "/program/relief/"


@pytest.fixture
def person(client, catalogue):
    person = make_person()
    make_decided_check(person, at=timezone.now(), pain_now=8)
    log_in_as(client, person)
    return person


def test_relief_needs_no_program_and_is_a_session_like_any_other(client, person):
    key = uuid4()
    for _ in range(2):
        response = client.post(RELIEF, {"form_key": key, "pain": 8})
        assertRedirects(response, "/program/session/")
    session = Session.objects.for_person(person).get()
    assert (session.phase, session.pain_before) == ("calm", 8)
    assert session.is_relief
    assert session.items.count() >= 3
    assert PainEntry.objects.for_person(person).count() == 1


def test_relief_knows_the_pain_told_just_now(client, person):
    assert client.get(RELIEF).context["form"]["pain"].value() == 8


def test_relief_asks_for_pain_and_says_what_comes(client, person):
    page = client.get(RELIEF).content.decode()
    assert "What you will do" in page
    assert "How is your back now?" in page
    page = client.post(RELIEF, {"form_key": uuid4()}).content.decode()
    assert "Choose a number from 0 to 10." in page
    assert not Session.objects.exists()


def test_without_anything_allowed_the_page_says_so(client, person):
    Exercise.objects.update(is_retired=True)
    assert b"no exercise is left" in client.get(RELIEF).content


def test_a_stranger_is_sent_to_the_symptom_check(client, db):
    assertRedirects(client.get(RELIEF), "/check/")


def test_today_and_program_lead_to_relief_in_one_tap(client, person):
    assert RELIEF in client.get("/").content.decode()
    client.post("/program/")
    for page in ("/", "/program/"):
        assert RELIEF in client.get(page).content.decode()


CLINICIAN = {"age": 17}
BLOCKED = [
    ({"saddle": ["numb"]}, "emergency"),
    ({"age": 40, "signs": ["fever"]}, "urgent"),
    (CLINICIAN, "clinician"),
]


@pytest.mark.parametrize(("answers", "disposition"), BLOCKED)
def test_a_check_that_forbids_exercise_forbids_relief_too(
    client, catalogue, answers, disposition
):
    check = make_decided_check(make_person(), at=timezone.now(), **answers)
    assert check.disposition == disposition
    log_in_as(client, check.person)
    assert RELIEF not in client.get("/").text
    for response in (client.get(RELIEF), client.post(RELIEF, {"pain": 5})):
        assertRedirects(response, "/check/result/", fetch_redirect_response=False)
    assert not Session.objects.exists()


def test_who_has_seen_a_clinician_finds_relief(client, catalogue):
    check = make_decided_check(make_person(), at=timezone.now(), **CLINICIAN)
    ClinicianVisit.objects.create(
        symptom_check=check, seen_on=timezone.localdate(), clinician_kind="doctor"
    )
    log_in_as(client, check.person)
    assert RELIEF in client.get("/").text
    assert client.get(RELIEF).context["items"]


def test_in_a_flare_relief_is_one_tap_from_today(client, person):
    client.post("/program/")
    client.post("/program/flare/")
    assert RELIEF in client.get("/").text
    page = client.get(RELIEF)
    # No stretch: this pain is in its first days.
    assert len(page.context["items"]) == 4
    assert page.context["minutes"] <= 10


@pytest.mark.parametrize("count", [1, 3])
def test_relief_costs_the_same_after_one_entry_and_after_three(
    client, person, django_assert_num_queries, count
):
    make_pain_entries(person, count, ending_at=timezone.now())
    client.get(RELIEF)
    with django_assert_num_queries(8):
        client.get(RELIEF)
