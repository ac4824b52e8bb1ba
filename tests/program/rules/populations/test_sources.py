from core.values.sources import OwnRule
from program.rules.populations.sources import state_own_rule
from program.rules.sources import REVIEWED_ON


def test_an_own_rule_has_its_reason_and_the_day_of_its_review():
    assert state_own_rule("Ours.") == OwnRule(reason="Ours.", reviewed_on=REVIEWED_ON)
