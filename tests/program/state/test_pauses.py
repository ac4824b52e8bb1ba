import pytest
from django.utils import timezone

from core.values.days import DAY, format_long_date
from program.models import Exclusion
from program.state.pauses import load_shown_pauses
from tests.exercises.factories import make_exercise
from tests.people.factories import make_person
from tests.program.factories import make_past_pause

pytestmark = pytest.mark.django_db


def pause_exercise(person, exercise, *days_ago, **fields):
    for days in days_ago:
        make_past_pause(person, exercise, days, **fields)


def shown_to(person):
    return load_shown_pauses(person, timezone.now())


def test_pauses_are_shown_with_their_reason_and_end():
    person = make_person()
    clam, bridge = make_exercise(name="Clam"), make_exercise(name="Bridge")
    pause_exercise(person, clam, 3, replacement=bridge)
    (shown,) = shown_to(person)
    end = format_long_date(person.local_day(timezone.now()) + 11 * DAY)
    assert (shown.name, shown.reason) == ("Clam", "It hurt.")
    assert shown.text == f"It pauses until {end}. Then: Bridge."
    assert shown.is_asking is False


def test_what_is_over_or_left_out_by_the_person_or_a_strangers_is_not_shown():
    person, stranger, left_out = make_person(), make_person(), make_exercise()
    pause_exercise(person, make_exercise(), 14)
    pause_exercise(person, left_out, 3)
    Exclusion.objects.create(person=person, exercise=left_out)
    pause_exercise(stranger, make_exercise(), 3)
    assert shown_to(person) == []


@pytest.mark.parametrize("count", [1, 3])
def test_one_query_shows_all_and_the_fourth_asks(django_assert_num_queries, count):
    person = make_person()
    for _ in range(count):
        pause_exercise(person, make_exercise(), 100, 70, 50, 20)
    with django_assert_num_queries(1):
        assert [shown.is_asking for shown in shown_to(person)] == [True] * count
