"""What relief adds to a programme, and that only it and the warm-up take turns."""

import pytest

from exercises.values.vocabulary import Phase, Technique
from program.planning.plan import build_plan
from program.rules.relief.own_record import OwnRecord
from program.rules.relief.plan_rules import (
    EASE_RULE,
    POINT_RULE,
    REFLEX_RULE,
    WARMTH_RULE,
)
from program.rules.selection import SELECTION_RULES
from tests.program.factories import make_case
from tests.program.persons import CATALOGUE

RULES = (WARMTH_RULE, EASE_RULE, POINT_RULE, REFLEX_RULE)
HELPED = OwnRecord(use_count=4, lowered_count=3, mean_drop=1.5)


def planned(rule, **fields):
    plan = build_plan(make_case(Phase.CALM, **fields), CATALOGUE)
    return [item.slug for item in plan.items if item.rule == rule.slug]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.slug)
def test_calm_has_each_of_them_once(rule):
    assert len(planned(rule)) == 1


def test_only_relief_and_what_warms_up_take_turns_by_the_week():
    varying = {rule.slug for rule in SELECTION_RULES if rule.varies_by_week}
    assert varying == {rule.slug for rule in RULES} | {"painful-test", "mobility"}


def test_points_take_turns_until_one_has_helped():
    weeks = {planned(POINT_RULE, week=week)[0] for week in range(9)}
    assert len(weeks) > 1
    records = {"point-li4": HELPED}
    helped = {planned(POINT_RULE, week=w, own_records=records)[0] for w in range(9)}
    assert helped == {"point-li4"}


def test_a_record_decides_about_relief_and_not_about_training():
    records = {entry.slug: HELPED for entry in CATALOGUE}
    trained = [Technique.STRENGTH, Technique.MOBILITY, Technique.CONTRACT_RELAX]

    def train(**fields):
        plan = build_plan(make_case(Phase.BALANCE, **fields), CATALOGUE)
        return [item.slug for item in plan.items if item.technique in trained]

    some = dict.fromkeys(sorted(records)[::2], HELPED)
    assert train(own_records=some) == train()
