from uuid import uuid4

import pytest
from django.utils import timezone

from exercises.models import Exercise
from program.actions.renew_program import renew_for_person
from program.actions.start_session import (
    start_chosen_session,
    start_program_session,
    start_relief_session,
)
from program.planning.beside.chosen_items import choose_session_items
from program.planning.beside.relief_items import select_relief_items
from program.state.loaded_state import load_program_state
from progress.models import Session
from tests.assessment.factories import (
    make_decided_check,
    make_test_session,
    score,
)
from tests.people.factories import make_person

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]


@pytest.fixture
def check():
    check = make_decided_check(make_person(), at=timezone.now(), pain_now=2)
    test_session = make_test_session(check.person)
    score(test_session, "thomas", "left", value=20)
    score(test_session, "thomas", "right", value=0)
    test_session.finish_session(timezone.now())
    return check


@pytest.fixture
def program(check):
    return renew_for_person(check.person, check)


def test_what_is_prescribed_is_copied_with_the_findings_it_answers(program):
    session = start_program_session(program, key=uuid4(), pain_before=2)
    fields = ("number", "exercise", "side", "name", "dose", "why", "finding_keys")
    due = session.items.values_list("number", flat=True)
    prescribed = program.items.filter(number__in=due).values_list(*fields)
    assert list(session.items.values_list(*fields)) == list(prescribed)
    keys = {key for item in session.items.all() for key in item.finding_keys}
    assert {key.split(":")[0] for key in keys} == {"thomas"}
    assert (session.phase, session.pain_before) == (program.phase, 2)


def test_nothing_is_started_where_nothing_is_due(program):
    program.items.all().delete()
    assert start_program_session(program, key=uuid4(), pain_before=2) is None
    assert not Session.objects.exists()


def test_the_same_key_starts_one_session(program):
    key = uuid4()
    first, again = (
        start_program_session(program, key=key, pain_before=pain) for pain in (2, 9)
    )
    assert (again, again.pain_before) == (first, 2)
    assert Session.objects.count() == 1


def test_strength_that_was_done_today_rests_in_a_second_session(program):
    first, second = (uuid4(), uuid4())
    session = start_program_session(program, key=first, pain_before=2)
    strength = [item for item in program.items.all() if item.is_strength]
    assert strength
    session.items.update(outcome="done")
    again = start_program_session(program, key=second, pain_before=2)
    slugs = {item.exercise.slug for item in again.items.all()}
    assert slugs.isdisjoint(item.exercise.slug for item in strength)


def test_relief_is_copied_as_it_was_chosen(check):
    loaded = load_program_state(check.person, check, timezone.now())
    entries = Exercise.objects.to_catalogue_exercises()
    items = select_relief_items(loaded.state.plan_case("calm"), entries)
    session = start_relief_session(check.person, items, key=uuid4(), pain_before=6)
    copied = session.items.values_list("exercise__slug", "why", "finding_keys")
    assert list(copied) == [(item.slug, item.why, item.finding_keys) for item in items]
    assert (session.is_relief, session.phase) == (True, "calm")


def test_what_was_chosen_is_copied_in_its_order(check):
    loaded = load_program_state(check.person, check, timezone.now())
    entries = Exercise.objects.to_catalogue_exercises()
    chosen = choose_session_items(
        entries,
        loaded.state.plan_case("move"),
        why="From a set.",
        is_strength_resting=False,
    )
    session = start_chosen_session(check.person, chosen, key=uuid4(), pain_before=2)
    copied = session.items.values_list("exercise__slug", "dose", "why")
    assert list(copied) == [
        (item.slug, item.dose, "From a set.") for item in chosen.items
    ]
    assert (session.is_chosen, session.is_relief) == (True, False)
