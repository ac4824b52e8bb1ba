import pytest

from core.values.days import DAY
from core.values.rules import RuleReason
from exercises.values.vocabulary import Phase
from program.history.training_history import TrainingHistory
from program.models import Program
from program.state.loaded_training import (
    TRAINING_LOOKBACK,
    load_training_history,
    read_training_history,
    with_training_history,
)
from tests.assessment.factories import NOON, make_decided_check
from tests.exercises.factories import make_exercise
from tests.people.factories import make_person
from tests.program.factories import make_check_in
from tests.progress.factories import make_session, make_session_item

pytestmark = pytest.mark.django_db


@pytest.fixture
def person():
    person = make_person()
    Program.objects.create(
        person=person,
        symptom_check=make_decided_check(person),
        number=1,
        phase=Phase.MOVE,
        week=0,
        pain_now=2,
        pain_at_start=2,
        seconds=600,
        rules_version="1",
        reason=RuleReason("pain-low", "Your pain is low.", "own"),
        rules=(),
        notes=(),
    )
    return person


def train(person, *days_ago, outcome="done", **fields):
    exercise = make_exercise(**fields)
    for days in days_ago:
        session = make_session(person, started_at=NOON - days * DAY)
        make_session_item(session, exercise, outcome=outcome)


def days_before(*days_ago):
    return frozenset(NOON.date() - days * DAY for days in days_ago)


def test_without_a_program_or_a_session_the_history_is_empty(person):
    assert load_training_history(person, NOON) == TrainingHistory()
    assert load_training_history(make_person(), NOON) == TrainingHistory()


@pytest.mark.parametrize(
    ("outcome", "days"), [("done", {2}), ("hurt", ()), ("skipped", ()), ("", ())]
)
def test_only_what_was_done_makes_a_day_of_training(person, outcome, days):
    train(person, 2, outcome=outcome)
    history = load_training_history(person, NOON)
    assert history.session_days == days_before(*days)


def test_strength_counts_for_its_rest_and_walking_does_not(person):
    train(person, 5, technique="strength")
    train(person, 3, technique="strength", ladder="walking", rung=1)
    train(person, 1)
    history = load_training_history(person, NOON)
    assert history.session_days == days_before(1, 3, 5)
    assert history.last_strength_on == NOON.date() - 5 * DAY


def test_what_is_long_ago_or_of_somebody_else_is_left_out(person):
    train(person, TRAINING_LOOKBACK.days + 1)
    train(make_person(), 1)
    assert load_training_history(person, NOON).session_days == frozenset()


def test_the_last_check_in_counts(person):
    for days in (9, 2):
        make_check_in(person, made_at=NOON - days * DAY)
    history = load_training_history(person, NOON)
    assert history.last_check_in_on == NOON.date() - 2 * DAY


@pytest.mark.parametrize("sessions", [1, 30])
def test_a_history_comes_along_with_the_program(
    person, sessions, django_assert_num_queries
):
    train(person, *range(sessions))
    with django_assert_num_queries(1):
        programs = with_training_history(Program.objects.for_person(person), NOON)
        history = read_training_history(programs.current(), person)
    assert len(history.session_days) == sessions


def test_days_are_those_of_the_persons_clock(person):
    person.time_zone = "Pacific/Auckland"
    person.save()
    session = make_session(person, started_at=NOON)
    make_session_item(session, make_exercise(), outcome="done")
    history = load_training_history(person, NOON + DAY)
    assert history.session_days == {NOON.date() + DAY}
