"""Our own reasons in the table of cautions."""

from core.values.sources import OwnRule
from exercises.cautions.sources import REVIEWED_ON, state_own_caution


def test_a_reason_of_our_own_bears_the_day_of_the_review():
    assert state_own_caution("Because.") == OwnRule(
        reason="Because.", reviewed_on=REVIEWED_ON
    )
