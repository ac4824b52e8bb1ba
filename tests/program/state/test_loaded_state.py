from datetime import timedelta

import pytest
from django.utils import timezone

from assessment.symptom_check.questions.answers import Answers
from core.values.days import DAY
from core.values.suitability import Caution, Equipment, Position
from exercises.models import Exercise
from people.models import Preferences
from program.actions.renew_program import renew_for_person
from program.decisions.next_program import next_program
from program.history.events import AdaptationKind, PastAdaptation
from program.models import Adaptation, Exclusion
from program.rules.plan_case import PlanPreferences
from program.state.loaded_state import load_program_state
from tests.assessment.factories import (
    NOON,
    make_decided_check,
    make_test_session,
    score,
)
from tests.exercises.factories import make_exercise
from tests.people.factories import make_person
from tests.progress.factories import make_pain_entry

pytestmark = pytest.mark.django_db


def load_state(person, **answers):
    now = timezone.now()
    check = make_decided_check(person, at=now - timedelta(hours=9), **answers)
    return load_program_state(person, check, now).state


def test_pain_now_is_what_was_reported_last():
    person, now = make_person(), timezone.now()
    assert load_state(person, pain_now=5).pain_now == 5
    test_session = make_test_session(person, pain_now=3)
    test_session.finish_session(now)
    assert load_state(person, pain_now=5).pain_now == 3
    make_pain_entry(person, pain=4, felt_at=now + timedelta(minutes=1))
    assert load_state(person, pain_now=5).pain_now == 4


def test_pain_that_was_never_reported_counts_as_none():
    person = make_person()
    check = make_decided_check(person)
    check.answers = Answers()
    assert load_program_state(person, check, timezone.now()).state.pain_now == 0


def test_days_run_back_from_today():
    person, now = make_person(), timezone.now()
    make_pain_entry(person, pain=2, felt_at=now)
    make_pain_entry(person, pain=4, felt_at=now)
    make_pain_entry(person, pain=6, felt_at=now - timedelta(days=2))
    assert load_state(person).daily_pain[:4] == (3, None, 6, None)


def test_findings_and_the_plank_come_from_the_last_tests():
    person = make_person()
    test_session = make_test_session(person)
    score(test_session, "plank", value=12)
    test_session.finish_session(timezone.now())
    tests = load_state(person).tests
    assert [finding.test for finding in tests.findings] == ["plank"]
    assert (tests.plank_seconds, tests.is_retest) == (12, False)


def test_a_second_test_session_is_a_retest():
    person = make_person()
    for _ in range(2):
        make_test_session(person).finish_session(timezone.now())
    assert load_state(person).tests.is_retest is True


def test_cautions_come_from_the_check_and_from_the_person():
    person = make_person()
    Preferences.objects.create(person=person, cautions=["wrist_trouble"])
    assert load_state(person, care=["bending"]).cautions == {
        Caution.FLEXION_HURTS,
        Caution.WRIST_TROUBLE,
    }


def test_a_state_costs_a_fixed_number_of_queries(django_assert_num_queries):
    person, now = make_person(), timezone.now()
    check = make_decided_check(person)
    test_session = make_test_session(person)
    score(test_session, "plank", value=12)
    test_session.finish_session(now)
    for days in range(3):
        make_pain_entry(person, felt_at=now - timedelta(days=days))
    with django_assert_num_queries(4):
        load_program_state(person, check, now)


@pytest.mark.usefixtures("shipped_catalogue")
def test_the_current_program_is_read_as_it_was_planned():
    person, now = make_person(), timezone.now()
    check = make_decided_check(person, at=now, pain_now=2)
    planned = next_program(
        load_program_state(person, check, now).state,
        Exercise.objects.to_catalogue_exercises(),
    )
    program = renew_for_person(person, check)
    loaded = load_program_state(person, check, now)
    assert loaded.current_program == program
    assert loaded.last_program_number == 1
    assert loaded.state.current == planned.prescribed
    assert loaded.state.current.pain_at_start == 2


def test_what_a_person_wants_is_in_their_preferences():
    person = make_person()
    one, two, three = (make_exercise() for _ in range(3))
    Preferences.objects.create(
        person=person,
        minutes=25,
        days_a_week=2,
        equipment=["chair"],
        excluded_positions=["standing"],
    )
    Exclusion.objects.create(person=person, exercise=one)
    Exclusion.objects.create(person=person, exercise=two, replacement=three)
    assert load_state(person).preferences == PlanPreferences(
        minutes=25,
        days_a_week=2,
        equipment=frozenset({Equipment.CHAIR}),
        excluded_positions=frozenset({Position.STANDING}),
        excluded=frozenset({one.slug}),
        swaps={two.slug: three.slug},
    )


def test_adaptations_are_read_with_their_exercise_the_newest_first():
    person = make_person()
    exercise = make_exercise(ladder="hip", rung=1)
    rows = Adaptation.objects.filter(person=person)
    rows.create(person=person, kind="flare", rule="flare", made_at=NOON)
    rows.create(
        person=person,
        kind="easier",
        rule="hurt-too-much",
        exercise=exercise,
        dose_steps=-1,
        made_at=NOON + DAY,
    )
    assert load_state(person).adaptations == (
        PastAdaptation(
            kind=AdaptationKind.EASIER,
            rule="hurt-too-much",
            made_at=NOON + DAY,
            slug=exercise.slug,
            ladder="hip",
            dose_steps=-1,
        ),
        PastAdaptation(kind=AdaptationKind.FLARE, rule="flare", made_at=NOON),
    )
