import pytest

from core.values.days import DAY, WEEK
from progress.summary.walking_series import (
    build_walking_series,
    load_walked_minutes,
)
from tests.people.factories import make_person
from tests.progress.factories import NOON, make_walk

MONDAY = NOON.date()


def test_without_a_walk_there_is_no_series():
    assert build_walking_series({}, MONDAY) is None


def test_weeks_without_a_walk_are_nought():
    minutes = {MONDAY - 2 * WEEK: 20, MONDAY - 2 * WEEK + DAY: 10, MONDAY: 5}
    series = build_walking_series(minutes, MONDAY + DAY)
    assert [reading.value for reading in series.readings] == [30, 0, 5]
    assert series.readings[0].value_label == "30 minutes"
    assert series.summary_text == "5 minutes this week so far."


@pytest.mark.django_db
def test_half_a_year_of_the_person_is_read():
    person = make_person()
    make_walk(make_person(), minutes=60)
    for days_ago in (0, 181, 400):
        make_walk(person, walked_on=MONDAY - days_ago * DAY)
    assert load_walked_minutes(person, MONDAY) == {MONDAY - 181 * DAY: 10, MONDAY: 10}
