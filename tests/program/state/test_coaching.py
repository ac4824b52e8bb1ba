import pytest
from django.utils import timezone

from core.values.days import DAY
from program.rules.activities.table import find_activity_advice
from program.rules.coaching.movements import FearedMovement
from program.state.coaching import Coaching, load_coaching
from program.state.flare_status import FlareRows
from progress.values.activities import ActivityKind
from tests.lessons.factories import make_lesson_reading
from tests.people.factories import make_person
from tests.program.factories import (
    make_check_in,
    make_flare,
    make_if_then_plan,
    make_movement_fear,
)
from tests.progress.factories import make_activity, make_pain_entry

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("count", [0, 1, 3])
def test_everything_comes_in_one_query_whatever_there_is(
    count, django_assert_num_queries
):
    now = timezone.now()
    person = make_person()
    for number in range(count):
        at = now - number * DAY
        make_lesson_reading(person, lesson=f"lesson-{'abc'[number]}", read_at=at)
        make_check_in(person, made_at=at)
        make_if_then_plan(person, made_at=at)
        make_movement_fear(person, told_at=at)
    with django_assert_num_queries(1):
        coaching = load_coaching(person)
    assert len(coaching.readings) == count
    if count:
        assert coaching.readings[0].lesson == "lesson-a"
        assert coaching.last_check_in.made_at == now
        assert coaching.if_then_plan.made_at == now
        assert coaching.feared_movement is FearedMovement.BENDING
        assert coaching.days_since_reading(person, now) == 0
    else:
        assert coaching == Coaching(flare_rows=FlareRows([], []))


def test_only_a_check_in_of_the_last_week_counts():
    person, now = make_person(), timezone.now()
    make_check_in(person, made_at=now - 8 * DAY)
    coaching = load_coaching(person)
    assert coaching.answers_of_last_week(now) is None
    assert coaching.answers_of_last_week(now - 2 * DAY) is not None


def test_the_flare_that_goes_on_is_known_with_the_pain_since():
    person, now = make_person(), timezone.now()
    make_flare(person, reported_at=now - 2 * DAY)
    make_pain_entry(person, felt_at=now - 3 * DAY)
    make_pain_entry(person, felt_at=now - DAY, pain=6)
    rows = load_coaching(person).flare_rows
    assert [flare.reported_at for flare in rows.flares] == [now - 2 * DAY]
    assert [report.pain for report in rows.pains] == [6]


def test_what_was_named_comes_with_advice_in_the_order_of_its_places():
    person = make_person()
    make_activity(person, number=2, name="sit", kind=ActivityKind.SITTING)
    make_activity(person, name="lift", kind=ActivityKind.LIFTING)
    make_activity(person, number=3, name="knit")
    advice = load_coaching(person).activity_advice
    assert advice == [
        ("lift", find_activity_advice(ActivityKind.LIFTING)),
        ("sit", find_activity_advice(ActivityKind.SITTING)),
    ]
