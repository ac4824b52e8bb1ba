from datetime import timedelta

import pytest

from core.values.days import DAY
from program.history.events import PerformedExercise
from program.state.performed_exercises import load_performed_exercises
from progress.models import NextDayResponse
from progress.values.log_vocabulary import ItemOutcome, SessionFeeling
from tests.assessment.factories import NOON
from tests.exercises.factories import make_exercise
from tests.people.factories import make_person
from tests.progress.factories import make_session, make_session_item

pytestmark = pytest.mark.django_db


def test_an_exercise_comes_with_its_session_and_the_day_after():
    person, exercise = make_person(), make_exercise()
    session = make_session(
        person, pain_before=3, pain_after=4, effort=7, is_relief=True
    )
    make_session_item(session, exercise, outcome="hurt", pain=5)
    NextDayResponse.objects.create(session=session, pain=4, feeling="too_much")
    assert load_performed_exercises(person, NOON - DAY) == (
        PerformedExercise(
            slug=exercise.slug,
            outcome=ItemOutcome.HURT,
            started_at=NOON,
            pain=5,
            pain_before=3,
            pain_after=4,
            effort=7,
            is_beside_program=True,
            next_day_pain=4,
            next_day_feeling=SessionFeeling.TOO_MUCH,
        ),
    )


def test_what_was_never_ticked_is_unknown_and_not_missed():
    person, exercise = make_person(), make_exercise()
    make_session_item(make_session(person), exercise)
    (performed,) = load_performed_exercises(person, NOON - DAY)
    assert performed.outcome is ItemOutcome.UNKNOWN


def test_what_the_person_did_not_say_stays_open():
    person, exercise = make_person(), make_exercise()
    asked, unanswered = (
        make_session(person, started_at=NOON - timedelta(hours=hours))
        for hours in (1, 2)
    )
    make_session_item(asked, exercise, outcome="done")
    make_session_item(unanswered, exercise, outcome="skipped")
    NextDayResponse.objects.create(session=asked, pain=0, feeling="")
    assert load_performed_exercises(person, NOON - DAY) == (
        PerformedExercise(
            slug=exercise.slug,
            outcome=ItemOutcome.DONE,
            started_at=asked.started_at,
            next_day_pain=0,
        ),
        PerformedExercise(
            slug=exercise.slug,
            outcome=ItemOutcome.SKIPPED,
            started_at=unanswered.started_at,
        ),
    )
