"""What sent pain down a leg waits until the leg is tested again."""

import pytest

from core.values.days import DAY
from core.values.suitability import Caution
from exercises.values.vocabulary import Phase
from program.history.spreading import SpreadingExercise, filter_waiting_exercises
from program.history.summaries import TestSummary
from program.planning.beside.relief_items import select_relief_items
from program.planning.plan import build_plan
from tests.assessment.factories import NOON
from tests.program.factories import make_state
from tests.program.persons import CATALOGUE, ENTRIES


def spread_at(slug, days_ago=1):
    return SpreadingExercise(
        slug=slug,
        happened_at=NOON - days_ago * DAY,
        cautions=ENTRIES[slug].cautions,
    )


@pytest.mark.parametrize(
    ("days_ago", "tested_days_ago", "is_waiting"),
    [(1, None, True), (27, None, True), (28, None, False), (3, 5, True), (3, 2, False)],
)
def test_it_waits_for_the_next_tests_and_for_four_weeks_at_most(
    days_ago, tested_days_ago, is_waiting
):
    tested_at = NOON - tested_days_ago * DAY if tested_days_ago else None
    told = spread_at("knee-hug", days_ago)
    assert told.is_waiting(NOON, tested_at) is is_waiting
    kept = filter_waiting_exercises([told], NOON, tested_at)
    assert kept == ((told,) if is_waiting else ())


def test_it_takes_with_it_what_moves_the_back_in_the_same_way():
    state = make_state(spreading=(spread_at("knee-hug"),))
    case = state.plan_case(Phase.CALM)
    assert case.spreading_exercises == {"knee-hug"}
    assert case.cautions == {Caution.FLEXION_HURTS}
    assert spread_at("clam").directions == frozenset()


def test_a_direction_that_eased_in_the_test_ends_where_it_spreads():
    eased = TestSummary(is_eased_by_bending_back=True, started_at=NOON - 9 * DAY)
    assert make_state(tests=eased).is_eased_by_bending_back
    spreading = make_state(tests=eased, spreading=(spread_at("press-up"),))
    assert not spreading.is_eased_by_bending_back
    assert Caution.EXTENSION_HURTS in spreading.plan_case(Phase.CALM).all_cautions
    again = make_state(tests=eased, spreading=(spread_at("press-up", 10),))
    assert again.is_eased_by_bending_back


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("slug", ["knee-hug", "press-up", "knee-rolls", "clam"])
def test_it_is_in_no_plan_and_in_no_relief(phase, slug):
    case = make_state(spreading=(spread_at(slug),)).plan_case(phase)
    planned = {item.slug for item in build_plan(case, CATALOGUE).items}
    relief = {item.slug for item in select_relief_items(case, CATALOGUE)}
    ways = spread_at(slug).directions
    chosen = [ENTRIES[each] for each in planned | relief]
    assert slug not in planned | relief
    assert not [each.slug for each in chosen if each.cautions & ways]
