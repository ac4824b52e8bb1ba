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


def test_a_test_session_remembers_what_it_depends_on():
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
    test_session = TestSession.objects.get(pk=started.pk)
    assert test_session.selection_context == circumstances
    assert test_session.profile == profile
    assert make_test_session().profile == PersonProfile()


def test_a_new_test_session_makes_room_for_itself():
    test_session = make_test_session()
    score(test_session, "plank", value=12)
    again = make_test_session(test_session.person)
    assert list(TestSession.objects.for_person(test_session.person)) == [again]


def test_finished_test_sessions_stay():
    test_session = make_test_session()
    test_session.finish_session(NOON)
    make_test_session(test_session.person)
    assert list(
        TestSession.objects.for_person(test_session.person).finished_latest_first()
    ) == [test_session]


def test_test_sessions_belong_to_their_person():
    test_session = make_test_session()
    assert list(TestSession.objects.for_person(make_person())) == []
    assert list(TestSession.objects.for_person(Person())) == []
    assert list(TestSession.objects.for_person(test_session.person).in_progress()) == [
        test_session
    ]


def test_scores_come_back_as_they_were_given():
    test_session = make_test_session()
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
    test_session.record_results(given, NOON)
    assert test_session.load_results() == tuple(given)


def test_later_score_takes_the_place_of_the_earlier():
    test_session = make_test_session()
    test_session.record_results([result("plank", value=12.0)], NOON)
    test_session.record_results([result("plank", value=40.0)], NOON)
    assert test_session.load_results() == (result("plank", value=40.0),)


def test_finishing_keeps_findings_and_rules():
    test_session = make_test_session()
    score(test_session, "thomas", "left", value=20)
    score(test_session, "thomas", "right", pain=5, pain_place="below_knee")
    score(test_session, "plank", value=22)
    test_session.finish_session(NOON)
    saved = TestSession.objects.get(pk=test_session.pk)
    assert saved.findings == derive_findings(test_session.load_results())
    assert len(saved.findings) == 3
    assert saved.rules_version == FINDING_RULES_VERSION
    assert saved.retest_at == NOON + timedelta(days=14)


def test_finishing_twice_changes_nothing():
    test_session = make_test_session()
    score(test_session, "plank", value=22)
    test_session.finish_session(NOON)
    test_session.finish_session(NOON + timedelta(days=1))
    assert TestSession.objects.get(pk=test_session.pk).finished_at == NOON


@pytest.mark.parametrize(
    "change",
    [
        lambda finished: finished.scores.update(value=60),
        lambda finished: finished.scores.update(test_session=make_test_session()),
        lambda finished: score(finished, "thomas", "left", value=0, scored_at=LATER),
        lambda finished: finished.record_results([result("plank", value=60)], NOON),
        lambda finished: TestSession.objects.filter(pk=finished.pk).update(pain_now=0),
        lambda finished: TestSession.objects.filter(pk=finished.pk).update(findings=[]),
    ],
    ids=["its score", "whose", "a late score", "again", "its pain", "its findings"],
)
def test_database_refuses_to_change_a_finished_test_session(change):
    test_session = make_test_session()
    score(test_session, "plank", value=22)
    test_session.finish_session(NOON)
    with (
        pytest.raises(DatabaseError, match="finished test session"),
        transaction.atomic(),
    ):
        change(test_session)
    assert test_session.load_results() == (result("plank", value=22),)


def test_a_finished_test_session_goes_with_its_person():
    test_session = make_test_session()
    score(test_session, "plank", value=22)
    test_session.finish_session(NOON)
    Person.objects.erase_person(test_session.person)
    assert (TestSession.objects.count(), TestScore.objects.count()) == (0, 0)


def test_a_finished_test_session_goes_with_its_person_to_another():
    test_session = make_test_session()
    test_session.finish_session(NOON)
    other = make_person()
    TestSession.objects.filter(pk=test_session.pk).update(person=other)
    assert (
        TestSession.objects.for_person(other).finished_latest_first().get()
        == test_session
    )


def test_a_running_test_session_has_no_retest_yet():
    assert make_test_session().retest_at is None


def test_skipped_test_brings_its_alternative():
    test_session = make_test_session()
    skipped = [result("plank", is_skipped=True)]
    assert "plank-knees" in [t.slug for t in test_session.select_tests(skipped).tests]
    assert "plank-knees" not in [t.slug for t in test_session.select_tests([]).tests]


def test_names_are_for_the_admin():
    test_session = make_test_session()
    assert str(test_session) == f"Test session {test_session.pk}"
    assert str(score(test_session, "thomas", "left", value=0)) == "thomas left"


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
    test_session = make_test_session()
    with pytest.raises(IntegrityError), transaction.atomic():
        score(test_session, **fields)


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
def test_database_refuses_test_sessions_that_cannot_be(fields):
    test_session = make_test_session()
    with pytest.raises(IntegrityError), transaction.atomic():
        TestSession.objects.filter(pk=test_session.pk).update(**fields)


def test_one_test_session_runs_at_a_time():
    test_session = make_test_session()
    with pytest.raises(IntegrityError), transaction.atomic():
        TestSession.objects.create(person=test_session.person, pain_now=2, size="short")
