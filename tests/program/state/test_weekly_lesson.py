import pytest
from django.utils import timezone

from core.values.days import DAY
from program.actions.renew_program import renew_for_person
from program.models import Program
from program.state.weekly_lesson import load_week_with_coach
from tests.assessment.factories import make_decided_check
from tests.lessons.factories import make_lesson_reading
from tests.people.factories import make_person
from tests.program.factories import make_movement_fear

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]


@pytest.fixture
def learner():
    person = make_person()
    check = make_decided_check(person, at=timezone.now(), pain_now=2)
    renew_for_person(person, check)
    return person


def lesson_of(person):
    program = Program.objects.for_person(person).select_related("test_session")
    return load_week_with_coach(
        person, program.current(), person.symptom_checks.get(), timezone.now()
    ).weekly_lesson


def test_the_lesson_of_the_week_has_its_reason(learner):
    lesson, reason = lesson_of(learner)
    assert (lesson.slug, reason) == ("lifting", "Bending forward hurts you.")
    make_movement_fear(learner, told_at=timezone.now())
    assert lesson_of(learner).lesson.slug == "fear-of-movement"


def test_a_lesson_that_was_read_stays_for_the_week(learner):
    now = timezone.now()
    make_lesson_reading(learner, lesson="walking", read_at=now - 2 * DAY)
    weekly = lesson_of(learner)
    assert (weekly.lesson.slug, weekly.is_read) == ("walking", True)


def test_a_week_later_there_is_another(learner):
    now = timezone.now()
    make_lesson_reading(learner, lesson="walking", read_at=now - 8 * DAY)
    weekly = lesson_of(learner)
    assert (weekly.lesson.slug, weekly.is_read) == ("lifting", False)


@pytest.mark.parametrize("count", [0, 3])
def test_it_costs_two_queries_whatever_was_read(
    learner, count, django_assert_num_queries
):
    for number in range(count):
        make_lesson_reading(learner, lesson=f"lesson-{'abc'[number]}")
    programs = Program.objects.for_person(learner).select_related("test_session")
    program, check = programs.current(), learner.symptom_checks.get()
    with django_assert_num_queries(2):
        load_week_with_coach(learner, program, check, timezone.now())
