from datetime import timedelta

import pytest
from django.utils import timezone

from core.values.days import DAY, week_start
from program.history.course import Course
from program.models import CheckIn
from program.rules.course.function import FunctionReport
from program.rules.weekly import WeeklyTrend
from program.state.course_records import read_course
from program.state.person_records import load_annotated_person
from tests.people.factories import make_person
from tests.program.factories import make_check_in
from tests.progress.factories import (
    make_activity,
    make_pain_entry,
    make_rating,
    make_week,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def person():
    return make_person()


def read(person):
    return read_course(person, load_annotated_person(person, timezone.now()))


def test_whoever_is_new_has_no_course(person):
    assert read(person) == Course()


def test_pain_of_the_first_two_weeks_of_six_is_read_by_day(person):
    now = timezone.now()
    told = [(43, 9), (42, 6), (42, 4), (29, 3), (28, 8), (1, 7)]
    for days, pain in told:
        make_pain_entry(person, pain=pain, felt_at=now - days * DAY)
    make_pain_entry(make_person(), felt_at=now - 42 * DAY)
    assert sorted(read(person).earlier_pain) == [3, 5]


def test_scales_and_check_ins_say_how_limited_somebody_is(person):
    today = person.local_day(timezone.now())
    monday = week_start(today)
    make_week(person, week_starts_on=monday, general_activity=3)
    make_week(person, week_starts_on=monday - 49 * DAY)
    activity = make_activity(person)
    stopped = make_activity(person, number=2, stopped_on=today)
    for each, days, ability in [(activity, 5, 7), (activity, 60, 1), (stopped, 5, 2)]:
        make_rating(each, rated_on=today - days * DAY, ability=ability)
    make_check_in(person, function=WeeklyTrend.WORSE)
    make_check_in(make_person())
    assert set(read(person).function_reports) == {
        FunctionReport(monday, "peg", 3),
        FunctionReport(today - 5 * DAY, f"psfs-{activity.pk}", 3),
        FunctionReport(today, "check-in", 10),
    }


def test_check_ins_before_six_weeks_say_nothing(person):
    make_check_in(person)
    long_ago = timezone.now() - timedelta(days=44)
    CheckIn.objects.update(made_at=long_ago)
    assert read(person).function_reports == ()
