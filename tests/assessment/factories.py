"""Smallest valid objects; a test overrides only what it is about."""

from datetime import UTC, datetime

from assessment.findings import Profile
from assessment.models import Assessment, SymptomCheck, TestScore
from assessment.selection import Circumstances
from tests.people.factories import make_person

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)

ORDINARY_BACKACHE = {
    "age": 38,
    "danger": ["none"],
    "start": "strain",
    "saddle": ["none"],
    "legs": ["none"],
    "signs": ["none"],
    "body": ["none"],
    "health": ["none"],
    "place": ["low_back"],
    "since": "under_2_weeks",
    "pain_now": 5,
    "care": ["bending"],
}


def make_running_check(person=None, **answers) -> SymptomCheck:
    return SymptomCheck.objects.create(person=person or make_person(), answers=answers)


def make_decided_check(person=None, at=NOON, **answers) -> SymptomCheck:
    check = make_running_check(person, **(ORDINARY_BACKACHE | answers))
    check.decide(at)
    check.save()
    return check


def make_sitting(person=None, **circumstances) -> Assessment:
    return Assessment.objects.start(
        person or make_person(),
        Circumstances(**({"pain_now": 2} | circumstances)),
        Profile(),
    )


def score(sitting, test, side="", **fields) -> TestScore:
    return sitting.scores.create(test=test, side=side, **fields)
