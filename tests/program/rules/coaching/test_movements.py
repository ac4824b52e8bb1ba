"""The ladders to a feared movement."""

import pytest

from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.values.vocabulary import Level, Phase
from program.rules.coaching.movements import (
    FEAR_LADDERS,
    FearCase,
    FearedMovement,
    find_fear_ladder,
)

CATALOGUE = {entry.slug: entry for entry in load_fixture_exercises()}
FEARED = [movement for movement in FearedMovement if movement != FearedMovement.NONE]


@pytest.mark.parametrize("movement", FEARED)
def test_every_movement_has_a_ladder_of_catalogue_exercises(movement):
    steps = find_fear_ladder(FearCase(movement))
    assert len({*steps}) == len(steps) >= 4
    assert {*steps} <= CATALOGUE.keys()


@pytest.mark.parametrize("movement", FEARED)
def test_a_ladder_starts_low_and_ends_higher(movement):
    levels = [CATALOGUE[slug].level for slug in find_fear_ladder(FearCase(movement))]
    assert levels[0] is Level.VERY_EASY
    assert levels[-1] >= max(levels[:2])


@pytest.mark.parametrize("rule", FEAR_LADDERS, ids=lambda rule: rule.slug)
def test_every_ladder_has_a_step_in_each_phase_of_training(rule):
    for phase in (Phase.BALANCE, Phase.KEEP):
        assert any(phase in CATALOGUE[slug].doses for slug in rule.result)


@pytest.mark.parametrize("movement", [None, FearedMovement.NONE])
def test_without_a_fear_there_is_no_ladder(movement):
    assert find_fear_ladder(FearCase(movement)) == ()


def test_a_walking_goal_is_the_ladder_of_walking():
    fear = FearedMovement.WALKING_FAR
    assert find_fear_ladder(FearCase(fear, has_walking_goal=True)) == ()
