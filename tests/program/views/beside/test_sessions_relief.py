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
    assert f'href="{RELIEF}"' not in client.get("/").text
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
    slugs = {item.slug for item in page.context["items"]}
    assert {"log-roll", "slow-breathing"} <= slugs
    assert not Exercise.objects.filter(slug__in=slugs, technique__contains="stretch")
    assert page.context["minutes"] <= 10


def test_what_it_is_like_is_no_must_and_decides_what_leads(client, person):
    page = client.post(RELIEF, {"form_key": uuid4(), "feeling": "cramp", "choose": "x"})
    assert "With a cramp" in page.text
    assert "Choose a number" not in page.text
    assert "slow-breathing" in [item.slug for item in page.context["items"]]
    assert not Session.objects.exists()
    client.post(RELIEF, {"form_key": uuid4(), "feeling": "cramp", "pain": 5})
    items = Session.objects.for_person(person).get().items
    assert items.filter(exercise__slug="slow-breathing").exists()


def test_every_part_says_how_sure_it_is(client, person):
    page = client.get(RELIEF).text
    assert "Evidence C: low or conflicting evidence." in page
    assert "Evidence D: tradition or expert opinion." in page


def test_relief_says_on_which_side_to_begin(client, person):
    assert "Begin with your" not in client.get(RELIEF).text
    make_decided_check(
        person,
        at=timezone.now(),
        pain_now=6,
        place=["below_knee"],
        leg_side="left",
        since="2_to_6_weeks",
    )
    assert "Begin with your left side." in client.get(RELIEF).text


def relieve(client, person, before, after):
    client.post(RELIEF, {"form_key": uuid4(), "pain": before})
    session = Session.objects.for_person(person).latest("started_at")
    session.items.update(outcome="done")
    client.post("/program/session/finish/", {"pain_after": after})


def test_what_pain_did_three_times_is_said_with_its_count(client, person):
    for before, after in ((8, 6), (7, 6)):
        relieve(client, person, before, after)
    assert "Your own record" not in client.get(RELIEF).text
    relieve(client, person, 6, 6)
    page = client.get(RELIEF).text
    assert "pain was lower after 2 of 3 uses, by 1 points on average" not in page
    assert "Your own record: pain was lower after 2 of 3 uses, by 1 point" in page
    assert "not what caused it" in page


def test_who_gives_no_pain_afterwards_has_no_record(client, person):
    for _ in range(3):
        relieve(client, person, 8, "")
    assert "Your own record" not in client.get(RELIEF).text


@pytest.mark.parametrize("count", [1, 3])
def test_relief_costs_the_same_after_one_entry_and_after_three(
    client, person, django_assert_num_queries, count
):
    make_pain_entries(person, count, ending_at=timezone.now())
    client.get(RELIEF)
    with django_assert_num_queries(8):
        client.get(RELIEF)
