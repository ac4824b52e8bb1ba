from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from exercises.models import Exercise
from exercises.values.vocabulary import Side
from program.actions.renew_program import (
    renew_for_person,
    renew_program,
    renew_unless_check_expired,
)
from program.history.check_expiry import CheckExpiredError
from program.models import Program
from program.state.loaded_state import load_program_state
from tests.assessment.factories import (
    make_decided_check,
    make_finished_test_session,
)
from tests.people.factories import make_person
from tests.progress.factories import make_pain_entries, make_pain_entry

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]


def make_program(person=None, **answers):
    person = person or make_person()
    check = make_decided_check(person, at=timezone.now(), **answers)
    return renew_program(load_program_state(person, check, timezone.now()))


def test_a_program_copies_what_was_prescribed():
    program = make_program(pain_now=2)
    item = program.items.first()
    assert item.name == item.exercise.name
    assert item.dose == item.exercise.to_catalogue_exercise().doses[program.phase]
    assert program.reason.slug == "pain-low"
    assert program.session_minutes <= 15
    Exercise.objects.filter(pk=item.exercise_id).update(name="Renamed")
    assert program.items.get(pk=item.pk).name == item.name


def test_the_same_facts_make_no_new_program():
    person = make_person()
    assert make_program(person, pain_now=2) == make_program(person, pain_now=2)


def what_is_done(program):
    return list(program.items.values_list("exercise__slug", "side", "dose", "days"))


@pytest.mark.parametrize("pain", [2, 5, 7])
def test_the_same_answers_give_the_same_program_to_everyone(pain):
    programs = []
    for _ in range(3):
        person = make_person()
        scores = [
            ("plank", "", {"value": 20}),
            ("thomas", Side.LEFT, {"value": 20}),
        ]
        make_finished_test_session(person, *scores)
        programs.append(what_is_done(make_program(person, pain_now=pain)))
    assert programs[0]
    assert programs == [programs[0]] * 3


def test_a_new_program_makes_the_last_one_history():
    person = make_person()
    first = make_program(person, pain_now=2)
    second = make_program(person, pain_now=7)
    assert Program.objects.for_person(person).current() == second
    assert [p.number for p in Program.objects.for_person(person)] == [2, 1]
    first.refresh_from_db()
    assert (first.is_current, first.phase, second.phase) == (False, "balance", "calm")


def is_of_a_transaction(query):
    return query["sql"].startswith(("SAVEPOINT", "RELEASE", "BEGIN", "COMMIT"))


@pytest.mark.parametrize("days", [1, 30])
def test_making_and_renewing_a_program_costs_eight_queries_at_most(days):
    person, now = make_person(), timezone.now()
    check = make_decided_check(person, at=now, pain_now=2)
    counts = []
    for pain in (2, 2, 7):
        make_pain_entries(person, days, ending_at=now - timedelta(hours=1))
        make_pain_entry(person, pain=pain, felt_at=now)
        with CaptureQueriesContext(connection) as queries:
            renew_program(load_program_state(person, check, now))
        counts.append(sum(not is_of_a_transaction(q) for q in queries))
    assert Program.objects.for_person(person).current().number == 2
    # Created, left as it is, renewed.
    assert counts == [8, 5, 8]


def test_the_pain_a_phase_began_with_is_kept_through_it():
    person = make_person()
    first = make_program(person, pain_now=8)
    second = make_program(person, pain_now=7, care=["arching"])
    assert second.number == 2
    assert (first.pain_at_start, second.pain_at_start) == (8, 8)


def test_a_change_of_the_person_is_said_before_what_it_changed():
    person = make_person()
    make_program(person, pain_now=2)
    check = make_decided_check(person, at=timezone.now(), pain_now=7)
    program = renew_for_person(person, check, "You changed your settings.")
    assert program.changes[:2] == (
        "You changed your settings.",
        "Now the calm phase. Your pain is 6 or more now.",
    )


def test_without_a_check_that_holds_nothing_is_made():
    check = make_decided_check(at=timezone.now() - timedelta(days=29))
    loaded = load_program_state(check.person, check, timezone.now())
    with pytest.raises(CheckExpiredError):
        renew_program(loaded)
    assert renew_unless_check_expired(loaded, []) is None
    assert not Program.objects.exists()
