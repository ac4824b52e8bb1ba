from datetime import UTC
from importlib import import_module

import pytest
from django.apps import apps

from core.values.days import DAY
from program.actions.pauses import (
    end_rule_exclusions,
    leave_out_for_good,
    try_paused_again,
)
from program.history.pauses import Pause
from program.models import Adaptation, Exclusion
from tests.assessment.factories import NOON
from tests.exercises.factories import make_exercise
from tests.people.factories import make_person

pytestmark = pytest.mark.django_db


def pause_of(exercise):
    return Pause(
        slug=exercise.slug, ladder=exercise.ladder, number=4, ends_on=NOON.date() - DAY
    )


def left_out_of(person):
    return set(
        Exclusion.objects.for_person(person).values_list("exercise__slug", flat=True)
    )


def test_trying_again_is_recorded_as_a_step():
    person, exercise = make_person(), make_exercise()
    try_paused_again(person, pause_of(exercise), NOON)
    step = Adaptation.objects.for_person(person).get()
    assert (step.kind, step.exercise, step.rule) == ("easier", exercise, "try-again")
    assert (step.dose_steps, step.made_at.astimezone(UTC)) == (-1, NOON)
    assert step.reason == "You want to try it again, so it starts at its smallest dose."


def test_an_exercise_is_left_out_for_good_with_the_harder_steps_of_its_ladder():
    person = make_person()
    for rung in (1, 2, 3):
        make_exercise(slug=f"lift-{rung}", ladder="lift", rung=rung)
    alone = make_exercise(slug="alone")
    leave_out_for_good(
        person, Pause(slug="lift-2", ladder="lift", number=4, ends_on=NOON.date())
    )
    assert left_out_of(person) == {"lift-2", "lift-3"}
    leave_out_for_good(person, pause_of(alone))
    assert left_out_of(person) == {"lift-2", "lift-3", "alone"}


def end_by_migration(person):
    migration = import_module("program.migrations.0007_pauses")
    migration.end_rule_exclusions(apps, None)


@pytest.mark.parametrize(
    ("end", "is_of_all"), [(end_rule_exclusions, False), (end_by_migration, True)]
)
def test_what_a_rule_left_out_ends_and_what_the_person_left_out_stays(end, is_of_all):
    person, stranger = make_person(), make_person()
    ruled, own, swapped = make_exercise(), make_exercise(), make_exercise()
    stop = {"kind": "stop", "rule": "hurt-again", "reason": "It hurt.", "source": "own"}
    for exercise in (ruled, own, swapped):
        Adaptation.objects.create(person=person, exercise=exercise, **stop)
    Adaptation.objects.create(person=stranger, exercise=ruled, **stop)
    add = Exclusion.objects.create
    add(person=person, exercise=ruled, reason="It hurt.")
    add(person=person, exercise=own, reason="")
    add(person=person, exercise=swapped, replacement=own, reason="It hurt.")
    add(person=stranger, exercise=ruled, reason="It hurt.")
    end(person)
    assert left_out_of(person) == {own.slug, swapped.slug}
    assert left_out_of(stranger) == (set() if is_of_all else {ruled.slug})
