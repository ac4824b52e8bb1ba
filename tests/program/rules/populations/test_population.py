from dataclasses import replace

from core.values.sources import OwnRule
from exercises.values.vocabulary import Phase
from program.rules.indications import SessionStage
from program.rules.populations.population import (
    FROM_MOVE,
    MOST_PLACES,
    Population,
    PopulationPart,
    bar_nothing,
    build_selection_rules,
    count_places_by_phase,
    fit_part,
    indicate_part,
    walk_part,
)
from program.rules.sources import REVIEWED_ON
from tests.exercises.factories import make_entry
from tests.program.factories import make_case

PART = PopulationPart(
    slug="part",
    stage=SessionStage.MOBILISE,
    reason="Because.",
    exercises=("second", "first"),
    phases=FROM_MOVE,
)
EVERYONE = Population(
    slug="everyone",
    name="Everyone",
    applies=lambda case: True,
    parts=(PART, walk_part("Walk.")),
    advice="Go on.",
    sources=(OwnRule(reason="Ours.", reviewed_on=REVIEWED_ON),),
)


def find_steps(case, part=PART, population=EVERYONE):
    (rule, *_) = build_selection_rules(population)
    found = indicate_part(population, part)(rule, case)
    return [each.steps for each in found]


def test_each_part_becomes_a_rule_that_gives_its_reason_and_the_sources():
    rules = list(build_selection_rules(EVERYONE))
    assert [rule.slug for rule in rules] == ["everyone-part", "everyone-walk"]
    assert [rule.reason for rule in rules] == ["Because.", "Walk."]
    assert {rule.sources for rule in rules} == {EVERYONE.sources}


def test_a_part_asks_for_its_exercises_in_order_in_its_phases_only():
    assert find_steps(make_case(Phase.MOVE)) == [("second", "first")]
    assert find_steps(make_case(Phase.CALM)) == []
    assert count_places_by_phase(PART) == dict.fromkeys(FROM_MOVE, MOST_PLACES)


def test_exercises_that_take_turns_begin_with_another_each_week():
    turns = replace(PART, exercises=("one", "two", "three"), takes_turns=True)
    weeks = [find_steps(make_case(week=week), turns) for week in (0, 1, 3)]
    assert weeks == [
        [("one", "two", "three")],
        [("two", "three", "one")],
        [("one", "two", "three")],
    ]


def test_a_walking_goal_replaces_the_walk_of_a_set():
    walk = walk_part("Walk.", "stroll")
    assert find_steps(make_case(), walk) == [("stroll",)]
    assert find_steps(make_case(has_walking_goal=True), walk) == []
    assert walk_part("Walk.").exercises == ("walking-short",)


def test_only_the_exercises_of_a_part_fit_and_nothing_is_barred_by_itself():
    fits = fit_part(PART)
    assert fits(make_entry("first"))
    assert not fits(make_entry("third"))
    assert not bar_nothing(make_entry("third"))
