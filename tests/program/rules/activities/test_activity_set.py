import pytest

from exercises.values.vocabulary import Phase
from program.rules.activities.activity_set import (
    ActivitySet,
    build_activity_rules,
    indicate_activity,
)
from program.rules.activities.sources import PRACTISE_SOURCES
from program.rules.indications import SessionStage
from program.rules.populations.population import STRONG, PopulationPart, walk_part
from progress.values.activities import ActivityKind
from tests.program.factories import make_case, name_activity

HINGE = PopulationPart(
    slug="hinge",
    stage=SessionStage.STRENGTHEN,
    reason="Because.",
    exercises=("first", "second"),
    phases=STRONG,
)
LIFTING = ActivitySet(
    kind=ActivityKind.LIFTING,
    leading=(HINGE,),
    further=(walk_part("Walk."),),
    advice="Keep it close.",
    sources=PRACTISE_SOURCES,
)
(RULE,) = build_activity_rules(LIFTING, LIFTING.leading)
SON = name_activity("lift my son")
BAGS = name_activity("shopping bags")


def test_a_rule_of_an_activity_answers_this_person():
    assert (RULE.slug, RULE.is_own) == ("activity-lifting-hinge", True)
    assert RULE.sources == PRACTISE_SOURCES
    assert LIFTING.parts == (*LIFTING.leading, *LIFTING.further)


def test_all_activities_of_a_kind_share_one_exercise():
    driving = name_activity("driving", ActivityKind.SITTING)
    (indication,) = RULE.find_indications(
        RULE, make_case(activities=(SON, driving, BAGS))
    )
    assert indication.steps == ("first", "second")
    assert indication.activities == (SON, BAGS)


@pytest.mark.parametrize(
    "fields", [{}, {"phase": Phase.CALM, "activities": (SON,)}], ids=["none", "early"]
)
def test_without_an_activity_or_before_its_phase_nothing_is_called_for(fields):
    assert RULE.find_indications(RULE, make_case(**fields)) == []


def test_a_walking_goal_stands_for_the_walk():
    find = indicate_activity(ActivityKind.LIFTING, LIFTING.further[0])
    assert len(find(RULE, make_case(activities=(SON,)))) == 1
    assert find(RULE, make_case(activities=(SON,), has_walking_goal=True)) == []
