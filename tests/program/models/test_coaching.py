import pytest
from django.db import IntegrityError

from core.values.days import DAY
from program.models import IfThenPlan, LessonReading, MovementFear
from program.rules.coaching.movements import FearedMovement
from tests.assessment.factories import NOON
from tests.lessons.factories import make_lesson, make_lesson_reading
from tests.people.factories import make_person
from tests.program.factories import make_if_then_plan, make_movement_fear

pytestmark = pytest.mark.django_db


@pytest.fixture
def reader():
    return make_person()


@pytest.mark.parametrize(
    ("model", "make"),
    [
        (LessonReading, make_lesson_reading),
        (MovementFear, make_movement_fear),
        (IfThenPlan, make_if_then_plan),
    ],
)
def test_everyone_has_their_own_rows_which_go_with_them(model, make, reader):
    own = make(reader)
    make(make_person())
    assert list(model.objects.for_person(reader)) == [own]
    reader.delete()
    assert model.objects.count() == 1


def test_the_latest_comes_first(reader):
    for make, time in [(make_movement_fear, "told_at"), (make_if_then_plan, "made_at")]:
        older, newer = (make(reader, **{time: NOON + n * DAY}) for n in (0, 1))
        assert list(type(older).objects.latest_first()) == [newer, older]
    readings = [
        make_lesson_reading(reader, lesson=name, read_at=NOON + n * DAY)
        for n, name in enumerate(["pacing", "sleep"])
    ]
    assert list(LessonReading.objects.latest_first()) == readings[::-1]


def test_the_last_answer_to_an_edition_is_kept_with_the_day_of_the_first(reader):
    lesson = make_lesson()
    for days, answer in enumerate(["no", "yes"]):
        LessonReading.objects.keep_answer(reader, lesson, answer, NOON + days * DAY)
    reading = LessonReading.objects.get()
    assert (reading.answer, reading.read_at) == ("yes", NOON)


def test_rows_read_as_what_they_say(reader):
    assert str(make_movement_fear(reader, movement=FearedMovement.LIFTING)) == "lifting"
    assert str(make_if_then_plan(reader)) == (
        "If I have put the kettle on, then I do five minutes."
    )
    assert str(make_lesson_reading(reader)) == "pacing, read on 2026-03-02"


def test_a_plan_is_set_aside_once(reader):
    plan = make_if_then_plan(reader)
    for days in (1, 2):
        IfThenPlan.objects.for_person(reader).set_aside(NOON + days * DAY)
    plan.refresh_from_db()
    assert plan.set_aside_at == NOON + DAY


@pytest.mark.parametrize(
    ("make", "wrong"),
    [
        (make_lesson_reading, {"answer": ""}),
        (make_lesson_reading, {"lesson": ""}),
        (make_lesson_reading, {"edition": 0}),
        (make_movement_fear, {"movement": "flying"}),
        (make_if_then_plan, {"cue": ""}),
        (make_if_then_plan, {"action": ""}),
        (make_if_then_plan, {"barrier": "rain"}),
        (make_if_then_plan, {"set_aside_at": NOON - DAY}),
    ],
)
def test_the_database_refuses_what_is_wrong(make, wrong, reader):
    with pytest.raises(IntegrityError):
        make(reader, **wrong)


@pytest.mark.parametrize(
    "make", [make_lesson_reading, make_movement_fear, make_if_then_plan]
)
def test_the_same_moment_is_stored_once(make, reader):
    make(reader)
    with pytest.raises(IntegrityError):
        make(reader)
