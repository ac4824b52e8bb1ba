from datetime import timedelta

import pytest
from django.utils import timezone

from exercises.values.vocabulary import Caution
from people.models import Preferences
from program.state.program_state import load_program_state
from tests.assessment.factories import make_decided_check, make_test_session, score
from tests.people.factories import make_person
from tests.progress.factories import make_pain_entry

pytestmark = pytest.mark.django_db


def facts(person, **answers):
    now = timezone.now()
    check = make_decided_check(person, at=now - timedelta(hours=9), **answers)
    return load_program_state(person, check, now)


def test_pain_now_is_the_last_that_was_told():
    person, now = make_person(), timezone.now()
    assert facts(person, pain_now=5).phase_state.pain_now == 5
    sitting = make_test_session(person, pain_now=3)
    sitting.finish_session(now)
    assert facts(person, pain_now=5).phase_state.pain_now == 3
    make_pain_entry(person, pain=4, felt_at=now + timedelta(minutes=1))
    assert facts(person, pain_now=5).phase_state.pain_now == 4


def test_pain_that_was_never_told_counts_as_none():
    person = make_person()
    check = make_decided_check(person)
    del check.answers["pain_now"]
    assert load_program_state(person, check, timezone.now()).phase_state.pain_now == 0


def test_days_run_back_from_today():
    person, now = make_person(), timezone.now()
    make_pain_entry(person, pain=2, felt_at=now)
    make_pain_entry(person, pain=4, felt_at=now)
    make_pain_entry(person, pain=6, felt_at=now - timedelta(days=2))
    assert facts(person).phase_state.daily_pain[:4] == (3, None, 6, None)


def test_findings_and_the_plank_come_from_the_last_sitting():
    person = make_person()
    sitting = make_test_session(person)
    score(sitting, "plank", value=12)
    sitting.finish_session(timezone.now())
    state = facts(person).phase_state
    assert [finding.test for finding in state.findings] == ["plank"]
    assert (state.plank_seconds, state.is_retest) == (12, False)


def test_a_second_sitting_is_a_retest():
    person = make_person()
    for _ in range(2):
        make_test_session(person).finish_session(timezone.now())
    assert facts(person).phase_state.is_retest is True


def test_cautions_come_from_the_check_and_from_the_person():
    person = make_person()
    Preferences.objects.create(person=person, cautions=["wrist_trouble"])
    assert facts(person, care=["bending"]).cautions == {
        Caution.FLEXION_HURTS,
        Caution.WRIST_TROUBLE,
    }


def test_facts_cost_a_fixed_number_of_queries(django_assert_num_queries):
    person, now = make_person(), timezone.now()
    check = make_decided_check(person)
    sitting = make_test_session(person)
    score(sitting, "plank", value=12)
    sitting.finish_session(now)
    for days in range(3):
        make_pain_entry(person, felt_at=now - timedelta(days=days))
    with django_assert_num_queries(4):
        load_program_state(person, check, now)
