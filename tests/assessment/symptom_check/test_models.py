from datetime import date, timedelta
from importlib import import_module

import pytest
from django.db import IntegrityError, ProgrammingError, connection, transaction
from django.db.migrations.loader import MigrationLoader
from django.db.utils import InternalError

from assessment.models import ClinicianKind, ClinicianVisit, SymptomCheck
from assessment.symptom_check.questions.editions import CURRENT_EDITION, FIRST_EDITION
from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.red_flags.definition import (
    Disposition,
    RedFlag,
    RedFlagTopic,
)
from assessment.symptom_check.rules.short_check import ChangedTopic
from people.models import Person
from tests.assessment.factories import (
    NOON,
    make_decided_check,
    make_first_edition_check,
    make_running_check,
)
from tests.people.factories import make_person

pytestmark = pytest.mark.django_db


def test_a_check_keeps_what_was_decided_and_by_which_rules():
    check = make_decided_check(saddle=["not_sure"])
    assert (check.disposition, check.rules_version) == ("emergency", "2.0")
    assert [flag.slug for flag in check.fired] == ["saddle-unsure"]


def test_the_database_refuses_to_change_a_decided_check():
    check = make_decided_check()
    check.disposition = "emergency"
    with pytest.raises((InternalError, ProgrammingError), match="never changes"):
        check.save()


def test_a_decided_check_can_be_erased_with_its_person():
    check = make_decided_check()
    check.person.delete()
    assert SymptomCheck.objects.count() == 0


def test_the_database_refuses_a_second_running_check():
    person = make_person()
    make_running_check(person)
    with pytest.raises(IntegrityError), transaction.atomic():
        make_running_check(person)


def test_the_database_refuses_a_decision_without_a_time():
    with pytest.raises(IntegrityError), transaction.atomic():
        SymptomCheck.objects.create(person=make_person(), disposition="urgent")


def test_starting_again_gives_up_the_check_left_half_way():
    person = make_person()
    first = make_running_check(person, age=40)
    second = SymptomCheck.objects.start_for(person)
    assert list(SymptomCheck.objects.for_person(person)) == [second]
    assert second.pk != first.pk


def test_latest_decided_is_the_newest_and_leaves_running_ones_out():
    person = make_person()
    make_decided_check(person, at=NOON)
    newest = make_decided_check(person, at=NOON + timedelta(days=1))
    make_running_check(person)
    checks = SymptomCheck.objects.for_person(person)
    assert checks.latest_decided() == newest


def test_a_stranger_has_no_checks():
    make_decided_check()
    assert list(SymptomCheck.objects.for_person(Person())) == []


@pytest.mark.parametrize(
    ("answers", "has_clinician_visit", "expected"),
    [
        ({}, False, True),
        ({"signs": ["weight_loss"]}, False, False),
        ({"signs": ["weight_loss"]}, True, True),
        ({"age": 15}, True, False),
        ({"signs": ["fever"]}, True, False),
        ({"saddle": ["numb"]}, True, False),
    ],
)
def test_program_opens_for_self_care_and_after_a_clinician_visit(
    answers, has_clinician_visit, expected
):
    check = make_decided_check(**answers)
    if has_clinician_visit:
        ClinicianVisit.objects.create(
            symptom_check=check,
            seen_on=date(2026, 3, 3),
            clinician_kind=ClinicianKind.DOCTOR,
        )
    latest = SymptomCheck.objects.for_person(check.person).latest_decided()
    assert latest.is_program_allowed is expected


@pytest.mark.parametrize(
    ("answers", "counts"),
    [
        ({"age": 40, "signs": ["fever"]}, True),
        ({"age": 40, "legs": ["slight"]}, True),
        ({"age": 40, "course": "worse"}, False),
        ({"age": 40}, False),
    ],
)
def test_a_running_check_counts_as_soon_as_it_is_urgent(answers, counts):
    person = make_person()
    decided = make_decided_check(person)
    running = make_running_check(person, **answers)
    standing = SymptomCheck.objects.for_person(person).find_in_force()
    assert standing == (running if counts else decided)
    assert (standing.is_program_allowed, standing.is_blocking) == (not counts, counts)


def test_nothing_stands_before_the_first_check():
    person = make_person()
    make_running_check(person, age=40)
    assert SymptomCheck.objects.for_person(person).find_in_force() is None


def test_starting_again_keeps_an_urgent_answer_as_a_result():
    person = make_person()
    make_decided_check(person)
    make_running_check(person, age=40, signs=["fever"])
    SymptomCheck.objects.start_for(person)
    standing = SymptomCheck.objects.for_person(person).find_in_force()
    assert (standing.disposition, standing.answers.to_json()) == (
        "urgent",
        {"age": 40, "signs": ["fever"]},
    )


def test_the_pain_told_in_a_check_is_that_of_now_for_an_hour():
    check = make_decided_check(pain_now=4)
    later = [NOON + timedelta(minutes=minutes) for minutes in (0, 60, 61)]
    assert [check.find_recent_pain(now) for now in later] == [4, 4, None]
    assert make_running_check(pain_now=4).find_recent_pain(NOON) is None


def test_a_running_check_has_no_result():
    with pytest.raises(ValueError, match="not decided"):
        _ = make_running_check().triage_result


def test_a_check_is_read_by_the_questions_that_it_answered():
    old, new = make_first_edition_check(), make_decided_check()
    assert (old.edition, new.edition) == (FIRST_EDITION, CURRENT_EDITION)
    assert make_running_check(age=40).edition is CURRENT_EDITION
    assert old.current_answers == FIRST_EDITION.translate(old.answers)
    assert new.current_answers == new.answers


def test_a_repeat_of_an_old_check_takes_over_its_answers_in_todays_words():
    old = make_first_edition_check(start="small_fall", health=["smoker"])
    check = SymptomCheck.objects.start_repeat_for(
        old.person, frozenset({ChangedTopic.NONE}), NOON
    )
    assert check.answers.to_json() == {
        "age": 38,
        "place": ["low_back"],
        "cause": "fall",
        "health": ["vessel_risk"],
        "care": ["bending"],
    }


def test_no_visit_opens_a_program_after_the_old_check_of_a_child():
    flag = RedFlag(
        slug="under-16",
        topic=RedFlagTopic.AGE,
        disposition=Disposition.CLINICIAN,
        reason="you are under 16",
        clinical_text="Under 16",
        source="NHS",
    )
    check = make_first_edition_check(disposition=Disposition.CLINICIAN, fired=(flag,))
    assert not check.may_open_after_visit


@pytest.mark.parametrize(
    ("answers", "translated"),
    [
        ({}, {}),
        (
            {"age": 40, "danger": ["none"], "start": "strain", "saddle": ["none"]},
            {"age": 40, "saddle": ["none"], "cause": "strain"},
        ),
        ({"signs": ["fever"], "body": ["none"]}, {"signs": ["fever"]}),
    ],
)
def test_a_running_check_goes_on_with_the_questions_of_today(answers, translated):
    migration = import_module("assessment.migrations.0005_ask_running_checks_anew")
    person = make_person()
    running = SymptomCheck.objects.create(
        person=person, answers=read_answers(answers, FIRST_EDITION)
    )
    decided = make_first_edition_check(person)
    then = MigrationLoader(connection).project_state(
        ("assessment", "0004_clinician_visit")
    )
    migration.translate_running_checks(then.apps, None)
    running.refresh_from_db()
    assert running.answers.to_json() == translated
    assert SymptomCheck.objects.get(pk=decided.pk).answers == decided.answers
