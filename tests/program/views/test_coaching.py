"""The pages of a feared movement and of a plan for a barrier."""

import gzip

import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from program.models import IfThenPlan, MovementFear
from program.rules.coaching.movements import FEAR_RULE_SLUG, FearedMovement
from program.rules.weekly import AdherenceBarrier
from tests.people.factories import make_person
from tests.program.factories import (
    make_check_in,
    make_if_then_plan,
    make_movement_fear,
)
from tests.program.pages import current_program
from tests.progress.factories import make_walking_goal

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]

FEAR, PLAN = "/program/fear/", "/program/plan/"


def fear_item(person):
    return current_program(person).items.filter(rule=FEAR_RULE_SLUG).first()


def test_a_fear_starts_a_ladder_low_and_the_programme_says_why(client, person, program):
    assertRedirects(client.post(FEAR, {"movement": "bending"}), FEAR)
    item = fear_item(person)
    assert item.exercise.slug == "pelvic-tilt"
    assert item.why.startswith("A small step towards the movement that you fear.")
    assert item.harder == "cat-camel"
    changes = current_program(person).changes
    assert changes[0] == "You told us that you fear bending forward."
    response = client.get(FEAR)
    assertContains(response, "Your ladder to bending forward")
    assertContains(response, f"<strong>{item.name}</strong>")


def test_no_fear_ends_the_ladder(client, person, program):
    client.post(FEAR, {"movement": "bending"})
    client.post(FEAR, {"movement": "none"})
    assert fear_item(person) is None
    assert MovementFear.objects.latest_first().first().movement is FearedMovement.NONE
    assertNotContains(client.get(FEAR), "steps-heading")


def test_a_walking_goal_is_the_ladder_to_walking(client, person, program):
    make_walking_goal(person, made_at=timezone.now())
    client.post(FEAR, {"movement": "walking_far"})
    assert fear_item(person) is None
    assertContains(client.get(FEAR), "is the ladder to it")


def test_a_ladder_without_an_open_step_is_said(client, person, program):
    make_movement_fear(person, told_at=timezone.now())
    assertContains(client.get(FEAR), "None of these steps is in your programme now.")


def test_a_fear_is_kept_before_there_is_a_programme(client, person):
    client.post(FEAR, {"movement": "lifting"})
    assert MovementFear.objects.get().movement is FearedMovement.LIFTING


def test_without_a_choice_nothing_is_kept(client, person, program):
    response = client.post(FEAR, {"movement": ""})
    assertContains(response, "Choose a movement, or none of these.")
    assert not MovementFear.objects.exists()


@pytest.mark.parametrize("count", [0, 1, 3])
def test_the_ladder_costs_the_same_whatever_was_told(
    client, person, program, count, django_assert_num_queries
):
    for _ in range(count):
        make_movement_fear(person, told_at=timezone.now())
    with django_assert_num_queries(6):
        response = client.get(FEAR)
    assert len(gzip.compress(response.content, 6)) <= 14_000


def test_the_plan_begins_from_the_last_check_in(client, person, program):
    make_check_in(person, barrier=AdherenceBarrier.FORGOT, made_at=timezone.now())
    assertContains(client.get(PLAN), "I have brushed my teeth")


def test_another_barrier_can_be_chosen(client, person, program):
    assertContains(client.get(PLAN), "What gets in the way most?")
    assertContains(client.post(PLAN, {"barrier": "hard"}), "do the easier form")
    assert not IfThenPlan.objects.exists()


def test_a_plan_is_kept_and_shown_on_today_and_in_the_programme(
    client, person, program
):
    words = {"cue": "own", "own_cue": "the cat is fed", "action": "do five minutes"}
    response = client.post(PLAN, {"barrier": "time", **words})
    assertRedirects(response, "/program/")
    plan = IfThenPlan.objects.get()
    assert (plan.barrier, str(plan)) == (
        AdherenceBarrier.TIME,
        "If the cat is fed, then I do five minutes.",
    )
    for page in ("/", "/program/"):
        assertContains(client.get(page), str(plan))


def test_half_a_plan_is_none(client, person, program):
    response = client.post(PLAN, {"barrier": "time", "cue": "own", "action": ""})
    assertContains(response, "Write it in your own words.")
    assertContains(response, "Choose what you do then.")
    assert not IfThenPlan.objects.exists()


def test_an_empty_plan_is_asked_for_again(client, person, program):
    sent = {"barrier": "time", "own_cue": "", "own_action": ""}
    assertContains(client.post(PLAN, sent), "Choose when the plan begins.")


def test_without_a_choice_of_what_is_in_the_way_it_is_asked_again(
    client, person, program
):
    response = client.post(PLAN, {"barrier": ""})
    assertContains(response, "Choose what gets in the way.")


def test_the_last_plan_counts(client, person, program):
    make_if_then_plan(person, cue="it is noon")
    make_if_then_plan(person, cue="it is late", made_at=timezone.now())
    assertContains(client.get(PLAN), "If it is late, then I do five minutes.")


def test_a_plan_can_be_set_aside_and_is_no_longer_shown(client, person, program):
    make_if_then_plan(person, cue="it is noon")
    last = make_if_then_plan(person, cue="it is late", made_at=timezone.now())
    assertRedirects(client.post(f"{PLAN}set-aside/"), PLAN)
    for page in ("/", "/program/", PLAN):
        assertNotContains(client.get(page), "If it is")
    last.refresh_from_db()
    set_aside_at = last.set_aside_at
    client.post(f"{PLAN}set-aside/")
    last.refresh_from_db()
    assert last.set_aside_at == set_aside_at


def test_the_plan_of_another_person_stays(client, person, program):
    plan = make_if_then_plan(make_person())
    client.post(f"{PLAN}set-aside/")
    plan.refresh_from_db()
    assert plan.set_aside_at is None


@pytest.mark.parametrize("count", [1, 3])
def test_the_plan_costs_the_same_whatever_was_kept(
    client, person, program, count, django_assert_num_queries
):
    for _ in range(count):
        make_if_then_plan(person, made_at=timezone.now())
    with django_assert_num_queries(4):
        client.get(PLAN)


def test_the_check_in_leads_to_a_plan_if_something_got_in_the_way(
    client, person, program
):
    make_check_in(person, barrier=AdherenceBarrier.NONE)
    assertNotContains(client.get("/program/check-in/done/"), PLAN)
    make_check_in(person, barrier=AdherenceBarrier.TIME, made_at=timezone.now())
    assertContains(client.get("/program/check-in/done/"), f'href="{PLAN}"')


@pytest.mark.parametrize("path", [FEAR, PLAN])
def test_strangers_are_led_to_the_check(client, path):
    assertRedirects(client.get(path), "/check/")
