from datetime import UTC, datetime, timedelta

import pytest
from django.db import DatabaseError, IntegrityError, transaction

from assessment.models import TestScore, TestSession
from assessment.self_tests.rules.exclusions import SelectionContext, SelfTestSet
from assessment.self_tests.rules.findings import FINDING_RULES_VERSION, derive_findings
from assessment.self_tests.rules.profile import PersonProfile, Sex
from assessment.self_tests.rules.results import PainPlace
from core.values.suitability import Caution, Position
from exercises.values.vocabulary import Side
from people.models import Person
from tests.assessment.factories import make_test_session, result, score
from tests.people.factories import make_person

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LATER = NOON + timedelta(minutes=1)


def test_sitting_remembers_what_it_depends_on():
    circumstances = SelectionContext(
        pain_now=3,
        size=SelfTestSet.FULL,
        cautions=frozenset({Caution.OSTEOPOROSIS}),
        excluded_positions=frozenset({Position.LYING_ON_FRONT}),
        age=72,
        is_clinician_awaited=True,
    )
    profile = PersonProfile(age=72, sex=Sex.FEMALE)
    started = TestSession.objects.start_for(make_person(), circumstances, profile)
    sitting = TestSession.objects.get(pk=started.pk)
    assert sitting.selection_context == circumstances
    assert sitting.profile == profile
    assert make_test_session().profile == PersonProfile()


def test_new_sitting_makes_room_for_itself():
    sitting = make_test_session()
    score(sitting, "plank", value=12)
    again = make_test_session(sitting.person)
    assert list(TestSession.objects.for_person(sitting.person)) == [again]


def test_finished_sittings_stay():
    sitting = make_test_session()
    sitting.finish_session(NOON)
    make_test_session(sitting.person)
    assert list(
        TestSession.objects.for_person(sitting.person).finished_latest_first()
    ) == [sitting]


def test_sittings_belong_to_their_person():
    sitting = make_test_session()
    assert list(TestSession.objects.for_person(make_person())) == []
    assert list(TestSession.objects.for_person(Person())) == []
    assert list(TestSession.objects.for_person(sitting.person).in_progress()) == [
        sitting
    ]


def test_scores_come_back_as_they_were_given():
    sitting = make_test_session()
    given = [
        result("thomas", Side.LEFT, 10.0),
        result(
            "thomas",
            Side.RIGHT,
            is_painful=True,
            pain=4,
            pain_place=PainPlace.BELOW_KNEE,
        ),
        result("plank", is_skipped=True),
    ]
    sitting.record_results(given, NOON)
    assert sitting.load_results() == tuple(given)


def test_later_score_takes_the_place_of_the_earlier():
    sitting = make_test_session()
    sitting.record_results([result("plank", value=12.0)], NOON)
    sitting.record_results([result("plank", value=40.0)], NOON)
    assert sitting.load_results() == (result("plank", value=40.0),)


def test_finishing_keeps_findings_and_rules():
    sitting = make_test_session()
    score(sitting, "thomas", "left", value=10)
    score(sitting, "thomas", "right", pain=5, pain_place="below_knee")
    score(sitting, "plank", value=22)
    sitting.finish_session(NOON)
    kept = TestSession.objects.get(pk=sitting.pk)
    assert kept.findings == derive_findings(sitting.load_results())
    assert len(kept.findings) == 3
    assert kept.rules_version == FINDING_RULES_VERSION
    assert kept.retest_at == NOON + timedelta(days=14)


def test_finishing_twice_changes_nothing():
    sitting = make_test_session()
    score(sitting, "plank", value=22)
    sitting.finish_session(NOON)
    sitting.finish_session(NOON + timedelta(days=1))
    assert TestSession.objects.get(pk=sitting.pk).finished_at == NOON


@pytest.mark.parametrize(
    "change",
    [
        lambda sitting: sitting.scores.update(value=60),
        lambda sitting: sitting.scores.update(test_session=make_test_session()),
        lambda sitting: score(sitting, "thomas", "left", value=0, scored_at=LATER),
        lambda sitting: sitting.record_results([result("plank", value=60)], NOON),
        lambda sitting: TestSession.objects.filter(pk=sitting.pk).update(pain_now=0),
        lambda sitting: TestSession.objects.filter(pk=sitting.pk).update(findings=[]),
    ],
    ids=["its score", "whose", "a late score", "again", "its pain", "its findings"],
)
def test_database_refuses_to_change_a_finished_sitting(change):
    sitting = make_test_session()
    score(sitting, "plank", value=22)
    sitting.finish_session(NOON)
    with (
        pytest.raises(DatabaseError, match="finished test session"),
        transaction.atomic(),
    ):
        change(sitting)
    assert sitting.load_results() == (result("plank", value=22),)


def test_finished_sitting_goes_with_its_person():
    sitting = make_test_session()
    score(sitting, "plank", value=22)
    sitting.finish_session(NOON)
    Person.objects.erase_person(sitting.person)
    assert (TestSession.objects.count(), TestScore.objects.count()) == (0, 0)


def test_finished_sitting_goes_with_its_person_to_another():
    sitting = make_test_session()
    sitting.finish_session(NOON)
    other = make_person()
    TestSession.objects.filter(pk=sitting.pk).update(person=other)
    assert (
        TestSession.objects.for_person(other).finished_latest_first().get() == sitting
    )


def test_running_sitting_has_no_retest_yet():
    assert make_test_session().retest_at is None


def test_skipped_test_brings_its_alternative():
    sitting = make_test_session()
    skipped = [result("plank", is_skipped=True)]
    assert "plank-knees" in [t.slug for t in sitting.select_tests(skipped).tests]
    assert "plank-knees" not in [t.slug for t in sitting.select_tests([]).tests]


def test_names_are_for_the_admin():
    sitting = make_test_session()
    assert str(sitting) == f"Test session {sitting.pk}"
    assert str(score(sitting, "thomas", "left", value=0)) == "thomas left"


@pytest.mark.parametrize(
    "fields",
    [
        {"test": "plank"},
        {"test": "plank", "value": 3, "is_skipped": True},
        {"test": "plank", "pain": 0},
        {"test": "plank", "pain": 11},
        {"test": "plank", "value": 3, "side": "up"},
        {"test": "plank", "value": 3, "pain_place": "ear"},
    ],
)
def test_database_refuses_scores_that_cannot_be(fields):
    sitting = make_test_session()
    with pytest.raises(IntegrityError), transaction.atomic():
        score(sitting, **fields)


@pytest.mark.parametrize(
    "fields",
    [
        {"pain_now": 11},
        {"size": "huge"},
        {"sex": "other"},
        {"finished_at": NOON},
        {"rules_version": "1"},
    ],
)
def test_database_refuses_sittings_that_cannot_be(fields):
    sitting = make_test_session()
    with pytest.raises(IntegrityError), transaction.atomic():
        TestSession.objects.filter(pk=sitting.pk).update(**fields)


def test_one_sitting_runs_at_a_time():
    sitting = make_test_session()
    with pytest.raises(IntegrityError), transaction.atomic():
        TestSession.objects.create(person=sitting.person, pain_now=2, size="short")
