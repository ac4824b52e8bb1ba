from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from core.values.days import DAY
from program.models import Flare
from program.rules.flare.answers import FlareEnding
from tests.assessment.factories import NOON
from tests.people.factories import make_person
from tests.program.factories import make_flare, make_past_flare

pytestmark = pytest.mark.django_db


def test_it_is_what_the_rules_read():
    flare = make_flare(make_person())
    assert flare.past_flare == make_past_flare(days_ago=0)
    assert str(flare) == f"Flare-up of {NOON:%Y-%m-%d}"


def test_what_was_taken_back_is_left_out_and_the_latest_comes_first():
    person = make_person()
    first, last = (make_flare(person, reported_at=NOON + day * DAY) for day in (0, 2))
    at = NOON + DAY
    make_flare(person, reported_at=at, ended_at=at, ending=FlareEnding.UNDONE)
    make_flare(make_person())
    flares = Flare.objects.for_person(person)
    assert list(flares.not_undone().latest_first()) == [last, first]
    assert list(flares.going_on().latest_first()) == [last, first]


@pytest.mark.parametrize(
    ("elapsed", "ended", "can_be_undone"),
    [
        (timedelta(0), {}, True),
        (DAY - timedelta(seconds=1), {}, True),
        (DAY, {}, False),
        (timedelta(0), {"ended_at": NOON, "ending": FlareEnding.TOLD}, False),
    ],
)
def test_it_can_be_taken_back_for_a_day(elapsed, ended, can_be_undone):
    flare = make_flare(make_person(), **ended)
    assert flare.can_be_undone(NOON + elapsed) is can_be_undone


@pytest.mark.parametrize(
    "fields",
    [
        {"cause": "moon"},
        {"onset": "never"},
        {"ended_at": NOON, "ending": "lost"},
        {"ended_at": NOON},
        {"ending": "told"},
        {"ended_at": NOON - DAY, "ending": "told"},
        {"usual_pain": 11},
    ],
)
def test_the_database_refuses_what_is_wrong(fields):
    with pytest.raises(IntegrityError), transaction.atomic():
        make_flare(make_person(), **fields)


def test_a_report_is_stored_once():
    person = make_person()
    make_flare(person)
    with pytest.raises(IntegrityError), transaction.atomic():
        make_flare(person)
