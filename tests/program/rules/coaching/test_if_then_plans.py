"""The ready sentences."""

import pytest

from program.rules.coaching.if_then_plans import (
    IF_THEN_RULES,
    LONGEST_PART_OF_A_PLAN,
    find_ready_sentences,
)
from program.rules.weekly import AdherenceBarrier


@pytest.mark.parametrize("barrier", AdherenceBarrier)
def test_every_barrier_but_none_has_sentences_of_its_own(barrier):
    rule = find_ready_sentences(barrier)
    assert (rule is None) == (barrier is AdherenceBarrier.NONE)
    if rule:
        assert find_ready_sentences(barrier).result == rule.result


@pytest.mark.parametrize("rule", IF_THEN_RULES, ids=lambda rule: rule.slug)
def test_sentences_fit_and_read_on(rule):
    for part in (*rule.result.cues, *rule.result.actions):
        assert len(part) <= LONGEST_PART_OF_A_PLAN
        assert not part.endswith(".")
    assert not any(action.startswith("I ") for action in rule.result.actions)
    assert len({*rule.result.cues}) == len(rule.result.cues) == 3
