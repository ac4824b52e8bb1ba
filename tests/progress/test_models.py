from datetime import UTC, date, datetime
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from django.db import IntegrityError

from progress.models import PainEntry, Session
from progress.trends import Pain, Span
from tests.people.factories import make_person
from tests.progress.factories import NOON, make_pain_entry, make_session

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("pain", [-1, 11])
def test_the_database_refuses_pain_outside_0_to_10(pain):
    with pytest.raises(IntegrityError):
        make_pain_entry(make_person(), pain=pain)


def test_the_same_tap_is_stored_once():
    person, key = make_person(), uuid4()
    first = PainEntry.objects.log(person=person, key=key, pain=3, felt_at=NOON)
    again = PainEntry.objects.log(person=person, key=key, pain=3, felt_at=NOON)
    assert again == first
    assert PainEntry.objects.count() == 1


def test_another_number_from_the_same_page_is_another_entry():
    person, key = make_person(), uuid4()
    for pain in (3, 5):
        PainEntry.objects.log(person=person, key=key, pain=pain, felt_at=NOON)
    assert PainEntry.objects.count() == 2


@pytest.mark.parametrize(
    ("zone", "days"),
    [
        ("UTC", [date(2026, 3, 1), date(2026, 3, 2)]),
        ("Pacific/Auckland", [date(2026, 3, 2)]),
        ("America/Los_Angeles", [date(2026, 3, 1)]),
    ],
)
def test_a_day_ends_at_the_persons_midnight(zone, days):
    person = make_person()
    make_pain_entry(person, felt_at=datetime(2026, 3, 1, 23, 59, tzinfo=UTC))
    make_pain_entry(person, felt_at=datetime(2026, 3, 2, 0, 1, tzinfo=UTC))
    pains = PainEntry.objects.by(Span.DAY, ZoneInfo(zone))
    assert [pain.starts_on for pain in pains] == days


def test_a_span_keeps_its_extremes():
    person = make_person()
    for pain in (1, 8, 3):
        make_pain_entry(person, pain=pain)
    assert PainEntry.objects.by(Span.MONTH, ZoneInfo("UTC")) == [
        Pain(starts_on=date(2026, 3, 1), low=1, high=8, mean=4, count=3)
    ]


def test_session_days_are_the_persons_days():
    person = make_person()
    make_session(person, finished_at=datetime(2026, 3, 2, 23, 30, tzinfo=UTC))
    make_session(person, finished_at=None)
    days = Session.objects.for_person(person).days(
        date(2026, 3, 1), date(2026, 3, 31), ZoneInfo("Pacific/Auckland")
    )
    assert days == {date(2026, 3, 3)}


def test_a_session_cannot_end_before_its_start():
    with pytest.raises(IntegrityError):
        make_session(make_person(), finished_at=datetime(2026, 3, 1, tzinfo=UTC))
