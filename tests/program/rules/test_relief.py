from uuid import uuid4

import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from pytest_django.asserts import assertRedirects

from assessment.models import ClinicianReview
from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.models import Exercise
from exercises.values.doses import Dose
from exercises.values.vocabulary import (
    Caution,
    Equipment,
    Phase,
    Position,
    Side,
    Technique,
)
from program.planning.plan import PlanPreferences
from program.rules.contraindications import find_contraindication
from program.rules.relief import (
    LONGEST_RELIEF_SECONDS,
    limit_dose_seconds,
    select_relief_items,
)
from progress.models import PainEntry, Session
from tests.assessment.factories import make_decided_check
from tests.people.factories import log_in_as, make_person
from tests.program.factories import make_case, make_entry, make_finding

ENTRIES = load_fixture_exercises()
BY_SLUG = {entry.slug: entry for entry in ENTRIES}
RELIEF = "/program/relief/"


def test_relief_is_warmth_a_position_a_stretch_and_two_points():
    items = select_relief_items(make_case(), ENTRIES)
    techniques = [BY_SLUG[item.slug].technique for item in items]
    assert techniques == [
        Technique.RELIEF,
        Technique.RELIEF,
        Technique.CONTRACT_RELAX,
        Technique.ACUPRESSURE,
        Technique.ACUPRESSURE,
    ]
    assert [item.is_apart for item in items] == [True, False, False, False, False]


def test_the_tightest_muscle_is_eased_its_tight_side_first():
    stretch = make_entry(is_sided=True)
    items = select_relief_items(
        make_case(findings=(make_finding(side=Side.RIGHT),)), [stretch]
    )
    assert [(item.slug, item.side) for item in items] == [("stretch", Side.RIGHT)]


def test_what_takes_too_long_is_left_out():
    stretch = make_entry(
        is_sided=True,
        doses={Phase.CALM: Dose(rounds=20, push_seconds=6, hold_seconds=30)},
    )
    assert select_relief_items(make_case(), [stretch]) == []


@pytest.mark.parametrize(
    ("dose", "longest_seconds", "expected"),
    [
        (Dose(hold_seconds=600), 150, Dose(hold_seconds=150)),
        (Dose(reps=30, move_seconds=10), 150, Dose(reps=15, move_seconds=10)),
        (Dose(hold_seconds=60), 150, Dose(hold_seconds=60)),
        (Dose(reps=2, hold_seconds=60), 60, Dose(hold_seconds=60)),
        (
            Dose(rounds=2, push_seconds=6, hold_seconds=30),
            45,
            Dose(rounds=2, push_seconds=6, hold_seconds=30),
        ),
    ],
)
def test_a_dose_is_shortened(dose, longest_seconds, expected):
    assert limit_dose_seconds(dose, longest_seconds) == expected


@given(
    cautions=st.frozensets(st.sampled_from(Caution), max_size=6),
    equipment=st.frozensets(st.sampled_from(Equipment)),
    excluded=st.frozensets(st.sampled_from(Position), max_size=3),
    phase=st.sampled_from(Phase),
    pain=st.integers(0, 10),
)
def test_relief_is_short_and_allowed_for_anyone(
    cautions, equipment, excluded, phase, pain
):
    preferences = PlanPreferences(equipment=equipment, excluded_positions=excluded)
    case = make_case(phase, cautions=cautions, preferences=preferences, pain_now=pain)
    items = select_relief_items(case, ENTRIES)
    calm = make_case(
        Phase.CALM, cautions=cautions, preferences=preferences, pain_now=pain
    )
    assert [find_contraindication(BY_SLUG[item.slug], calm) for item in items] == [
        None
    ] * len(items)
    assert sum(item.session_seconds for item in items) <= LONGEST_RELIEF_SECONDS


@pytest.fixture
def person(client, catalogue):
    person = make_person()
    make_decided_check(person, at=timezone.now(), pain_now=8)
    log_in_as(client, person)
    return person


def test_relief_needs_no_program_and_is_a_session_like_any_other(client, person):
    key = uuid4()
    for _ in range(2):
        response = client.post(RELIEF, {"key": key, "pain": 8})
        assertRedirects(response, "/program/session/")
    session = Session.objects.for_person(person).get()
    assert (session.phase, session.pain_before) == ("calm", 8)
    assert session.is_relief
    assert session.items.count() >= 3
    assert PainEntry.objects.for_person(person).count() == 1


def test_relief_asks_for_pain_and_says_what_comes(client, person):
    page = client.get(RELIEF).content.decode()
    assert "What you will do" in page
    assert "How is your back now?" in page
    page = client.post(RELIEF, {"key": uuid4()}).content.decode()
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


@pytest.mark.parametrize(
    ("has", "word"), [(Equipment.HEAT_PACK, "Heat"), (Equipment.ICE_PACK, "Ice")]
)
def test_what_is_at_home_warms_or_cools(has, word):
    preferences = PlanPreferences(equipment=frozenset({has}))
    first, *_ = select_relief_items(make_case(preferences=preferences), ENTRIES)
    assert (word in first.name, first.is_apart) == (True, True)


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
    ClinicianReview.objects.create(
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
    assert len(page.context["items"]) == 5
    assert page.context["minutes"] <= 10
