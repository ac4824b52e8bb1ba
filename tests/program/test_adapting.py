from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from program.adapting import adapt
from program.facts import facts_of, renew_program
from program.models import Exclusion
from program.sessions import finish_session, start_session
from progress.models import Session
from tests.assessment.factories import make_decided_check
from tests.people.factories import make_person
from tests.progress.factories import make_pain_entry

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]


@pytest.fixture
def facts():
    """A function that reads the facts of one person as they are now."""
    person = make_person()
    check = make_decided_check(person, at=timezone.now(), pain_now=2)

    def read():
        return facts_of(person, check, timezone.now())

    renew_program(read())
    return read


def go_through(program, *, days_ago=0, **answer):
    """A finished session of the program, all its items answered alike."""
    session = start_session(program, key=uuid4(), pain_before=2)
    session.items.update(**({"outcome": "done"} | answer))
    finish_session(session, pain_after=2, effort=3)
    moment = timezone.now() - timedelta(days=days_ago)
    Session.objects.filter(pk=session.pk).update(started_at=moment, finished_at=moment)


def rungs(program):
    return {
        item.exercise.ladder: item.exercise.rung
        for item in program.items.all()
        if item.exercise.ladder
    }


def test_nothing_changes_before_a_first_session(facts):
    assert adapt(facts()) == []


def test_without_a_program_there_is_nothing_to_adapt():
    check = make_decided_check()
    assert adapt(facts_of(check.person, check, timezone.now())) == []


def test_three_good_sessions_make_what_can_be_harder_harder(facts):
    program = facts().current
    for days_ago in (7, 5, 3):
        go_through(program, days_ago=days_ago)
    harder = [item for item in program.items.all() if item.harder]
    changes = adapt(facts())
    assert len(changes) == len(harder) > 0
    assert "It went well three times in a row" in changes[0]
    after = renew_program(facts())
    assert sum(rungs(after).values()) > sum(rungs(program).values())
    assert adapt(facts()) == []


def test_pain_of_6_makes_an_exercise_easier(facts):
    program = facts().current
    for days_ago in (7, 5, 3):
        go_through(program, days_ago=days_ago)
    adapt(facts())
    harder = renew_program(facts())
    go_through(harder, outcome="hurt", pain=6)
    adapt(facts())
    assert rungs(renew_program(facts())) == rungs(program)
    assert adapt(facts()) == []


def test_a_worse_next_day_makes_exercises_easier(facts):
    program = facts().current
    easier = [item for item in program.items.all() if item.easier]
    go_through(program, days_ago=1)
    make_pain_entry(program.person, pain=4, felt_at=timezone.now())
    assert len(adapt(facts())) == len(easier) > 0
    assert Exclusion.objects.first().because.startswith("Your pain was 2 points higher")


def test_a_session_without_pain_told_has_no_rise(facts):
    program = facts().current
    go_through(program, days_ago=1)
    Session.objects.update(pain_before=None)
    make_pain_entry(program.person, pain=9, felt_at=timezone.now())
    assert adapt(facts()) == []
