from uuid import uuid4

import pytest
from django.db import IntegrityError

from core.values.days import DAY
from core.values.rules import RuleReason
from progress.models import Walk, WalkingGoal
from progress.values.walking import WalkingKind, WalkingStep, WalkingTarget
from tests.people.factories import make_person
from tests.progress.factories import NOON, make_walk, make_walking_goal

pytestmark = pytest.mark.django_db

TODAY = NOON.date()


@pytest.mark.parametrize(
    "fields", [{"minutes": 0}, {"minutes": 601}, {"kind": "flying"}]
)
def test_the_database_refuses_an_impossible_walk(fields):
    with pytest.raises(IntegrityError):
        make_walk(make_person(), **fields)


@pytest.mark.parametrize(
    "fields",
    [
        {"minutes": 2},
        {"minutes": 31},
        {"days": 2},
        {"days": 6},
        {"kind": "flying"},
        {"step": "leap"},
    ],
)
def test_the_database_refuses_a_goal_outside_the_limits(fields):
    with pytest.raises(IntegrityError):
        make_walking_goal(make_person(), **fields)


def test_the_same_tap_is_stored_once():
    person, key = make_person(), uuid4()
    walk = {
        "minutes": 10,
        "walked_on": TODAY,
        "kind": WalkingKind.ON_FOOT,
        "key": key,
        "person": person,
    }
    first = Walk.objects.log_walk_once(**walk)
    assert Walk.objects.log_walk_once(**walk) == first
    assert Walk.objects.count() == 1


def test_two_goals_are_not_made_at_one_moment():
    person = make_person()
    make_walking_goal(person)
    with pytest.raises(IntegrityError):
        make_walking_goal(person)


def test_walks_of_a_day_are_added_up_for_their_person_only():
    person = make_person()
    for minutes, days_ago in ((10, 0), (5, 0), (20, 1), (30, 2)):
        make_walk(person, minutes=minutes, walked_on=TODAY - days_ago * DAY)
    make_walk(make_person(), minutes=60)
    walks = Walk.objects.for_person(person).walked_on_days(TODAY - DAY, TODAY)
    assert walks.sum_minutes_by_day() == {TODAY - DAY: 20, TODAY: 15}
    assert [walk.minutes for walk in walks.latest_first()] == [5, 10, 20]


def test_the_latest_goal_is_current_and_keeps_its_reason():
    person, reason = make_person(), RuleReason("settled", "It settled.", "own rule")
    make_walking_goal(make_person(), minutes=30)
    make_walking_goal(person)
    made = WalkingGoal.objects.create_from_target(
        WalkingTarget(minutes=11, days=3),
        person=person,
        kind=WalkingKind.SEATED,
        step=WalkingStep.GROW,
        reason=reason,
        made_at=NOON + DAY,
    )
    current = WalkingGoal.objects.for_person(person).current()
    assert current == made
    assert (current.reason, current.is_seated) == (reason, True)
    assert str(current) == "11 minutes on 3 days"


def test_both_are_erased_with_their_person():
    person = make_person()
    make_walk(person)
    make_walking_goal(person)
    type(person).objects.erase_person(person)
    assert (Walk.objects.count(), WalkingGoal.objects.count()) == (0, 0)


def test_walk_is_known_by_its_minutes_and_its_page():
    walk = make_walk(make_person(), minutes=12)
    assert str(walk) == "12 minutes"
    assert walk.get_absolute_url() == f"/program/walking/{walk.pk}/"
