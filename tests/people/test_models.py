from datetime import UTC, date, datetime

import pytest

from people.models import Person

BEFORE_MIDNIGHT_IN_BERLIN = datetime(2026, 3, 2, 22, 59, tzinfo=UTC)
AFTER_MIDNIGHT_IN_BERLIN = datetime(2026, 3, 2, 23, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("time_zone", "day"), [("Europe/Berlin", 3), ("UTC", 2), ("Pacific/Auckland", 3)]
)
def test_a_moment_lies_on_a_day_of_the_persons_clock(time_zone, day):
    person = Person(time_zone=time_zone)
    assert person.local_day(AFTER_MIDNIGHT_IN_BERLIN) == date(2026, 3, day)


@pytest.mark.parametrize(("time_zone", "days"), [("Europe/Berlin", 1), ("UTC", 0)])
def test_days_are_counted_by_the_persons_midnights(time_zone, days):
    person = Person(time_zone=time_zone)
    moments = BEFORE_MIDNIGHT_IN_BERLIN, AFTER_MIDNIGHT_IN_BERLIN
    assert person.days_since(*moments) == days
