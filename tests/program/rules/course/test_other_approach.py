from dataclasses import replace

import pytest

from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.values.vocabulary import Phase, Structure
from program.planning.plan import build_plan
from program.rules.course.other_approach import (
    OTHER_APPROACH_RULES,
    TO_CORE_REASON,
    TO_GENERAL_REASON,
    CourseSigns,
    is_no_better,
)
from progress.analysis.trends import PainChange
from tests.program.factories import make_case

ENTRIES = {entry.slug: entry for entry in load_fixture_exercises()}
NO_BETTER = CourseSigns(weeks=6, pain_before=5, pain_now=5)
SAME_FUNCTION = PainChange(before=6, after=5)
BETTER_FUNCTION = PainChange(before=6, after=4)


@pytest.mark.parametrize(
    ("fields", "is_said"),
    [
        ({}, True),
        ({"weeks": 5}, False),
        ({"pain_before": None}, False),
        ({"pain_now": None}, False),
        ({"pain_now": 7}, True),
        ({"pain_now": 4}, True),
        ({"pain_now": 3.5}, False),
        ({"pain_before": 7, "pain_now": 5}, False),
        ({"pain_before": 2, "pain_now": 2}, False),
        ({"pain_before": 3, "pain_now": 2.5}, True),
        ({"function_changes": (SAME_FUNCTION,)}, True),
        ({"function_changes": (SAME_FUNCTION, BETTER_FUNCTION)}, False),
    ],
)
def test_no_better_is_said_if_neither_pain_nor_activities_changed(fields, is_said):
    assert is_no_better(replace(NO_BETTER, **fields)) is is_said


def plan_slugs(**fields):
    plan = build_plan(make_case(Phase.BALANCE, **fields), list(ENTRIES.values()))
    return {item.slug: item.rule for item in plan.items}


def test_the_other_approach_leaves_the_trunk_for_the_whole_body():
    usual, other = plan_slugs(), plan_slugs(is_general_approach=True)
    assert {"front", "back"} <= {*usual.values()}
    assert {"front", "back"}.isdisjoint(other.values())
    assert {rule.slug for rule in OTHER_APPROACH_RULES} == {
        rule for rule in other.values() if rule.startswith("approach-")
    }
    assert other["slow-breathing"] == "approach-relax"
    legs = next(slug for slug, rule in other.items() if rule == "approach-legs")
    structures = ENTRIES[legs].primary | ENTRIES[legs].secondary
    assert structures & {Structure.QUADRICEPS, Structure.GLUTEALS}


def test_a_walking_goal_stands_for_the_walk():
    other = plan_slugs(is_general_approach=True, has_walking_goal=True)
    assert "approach-walk" not in other.values()


def test_each_change_says_what_it_leads_to():
    assert "takes another way" in TO_GENERAL_REASON.text
    assert "goes back to strength for the trunk" in TO_CORE_REASON.text
