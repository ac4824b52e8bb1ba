"""Minimal valid objects; a test overrides only what it is about."""

from datetime import UTC, datetime

from django.utils import timezone

from assessment.models import SymptomCheck, TestScore, TestSession
from assessment.self_tests.definitions import SELF_TESTS
from assessment.self_tests.rules.exclusions import SelectionContext
from assessment.self_tests.rules.profile import PersonProfile
from assessment.self_tests.rules.results import TestResult
from assessment.symptom_check.questions.editions import FIRST_EDITION
from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.red_flags.definition import Disposition
from tests.people.factories import make_person

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)

ORDINARY_BACKACHE = {
    "age": 34,
    "sex": "male",
    "danger": ["none"],
    "saddle": ["none"],
    "legs": ["none"],
    "place": ["low_back"],
    "since": "under_2_weeks",
    "before": "first",
    "onset": "sudden",
    "cause": "strain",
    "pain_now": 5,
    "pain_worst": 6,
    "course": "same",
    "pattern": ["none"],
    "signs": ["none"],
    "health": ["none"],
    "care": ["bending"],
}
# As a check of the first edition has it.
FIRST_EDITION_BACKACHE = {
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
    return SymptomCheck.objects.create(
        person=person or make_person(), answers=read_answers(answers)
    )


def make_decided_check(person=None, at=NOON, **answers) -> SymptomCheck:
    check = make_running_check(person, **(ORDINARY_BACKACHE | answers))
    check.record_decision(at)
    check.save()
    return check


def make_first_edition_check(
    person=None, at=NOON, disposition=Disposition.SELF_CARE, fired=(), **answers
) -> SymptomCheck:
    """A check that was decided before the questions changed."""
    return SymptomCheck.objects.create(
        person=person or make_person(),
        answers=read_answers(FIRST_EDITION_BACKACHE | answers, FIRST_EDITION),
        started_at=at,
        decided_at=at,
        disposition=disposition,
        fired=fired,
        rules_version="1.1",
    )


def make_test_session(person=None, **circumstances) -> TestSession:
    return TestSession.objects.start_for(
        person or make_person(),
        SelectionContext(**({"pain_now": 2} | circumstances)),
        PersonProfile(),
    )


def score(test_session, test, side=None, **fields) -> TestScore:
    defaults = {"scored_at": NOON}
    return test_session.scores.create(test=test, side=side, **(defaults | fields))


def make_finished_test_session(person, *scores, **circumstances) -> TestSession:
    """Finished now; each score is a test, a side and its fields."""
    test_session = make_test_session(person, **circumstances)
    for test, side, fields in scores:
        score(test_session, test, side, **fields)
    test_session.finish_session(timezone.now())
    return test_session


def result(test, side=None, value=None, **fields) -> TestResult:
    return TestResult(test=test, side=side, value=value, **fields)


def offer(person, test):
    """A test session that offers this test, even if it stands in for another."""
    cautions = frozenset({test.only_with} if test.only_with else ())
    test_session = make_test_session(person, size="looks", cautions=cautions)
    for other in SELF_TESTS:
        if other != test and is_before(other, test):
            for side in other.sides:
                score(test_session, other.slug, side, is_skipped=True)


def is_before(other, test):
    """Whether one has to be skipped for the other to be offered."""
    chains = [(t.slug, *t.alternatives) for t in SELF_TESTS]
    return any(
        test.slug in chain and other.slug in chain[: chain.index(test.slug)]
        for chain in chains
    )
