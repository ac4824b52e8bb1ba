from datetime import timedelta

import pytest
from django.utils import timezone

from core.values.days import DAY
from core.values.suitability import Caution
from people.models import Preferences
from program.history.events import ReportedPain
from program.history.spreading import SpreadingExercise
from program.models import Exclusion
from program.rules.relief.own_record import ReliefUse
from program.state.person_records import load_person_records
from progress.values.activities import ActivityKind
from tests.assessment.factories import make_test_session, score
from tests.exercises.factories import make_exercise
from tests.people.factories import make_person
from tests.program.factories import name_activity
from tests.progress.factories import (
    make_activity,
    make_pain_entry,
    make_session,
    make_session_item,
)

pytestmark = pytest.mark.django_db


def test_whoever_is_new_has_the_usual_preferences_and_nothing_else():
    person = make_person()
    records = load_person_records(person, timezone.now())
    assert records.preferences.minutes == Preferences().minutes
    assert records.replacements_by_slug == {}
    assert records.last_program_number == 0
    assert records.latest_test_session is None
    assert (records.test_results, records.reported_pains) == ((), ())


def test_two_queries_bring_all_records(django_assert_num_queries):
    person = make_person()
    test_session = make_test_session(person)
    score(test_session, "plank", value=12)
    test_session.finish_session(timezone.now())
    exercise = make_exercise()
    Exclusion.objects.create(person=person, exercise=exercise)
    with django_assert_num_queries(2):
        records = load_person_records(person, timezone.now())
    assert records.replacements_by_slug == {exercise.slug: None}
    assert records.latest_test_session == test_session
    assert [result.value for result in records.test_results] == [12]


@pytest.mark.parametrize(
    ("days_ago", "pains"), [([1, 3], [6, 4]), ([1, 20], [6]), ([20, 30], [6])]
)
def test_pain_of_two_weeks_is_read_and_the_last_however_old(days_ago, pains):
    person, now = make_person(), timezone.now()
    for days, pain in zip(days_ago, (6, 4), strict=True):
        make_pain_entry(person, pain=pain, felt_at=now - timedelta(days=days))
    records = load_person_records(person, now)
    assert records.reported_pains == tuple(
        ReportedPain(now - timedelta(days=days), pain)
        for days, pain in zip(days_ago, pains, strict=False)
    )


@pytest.mark.parametrize(
    ("places", "is_below_knee"),
    [
        ([], False),
        (["left_leg_above_knee"], False),
        (["right_low_back", "left_leg_below_knee"], True),
        (["right_leg_below_knee"], True),
    ],
)
def test_pain_below_a_knee_is_read_from_the_log(places, is_below_knee):
    person, now = make_person(), timezone.now()
    make_pain_entry(person, felt_at=now, places=places)
    (report,) = load_person_records(person, now).reported_pains
    assert report.is_below_knee is is_below_knee


def test_activities_of_a_known_kind_come_with_the_person():
    person = make_person()
    make_activity(person, number=2, name="sit", kind=ActivityKind.SITTING)
    make_activity(person, name="lift my son", kind=ActivityKind.LIFTING)
    make_activity(person, number=3, name="knit")
    records = load_person_records(person, timezone.now())
    assert records.activities == (
        name_activity(),
        name_activity("sit", ActivityKind.SITTING),
    )


MEASURED = {"is_relief": True, "pain_before": 6, "pain_after": 4}
UNMEASURED = [
    ({"is_relief": False}, {}),
    ({"pain_before": None}, {}),
    ({"pain_after": None}, {}),
    ({}, {"outcome": "skipped"}),
    ({}, {"outcome": None}),
]


def test_relief_that_was_done_and_measured_is_read():
    person, exercise = make_person(), make_exercise()
    session = make_session(person, **MEASURED)
    make_session_item(session, exercise, outcome="done")
    make_session_item(make_session(make_person(), **MEASURED), exercise, outcome="done")
    records = load_person_records(person, timezone.now())
    assert records.relief_uses == (ReliefUse(exercise.slug, 6, 4),)


@pytest.mark.parametrize(("of_session", "of_item"), UNMEASURED)
def test_what_was_not_done_or_not_measured_says_nothing(of_session, of_item):
    person = make_person()
    session = make_session(person, **(MEASURED | of_session))
    make_session_item(session, make_exercise(), **({"outcome": "done"} | of_item))
    assert load_person_records(person, timezone.now()).relief_uses == ()


@pytest.mark.parametrize(
    ("outcome", "days_ago", "count"),
    [("leg_pain", 1, 1), ("leg_pain", 29, 0), ("numb", 1, 0), ("hurt", 1, 0)],
)
def test_what_sent_pain_down_a_leg_is_read_for_four_weeks(outcome, days_ago, count):
    person, now = make_person(), timezone.now()
    exercise = make_exercise(cautions=[Caution.FLEXION_HURTS])
    session = make_session(person, started_at=now - days_ago * DAY, finished_at=None)
    make_session_item(session, exercise, outcome=outcome, pain=None)
    told = SpreadingExercise(
        slug=exercise.slug,
        happened_at=session.started_at,
        cautions=frozenset({Caution.FLEXION_HURTS}),
    )
    assert load_person_records(person, now).spreading == (told,) * count
