from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.values.days import DAY
from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.values.vocabulary import Phase
from program.decisions.exercise_steps import apply_step_decision, decide_next_steps
from program.decisions.next_program import next_program
from program.decisions.pauses import decide_to_try_again
from program.history.events import AdaptationKind
from program.rules.tolerance import ProgressionStep
from progress.values.log_vocabulary import ItemOutcome
from tests.assessment.factories import NOON
from tests.program.factories import make_adaptation, make_performed, make_state

ENTRIES = load_fixture_exercises()
CATALOGUE = {entry.slug: entry for entry in ENTRIES}
STOP = AdaptationKind.STOP
TOO_MUCH = {"outcome": ItemOutcome.NUMB}


def live_on(state, **fields):
    state = replace(state, **fields)
    return replace(state, current=next_program(state, ENTRIES).prescribed)


def begin():
    return live_on(make_state())


def stop(state, slug):
    """The state after the steps that follow from a numb feeling in this exercise."""
    performed = [make_performed(slug, started_at=state.evaluated_at, **TOO_MUCH)]
    for decision in decide_next_steps(state, performed, CATALOGUE, CATALOGUE):
        if decision.is_change:
            past = decision.to_adaptation(state.evaluated_at)
            state = replace(
                state,
                preferences=apply_step_decision(state.preferences, decision),
                adaptations=(past, *state.adaptations),
            )
    return state


def slugs(state):
    return state.current.exercise_slugs


def strength_of(state):
    return next(
        slug
        for slug in sorted(slugs(state))
        if CATALOGUE[slug].is_strength and CATALOGUE[slug].rung > 1
    )


def test_whoever_tries_again_begins_at_the_smallest_dose():
    (pause,) = make_state(adaptations=(make_adaptation(STOP, slug="clam"),)).pauses
    past = decide_to_try_again(pause, NOON)
    assert (past.kind, past.rule) == (AdaptationKind.EASIER, "try-again")
    assert (past.slug, past.dose_steps, past.made_at) == ("clam", -1, NOON)


def test_an_exercise_pauses_for_two_weeks_and_returns_a_step_below():
    before = begin()
    slug = strength_of(before)
    ladder = CATALOGUE[slug].ladder
    paused = live_on(stop(before, slug))
    assert ladder not in {CATALOGUE[each].ladder for each in slugs(paused)}
    still = live_on(paused, evaluated_at=NOON + 13 * DAY)
    assert ladder not in {CATALOGUE[each].ladder for each in slugs(still)}
    after = replace(still, evaluated_at=NOON + 14 * DAY)
    decided = next_program(after, ENTRIES)
    (back,) = (
        item
        for item in decided.prescribed.items
        if CATALOGUE[item.slug].ladder == ladder
    )
    assert CATALOGUE[back.slug].rung < CATALOGUE[slug].rung
    assert f"Back after a pause: {back.name}. {back.why}" in decided.changes


def test_what_has_no_step_below_returns_with_half_its_dose():
    state = begin()
    slug = next(
        item.slug
        for item in state.current.items
        if not (item.easier or CATALOGUE[item.slug].is_always_kept)
    )
    past = make_adaptation(STOP, days_ago=0, slug=slug, ladder=CATALOGUE[slug].ladder)
    paused = live_on(state, adaptations=(past,))
    assert slug not in slugs(paused)
    back = live_on(paused, evaluated_at=NOON + 14 * DAY)
    assert slug in slugs(back)
    assert back.plan_preferences.dose_steps[slug] == -1


@pytest.mark.parametrize("has_tried_again", [False, True])
def test_after_three_returns_it_waits_for_the_persons_word(has_tried_again):
    state = begin()
    slug = strength_of(state)
    ladder = CATALOGUE[slug].ladder
    stops = [
        make_adaptation(STOP, days_ago=days, slug=slug, ladder=ladder)
        for days in (20, 60, 100, 140)
    ]
    asked = live_on(state, adaptations=tuple(stops))
    (pause,) = asked.asking_pauses
    if has_tried_again:
        answer = decide_to_try_again(pause, NOON)
        asked = live_on(asked, adaptations=(answer, *stops))
    offered = next_program(replace(asked, current=None), ENTRIES).prescribed
    ladders = {CATALOGUE[each].ladder for each in offered.exercise_slugs}
    assert (ladder in ladders) is has_tried_again
    assert bool(asked.asking_pauses) is not has_tried_again


def test_what_the_person_left_out_is_no_pause_any_more():
    state = make_state(adaptations=(make_adaptation(STOP, slug="clam"),))
    own = replace(state.preferences, excluded=frozenset({"clam"}))
    assert replace(state, preferences=own).pauses == ()


@given(slug=st.sampled_from(sorted(CATALOGUE)), outcome=st.sampled_from([*ItemOutcome]))
def test_no_rule_leaves_anything_out_for_good(slug, outcome):
    """Walking, breathing, warmth and positions of ease do not even pause."""
    entry = CATALOGUE[slug]
    state = begin()
    item = replace(state.current.items[0], slug=slug, easier="", harder="")
    program = replace(state.current, items=(item,), phase=Phase.BALANCE)
    halved = make_adaptation(days_ago=20, slug=slug, dose_steps=-1)
    state = replace(state, current=program, adaptations=(halved,))
    hurt = {"outcome": outcome, "pain": 8 if outcome is ItemOutcome.HURT else None}
    (decision,) = decide_next_steps(
        state, [make_performed(slug, **hurt)], CATALOGUE, CATALOGUE
    )
    after = apply_step_decision(state.preferences, decision)
    assert after.excluded == state.preferences.excluded
    assert not (entry.is_always_kept and decision.step is ProgressionStep.STOP)
